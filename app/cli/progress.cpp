// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/athleteoptions.h"
#include "app/cli/command.h"
#include "app/cli/filejobs.h"
#include "app/cli/workoutfile.h"
#include "core/analysis/efforts.h"
#include "core/analysis/load.h"
#include "core/base/jsontext.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace ritm::cli {

namespace {

std::string dayText(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

/// What a number of workouts came to.
struct Progress {
    PersonalRecords records;
    std::vector<DatedLoad> loads;

    void add(const std::string& file, const Workout& workout, const AthleteOptions& options) {
        const Athlete athlete = options.athlete(workout.sport);
        (void)records.add(file, workout, athlete);
        MetricInput input(workout, rangeOf(workout), athlete);
        if (const auto load = findMetric("load")->compute(input)) {
            loads.push_back(
                {std::chrono::floor<std::chrono::seconds>(workout.start + workout.utcOffset), *load});
        }
    }
    void add(const Progress& more) {
        records.add(more.records);
        loads.insert(loads.end(), more.loads.begin(), more.loads.end());
    }
};

std::string json(const Progress& progress) {
    std::string out = "{\"records\": [";
    std::string_view comma;
    for (const Record& record : progress.records.all()) {
        out += fmt::format(
            "{}{{\"sport\": \"{}\", \"kind\": \"{}\", \"over\": {}, \"value\": {}, \"file\": {}, "
            "\"start\": {}, \"workout_start\": {}}}",
            comma, sportName(record.sport), effortKindName(record.effort.kind), record.effort.over,
            record.effort.value, jsonText(record.workout), record.effort.start,
            std::chrono::duration<double>(record.start.time_since_epoch()).count());
        comma = ", ";
    }
    out += "], \"days\": [";
    comma = {};
    const LoadHistory history = loadsByDay(progress.loads);
    const auto states = trainingStates(history.loads);
    for (std::size_t i = 0; i < states.size(); ++i) {
        out += fmt::format(
            "{}{{\"date\": \"{}\", \"load\": {}, \"fitness\": {}, \"fatigue\": {}, \"form\": {}}}", comma,
            dayText(history.first + std::chrono::days(i)), history.loads[i], states[i].fitness,
            states[i].fatigue, states[i].form);
        comma = ", ";
    }
    out += "]";
    const auto add = [&out](std::string_view name, std::optional<double> value) {
        out += fmt::format(", \"{}\": {}", name, value ? fmt::format("{}", *value) : "null");
    };
    const std::span<const double> loads(history.loads);
    const auto week = loads.last(std::min<std::size_t>(7, loads.size()));
    add("monotony", loads.size() < 7 ? std::nullopt : monotony(week));
    add("strain", loads.size() < 7 ? std::nullopt : strain(week));
    add("acute_to_chronic", acuteToChronic(loads));
    return out + "}";
}

std::string text(const Progress& progress) {
    std::string out;
    for (const Record& record : progress.records.all()) {
        const bool way = record.effort.kind == EffortKind::Distance;
        out += fmt::format("{:<12} {:<10} {:>9} {} {:>12.2f} {:<4} {}\n", sportName(record.sport),
                           effortKindName(record.effort.kind), record.effort.over, way ? "m" : "s",
                           record.effort.value,
                           way                                           ? "s"
                           : record.effort.kind == EffortKind::Power     ? "W"
                           : record.effort.kind == EffortKind::HeartRate ? "bpm"
                                                                         : "m/s",
                           record.workout);
    }
    const LoadHistory history = loadsByDay(progress.loads);
    const auto states = trainingStates(history.loads);
    for (std::size_t i = 0; i < states.size(); ++i) {
        out += fmt::format("{} load {:>7.1f} fitness {:>6.1f} fatigue {:>6.1f} form {:>6.1f}\n",
                           dayText(history.first + std::chrono::days(i)), history.loads[i], states[i].fitness,
                           states[i].fatigue, states[i].form);
    }
    return out;
}

} // namespace

int showProgress(std::span<const std::string_view> words) {
    constexpr std::string_view kUsageText = "progress FILE... [ATHLETE...] [--json] [--jobs N]";
    constexpr std::array<std::string_view, 1> kFlags{"--json"};
    const auto call = FileCall::parse(words, kFlags, AthleteOptions::names());
    if (!call || call->files.empty()) {
        return wrongCall(call ? "progress needs a file" : call.error(), kUsageText);
    }
    AthleteOptions options;
    for (const auto& [option, value] : call->values) {
        const auto taken =
            option == "--jobs" ? std::expected<void, std::string>() : options.set(option, value);
        if (!taken) {
            return wrongCall(taken.error(), kUsageText);
        }
    }
    if (const auto sound = options.check(); !sound) {
        return wrongCall(sound.error(), kUsageText);
    }
    Progress progress;
    const auto done = runOnFiles(call->files, call->jobs, [&options, &progress](const std::string& path) {
        auto file = workoutsOf(path);
        if (!file) {
            return FileAnswer{{}, std::move(file.error()), false};
        }
        Progress mine;
        for (const Workout& workout : file->workouts) {
            mine.add(path, workout, options);
        }
        return FileAnswer{
            {}, std::move(file->problems), true, [&progress, mine = std::move(mine)] { progress.add(mine); }};
    });
    if (done == 0) {
        return kNothing;
    }
    fmt::print("{}", call->has("--json") ? json(progress) + "\n" : text(progress));
    return kDone;
}

} // namespace ritm::cli
