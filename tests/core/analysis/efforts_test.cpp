// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/efforts.h"

#include "tests/core/analysis/rides.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ritm {
namespace {

using std::chrono::seconds;

const BestEffort* find(const std::vector<BestEffort>& efforts, EffortKind kind, double over) {
    const auto it = std::ranges::find_if(
        efforts, [&](const BestEffort& effort) { return effort.kind == kind && effort.over == over; });
    return it == efforts.end() ? nullptr : &*it;
}

const Record* find(const PersonalRecords& records, Sport sport, EffortKind kind, double over) {
    const auto it = std::ranges::find_if(records.all(), [&](const Record& record) {
        return record.sport == sport && record.effort.kind == kind && record.effort.over == over;
    });
    return it == records.all().end() ? nullptr : &*it;
}

Workout ride(double watts, double speed, int day, Sport sport = Sport::Cycling) {
    Workout workout =
        rides::steady(400,
                      {{Channel::Power, [=](int i) { return i >= 100 && i < 160 ? 2 * watts : watts; }},
                       {Channel::Distance, [=](int i) { return speed * i; }}},
                      sport);
    workout.start = UtcTime(std::chrono::days(20000 + day));
    return workout;
}

TEST(BestEfforts, AreFoundWithTheirPlace) {
    const Workout workout = ride(200, 5, 0);
    MetricInput input(workout, rangeOf(workout), {});
    const auto efforts = bestEfforts(input);
    const BestEffort* minute = find(efforts, EffortKind::Power, 60);
    ASSERT_NE(minute, nullptr);
    EXPECT_EQ(minute->value, 400);
    EXPECT_EQ(minute->start, 100);
    const BestEffort* kilometre = find(efforts, EffortKind::Distance, 1000);
    ASSERT_NE(kilometre, nullptr);
    EXPECT_NEAR(kilometre->value, 200, 1e-9);
    EXPECT_EQ(find(efforts, EffortKind::Distance, 3000), nullptr);
    EXPECT_EQ(find(efforts, EffortKind::Power, 480), nullptr);
    EXPECT_EQ(find(efforts, EffortKind::HeartRate, 60), nullptr);
}

TEST(BestEfforts, NoneSkipsARest) {
    Workout workout = ride(200, 5, 0);
    workout.pauses.push_back({seconds(130), seconds(190)});
    MetricInput input(workout, rangeOf(workout), {});
    EXPECT_EQ(find(bestEfforts(input), EffortKind::Power, 60)->value, (30 * 200 + 30 * 400) / 60.0);
}

TEST(PersonalRecords, TheBestOfAllWorkoutsIsKeptWhateverTheOrder) {
    const std::vector<Workout> workouts{ride(200, 5, 0), ride(250, 4, 1), ride(220, 6, 2), ride(250, 3, 3)};
    std::vector<std::size_t> order{0, 1, 2, 3};
    std::vector<Record> first;
    do {
        PersonalRecords records;
        for (const std::size_t i : order) {
            (void)records.add(std::to_string(i), workouts[i], {});
        }
        const Record* power = find(records, Sport::Cycling, EffortKind::Power, 60);
        ASSERT_NE(power, nullptr);
        EXPECT_EQ(power->workout, "1") << "of equals the earlier";
        EXPECT_EQ(power->effort.value, 500);
        EXPECT_EQ(find(records, Sport::Cycling, EffortKind::Distance, 1000)->workout, "2");
        if (first.empty()) {
            first = records.all();
        }
        EXPECT_EQ(records.all(), first);
    } while (std::ranges::next_permutation(order).found);
}

TEST(PersonalRecords, SayWhatIsNew) {
    PersonalRecords records;
    const auto opening = records.add("a", ride(200, 5, 0), {});
    EXPECT_EQ(opening.size(), records.all().size());
    EXPECT_TRUE(records.add("b", ride(150, 4, 1), {}).empty());
    const auto faster = records.add("c", ride(150, 6, 2), {});
    EXPECT_FALSE(faster.empty());
    for (const Record& record : faster) {
        EXPECT_EQ(record.effort.kind, EffortKind::Distance);
    }
}

TEST(PersonalRecords, EachSportHasItsOwn) {
    PersonalRecords records;
    (void)records.add("ride", ride(200, 9, 0), {});
    (void)records.add("run", ride(300, 3, 1, Sport::Running), {});
    EXPECT_EQ(find(records, Sport::Cycling, EffortKind::Power, 60)->workout, "ride");
    EXPECT_EQ(find(records, Sport::Running, EffortKind::Distance, 1000)->workout, "run");
    Workout both = ride(400, 10, 2, Sport::Multisport);
    both.sessions = {{Sport::Cycling, SubSport::Road, seconds(0), seconds(200), {}, {}},
                     {Sport::Running, SubSport::Road, seconds(200), seconds(400), {}, {}}};
    (void)records.add("both", both, {});
    EXPECT_EQ(find(records, Sport::Cycling, EffortKind::Power, 60)->effort.value, 800);
    EXPECT_EQ(find(records, Sport::Running, EffortKind::Power, 60)->effort.value, 600)
        << "400 W is no record";
    EXPECT_EQ(find(records, Sport::Multisport, EffortKind::Power, 60), nullptr);
    const Record* kilometre = find(records, Sport::Running, EffortKind::Distance, 1000);
    EXPECT_EQ(kilometre->workout, "both");
    EXPECT_GE(kilometre->effort.start, 200) << "since the workout's start";
}

TEST(LoadsByDay, AddUpAndLeaveNoDayOut) {
    const auto at = [](int day, int hour) {
        return std::chrono::sys_seconds(std::chrono::days(20000 + day) + std::chrono::hours(hour));
    };
    const std::vector<DatedLoad> loads{{at(2, 9), 50}, {at(0, 23), 100}, {at(2, 18), 20}, {at(5, 0), 10}};
    const LoadHistory history = loadsByDay(loads);
    EXPECT_EQ(history.first, std::chrono::sys_days(std::chrono::days(20000)));
    EXPECT_EQ(history.loads, (std::vector<double>{100, 0, 70, 0, 0, 10}));
    EXPECT_TRUE(loadsByDay({}).loads.empty());
}

TEST(LoadsByDay, ABrokenClockCostsNoMemory) {
    const std::vector<DatedLoad> loads{
        {std::chrono::sys_seconds(std::chrono::seconds(-1'000'000'000'000)), 50},
        {std::chrono::sys_seconds(std::chrono::days(20000)), 70}};
    EXPECT_EQ(loadsByDay(loads).loads, std::vector<double>{70});
}

} // namespace
} // namespace ritm
