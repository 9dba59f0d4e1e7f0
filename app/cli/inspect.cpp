// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/filejobs.h"
#include "app/cli/reason.h"
#include "core/analysis/summary.h"
#include "core/base/jsontext.h"
#include "core/formats/decode.h"
#include "core/formats/fit/profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>
#include <vector>

namespace ritm::cli {

namespace {

/// A number as JSON has them, which knows none that is not finite.
std::string numeral(double value) {
    return std::isfinite(value) ? fmt::format("{}", value) : "null";
}

std::string aggregate(const Aggregate& values) {
    return fmt::format("{{\"count\":{},\"sum\":{},\"min\":{},\"max\":{}}}", values.count, numeral(values.sum),
                       numeral(values.minimum), numeral(values.maximum));
}

std::string object(const std::map<std::string, Aggregate>& named) {
    std::string out = "{";
    for (const auto& [name, values] : named) {
        out += (out.size() > 1 ? "," : "") + jsonText(name) + ":" + aggregate(values);
    }
    return out + "}";
}

using Fields = std::vector<std::pair<std::string, std::string>>;

std::string objectOf(const Fields& fields) {
    std::string out = "{";
    for (const auto& [name, text] : fields) {
        out.append(out.size() > 1 ? ",\"" : "\"").append(name).append("\":").append(text);
    }
    return out + "}";
}

template <class Q>
void number(Fields& fields, std::string_view name, const std::optional<Q>& value) {
    if constexpr (requires { value->value; }) {
        fields.emplace_back(name, value ? numeral(value->value) : "null");
    } else {
        fields.emplace_back(name, value ? numeral(*value) : "null");
    }
}

/// The members that every session has, in the order; null where nothing is known.
Fields summaryFields(const Summary& summary) {
    Fields fields;
    number(fields, "total_elapsed_time", summary.elapsed);
    number(fields, "total_timer_time", summary.timer);
    number(fields, "total_moving_time", summary.moving);
    number(fields, "total_distance", summary.distance);
    number(fields, "avg_heart_rate", summary.averageHeartRate);
    number(fields, "max_heart_rate", summary.maximumHeartRate);
    number(fields, "avg_power", summary.averagePower);
    number(fields, "max_power", summary.maximumPower);
    number(fields, "normalized_power", summary.normalizedPower);
    number(fields, "avg_cadence", summary.averageCadence);
    number(fields, "max_cadence", summary.maximumCadence);
    number(fields, "avg_speed", summary.averageSpeed);
    number(fields, "max_speed", summary.maximumSpeed);
    number(fields, "total_ascent", summary.ascent);
    number(fields, "total_descent", summary.descent);
    number(fields, "total_calories", summary.energy);
    std::optional<double> joules;
    if (summary.work) {
        joules = summary.work->value * 1000;
    }
    number(fields, "total_work", joules);
    number(fields, "avg_temperature", summary.averageTemperature);
    number(fields, "training_stress_score", summary.trainingStressScore);
    number(fields, "intensity_factor", summary.intensityFactor);
    number(fields, "threshold_power", summary.thresholdPower);
    return fields;
}

Fields identity(const Workout& workout, const Session& part) {
    const auto start = std::chrono::duration<double>((workout.start + part.start).time_since_epoch()).count();
    const std::string_view sport = part.sport == Sport::Other ? "generic" : sportName(part.sport);
    return {{"sport", jsonText(sport)},
            {"sub_sport", jsonText(subSportName(part.subSport))},
            {"start_time", start == 0 ? "null" : numeral(start)}}; // 0: a track without a time
}

void appendTo(std::string& list, const std::string& item) {
    list += (list.empty() ? "" : ",") + item;
}

std::string text(const StatedField& field) {
    if (const auto* value = std::get_if<double>(&field.value)) {
        return numeral(*value);
    }
    if (const auto* words = std::get_if<std::string>(&field.value)) {
        return jsonText(*words);
    }
    std::string list;
    for (const double value : std::get<std::vector<double>>(field.value)) {
        appendTo(list, numeral(value));
    }
    return "[" + list + "]";
}

/// A session message of a FIT file: the members that every session has, then what else it states.
std::string statedSession(const std::vector<StatedField>& stated) {
    Fields fields{{"sport", "null"}, {"sub_sport", "null"}, {"start_time", "null"}};
    const Fields more = summaryFields({});
    fields.insert(fields.end(), more.begin(), more.end());
    fields.emplace_back("pool_length", "null");
    for (const StatedField& field : stated) {
        const auto at = std::ranges::find(fields, field.name, [](const auto& pair) { return pair.first; });
        if (at != fields.end()) {
            at->second = text(field);
        } else {
            fields.emplace_back(field.name, text(field));
        }
    }
    return objectOf(fields);
}

std::string statedSession(const Workout& workout, const Session& part) {
    Fields fields = identity(workout, part);
    const Fields more = summaryFields(part.stated);
    fields.insert(fields.end(), more.begin(), more.end());
    number(fields, "pool_length", part.poolLength);
    return objectOf(fields);
}

/// What Ritm makes of the streams, session by session.
std::string computedSession(const Workout& workout, const Session& part) {
    Fields fields = identity(workout, part);
    const TimeRange range = workout.sessions.size() == 1 ? rangeOf(workout) : rangeOf(part);
    const Fields more = summaryFields(summarise(workout, range));
    fields.insert(fields.end(), more.begin(), more.end());
    return objectOf(fields);
}

std::uint64_t messagesOf(const Decoded& decoded, std::string_view name) {
    const auto at = std::ranges::find(decoded.facts.messages, name, &MessageFacts::name);
    return at == decoded.facts.messages.end() ? 0 : at->count;
}

/// Whether the file describes a developer field of that name; "x[1]" is a further value of "x", "x (2)" a
/// second field of that name.
bool described(const Decoded& decoded, std::string_view name) {
    return std::ranges::any_of(decoded.facts.developerFields, [&](const std::string& field) {
        return name == field || name.starts_with(field + "[") || name.starts_with(field + " (");
    });
}

/// Whether a column without a Channel is a developer's, and not a field of FIT's profile that nothing more is
/// known of, which also the formats that Ritm converts to hold under its name there.
bool developers(const Decoded& decoded, const ChannelKey& key) {
    return decoded.format == Format::Fit ? described(decoded, key.developerName) : !fit::recordFieldOf(key);
}

/// What a file states, as one JSON object on one line.
std::string inspectJson(std::string_view fileName, const Decoded& decoded) {
    const bool fit = decoded.format == Format::Fit;
    std::uint64_t laps = fit ? messagesOf(decoded, "lap") : 0;
    std::uint64_t lengths = fit ? messagesOf(decoded, "length") : 0;
    std::string sessions;
    std::string computed;
    std::string workouts;
    std::map<std::string, Aggregate> channels;
    std::map<std::string, Aggregate> developer;
    for (const auto& stated : decoded.facts.sessions) {
        appendTo(sessions, statedSession(stated));
    }
    for (const Workout& workout : decoded.workouts) {
        laps += fit ? 0 : workout.laps.size();
        lengths += fit ? 0 : workout.lengths.size();
        appendTo(workouts, fmt::format("{{\"rows\":{},\"laps\":{},\"lengths\":{},\"pauses\":{}}}",
                                       workout.streams.rows(), workout.laps.size(), workout.lengths.size(),
                                       workout.pauses.size()));
        for (const Session& part : workout.sessions) {
            if (!fit) {
                appendTo(sessions, statedSession(workout, part));
            }
            appendTo(computed, computedSession(workout, part));
        }
        for (const Column& column : workout.streams.columns) {
            const bool named = column.key.channel != Channel::Developer;
            const bool own = !named && developers(decoded, column.key);
            Aggregate& total = own ? developer[column.key.developerName]
                                   : channels[named ? std::string(channelName(column.key.channel))
                                                    : column.key.developerName];
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
            appendTo(unknown, fmt::format("\"{}\":{}", facts.number, facts.count));
        }
    }
    std::string problems;
    for (const Problem& problem : decoded.problems) {
        appendTo(problems, fmt::format("{{\"kind\":\"{}\",\"offset\":{},\"count\":{},\"lost\":{}}}",
                                       problemKindName(problem.kind), problem.offset, problem.count,
                                       jsonText(problem.lost)));
    }
    return fmt::format("{{\"file\":{},\"format\":\"{}\",\"records\":{},\"sessions\":[{}],\"laps\":{},"
                       "\"lengths\":{},\"hrv_intervals\":{},\"channels\":{},\"developer_channels\":{},"
                       "\"record_fields\":{},\"unknown_messages\":{{{}}},\"routes\":{},\"waypoints\":{},"
                       "\"problems\":[{}],\"computed\":{{"
                       "\"sessions\":[{}],\"workouts\":[{}]}}}}",
                       jsonText(fileName), formatName(decoded.format), decoded.facts.records, sessions, laps,
                       lengths, decoded.facts.beats, object(channels), object(developer), object(fields),
                       unknown, decoded.routes.size(), decoded.waypoints.size(), problems, computed,
                       workouts);
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
    constexpr std::array<std::string_view, 1> kFlags{"--json"};
    const auto call = FileCall::parse(words, kFlags);
    if (!call || call->files.empty()) {
        return wrongCall(call ? "inspect needs a file" : call.error(), "inspect FILE... [--json] [--jobs N]");
    }
    const bool json = call->has("--json");
    const auto salvaged = runOnFiles(call->files, call->jobs, [json](const std::string& file) {
        const auto bytes = readFile(file);
        if (!bytes) {
            return FileAnswer{{}, complaint(file, bytes.error()), false};
        }
        const auto decoded = decode(*bytes, file, {.recordFields = true});
        if (!decoded) {
            return FileAnswer{{}, complaint(file, reasonOf(decoded.error())), false};
        }
        return FileAnswer{json ? inspectJson(file, *decoded) + "\n" : inspectText(file, *decoded), {}, true};
    });
    return salvaged > 0 ? kDone : kNothing;
}

} // namespace ritm::cli
