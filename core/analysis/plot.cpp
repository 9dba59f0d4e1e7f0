// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plot.h"

#include "core/analysis/downsample.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace ritm {

namespace {

struct Plotted {
    Channel channel;
    std::string_view colour;
};
constexpr std::array kPlotted{
    Plotted{Channel::Power, "#b8860b"},    Plotted{Channel::HeartRate, "#c0392b"},
    Plotted{Channel::Cadence, "#8e44ad"},  Plotted{Channel::Speed, "#2471a3"},
    Plotted{Channel::Altitude, "#1e8449"}, Plotted{Channel::Temperature, "#5d6d7e"}};

constexpr double kLeft = 64;
constexpr std::size_t kColumns = 1120;
constexpr double kRight = 16;
constexpr double kTitle = 26;
constexpr double kTall = 120;
constexpr double kBetween = 14;
constexpr double kFoot = 30;

/// The smallest of 1, 2 and 5 times a power of ten that is at least so large.
double roundUp(double step) {
    const double unit = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (unit * factor >= step * (1 - 1e-9)) {
            return unit * factor;
        }
    }
    return unit * 10;
}

/// Seconds between two lines of the time axis, for at most a dozen of them.
double timeStep(double seconds) {
    constexpr std::array kSteps{1.0,   2.0,   5.0,    10.0,   15.0,   30.0,    60.0,    120.0,   300.0,
                                600.0, 900.0, 1800.0, 3600.0, 7200.0, 10800.0, 21600.0, 43200.0, 86400.0};
    const auto fits = std::ranges::find_if(kSteps, [&](double step) { return seconds / step <= 12; });
    return fits != kSteps.end() ? *fits : roundUp(seconds / 12);
}

std::string clockText(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    return whole >= 3600 ? fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60)
                         : fmt::format("{}:{:02}", whole / 60, whole % 60);
}

void addPanel(Plot& plot, const Plotted& plotted, const Trace& trace, TimeRange range, double top) {
    PixelColumn extremes = trace.extremes(range);
    const std::string title = fmt::format("{}, {}: {:.5g} to {:.5g}", channelName(plotted.channel),
                                          channelUnit(plotted.channel), extremes.minimum, extremes.maximum);
    const double size = std::max({1.0, std::abs(extremes.minimum), std::abs(extremes.maximum)});
    if (extremes.maximum - extremes.minimum < 1e-9 * size) {
        extremes = {extremes.minimum - size, extremes.maximum + size}; // a level line runs through the middle
    }
    // In halves, because the whole span of doubles is none itself.
    const double half = extremes.maximum / 2 - extremes.minimum / 2;
    const auto y = [&](double value) {
        return top + kTitle + (kTall - kTitle) * (1 - (value / 2 - extremes.minimum / 2) / half);
    };
    const double step = roundUp(half / 2);
    const double first = std::ceil(extremes.minimum / step);
    for (int line = 0; line <= 4; ++line) {
        const double value = (first + line) * step;
        if (!(value >= extremes.minimum && value <= extremes.maximum)) {
            break;
        }
        plot.grid.push_back({kLeft, y(value), kLeft + kColumns, y(value)});
        const double shown = std::abs(value) < step / 2 ? 0 : value;
        plot.labels.push_back({kLeft - 6, y(value) + 4, fmt::format("{:.6g}", shown), true});
    }
    plot.labels.push_back({kLeft + 5, top + 16, title, false});
    Plot::Panel panel{plotted.colour, {}};
    const auto columns = trace.columns(range, kColumns);
    for (std::size_t x = 0; x < columns.size(); ++x) {
        if (!columns[x].empty()) {
            // Half a pixel more to either side, so that a level line is seen.
            const double at = kLeft + static_cast<double>(x) + 0.5;
            panel.strokes.push_back({at, y(columns[x].minimum) + 0.6, at, y(columns[x].maximum) - 0.6});
        }
    }
    plot.panels.push_back(std::move(panel));
}

void appendLines(std::string& out, const std::vector<Plot::Line>& lines, std::string_view style) {
    if (lines.empty()) {
        return;
    }
    fmt::format_to(std::back_inserter(out), "<path {} d=\"", style);
    for (const Plot::Line& line : lines) {
        fmt::format_to(std::back_inserter(out), "M{:.1f} {:.1f}L{:.1f} {:.1f}", line.x1, line.y1, line.x2,
                       line.y2);
    }
    out += "\"/>\n";
}

} // namespace

Plot plotOf(const Workout& workout, TimeRange range) {
    Plot plot;
    plot.width = kLeft + kColumns + kRight;
    double top = 0;
    for (const Plotted& plotted : kPlotted) {
        const Trace trace(workout.streams, plotted.channel);
        if (!trace.extremes(range).empty()) {
            addPanel(plot, plotted, trace, range, top);
            top += kTall + kBetween;
        }
    }
    if (plot.panels.empty()) {
        plot.labels.push_back({kLeft, 16, "no channel to plot", false});
        plot.height = kTitle + kFoot;
        return plot;
    }
    const double bottom = top - kBetween;
    plot.height = bottom + kFoot;
    const double begin = static_cast<double>(range.start.count()) * 1e-6;
    const double length = static_cast<double>(range.length().count()) * 1e-6;
    if (length > 0) {
        const auto x = [&](double seconds) { return kLeft + (seconds - begin) / length * kColumns; };
        const double step = timeStep(length);
        for (double at = std::ceil(begin / step) * step; at <= begin + length; at += step) {
            plot.grid.push_back({x(at), kTitle, x(at), bottom});
            const bool last = x(at) > kLeft + kColumns - 30;
            plot.labels.push_back({last ? kLeft + kColumns : x(at) - 12, bottom + 18, clockText(at), last});
        }
        for (const Lap& lap : workout.laps) {
            if (lap.start > range.start && lap.start < range.end) {
                const double at = x(static_cast<double>(lap.start.count()) * 1e-6);
                plot.marks.push_back({at, kTitle, at, bottom});
            }
        }
    }
    return plot;
}

std::string plotSvg(const Plot& plot) {
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 "
        "{0:.0f} "
        "{1:.0f}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#333333\">\n<rect width=\"100%\" "
        "height=\"100%\" fill=\"white\"/>\n",
        plot.width, plot.height);
    appendLines(out, plot.grid, "stroke=\"#dddddd\"");
    appendLines(out, plot.marks, "stroke=\"#888888\" stroke-dasharray=\"4 3\"");
    for (const Plot::Panel& panel : plot.panels) {
        appendLines(out, panel.strokes, fmt::format("stroke=\"{}\"", panel.colour));
    }
    for (const Plot::Label& label : plot.labels) {
        fmt::format_to(std::back_inserter(out), "<text x=\"{:.1f}\" y=\"{:.1f}\"{}>{}</text>\n", label.x,
                       label.y, label.rightAligned ? " text-anchor=\"end\"" : "", label.text);
    }
    return out + "</svg>\n";
}

} // namespace ritm
