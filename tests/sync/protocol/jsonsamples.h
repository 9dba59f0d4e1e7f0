// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/base/uuid.h"
#include "core/seal/seal.h"
#include "sync/protocol/json.h"

#include <optional>
#include <string>
#include <vector>

namespace ritm {

/// Wire types made for these tests only.
enum class SampleSport { Run, RoadRide, Z1 };
BOOST_DESCRIBE_ENUM(SampleSport, Run, RoadRide, Z1)

struct SampleLap {
    std::uint8_t averageHeartRate = 0;
    std::optional<double> distance;
    friend bool operator==(const SampleLap&, const SampleLap&) = default;
};
BOOST_DESCRIBE_STRUCT(SampleLap, (), (averageHeartRate, distance))

struct Sample {
    WorkoutId id;
    SampleSport sport = SampleSport::Run;
    std::string title;
    UtcTime start{};
    std::vector<SampleLap> laps;
    std::map<std::string, JsonText> extra;
    std::optional<bool> indoor;
    std::int32_t offset = 0;
    std::uint64_t large = 0;
    Hlc hlc;
    Bytes blob;
    seal::Digest hash;
    friend bool operator==(const Sample&, const Sample&) = default;
};
BOOST_DESCRIBE_STRUCT(Sample, (),
                      (id, sport, title, start, laps, extra, indoor, offset, large, hlc, blob, hash))
template <>
inline constexpr FieldRule kFieldRule<&Sample::title>{.minLength = 1, .maxLength = 10};
template <>
inline constexpr FieldRule kFieldRule<&Sample::offset>{.minimum = -100, .maximum = 100};
template <>
inline constexpr FieldRule kFieldRule<&Sample::laps>{.maxItems = 30};

struct KeepsUnknown {
    std::int64_t known = 0;
    UnknownFields others;
    friend bool operator==(const KeepsUnknown&, const KeepsUnknown&) = default;
};
BOOST_DESCRIBE_STRUCT(KeepsUnknown, (), (known, others))

} // namespace ritm
