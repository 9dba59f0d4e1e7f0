// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

#include <optional>
#include <string>
#include <string_view>

namespace ritm::http {

/// What a request's target names.
struct Target {
    /// Percent-decoded, begins with '/', no query.
    std::string path;
    /// The query's pairs in order, percent-decoded; '+' is a space there.
    Fields query;

    friend bool operator==(const Target&, const Target&) = default;
};

/// Reads a target in origin form ("/a?b=c") or absolute form ("http://host/a") (RFC 9112, section 3.2).
/// Nothing for what has two readings: a '%' without two hexadecimal digits, an encoded slash or backslash,
/// dot segments, control characters, bytes that are no UTF-8, or more than 64 query pairs.
[[nodiscard]] std::optional<Target> targetOf(std::string_view text);

} // namespace ritm::http
