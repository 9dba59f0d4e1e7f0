// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace ritm::serversync {

/// Why a whole request is refused; each is a problem type of the same name.
enum class SyncError : std::uint8_t {
    Gap,          ///< mutations are missing before the first one sent
    Fork,         ///< the same number with another content, or another athlete's client
    Epoch,        ///< the cursors and numbers belong to another lineage of the data
    Schema,       ///< written by a program too old or too new for this server
    Order,        ///< numbers within one push that do not step by one
    HashMismatch, ///< a chunk that is not what its name says
    TooLarge,
    Quota, ///< the athlete's room is used up
    NotFound,
    Damaged, ///< a stored row that cannot be read
};
[[nodiscard]] std::string_view errorModule(SyncError);
[[nodiscard]] std::string_view errorName(SyncError error);
/// The status of the answer (RFC 9110).
[[nodiscard]] int statusOf(SyncError error);

} // namespace ritm::serversync
