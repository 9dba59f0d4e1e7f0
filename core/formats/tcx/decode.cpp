// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tcx/decode.h"

#include "core/formats/xml/encoding.h"
#include "core/formats/xml/ownelement.h"
#include "core/formats/xml/reader.h"
#include "core/formats/xml/sampletable.h"
#include "core/formats/xml/scalar.h"
#include "core/formats/xml/sportname.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace ritm::tcx {

namespace {

using xml::XmlReader;

constexpr std::size_t kMaximumActivities = 1000;
constexpr std::size_t kMaximumLaps = 100000;
constexpr std::size_t kMaximumPlaces = 100000;
/// A watch whose clock was never set counts from the end of 1989; no file of this format is older than this.
constexpr UtcTime kOldest = std::chrono::sys_days(std::chrono::year(2000) / 1 / 1);

/// A lap while its times are still absolute.
struct RawLap {
    std::optional<UtcTime> start;
    std::optional<UtcTime> firstPoint;
    std::optional<UtcTime> lastPoint;
    Lap lap;
};

/// One <Activity>: its laps and tracks, before it becomes a session of a workout.
struct RawSession {
    xml::SportName sport;
    std::optional<UtcTime> id;
    std::size_t firstLap = 0;
    std::size_t lapEnd = 0;
};

LapTrigger triggerOf(std::string_view text) {
    if (text == "Manual") {
        return LapTrigger::Manual;
    }
    if (text == "Time") {
        return LapTrigger::Time;
    }
    if (text == "Distance") {
        return LapTrigger::Distance;
    }
    return text == "Location" ? LapTrigger::Position : LapTrigger::Other;
}

class Decoder {
public:
    Decoder(std::string_view text, Decoded& decoded, ProblemList& problems)
        : m_xml(text, problems), m_decoded(decoded), m_problems(problems),
          m_cells(xml::SampleTable::cellsFor(text.size())), m_samples(problems, m_cells) {}

    bool run() {
        bool known = false;
        while (m_xml.nextDescendant(0)) {
            const std::string_view name = m_xml.name();
            if (name == "MultiSportSession") {
                multiSport();
            } else if (name == "Activity") {
                activity();
                finish();
            } else if (name == "Course") {
                course();
            } else if (name != "TrainingCenterDatabase") {
                continue;
            }
            known = true;
        }
        return known;
    }

private:
    std::optional<double> number() {
        const std::uint64_t offset = m_xml.offset();
        const auto written = m_xml.text();
        if (!written || written->empty()) {
            return std::nullopt;
        }
        const auto value = xml::parseNumber(*written);
        if (!value) {
            m_problems.add(ProblemKind::BadValue, offset, "values that are no numbers");
        }
        return value;
    }

    template <class Q>
    std::optional<Q> quantity() {
        const auto value = number();
        return value ? std::optional<Q>(Q(*value)) : std::nullopt;
    }

    /// The number in the <Value> of the element that the reader stands on, or in the element itself.
    template <class Q>
    std::optional<Q> valueIn() {
        if (m_xml.isLeaf()) {
            return quantity<Q>();
        }
        std::optional<Q> value;
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == "Value") {
                value = quantity<Q>();
            }
        }
        return value;
    }

    std::optional<UtcTime> momentOf(std::optional<std::string_view> written, std::uint64_t offset) {
        if (!written || written->empty()) {
            return std::nullopt;
        }
        const auto read = xml::parseMoment(*written);
        if (!read) {
            m_problems.add(ProblemKind::BadValue, offset, "times that are none");
            return std::nullopt;
        }
        if (read->offset && !m_utcOffset) {
            m_utcOffset = read->offset;
        }
        return read->time;
    }

    std::optional<UtcTime> moment() {
        const std::uint64_t offset = m_xml.offset();
        return momentOf(m_xml.text(), offset);
    }

    std::string text(std::size_t limit = 10000) {
        const auto read = m_xml.text();
        return read ? xml::cleanText(*read, limit) : std::string{};
    }

    void multiSport() {
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextDescendant(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "Activity") {
                activity();
            } else if (name == "Transition") {
                RawSession transition;
                transition.sport.sport = Sport::Transition;
                transition.firstLap = m_laps.size();
                lap();
                transition.lapEnd = m_laps.size();
                m_sessions.push_back(transition);
            } else if (name == "Notes") {
                notes();
            }
        }
        finish();
    }

    void notes() {
        std::string read = text();
        if (m_workout.notes.empty()) {
            m_workout.notes = std::move(read);
        }
    }

    void activity() {
        if (m_activities++ >= kMaximumActivities) {
            m_problems.add(ProblemKind::TooMany, m_xml.offset(), "more activities than Ritm reads");
            return;
        }
        m_offset = m_xml.offset();
        RawSession session;
        session.sport = xml::sportFromText(m_xml.attribute("Sport").value_or("")).value_or(xml::SportName{});
        session.firstLap = m_laps.size();
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "Lap") {
                lap();
            } else if (name == "Id") {
                session.id = moment();
            } else if (name == "Notes") {
                notes();
            } else if (name == "Creator") {
                creator();
            } else if (name != "Extensions" || !xml::readOwnElement(m_xml, m_workout, session.sport)) {
                m_problems.add(ProblemKind::UnsupportedPart, m_offset,
                               "training plans and extensions of activities");
            }
        }
        session.lapEnd = m_laps.size();
        m_sessions.push_back(session);
    }

    void creator() {
        std::string major;
        std::string minor;
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextDescendant(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "Name") {
                m_workout.device.product = text(200);
            } else if (name == "UnitId") {
                m_workout.device.serial = text(100);
            } else if (name == "VersionMajor") {
                major = text(20);
            } else if (name == "VersionMinor") {
                minor = text(20);
            }
        }
        if (m_workout.device.serial == "0") {
            m_workout.device.serial.clear();
        }
        if (!major.empty()) {
            m_workout.device.softwareVersion = major + "." + (minor.size() < 2 ? "0" + minor : minor);
        }
    }

    void lap() {
        if (m_laps.size() >= kMaximumLaps) {
            m_problems.add(ProblemKind::TooMany, m_xml.offset(), "more laps than Ritm reads");
            return;
        }
        RawLap raw;
        raw.start = momentOf(m_xml.attribute("StartTime"), m_xml.offset());
        Summary& stated = raw.lap.stated;
        std::optional<UtcTime> lastTrack;
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "Track") {
                track(raw, lastTrack);
            } else if (name == "TotalTimeSeconds") {
                stated.timer = quantity<Seconds>();
            } else if (name == "DistanceMeters") {
                stated.distance = quantity<Meters>();
            } else if (name == "MaximumSpeed") {
                stated.maximumSpeed = quantity<MetersPerSecond>();
            } else if (name == "Calories") {
                stated.energy = quantity<Kilocalories>();
            } else if (name == "AverageHeartRateBpm") {
                stated.averageHeartRate = valueIn<BeatsPerMinute>();
            } else if (name == "MaximumHeartRateBpm") {
                stated.maximumHeartRate = valueIn<BeatsPerMinute>();
            } else if (name == "Cadence") {
                stated.averageCadence = quantity<RevolutionsPerMinute>();
            } else if (name == "TriggerMethod") {
                raw.lap.trigger = triggerOf(text(40));
            } else if (name == "Notes") {
                notes();
            } else if (name == "Extensions") {
                lapExtensions(stated);
            }
        }
        m_laps.push_back(raw);
    }

    void lapExtensions(Summary& stated) {
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextDescendant(depth)) {
            if (!m_xml.isLeaf()) {
                continue;
            }
            const std::string_view name = m_xml.name();
            if (name == "AvgSpeed") {
                stated.averageSpeed = quantity<MetersPerSecond>();
            } else if (name == "AvgRunCadence") {
                stated.averageCadence = quantity<RevolutionsPerMinute>();
            } else if (name == "MaxBikeCadence" || name == "MaxRunCadence") {
                stated.maximumCadence = quantity<RevolutionsPerMinute>();
            } else if (name == "AvgWatts") {
                stated.averagePower = quantity<Watts>();
            } else if (name == "MaxWatts") {
                stated.maximumPower = quantity<Watts>();
            } else {
                m_problems.add(ProblemKind::UnsupportedPart, m_xml.offset(), "further extensions of laps");
            }
        }
    }

    void track(RawLap& raw, std::optional<UtcTime>& lastTrack) {
        const std::size_t depth = m_xml.depth();
        std::optional<UtcTime> before = lastTrack;
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() != "Trackpoint") {
                continue;
            }
            const auto time = trackPoint();
            if (!time) {
                continue;
            }
            if (before && *time > *before) {
                m_pauses.emplace_back(*before, *time);
            }
            before.reset();
            lastTrack = time;
            raw.firstPoint = raw.firstPoint ? raw.firstPoint : time;
            raw.lastPoint = time;
        }
    }

    std::optional<UtcTime> trackPoint() {
        std::optional<UtcTime> time;
        m_samples.startRow(m_xml.offset());
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "Time") {
                time = moment();
                if (time) {
                    m_samples.setTime(*time);
                }
            } else if (name == "Position") {
                position();
            } else if (name == "AltitudeMeters") {
                m_samples.read(m_xml, Channel::Altitude);
            } else if (name == "DistanceMeters") {
                m_samples.read(m_xml, Channel::Distance);
            } else if (name == "HeartRateBpm") {
                if (const auto value = valueIn<BeatsPerMinute>()) {
                    m_samples.set(Channel::HeartRate, value->value);
                }
            } else if (name == "Cadence") {
                m_samples.read(m_xml, Channel::Cadence);
            } else if (name == "Extensions") {
                m_samples.readExtensions(m_xml);
            }
        }
        m_samples.endRow();
        return time;
    }

    void position() {
        std::optional<double> latitude;
        std::optional<double> longitude;
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == "LatitudeDegrees") {
                latitude = number();
            } else if (m_xml.name() == "LongitudeDegrees") {
                longitude = number();
            }
        }
        if (!m_xml.truncated() || (latitude && longitude)) {
            m_samples.setPosition(latitude, longitude);
        }
    }

    void course() {
        if (m_decoded.routes.size() >= kMaximumActivities) {
            m_problems.add(ProblemKind::TooMany, m_xml.offset(), "more courses than Ritm reads");
            return;
        }
        Route route;
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextDescendant(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "Name" && m_xml.depth() == depth + 1) {
                route.name = text();
            } else if (name == "Notes" && m_xml.depth() == depth + 1) {
                route.description = text();
            } else if (name == "Trackpoint" || name == "CoursePoint") {
                const bool named = name == "CoursePoint";
                if (m_places++ >= kMaximumPlaces) {
                    m_problems.add(ProblemKind::TooMany, m_xml.offset(),
                                   "more course points than Ritm reads");
                } else if (auto point = place()) {
                    (named ? m_decoded.waypoints : route.points).push_back(std::move(*point));
                }
            }
        }
        m_decoded.routes.push_back(std::move(route));
    }

    std::optional<Waypoint> place() {
        Waypoint point;
        std::optional<double> latitude;
        std::optional<double> longitude;
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextDescendant(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "LatitudeDegrees") {
                latitude = number();
            } else if (name == "LongitudeDegrees") {
                longitude = number();
            } else if (name == "AltitudeMeters") {
                point.altitude = quantity<Meters>();
            } else if (name == "Time") {
                point.time = moment();
            } else if (name == "Name") {
                point.name = text();
            } else if (name == "Notes") {
                point.description = text();
            } else if (name == "PointType") {
                point.type = text(100);
            }
        }
        if (!latitude || !longitude || *latitude < -90 || *latitude > 90 || *longitude < -180 ||
            *longitude > 180) {
            return std::nullopt;
        }
        point.latitude = *latitude;
        point.longitude = *longitude;
        return point;
    }

    /// Makes a workout of the sessions, laps and samples collected so far.
    void finish() {
        const auto sessions = std::exchange(m_sessions, {});
        auto laps = std::exchange(m_laps, {});
        const auto pauses = std::exchange(m_pauses, {});
        Workout workout = std::exchange(m_workout, {});
        const auto offset = std::exchange(m_utcOffset, std::nullopt);
        if (sessions.empty() || (laps.empty() && m_samples.rows() == 0)) {
            m_problems.add(ProblemKind::NoWorkout, m_offset, "activities without a lap");
            return;
        }
        m_decoded.facts.records += m_samples.rows();
        auto start = m_samples.start();
        for (const RawLap& raw : laps) {
            start = m_samples.firstTime()
                        ? m_samples.start(raw.start && start ? std::min(*raw.start, *start) : start)
                    : start && raw.start ? std::min(*start, *raw.start)
                    : raw.start          ? raw.start
                                         : start;
        }
        const UtcTime base = start ? *start : sessions.front().id.value_or(UtcTime{});
        workout.start = base;
        if (base < kOldest && sessions.front().id.value_or(base) >= kOldest) {
            workout.start = *sessions.front().id;
            m_problems.add(ProblemKind::ImplausibleTime, m_offset,
                           "times of a clock that was never set, counted from the activity's own start");
        }
        workout.utcOffset = offset.value_or(workout.utcOffset);
        workout.streams = m_samples.take(base);
        Duration last = workout.length();
        for (std::size_t i = 0; i < laps.size(); ++i) {
            RawLap& raw = laps[i];
            const UtcTime from = raw.start ? *raw.start : raw.firstPoint.value_or(base);
            raw.lap.start = std::max(Duration{}, from - base);
            Duration end = raw.lap.start;
            if (raw.lap.stated.timer && raw.lap.stated.timer->value > 0 &&
                raw.lap.stated.timer->value < 1e8) {
                end += Duration(std::llround(raw.lap.stated.timer->value * 1e6));
            }
            if (raw.lastPoint) {
                end = std::max(end, *raw.lastPoint - base);
            }
            const auto next = i + 1 < laps.size() ? laps[i + 1].start : std::nullopt;
            if (next && *next - base >= raw.lap.start) {
                end = std::min(end, *next - base);
            }
            raw.lap.end = end;
            last = std::max(last, end);
            workout.laps.push_back(raw.lap);
        }
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            const RawSession& raw = sessions[i];
            Session session;
            session.sport = raw.sport.sport;
            session.subSport = raw.sport.subSport;
            const std::span<const Lap> own(workout.laps.data() + raw.firstLap, raw.lapEnd - raw.firstLap);
            session.start = own.empty() ? Duration{} : own.front().start;
            session.end = sessions.size() == 1 ? last : own.empty() ? session.start : own.back().end;
            session.stated = total(own);
            workout.sessions.push_back(session);
        }
        std::ranges::stable_sort(workout.laps, {}, &Lap::start);
        for (const auto& [from, to] : pauses) {
            if (from >= base) {
                workout.pauses.push_back({from - base, to - base});
            }
        }
        std::ranges::stable_sort(workout.pauses, {}, &Pause::start);
        workout.sport = workout.sessions.front().sport;
        workout.subSport = workout.sessions.front().subSport;
        if (sessions.size() > 1) {
            workout.sport = Sport::Multisport;
            workout.subSport = SubSport::Generic;
        }
        m_decoded.workouts.push_back(std::move(workout));
    }

    /// The file states sums by lap only; those of the session follow. Averages do not, unless there is one
    /// lap.
    static Summary total(std::span<const Lap> laps) {
        if (laps.size() == 1) {
            return laps.front().stated;
        }
        Summary sum;
        const auto add = [](auto& into, const auto& value) {
            if (value) {
                into = into ? *into + *value : *value;
            }
        };
        const auto greatest = [](auto& into, const auto& value) {
            if (value && (!into || *value > *into)) {
                into = value;
            }
        };
        for (const Lap& lap : laps) {
            add(sum.timer, lap.stated.timer);
            add(sum.distance, lap.stated.distance);
            add(sum.energy, lap.stated.energy);
            greatest(sum.maximumSpeed, lap.stated.maximumSpeed);
            greatest(sum.maximumHeartRate, lap.stated.maximumHeartRate);
            greatest(sum.maximumCadence, lap.stated.maximumCadence);
            greatest(sum.maximumPower, lap.stated.maximumPower);
        }
        return sum;
    }

    XmlReader m_xml;
    Decoded& m_decoded;
    ProblemList& m_problems;
    std::size_t m_cells;
    xml::SampleTable m_samples;
    Workout m_workout;
    std::vector<RawSession> m_sessions;
    std::vector<RawLap> m_laps;
    std::vector<std::pair<UtcTime, UtcTime>> m_pauses;
    std::optional<std::chrono::seconds> m_utcOffset;
    std::uint64_t m_offset = 0;
    std::size_t m_activities = 0;
    std::size_t m_places = 0;
};

} // namespace

Result<Decoded> decode(ByteView bytes, const DecodeOptions&) {
    const xml::Utf8Document document(bytes);
    Decoded decoded;
    decoded.format = Format::Tcx;
    ProblemList problems;
    if (!Decoder(document.view(), decoded, problems).run()) {
        return fail(FormatsError::Damaged, "no element of TCX in it");
    }
    const bool nothing = decoded.workouts.empty() && decoded.routes.empty() && decoded.waypoints.empty();
    if (nothing && xml::damaged(problems)) {
        return fail(FormatsError::Damaged, "nothing is left of it");
    }
    if (decoded.workouts.empty()) {
        problems.add(ProblemKind::NoWorkout, 0, "no activity with anything in it");
    }
    decoded.problems = problems.take();
    document.restoreOffsets(decoded.problems);
    return decoded;
}

} // namespace ritm::tcx
