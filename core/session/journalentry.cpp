// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalentry.h"

#include "core/base/bytestream.h"

#include <cstring>
#include <optional>

namespace ritm::session {

namespace {

// Stored: never change one, only add.
enum class Tag : std::uint8_t { Started = 1, Sampled, Beat, Held, Resumed, LapMarked, Alive, Stopped };

struct Encoder {
    ByteWriter out;

    void tag(Tag value) { out.byte(static_cast<std::uint8_t>(value)); }
    void moment(Tag value, Duration at) {
        tag(value);
        out.zigzag(at.count());
    }
    void operator()(const Started& entry) {
        tag(Tag::Started);
        out.raw(entry.id.value().bytes);
        out.byte(static_cast<std::uint8_t>(entry.sport));
        out.byte(static_cast<std::uint8_t>(entry.subSport));
        out.zigzag(entry.utc.time_since_epoch().count());
        out.zigzag(entry.utcOffset.count());
    }
    void operator()(const Sampled& entry) {
        moment(Tag::Sampled, entry.at);
        out.varint(entry.values.size());
        for (const auto& [channel, value] : entry.values) {
            out.varint(static_cast<std::uint64_t>(channel));
            out.real(value);
        }
    }
    void operator()(const Beat& entry) {
        moment(Tag::Beat, entry.interval.at);
        out.zigzag(entry.interval.length.count());
    }
    void operator()(const Held& entry) { moment(Tag::Held, entry.at); }
    void operator()(const Resumed& entry) { moment(Tag::Resumed, entry.at); }
    void operator()(const LapMarked& entry) { moment(Tag::LapMarked, entry.at); }
    void operator()(const Alive& entry) { moment(Tag::Alive, entry.at); }
    void operator()(const Stopped& entry) { moment(Tag::Stopped, entry.at); }
};

Started readStarted(ByteReader& in) {
    Started entry;
    Uuid id;
    const ByteView bytes = in.raw(id.bytes.size());
    if (!bytes.empty()) {
        std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
    }
    entry.id = WorkoutId(id);
    entry.sport = static_cast<Sport>(in.byte());
    entry.subSport = static_cast<SubSport>(in.byte());
    entry.utc = UtcTime(Duration(in.zigzag()));
    entry.utcOffset = std::chrono::seconds(in.zigzag());
    return entry;
}

Sampled readSampled(ByteReader& in) {
    Sampled entry;
    entry.at = Duration(in.zigzag());
    const std::size_t count = in.count(9);
    for (std::size_t i = 0; i < count; ++i) {
        const auto channel = static_cast<Channel>(in.varint());
        const double value = in.real();
        entry.values.emplace_back(channel, value);
    }
    return entry;
}

} // namespace

std::string_view errorModule(JournalError) {
    return "journal";
}

std::string_view errorName(JournalError code) {
    switch (code) {
    case JournalError::Malformed:
        return "malformed";
    }
    return "unknown";
}

Bytes encode(const JournalEntry& entry) {
    Encoder encoder;
    std::visit(encoder, entry);
    return encoder.out.take();
}

Result<JournalEntry> decode(ByteView bytes) {
    ByteReader in(bytes);
    const auto read = [&in]() -> std::optional<JournalEntry> {
        const auto tag = static_cast<Tag>(in.byte());
        switch (tag) {
        case Tag::Started:
            return readStarted(in);
        case Tag::Sampled:
            return readSampled(in);
        case Tag::Beat: {
            const Duration at(in.zigzag());
            return Beat{{at, Duration(in.zigzag())}};
        }
        case Tag::Held:
            return Held{Duration(in.zigzag())};
        case Tag::Resumed:
            return Resumed{Duration(in.zigzag())};
        case Tag::LapMarked:
            return LapMarked{Duration(in.zigzag())};
        case Tag::Alive:
            return Alive{Duration(in.zigzag())};
        case Tag::Stopped:
            return Stopped{Duration(in.zigzag())};
        }
        return std::nullopt;
    };
    auto entry = read();
    if (!entry || !in.done()) {
        return fail(JournalError::Malformed);
    }
    return *std::move(entry);
}

} // namespace ritm::session
