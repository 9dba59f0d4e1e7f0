// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plot.h"

#include "tests/core/analysis/rides.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace ritm {
namespace {

Workout hour() {
    Workout ride = rides::steady(3600, {{Channel::Power, [](int i) { return i == 1234 ? 900 : 200; }},
                                        {Channel::HeartRate, [](int i) { return i < 1800 ? 120 : kAbsent; }},
                                        {Channel::Altitude, rides::constant(100)},
                                        {Channel::Latitude, rides::constant(50.12345)}});
    ride.laps.push_back({std::chrono::seconds(0), std::chrono::seconds(900), LapTrigger::Manual, {}});
    ride.laps.push_back({std::chrono::seconds(900), std::chrono::seconds(3600), LapTrigger::Manual, {}});
    ride.device.manufacturer = "Somebody";
    return ride;
}

bool says(const Plot& plot, std::string_view text) {
    return std::ranges::find(plot.labels, text, &Plot::Label::text) != plot.labels.end();
}

TEST(Plot, HasAPanelAChannelAndKeepsTheSpike) {
    const Plot plot = plotOf(hour(), rangeOf(hour()));
    ASSERT_EQ(plot.panels.size(), 3U);
    EXPECT_TRUE(says(plot, "power, W: 200 to 900"));
    EXPECT_TRUE(says(plot, "heart_rate, bpm: 120 to 120"));
    const auto& strokes = plot.panels[0].strokes;
    const auto highest = std::ranges::min(strokes, {}, &Plot::Line::y2);
    EXPECT_NEAR(highest.x1, 64 + 1234.0 / 3600 * 1120, 1);
    const auto level = std::ranges::max(strokes, {}, &Plot::Line::y2);
    EXPECT_GT(level.y2 - highest.y2, 80) << "the spike reaches from the bottom of its panel to the top";
    EXPECT_LT(plot.panels[1].strokes.back().x1, 64 + 1120 / 2 + 2)
        << "nothing is drawn where nothing is known";
    EXPECT_EQ(plot.marks.size(), 1U) << "where the second lap begins";
    EXPECT_TRUE(says(plot, "30:00"));
}

TEST(Plot, EverythingLiesInThePicture) {
    const Plot plot = plotOf(hour(), rangeOf(hour()));
    for (const auto* lines : {&plot.grid, &plot.marks, &plot.panels[0].strokes, &plot.panels[2].strokes}) {
        for (const Plot::Line& line : *lines) {
            for (const double x : {line.x1, line.x2}) {
                EXPECT_TRUE(x >= 0 && x <= plot.width) << x;
            }
            for (const double y : {line.y1, line.y2}) {
                EXPECT_TRUE(y >= 0 && y <= plot.height) << y;
            }
        }
    }
}

TEST(Plot, SvgTellsNoPositionAndNoDevice) {
    const std::string svg = plotSvg(plotOf(hour(), rangeOf(hour())));
    EXPECT_TRUE(svg.starts_with("<svg"));
    EXPECT_TRUE(svg.ends_with("</svg>\n"));
    EXPECT_EQ(svg.find("50.12"), std::string::npos);
    EXPECT_EQ(svg.find("Somebody"), std::string::npos);
}

TEST(Plot, WildValuesMakeAPicture) {
    const double infinite = std::numeric_limits<double>::infinity();
    for (const auto& [low, high] : std::vector<std::pair<double, double>>{{1e18, 1e18},
                                                                          {1e18, 1e18 + 4096},
                                                                          {-1e300, 1e300},
                                                                          {-1.7e308, 1.7e308},
                                                                          {0, 1e-320},
                                                                          {5, infinite},
                                                                          {-infinite, infinite}}) {
        const Workout wild =
            rides::steady(50, {{Channel::Power, [low, high](int i) { return i % 2 == 0 ? low : high; }}});
        const Plot plot = plotOf(wild, rangeOf(wild));
        EXPECT_LT(plot.labels.size(), 40U) << low << ' ' << high;
        for (const Plot::Label& label : plot.labels) {
            EXPECT_TRUE(label.y >= 0 && label.y <= plot.height) << label.text;
        }
        for (const Plot::Panel& panel : plot.panels) {
            for (const Plot::Line& line : panel.strokes) {
                EXPECT_TRUE(line.y1 >= 0 && line.y1 <= plot.height && line.y2 >= 0 && line.y2 <= plot.height);
            }
        }
    }
}

TEST(Plot, NothingToDrawIsSaid) {
    EXPECT_TRUE(says(plotOf(Workout(), rangeOf(Workout())), "no channel to plot"));
    const Workout one = rides::steady(1, {{Channel::Power, rides::constant(7)}});
    EXPECT_EQ(plotOf(one, rangeOf(one)).panels.size(), 1U);
}

} // namespace
} // namespace ritm
