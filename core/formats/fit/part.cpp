// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/part.h"

#include "core/formats/fit/resync.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace ritm::fit {

namespace {

constexpr std::uint8_t kCompressed = 0x80;
constexpr std::uint8_t kDefinition = 0x40;
constexpr std::uint8_t kLocalMask = 0x0f;
/// Cells (8 bytes each) that record columns may take, a byte of input.
constexpr std::size_t kCellsPerByte = 8;
constexpr std::size_t kFreeCells = 65536;
constexpr std::size_t kMaximumResumes = 64;
constexpr std::uint32_t kNoTime = 0xffffffff;
constexpr std::string_view kNoMessage = "bytes that are no message, stepped over";

bool wanted(std::uint16_t global) {
    switch (global) {
    case message::kFileId:
    case message::kSport:
    case message::kSession:
    case message::kLap:
    case message::kEvent:
    case message::kDeviceInfo:
    case message::kCoursePoint:
    case message::kActivity:
    case message::kLength:
    case message::kHeartRate:
    case message::kDeveloperDataId:
        return true;
    default:
        return false;
    }
}

/// Counts record messages as far as the bytes are sound, so that columns are made in their final size. What
/// comes after the first damage counts as if it were short records, so that memory stays bounded there too.
std::size_t countRecords(ByteView data) {
    std::array<std::uint32_t, 16> sizes{};
    std::array<bool, 16> defined{};
    std::array<std::uint8_t, 16> record{};
    std::size_t records = 0;
    std::size_t at = 0;
    while (at < data.size()) {
        const std::uint8_t header = data[at];
        if ((header & (kCompressed | kDefinition)) == kDefinition) {
            const ByteView rest = data.subspan(at);
            const auto length = definitionLength(rest);
            if (!length) {
                break;
            }
            const std::uint8_t local = header & kLocalMask;
            std::uint32_t size = 0;
            for (std::size_t i = 0; i < rest[5]; ++i) {
                size += rest[7 + 3 * i];
            }
            for (std::size_t i = 6 + 3 * std::size_t{rest[5]} + 1; i + 2 < *length; i += 3) {
                size += rest[i + 1];
            }
            sizes[local] = size;
            defined[local] = true;
            record[local] =
                (rest[2] != 0 ? rest[3] << 8 | rest[4] : rest[4] << 8 | rest[3]) == message::kRecord;
            at += *length;
            continue;
        }
        const std::uint8_t local = (header & kCompressed) != 0 ? header >> 5 & 3 : header & kLocalMask;
        if (!defined[local]) {
            break;
        }
        // Mostly one follows the other of its kind: a step of a known size waits for nothing.
        const std::size_t step = 1 + std::size_t{sizes[local]};
        do {
            records += record[local];
            at += step;
        } while (at < data.size() && data[at] == header);
    }
    return at < data.size() ? records + (data.size() - at) / 4 : records;
}

class Walker {
public:
    Walker(ByteView data, const PartPlace& place, bool keepSources, Part& part, ProblemList& problems)
        : m_data(data), m_offset(place.offset), m_sound(place.sound), m_keepSources(keepSources),
          m_part(part), m_problems(problems), m_resync(data) {}

    void run() {
        if (m_sound) {
            walk<true>();
        } else {
            walk<false>();
        }
        flush();
        m_part.records.finish();
        for (const Layout& layout : m_part.layouts) {
            m_part.counts[layout.definition.global] += layout.count;
        }
    }

private:
    template <bool kSound>
    void walk() {
        while (m_at < m_data.size()) {
            const std::uint8_t header = m_data[m_at];
            if ((header & (kCompressed | kDefinition)) == kDefinition) {
                if (!define()) {
                    break;
                }
                continue;
            }
            const bool compressed = (header & kCompressed) != 0;
            Layout* layout = m_slots[compressed ? header >> 5 & 3 : header & kLocalMask];
            if (layout == nullptr) {
                if (!resume()) {
                    break;
                }
                continue;
            }
            if (m_data.size() - m_at - 1 < layout->definition.size) {
                // The rest of a message that was cut off is no other one; that of a damaged one may be many.
                if (!kSound && resumeWhere(kNoMessage, true)) {
                    continue;
                }
                m_problems.add(ProblemKind::Truncated, m_offset + m_at, "the last message is cut short");
                break;
            }
            const std::uint8_t* payload = m_data.data() + m_at + 1;
            const auto offset = compressed ? std::optional<std::uint8_t>(header & 0x1f) : std::nullopt;
            if constexpr (kSound) {
                if (!compressed && layout->timed) {
                    records(*layout);
                    continue;
                }
                message(*layout, payload, offset, true);
            } else {
                const auto timely = meant(*layout, payload, compressed);
                if (!timely && resumeWhere(kNoMessage)) {
                    continue;
                }
                m_compressed = m_compressed || (compressed && timely);
                message(*layout, payload, offset, timely.value_or(true));
            }
            m_at += 1 + layout->definition.size;
        }
    }

    /// The record at m_at and those of its kind that follow it.
    void records(Layout& layout) {
        const std::uint8_t* end = m_data.data() + m_data.size();
        const std::uint8_t* at = m_data.data() + m_at;
        const std::uint8_t header = *at;
        const std::size_t step = 1 + std::size_t{layout.definition.size};
        follow(layout);
        const std::size_t timeAt = 1 + std::size_t{layout.timestamp->offset};
        const bool big = layout.definition.bigEndian;
        std::uint32_t last = m_lastTime;
        do {
            if (m_batched == RecordTable::kBatch) {
                m_at = static_cast<std::size_t>(at - m_data.data());
                flush();
            }
            // As many as there is room for, on nothing but locals.
            std::array<std::uint32_t, RecordTable::kBatch> times;
            const std::size_t room = RecordTable::kBatch - m_batched;
            const std::uint8_t** batch = m_batch.data() + m_batched;
            std::size_t count = 0;
            std::size_t timeless = 0;
            do {
                const std::uint32_t time = clockAt(at + timeAt, big);
                const bool timed = time != kNoTime;
                last = timed ? time : last;
                timeless += timed ? 0 : 1;
                times[count] = last;
                batch[count++] = at + 1;
                at += step;
            } while (count < room && static_cast<std::size_t>(end - at) >= step && *at == header);
            if (m_keepSources) {
                for (std::size_t i = 0; i < count; ++i) {
                    if (clockAt(batch[i] + timeAt - 1, big) != kNoTime) {
                        m_part.recordTimes.add(times[i]);
                    }
                }
            }
            m_part.times.insert(m_part.times.end(), times.data(), times.data() + count);
            m_part.timeless += timeless;
            m_batched += count;
            layout.count += count;
        } while (static_cast<std::size_t>(end - at) >= step && *at == header);
        m_lastTime = last;
        m_at = static_cast<std::size_t>(at - m_data.data());
    }

    bool define() {
        const ByteView rest = m_data.subspan(m_at);
        const auto length = definitionLength(rest);
        if (!m_sound && !definitionMeant(rest, length) &&
            resumeWhere("bytes that define nothing, stepped over")) {
            return true;
        }
        if (!length) {
            m_problems.add(ProblemKind::Truncated, m_offset + m_at, "the last definition is cut short");
            return false;
        }
        // The local number is no part of what a definition says.
        std::string key(textOf(rest.first(*length)));
        key[0] = static_cast<char>(rest[0] & 0x20);
        auto [known, fresh] = m_known.try_emplace(std::move(key), nullptr);
        if (fresh) {
            Layout& layout = m_part.layouts.emplace_back();
            layout.definition = parseDefinition(rest.first(*length), m_offset + m_at, m_problems);
            layout.timestamp = layout.definition.find(kTimestampField);
            layout.keep = wanted(layout.definition.global);
            layout.beats = layout.definition.find(0);
            layout.timed = layout.definition.global == message::kRecord && layout.timestamp != nullptr &&
                           layout.timestamp->size == 4;
            known->second = &layout;
        }
        m_slots[rest[0] & kLocalMask] = known->second;
        m_strides[rest[0] & kLocalMask] = strideOf(rest.first(*length));
        m_at += *length;
        return true;
    }

    // --- in a file whose checksum does not vouch for it ---

    /// Whether a definition that may be damaged is taken: it looks right, or what follows it does.
    bool definitionMeant(ByteView rest, std::optional<std::size_t> length) {
        if (!length) {
            return rest.size() < 6 || (rest[1] == 0 && rest[2] <= 1); // the end of a file that was cut off
        }
        if (m_resync.plausibleDefinition(m_at)) {
            return true;
        }
        Resync::Strides strides = m_strides;
        strides[rest[0] & kLocalMask] = strideOf(rest.first(*length));
        return m_resync.goesOn(m_at + *length, strides, m_compressed, m_lastTime);
    }

    /// Whether the message at m_at is one, and if so whether its time can be meant.
    std::optional<bool> meant(const Layout& layout, const std::uint8_t* payload, bool compressed) {
        const std::size_t next = m_at + 1 + layout.definition.size;
        if (compressed) {
            return m_compressed || m_resync.goesOn(next, m_strides, true, m_lastTime) ? std::optional(true)
                                                                                      : std::nullopt;
        }
        const auto time = timeOf(layout, payload);
        if (!time || Resync::plausibleTime(m_lastTime, *time)) {
            return true;
        }
        if (m_resync.goesOn(next, m_strides, m_compressed, m_lastTime)) {
            m_problems.add(ProblemKind::ImplausibleTime, m_offset + m_at,
                           "times far from those around them, put at the time before");
            return false;
        }
        const bool believable = *time >= kFirstTime || m_lastTime < kFirstTime;
        return believable && m_resync.goesOn(next, m_strides, m_compressed, *time) ? std::optional(true)
                                                                                   : std::nullopt;
    }

    bool resumeWhere(std::string_view what, bool many = false) {
        const auto at = m_resync.next(m_at, m_strides, m_compressed, m_lastTime, many);
        if (at) {
            m_problems.add(ProblemKind::UndefinedMessage, m_offset + m_at, what);
            m_at = *at;
        }
        return at.has_value();
    }

    /// After data whose layout is not known: the next place where messages make sense, or else one that can
    /// be a definition of a known message.
    bool resume() {
        if (!m_sound && resumeWhere(kNoMessage)) {
            return true;
        }
        m_problems.add(ProblemKind::UndefinedMessage, m_offset + m_at,
                       "data without a layout; skipped to the next definition");
        if (++m_resumes > kMaximumResumes) {
            return false;
        }
        for (std::size_t at = m_at + 1; at + 9 <= m_data.size(); ++at) {
            if (soundDefinition(m_data.subspan(at))) {
                m_at = at;
                return true;
            }
        }
        return false;
    }

    static std::optional<std::uint32_t> timeOf(const Layout& layout, const std::uint8_t* payload) {
        if (layout.timestamp == nullptr || layout.timestamp->size != 4) {
            return std::nullopt;
        }
        const std::uint32_t time = clockAt(payload + layout.timestamp->offset, layout.definition.bigEndian);
        return time != kNoTime ? std::optional(time) : std::nullopt;
    }

    static std::uint32_t clockAt(const std::uint8_t* at, bool big) {
        return big ? std::uint32_t{at[0]} << 24 | at[1] << 16 | at[2] << 8 | at[3]
                   : std::uint32_t{at[3]} << 24 | at[2] << 16 | at[1] << 8 | at[0];
    }

    /// `timely`: its own time is to be believed.
    void message(Layout& layout, const std::uint8_t* payload, std::optional<std::uint8_t> timeOffset,
                 bool timely) {
        ++layout.count;
        bool timed = false;
        if (timeOffset && m_lastTime != 0) {
            const std::uint32_t step = (*timeOffset - m_lastTime) & 0x1f;
            m_lastTime += step;
            timed = true;
        } else if (const auto time = timely ? timeOf(layout, payload) : std::nullopt) {
            m_lastTime = *time;
            timed = true;
        }
        const std::uint16_t global = layout.definition.global;
        if (global == message::kRecord) {
            follow(layout);
            m_batch[m_batched++] = payload;
            m_part.times.push_back(m_lastTime);
            m_part.timeless += timed ? 0 : 1;
            if (m_keepSources && timed) {
                m_part.recordTimes.add(m_lastTime);
            }
        } else if (layout.keep) {
            m_part.messages.push_back({&layout, payload, row(), m_lastTime});
        } else if (global == message::kHrv) {
            beats(layout, payload);
        } else if (global == message::kFieldDescription) {
            describe(MessageView(layout.definition, payload));
        }
    }

    [[nodiscard]] std::uint32_t row() const { return static_cast<std::uint32_t>(m_part.times.size()); }

    void beats(const Layout& layout, const std::uint8_t* payload) {
        const FieldDefinition* field = layout.beats;
        if (field == nullptr) {
            return;
        }
        if (field->type != BaseType::Uint16) {
            beatsOfAnyType(MessageView(layout.definition, payload));
            return;
        }
        const bool big = layout.definition.bigEndian;
        const std::uint8_t* at = payload + field->offset;
        for (const std::uint8_t* end = at + field->size; at < end; at += 2) {
            const unsigned milliseconds = big ? at[0] << 8U | at[1] : at[1] << 8U | at[0];
            if (milliseconds != 0xffff) {
                beat(milliseconds);
            }
        }
    }

    void beatsOfAnyType(const MessageView& view) {
        std::array<double, 255> seconds;
        const std::size_t count = view.numbers(0, seconds);
        for (std::size_t i = 0; i < count; ++i) {
            if (!std::isnan(seconds[i])) {
                const double milliseconds = std::round(seconds[i] * 1000);
                beat(milliseconds > 0 && milliseconds < 1e5 ? static_cast<std::uint32_t>(milliseconds) : 0);
            }
        }
    }

    /// 0: of no possible length.
    void beat(std::uint32_t milliseconds) {
        ++m_part.statedBeats;
        if (milliseconds > 0) {
            m_part.beats.push_back({row(), milliseconds});
        } else {
            m_problems.add(ProblemKind::BadValue, m_offset + m_at, "beats of no possible length");
        }
    }

    void describe(const MessageView& view) {
        const auto index = view.raw(0);
        const auto number = view.raw(1);
        const auto wire = view.raw(2);
        const auto type = wire ? baseTypeFromWire(static_cast<std::uint8_t>(*wire)) : std::nullopt;
        if (!index || !number || !type) {
            m_problems.add(ProblemKind::BadDeveloperField, m_offset + m_at, "incomplete field description");
            return;
        }
        flush();
        DeveloperField field;
        field.type = *type;
        field.name = view.text(3);
        field.unit = view.text(8);
        if (field.name.empty()) {
            field.name = "developer_" + std::to_string(*index) + "_" + std::to_string(*number);
        }
        if (const auto scale = view.number(6); scale && *scale != 0) {
            field.scale = *scale;
        }
        field.offset = view.number(7).value_or(0);
        if (std::ranges::find(m_part.developerNames, field.name) == m_part.developerNames.end() &&
            m_part.developerNames.size() < 512) {
            m_part.developerNames.push_back(field.name);
        }
        const auto id = static_cast<std::uint16_t>((*index & 0xff) << 8 | (*number & 0xff));
        const auto before = m_developers.find(id);
        const bool same = before != m_developers.end() && before->second.name == field.name &&
                          before->second.unit == field.unit;
        field.serial = same ? before->second.serial : m_described++;
        m_developers.insert_or_assign(id, std::move(field));
        ++m_generation;
    }

    /// The next row is of this layout, and there is room for it.
    void follow(Layout& layout) {
        if (m_batched == RecordTable::kBatch) {
            flush();
        }
        if (&layout == m_batchLayout) {
            return;
        }
        // Some devices go back and forth between two layouts: their rows are read together all the same.
        if (m_batched > 0 && (planOf(*m_batchLayout).inTurn || planOf(layout).inTurn)) {
            flush();
        }
        m_batchLayout = &layout;
        m_runs[m_batched > 0 ? m_runCount++ : 0] = {&layout.plan, m_batched};
    }

    const RecordPlan& planOf(Layout& layout) {
        if (layout.plan.generation != m_generation) {
            m_part.records.compile(layout.definition, m_developers, layout.plan, m_offset + m_at, m_problems);
            layout.plan.generation = m_generation;
        }
        return layout.plan;
    }

    void flush() {
        if (m_batched == 0) {
            return;
        }
        const auto rows = std::span(m_batch).first(m_batched);
        const RecordPlan& last = planOf(*m_batchLayout);
        if (m_runCount == 1) {
            m_part.records.append(last, rows);
        } else {
            m_part.records.append(std::span(m_runs).first(m_runCount), rows);
        }
        m_batched = 0;
        m_runs[0] = {&last, 0};
        m_runCount = 1;
    }

    ByteView m_data;
    std::uint64_t m_offset;
    bool m_sound;
    bool m_keepSources;
    Part& m_part;
    ProblemList& m_problems;
    std::size_t m_at = 0;
    std::array<Layout*, 16> m_slots{};
    Resync m_resync;
    Resync::Strides m_strides{};
    bool m_compressed = false; ///< a message had a compressed time
    std::unordered_map<std::string, Layout*> m_known;
    DeveloperFields m_developers;
    std::uint64_t m_generation = 0;
    std::uint16_t m_described = 0;
    std::uint32_t m_lastTime = 0;
    std::size_t m_resumes = 0;
    std::array<const std::uint8_t*, RecordTable::kBatch> m_batch{};
    std::size_t m_batched = 0;
    std::array<RecordRun, RecordTable::kBatch> m_runs{}; ///< of the batch; the last is of m_batchLayout
    std::size_t m_runCount = 1;
    Layout* m_batchLayout = nullptr;
};

} // namespace

std::unique_ptr<Part> readPart(ByteView data, const PartPlace& place, bool keepSources,
                               ProblemList& problems) {
    auto part =
        std::make_unique<Part>(countRecords(data), data.size() * kCellsPerByte + kFreeCells, keepSources);
    Walker(data, place, keepSources, *part, problems).run();
    return part;
}

} // namespace ritm::fit
