// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/encode.h"

#include "core/formats/fit/crc.h"
#include "core/formats/fit/messagewriter.h"
#include "core/formats/fit/profile.h"
#include "core/formats/fit/recordlayout.h"
#include "core/formats/fit/sport.h"
#include "core/formats/fit/summaryfields.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ritm::fit {

namespace {

constexpr std::int64_t kEpoch = 631065600;
constexpr std::size_t kHeaderSize = 14;
constexpr std::uint8_t kProtocol = 0x20;
constexpr std::uint16_t kProfileVersion = 21217;
constexpr std::uint16_t kDevelopment = 255;
constexpr std::size_t kBeatsOfAMessage = 5;
constexpr std::size_t kLongestText = 127;
constexpr std::int64_t kLastSecond = 4294967294;
constexpr double kLongestBeat = 65.534;

// Values of enumerations that stand in messages of ours.
constexpr std::uint64_t kActivityFile = 4;
constexpr std::uint64_t kTimer = 0;
constexpr std::uint64_t kSessionEvent = 8;
constexpr std::uint64_t kLapEvent = 9;
constexpr std::uint64_t kActivityEvent = 26;
constexpr std::uint64_t kLengthEvent = 28;
constexpr std::uint64_t kStart = 0;
constexpr std::uint64_t kStop = 1;
constexpr std::uint64_t kStopAll = 4;

using Fields = std::vector<OutField>;

OutField field(std::uint8_t number, BaseType type, std::uint64_t bits) {
    return {number, type, {bits}, {}, false};
}

OutField text(std::uint8_t number, std::string_view words) {
    return {number, BaseType::String, {}, shortened(words, kLongestText), false};
}

std::optional<std::uint32_t> wholeNumber(std::string_view digits) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = !digits.empty() && error == std::errc() && end == digits.data() + digits.size();
    return whole ? std::optional(number) : std::nullopt;
}

/// "4.05" as 405.
std::optional<std::uint16_t> versionOf(std::string_view version) {
    const auto point = version.find('.');
    const auto major = wholeNumber(version.substr(0, point));
    const auto minor =
        point == std::string_view::npos ? std::optional(0U) : wholeNumber(version.substr(point + 1));
    if (!major || !minor || *major > 655 || *minor > 99 ||
        (point != std::string_view::npos && version.size() - point != 3)) {
        return std::nullopt;
    }
    const std::uint32_t together = *major * 100 + *minor;
    return together < 65535 ? std::optional(static_cast<std::uint16_t>(together)) : std::nullopt;
}

std::uint64_t triggerNumber(LapTrigger trigger) {
    switch (trigger) {
    case LapTrigger::Manual:
        return 0;
    case LapTrigger::Time:
        return 1;
    case LapTrigger::Distance:
        return 2;
    case LapTrigger::Position:
        return 4;
    case LapTrigger::SessionEnd:
        return 7;
    case LapTrigger::Other:
        return 8;
    }
    return 0;
}

/// The profile's nearest for sports that it has no number for.
std::pair<std::uint8_t, std::optional<SubSport>> nearestSport(Sport sport) {
    constexpr std::uint8_t kTraining = 10;
    constexpr std::uint8_t kMultisport = 18;
    constexpr std::uint8_t kInlineSkating = 30;
    constexpr std::uint8_t kRockClimbing = 31;
    switch (sport) {
    case Sport::Strength:
        return {kTraining, SubSport::StrengthTraining};
    case Sport::Yoga:
        return {kTraining, SubSport::Yoga};
    case Sport::Triathlon:
        return {kMultisport, std::nullopt};
    case Sport::Skating:
        return {kInlineSkating, std::nullopt};
    case Sport::Climbing:
        return {kRockClimbing, std::nullopt};
    default:
        return {0, std::nullopt};
    }
}

/// The numbers of the fields that session and lap share under different numbers.
struct SummaryNumbers {
    const MessageProfile* profile;
    std::uint8_t averageSpeed, maximumSpeed, averageHeartRate, maximumHeartRate, averageCadence,
        maximumCadence, averagePower, maximumPower, ascent, descent, normalizedPower, work, temperature,
        moving;
};

class PartEncoder {
public:
    PartEncoder(const Workout& workout, Bytes& out, ProblemList& losses)
        : m_workout(workout), m_losses(losses), m_writer(out) {}

    void run() {
        identity();
        RecordLayout layout = layOut(m_workout.streams, m_losses);
        descriptions(layout);
        collect();
        rows(layout);
        activity();
        say();
    }

private:
    // --- time ---

    /// `exact`: nothing else in the message holds a fraction of a second, so one is lost.
    [[nodiscard]] std::uint32_t stamp(Duration at, bool exact = true) {
        const auto since = std::chrono::floor<std::chrono::seconds>(m_workout.start + at);
        const std::int64_t seconds = since.time_since_epoch().count() - kEpoch;
        m_fractions = m_fractions || (exact && UtcTime(since) != m_workout.start + at);
        m_outside = m_outside || seconds < 0 || seconds > kLastSecond;
        return static_cast<std::uint32_t>(std::clamp<std::int64_t>(seconds, 0, kLastSecond));
    }
    [[nodiscard]] OutField timestamp(Duration at, bool exact = true) {
        return field(kTimestampField, BaseType::Uint32, stamp(at, exact));
    }
    /// Time that the timer ran in a stretch.
    [[nodiscard]] double timerOf(Duration start, Duration end) const {
        Duration running = end - start;
        for (const Pause& pause : m_workout.pauses) {
            running -= std::max(Duration{}, std::min(end, pause.end) - std::max(start, pause.start));
        }
        return std::chrono::duration<double>(std::max(Duration{}, running)).count();
    }

    // --- values ---

    /// Adds a number in the field's scale; nothing and a loss where it does not fit.
    void number(Fields& fields, const MessageProfile* profile, std::uint8_t id, BaseType type,
                std::optional<double> value) {
        if (!value || !std::isfinite(*value)) {
            return;
        }
        const FieldFacts* facts = findField(profile, id);
        const double scale = facts != nullptr ? facts->scale : 1;
        const double raw = std::round((*value + (facts != nullptr ? facts->offset : 0)) * scale);
        const std::size_t width = factsOf(type).size * 8;
        const bool sign = type == BaseType::Sint8;
        const double most = std::ldexp(1.0, static_cast<int>(sign ? width - 1 : width)) - 2;
        if (raw < (sign ? -most - 2 : 0.0) || raw > most) {
            m_losses.add(ProblemKind::NotHeld, 0, "stated values beyond the range of their field");
            return;
        }
        fields.push_back(field(id, type, static_cast<std::uint64_t>(static_cast<std::int64_t>(raw))));
    }
    template <class Q>
    void number(Fields& fields, const MessageProfile* profile, std::uint8_t id, BaseType type,
                const std::optional<Q>& value) {
        number(fields, profile, id, type, value ? std::optional<double>(value->value) : std::nullopt);
    }

    void summary(Fields& fields, const SummaryNumbers& at, const Summary& stated, Duration start,
                 Duration end) {
        const double elapsed = std::chrono::duration<double>(end - start).count();
        const auto* p = at.profile;
        number(fields, p, 7, BaseType::Uint32, stated.elapsed ? stated.elapsed : Seconds(elapsed));
        number(fields, p, 8, BaseType::Uint32, stated.timer ? stated.timer : Seconds(timerOf(start, end)));
        number(fields, p, at.moving, BaseType::Uint32, stated.moving);
        number(fields, p, 9, BaseType::Uint32, stated.distance);
        number(fields, p, 11, BaseType::Uint16, stated.energy);
        number(fields, p, at.averageSpeed, BaseType::Uint32, stated.averageSpeed);
        number(fields, p, at.maximumSpeed, BaseType::Uint32, stated.maximumSpeed);
        number(fields, p, at.averageHeartRate, BaseType::Uint8, stated.averageHeartRate);
        number(fields, p, at.maximumHeartRate, BaseType::Uint8, stated.maximumHeartRate);
        number(fields, p, at.averageCadence, BaseType::Uint8, stated.averageCadence);
        number(fields, p, at.maximumCadence, BaseType::Uint8, stated.maximumCadence);
        number(fields, p, at.averagePower, BaseType::Uint16, stated.averagePower);
        number(fields, p, at.maximumPower, BaseType::Uint16, stated.maximumPower);
        number(fields, p, at.ascent, BaseType::Uint16, stated.ascent);
        number(fields, p, at.descent, BaseType::Uint16, stated.descent);
        number(fields, p, at.normalizedPower, BaseType::Uint16, stated.normalizedPower);
        number(fields, p, at.temperature, BaseType::Sint8, stated.averageTemperature);
        if (stated.work) {
            number(fields, p, at.work, BaseType::Uint32, std::optional<double>(stated.work->value * 1000));
        }
    }

    void sport(Fields& fields, std::uint8_t id, std::uint8_t subId, Sport sport, SubSport subSport) {
        const auto [nearest, refined] = nearestSport(sport);
        const auto known = numberOf(sport);
        if (!known) {
            m_losses.add(ProblemKind::NotHeld, 0, "sports without a number; the nearest is written");
            subSport = refined.value_or(subSport);
        }
        fields.push_back(field(id, BaseType::Enum, known.value_or(nearest)));
        fields.push_back(field(subId, BaseType::Enum, numberOf(subSport).value_or(0)));
    }

    // --- messages before the records ---

    void identity() {
        const SourceDevice& device = m_workout.device;
        const auto listed = manufacturerNumber(device.manufacturer);
        const auto numbered = wholeNumber(device.manufacturer);
        const bool inNumbers = numbered && *numbered < 65535;
        const std::uint64_t maker = listed ? *listed : inNumbers ? *numbered : kDevelopment;
        if (!device.manufacturer.empty() && !listed && !inNumbers) {
            m_losses.add(ProblemKind::NotHeld, 0, "makers of devices without a number");
        }
        const auto product = wholeNumber(device.product);
        const bool numberedProduct = product && *product < 65535;
        const auto serial = wholeNumber(device.serial);
        if (!device.serial.empty() && (!serial || *serial == 0)) {
            m_losses.add(ProblemKind::NotHeld, 0, "serial numbers that are no numbers");
        }
        Fields id{field(0, BaseType::Enum, kActivityFile), field(1, BaseType::Uint16, maker),
                  field(2, BaseType::Uint16, numberedProduct ? *product : 0),
                  field(3, BaseType::Uint32z, serial.value_or(0)),
                  field(4, BaseType::Uint32, stamp(Duration{}))};
        if (!device.product.empty() && !numberedProduct) {
            id.push_back(text(8, device.product));
        }
        m_writer.write(message::kFileId, id);
        Fields info{timestamp(Duration{}), field(0, BaseType::Uint8, 0), field(2, BaseType::Uint16, maker),
                    field(3, BaseType::Uint32z, serial.value_or(0)),
                    field(4, BaseType::Uint16, numberedProduct ? *product : 0)};
        if (const auto version = versionOf(device.softwareVersion)) {
            info.push_back(field(5, BaseType::Uint16, *version));
        } else if (!device.softwareVersion.empty()) {
            m_losses.add(ProblemKind::NotHeld, 0, "versions of software that are no numbers");
        }
        if (!device.product.empty() && !numberedProduct) {
            info.push_back(text(27, device.product));
        }
        m_writer.write(message::kDeviceInfo, info);
    }

    void descriptions(const RecordLayout& layout) {
        if (layout.developer.empty()) {
            return;
        }
        // An application id of our own: "Ritm" and zeros.
        OutField application{1, BaseType::Byte, std::vector<std::uint64_t>(16, 0), {}, false};
        constexpr std::string_view kName = "Ritm";
        std::ranges::copy(kName, application.bits.begin());
        m_writer.write(message::kDeveloperDataId,
                       Fields{std::move(application), field(3, BaseType::Uint8, 0)});
        for (const RecordLayout::Description& one : layout.developer) {
            m_writer.write(message::kFieldDescription,
                           Fields{field(0, BaseType::Uint8, 0), field(1, BaseType::Uint8, one.number),
                                  field(2, BaseType::Uint8, factsOf(one.type).wire), text(3, one.name),
                                  text(8, one.unit)});
        }
    }

    // --- what stands between the records ---

    /// A message with the moment at which it stands; at the same moment the lower rank goes first.
    struct Item {
        Duration at{};
        int rank = 0;
        std::uint16_t message = 0;
        Fields fields;
    };

    void event(Duration at, std::uint64_t type, int rank) {
        m_items.push_back(
            {at,
             rank,
             message::kEvent,
             {timestamp(at), field(0, BaseType::Enum, kTimer), field(1, BaseType::Enum, type)}});
    }

    void collect() {
        for (const Pause& pause : m_workout.pauses) {
            // The end of one may be the start of the next; one within a second would never end.
            if (stamp(pause.start) < stamp(pause.end)) {
                event(pause.start, kStopAll, 1);
                event(pause.end, kStart, 0);
            }
        }
        lengths();
        laps();
        std::ranges::stable_sort(m_items, [](const Item& a, const Item& b) {
            return std::tie(a.at, a.rank) < std::tie(b.at, b.rank);
        });
        const Duration end = m_workout.length();
        m_items.push_back(
            {end,
             4,
             message::kEvent,
             {timestamp(end, false), field(0, BaseType::Enum, kTimer), field(1, BaseType::Enum, kStopAll)}});
        sessions();
    }

    void lengths() {
        std::uint16_t index = 0;
        for (const PoolLength& length : m_workout.lengths) {
            const double seconds = std::chrono::duration<double>(length.end - length.start).count();
            Fields fields{timestamp(length.end, false),
                          field(254, BaseType::Uint16, index++),
                          field(0, BaseType::Enum, kLengthEvent),
                          field(1, BaseType::Enum, kStop),
                          field(2, BaseType::Uint32, stamp(length.start)),
                          field(12, BaseType::Enum, length.active ? 1 : 0)};
            const MessageProfile* profile = findMessage(message::kLength);
            number(fields, profile, 3, BaseType::Uint32, std::optional<double>(seconds));
            number(fields, profile, 4, BaseType::Uint32, std::optional<double>(seconds));
            if (length.active) {
                fields.push_back(field(5, BaseType::Uint16, length.strokes));
                fields.push_back(field(7, BaseType::Enum, length.strokeType));
            }
            m_items.push_back({length.end, 2, message::kLength, std::move(fields)});
        }
    }

    void laps() {
        const SummaryNumbers numbers{
            findMessage(message::kLap), 110, 111, 15, 16, 17, 18, 19, 20, 21, 22, 33, 41, 50, 52};
        std::vector<Lap> all = m_workout.laps;
        if (all.empty()) {
            all.push_back({Duration{}, m_workout.length(), LapTrigger::SessionEnd, {}});
        }
        std::uint16_t index = 0;
        for (const Lap& lap : all) {
            Fields fields{timestamp(lap.end, false),
                          field(254, BaseType::Uint16, index++),
                          field(0, BaseType::Enum, kLapEvent),
                          field(1, BaseType::Enum, kStop),
                          field(2, BaseType::Uint32, stamp(lap.start)),
                          field(24, BaseType::Enum, triggerNumber(lap.trigger))};
            summary(fields, numbers, lap.stated, lap.start, lap.end);
            if (lap.stated.trainingStressScore || lap.stated.intensityFactor || lap.stated.thresholdPower) {
                m_losses.add(ProblemKind::NotHeld, 0, "training load of laps");
            }
            m_items.push_back({lap.end, 3, message::kLap, std::move(fields)});
        }
    }

    void sessions() {
        const SummaryNumbers numbers{
            findMessage(message::kSession), 124, 125, 16, 17, 18, 19, 20, 21, 22, 23, 34, 48, 57, 59};
        std::uint16_t index = 0;
        for (const Session& session : m_workout.sessions) {
            const auto inside = [&](const auto& part) {
                return part.start >= session.start && part.start < session.end;
            };
            Fields fields{timestamp(session.end, false), field(254, BaseType::Uint16, index++),
                          field(0, BaseType::Enum, kSessionEvent), field(1, BaseType::Enum, kStop),
                          field(2, BaseType::Uint32, stamp(session.start))};
            sport(fields, 5, 6, session.sport, session.subSport);
            summary(fields, numbers, session.stated, session.start, session.end);
            const MessageProfile* profile = numbers.profile;
            number(fields, profile, 35, BaseType::Uint16, session.stated.trainingStressScore);
            number(fields, profile, 36, BaseType::Uint16, session.stated.intensityFactor);
            number(fields, profile, 45, BaseType::Uint16, session.stated.thresholdPower);
            number(fields, profile, 44, BaseType::Uint16, session.poolLength);
            if (session.poolLength) {
                fields.push_back(field(46, BaseType::Enum, 0));
                const auto active = [&](const PoolLength& length) { return inside(length) && length.active; };
                fields.push_back(field(33, BaseType::Uint16, countOf(m_workout.lengths, inside)));
                fields.push_back(field(47, BaseType::Uint16, countOf(m_workout.lengths, active)));
            }
            const auto first = std::ranges::find_if(m_workout.laps, inside);
            fields.push_back(
                field(25, BaseType::Uint16,
                      first == m_workout.laps.end()
                          ? 0
                          : static_cast<std::uint64_t>(first - m_workout.laps.begin()) & 0xffff));
            fields.push_back(
                field(26, BaseType::Uint16, m_workout.laps.empty() ? 1 : countOf(m_workout.laps, inside)));
            m_items.push_back({session.end, 5, message::kSession, std::move(fields)});
        }
    }

    template <class T, class Test>
    static std::uint64_t countOf(const std::vector<T>& all, const Test& test) {
        return static_cast<std::uint64_t>(std::ranges::count_if(all, test)) & 0xffff;
    }

    // --- records, with the rest where its moment is ---

    void rows(RecordLayout& layout) {
        const Streams& streams = m_workout.streams;
        m_writer.write(message::kEvent, Fields{timestamp(Duration{}), field(0, BaseType::Enum, kTimer),
                                               field(1, BaseType::Enum, kStart)});
        std::size_t item = 0;
        std::size_t beat = 0;
        Fields fields;
        // The last event and the sessions close the file.
        const std::size_t closing = m_workout.sessions.size() + 1;
        for (std::size_t row = 0; row < streams.rows(); ++row) {
            const Duration at = streams.time[row];
            for (; item + closing < m_items.size() && m_items[item].at < at; ++item) {
                beats(beat, m_items[item].at);
                m_writer.write(m_items[item].message, m_items[item].fields);
            }
            beats(beat, at);
            layout.fill(row);
            fields.assign(1, timestamp(at));
            fields.insert(fields.end(), layout.fields.begin(), layout.fields.end());
            m_writer.write(message::kRecord, fields);
        }
        beats(beat, Duration::max());
        for (; item < m_items.size(); ++item) {
            m_writer.write(m_items[item].message, m_items[item].fields);
        }
    }

    /// The beats before that moment.
    void beats(std::size_t& next, Duration before) {
        const auto& all = m_workout.streams.beats;
        while (next < all.size() && all[next].at < before) {
            OutField times{0, BaseType::Uint16, {}, {}, false};
            while (next < all.size() && all[next].at < before && times.bits.size() < kBeatsOfAMessage) {
                const double seconds = std::chrono::duration<double>(all[next++].length).count();
                if (seconds > 0 && seconds <= kLongestBeat) {
                    times.bits.push_back(static_cast<std::uint64_t>(std::round(seconds * 1000)));
                } else {
                    m_losses.add(ProblemKind::NotHeld, 0, "times between beats beyond 65 s");
                }
            }
            times.bits.resize(kBeatsOfAMessage, factsOf(BaseType::Uint16).invalid);
            m_writer.write(message::kHrv, Fields{std::move(times)});
        }
    }

    void activity() {
        const Duration end = m_workout.length();
        double timer = 0;
        for (const Session& session : m_workout.sessions) {
            timer += session.stated.timer ? session.stated.timer->value : timerOf(session.start, session.end);
        }
        const std::int64_t local = std::int64_t{stamp(end, false)} + m_workout.utcOffset.count();
        Fields fields{timestamp(end, false),
                      field(1, BaseType::Uint16, m_workout.sessions.size() & 0xffff),
                      field(2, BaseType::Enum, m_workout.sessions.size() > 1 ? 1 : 0),
                      field(3, BaseType::Enum, kActivityEvent),
                      field(4, BaseType::Enum, kStop),
                      field(5, BaseType::Uint32,
                            static_cast<std::uint64_t>(std::clamp<std::int64_t>(local, 1, 4294967294LL)))};
        number(fields, nullptr, 0, BaseType::Uint32, std::optional<double>(timer * 1000));
        m_writer.write(message::kActivity, fields);
    }

    /// What has no place in the format.
    void say() {
        const auto lost = [&](std::string_view what, bool there) {
            if (there) {
                m_losses.add(ProblemKind::NotHeld, 0, what);
            }
        };
        lost("title", !m_workout.title.empty());
        lost("notes", !m_workout.notes.empty());
        lost("gear", !m_workout.gear.empty());
        lost("fractions of a second", m_fractions);
        lost("times before 1990 or after 2125", m_outside);
    }

    const Workout& m_workout;
    ProblemList& m_losses;
    MessageWriter m_writer;
    std::vector<Item> m_items;
    bool m_fractions = false;
    bool m_outside = false;
};

} // namespace

Encoded encode(const Decoded& content) {
    Encoded encoded;
    ProblemList losses;
    if (!content.routes.empty()) {
        losses.add(ProblemKind::NotHeld, 0, "routes", content.routes.size());
    }
    if (!content.waypoints.empty()) {
        losses.add(ProblemKind::NotHeld, 0, "waypoints", content.waypoints.size());
    }
    for (const Workout& workout : content.workouts) {
        Bytes data;
        PartEncoder(workout, data, losses).run();
        const std::size_t start = encoded.bytes.size();
        encoded.bytes.reserve(start + kHeaderSize + data.size() + 2);
        encoded.bytes.push_back(kHeaderSize);
        encoded.bytes.push_back(kProtocol);
        appendLittle(encoded.bytes, kProfileVersion, 2);
        appendLittle(encoded.bytes, data.size(), 4);
        constexpr std::string_view kMark = ".FIT";
        encoded.bytes.insert(encoded.bytes.end(), kMark.begin(), kMark.end());
        appendLittle(encoded.bytes, crc16(ByteView(encoded.bytes).subspan(start)), 2);
        encoded.bytes.insert(encoded.bytes.end(), data.begin(), data.end());
        appendLittle(encoded.bytes, crc16(ByteView(encoded.bytes).subspan(start)), 2);
    }
    encoded.losses = losses.take();
    return encoded;
}

} // namespace ritm::fit
