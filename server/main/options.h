// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ritm::server {

/// What `ritmd serve` was asked to do.
struct ServeOptions {
    std::filesystem::path data;
    std::string address = "127.0.0.1";
    std::uint16_t port = 8437;
    /// Metrics are served only where this is set; 0 lets the system choose.
    std::optional<std::uint16_t> metricsPort;
    /// The database's key, kept by whoever runs the server; otherwise it is made in the data folder.
    std::optional<std::filesystem::path> keyFile;
    /// Reverse proxies whose word about a client's address (X-Forwarded-For) is taken, so that limits count
    /// clients and not the proxy.
    std::vector<std::string> trustedProxies;
    /// Log every request, not only those that fail.
    bool verbose = false;

    friend bool operator==(const ServeOptions&, const ServeOptions&) = default;
};

struct ShowHelp {
    friend bool operator==(const ShowHelp&, const ShowHelp&) = default;
};
struct ShowVersion {
    friend bool operator==(const ShowVersion&, const ShowVersion&) = default;
};
/// A command line that cannot be followed, and the sentence that says why.
struct BadUsage {
    std::string sentence;
    friend bool operator==(const BadUsage&, const BadUsage&) = default;
};

using Command = std::variant<ServeOptions, ShowHelp, ShowVersion, BadUsage>;

/// Reads the arguments after the program's name. `folder` is where data goes when no argument says.
[[nodiscard]] Command commandOf(std::span<const std::string_view> arguments,
                                const std::filesystem::path& folder);

/// What --help prints.
[[nodiscard]] std::string_view helpText();

} // namespace ritm::server
