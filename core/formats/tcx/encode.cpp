// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tcx/encode.h"

#include "core/formats/xml/samplename.h"
#include "core/formats/xml/scalar.h"
#include "core/formats/xml/writer.h"

#include <algorithm>
#include <cmath>

namespace ritm::tcx {

namespace {

using xml::XmlWriter;

constexpr double kLargestByte = 254;
constexpr double kLargestShort = 65535;

void number(XmlWriter& out, std::string_view name, double value) {
    if (!isAbsent(value)) {
        out.number(name, value);
    }
}

template <class Q>
void quantity(XmlWriter& out, std::string_view name, const std::optional<Q>& value) {
    if (value && std::isfinite(value->value)) {
        out.number(name, value->value);
    }
}

template <class Q>
void integer(XmlWriter& out, std::string_view name, const std::optional<Q>& value, double maximum) {
    if (value && std::isfinite(value->value)) {
        out.number(name, std::clamp(std::round(value->value), 0.0, maximum));
    }
}

void heartRate(XmlWriter& out, std::string_view name, double value) {
    if (!isAbsent(value)) {
        out.open(name);
        out.number("Value", value);
        out.close();
    }
}

std::string_view sportWord(Sport sport) {
    return sport == Sport::Running ? "Running" : sport == Sport::Cycling ? "Biking" : "Other";
}

std::string_view triggerWord(LapTrigger trigger) {
    switch (trigger) {
    case LapTrigger::Manual:
        return "Manual";
    case LapTrigger::Time:
        return "Time";
    case LapTrigger::Distance:
        return "Distance";
    case LapTrigger::Position:
        return "Location";
    case LapTrigger::SessionEnd:
    case LapTrigger::Other:
        return "Manual";
    }
    return "Manual";
}

class Encoder {
public:
    Encoder(XmlWriter& out, const Workout& workout, ProblemList& losses)
        : m_out(out), m_workout(workout), m_losses(losses), m_row(workout.streams) {}

    void run() {
        const auto& sessions = m_workout.sessions;
        const bool several = sessions.size() > 1;
        if (several) {
            m_out.open("MultiSportSession");
            m_out.text("Id", xml::printMoment(m_workout.start));
        }
        bool open = false;
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            const bool last = i + 1 == sessions.size();
            if (several && !open) {
                m_out.open(i == 0 ? "FirstSport" : "NextSport");
            }
            // A transition opens the next sport; one with nothing behind it is written as an activity.
            open = several && i > 0 && !last && !open && sessions[i].sport == Sport::Transition;
            const Duration end = last ? Duration::max() : sessions[i + 1].start;
            if (open) {
                laps(sessions[i], end, "Transition");
                continue;
            }
            activity(sessions[i], end, i == 0);
            if (several) {
                m_out.close();
            }
        }
        if (several) {
            m_out.close();
        }
        xml::reportLosses(m_workout, true, m_losses);
        for (const Lap& lap : m_workout.laps) {
            if (lap.trigger == LapTrigger::SessionEnd || lap.trigger == LapTrigger::Other) {
                m_losses.add(ProblemKind::NotHeld, 0,
                             "laps that ended otherwise than by hand, time, distance or place");
            }
        }
    }

private:
    void activity(const Session& session, Duration end, bool first) {
        m_out.open("Activity", XmlWriter::attribute("Sport", sportWord(session.sport)));
        m_out.text("Id", xml::printMoment(m_workout.start + session.start));
        laps(session, end, "Lap");
        if (first && !m_workout.notes.empty()) {
            m_out.text("Notes", m_workout.notes);
        }
        const SourceDevice& device = m_workout.device;
        if (first && !(device.product.empty() && device.serial.empty() && device.softwareVersion.empty())) {
            creator(device);
        }
        m_out.open("Extensions");
        m_out.empty("ritm:workout", xml::workoutAttributes(m_workout, session));
        m_out.close();
        m_out.close();
    }

    void creator(const SourceDevice& device) {
        const bool digits = !device.serial.empty() &&
                            std::ranges::all_of(device.serial, [](char c) { return c >= '0' && c <= '9'; });
        m_out.open("Creator", XmlWriter::attribute("xsi:type", "Device_t"));
        m_out.text("Name", device.product);
        m_out.text("UnitId", digits ? device.serial : "0");
        m_out.text("ProductID", "0");
        m_out.open("Version");
        const auto dot = device.softwareVersion.find('.');
        m_out.text("VersionMajor", device.softwareVersion.substr(0, dot));
        m_out.text("VersionMinor", dot == std::string::npos ? "0" : device.softwareVersion.substr(dot + 1));
        m_out.close();
        m_out.close();
        if (!digits && !device.serial.empty()) {
            m_losses.add(ProblemKind::NotHeld, 0, "a serial number that is no number");
        }
    }

    /// The laps that start before `end`, or one of the whole session where it has none.
    void laps(const Session& session, Duration end, std::string_view element) {
        std::vector<Lap> own;
        while (m_lap < m_workout.laps.size() &&
               (m_workout.laps[m_lap].start < end || end == Duration::max())) {
            own.push_back(m_workout.laps[m_lap++]);
        }
        if (own.empty()) {
            Lap whole;
            whole.start = session.start;
            whole.end = std::max(session.start, session.end);
            whole.stated = session.stated;
            own.push_back(whole);
        }
        for (std::size_t i = 0; i < own.size(); ++i) {
            lap(own[i], session, i + 1 < own.size() ? own[i + 1].start : end, element);
        }
    }

    void lap(const Lap& lap, const Session& session, Duration next, std::string_view element) {
        const std::vector<Duration>& time = m_workout.streams.time;
        const std::size_t first = m_at;
        while (m_at < time.size() && (time[m_at] < next || next == Duration::max())) {
            ++m_at;
        }
        const Summary& stated = lap.stated;
        m_out.open(element, XmlWriter::attribute("StartTime", xml::printMoment(m_workout.start + lap.start)));
        const double seconds = std::chrono::duration<double>(lap.end - lap.start).count();
        m_out.number("TotalTimeSeconds", stated.timer     ? stated.timer->value
                                         : stated.elapsed ? stated.elapsed->value
                                                          : seconds);
        m_out.number("DistanceMeters", stated.distance ? stated.distance->value : distanceOf(first, m_at));
        quantity(m_out, "MaximumSpeed", stated.maximumSpeed);
        m_out.number("Calories",
                     stated.energy ? std::clamp(std::round(stated.energy->value), 0.0, kLargestShort) : 0);
        if (stated.averageHeartRate) {
            heartRate(m_out, "AverageHeartRateBpm", std::round(stated.averageHeartRate->value));
        }
        if (stated.maximumHeartRate) {
            heartRate(m_out, "MaximumHeartRateBpm", std::round(stated.maximumHeartRate->value));
        }
        m_out.text("Intensity", "Active");
        const bool running = session.sport == Sport::Running;
        if (!running) {
            integer(m_out, "Cadence", stated.averageCadence, kLargestByte);
        }
        m_out.text("TriggerMethod", triggerWord(lap.trigger));
        track(first, m_at, running);
        if (stated.averageSpeed || stated.maximumCadence || stated.averagePower || stated.maximumPower ||
            (running && stated.averageCadence)) {
            lapExtensions(stated, running);
        }
        m_out.close();
    }

    void lapExtensions(const Summary& stated, bool running) {
        m_out.open("Extensions");
        m_out.open("ns3:LX");
        quantity(m_out, "ns3:AvgSpeed", stated.averageSpeed);
        if (running) {
            integer(m_out, "ns3:AvgRunCadence", stated.averageCadence, kLargestByte);
        }
        integer(m_out, running ? "ns3:MaxRunCadence" : "ns3:MaxBikeCadence", stated.maximumCadence,
                kLargestByte);
        integer(m_out, "ns3:AvgWatts", stated.averagePower, kLargestShort);
        integer(m_out, "ns3:MaxWatts", stated.maximumPower, kLargestShort);
        m_out.close();
        m_out.close();
    }

    [[nodiscard]] double distanceOf(std::size_t from, std::size_t to) const {
        const Column* column = m_workout.streams.find(Channel::Distance);
        double least = kAbsent;
        double most = kAbsent;
        for (std::size_t i = from; column != nullptr && i < to; ++i) {
            const double value = column->values[i];
            if (!isAbsent(value)) {
                least = isAbsent(least) ? value : std::min(least, value);
                most = isAbsent(most) ? value : std::max(most, value);
            }
        }
        return isAbsent(most) ? 0 : most - least;
    }

    void track(std::size_t from, std::size_t to, bool running) {
        if (from == to) {
            return;
        }
        const std::vector<Duration>& time = m_workout.streams.time;
        m_out.open("Track");
        for (std::size_t at = from; at < to; ++at) {
            bool resumed = false;
            while (m_pause < m_workout.pauses.size() && m_workout.pauses[m_pause].end <= time[at]) {
                resumed = at > from;
                ++m_pause;
            }
            if (resumed) {
                m_out.close();
                m_out.open("Track");
            }
            point(at, running);
        }
        m_out.close();
    }

    void point(std::size_t at, bool running) {
        m_out.setCompact(true);
        m_out.open("Trackpoint");
        m_out.text("Time", xml::printMoment(m_workout.start + m_workout.streams.time[at]));
        const double latitude = m_row.take(Channel::Latitude, at);
        const double longitude = m_row.take(Channel::Longitude, at);
        if (!isAbsent(latitude) && !isAbsent(longitude)) {
            m_out.open("Position");
            m_out.number("LatitudeDegrees", latitude);
            m_out.number("LongitudeDegrees", longitude);
            m_out.close();
        }
        number(m_out, "AltitudeMeters", m_row.take(Channel::Altitude, at));
        number(m_out, "DistanceMeters", m_row.take(Channel::Distance, at));
        heartRate(m_out, "HeartRateBpm", m_row.takeInteger(Channel::HeartRate, at, 255));
        const double cadence = m_row.takeInteger(Channel::Cadence, at, kLargestByte);
        if (!running) {
            number(m_out, "Cadence", cadence);
        }
        const double speed = m_row.take(Channel::Speed, at);
        const double power = m_row.takeInteger(Channel::Power, at, kLargestShort);
        const bool known = !isAbsent(speed) || !isAbsent(power) || (running && !isAbsent(cadence));
        const bool any = known || m_row.hasRest(at);
        if (any) {
            m_out.open("Extensions");
        }
        if (known) {
            m_out.open("ns3:TPX");
            number(m_out, "ns3:Speed", speed);
            if (running) {
                number(m_out, "ns3:RunCadence", cadence);
            }
            number(m_out, "ns3:Watts", power);
            m_out.close();
        }
        m_row.writeRest(m_out, at);
        if (any) {
            m_out.close();
        }
        m_out.close();
        m_out.setCompact(false);
    }

    XmlWriter& m_out;
    const Workout& m_workout;
    ProblemList& m_losses;
    xml::RowWriter m_row;
    std::size_t m_lap = 0;
    std::size_t m_at = 0;
    std::size_t m_pause = 0;
};

} // namespace

Encoded encode(const Decoded& content) {
    XmlWriter out;
    ProblemList losses;
    out.open("TrainingCenterDatabase",
             XmlWriter::attribute("xmlns", "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2") +
                 XmlWriter::attribute("xmlns:ns3", "http://www.garmin.com/xmlschemas/ActivityExtension/v2") +
                 XmlWriter::attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance") +
                 XmlWriter::attribute("xmlns:ritm", xml::kOwnNamespace));
    out.open("Activities");
    for (const Workout& workout : content.workouts) {
        Encoder(out, workout, losses).run();
    }
    out.close();
    out.close();
    if (!content.routes.empty()) {
        losses.add(ProblemKind::NotHeld, 0, "routes", content.routes.size());
    }
    if (!content.waypoints.empty()) {
        losses.add(ProblemKind::NotHeld, 0, "waypoints", content.waypoints.size());
    }
    return {out.take(), losses.take()};
}

} // namespace ritm::tcx
