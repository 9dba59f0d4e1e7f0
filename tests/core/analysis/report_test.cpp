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

TEST(Report, ZoneModelsHaveARowEach) {
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(zonesMarkdown(), '\n')), zoneModels().size() + 2);
}

Workout ridden() {
    Workout ride = rides::steady(1800, {{Channel::Power, [](int i) { return i < 900 ? 200 : 300; }},
                                        {Channel::Speed, rides::constant(8)},
                                        {Channel::Distance, [](int i) { return 8.0 * i; }},
                                        {Channel::Latitude, rides::constant(50)},
                                        {Channel::Longitude, rides::constant(8)}});
    ride.laps.push_back({std::chrono::seconds(0), std::chrono::seconds(900), LapTrigger::Manual, {}});
    ride.laps.push_back({std::chrono::seconds(900), std::chrono::seconds(1800), LapTrigger::Manual, {}});
    return ride;
}

TEST(Report, JsonHoldsMetricsZonesEffortsAndLaps) {
    const Workout ride = ridden();
    Athlete athlete;
    athlete.thresholdPower = Watts(250);
    const std::string json = reportJson(ride, athlete, {"a \"ride\".fit", rangeOf(ride), true});
    EXPECT_NE(json.find(R"("file": "a \"ride\".fit", "sport": "cycling")"), std::string::npos)
        << json.substr(0, 200);
    EXPECT_NE(json.find(R"("power_mean": 250,)"), std::string::npos);
    EXPECT_NE(
        json.find(
            R"("model": "power_polarised_3", "reference": "threshold_power", "bounds": [200, 250], "seconds": [0, 900, 900])"),
        std::string::npos);
    EXPECT_NE(json.find(R"({"kind": "power", "over": 300, "value": 300, "start": 900})"), std::string::npos);
    EXPECT_NE(json.find(R"({"kind": "distance", "over": 1000, "value": 125, "start": 0})"),
              std::string::npos);
    EXPECT_NE(json.find(R"("intervals": [{"start": 900, "end": 1800, "mean_power": 300}])"),
              std::string::npos);
    EXPECT_NE(json.find(R"("laps": [{"start": 0, "end": 900, "sport": "cycling", "elapsed_time": 900,)"),
              std::string::npos);
    EXPECT_NE(json.find(R"("curves": {"power": [300, 300, )"), std::string::npos);
    EXPECT_EQ(std::ranges::count(json, '\n'), 0);
}

TEST(Report, ASelectionIsReportedAlone) {
    const Workout ride = ridden();
    const TimeRange range{std::chrono::seconds(800), std::chrono::seconds(1000)};
    const std::string json = reportJson(ride, {}, {"x", range, false});
    EXPECT_NE(json.find(R"("from": 800, "to": 1000, "elapsed_time": 200,)"), std::string::npos)
        << json.substr(0, 200);
    EXPECT_NE(json.find(R"("power_mean": 250,)"), std::string::npos);
    EXPECT_NE(json.find(R"("laps": [{"start": 800, "end": 900,)"), std::string::npos);
    EXPECT_NE(json.find(R"({"start": 900, "end": 1000,)"), std::string::npos);
    EXPECT_EQ(json.find("curves"), std::string::npos);
}

TEST(Report, RunnersIntervalsAreFoundByPace) {
    const Workout run = rides::steady(
        1200, {{Channel::Speed, [](int i) { return i >= 300 && i < 480 ? 4.5 : 3.0; }}}, Sport::Running);
    Athlete athlete;
    athlete.thresholdSpeed = MetersPerSecond(4.2);
    const std::string json = reportJson(run, athlete, {"x", rangeOf(run), false});
    EXPECT_NE(json.find(R"("intervals": [{"start": 300, "end": 480, "mean_speed": 4.5}])"),
              std::string::npos);
}

TEST(Report, NoMetricHasTheNameOfAnotherMember) {
    for (const std::string_view member :
         {"file", "sport", "sub_sport", "start_time", "from", "to", "zones", "best_efforts", "climbs",
          "intervals", "sessions", "laps", "curves", "start", "end"}) {
        EXPECT_EQ(findMetric(member), nullptr) << member;
    }
}

TEST(Report, TextHasALineAMetricAndALap) {
    const Workout ride = ridden();
    const std::string text = reportText(ride, {}, {"x", rangeOf(ride), false});
    EXPECT_NE(text.find("Weighted power"), std::string::npos);
    EXPECT_NE(text.find("lap 2      0:15:00"), std::string::npos) << text;
}

} // namespace
} // namespace ritm
