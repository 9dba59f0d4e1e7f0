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
    std::function<void()> then =
        {}; ///< what is left to do when it is this file's turn, on the caller's thread
};

/// The words of a call on many files: the files, `--jobs N`, flags, and options with a value.
struct FileCall {
    std::vector<std::string> files;
    std::vector<std::string> flags;
    std::vector<std::pair<std::string, std::string>> values;
    unsigned jobs = 1; ///< as many as the machine has cores, unless stated

    /// What is wrong when an option is unknown or lacks its value, or --jobs is no number from 1 to 256.
    /// `--` ends the options; a single `-` is a file.
    [[nodiscard]] static std::expected<FileCall, std::string>
    parse(std::span<const std::string_view> words, std::span<const std::string_view> flags,
          std::span<const std::string_view> options = {});
    [[nodiscard]] bool has(std::string_view flag) const;
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
};

/// Works on the files on so many threads and prints the answers in the files' order, each as soon as those
/// before it are there; a ProgressBar tells of how many are done. The number of
/// files that were done; 0 when standard output takes no more. Work that throws fails for its file alone.
[[nodiscard]] std::size_t runOnFiles(std::span<const std::string> files, unsigned jobs,
                                     const std::function<FileAnswer(const std::string&)>& work);

/// Whether standard output took everything that was printed so far; says on standard error why it did not.
[[nodiscard]] bool flushed();
/// Complains of a wrong call: what is wrong with it, and how the command is called.
int wrongCall(std::string_view why, std::string_view usage);

/// All bytes of a file or pipe, of standard input for "-", or why they cannot be had; never more than Ritm
/// decodes.
[[nodiscard]] std::expected<Bytes, std::string> readFile(const std::string& path);
/// The first of `outputs` that is one of the files to be read, by whatever name, path or link: writing it
/// would destroy what it is made of. What is no file, such as a pipe, is none of them.
[[nodiscard]] std::optional<std::string> outputOverInput(std::span<const std::string> inputs,
                                                         std::span<const std::string> outputs);
/// Writes a file whole or not at all: under another name, which then takes the place of the one before. What
/// is no file (a pipe, a terminal) is written to as it is. Says why when it cannot be.
[[nodiscard]] std::expected<void, std::string> writeFile(const std::string& path, ByteView bytes);

} // namespace ritm::cli
