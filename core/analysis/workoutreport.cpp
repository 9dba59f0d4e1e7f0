// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/efforts.h"
#include "core/analysis/jsontext.h"
#include "core/analysis/meanmax.h"
#include "core/analysis/report.h"
#include "core/analysis/summary.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <string>

namespace ritm {

namespace {

double inSeconds(Duration duration) {
    return static_cast<double>(duration.count()) * 1e-6;
}

std::string joined(const std::vector<std::string>& items) {
    return fmt::format("[{}]", fmt::join(items, ", "));
}

/// What a model divides the stretch by.
std::string_view referenceOf(std::string_view model) {
    const ZoneModel* known = findZoneModel(model);
    return known != nullptr ? known->reference : "own bounds";
}

std::string zonesJson(MetricInput& input) {
    std::vector<std::string> items;
    for (const ZoneTimes& zones : timesInZones(input.grid(), input.athlete())) {
        items.push_back(fmt::format("{{\"model\": {}, \"reference\": {}, \"bounds\": {}, \"seconds\": {}}}",
                                    jsonText(zones.model), jsonText(referenceOf(zones.model)),
                                    jsonArray(zones.bounds), jsonArray(zones.seconds)));
    }
    return joined(items);
}

std::string effortsJson(MetricInput& input) {
    std::vector<std::string> items;
    for (const BestEffort& effort : bestEfforts(input)) {
        items.push_back(fmt::format("{{\"kind\": \"{}\", \"over\": {}, \"value\": {}, \"start\": {}}}",
                                    effortKindName(effort.kind), effort.over, effort.value, effort.start));
    }
    return joined(items);
}

std::string climbsJson(MetricInput& input) {
    std::vector<std::string> items;
    for (const Climb& climb : input.climbs()) {
        items.push_back(
            fmt::format("{{\"start\": {}, \"end\": {}, \"length\": {}, \"gain\": {}, \"gradient\": {}}}",
                        climb.start, climb.end, climb.length.value, climb.gain.value, climb.gradient()));
    }
    return joined(items);
}

std::string intervalsJson(MetricInput& input) {
    std::vector<std::string> items;
    const auto add = [&items](const std::vector<Interval>& intervals, std::string_view mean) {
        for (const Interval& interval : intervals) {
            items.push_back(fmt::format("{{\"start\": {}, \"end\": {}, \"{}\": {}}}", interval.start,
                                        interval.end, mean, interval.mean));
        }
    };
    if (!input.intervals().empty()) {
        add(input.intervals(), "mean_power");
    } else if (input.sport() != Sport::Cycling) {
        add(input.speedIntervals(), "mean_speed");
    }
    return joined(items);
}

std::string curvesJson(MetricInput& input) {
    std::string out;
    for (const Channel channel : {Channel::Power, Channel::Speed, Channel::HeartRate}) {
        const auto& values = input.everySecond(channel);
        if (!values.empty()) {
            out += fmt::format("{}\"{}\": {}", out.empty() ? "" : ", ", channelName(channel),
                               jsonArray(meanMaximal(values)));
        }
    }
    return "{" + out + "}";
}

/// A session or lap as far as it lies in the range.
std::string partJson(const Workout& workout, const Athlete& athlete, TimeRange range) {
    const std::string values = jsonMembers(analyse(workout, range, athlete));
    return fmt::format("{{\"start\": {}, \"end\": {}, \"sport\": \"{}\"{}{}}}", inSeconds(range.start),
                       inSeconds(range.end), sportName(sportOf(workout, range)), values.empty() ? "" : ", ",
                       values);
}

template <class Part>
std::string partsJson(const Workout& workout, const Athlete& athlete, const std::vector<Part>& parts,
                      TimeRange within) {
    std::vector<std::string> items;
    for (const Part& part : parts) {
        const TimeRange range = common(rangeOf(part), within);
        if (range.length() > Duration{}) {
            items.push_back(partJson(workout, athlete, range));
        }
    }
    return joined(items);
}

std::string clockText(double seconds) {
    const auto whole = static_cast<std::int64_t>(seconds);
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

template <class Quantity>
std::string cellOf(const std::optional<Quantity>& value, int decimals) {
    return value ? fmt::format("{:.{}f}", value->value, decimals) : "-";
}

void appendLaps(std::string& out, const Workout& workout, TimeRange within) {
    std::size_t number = 0;
    for (const Lap& lap : workout.laps) {
        ++number;
        const TimeRange range = common(rangeOf(lap), within);
        if (range.length() == Duration{}) {
            continue;
        }
        const Summary s = summarise(workout, range);
        fmt::format_to(
            std::back_inserter(out), "lap {:<4} {:>9} {:>9} {:>10} m {:>6} bpm {:>6} W {:>6} W weighted\n",
            number, clockText(inSeconds(range.start)), clockText(s.elapsed->value), cellOf(s.distance, 0),
            cellOf(s.averageHeartRate, 0), cellOf(s.averagePower, 0), cellOf(s.normalizedPower, 0));
    }
}

} // namespace

std::string reportJson(const Workout& workout, const Athlete& athlete, const ReportScope& scope) {
    MetricInput input(workout, scope.range, athlete);
    const double start = std::chrono::duration<double>(workout.start.time_since_epoch()).count();
    std::string out =
        fmt::format("{{\"file\": {}, \"sport\": \"{}\", \"sub_sport\": \"{}\", \"start_time\": {}, \"from\": "
                    "{}, \"to\": {}",
                    jsonText(scope.file), sportName(input.sport()), subSportName(workout.subSport), start,
                    inSeconds(scope.range.start), inSeconds(scope.range.end));
    if (const std::string values = jsonMembers(analyse(input)); !values.empty()) {
        out += ", " + values;
    }
    const auto add = [&out](std::string_view name, const std::string& json) {
        fmt::format_to(std::back_inserter(out), ", \"{}\": {}", name, json);
    };
    add("zones", zonesJson(input));
    add("best_efforts", effortsJson(input));
    add("climbs", climbsJson(input));
    add("intervals", intervalsJson(input));
    if (workout.sessions.size() > 1) {
        add("sessions", partsJson(workout, athlete, workout.sessions, scope.range));
    }
    add("laps", partsJson(workout, athlete, workout.laps, scope.range));
    if (scope.curve) {
        add("curves", curvesJson(input));
    }
    return out + "}";
}

std::string reportText(const Workout& workout, const Athlete& athlete, const ReportScope& scope) {
    MetricInput input(workout, scope.range, athlete);
    std::string out =
        fmt::format("{}: {}, {} to {}\n", scope.file, sportName(input.sport()),
                    clockText(inSeconds(scope.range.start)), clockText(inSeconds(scope.range.end)));
    for (const MetricValue& value : analyse(input)) {
        fmt::format_to(std::back_inserter(out), "{:<46} {:>14.2f} {}\n", value.metric->name, value.value,
                       value.metric->unit == "1" ? "" : value.metric->unit);
    }
    for (const ZoneTimes& zones : timesInZones(input.grid(), input.athlete())) {
        fmt::format_to(std::back_inserter(out), "{:<22}", zones.model);
        for (const double seconds : zones.seconds) {
            fmt::format_to(std::back_inserter(out), " {:>8}", clockText(seconds));
        }
        out += '\n';
    }
    appendLaps(out, workout, scope.range);
    if (scope.curve) {
        for (const Channel channel : {Channel::Power, Channel::Speed, Channel::HeartRate}) {
            const auto curve = meanMaximal(input.everySecond(channel));
            for (std::size_t i = 0; i < curve.size(); ++i) {
                fmt::format_to(std::back_inserter(out), "{} {} s {:.3f} {}\n", channelName(channel), i + 1,
                               curve[i], channelUnit(channel));
            }
        }
    }
    return out;
}

} // namespace ritm
