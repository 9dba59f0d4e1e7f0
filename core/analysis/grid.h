// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/samples.h"

#include <map>
#include <optional>
#include <vector>

namespace ritm {

/// A stretch of a workout resampled to one value a second, which every metric over time works on.
///
/// Second k covers [start + k s, start + (k + 1) s). The rules, for each channel:
/// - several samples in one second: their mean wins (energy is kept at 4 Hz and more); of running totals,
///   positions and enumerations the last one wins;
/// - no sample in a second: between two samples at most 10 s apart the value is interpolated, of
///   enumerations the earlier one holds; in a longer gap, before the first and after the last sample the
///   second is absent;
/// - a second of which more than half lies in a pause is not recorded, and absent in every channel; so is
///   one in a stretch of more than 10 s without any row at all (an unmarked pause);
/// - backward time steps are put in order first.
class SecondGrid {
public:
    SecondGrid(const Workout& workout, TimeRange range);

    /// Number of seconds, recorded or not. Absurd lengths (over 7 days) are cut off there.
    [[nodiscard]] std::size_t size() const { return m_recorded.size(); }
    [[nodiscard]] Duration start() const { return m_range.start; }
    [[nodiscard]] TimeRange range() const { return m_range; }
    [[nodiscard]] const Workout& workout() const { return *m_workout; }
    /// Whether the recording ran in that second.
    [[nodiscard]] bool recorded(std::size_t second) const { return m_recorded[second]; }
    [[nodiscard]] std::size_t recordedSeconds() const { return m_recordedSeconds; }

    /// The channel on the grid, size() values, kAbsent where nothing is known; empty if the workout has no
    /// such channel in the range. Computed when first asked, so a grid belongs to one thread.
    const std::vector<double>& channel(const ChannelKey& key);
    /// The recorded seconds only, pauses cut out, absent ones as given by `absent`.
    std::vector<double> running(const ChannelKey& key, double absent);
    /// The recorded seconds in which the channel has a value.
    std::vector<double> present(const ChannelKey& key);
    /// Every second, pauses and gaps as zero: for efforts that must not skip a rest.
    std::vector<double> elapsed(const ChannelKey& key);

private:
    const Workout* m_workout;
    TimeRange m_range;
    std::vector<bool> m_recorded;
    std::size_t m_recordedSeconds = 0;
    std::map<ChannelKey, std::vector<double>> m_channels;
};

} // namespace ritm
