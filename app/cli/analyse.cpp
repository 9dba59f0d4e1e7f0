// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/athleteoptions.h"
#include "app/cli/command.h"
#include "app/cli/reason.h"
#include "app/cli/workoutfile.h"
#include "core/analysis/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <expected>
#include <optional>
#include <string>

namespace ritm::cli {

namespace {

constexpr double kLongest = 1e9; // s

int wrong(std::string_view why) {
    fmt::print(stderr, "ritmctl: {}\n", why);
    return kUsage;
}

/// What `analyse` was asked.
struct Question {
    std::string_view path;
    AthleteOptions athlete;
    std::optional<double> from;
    std::optional<double> to;
    std::optional<std::size_t> lap; ///< from one
    bool json = false;
    bool curve = false;
};

std::expected<void, std::string> setScope(Question& question, std::string_view option,
                                          std::string_view value) {
    if (option == "--lap") {
        const auto lap = positiveNumber(value);
        if (!lap || *lap != std::floor(*lap) || *lap > 1e6) {
            return std::unexpected(fmt::format("--lap wants a lap's number from 1 on, not '{}'", value));
        }
        question.lap = static_cast<std::size_t>(*lap);
        return {};
    }
    const auto seconds = clockSeconds(value);
    if (!seconds || *seconds > kLongest) {
        return std::unexpected(
            fmt::format("{} wants seconds since the start or h:mm:ss, not '{}'", option, value));
    }
    (option == "--from" ? question.from : question.to) = seconds;
    return {};
}

std::expected<Question, std::string> questionFrom(std::span<const std::string_view> words) {
    Question question;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (!word.starts_with("--")) {
            if (!question.path.empty()) {
                return std::unexpected("analyse takes one file");
            }
            question.path = word;
        } else if (word == "--json" || word == "--curve") {
            (word == "--json" ? question.json : question.curve) = true;
        } else {
            const bool scope = word == "--from" || word == "--to" || word == "--lap";
            if (!scope && !AthleteOptions::knows(word)) {
                return std::unexpected(fmt::format("analyse knows no option {}", word));
            }
            if (i + 1 == words.size()) {
                return std::unexpected(fmt::format("{} lacks its value", word));
            }
            const auto taken =
                scope ? setScope(question, word, words[i + 1]) : question.athlete.set(word, words[i + 1]);
            if (!taken) {
                return std::unexpected(taken.error());
            }
            ++i;
        }
    }
    if (question.path.empty()) {
        return std::unexpected("analyse needs a file");
    }
    if (question.lap && (question.from || question.to)) {
        return std::unexpected("--lap is a selection of its own: leave out --from and --to");
    }
    if (question.from && question.to && *question.from >= *question.to) {
        return std::unexpected("--from must lie before --to");
    }
    if (const auto sound = question.athlete.check(); !sound) {
        return std::unexpected(sound.error());
    }
    return question;
}

/// The stretch that was asked for, or why the workout has none.
std::expected<TimeRange, std::string> rangeFor(const Question& question, const Workout& workout) {
    const TimeRange whole = rangeOf(workout);
    if (question.lap) {
        if (*question.lap > workout.laps.size()) {
            return std::unexpected(
                fmt::format("has {} laps, so no lap {}", workout.laps.size(), *question.lap));
        }
        return rangeOf(workout.laps[*question.lap - 1]);
    }
    const auto inTime = [](double seconds) { return Duration(std::llround(seconds * 1e6)); };
    TimeRange range{question.from ? inTime(*question.from) : whole.start,
                    question.to ? std::min(inTime(*question.to), whole.end) : whole.end};
    if (range.start > whole.end || (question.from && range.length() == Duration{})) {
        return std::unexpected(fmt::format("ends {} s after its start, before --from",
                                           static_cast<double>(whole.end.count()) * 1e-6));
    }
    return range;
}

} // namespace

int analyseFile(std::span<const std::string_view> words) {
    const auto question = questionFrom(words);
    if (!question) {
        return wrong(question.error());
    }
    const auto file = workoutsOf(std::string(question->path));
    fmt::print(stderr, "{}", file ? file->problems : file.error());
    if (!file) {
        return kNothing;
    }
    int done = kNothing;
    for (const Workout& workout : file->workouts) {
        const auto range = rangeFor(*question, workout);
        if (!range) {
            fmt::print(stderr, "{}", complaint(question->path, range.error()));
            continue;
        }
        const ReportScope scope{question->path, *range, question->curve};
        const Athlete athlete = question->athlete.athlete(sportOf(workout, *range));
        fmt::print("{}\n", question->json ? reportJson(workout, athlete, scope)
                                          : reportText(workout, athlete, scope));
        done = kDone;
    }
    return done;
}

int listMetrics(std::span<const std::string_view> words) {
    if (words.empty()) {
        fmt::print("{}", metricsTable());
    } else if (words.size() == 1 && words[0] == "--json") {
        fmt::print("{}", metricsJson());
    } else if (words.size() == 1 && words[0] == "--markdown") {
        fmt::print("{}", metricsMarkdown());
    } else if (words.size() == 1 && words[0] == "--zones") {
        fmt::print("{}", zonesMarkdown());
    } else {
        return wrong("metrics takes --json, --markdown or --zones");
    }
    return kDone;
}

} // namespace ritm::cli
