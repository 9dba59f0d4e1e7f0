// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What identity tells the other domains, as notes on channels of the store.
namespace ritm::identity {

/// A device was signed out or revoked; the note is its id.
inline constexpr std::string_view kDeviceEndedChannel = "identity.device_ended";
/// A new device asks to be let in; the note is the athlete's id.
inline constexpr std::string_view kApprovalAskedChannel = "identity.approval_asked";

} // namespace ritm::identity
