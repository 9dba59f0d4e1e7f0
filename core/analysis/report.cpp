// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/report.h"

#include "core/analysis/downsample.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace ritm {

namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

std::string cell(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c == '|' ? std::string("\\|") : std::string(1, c);
    }
    return out;
}

constexpr std::array kPlotted{Channel::Power, Channel::HeartRate, Channel::Cadence,
                              Channel::Speed, Channel::Altitude,  Channel::Temperature};
constexpr std::array<std::string_view, 6> kColours{"#b8860b", "#c0392b", "#8e44ad",
                                                   "#2471a3", "#1e8449", "#7f8c8d"};

} // namespace

std::string metricsTable() {
    std::string out;
    for (const Metric& metric : metrics()) {
        fmt::format_to(std::back_inserter(out), "{:<28} {:<10} {:<46} {}\n", metric.id, metric.unit,
                       metric.name, metric.needs);
    }
    return out;
}

std::string metricsJson() {
    std::string out = "[\n";
    for (const Metric& metric : metrics()) {
        fmt::format_to(
            std::back_inserter(out),
            "{}{{\"id\": {}, \"name\": {}, \"known_name\": {}, \"unit\": {}, \"needs\": {}, \"gaps\": {}, "
            "\"definition\": {}, \"source\": {}}}",
            out.size() > 2 ? ",\n" : "", quoted(metric.id), quoted(metric.name), quoted(metric.knownName),
            quoted(metric.unit), quoted(metric.needs), quoted(metric.gaps), quoted(metric.definition),
            quoted(metric.source));
    }
    return out + "\n]\n";
}

std::string metricsMarkdown() {
    std::string out = "| id | name | known as | unit | needs | definition | gaps and pauses | source |\n"
                      "|---|---|---|---|---|---|---|---|\n";
    for (const Metric& metric : metrics()) {
        fmt::format_to(std::back_inserter(out), "| {} | {} | {} | {} | {} | {} | {} | {} |\n", metric.id,
                       cell(metric.name), cell(metric.knownName), metric.unit, cell(metric.needs),
                       cell(metric.definition), cell(metric.gaps), cell(metric.source));
    }
    return out;
}

std::string analysisText(const std::vector<MetricValue>& values) {
    std::string out;
    for (const MetricValue& value : values) {
        fmt::format_to(std::back_inserter(out), "{:<46} {:>14.2f} {}\n", value.metric->name, value.value,
                       value.metric->unit == "1" ? "" : value.metric->unit);
    }
    return out;
}

std::string analysisJson(const std::vector<MetricValue>& values) {
    std::string out = "{";
    for (const MetricValue& value : values) {
        fmt::format_to(std::back_inserter(out), "{}{}: {}", out.size() > 1 ? ", " : "",
                       quoted(value.metric->id), value.value);
    }
    return out + "}";
}

std::string plotSvg(const Workout& workout) {
    constexpr std::size_t kWidth = 1200;
    constexpr double kHeight = 150;
    constexpr double kMargin = 24;
    const TimeRange range = rangeOf(workout);
    std::string panels;
    double top = 0;
    for (std::size_t i = 0; i < kPlotted.size(); ++i) {
        const Trace trace(workout.streams, kPlotted[i]);
        const PixelColumn extremes = trace.extremes(range);
        if (extremes.empty()) {
            continue;
        }
        const double span = std::max(1e-9, extremes.maximum - extremes.minimum);
        const auto y = [&](double value) {
            return top + kMargin + (kHeight - kMargin) * (1 - (value - extremes.minimum) / span);
        };
        fmt::format_to(std::back_inserter(panels),
                       "<text x=\"4\" y=\"{:.0f}\">{} {:.1f} to {:.1f} {}</text>\n<path stroke=\"{}\" d=\"",
                       top + 16, channelName(kPlotted[i]), extremes.minimum, extremes.maximum,
                       channelUnit(kPlotted[i]), kColours[i]);
        const auto columns = trace.columns(range, kWidth);
        for (std::size_t x = 0; x < columns.size(); ++x) {
            if (!columns[x].empty()) {
                // Half a pixel more to either side, so that a level line is seen.
                fmt::format_to(std::back_inserter(panels), "M{}.5 {:.1f}V{:.1f}", x,
                               y(columns[x].minimum) + 0.5, y(columns[x].maximum) - 0.5);
            }
        }
        panels += "\"/>\n";
        top += kHeight + kMargin / 2;
    }
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1:.0f}\" viewBox=\"0 0 {0} "
        "{1:.0f}\" font-family=\"sans-serif\" font-size=\"13\">\n<rect width=\"100%\" height=\"100%\" "
        "fill=\"white\"/>\n{2}</svg>\n",
        kWidth, std::max(top, kHeight), panels);
}

} // namespace ritm
