// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/channel.h"

#include <optional>
#include <string_view>

namespace ritm::xml {

/// The prefix of the elements in which Ritm writes what TCX and GPX have no element for, and their namespace.
inline constexpr std::string_view kOwnPrefix = "ritm:";
inline constexpr std::string_view kOwnNamespace = "urn:ritm:channels:1";

/// What an element of a track point's extensions measures, whoever defined it: Garmin's ActivityExtension v2,
/// TrackPointExtension v1 and v2 and PowerExtension, ClueTrust's GPXData, OpenTracks, and names that programs
/// write without any namespace. Ritm's own elements carry the stable names of channels. Absent for all
/// others.
[[nodiscard]] std::optional<Channel> extensionChannel(std::string_view localName,
                                                      std::string_view qualifiedName);

} // namespace ritm::xml
