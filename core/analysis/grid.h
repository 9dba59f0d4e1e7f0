// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/samples.h"

#include <cstdint>
#include <map>
#include <vector>

namespace ritm {

/// The longest effort that anybody asks for, 5 h: a stretch without any record that is longer tells no metric
/// more, and keeps only this many of its seconds in a grid.
inline constexpr std::size_t kLongestKeptGap = 18000;

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
///
/// A device that was forgotten, or lost its clock, leaves days without a row: such a gap is folded to its
/// last five hours, so that neither memory nor time grows with it. Places are what is left, one after
/// another; second() tells which second a place stands for, and unfold() puts the rest back.
class SecondGrid {
public:
    SecondGrid(const Workout& workout, TimeRange range);

    /// Number of places: of seconds, recorded or not, without what was folded away.
    [[nodiscard]] std::size_t size() const { return m_recorded.size(); }
    /// Number of all seconds. Absurd lengths (over 7 days) are cut off there.
    [[nodiscard]] std::size_t seconds() const { return size() + m_folded; }
    /// Whether anything was folded away; if not, places and seconds are the same.
    [[nodiscard]] bool folded() const { return m_folded > 0; }
    /// The second that a place stands for, and the place of a second that was not folded away.
    [[nodiscard]] std::size_t second(std::size_t place) const;
    [[nodiscard]] std::size_t place(std::size_t second) const;
    /// A value for each second from one for each place: what was folded away is as the rest of its gap.
    [[nodiscard]] std::vector<double> unfold(const std::vector<double>& values) const;
    [[nodiscard]] Duration start() const { return m_range.start; }
    [[nodiscard]] TimeRange range() const { return m_range; }
    [[nodiscard]] const Workout& workout() const { return *m_workout; }
    /// Whether the recording ran in the second of that place.
    [[nodiscard]] bool recorded(std::size_t place) const { return m_recorded[place] != 0; }
    [[nodiscard]] std::size_t recordedSeconds() const { return m_recordedSeconds; }

    /// The channel on the grid, size() values, kAbsent where nothing is known; empty if the workout has no
    /// such channel in the range. Computed when first asked, so a grid belongs to one thread.
    const std::vector<double>& channel(const ChannelKey& key);
    /// The recorded seconds only, pauses cut out, absent ones as given by `absent`.
    std::vector<double> running(const ChannelKey& key, double absent);
    /// The recorded seconds in which the channel has a value.
    std::vector<double> present(const ChannelKey& key);
    /// Every place, pauses and gaps as zero: for efforts that must not skip a rest.
    std::vector<double> elapsed(const ChannelKey& key);
    /// Whether the channel has a value at every place, so that all of the above are the channel itself.
    bool complete(const ChannelKey& key);

private:
    /// Seconds left out before the first place of a gap.
    struct Fold {
        std::size_t place = 0;
        std::size_t seconds = 0;
    };
    /// A row of the workout in the range.
    struct Row {
        std::uint32_t index = 0;
        std::uint32_t place = 0;
    };
    struct Series {
        std::vector<double> values;
        bool complete = false;
    };

    void findRows(bool closed);
    void fold();
    void findRecorded(bool closed);
    const Series& series(const ChannelKey& key);
    [[nodiscard]] std::size_t secondOf(Duration at) const;

    const Workout* m_workout;
    TimeRange m_range;
    std::size_t m_seconds = 0; ///< of the range
    std::size_t m_folded = 0;
    std::vector<Fold> m_folds;
    std::vector<Row> m_rows; ///< in order of time, stable for repeats
    std::vector<std::uint8_t> m_recorded;
    std::size_t m_recordedSeconds = 0;
    std::map<ChannelKey, Series> m_channels;
};

} // namespace ritm
