// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/metric.h"

#include "tests/core/analysis/rides.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>

namespace ritm {
namespace {

using rides::constant;
using std::chrono::seconds;
using Values = std::map<std::string, double, std::less<>>;

Values valuesOf(const Workout& workout, const Athlete& athlete = {}) {
    Values values;
    for (const MetricValue& value : analyse(workout, rangeOf(workout), athlete)) {
        values.emplace(value.metric->id, value.value);
    }
    return values;
}

Athlete known() {
    Athlete athlete;
    athlete.thresholdPower = Watts(250);
    athlete.mass = Kilograms(75);
    athlete.restHeartRate = BeatsPerMinute(55);
    athlete.maximumHeartRate = BeatsPerMinute(190);
    athlete.thresholdHeartRate = BeatsPerMinute(170);
    athlete.thresholdSpeed = MetersPerSecond(4);
    athlete.sex = Sex::Male;
    athlete.age = 40;
    return athlete;
}

TEST(Metrics, RegistryIsLargeDistinctAndDocumented) {
    EXPECT_GE(metrics().size(), 150U);
    std::set<std::string_view> ids;
    std::set<std::string_view> names;
    for (const Metric& metric : metrics()) {
        EXPECT_TRUE(ids.insert(metric.id).second) << metric.id;
        EXPECT_TRUE(names.insert(metric.name).second) << metric.name;
        EXPECT_FALSE(metric.unit.empty() || metric.gaps.empty() || metric.definition.empty() ||
                     metric.source.empty())
            << metric.id;
        EXPECT_NE(metric.compute, nullptr) << metric.id;
        for (const std::string_view trademark : {"TSS", "Normalized Power", "Intensity Factor", "VDOT"}) {
            EXPECT_EQ(metric.name.find(trademark), std::string_view::npos) << metric.name;
        }
    }
    std::set<std::string_view> groups;
    std::string_view last;
    for (const Metric& metric : metrics()) {
        EXPECT_FALSE(metric.group.empty()) << metric.id;
        EXPECT_TRUE(metric.group == last || groups.insert(metric.group).second) << metric.id << " is apart";
        last = metric.group;
    }
    EXPECT_EQ(findMetric("weighted_power")->group, "Power");
    EXPECT_EQ(findMetric("weighted_power")->knownName, "Normalized Power");
    EXPECT_EQ(findMetric("no such"), nullptr);
}

TEST(Metrics, NothingIsInventedForAnEmptyWorkout) {
    for (const auto& [id, value] : valuesOf(Workout())) {
        EXPECT_EQ(value, 0) << id; // times and counts only
    }
}

TEST(Metrics, SteadyHourAtThreshold) {
    const Workout ride = rides::steady(3600, {{Channel::Power, constant(250)},
                                              {Channel::HeartRate, constant(155)},
                                              {Channel::Cadence, constant(90)},
                                              {Channel::Speed, constant(9)},
                                              {Channel::Distance, [](int i) { return 9.0 * i; }}});
    const Values v = valuesOf(ride, known());
    EXPECT_NEAR(v.at("weighted_power"), 250, 1e-9);
    EXPECT_NEAR(v.at("load_score"), 100, 1e-9);
    EXPECT_NEAR(v.at("intensity"), 1, 1e-9);
    EXPECT_NEAR(v.at("variability"), 1, 1e-9);
    EXPECT_NEAR(v.at("impulse_male"), 117.94, 0.01);
    EXPECT_NEAR(v.at("impulse_female"), 131.69, 0.005);
    EXPECT_NEAR(v.at("power_to_mass"), 250.0 / 75, 1e-9);
    EXPECT_NEAR(v.at("uptake_cycling"), 43, 1e-9);
    EXPECT_NEAR(v.at("decoupling_power"), 0, 1e-9);
    EXPECT_NEAR(v.at("efficiency_power"), 250.0 / 155, 1e-9);
    EXPECT_NEAR(v.at("heart_beats"), 155 * 60, 1e-6);
    EXPECT_NEAR(v.at("revolutions"), 90 * 60, 1e-6);
    EXPECT_NEAR(v.at("development"), 6, 1e-9);
    EXPECT_NEAR(v.at("torque_mean"), 250 / (90 * 2 * 3.14159265358979 / 60), 1e-6);
    EXPECT_NEAR(v.at("threshold_from_20"), 237.5, 1e-9);
    EXPECT_NEAR(v.at("best_1000"), 1000.0 / 9, 1e-9);
    EXPECT_NEAR(v.at("quadrant_light_fast"), 100, 1e-9);
    EXPECT_EQ(v.at("interval_count"), 1);
    EXPECT_EQ(v.at("interval_time"), 3600);
    EXPECT_EQ(v.count("swim_score"), 0U);
    EXPECT_EQ(v.count("ascent"), 0U);
}

TEST(Metrics, DecouplingIsWhatABeatLoses) {
    const Workout ride =
        rides::steady(2000, {{Channel::Power, constant(200)},
                             {Channel::HeartRate, [](int i) { return i < 1000 ? 140 : 154; }}});
    const Values v = valuesOf(ride);
    EXPECT_NEAR(v.at("decoupling_power"), 100 - 100 * 140.0 / 154, 1e-9);
    EXPECT_NEAR(v.at("heart_drift"), 10, 1e-9);
}

TEST(Metrics, FlatRunShowsItsUptakeAndAdjustsNothing) {
    // 5 km in 20 minutes.
    const Workout run = rides::steady(1300,
                                      {{Channel::Distance, [](int i) { return i * 5000.0 / 1200; }},
                                       {Channel::Altitude, constant(100)},
                                       {Channel::Cadence, constant(90)},
                                       {Channel::Speed, constant(5000.0 / 1200)},
                                       {Channel::StanceTime, constant(200)}},
                                      Sport::Running);
    const Values v = valuesOf(run, known());
    EXPECT_NEAR(v.at("best_5000"), 1200, 1e-6);
    EXPECT_NEAR(v.at("uptake_race"), 49.806, 0.001);
    EXPECT_NEAR(v.at("uptake_twelve_minutes"), (3000 - 504.9) / 44.73, 1e-6);
    EXPECT_NEAR(v.at("race_marathon_power_law"), 1200 * std::pow(8.439, 1.06), 0.01);
    EXPECT_NEAR(v.at("adjusted_speed"), 5000.0 / 1200, 1e-9);
    EXPECT_NEAR(v.at("steps"), 1300.0 * 3, 1e-6);
    EXPECT_NEAR(v.at("step_length_speed"), 5000.0 / 1200 / 3, 1e-9);
    EXPECT_NEAR(v.at("flight_time"), 1000.0 / 3 - 200, 1e-9);
    EXPECT_NEAR(v.at("duty_factor"), 0.3, 1e-9);
    EXPECT_EQ(v.count("revolutions"), 0U);
}

TEST(Metrics, PoolSwim) {
    Workout swim = rides::steady(200, {{Channel::HeartRate, constant(120)}}, Sport::Swimming);
    swim.sessions[0].poolLength = Meters(25);
    swim.lengths = {{seconds(0), seconds(25), true, 10, 0},
                    {seconds(25), seconds(55), true, 12, 0},
                    {seconds(55), seconds(75), false, 0, 0},
                    {seconds(75), seconds(100), true, 14, 0}};
    const Values v = valuesOf(swim);
    EXPECT_EQ(v.at("swim_lengths"), 3);
    EXPECT_EQ(v.at("swim_strokes"), 36);
    EXPECT_NEAR(v.at("swim_score"), (80.0 + 36) / 3, 1e-9);
    EXPECT_EQ(v.at("swim_score_best"), 35);
    EXPECT_NEAR(v.at("swim_pace"), 80 / 0.75, 1e-9);
    EXPECT_NEAR(v.at("swim_stroke_length"), 75.0 / 36, 1e-9);
    EXPECT_NEAR(v.at("swim_stroke_rate"), 27, 1e-9);
    EXPECT_NEAR(v.at("swim_rest_share"), 20, 1e-9);
}

TEST(Metrics, StopsClimbsAndPauses) {
    Workout ride = rides::steady(
        1000, {{Channel::Speed, [](int i) { return i >= 100 && i < 140 ? 0 : 5; }},
               {Channel::Distance, [](int i) { return 5.0 * i; }},
               {Channel::Altitude, [](int i) { return i < 400 ? 100 : 100 + (i - 400) * 0.25; }}});
    ride.pauses.push_back({seconds(120), seconds(130)});
    const Values v = valuesOf(ride);
    EXPECT_EQ(v.at("stop_count"), 1);
    EXPECT_EQ(v.at("stop_longest"), 40);
    EXPECT_EQ(v.at("paused_time"), 10);
    EXPECT_EQ(v.at("pause_count"), 1);
    EXPECT_EQ(v.at("climb_count"), 1);
    EXPECT_NEAR(v.at("climb_rate"), 900, 5);
    EXPECT_NEAR(v.at("climb_steepest"), 5, 0.1);
    EXPECT_NEAR(v.at("altitude_change"), 149.75, 1e-9);
}

TEST(Metrics, WildValuesGiveFiniteNumbersOrNone) {
    const double infinite = std::numeric_limits<double>::infinity();
    Workout wild = rides::steady(400,
                                 {{Channel::Power, [&](int i) { return i % 7 == 0 ? infinite : -1e300 * i; }},
                                  {Channel::HeartRate, [&](int i) { return i % 5 == 0 ? -infinite : 1e9; }},
                                  {Channel::Cadence, [](int i) { return i % 3 == 0 ? kAbsent : -50; }},
                                  {Channel::Speed, [&](int i) { return i == 9 ? infinite : 1e-300; }},
                                  {Channel::Distance, [&](int i) { return i % 2 == 0 ? -1e12 : 1e18 * i; }},
                                  {Channel::Altitude, [&](int i) { return i == 3 ? -infinite : i * 1e6; }},
                                  {Channel::Latitude, constant(1e9)},
                                  {Channel::Longitude, constant(-infinite)}},
                                 Sport::Running);
    wild.streams.time[10] = seconds(-5);
    wild.streams.time[11] = std::chrono::hours(24 * 4);
    wild.streams.beats = {
        {seconds(1), seconds(-3)}, {seconds(2), Duration{}}, {seconds(3), std::chrono::hours(9)}};
    wild.lengths = {{seconds(50), seconds(10), true, 65535, 0}};
    wild.pauses = {{seconds(90), seconds(20)}, {seconds(30), seconds(1000)}, {seconds(5), seconds(40)}};
    wild.laps.push_back({seconds(300), seconds(100), LapTrigger::Other, {}});
    for (const auto& [id, value] : valuesOf(wild, known())) {
        EXPECT_TRUE(std::isfinite(value)) << id;
    }
    EXPECT_TRUE(analyse(wild, rangeOf(wild.laps[0]), known()).size() < metrics().size());
}

} // namespace
} // namespace ritm
