// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/channel.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace ritm::fit {

/// Numbers of the messages that the decoder looks into.
namespace message {
inline constexpr std::uint16_t kFileId = 0;
inline constexpr std::uint16_t kDeviceSettings = 2;
inline constexpr std::uint16_t kSport = 12;
inline constexpr std::uint16_t kSession = 18;
inline constexpr std::uint16_t kLap = 19;
inline constexpr std::uint16_t kRecord = 20;
inline constexpr std::uint16_t kEvent = 21;
inline constexpr std::uint16_t kDeviceInfo = 23;
inline constexpr std::uint16_t kWorkout = 26;
inline constexpr std::uint16_t kCourse = 31;
inline constexpr std::uint16_t kCoursePoint = 32;
inline constexpr std::uint16_t kActivity = 34;
inline constexpr std::uint16_t kFileCreator = 49;
inline constexpr std::uint16_t kHrv = 78;
inline constexpr std::uint16_t kLength = 101;
inline constexpr std::uint16_t kHeartRate = 132;
inline constexpr std::uint16_t kFieldDescription = 206;
inline constexpr std::uint16_t kDeveloperDataId = 207;
} // namespace message

/// The timestamp has one number in every message.
inline constexpr std::uint8_t kTimestampField = 253;

/// One field of one message: value = raw / scale - offset, in `unit`.
struct FieldFacts {
    std::uint8_t number = 0;
    std::string_view name{};
    double scale = 1;
    double offset = 0;
    std::string_view unit{};
    std::optional<Channel> channel{}; ///< record messages: the column that the (first) value belongs to
};

/// The record field left_right_balance says with its high bit that the rest is the right leg's share; without
/// it nobody knows whose. Marked values are Channel::LeftRightBalance; the others, which must not pass for
/// that, are a column of this name, and go out again unmarked.
inline constexpr std::string_view kUnknownSideBalance = "balance_of_unknown_side";
inline constexpr std::string_view kUnknownSideUnit = "%";
inline constexpr unsigned kRightLegMark = 0x80;

/// One message: its name, and the fields that anybody here reads by name or scale.
struct MessageProfile {
    std::uint16_t number = 0;
    std::string_view name{};
    std::span<const FieldFacts> fields;
};

/// The row of a message, or null when the number is not known.
[[nodiscard]] const MessageProfile* findMessage(std::uint16_t number);
/// The row of a field, or null.
[[nodiscard]] const FieldFacts* findField(const MessageProfile* profile, std::uint8_t number);
/// The row of a field by name, or null.
[[nodiscard]] const FieldFacts* findField(const MessageProfile* profile, std::string_view name);

/// The number of the field of record messages that a column without a Channel is, by its profile name and
/// unit or as "unknown_90"; nothing for developers' columns, and for fields that are read as part of another
/// column.
[[nodiscard]] std::optional<std::uint8_t> recordFieldOf(const ChannelKey& key);

/// "garmin" for 1; empty when the number is not known.
[[nodiscard]] std::string_view manufacturerName(std::uint16_t number);
[[nodiscard]] std::optional<std::uint16_t> manufacturerNumber(std::string_view name);
/// "activity" for 4; empty when the number is not known.
[[nodiscard]] std::string_view fileTypeName(std::uint8_t number);

} // namespace ritm::fit
