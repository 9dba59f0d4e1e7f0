// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/decode.h"

#include "core/formats/fit/assemble.h"
#include "core/formats/fit/crc.h"
#include "core/formats/fit/part.h"
#include "core/formats/fit/stated.h"
#include "core/workout/streams.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace ritm::fit {

namespace {

constexpr std::size_t kShortHeader = 12;
constexpr std::size_t kLongHeader = 14;
constexpr std::size_t kChecksum = 2;
constexpr std::size_t kMaximumParts = 256;
constexpr std::size_t kMaximumStated = 1024;
constexpr double kEpochSeconds = 631065600;

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
};

Frame frameOf(ByteView rest, std::uint64_t offset, ProblemList& problems) {
    Frame frame;
    frame.header = rest[0];
    if (frame.header < kShortHeader || frame.header > rest.size()) {
        problems.add(ProblemKind::BadHeader, offset, "header of an impossible size");
        frame.header = std::min(rest.size(), kLongHeader);
    }
    const std::size_t stated = little32(rest.subspan(4));
    const std::size_t left = rest.size() - frame.header;
    if (frame.header >= kLongHeader) {
        const std::uint16_t crc = little16(rest.subspan(12));
        if (crc != 0 && crc != crc16(rest.first(12))) {
            problems.add(ProblemKind::BadHeader, offset, "header checksum differs");
        }
    }
    if (stated == 0 && left > kChecksum) {
        problems.add(ProblemKind::BadHeader, offset, "the file was never closed: its size is not stated");
        frame.data = left;
        frame.total = rest.size();
    } else if (stated > left) {
        problems.add(ProblemKind::Truncated, offset + rest.size(), "the file ends before its stated size");
        frame.data = left;
        frame.total = rest.size();
    } else {
        frame.data = stated;
        frame.total = frame.header + stated;
        if (left - stated < kChecksum) {
            problems.add(ProblemKind::Truncated, offset + rest.size(), "the file's checksum is cut off");
            frame.total = rest.size();
        } else {
            if (crc16(rest.first(frame.total)) != little16(rest.subspan(frame.total))) {
                problems.add(ProblemKind::BadChecksum, offset + frame.total, "the file's checksum differs");
            }
            frame.total += kChecksum;
        }
    }
    return frame;
}

} // namespace

bool looksLikeFit(ByteView bytes) {
    return bytes.size() >= kShortHeader && textOf(bytes.subspan(8, 4)) == ".FIT";
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
    std::size_t at = 0;
    while (at < bytes.size() && decoded.facts.parts < kMaximumParts) {
        const ByteView rest = bytes.subspan(at);
        if (!looksLikeFit(rest)) {
            problems.add(ProblemKind::TrailingBytes, at, "bytes after the end that are no further part");
            break;
        }
        const Frame frame = frameOf(rest, at, problems);
        const auto part = readPart(rest.subspan(frame.header, frame.data), at + frame.header,
                                   options.recordFields, problems);
        ++decoded.facts.parts;
        decoded.facts.records += part->times.size();
        for (const auto& [number, count] : part->counts) {
            counts[number] += count;
        }
        for (std::string& name : part->developerNames) {
            if (std::ranges::find(decoded.facts.developerFields, name) ==
                decoded.facts.developerFields.end()) {
                decoded.facts.developerFields.push_back(std::move(name));
            }
        }
        for (const KeptMessage& kept : part->messages) {
            if (kept.layout->definition.global == message::kFileId && decoded.facts.fileType.empty()) {
                decoded.facts.fileType =
                    fileTypeName(static_cast<std::uint8_t>(kept.view().raw(0).value_or(0)));
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
            for (const std::uint32_t time : part->times) {
                if (time != 0) {
                    fields["timestamp"].add(time + kEpochSeconds);
                }
            }
        }
        if (auto workout = assemble(*part, problems)) {
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
            {number, std::string(profile != nullptr ? profile->name : std::string_view{}), count});
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
