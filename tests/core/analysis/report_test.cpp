// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/report.h"

#include "tests/core/analysis/rides.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ritm {
namespace {

TEST(Report, RegistryHasARowAMetricInEveryForm) {
    const auto lines = static_cast<std::size_t>(std::ranges::count(metricsTable(), '\n'));
    EXPECT_EQ(lines, metrics().size());
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(metricsMarkdown(), '\n')), metrics().size() + 2);
    const std::string json = metricsJson();
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(json, '{')), metrics().size());
    EXPECT_NE(json.find("\"known_name\": \"Normalized Power\""), std::string::npos);
}

TEST(Report, ValuesStandUnderTheirIds) {
    const std::vector<MetricValue> values{{findMetric("weighted_power"), 221.5},
                                          {findMetric("lap_count"), 2}};
    EXPECT_EQ(analysisJson(values), R"({"weighted_power": 221.5, "lap_count": 2})");
    EXPECT_NE(analysisText(values).find("Weighted power"), std::string::npos);
    EXPECT_EQ(analysisJson({}), "{}");
}

TEST(Report, PlotShowsEachChannelAndNoPositions) {
    const Workout ride = rides::steady(
        100, {{Channel::Power, [](int i) { return i; }}, {Channel::Latitude, rides::constant(50)}});
    const std::string svg = plotSvg(ride);
    EXPECT_NE(svg.find("power 0.0 to 99.0 W"), std::string::npos);
    EXPECT_EQ(svg.find("latitude"), std::string::npos);
    EXPECT_NE(plotSvg(Workout()).find("</svg>"), std::string::npos);
}

} // namespace
} // namespace ritm
