// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"

#include <QColor>
#include <QImage>
#include <QSize>

#include <memory>

namespace ritm::app {

/// One channel's line to draw: what, over which range, how large.
struct TraceRequest {
    std::shared_ptr<const ChartData> data;
    ChannelKey channel;
    double from = 0; ///< s since the start, at the left edge
    double to = 0;   ///< s, at the right edge
    double low = 0;  ///< value at the lower edge, in channelUnit()'s unit
    double high = 0; ///< value at the upper edge
    QSize size;      ///< pixels of the device
    double lineWidth = 1.5;
    QColor color;
    double fillOpacity = 0; ///< of the area beneath the line at its top; it fades to nothing below
};

/// Draws the line (premultiplied, transparent elsewhere). Each pixel column holds the exact range of the line
/// within it, so that no peak is lost at any zoom. Any thread.
[[nodiscard]] QImage rasteriseTrace(const TraceRequest& request);

} // namespace ritm::app
