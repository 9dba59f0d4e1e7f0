// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <expected>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::cli {

/// What work on one file came to: what goes to standard output and to standard error.
struct FileAnswer {
    std::string out;
    std::string error;
    bool done = false;
};

/// The words of a call on many files: the files, `--jobs N`, flags, and options with a value.
struct FileCall {
    std::vector<std::string> files;
    std::vector<std::string> flags;
    std::vector<std::pair<std::string, std::string>> values;
    unsigned jobs = 1; ///< as many as the machine has cores, unless stated

    /// Nothing when an option is unknown, lacks its value, or the value of --jobs is no number from 1 to 256.
    [[nodiscard]] static std::optional<FileCall> parse(std::span<const std::string_view> words,
                                                       std::span<const std::string_view> flags,
                                                       std::span<const std::string_view> options = {});
    [[nodiscard]] bool has(std::string_view flag) const;
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
};

/// Works on the files on so many threads and prints the answers in the files' order, each as soon as those
/// before it are there; with several files and a terminal, a progress bar on standard error. The number of
/// files that were done; 0 when standard output takes no more. Work that throws fails for its file alone.
[[nodiscard]] std::size_t runOnFiles(std::span<const std::string> files, unsigned jobs,
                                     const std::function<FileAnswer(const std::string&)>& work);

/// All bytes of a file or pipe, or why they cannot be had; never more than Ritm decodes.
[[nodiscard]] std::expected<Bytes, std::string> readFile(const std::string& path);
/// Writes a file whole or not at all: under another name, which then takes the place of the one before. What
/// is no file (a pipe, a terminal) is written to as it is. Says why when it cannot be.
[[nodiscard]] std::expected<void, std::string> writeFile(const std::string& path, ByteView bytes);

} // namespace ritm::cli
