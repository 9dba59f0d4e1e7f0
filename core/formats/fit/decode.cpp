// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/decode.h"

#include "core/formats/fit/assemble.h"
#include "core/formats/fit/crc.h"
#include "core/formats/fit/part.h"
#include "core/formats/fit/resync.h"
#include "core/formats/fit/stated.h"
#include "core/formats/fit/unkept.h"
#include "core/workout/streams.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ritm::fit {

namespace {

constexpr std::size_t kShortHeader = 12;
constexpr std::size_t kLongHeader = 14;
constexpr std::size_t kChecksum = 2;
constexpr std::size_t kMaximumParts = 256;
constexpr std::size_t kMaximumStated = 1024;
constexpr std::size_t kMaximumPlaces = 100000;
constexpr double kDegreesPerSemicircle = 180.0 / 2147483648.0;
constexpr double kEpochSeconds = 631065600;
constexpr std::string_view kMark = ".FIT";

std::uint32_t little32(ByteView bytes) {
    return std::uint32_t{bytes[0]} | std::uint32_t{bytes[1]} << 8 | std::uint32_t{bytes[2]} << 16 |
           std::uint32_t{bytes[3]} << 24;
}

std::uint16_t little16(ByteView bytes) {
    return static_cast<std::uint16_t>(bytes[0] | bytes[1] << 8);
}

/// One of the files chained in the bytes: where its messages are, and where the next one starts.
struct Frame {
    std::size_t header = 0;
    std::size_t data = 0;
    std::size_t total = 0;
    bool sound = false; ///< the checksum vouches for the messages
};

/// A place along a planned way, as course files have them; nothing without a position.
std::optional<Waypoint> coursePoint(const MessageView& view) {
    const auto latitude = view.number(2);
    const auto longitude = view.number(3);
    constexpr double kPole = 1U << 30; // semicircles
    if (!latitude || !longitude || std::abs(*latitude) > kPole) {
        return std::nullopt;
    }
    Waypoint point;
    point.latitude = *latitude * kDegreesPerSemicircle;
    point.longitude = *longitude * kDegreesPerSemicircle;
    if (const auto time = view.raw(1)) {
        point.time = UtcTime(std::chrono::seconds(static_cast<std::int64_t>(kEpochSeconds) + *time));
    }
    point.name = view.text(6);
    return point;
}

/// Adds times of one part, in FIT seconds, to those of all in Unix seconds.
void addTimes(const Aggregate& part, Aggregate& all) {
    if (part.count > 0) {
        all.minimum = std::min(all.count > 0 ? all.minimum : part.minimum + kEpochSeconds,
                               part.minimum + kEpochSeconds);
        all.maximum = std::max(all.count > 0 ? all.maximum : part.maximum + kEpochSeconds,
                               part.maximum + kEpochSeconds);
        all.sum += part.sum + static_cast<double>(part.count) * kEpochSeconds;
        all.count += part.count;
    }
}

bool marked(ByteView bytes) {
    return bytes.size() >= kShortHeader && textOf(bytes.subspan(8, 4)) == kMark;
}

/// The size of the header: as stated, unless messages start right where another size would put them.
std::size_t headerOf(ByteView rest) {
    const std::size_t stated = rest[0];
    const auto startsAt = [&](std::size_t at) {
        return at >= kShortHeader && at <= rest.size() && soundDefinition(rest.subspan(at));
    };
    if (startsAt(stated)) {
        return stated;
    }
    for (const std::size_t usual : {kLongHeader, kShortHeader}) {
        if (startsAt(usual)) {
            return usual;
        }
    }
    return stated < kShortHeader || stated > rest.size() ? std::min(rest.size(), kLongHeader) : stated;
}

/// Where the next header is after `from`; the end where there is none.
std::size_t nextHeader(ByteView rest, std::size_t from) {
    const std::string_view text = textOf(rest);
    for (std::size_t at = text.find(kMark, from + 8); at != std::string_view::npos;
         at = text.find(kMark, at + 1)) {
        const std::size_t header = rest[at - 8];
        if (header == kShortHeader || header == kLongHeader) {
            return at - 8;
        }
    }
    return rest.size();
}

/// The messages of a part whose stated size is wrong, or nothing to go by: up to the next part. `closed`: a
/// checksum stands at its end even where that is the file's.
void extendToNext(ByteView rest, Frame& frame, bool closed) {
    frame.total = nextHeader(rest, frame.header);
    const std::size_t left = frame.total - frame.header;
    frame.data = (closed || frame.total < rest.size()) && left >= kChecksum ? left - kChecksum : left;
}

Frame frameOf(ByteView rest, std::uint64_t offset, ProblemList& problems) {
    Frame frame;
    if (!marked(rest)) {
        problems.add(ProblemKind::BadHeader, offset, "the header's mark is damaged");
    }
    frame.header = headerOf(rest);
    if (frame.header != rest[0]) {
        problems.add(ProblemKind::BadHeader, offset, "header of an impossible size");
    }
    const std::size_t stated = little32(rest.subspan(4));
    const std::size_t left = rest.size() - frame.header;
    bool vouched = false; // the header's own checksum vouches for the stated size
    if (frame.header >= kLongHeader) {
        const std::uint16_t crc = little16(rest.subspan(12));
        vouched = crc == crc16(rest.first(12));
        if (crc != 0 && !vouched) {
            problems.add(ProblemKind::BadHeader, offset, "header checksum differs");
        }
    }
    if (stated == 0 && left > kChecksum) {
        problems.add(ProblemKind::BadHeader, offset, "the file was never closed: its size is not stated");
        extendToNext(rest, frame, false);
        return frame;
    }
    if (stated > left) {
        problems.add(ProblemKind::Truncated, offset + rest.size(), "the file ends before its stated size");
        frame.data = left;
        frame.total = rest.size();
        if (!vouched) {
            extendToNext(rest, frame, false);
        }
        return frame;
    }
    frame.data = stated;
    frame.total = frame.header + stated;
    if (left - stated < kChecksum) {
        problems.add(ProblemKind::Truncated, offset + rest.size(), "the file's checksum is cut off");
        frame.total = rest.size();
        return frame;
    }
    frame.sound = crc16(rest.first(frame.total)) == little16(rest.subspan(frame.total));
    if (!frame.sound) {
        problems.add(ProblemKind::BadChecksum, offset + frame.total, "the file's checksum differs");
    }
    frame.total += kChecksum;
    if (!frame.sound && !vouched && frame.total < rest.size() && !looksLikeFit(rest.subspan(frame.total))) {
        problems.add(ProblemKind::BadHeader, offset, "the stated size is wrong");
        extendToNext(rest, frame, true);
    }
    return frame;
}

} // namespace

bool looksLikeFit(ByteView bytes) {
    if (marked(bytes)) {
        return true;
    }
    // The mark may be what is damaged: every file begins with a definition of what it is.
    const auto begins = [&](std::size_t header) {
        return bytes.size() > header && bytes[0] == header && soundDefinition(bytes.subspan(header)) &&
               bytes[header + 3] == 0 && bytes[header + 4] == 0;
    };
    return begins(kLongHeader) || begins(kShortHeader);
}

Result<Decoded> decode(ByteView bytes, const DecodeOptions& options) {
    if (!looksLikeFit(bytes)) {
        return fail(FormatsError::Unrecognized);
    }
    Decoded decoded;
    decoded.format = Format::Fit;
    decoded.facts.parts = 0;
    ProblemList problems;
    std::map<std::string, Aggregate> fields;
    std::map<std::uint16_t, std::uint64_t> counts;
    std::map<std::uint16_t, Unkept> unkept;
    std::size_t at = 0;
    while (at < bytes.size() && decoded.facts.parts < kMaximumParts) {
        const ByteView rest = bytes.subspan(at);
        if (!looksLikeFit(rest)) {
            problems.add(ProblemKind::TrailingBytes, at, "bytes after the end that are no further part");
            break;
        }
        const Frame frame = frameOf(rest, at, problems);
        const auto part =
            readPart(rest.subspan(frame.header, frame.data),
                     {.offset = at + frame.header, .sound = frame.sound}, options.recordFields, problems);
        ++decoded.facts.parts;
        decoded.facts.records += part->times.size();
        decoded.facts.beats += part->statedBeats;
        for (const auto& [number, count] : part->counts) {
            counts[number] += count;
        }
        for (std::string& name : part->developerNames) {
            if (std::ranges::find(decoded.facts.developerFields, name) ==
                decoded.facts.developerFields.end()) {
                decoded.facts.developerFields.push_back(std::move(name));
            }
        }
        const std::size_t placesBefore = decoded.waypoints.size();
        for (const KeptMessage& kept : part->messages) {
            if (kept.layout->definition.global == message::kFileId && decoded.facts.fileType.empty()) {
                decoded.facts.fileType =
                    fileTypeName(static_cast<std::uint8_t>(kept.view().raw(0).value_or(0)));
            } else if (kept.layout->definition.global == message::kCoursePoint &&
                       decoded.waypoints.size() < kMaximumPlaces) {
                if (auto point = coursePoint(kept.view())) {
                    decoded.waypoints.push_back(std::move(*point));
                }
            } else if (options.recordFields && kept.layout->definition.global == message::kSession &&
                       decoded.facts.sessions.size() < kMaximumStated) {
                decoded.facts.sessions.push_back(statedSession(kept.view()));
            }
        }
        if (options.recordFields) {
            for (const RecordColumn& column : part->records.columns()) {
                if (!column.developer && column.element == 0) {
                    Aggregate& total = fields[column.name];
                    for (const double value : column.values) {
                        if (!isAbsent(value)) {
                            total.add(value);
                        }
                    }
                }
            }
            addTimes(part->recordTimes, fields["timestamp"]);
        }
        auto workout = assemble(*part, problems);
        countUnkept(*part, workout.has_value(), decoded.waypoints.size() - placesBefore, unkept);
        if (workout) {
            decoded.workouts.push_back(std::move(*workout));
        }
        if (!decoded.workouts.empty()) {
            mergeHeartRate(*part, decoded.workouts.back(), problems);
        }
        at += frame.total;
    }
    for (auto& [name, total] : fields) {
        if (total.count > 0) {
            decoded.facts.recordFields.push_back({name, total});
        }
    }
    std::uint64_t messages = 0;
    for (const auto& [number, count] : counts) {
        const MessageProfile* profile = findMessage(number);
        messages += count;
        decoded.facts.messages.push_back(
            {number, std::string(profile != nullptr ? profile->name : std::string_view{}), count,
             unkept[number].messages, unkept[number].fields});
    }
    if (messages == 0) {
        return fail(FormatsError::Damaged, "no message could be read");
    }
    if (decoded.workouts.empty()) {
        problems.add(ProblemKind::NoWorkout, 0, "no record and no session in it");
    }
    decoded.problems = problems.take();
    return decoded;
}

} // namespace ritm::fit
