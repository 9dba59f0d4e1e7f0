// SPDX-License-Identifier: GPL-3.0-or-later
// Every metric of the registry against what its definition gives for the workouts of golden/scenes.txt:
// computed by golden/golden.py, which shares nothing with the code under test.
#include "core/analysis/metric.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <sstream>
#include <string>

namespace ritm {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

double number(const std::string& text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::pair<std::string, std::string> split(const std::string& word, char at) {
    const std::size_t where = word.find(at);
    return where == std::string::npos ? std::pair(word, word)
                                      : std::pair(word.substr(0, where), word.substr(where + 1));
}

struct Scenes {
    Athlete athlete;
    std::map<std::string, Workout> workouts;
};

void setAthlete(Athlete& athlete, const std::string& key, const std::string& text) {
    const double value = number(text);
    const std::map<std::string, std::function<void()>> setters{
        {"threshold_power", [&] { athlete.thresholdPower = Watts(value); }},
        {"mass", [&] { athlete.mass = Kilograms(value); }},
        {"height", [&] { athlete.height = Meters(value); }},
        {"rest_heart_rate", [&] { athlete.restHeartRate = BeatsPerMinute(value); }},
        {"maximum_heart_rate", [&] { athlete.maximumHeartRate = BeatsPerMinute(value); }},
        {"threshold_heart_rate", [&] { athlete.thresholdHeartRate = BeatsPerMinute(value); }},
        {"aerobic_heart_rate", [&] { athlete.aerobicHeartRate = BeatsPerMinute(value); }},
        {"threshold_speed", [&] { athlete.thresholdSpeed = MetersPerSecond(value); }},
        {"age", [&] { athlete.age = value; }},
        {"sex", [&] { athlete.sex = text == "male" ? Sex::Male : Sex::Female; }}};
    setters.at(key)();
}

void addBlock(Workout& workout, double& way, const std::vector<std::string>& words) {
    const auto count = static_cast<std::size_t>(number(words[1]));
    const std::size_t before = workout.streams.rows();
    for (std::size_t i = 0; i < count; ++i) {
        workout.streams.addRow(seconds(before + i));
    }
    for (std::size_t w = 2; w < words.size(); ++w) {
        const auto [key, text] = split(words[w], '=');
        if (text == "way") {
            continue;
        }
        const auto [from, to] = split(text, ':');
        const auto channel = channelFromName(key);
        ASSERT_TRUE(channel.has_value()) << key;
        Column& column = workout.streams.obtain(*channel);
        for (std::size_t i = 0; i < count; ++i) {
            column.values[before + i] = number(from) + (number(to) - number(from)) * static_cast<double>(i) /
                                                           static_cast<double>(count);
        }
    }
    if (std::ranges::find(words, "distance=way") != words.end()) {
        Column& distance = workout.streams.obtain(Channel::Distance);
        const std::vector<double> speed = workout.streams.find(Channel::Speed)->values;
        for (std::size_t i = before; i < before + count; ++i) {
            distance.values[i] = way;
            way += speed[i];
        }
    }
}

void addBeats(Workout& workout, const std::vector<std::string>& words) {
    auto x = static_cast<std::uint64_t>(number(words[4]));
    Duration clock = workout.streams.beats.empty() ? Duration{} : workout.streams.beats.back().at;
    for (int i = 0; i < static_cast<int>(number(words[1])); ++i) {
        x = (1103515245 * x + 12345) % (1U << 31U);
        const auto spread = static_cast<std::uint64_t>(number(words[3]));
        const milliseconds length(static_cast<std::int64_t>(number(words[2])) +
                                  static_cast<std::int64_t>((x >> 16U) % spread));
        clock += length;
        workout.streams.beats.push_back({clock, length});
    }
}

Scenes readScenes() {
    Scenes scenes;
    std::ifstream file(std::string(RITM_GOLDEN) + "/scenes.txt");
    Workout* workout = nullptr;
    double way = 0;
    for (std::string line; std::getline(file, line);) {
        std::istringstream stream(line);
        const std::vector<std::string> words{std::istream_iterator<std::string>(stream), {}};
        if (words.empty() || words[0] == "#") {
            continue;
        }
        const auto time = [&](std::size_t word) {
            return seconds(static_cast<std::int64_t>(number(words[word])));
        };
        if (words[0] == "athlete") {
            for (std::size_t w = 1; w < words.size(); ++w) {
                const auto [key, text] = split(words[w], '=');
                setAthlete(scenes.athlete, key, text);
            }
        } else if (words[0] == "scene") {
            workout = &scenes.workouts[words[1]];
            const auto sport = sportFromName(words[2]);
            EXPECT_TRUE(sport) << line;
            workout->sport = sport.value_or(Sport::Other);
            workout->sessions.emplace_back();
            workout->sessions[0].sport = workout->sport;
            if (words.size() > 3) {
                workout->sessions[0].poolLength = Meters(number(split(words[3], '=').second));
            }
            way = 0;
        } else if (words[0] == "block") {
            addBlock(*workout, way, words);
            workout->sessions[0].end = seconds(workout->streams.rows());
        } else if (words[0] == "pause") {
            workout->pauses.push_back({time(1), time(2)});
        } else if (words[0] == "lap") {
            workout->laps.push_back({time(1), time(2), LapTrigger::Manual, {}});
        } else if (words[0] == "length") {
            const auto strokes = static_cast<std::uint16_t>(number(words[3]));
            workout->lengths.push_back({time(1), time(2), strokes > 0, strokes, 0});
        } else if (words[0] == "beats") {
            addBeats(*workout, words);
        } else {
            ADD_FAILURE() << line;
        }
    }
    return scenes;
}

const Scenes& scenes() {
    static const Scenes all = readScenes();
    return all;
}

using Values = std::map<std::string, double, std::less<>>;

Values valuesOf(const Workout& workout, TimeRange range) {
    Values values;
    for (const MetricValue& value : analyse(workout, range, scenes().athlete)) {
        values.emplace(value.metric->id, value.value);
    }
    return values;
}

struct Row {
    std::string scene;
    std::string metric;
    double value = 0;
};

std::vector<Row> readGolden() {
    std::vector<Row> rows;
    std::ifstream file(std::string(RITM_GOLDEN) + "/golden.tsv");
    Row row;
    for (std::string text; file >> row.scene >> row.metric >> text;) {
        row.value = number(text);
        rows.push_back(row);
    }
    return rows;
}

TEST(Golden, EveryMetricHasAGoldenValue) {
    std::set<std::string, std::less<>> told;
    for (const Row& row : readGolden()) {
        EXPECT_NE(findMetric(row.metric), nullptr) << row.metric;
        told.insert(row.metric);
    }
    for (const Metric& metric : metrics()) {
        EXPECT_TRUE(told.contains(metric.id)) << metric.id << " has no row in golden.tsv";
    }
}

TEST(Golden, EveryMetricIsWhatItsDefinitionGives) {
    std::map<std::string, Values> values;
    for (const auto& [name, workout] : scenes().workouts) {
        values[name] = valuesOf(workout, rangeOf(workout));
    }
    for (const Row& row : readGolden()) {
        ASSERT_TRUE(values.contains(row.scene)) << row.scene;
        const auto found = values[row.scene].find(row.metric);
        ASSERT_NE(found, values[row.scene].end()) << row.scene << ' ' << row.metric << " is absent";
        // The three-parameter model is found by search, to a part in a hundred thousand.
        const bool searched = row.metric.ends_with("_3");
        EXPECT_NEAR(found->second, row.value, (searched ? 1e-5 : 1e-8) * std::max(1.0, std::abs(row.value)))
            << row.scene << ' ' << row.metric;
    }
}

/// The workout with a rest in the middle in which the recording ran on but was paused: everything after it is
/// later.
Workout rested(const Workout& workout, Duration at, Duration length) {
    Workout later = workout;
    for (Duration& time : later.streams.time) {
        time += time >= at ? length : Duration{};
    }
    later.sessions[0].end += length;
    for (Lap& lap : later.laps) {
        lap.start += lap.start >= at ? length : Duration{};
        lap.end += lap.end > at ? length : Duration{};
    }
    later.pauses.push_back({at, at + length});
    return later;
}

TEST(Golden, APauseChangesNoMetricThatSaysItDoesNot) {
    const std::set<std::string_view> ofTheClock{"elapsed_time", "paused_time", "pause_count",
                                                "recorded_share", "sample_interval"};
    for (const std::string name : {"ride", "run", "hike", "row", "game", "motor", "counted"}) {
        const Workout& workout = scenes().workouts.at(name);
        const Values without = valuesOf(workout, rangeOf(workout));
        const Workout later = rested(workout, seconds(60), seconds(500));
        const Values with = valuesOf(later, rangeOf(later));
        for (const auto& [id, value] : without) {
            const std::string_view gaps = findMetric(id)->gaps;
            if (gaps == "pauses and gaps count as zero" || ofTheClock.contains(id)) {
                continue;
            }
            ASSERT_TRUE(with.contains(id)) << name << ' ' << id;
            EXPECT_NEAR(with.at(id), value, 2e-3 * std::max(1.0, std::abs(value)))
                << name << ' ' << id << ": " << gaps;
        }
    }
}

TEST(Golden, ALaterSelectionIsTheSameWorkout) {
    // The same ride an hour later in a longer workout: whatever is selected is all that counts.
    for (const std::string name : {"ride", "run", "pool", "beats", "track"}) {
        const Workout& workout = scenes().workouts.at(name);
        Workout longer = workout;
        const Duration shift = std::chrono::hours(1);
        for (Duration& time : longer.streams.time) {
            time += shift;
        }
        for (BeatInterval& beat : longer.streams.beats) {
            beat.at += shift;
        }
        const auto move = [&](auto& parts) {
            for (auto& part : parts) {
                part.start += shift;
                part.end += shift;
            }
        };
        move(longer.lengths);
        move(longer.pauses);
        move(longer.laps);
        longer.sessions[0].end += shift;
        const Values whole = valuesOf(workout, rangeOf(workout));
        const Values part = valuesOf(longer, {shift, longer.sessions[0].end});
        EXPECT_EQ(whole.size(), part.size()) << name;
        for (const auto& [id, value] : whole) {
            ASSERT_TRUE(part.contains(id)) << name << ' ' << id;
            EXPECT_NEAR(part.at(id), value, 1e-9 * std::max(1.0, std::abs(value))) << name << ' ' << id;
        }
    }
}

TEST(Golden, RowsInAnyOrderGiveTheSame) {
    for (const std::string name : {"ride", "run", "track"}) {
        const Workout& workout = scenes().workouts.at(name);
        Workout shuffled = workout;
        std::vector<std::size_t> order(workout.streams.rows());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), std::mt19937(4));
        for (std::size_t row = 0; row < order.size(); ++row) {
            shuffled.streams.time[row] = workout.streams.time[order[row]];
            for (std::size_t column = 0; column < workout.streams.columns.size(); ++column) {
                shuffled.streams.columns[column].values[row] =
                    workout.streams.columns[column].values[order[row]];
            }
        }
        const Values ordered = valuesOf(workout, rangeOf(workout));
        for (const auto& [id, value] : valuesOf(shuffled, rangeOf(shuffled))) {
            if (id == "backward_steps") {
                EXPECT_GT(value, 0);
            } else if (id != "sample_interval") {
                ASSERT_TRUE(ordered.contains(id)) << name << ' ' << id;
                EXPECT_NEAR(value, ordered.at(id), 1e-9 * std::max(1.0, std::abs(value)))
                    << name << ' ' << id;
            }
        }
    }
}

TEST(Golden, AllZeroAndOneSampleInventNothing) {
    for (const auto& [name, workout] : scenes().workouts) {
        Workout zero = workout;
        for (Column& column : zero.streams.columns) {
            std::ranges::fill(column.values, 0.0);
        }
        Workout one = workout;
        one.streams.time.resize(1);
        one.streams.beats.resize(std::min<std::size_t>(1, one.streams.beats.size()));
        for (Column& column : one.streams.columns) {
            column.values.resize(1);
        }
        for (const Values& values : {valuesOf(zero, rangeOf(zero)), valuesOf(one, rangeOf(one))}) {
            for (const auto& [id, value] : values) {
                EXPECT_TRUE(std::isfinite(value)) << name << ' ' << id;
                // Threshold, race and oxygen estimates need efforts; none is made from nothing.
                for (const std::string_view part :
                     {"critical_power", "race_", "uptake_race", "best_", "climb_rate"}) {
                    EXPECT_FALSE(id.starts_with(part)) << name << ' ' << id;
                }
            }
        }
    }
}

TEST(Golden, ADayIsThatManyRides) {
    const Workout& ride = scenes().workouts.at("ride");
    const Values once = valuesOf(ride, rangeOf(ride));
    Workout day = ride;
    const std::size_t rows = ride.streams.rows();
    const std::size_t times = 86400 / rows;
    for (Column& column : day.streams.columns) {
        if (column.key == ChannelKey(Channel::Distance)) {
            day.streams.columns.erase(day.streams.columns.begin() + (&column - day.streams.columns.data()));
            break; // it would start anew with every ride
        }
    }
    for (std::size_t k = 1; k < times; ++k) {
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t at = day.streams.addRow(seconds(k * rows + row));
            for (Column& column : day.streams.columns) {
                column.values[at] = column.values[row];
            }
        }
    }
    day.sessions[0].end = seconds(times * rows);
    const Values all = valuesOf(day, rangeOf(day));
    const auto factor = static_cast<double>(times);
    for (const std::string id : {"elapsed_time", "work", "energy", "heart_beats", "revolutions",
                                 "impulse_male", "impulse_zonal", "work_above_threshold", "moving_time"}) {
        EXPECT_NEAR(all.at(id), once.at(id) * factor, 1e-6 * all.at(id)) << id;
    }
    for (const std::string id : {"power_mean", "heart_mean", "cadence_mean", "power_median", "torque_mean",
                                 "balance_right", "temperature_mean", "coasting_share"}) {
        EXPECT_NEAR(all.at(id), once.at(id), 1e-6 * std::abs(once.at(id))) << id;
    }
    EXPECT_TRUE(std::isfinite(all.at("reserve_least")));
}

TEST(Golden, FourTimesASecondGivesTheSame) {
    // Each second's values told four times: sums, means and bests are those of one.
    for (const std::string name : {"ride", "run", "game"}) {
        const Workout& workout = scenes().workouts.at(name);
        Workout fine = workout;
        fine.streams = Streams{};
        for (std::size_t row = 0; row < workout.streams.rows(); ++row) {
            for (int quarter = 0; quarter < 4; ++quarter) {
                const std::size_t at =
                    fine.streams.addRow(workout.streams.time[row] + milliseconds(250 * quarter));
                for (const Column& column : workout.streams.columns) {
                    fine.streams.obtain(column.key).values[at] = column.values[row];
                }
            }
        }
        const Values coarse = valuesOf(workout, rangeOf(workout));
        for (const auto& [id, value] : valuesOf(fine, rangeOf(fine))) {
            if (id == "sample_interval") {
                EXPECT_EQ(value, 0.25);
                continue;
            }
            ASSERT_TRUE(coarse.contains(id)) << name << ' ' << id;
            EXPECT_NEAR(value, coarse.at(id), 1e-8 * std::max(1.0, std::abs(value))) << name << ' ' << id;
        }
    }
}

} // namespace
} // namespace ritm
