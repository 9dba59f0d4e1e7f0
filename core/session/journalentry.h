// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/workout/workout.h"

#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ritm::session {

/// Why bytes are no journal entry.
enum class JournalError : std::uint8_t { Malformed };
[[nodiscard]] std::string_view errorModule(JournalError);
[[nodiscard]] std::string_view errorName(JournalError code);

/// What a recording is made of: facts in the order they became true, times since the start. Folding them
/// gives the recording, whether they come from the running session or from the disk.
struct Started {
    WorkoutId id;
    Sport sport = Sport::Cycling;
    SubSport subSport = SubSport::Generic;
    UtcTime utc{};
    std::chrono::seconds utcOffset{};
    friend bool operator==(const Started&, const Started&) = default;
};
/// One row of the streams: every channel that had a fresh value then.
struct Sampled {
    Duration at{};
    std::vector<std::pair<Channel, double>> values;
    friend bool operator==(const Sampled&, const Sampled&) = default;
};
struct Beat {
    BeatInterval interval;
    friend bool operator==(const Beat&, const Beat&) = default;
};
struct Held {
    Duration at{};
    friend bool operator==(const Held&, const Held&) = default;
};
struct Resumed {
    Duration at{};
    friend bool operator==(const Resumed&, const Resumed&) = default;
};
struct LapMarked {
    Duration at{};
    friend bool operator==(const LapMarked&, const LapMarked&) = default;
};
/// The recording was alive then, though nothing else happened.
struct Alive {
    Duration at{};
    friend bool operator==(const Alive&, const Alive&) = default;
};
struct Stopped {
    Duration at{};
    friend bool operator==(const Stopped&, const Stopped&) = default;
};

using JournalEntry = std::variant<Started, Sampled, Beat, Held, Resumed, LapMarked, Alive, Stopped>;

/// Compact bytes of an entry, values exact.
[[nodiscard]] Bytes encode(const JournalEntry& entry);
/// Errors: Malformed.
[[nodiscard]] Result<JournalEntry> decode(ByteView bytes);

} // namespace ritm::session
