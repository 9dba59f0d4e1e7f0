// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/formats/decode.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <vector>

namespace ritm::cli {

namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string aggregate(const Aggregate& values) {
    return fmt::format("{{\"count\":{},\"sum\":{},\"min\":{},\"max\":{}}}", values.count, values.sum,
                       values.minimum, values.maximum);
}

std::string object(const std::map<std::string, Aggregate>& named) {
    std::string out = "{";
    for (const auto& [name, values] : named) {
        out += (out.size() > 1 ? "," : "") + quoted(name) + ":" + aggregate(values);
    }
    return out + "}";
}

template <class Q>
void number(std::string& out, std::string_view name, const std::optional<Q>& value) {
    out += fmt::format(",\"{}\":{}", name, value ? fmt::format("{}", value->value) : "null");
}

std::string session(const Workout& workout, const Session& part) {
    const auto start = std::chrono::duration<double>((workout.start + part.start).time_since_epoch()).count();
    const std::string_view sport = part.sport == Sport::Other ? "generic" : sportName(part.sport);
    std::string out = fmt::format("{{\"sport\":\"{}\",\"sub_sport\":\"{}\",\"start_time\":{}", sport,
                                  subSportName(part.subSport), start);
    number(out, "total_elapsed_time", part.stated.elapsed);
    number(out, "total_timer_time", part.stated.timer);
    number(out, "total_distance", part.stated.distance);
    number(out, "avg_heart_rate", part.stated.averageHeartRate);
    number(out, "max_heart_rate", part.stated.maximumHeartRate);
    number(out, "avg_power", part.stated.averagePower);
    number(out, "max_power", part.stated.maximumPower);
    number(out, "normalized_power", part.stated.normalizedPower);
    number(out, "avg_cadence", part.stated.averageCadence);
    number(out, "max_cadence", part.stated.maximumCadence);
    number(out, "avg_speed", part.stated.averageSpeed);
    number(out, "max_speed", part.stated.maximumSpeed);
    number(out, "total_ascent", part.stated.ascent);
    number(out, "total_descent", part.stated.descent);
    number(out, "total_calories", part.stated.energy);
    number(out, "threshold_power", part.stated.thresholdPower);
    number(out, "pool_length", part.poolLength);
    return out + "}";
}

/// What a file states, as one JSON object on one line.
std::string inspectJson(std::string_view fileName, const Decoded& decoded) {
    std::size_t laps = 0;
    std::size_t lengths = 0;
    std::size_t beats = 0;
    std::string sessions;
    std::map<std::string, Aggregate> channels;
    std::map<std::string, Aggregate> developer;
    for (const Workout& workout : decoded.workouts) {
        laps += workout.laps.size();
        lengths += workout.lengths.size();
        beats += workout.streams.beats.size();
        for (const Session& part : workout.sessions) {
            sessions += (sessions.empty() ? "" : ",") + session(workout, part);
        }
        for (const Column& column : workout.streams.columns) {
            const bool own = column.key.channel == Channel::Developer;
            Aggregate& total = own ? developer[column.key.developerName]
                                   : channels[std::string(channelName(column.key.channel))];
            for (const double value : column.values) {
                if (!isAbsent(value)) {
                    total.add(value);
                }
            }
        }
    }
    std::map<std::string, Aggregate> fields;
    for (const FieldFacts& facts : decoded.facts.recordFields) {
        fields[facts.name] = facts.values;
    }
    std::string unknown;
    for (const MessageFacts& facts : decoded.facts.messages) {
        if (facts.name.empty()) {
            unknown += fmt::format("{}\"{}\":{}", unknown.empty() ? "" : ",", facts.number, facts.count);
        }
    }
    std::string problems;
    for (const Problem& problem : decoded.problems) {
        problems += fmt::format("{}{{\"kind\":\"{}\",\"offset\":{},\"count\":{},\"lost\":{}}}",
                                problems.empty() ? "" : ",", problemKindName(problem.kind), problem.offset,
                                problem.count, quoted(problem.lost));
    }
    return fmt::format("{{\"file\":{},\"format\":\"{}\",\"records\":{},\"sessions\":[{}],\"laps\":{},"
                       "\"lengths\":{},\"hrv_intervals\":{},\"channels\":{},\"developer_channels\":{},"
                       "\"record_fields\":{},\"unknown_messages\":{{{}}},\"problems\":[{}]}}",
                       quoted(fileName), formatName(decoded.format), decoded.facts.records, sessions, laps,
                       lengths, beats, object(channels), object(developer), object(fields), unknown,
                       problems);
}

/// The same in a few lines for people.
std::string inspectText(std::string_view fileName, const Decoded& decoded) {
    std::string out =
        fmt::format("{}: {}, {} records\n", fileName, formatName(decoded.format), decoded.facts.records);
    for (const Workout& workout : decoded.workouts) {
        out += fmt::format("  {}: {} laps, {} channels\n", sportName(workout.sport), workout.laps.size(),
                           workout.streams.columns.size());
    }
    for (const Problem& problem : decoded.problems) {
        out +=
            fmt::format("  problem at byte {}: {} ({} times)\n", problem.offset, problem.lost, problem.count);
    }
    return out;
}

} // namespace

int inspectFiles(std::span<const std::string_view> words) {
    bool json = false;
    std::vector<std::string> files;
    for (const std::string_view word : words) {
        if (word == "--json") {
            json = true;
        } else {
            files.emplace_back(word);
        }
    }
    if (files.empty()) {
        fmt::print(stderr, "ritmctl inspect FILE... [--json]\n");
        return kUsage;
    }
    bool salvaged = false;
    for (const std::string& file : files) {
        std::ifstream in(file, std::ios::binary);
        if (!in) {
            fmt::print(stderr, "ritmctl: {}: cannot be opened\n", file);
            continue;
        }
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        const auto decoded = decode(bytesOf(bytes), file, {.recordFields = true});
        if (!decoded) {
            fmt::print(stderr, "ritmctl: {}: {}\n", file, decoded.error().describe());
            continue;
        }
        salvaged = true;
        fmt::print("{}", json ? inspectJson(file, *decoded) + "\n" : inspectText(file, *decoded));
    }
    return salvaged ? kDone : kNothing;
}

} // namespace ritm::cli
