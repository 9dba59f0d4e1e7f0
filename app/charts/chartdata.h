// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/downsample.h"
#include "core/workout/workout.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ritm::app {

/// The text by which QML names a column: channelName() of a known channel; "developer", name and unit,
/// parted by U+001F, of another.
[[nodiscard]] QString channelId(const ChannelKey& key);
[[nodiscard]] std::optional<ChannelKey> channelFromId(const QString& id);

/// The least and the greatest present value of a column, in channelUnit()'s unit.
struct ChannelExtent {
    double minimum = 0;
    double maximum = 0;
};

/// A snapshot ready to be drawn: streams with what every redraw would look for again. Immutable.
struct ChartData {
    std::shared_ptr<const Streams> streams; ///< never null
    double start = 0;                       ///< s since the workout's start
    double end = 0;
    std::vector<std::optional<ChannelExtent>> extents; ///< a column each; absent: it holds no value
    std::vector<Trace> traces;                         ///< a column each
    std::vector<double> lapStarts;                     ///< s, the first lap excluded
    std::vector<Pause> pauses;

    /// Looks through the streams once. Any thread.
    [[nodiscard]] static std::shared_ptr<const ChartData> prepare(std::shared_ptr<const Streams> streams,
                                                                  const std::vector<Lap>& laps = {},
                                                                  std::vector<Pause> pauses = {});

    [[nodiscard]] const Column* column(const ChannelKey& key) const;
    [[nodiscard]] std::optional<ChannelExtent> extent(const ChannelKey& key) const;
    /// The column's line; null if there is no such column.
    [[nodiscard]] const Trace* trace(const ChannelKey& key) const;
    /// The present value of that column nearest to that time, or absent when none is near.
    [[nodiscard]] std::optional<double> valueAt(const ChannelKey& key, double seconds) const;
};

} // namespace ritm::app
