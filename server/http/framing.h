// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ritm::http {

/// Where the end of a request's head was found.
struct HeadScan {
    enum class Outcome : std::uint8_t {
        More,     ///< not all there yet
        Complete, ///< `size` bytes are the head, its empty line included
        Broken,   ///< a line ends in LF alone, or a CR stands alone
    };
    Outcome outcome = Outcome::More;
    std::size_t size = 0;
};
/// Looks for it in what arrived so far, of which the first `scanned` bytes were looked at before.
[[nodiscard]] HeadScan scanHead(std::string_view arrived, std::size_t scanned = 0);

/// Why a head cannot be taken: an answer's status, the name of its problem, a text for engineers.
struct HeadFault {
    int status = 400;
    std::string_view name;
    std::string_view detail;
};

/// What a complete head has that two readers could read differently (RFC 9112, sections 2.2, 3.2, 5 and 6):
/// folded lines, blanks before a colon, control characters, a missing or second Host, more than one
/// Content-Length, Content-Length beside Transfer-Encoding, any transfer coding but chunked, a second
/// Authorization; more than `fields` fields is 431. Nothing when it can be taken.
[[nodiscard]] std::optional<HeadFault> headFault(std::string_view head, std::size_t fields);

} // namespace ritm::http
