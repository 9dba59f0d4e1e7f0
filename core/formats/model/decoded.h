// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/formats/model/problem.h"
#include "core/workout/workout.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ritm {

/// The file formats that Ritm reads or writes. The numbers are stored: never change one, only add.
enum class Format : std::uint8_t { Fit = 1, Tcx = 2, Gpx = 3, Csv = 4 };

/// "fit", "tcx", "gpx", "csv": the stable name and the file extension.
[[nodiscard]] std::string_view formatName(Format format);
/// By name or file extension (case does not matter, a leading dot is allowed).
[[nodiscard]] std::optional<Format> formatFromName(std::string_view name);

/// Why nothing at all came out of a file.
enum class FormatsError : std::uint8_t {
    Unrecognized, ///< no format of ours
    Empty,        ///< no bytes
    TooLarge,     ///< beyond the limits, packed or unpacked
    Damaged,      ///< recognised, but nothing in it could be read
    Unsupported,  ///< Ritm does not read, or does not write, that format
};
[[nodiscard]] std::string_view errorModule(FormatsError);
[[nodiscard]] std::string_view errorName(FormatsError error);

/// How often a number was present, and what it came to.
struct Aggregate {
    std::uint64_t count = 0;
    double sum = 0;
    double minimum = 0;
    double maximum = 0;

    void add(double value);
    friend bool operator==(const Aggregate&, const Aggregate&) = default;
};

/// A named Aggregate.
struct FieldFacts {
    std::string name;
    Aggregate values;
    friend bool operator==(const FieldFacts&, const FieldFacts&) = default;
};

/// How many messages of a kind a FIT file holds, and what of them no workout, route or waypoint of it does;
/// the name is empty when the kind is unknown.
struct MessageFacts {
    std::uint16_t number = 0;
    std::string name;
    std::uint64_t count = 0;
    std::uint64_t unkept = 0;       ///< messages
    std::uint64_t unkeptFields = 0; ///< fields with a value, of messages that are kept otherwise
    friend bool operator==(const MessageFacts&, const MessageFacts&) = default;
};

/// A field as a message of the file states it: numbers scaled, enumerations with a name by name.
struct StatedField {
    std::string name;
    std::variant<double, std::vector<double>, std::string> value;
    friend bool operator==(const StatedField&, const StatedField&) = default;
};

/// What a file holds beside workouts, for reports.
struct FileFacts {
    std::uint64_t parts = 1;            ///< files chained in this one
    std::uint64_t records = 0;          ///< samples, those without a time included
    std::uint64_t beats = 0;            ///< FIT: times between heart beats, whether or not a workout has them
    std::vector<MessageFacts> messages; ///< FIT: by number
    std::vector<FieldFacts>
        recordFields; ///< FIT, when asked for: of record messages, profile names and scales
    std::vector<std::vector<StatedField>>
        sessions; ///< FIT, when asked for: session messages under their profile names
    std::vector<std::string> developerFields; ///< FIT: names described in the file
    std::string fileType;                     ///< FIT: "activity", "settings", "course", ...

    friend bool operator==(const FileFacts&, const FileFacts&) = default;
};

/// A place with a name, as GPX and courses have them.
struct Waypoint {
    double latitude = 0;  ///< degrees, WGS 84
    double longitude = 0; ///< degrees, WGS 84
    std::optional<Meters> altitude;
    std::optional<UtcTime> time;
    std::string name;
    std::string comment;
    std::string description;
    std::string symbol;
    std::string type;

    friend bool operator==(const Waypoint&, const Waypoint&) = default;
};

/// A planned way: places in order, without times that happened.
struct Route {
    std::string name;
    std::string comment;
    std::string description;
    std::string type;
    std::vector<Waypoint> points;

    friend bool operator==(const Route&, const Route&) = default;
};

/// Everything that came out of one file.
struct Decoded {
    Format format{};
    std::vector<Workout> workouts; ///< usually one; chained or multi-activity files hold more, settings none
    std::vector<Problem> problems;
    FileFacts facts;
    std::vector<Waypoint> waypoints;
    std::vector<Route> routes;
};

/// A file as it would be written, and what its format has no place for.
struct Encoded {
    Bytes bytes;
    std::vector<Problem> losses; ///< of kind NotHeld, `count` how many times
};

/// What a caller may ask of a decoder.
struct DecodeOptions {
    bool recordFields = false; ///< fill FileFacts::recordFields and sessions
};

} // namespace ritm
