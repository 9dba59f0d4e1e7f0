// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gpx/decode.h"

#include "core/formats/xml/encoding.h"
#include "core/formats/xml/ownelement.h"
#include "core/formats/xml/reader.h"
#include "core/formats/xml/samplename.h"
#include "core/formats/xml/sampletable.h"
#include "core/formats/xml/scalar.h"
#include "core/formats/xml/sportname.h"

#include <algorithm>
#include <utility>

namespace ritm::gpx {

namespace {

using xml::XmlReader;

constexpr std::size_t kMaximumTracks = 1000;
constexpr std::size_t kMaximumRoutes = 1000;
constexpr std::size_t kMaximumPlaces = 100000;
/// One program writes its pauses as points at impossible latitudes.
constexpr double kPauseLatitude = 100;
constexpr double kResumeLatitude = 200;

class Decoder {
public:
    Decoder(std::string_view text, Decoded& decoded, ProblemList& problems)
        : m_xml(text, problems), m_decoded(decoded), m_problems(problems),
          m_cells(xml::SampleTable::cellsFor(text.size())) {}

    bool run() {
        // Not only where a sound document has them: one whose beginning is damaged still gives its tracks.
        bool known = false;
        while (m_xml.nextDescendant(0)) {
            const std::string_view name = m_xml.name();
            if (name == "trk") {
                track();
            } else if (name == "rte") {
                route();
            } else if (name == "wpt") {
                waypoint();
            } else if (name == "metadata") {
                metadata();
            } else if (name == "gpx") {
                m_creator = xml::cleanText(m_xml.attribute("creator").value_or(""), 200);
            } else if (name == "time" && m_xml.depth() == 2) {
                m_fileTime = moment();
            } else {
                continue;
            }
            known = true;
        }
        return known;
    }

private:
    std::string text(std::size_t limit = 10000) {
        const auto read = m_xml.text();
        return read ? xml::cleanText(*read, limit) : std::string{};
    }

    std::optional<double> numberOf(std::optional<std::string_view> written) {
        return written ? xml::parseNumber(*written) : std::nullopt;
    }

    std::optional<UtcTime> moment() {
        const std::uint64_t offset = m_xml.offset();
        const auto written = m_xml.text();
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

    void metadata() {
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == "time") {
                m_fileTime = moment();
            }
        }
    }

    void track() {
        if (m_tracks++ >= kMaximumTracks) {
            m_problems.add(ProblemKind::TooMany, m_xml.offset(), "more tracks than Ritm reads");
            return;
        }
        const std::uint64_t offset = m_xml.offset();
        const std::size_t depth = m_xml.depth();
        Workout workout;
        xml::SampleTable samples(m_problems, m_cells);
        m_pauses.clear();
        m_utcOffset.reset();
        m_pausedAt.reset();
        xml::SportName sport;
        std::string comment;
        while (m_xml.nextChild(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "trkseg") {
                segment(samples);
            } else if (name == "name") {
                workout.title = text();
            } else if (name == "desc") {
                workout.notes = text();
            } else if (name == "cmt") {
                comment = text();
            } else if (name == "type") {
                sport = xml::sportFromText(text(100)).value_or(xml::SportName{});
            } else if (name == "extensions" && !xml::readOwnElement(m_xml, workout, sport)) {
                m_problems.add(ProblemKind::UnsupportedPart, offset, "extensions of tracks");
            }
        }
        if (samples.rows() == 0) {
            m_problems.add(ProblemKind::NoWorkout, offset, "tracks without a point");
            return;
        }
        m_decoded.facts.records += samples.rows();
        if (workout.notes.empty()) {
            workout.notes = std::move(comment);
        }
        const auto start = samples.start();
        workout.start = start ? *start : m_fileTime.value_or(UtcTime{});
        if (workout.start < UtcTime{}) {
            m_problems.add(ProblemKind::ImplausibleTime, offset, "a track from before 1970");
        }
        workout.sport = sport.sport;
        workout.subSport = sport.subSport;
        workout.utcOffset = m_utcOffset.value_or(workout.utcOffset);
        workout.device.product = m_creator;
        workout.streams = samples.take(workout.start);
        for (const auto& [from, to] : m_pauses) {
            if (from >= workout.start) {
                workout.pauses.push_back({from - workout.start, to - workout.start});
            }
        }
        std::ranges::stable_sort(workout.pauses, {}, &Pause::start);
        Session session;
        session.sport = sport.sport;
        session.subSport = sport.subSport;
        session.end = workout.length();
        workout.sessions.push_back(session);
        m_decoded.workouts.push_back(std::move(workout));
    }

    void segment(xml::SampleTable& samples) {
        const std::size_t depth = m_xml.depth();
        std::optional<UtcTime> before = samples.lastTime();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() != "trkpt") {
                continue;
            }
            const auto last = samples.lastTime();
            trackPoint(samples);
            if (before && samples.lastTime() != last) {
                if (*samples.lastTime() > *before) {
                    m_pauses.emplace_back(*before, *samples.lastTime());
                }
                before.reset();
            }
        }
    }

    void trackPoint(xml::SampleTable& samples) {
        const auto latitude = numberOf(m_xml.attribute("lat"));
        const auto longitude = numberOf(m_xml.attribute("lon"));
        samples.startRow(m_xml.offset());
        const bool marker = longitude == 0.0 && (latitude == kPauseLatitude || latitude == kResumeLatitude);
        if (!marker) {
            samples.setPosition(latitude, longitude);
        }
        const std::size_t depth = m_xml.depth();
        std::optional<UtcTime> time;
        while (m_xml.nextChild(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "ele") {
                samples.read(m_xml, Channel::Altitude);
            } else if (name == "time") {
                time = moment();
                if (time) {
                    samples.setTime(*time);
                }
            } else if (name == "extensions" || name == "TrackPointExtension") {
                samples.readExtensions(m_xml);
            } else if (name == "speed") {
                samples.read(m_xml, Channel::Speed);
            } else if (name == "course" || name == "magvar" || name == "geoidheight" || name == "sat" ||
                       name == "hdop" || name == "vdop" || name == "pdop") {
                if (const auto value = numberOf(m_xml.text())) {
                    samples.setDeveloper(name,
                                         name == "hdop" || name == "vdop" || name == "pdop" || name == "sat"
                                             ? ""
                                         : name == "geoidheight" ? "m"
                                                                 : "deg",
                                         *value);
                }
            } else if (const auto channel = xml::extensionChannel(name, m_xml.qualifiedName())) {
                samples.read(m_xml, *channel); // programs forget the <extensions> around it
            } else {
                m_problems.add(ProblemKind::UnsupportedPart, m_xml.offset(),
                               "texts and links of track points");
            }
        }
        samples.endRow();
        if (marker && time) {
            if (latitude == kPauseLatitude) {
                m_pausedAt = time;
            } else if (m_pausedAt && *time > *m_pausedAt) {
                m_pauses.emplace_back(*m_pausedAt, *time);
                m_pausedAt.reset();
            }
        }
    }

    /// A wpt or rtept that the reader stands on.
    std::optional<Waypoint> place() {
        Waypoint point;
        const std::uint64_t offset = m_xml.offset();
        const auto latitude = numberOf(m_xml.attribute("lat"));
        const auto longitude = numberOf(m_xml.attribute("lon"));
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "ele") {
                if (const auto value = numberOf(m_xml.text())) {
                    point.altitude = Meters(*value);
                }
            } else if (name == "time") {
                point.time = moment();
            } else if (name == "name") {
                point.name = text();
            } else if (name == "cmt") {
                point.comment = text();
            } else if (name == "desc") {
                point.description = text();
            } else if (name == "sym") {
                point.symbol = text(200);
            } else if (name == "type") {
                point.type = text(200);
            } else {
                m_problems.add(ProblemKind::UnsupportedPart, m_xml.offset(),
                               "links, accuracies and extensions of waypoints");
            }
        }
        if (!latitude || !longitude || *latitude < -90 || *latitude > 90 || *longitude < -180 ||
            *longitude > 180) {
            m_problems.add(ProblemKind::BadValue, offset, "positions that are nowhere on Earth");
            return std::nullopt;
        }
        point.latitude = *latitude;
        point.longitude = *longitude;
        return point;
    }

    bool roomForPlace() {
        if (m_places++ < kMaximumPlaces) {
            return true;
        }
        m_problems.add(ProblemKind::TooMany, m_xml.offset(),
                       "more waypoints and route points than Ritm reads");
        return false;
    }

    void waypoint() {
        if (roomForPlace()) {
            if (auto point = place()) {
                m_decoded.waypoints.push_back(std::move(*point));
            }
        }
    }

    void route() {
        if (m_decoded.routes.size() >= kMaximumRoutes) {
            m_problems.add(ProblemKind::TooMany, m_xml.offset(), "more routes than Ritm reads");
            return;
        }
        Route route;
        const std::size_t depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const std::string_view name = m_xml.name();
            if (name == "rtept") {
                if (roomForPlace()) {
                    if (auto point = place()) {
                        route.points.push_back(std::move(*point));
                    }
                }
            } else if (name == "name") {
                route.name = text();
            } else if (name == "cmt") {
                route.comment = text();
            } else if (name == "desc") {
                route.description = text();
            } else if (name == "type") {
                route.type = text(200);
            } else {
                m_problems.add(ProblemKind::UnsupportedPart, m_xml.offset(),
                               "links and extensions of routes");
            }
        }
        m_decoded.routes.push_back(std::move(route));
    }

    XmlReader m_xml;
    Decoded& m_decoded;
    ProblemList& m_problems;
    std::size_t m_cells;
    std::string m_creator;
    std::optional<UtcTime> m_fileTime;
    std::optional<std::chrono::seconds> m_utcOffset;
    std::optional<UtcTime> m_pausedAt;
    std::vector<std::pair<UtcTime, UtcTime>> m_pauses;
    std::size_t m_tracks = 0;
    std::size_t m_places = 0;
};

} // namespace

Result<Decoded> decode(ByteView bytes, const DecodeOptions&) {
    const xml::Utf8Document document(bytes);
    Decoded decoded;
    decoded.format = Format::Gpx;
    ProblemList problems;
    if (!Decoder(document.view(), decoded, problems).run()) {
        return fail(FormatsError::Damaged, "no element of GPX in it");
    }
    const bool nothing = decoded.workouts.empty() && decoded.routes.empty() && decoded.waypoints.empty();
    if (nothing && xml::damaged(problems)) {
        return fail(FormatsError::Damaged, "nothing is left of it");
    }
    if (decoded.workouts.empty()) {
        problems.add(ProblemKind::NoWorkout, 0, "no track with a point in it");
    }
    decoded.problems = problems.take();
    document.restoreOffsets(decoded.problems);
    return decoded;
}

} // namespace ritm::gpx
