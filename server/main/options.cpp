// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/options.h"

#include "server/http/peer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace ritm::server {

namespace {

std::optional<std::uint16_t> portOf(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), port);
    return failure == std::errc{} && end == text.data() + text.size() ? std::optional(port) : std::nullopt;
}

BadUsage noPort(std::string_view option, std::string_view value) {
    return {std::string(option) + " takes a port from 0 to 65535, not '" + std::string(value) + "'."};
}

constexpr std::array<std::string_view, 6> kTakingValues{"--data", "--address",      "--key-file",
                                                        "--port", "--metrics-port", "--trusted-proxy"};

/// Takes one option with its value; the sentence that says what is wrong with it.
std::optional<BadUsage> take(ServeOptions& options, std::string_view option, std::string_view value) {
    if (std::ranges::find(kTakingValues, option) == kTakingValues.end()) {
        return BadUsage{"There is no option " + std::string(option) + "."};
    }
    if (value.empty()) {
        return BadUsage{std::string(option) + " takes a value."};
    }
    if (option == "--data") {
        options.data = value;
    } else if (option == "--address") {
        options.address = value;
    } else if (option == "--key-file") {
        options.keyFile = value;
    } else if (option == "--trusted-proxy") {
        const auto address = http::canonicalAddress(value);
        if (address.empty()) {
            return BadUsage{"--trusted-proxy takes an IP address, not '" + std::string(value) + "'."};
        }
        options.trustedProxies.push_back(address);
    } else { // a port
        const auto port = portOf(value);
        if (!port) {
            return noPort(option, value);
        }
        if (option == "--port") {
            options.port = *port;
        } else {
            options.metricsPort = port;
        }
    }
    return std::nullopt;
}

} // namespace

Command commandOf(std::span<const std::string_view> arguments, const std::filesystem::path& folder) {
    for (const std::string_view argument : arguments) {
        if (argument == "--help" || argument == "-h" || argument == "help") {
            return ShowHelp{};
        }
        if (argument == "--version") {
            return ShowVersion{};
        }
    }
    if (arguments.empty() || arguments.front() != "serve") {
        return BadUsage{arguments.empty() ? "Say what to do: ritmd serve."
                                          : "There is no command " + std::string(arguments.front()) + "."};
    }
    ServeOptions options;
    options.data = folder;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        std::string_view option = arguments[i];
        if (option == "--verbose") {
            options.verbose = true;
            continue;
        }
        std::string_view value;
        if (const auto equals = option.find('='); equals != std::string_view::npos) {
            value = option.substr(equals + 1);
            option = option.substr(0, equals);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        if (auto wrong = take(options, option, value)) {
            return *std::move(wrong);
        }
    }
    if (options.data.empty()) {
        return BadUsage{"Say where the data goes: ritmd serve --data DIR."};
    }
    return options;
}

std::string_view helpText() {
    return R"(ritmd is the server of Ritm.

usage: ritmd serve [OPTIONS]

  --data DIR           where everything is kept; made when it is not there
                       (else $RITM_DATA, $STATE_DIRECTORY or ~/.local/state/ritmd)
  --port N             where the apps connect; 8437, and 0 lets the system choose
  --address ADDRESS    which address to listen on; 127.0.0.1
  --metrics-port N     serve Prometheus metrics on a port of their own
  --key-file FILE      the database's key (64 hexadecimal digits, mode 0600);
                       without it the key is made and kept in DIR/keys
  --trusted-proxy A    a reverse proxy's IP address: limits then count the client that
                       its X-Forwarded-For names; may be given several times
  --verbose            log every request, not only those that fail

ritmd --version        prints the version
ritmd --help           prints this

The log goes to standard error, one JSON object a line. SIGTERM and SIGINT end the
server after the requests it works on are answered.
)";
}

} // namespace ritm::server
