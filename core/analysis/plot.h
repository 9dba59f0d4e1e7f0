// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/timerange.h"

#include <string>
#include <string_view>
#include <vector>

namespace ritm {

/// The channels over time as a picture that any painter can draw: coordinates in pixels, y downward.
struct Plot {
    /// A text that stands on a line.
    struct Label {
        double x = 0;
        double y = 0;
        std::string text;
        bool rightAligned = false;
    };
    struct Line {
        double x1 = 0;
        double y1 = 0;
        double x2 = 0;
        double y2 = 0;
    };
    /// One channel: the range of each pixel column, joined over.
    struct Panel {
        std::string_view colour; ///< "#rrggbb"
        std::vector<Line> strokes;
    };

    double width = 0;
    double height = 0;
    std::vector<Line> grid;  ///< light
    std::vector<Line> marks; ///< where laps begin
    std::vector<Panel> panels;
    std::vector<Label> labels;
};

/// One panel a channel that the range has values of, with lines at round values and times; the same minimum
/// and maximum per column as the app's chart. Positions and what device or athlete is called stay out.
[[nodiscard]] Plot plotOf(const Workout& workout, TimeRange range);
/// As SVG 1.1.
[[nodiscard]] std::string plotSvg(const Plot& plot);

} // namespace ritm
