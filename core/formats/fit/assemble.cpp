// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/assemble.h"

#include "core/formats/fit/sport.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace ritm::fit {

namespace {

/// 1989-12-31T00:00:00Z, where FIT's time begins, in Unix seconds.
constexpr std::int64_t kEpoch = 631065600;
constexpr double kDegreesPerSemicircle = 180.0 / 2147483648.0;
constexpr std::uint8_t kTimerEvent = 0;
constexpr std::uint32_t kDay = 86400;
/// Lengths end on fractions of a second, stops of the timer on whole ones.
constexpr Duration kWallClock = std::chrono::seconds(2);
/// What a whole FIT clock (32 bits of seconds) can hold.
constexpr double kLongestSeconds = 4294967295.0;
/// How far a device's local time may lie from a time zone's: clocks are set by the minute.
constexpr std::chrono::seconds kClockDrift{90};
constexpr std::chrono::seconds kQuarter{900};
constexpr std::chrono::seconds kFarthestZone{15 * 3600};
/// Beats are put on the clock of the records again when they have run this far from it.
constexpr Duration kMaximumDrift = std::chrono::seconds(5);

/// The numbers of the fields that session and lap share, which differ between the two.
struct SummaryFields {
    std::uint8_t averageSpeed, maximumSpeed, enhancedAverageSpeed, enhancedMaximumSpeed, averageHeartRate,
        maximumHeartRate, averageCadence, maximumCadence, averagePower, maximumPower, ascent, descent,
        normalizedPower, work, temperature, moving;
};
constexpr SummaryFields kSessionSummary{14, 15, 124, 125, 16, 17, 18, 19, 20, 21, 22, 23, 34, 48, 57, 59};
constexpr SummaryFields kLapSummary{13, 14, 110, 111, 15, 16, 17, 18, 19, 20, 21, 22, 33, 41, 50, 52};

template <class Q>
std::optional<Q> quantity(std::optional<double> value) {
    return value ? std::optional<Q>(Q(*value)) : std::nullopt;
}

Summary readSummary(const MessageView& view, const SummaryFields& fields) {
    Summary summary;
    const auto either = [&](std::uint8_t first, std::uint8_t second) {
        const auto value = view.number(first);
        return value ? value : view.number(second);
    };
    summary.elapsed = quantity<Seconds>(view.number(7));
    summary.timer = quantity<Seconds>(view.number(8));
    summary.distance = quantity<Meters>(view.number(9));
    summary.energy = quantity<Kilocalories>(view.number(11));
    summary.moving = quantity<Seconds>(view.number(fields.moving));
    summary.averageSpeed =
        quantity<MetersPerSecond>(either(fields.enhancedAverageSpeed, fields.averageSpeed));
    summary.maximumSpeed =
        quantity<MetersPerSecond>(either(fields.enhancedMaximumSpeed, fields.maximumSpeed));
    summary.averageHeartRate = quantity<BeatsPerMinute>(view.number(fields.averageHeartRate));
    summary.maximumHeartRate = quantity<BeatsPerMinute>(view.number(fields.maximumHeartRate));
    summary.averageCadence = quantity<RevolutionsPerMinute>(view.number(fields.averageCadence));
    summary.maximumCadence = quantity<RevolutionsPerMinute>(view.number(fields.maximumCadence));
    summary.averagePower = quantity<Watts>(view.number(fields.averagePower));
    summary.maximumPower = quantity<Watts>(view.number(fields.maximumPower));
    summary.ascent = quantity<Meters>(view.number(fields.ascent));
    summary.descent = quantity<Meters>(view.number(fields.descent));
    summary.normalizedPower = quantity<Watts>(view.number(fields.normalizedPower));
    summary.averageTemperature = quantity<Celsius>(view.number(fields.temperature));
    if (const auto joules = view.number(fields.work)) {
        summary.work = Kilojoules(*joules / 1000);
    }
    if (view.global() == message::kSession) {
        summary.trainingStressScore = view.number(35);
        summary.intensityFactor = view.number(36);
        summary.thresholdPower = quantity<Watts>(view.number(45));
    }
    return summary;
}

LapTrigger triggerOf(std::optional<std::uint32_t> number) {
    switch (number.value_or(255)) {
    case 0:
        return LapTrigger::Manual;
    case 1:
        return LapTrigger::Time;
    case 2:
        return LapTrigger::Distance;
    case 3:
    case 4:
    case 5:
    case 6:
        return LapTrigger::Position;
    case 7:
        return LapTrigger::SessionEnd;
    default:
        return LapTrigger::Other;
    }
}

class Assembler {
public:
    Assembler(Part& part, ProblemList& problems) : m_part(part), m_problems(problems) {}

    std::optional<Workout> run() {
        const bool sessions = std::ranges::any_of(m_part.messages, [](const KeptMessage& kept) {
            return kept.layout->definition.global == message::kSession;
        });
        if (m_part.times.empty() && !sessions) {
            return std::nullopt;
        }
        findStart();
        m_workout.start = UtcTime(std::chrono::seconds(kEpoch + m_start));
        times();
        columns();
        messages();
        beats();
        whole();
        return std::move(m_workout);
    }

private:
    [[nodiscard]] Duration since(std::uint32_t time) const {
        return std::chrono::seconds(std::int64_t{time} - std::int64_t{m_start});
    }

    void findStart() {
        std::uint32_t first = 0;
        for (const std::uint32_t time : m_part.times) {
            if (time != 0) {
                first = time;
                break;
            }
        }
        std::uint32_t start = first;
        for (const std::uint32_t time : m_part.times) {
            if (time < start) [[unlikely]] {
                start = time != 0 && start - time < kDay ? time : start;
            }
        }
        m_start = start;
        for (const KeptMessage& kept : m_part.messages) {
            if (kept.layout->definition.global == message::kSession) {
                const auto time = kept.view().raw(2);
                if (time && (m_start == 0 || (*time < m_start && first - *time < kDay))) {
                    m_start = *time;
                }
            }
        }
    }

    void times() {
        std::vector<Duration>& time = m_workout.streams.time;
        time.reserve(m_part.times.size());
        std::uint64_t backwards = 0;
        std::uint64_t implausible = 0;
        const std::uint32_t start = m_start;
        std::uint32_t last = start;
        for (std::uint32_t at : m_part.times) {
            if (at < start) [[unlikely]] {
                implausible += at == 0 ? 0 : 1;
                at = last;
            }
            backwards += at < last ? 1 : 0;
            last = at;
            time.emplace_back(std::chrono::seconds(at - start));
        }
        if (backwards > 0) {
            m_problems.add(ProblemKind::TimeBackwards, 0, "records older than the one before", backwards);
        }
        if (implausible > 0) {
            m_problems.add(ProblemKind::ImplausibleTime, 0,
                           "records from more than a day before the start, put at the time of the one before",
                           implausible);
        }
        if (m_part.timeless > 0) {
            m_problems.add(ProblemKind::MissingTime, 0,
                           "records without a time, put at the time of the message before", m_part.timeless);
        }
        m_part.times = {};
    }

    void columns() {
        fractions();
        for (RecordColumn& column : m_part.records.columns()) {
            std::optional<ChannelKey> key = keyOf(column);
            if (!key || std::ranges::all_of(column.values, isAbsent)) {
                column.values = {};
                continue;
            }
            if (*key == Channel::Latitude || *key == Channel::Longitude) {
                for (double& value : column.values) {
                    value *= kDegreesPerSemicircle;
                }
            } else if (*key == Channel::LeftRightBalance && !splitBalance(column.values)) {
                column.values = {};
                continue;
            }
            add(std::move(*key), std::move(column.values));
            column.values = {};
        }
    }

    void add(ChannelKey key, std::vector<double> values) {
        // Two programs on one device may give their fields the same name, or that of a field of the profile.
        const std::string name = key.developerName;
        for (int copy = 2; key.channel == Channel::Developer && m_workout.streams.find(key) != nullptr;
             ++copy) {
            key.developerName = name + " (" + std::to_string(copy) + ")";
        }
        if (m_workout.streams.find(key) == nullptr) {
            m_workout.streams.columns.push_back({std::move(key), std::move(values)});
        }
    }

    /// Leaves the right leg's shares; what states no side goes to a column of its own. Whether any are left.
    bool splitBalance(std::vector<double>& values) {
        std::vector<double> sideless;
        bool sided = false;
        for (std::size_t i = 0; i < values.size(); ++i) {
            double& value = values[i];
            if (isAbsent(value) || value < 0 || value > 255) { // only a field of a type of its own
                value = kAbsent;
            } else if (const auto bits = static_cast<unsigned>(value); (bits & kRightLegMark) != 0) {
                value = bits & ~kRightLegMark;
                sided = true;
            } else {
                sideless.resize(values.size(), kAbsent);
                sideless[i] = std::exchange(value, kAbsent);
            }
        }
        if (!sideless.empty()) {
            add(ChannelKey::developer(std::string(kUnknownSideBalance), std::string(kUnknownSideUnit)),
                std::move(sideless));
        }
        return sided;
    }

    /// A cadence comes in whole revolutions and, in a field of its own, the fraction; or finer in one field.
    void fractions() {
        RecordColumn* whole = m_part.records.find(4);
        RecordColumn* fraction = m_part.records.find(53);
        if (whole != nullptr && fraction != nullptr) {
            for (std::size_t i = 0; i < whole->values.size(); ++i) {
                whole->values[i] += isAbsent(fraction->values[i]) ? 0 : fraction->values[i];
            }
            fraction->values = {};
        }
    }

    /// The column that a record field belongs to; nothing when another holds the same already.
    std::optional<ChannelKey> keyOf(const RecordColumn& column) {
        if (column.developer || column.facts == nullptr) {
            return ChannelKey::developer(column.name, column.unit);
        }
        switch (column.facts->number) {
        case 2:
        case 6:
        case 18:
        case 28:
        case 53:
        case 99:
            return std::nullopt;
        default:
            break;
        }
        if (column.facts->channel && column.element == 0) {
            return *column.facts->channel;
        }
        if (column.facts->channel && column.element == 1 && column.facts->number >= 69 &&
            column.facts->number <= 72) {
            return static_cast<Channel>(static_cast<std::uint16_t>(*column.facts->channel) + 1);
        }
        return ChannelKey::developer(column.name, column.unit);
    }

    void messages() {
        std::optional<Duration> stopped;
        for (const KeptMessage& kept : m_part.messages) {
            const MessageView view = kept.view();
            const std::uint32_t own = kept.timestamp < m_start ? m_start : kept.timestamp;
            switch (view.global()) {
            case message::kFileId:
            case message::kDeviceInfo:
                device(view);
                break;
            case message::kSport:
                m_sport = sportFromNumber(view.raw(0).value_or(0));
                m_subSport = subSportFromNumber(view.raw(1).value_or(0));
                break;
            case message::kActivity:
                offset(view, kept.timestamp);
                break;
            case message::kSession: {
                Session session;
                session.sport = sportFromNumber(view.raw(5).value_or(0));
                session.subSport = subSportFromNumber(view.raw(6).value_or(0));
                session.stated = readSummary(view, kSessionSummary);
                session.poolLength = quantity<Meters>(view.number(44));
                std::tie(session.start, session.end) = span(view, own, session.stated.elapsed);
                m_workout.sessions.push_back(session);
                break;
            }
            case message::kLap: {
                Lap lap;
                lap.stated = readSummary(view, kLapSummary);
                lap.trigger = triggerOf(view.raw(24));
                std::tie(lap.start, lap.end) = span(view, own, lap.stated.elapsed);
                m_workout.laps.push_back(lap);
                break;
            }
            case message::kLength: {
                PoolLength length;
                std::tie(length.start, length.end) = span(view, own, quantity<Seconds>(view.number(3)));
                length.active = view.raw(12).value_or(1) != 0;
                length.strokes = static_cast<std::uint16_t>(view.raw(5).value_or(0));
                length.strokeType = static_cast<std::uint8_t>(view.raw(7).value_or(0));
                m_workout.lengths.push_back(length);
                break;
            }
            case message::kEvent:
                if (view.raw(0) == kTimerEvent && view.raw(1)) {
                    const std::uint32_t type = *view.raw(1);
                    if (type == 0 && stopped) {
                        if (since(own) > *stopped) {
                            m_workout.pauses.push_back({*stopped, since(own)});
                        }
                        stopped.reset();
                    } else if (!stopped && (type == 1 || type == 4 || type == 8 || type == 9)) {
                        stopped = since(own);
                    }
                }
                break;
            default:
                break;
            }
        }
        std::ranges::stable_sort(m_workout.sessions, {}, &Session::start);
        std::ranges::stable_sort(m_workout.laps, {}, &Lap::start);
        std::ranges::stable_sort(m_workout.lengths, {}, &PoolLength::start);
        std::ranges::stable_sort(m_workout.pauses, {}, &Pause::start);
        leaveRestsIn();
    }

    /// Some watches stop their timer at the wall of a pool, and yet count the rest, which is a length that
    /// nobody swam: no pause.
    void leaveRestsIn() {
        auto rest = m_workout.lengths.begin();
        std::erase_if(m_workout.pauses, [&](const Pause& pause) {
            const Duration middle = pause.start + (pause.end - pause.start) / 2;
            while (rest != m_workout.lengths.end() && rest->end <= middle) {
                ++rest;
            }
            return rest != m_workout.lengths.end() && !rest->active && rest->start <= middle &&
                   pause.end - pause.start <= rest->end - rest->start + kWallClock;
        });
    }

    std::pair<Duration, Duration> span(const MessageView& view, std::uint32_t own,
                                       std::optional<Seconds> elapsed) const {
        const std::uint32_t stated = view.raw(2).value_or(own);
        const Duration start = stated < m_start ? Duration{} : since(stated);
        const bool sound = elapsed && elapsed->value >= 0 && elapsed->value <= kLongestSeconds;
        const Duration end =
            sound ? start + Duration(static_cast<std::int64_t>(elapsed->value * 1e6)) : since(own);
        return {start, std::max(start, end)};
    }

    void device(const MessageView& view) {
        SourceDevice& device = m_workout.device;
        const bool info = view.global() == message::kDeviceInfo;
        if (info && view.raw(0) != 0U) {
            return; // a sensor, not what recorded
        }
        const auto maker = view.raw(info ? 2 : 1);
        if (maker && device.manufacturer.empty()) {
            const auto name = manufacturerName(static_cast<std::uint16_t>(*maker));
            device.manufacturer = name.empty() ? std::to_string(*maker) : std::string(name);
        }
        if (const auto product = view.raw(info ? 4 : 2); product && device.product.empty()) {
            device.product = std::to_string(*product);
        }
        if (std::string name = view.text(info ? 27 : 8); !name.empty()) {
            device.product = std::move(name);
        }
        if (const auto serial = view.raw(3); serial && device.serial.empty()) {
            device.serial = std::to_string(*serial);
        }
        if (const auto version = view.raw(5); info && version && device.softwareVersion.empty()) {
            const std::string cents = std::to_string(*version % 100);
            device.softwareVersion =
                std::to_string(*version / 100) + "." + (cents.size() < 2 ? "0" + cents : cents);
        }
    }

    void offset(const MessageView& view, std::uint32_t utc) {
        if (const auto local = view.raw(5); local && utc != 0) {
            // Time zones lie quarters of an hour apart; anything else is a clock that was set on the way.
            const double quarters = std::round(static_cast<double>(std::int64_t{*local} - std::int64_t{utc}) /
                                               static_cast<double>(kQuarter.count()));
            const auto zone = kQuarter * static_cast<std::int64_t>(quarters);
            const auto off = std::chrono::seconds(std::int64_t{*local} - std::int64_t{utc}) - zone;
            if (zone >= -kFarthestZone && zone <= kFarthestZone && off >= -kClockDrift &&
                off <= kClockDrift) {
                m_workout.utcOffset = zone;
            }
        }
    }

    void beats() {
        Duration clock{};
        const std::vector<Duration>& time = m_workout.streams.time;
        m_workout.streams.beats.reserve(m_part.beats.size());
        for (const StatedBeat& beat : m_part.beats) {
            const Duration length = std::chrono::milliseconds(beat.milliseconds);
            clock += length;
            const Duration record = beat.row > 0 && beat.row <= time.size() ? time[beat.row - 1] : Duration{};
            if (clock - record > kMaximumDrift || record - clock > kMaximumDrift) {
                clock = record;
            }
            m_workout.streams.beats.push_back({clock, length});
        }
    }

    /// One session at least, even when the file lost its own.
    void whole() {
        if (m_workout.sessions.empty()) {
            Session session;
            session.sport = m_sport;
            session.subSport = m_subSport;
            session.end = m_workout.length();
            m_workout.sessions.push_back(session);
        }
        m_workout.sport = m_workout.sessions.front().sport;
        m_workout.subSport = m_workout.sessions.front().subSport;
        if (std::ranges::any_of(m_workout.sessions, [&](const Session& session) {
                return session.sport != m_workout.sport && session.sport != Sport::Transition;
            })) {
            m_workout.sport = Sport::Multisport;
            m_workout.subSport = SubSport::Generic;
        }
    }

    Part& m_part;
    ProblemList& m_problems;
    Workout m_workout;
    std::uint32_t m_start = 0;
    Sport m_sport = Sport::Other;
    SubSport m_subSport = SubSport::Generic;
};

} // namespace

std::optional<Workout> assemble(Part& part, ProblemList& problems) {
    return Assembler(part, problems).run();
}

} // namespace ritm::fit
