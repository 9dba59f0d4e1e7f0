// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/encode.h"

#include "core/formats/xml/scalar.h"

#include <algorithm>

namespace ritm::csv {

namespace {

constexpr std::string_view kLineEnd = "\r\n";

std::string quoted(std::string_view text) {
    // A heading that starts like a formula must not become one in a spreadsheet.
    const bool formula = !text.empty() && std::string_view("=+-@\t").find(text[0]) != std::string_view::npos;
    if (!formula && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string out = formula ? "\"'" : "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += '"';
        }
    }
    return out + '"';
}

std::string heading(const ChannelKey& key) {
    const bool own = key.channel == Channel::Developer;
    std::string name(own ? std::string_view(key.developerName) : channelName(key.channel));
    const std::string_view unit = own ? std::string_view(key.developerUnit) : channelUnit(key.channel);
    if (!unit.empty()) {
        name.append(" (").append(unit).append(")");
    }
    return quoted(name);
}

} // namespace

Encoded encode(const Decoded& content) {
    std::vector<ChannelKey> keys;
    ProblemList losses;
    const auto lost = [&](std::string_view what, std::size_t count) {
        if (count > 0) {
            losses.add(ProblemKind::NotHeld, 0, what, count);
        }
    };
    for (const Workout& workout : content.workouts) {
        for (const Column& column : workout.streams.columns) {
            if (std::ranges::find(keys, column.key) == keys.end()) {
                keys.push_back(column.key);
            }
        }
        lost("sports and devices", 1);
        lost("titles and notes", workout.title.empty() && workout.notes.empty() ? 0 : 1);
        lost("sessions and what they state", workout.sessions.size());
        lost("laps", workout.laps.size());
        lost("lengths of the pool", workout.lengths.size());
        lost("pauses", workout.pauses.size());
        lost("times between heart beats", workout.streams.beats.size());
    }
    lost("routes", content.routes.size());
    lost("waypoints", content.waypoints.size());
    const bool several = content.workouts.size() > 1;
    std::string out = several ? "workout,time,elapsed (s)" : "time,elapsed (s)";
    for (const ChannelKey& key : keys) {
        out += ',' + heading(key);
    }
    out += kLineEnd;
    for (std::size_t number = 0; number < content.workouts.size(); ++number) {
        const Workout& workout = content.workouts[number];
        std::vector<const Column*> columns;
        columns.reserve(keys.size());
        for (const ChannelKey& key : keys) {
            columns.push_back(workout.streams.find(key));
        }
        for (std::size_t row = 0; row < workout.streams.rows(); ++row) {
            if (several) {
                out += std::to_string(number + 1) + ',';
            }
            const Duration at = workout.streams.time[row];
            out += xml::printMoment(workout.start + at);
            out += ',';
            xml::appendNumber(out, std::chrono::duration<double>(at).count());
            for (const Column* column : columns) {
                out += ',';
                if (column != nullptr && !isAbsent(column->values[row])) {
                    xml::appendNumber(out, column->values[row]);
                }
            }
            out += kLineEnd;
        }
    }
    return {Bytes(out.begin(), out.end()), losses.take()};
}

} // namespace ritm::csv
