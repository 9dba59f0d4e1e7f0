// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/criticalpower.h"
#include "core/analysis/estimates.h"
#include "core/analysis/hrv.h"
#include "core/analysis/load.h"
#include "core/analysis/stretches.h"
#include "core/analysis/zones.h"

#include "tests/core/analysis/rides.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <random>
#include <string>

namespace ritm {
namespace {

std::vector<double> joined(std::initializer_list<std::pair<double, int>> parts) {
    std::vector<double> values;
    for (const auto& [value, seconds] : parts) {
        values.insert(values.end(), static_cast<std::size_t>(seconds), value);
    }
    return values;
}

TEST(TrainingImpulse, PublishedValues) {
    const HeartBounds bounds{BeatsPerMinute(55), BeatsPerMinute(190)};
    EXPECT_NEAR(*trainingImpulse(joined({{155, 3600}}), bounds, Sex::Male), 117.94, 0.01);
    EXPECT_NEAR(*trainingImpulse(joined({{150, 2700}}), {BeatsPerMinute(60), BeatsPerMinute(190)}, Sex::Male),
                75.330, 0.001);
    // 60 * r * 0.86 e^(1.67 r) with r = 100 / 135
    EXPECT_NEAR(*trainingImpulse(joined({{155, 3600}}), bounds, Sex::Female), 131.69, 0.005);
    EXPECT_FALSE(trainingImpulse(joined({{155, 60}}), {BeatsPerMinute(190), BeatsPerMinute(55)}, Sex::Male));
}

TEST(HeartLoad, AnHourAtThresholdIsHundred) {
    const HeartBounds bounds{BeatsPerMinute(50), BeatsPerMinute(190)};
    EXPECT_NEAR(*heartLoadScore(joined({{170, 3600}}), bounds, BeatsPerMinute(170), Sex::Male), 100, 1e-9);
    EXPECT_NEAR(*heartLoadScore(joined({{170, 1800}}), bounds, BeatsPerMinute(170), Sex::Female), 50, 1e-9);
}

TEST(ZonalImpulses, MinutesTimesZone) {
    EXPECT_NEAR(*zonalImpulse(joined({{110, 600}, {150, 600}, {190, 600}, {80, 600}}), BeatsPerMinute(200)),
                10 + 30 + 50, 1e-9);
    EXPECT_NEAR(*thresholdImpulse(joined({{120, 600}, {150, 600}, {180, 600}}), BeatsPerMinute(140),
                                  BeatsPerMinute(170)),
                60, 1e-9);
    EXPECT_DOUBLE_EQ(feltLoad(Seconds(3600), 5), 300);
}

TEST(PaceLoad, AnHourAtThresholdIsHundred) {
    EXPECT_NEAR(*paceLoadScore(Seconds(3600), MetersPerSecond(4), MetersPerSecond(4), 2), 100, 1e-9);
    EXPECT_NEAR(*paceLoadScore(Seconds(3600), MetersPerSecond(0.9), MetersPerSecond(1), 3), 72.9, 1e-9);
}

TEST(TrainingStates, ExponentialForm) {
    const auto states = trainingStates(std::vector<double>(90, 100));
    EXPECT_NEAR(states[0].fitness, 2.3528, 5e-5);
    EXPECT_NEAR(states[6].fitness, 15.3518, 5e-5);
    EXPECT_NEAR(states[41].fitness, 63.2121, 5e-5);
    EXPECT_NEAR(states[89].fitness, 88.2681, 5e-5);
    EXPECT_NEAR(states[0].fatigue, 13.3122, 5e-5);
    EXPECT_NEAR(states[6].fatigue, 63.2121, 5e-5);
    EXPECT_NEAR(states[41].fatigue, 99.7521, 5e-5);
    EXPECT_EQ(states[0].form, 0);
    EXPECT_NEAR(states[1].form, 2.3528 - 13.3122, 1e-4);
}

TEST(WeekLoad, MonotonyStrainAndRatio) {
    const std::vector<double> week{100, 0, 100, 0, 100, 0, 100};
    EXPECT_NEAR(*monotony(week), 57.142857 / 53.452248, 1e-6);
    EXPECT_NEAR(*strain(week), 400 * 57.142857 / 53.452248, 1e-4);
    EXPECT_FALSE(monotony(std::vector<double>(7, 50)));
    std::vector<double> month(21, 50);
    month.insert(month.end(), 7, 100);
    EXPECT_NEAR(*acuteToChronic(month), 100 / 62.5, 1e-12);
}

TEST(CriticalPower, TwoParametersGolden) {
    const std::vector<Effort> efforts{{Seconds(180), Watts(400)}, {Seconds(720), Watts(320)}};
    const auto model = criticalPower2(efforts);
    EXPECT_NEAR(model->power.value, 293.3333, 1e-3);
    EXPECT_NEAR(model->reserve.value, 19.2, 1e-9);
    EXPECT_NEAR(model->powerFor(Seconds(180)).value, 400, 1e-9);
    EXPECT_NEAR(model->timeAt(Watts(320))->value, 720, 1e-6);
    EXPECT_FALSE(criticalPower2(std::vector<Effort>{efforts[0], efforts[0]}));
}

TEST(CriticalPower, LevelRideShowsNoReserve) {
    std::vector<Effort> level;
    for (const double t : {5.0, 30.0, 60.0, 180.0, 300.0, 720.0, 1200.0}) {
        level.push_back({Seconds(t), Watts(233.3)});
    }
    EXPECT_FALSE(criticalPower2(level));
    EXPECT_FALSE(criticalPower3(level));
}

TEST(CriticalPower, ThreeParametersGoldenAndRecovered) {
    const CriticalPower model{Watts(280), Kilojoules(20), Watts(1000)};
    EXPECT_NEAR(model.powerFor(Seconds(1)).value, 974.981, 1e-3);
    EXPECT_NEAR(model.powerFor(Seconds(5)).value, 890.169, 1e-3);
    EXPECT_NEAR(model.powerFor(Seconds(60)).value, 507.848, 1e-3);
    EXPECT_NEAR(model.powerFor(Seconds(300)).value, 341.017, 1e-3);
    EXPECT_NEAR(model.powerFor(Seconds(1200)).value, 296.290, 1e-3);
    std::vector<Effort> efforts;
    for (const double t : {5.0, 30.0, 60.0, 180.0, 300.0, 720.0, 1200.0}) {
        efforts.push_back({Seconds(t), model.powerFor(Seconds(t))});
    }
    const auto found = criticalPower3(efforts);
    EXPECT_NEAR(found->power.value, 280, 0.1);
    EXPECT_NEAR(found->reserve.value, 20, 0.02);
    EXPECT_NEAR(found->peak->value, 1000, 1);
}

TEST(Reserve, GoldenBothForms) {
    const CriticalPower model{Watts(300), Kilojoules(20), std::nullopt};
    const auto ride = joined({{400, 120}, {150, 300}});
    EXPECT_NEAR(recoveryTime(ride, model).value, 437.83, 0.005);
    const auto integral = reserveIntegral(ride, model, Seconds(437));
    EXPECT_NEAR(integral[119], 9494.59, 0.01);
    EXPECT_NEAR(integral[419], 14712.26, 0.01);
    const auto differential = reserveDifferential(ride, model);
    EXPECT_NEAR(differential[119], 8000, 1e-9);
    EXPECT_NEAR(differential[419], 18745.89, 0.005);
}

TEST(Reserve, GoldenContinuousAndExponential) {
    const CriticalPower model{Watts(300), Kilojoules(20), std::nullopt};
    const auto ride = joined({{400, 120}, {150, 300}});
    EXPECT_NEAR(reserveContinuous(ride, model)[419], 18735.21, 0.005);
    EXPECT_NEAR(reserveContinuous(ride, model)[419], 20000 - 12000 * std::exp(-150.0 * 300 / 20000), 1e-6);
    const auto exponential = reserveExponential(ride, model, recoveryTime(ride, model));
    EXPECT_NEAR(exponential[119], 8000, 1e-9);
    EXPECT_NEAR(exponential[419], 13952.12, 0.005);
    EXPECT_NEAR(eliteRecoveryTime(ride, model)->value, 2287.2 * std::pow(150.0, -0.688), 1e-9);
    EXPECT_FALSE(eliteRecoveryTime(joined({{400, 10}}), model).has_value());
}

TEST(Reserve, WorkSpendsRestRestoresAndNothingExceedsTheWhole) {
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        const CriticalPower model{Watts(150 + static_cast<double>(random() % 200)),
                                  Kilojoules(5 + static_cast<double>(random() % 20)), std::nullopt};
        const double over = model.power.value + 1 + static_cast<double>(random() % 300);
        const double under = model.power.value * static_cast<double>(random() % 100) / 100;
        const auto ride = joined({{over, 250}, {under, 250}});
        for (const auto& left :
             {reserveIntegral(ride, model), reserveDifferential(ride, model), reserveContinuous(ride, model),
              reserveExponential(ride, model, recoveryTime(ride, model))}) {
            ASSERT_EQ(left.size(), 500U);
            EXPECT_TRUE(std::is_sorted(left.begin(), left.begin() + 250, std::greater<>()));
            EXPECT_TRUE(std::is_sorted(left.begin() + 250, left.end()));
            EXPECT_LE(left.back(), model.reserve.value * 1000);
        }
        EXPECT_NEAR(reserveDifferential(ride, model)[249],
                    model.reserve.value * 1000 - 250 * (over - model.power.value), 1e-6);
    }
}

TEST(Reserve, ATinyReserveIsFullAfterASecondAndNotSwinging) {
    // A ride's own fit may come to a reserve below what a second of rest gives back.
    const CriticalPower model{Watts(300), Kilojoules(0.1), std::nullopt};
    std::vector<double> ride;
    for (int round = 0; round < 100; ++round) {
        ride.insert(ride.end(), {500, 500, 0, 0, 0});
    }
    const auto left = reserveDifferential(ride, model);
    EXPECT_EQ(std::ranges::min(left), -300);
    EXPECT_EQ(std::ranges::max(left), 100);
    EXPECT_EQ(left[2], 100);
}

TEST(Reserve, DaysOfRidingDoNotOverflow) {
    const auto left =
        reserveIntegral(std::vector<double>(400'000, 310), {Watts(300), Kilojoules(20), std::nullopt});
    EXPECT_TRUE(std::isfinite(left.back()));
}

TEST(Uptake, PublishedValues) {
    EXPECT_NEAR(uptakeFromTwelveMinutes(Meters(2800)).value, 51.31, 0.005);
    EXPECT_NEAR(uptakeFromTwelveMinutes(Meters(2400)).value, 42.37, 0.005);
    EXPECT_NEAR(uptakeFromCycling(Watts(280), Kilograms(75))->value, 47.32, 0.005);
    EXPECT_NEAR(uptakeFromHeartRates(BeatsPerMinute(50), BeatsPerMinute(190))->value, 58.14, 0.005);
    EXPECT_NEAR(uptakeFromRace(Meters(10000), Seconds(2700))->value, 45.26, 0.005);
    EXPECT_NEAR(uptakeFromRace(Meters(5000), Seconds(1200))->value, 49.806, 0.0005);
    EXPECT_NEAR(uptakeFromRace(Meters(10000), Seconds(2400))->value, 51.944, 0.0005);
    EXPECT_NEAR(uptakeFromRace(Meters(42195), Seconds(10800))->value, 53.528, 0.0005);
}

TEST(RaceTimes, ReverseAndScale) {
    EXPECT_NEAR(raceTime(OxygenUptake(49.8063), Meters(5000))->value, 1200, 0.05);
    EXPECT_NEAR(raceTimeByPower(Meters(5000), Seconds(1200), Meters(10000))->value, 1200 * 2.08493, 0.02);
    EXPECT_NEAR(raceTimeByFactors(Meters(10000), Seconds(2700), Meters(10000))->value, 2700, 1e-9);
    EXPECT_NEAR(raceTimeByFactors(Meters(10000), Seconds(2700), Meters(42195))->value, 12650, 30);
}

TEST(GradeCost, FollowsMinetti) {
    EXPECT_DOUBLE_EQ(gradeCost(0), 1);
    EXPECT_NEAR(gradeCost(0.1) * 3.6, 5.968, 0.001);
    EXPECT_NEAR(gradeCost(-0.2) * 3.6, 1.800, 0.01);
    EXPECT_DOUBLE_EQ(expectedMaximumRate(40).value, 180);
}

/// Beats that follow one another without a gap.
std::vector<BeatInterval> beatsOf(const std::vector<double>& ms) {
    std::vector<BeatInterval> beats;
    Duration clock{};
    for (const double length : ms) {
        const Duration interval(std::llround(length * 1000));
        clock += interval;
        beats.push_back({clock, interval});
    }
    return beats;
}

TEST(Hrv, HandComputed) {
    const auto clean = cleanIntervals(beatsOf({800, 810, 790, 860, 800}));
    const auto& ms = clean.milliseconds;
    const auto& steps = clean.differences;
    EXPECT_EQ(clean.artefacts, 0U);
    EXPECT_EQ(steps, (std::vector<double>{10, -20, 70, -60}));
    EXPECT_NEAR(*meanInterval(ms), 812, 1e-9);
    EXPECT_NEAR(*rmssd(steps), std::sqrt((100 + 400 + 4900 + 3600) / 4.0), 1e-9);
    EXPECT_NEAR(*sdnn(ms), std::sqrt((144 + 4 + 484 + 2304 + 144) / 4.0), 1e-9);
    EXPECT_DOUBLE_EQ(*shareDiffering(steps, 50), 50);
    EXPECT_NEAR(*inflections(clean), 60, 1e-9);
    EXPECT_NEAR(*poincareAcross(clean), *sdsd(steps) / std::sqrt(2.0), 1e-12);
    EXPECT_NEAR(*poincareAlong(clean) * *poincareAlong(clean) +
                    *poincareAcross(clean) * *poincareAcross(clean),
                2 * *sdnn(ms) * *sdnn(ms), 1e-9);
}

TEST(Hrv, BeatsOnEitherSideOfAGapAreNoNeighbours) {
    std::vector<BeatInterval> beats = beatsOf(std::vector<double>(20, 600));
    for (BeatInterval beat : beatsOf(std::vector<double>(20, 1000))) {
        beat.at += std::chrono::minutes(10); // after a rest in which the strap was off
        beats.push_back(beat);
    }
    const auto clean = cleanIntervals(beats);
    EXPECT_EQ(clean.artefacts, 0U) << "the first beats after a rest are judged by those after it";
    EXPECT_EQ(clean.differences.size(), 38U);
    EXPECT_EQ(*rmssd(clean.differences), 0);
}

TEST(Hrv, FiveMinuteStretches) {
    std::vector<double> ms;
    const auto add = [&](int pairs, double a, double b) {
        for (int i = 0; i < pairs; ++i) {
            ms.push_back(a);
            ms.push_back(b);
        }
    };
    add(150, 990, 1010);
    add(200, 735, 765);
    add(250, 595, 605);
    ms.insert(ms.end(), 20, 600); // an unfinished stretch
    const auto clean = cleanIntervals(beatsOf(ms));
    const double apart = 1000.0 * 1000 + 750 * 750 + 600 * 600 - 2350.0 * 2350 / 3;
    EXPECT_NEAR(*deviationOfMeans(clean), std::sqrt(apart / 2), 1e-9);
    EXPECT_NEAR(*meanOfDeviations(clean), 10, 0.02); // of 10, 15 and 5, with n - 1
    EXPECT_FALSE(deviationOfMeans(cleanIntervals({})).has_value());
}

TEST(Hrv, ExponentByMinuteTakesTwoMinutesAtATime) {
    std::mt19937 random(11);
    std::normal_distribution<double> step(0, 10);
    std::vector<double> ms;
    for (int i = 0; i < 750; ++i) {
        ms.push_back(std::round(800 + step(random)));
    }
    const auto exponents = exponentByMinute(cleanIntervals(beatsOf(ms)));
    EXPECT_NEAR(static_cast<double>(exponents.size()), 8.5, 0.5); // ten minutes, a little more or less
    for (const double exponent : exponents) {
        EXPECT_NEAR(exponent, 0.5, 0.35);
    }
}

TEST(Hrv, ExponentTellsNoiseFromAWalk) {
    std::mt19937 random(11);
    std::normal_distribution<double> step(0, 10);
    std::vector<double> noise;
    std::vector<double> walk;
    double at = 800;
    for (int i = 0; i < 8000; ++i) {
        noise.push_back(800 + step(random));
        walk.push_back(at += step(random) * 0.1);
    }
    EXPECT_NEAR(*fluctuationExponent(noise), 0.5, 0.12);
    EXPECT_NEAR(*fluctuationExponent(walk), 1.5, 0.12);
    EXPECT_NEAR(*fluctuationExponent(noise, 16, 64), 0.5, 0.12);
    EXPECT_FALSE(fluctuationExponent(std::span(noise).first(255), 16, 64));
    EXPECT_FALSE(fluctuationExponent(std::span(noise).first(63)));
}

TEST(Hrv, ArtefactsAreReplacedAndCounted) {
    std::vector<BeatInterval> beats;
    for (int i = 0; i < 100; ++i) {
        beats.push_back(
            {std::chrono::milliseconds(800 * i), std::chrono::milliseconds(i == 40   ? 400
                                                                           : i == 70 ? 5000
                                                                                     : 800 + i % 5)});
    }
    const CleanIntervals clean = cleanIntervals(beats);
    EXPECT_EQ(clean.artefacts, 2U);
    ASSERT_EQ(clean.milliseconds.size(), 100U);
    EXPECT_NEAR(clean.milliseconds[40], 802, 2);
    EXPECT_LT(*rmssd(clean.differences), 5);
}

TEST(Zones, SecondsFallWhereTheyBelong) {
    const ZoneModel* model = findZoneModel("power_coggan_7");
    ASSERT_NE(model, nullptr);
    const auto bounds = boundsOf(*model, 250);
    EXPECT_DOUBLE_EQ(bounds[0], 140);
    const auto seconds =
        secondsInZones(joined({{100, 60}, {140, 30}, {250, 10}, {400, 5}, {std::nan(""), 9}}), bounds);
    EXPECT_EQ(seconds, (std::vector<double>{60, 30, 0, 10, 0, 0, 5}));
}

/// The published tables, in the units in which an athlete meets them.
TEST(Zones, BoundsArePublishedOnes) {
    const auto expectBounds = [](std::string_view id, double reference, double rest,
                                 const std::vector<double>& expected) {
        const ZoneModel* model = findZoneModel(id);
        ASSERT_NE(model, nullptr) << id;
        const auto bounds = boundsOf(*model, reference, rest);
        ASSERT_EQ(bounds.size(), expected.size()) << id;
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            EXPECT_NEAR(bounds[i], expected[i], 1e-9) << id << ' ' << i;
        }
    };
    expectBounds("power_coggan_7", 200, 0, {112, 152, 182, 212, 242, 302});
    expectBounds("power_polarised_3", 250, 0, {200, 250});
    expectBounds("power_run_5", 300, 0, {240, 270, 300, 345});
    expectBounds("heart_maximum_5", 200, 0, {120, 140, 160, 180});
    expectBounds("heart_seiler_5", 200, 0, {150, 170, 180, 190});
    expectBounds("heart_reserve_5", 190, 50, {134, 148, 162, 176});
    expectBounds("heart_acsm_5", 190, 40, {85, 100, 130, 175});
    expectBounds("heart_threshold_5", 200, 0, {138, 168, 190, 212});
    expectBounds("heart_friel_7", 100, 0, {81, 90, 94, 100, 103, 107});
    expectBounds("heart_friel_run_7", 100, 0, {85, 90, 95, 100, 103, 107});
    // 4:00/km: zones begin at 5:09.6, 4:33.6, 4:14.4, 4:00, 3:52.8 and 3:36.
    expectBounds("pace_friel_7", 1000.0 / 240, 0,
                 {1000 / 309.6, 1000 / 273.6, 1000 / 254.4, 1000 / 240.0, 1000 / 232.8, 1000 / 216.0});
    // 1:40 for 100 m: zones begin at 1:47, 1:43, 1:41, 1:38 and 1:32.
    expectBounds("swim_skiba_6", 1, 0, {100 / 107.0, 100 / 103.0, 100 / 101.0, 100 / 98.0, 100 / 92.0});
    for (const ZoneModel& model : zoneModels()) {
        EXPECT_FALSE(model.source.starts_with("definition")) << model.id << " is nobody's";
    }
    EXPECT_EQ(zoneModels().size(), 12U) << "every model has its row above";
    EXPECT_EQ(findZoneModel("no such"), nullptr);
}

TEST(Zones, ARunIsDividedByModelsAndByOwnBounds) {
    Workout run = rides::steady(600,
                                {{Channel::HeartRate, [](int i) { return i < 200 ? 120 : 160; }},
                                 {Channel::Speed, [](int i) { return i < 300 ? 3.0 : 4.5; }}},
                                Sport::Running);
    run.pauses.push_back({std::chrono::seconds(0), std::chrono::seconds(100)});
    ZoneBasis basis;
    basis.maximumHeartRate = BeatsPerMinute(200);
    basis.thresholdHeartRate = BeatsPerMinute(160);
    basis.thresholdSpeed = MetersPerSecond(4);
    basis.ownHeartRates = {150, 155};
    basis.ownSpeeds = {2, 4};
    SecondGrid grid(run, rangeOf(run));
    std::map<std::string, std::vector<double>, std::less<>> zones;
    for (const ZoneTimes& times : timesInZones(grid, basis)) {
        EXPECT_TRUE(zones.emplace(times.model, times.seconds).second) << times.model;
        EXPECT_EQ(times.seconds.size(), times.bounds.size() + 1) << times.model;
    }
    EXPECT_EQ(zones["heart_maximum_5"], (std::vector<double>{0, 100, 0, 400, 0}));
    EXPECT_EQ(zones["heart_threshold_5"], (std::vector<double>{0, 100, 0, 400, 0}));
    EXPECT_EQ(zones["heart_friel_run_7"], (std::vector<double>{100, 0, 0, 0, 400, 0, 0}));
    EXPECT_EQ(zones["pace_friel_7"], (std::vector<double>{200, 0, 0, 0, 0, 0, 300}));
    EXPECT_EQ(zones["own_heart_rate"], (std::vector<double>{100, 0, 400}));
    EXPECT_EQ(zones["own_speed"], (std::vector<double>{0, 200, 300}));
    EXPECT_EQ(zones.count("heart_friel_7"), 0U) << "a model for cycling";
    EXPECT_EQ(zones.count("heart_reserve_5"), 0U) << "no resting heart rate is known";
    EXPECT_EQ(zones.count("power_coggan_7"), 0U);
}

TEST(Zones, PoolLengthsCountWithTheSpeedOfEach) {
    Workout swim = rides::steady(100, {}, Sport::Swimming);
    swim.sessions[0].poolLength = Meters(25);
    swim.lengths = {{std::chrono::seconds(0), std::chrono::seconds(20), true, 10, 0},
                    {std::chrono::seconds(20), std::chrono::seconds(60), false, 0, 0},
                    {std::chrono::seconds(60), std::chrono::seconds(85), true, 10, 0}};
    ZoneBasis basis;
    basis.thresholdSpeed = MetersPerSecond(1.2);
    SecondGrid grid(swim, rangeOf(swim));
    const auto zones = timesInZones(grid, basis);
    ASSERT_EQ(zones.size(), 1U);
    EXPECT_EQ(zones[0].model, "swim_skiba_6");
    EXPECT_EQ(zones[0].seconds, (std::vector<double>{25, 0, 0, 0, 20, 0}));
}

TEST(Climbs, OneClimbIsOneClimb) {
    std::vector<double> altitude;
    std::vector<double> distance;
    double at = 0;
    double high = 100;
    const auto go = [&](int seconds, double gradient) {
        for (int i = 0; i < seconds; ++i) {
            altitude.push_back(high);
            distance.push_back(at);
            at += 5;
            high += 5 * gradient;
        }
    };
    go(200, 0);
    go(400, 0.06);
    go(20, -0.02);
    go(200, 0.06);
    go(300, -0.05);
    go(100, 0);
    const auto climbs = findClimbs(altitude, distance);
    ASSERT_EQ(climbs.size(), 1U);
    EXPECT_NEAR(climbs[0].gain.value, 120 - 2 + 60, 1);
    EXPECT_NEAR(climbs[0].length.value, 3100, 30);
    const auto steep = gradients(altitude, distance);
    EXPECT_NEAR(steep[100], 0, 1e-9);
    EXPECT_NEAR(steep[400], 0.06, 1e-9);
}

TEST(Intervals, FindsTheRepeats) {
    const auto ride =
        joined({{150, 300}, {300, 120}, {120, 120}, {310, 120}, {150, 60}, {400, 8}, {100, 60}});
    const auto found = findIntervals(ride, 250);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0], (Interval{300, 420, 300}));
    EXPECT_EQ(found[1], (Interval{540, 660, 310}));
}

} // namespace
} // namespace ritm
