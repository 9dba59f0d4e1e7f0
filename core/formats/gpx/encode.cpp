// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gpx/encode.h"

#include "core/formats/xml/samplename.h"
#include "core/formats/xml/scalar.h"
#include "core/formats/xml/sportname.h"
#include "core/formats/xml/writer.h"

namespace ritm::gpx {

namespace {

using xml::XmlWriter;

std::string position(double latitude, double longitude) {
    std::string out = " lat=\"";
    xml::appendNumber(out, latitude);
    out += "\" lon=\"";
    xml::appendNumber(out, longitude);
    return out + '"';
}

void text(XmlWriter& out, std::string_view name, const std::string& value) {
    if (!value.empty()) {
        out.text(name, value);
    }
}

void place(XmlWriter& out, std::string_view name, const Waypoint& point) {
    out.open(name, position(point.latitude, point.longitude));
    if (point.altitude) {
        out.number("ele", point.altitude->value);
    }
    if (point.time) {
        out.text("time", xml::printMoment(*point.time));
    }
    text(out, "name", point.name);
    text(out, "cmt", point.comment);
    text(out, "desc", point.description);
    text(out, "sym", point.symbol);
    text(out, "type", point.type);
    out.close();
}

void number(XmlWriter& out, std::string_view name, double value) {
    if (!isAbsent(value)) {
        out.number(name, value);
    }
}

void extensions(XmlWriter& out, xml::RowWriter& row, std::size_t at) {
    const double temperature = row.take(Channel::Temperature, at);
    const double depth = row.take(Channel::Depth, at);
    const double heartRate = row.takeInteger(Channel::HeartRate, at, 255);
    const double cadence = row.takeInteger(Channel::Cadence, at, 254);
    const double speed = row.take(Channel::Speed, at);
    const double power = row.take(Channel::Power, at);
    const double distance = row.take(Channel::Distance, at);
    const bool garmin = !isAbsent(temperature) || !isAbsent(depth) || !isAbsent(heartRate) ||
                        !isAbsent(cadence) || !isAbsent(speed);
    const bool any = garmin || !isAbsent(power) || !isAbsent(distance) || row.hasRest(at);
    if (any) {
        out.open("extensions");
        number(out, "power", power);
        number(out, "gpxdata:distance", distance);
        if (garmin) {
            out.open("gpxtpx:TrackPointExtension");
            number(out, "gpxtpx:atemp", temperature);
            number(out, "gpxtpx:depth", depth);
            number(out, "gpxtpx:hr", heartRate);
            number(out, "gpxtpx:cad", cadence);
            number(out, "gpxtpx:speed", speed);
            out.close();
        }
    }
    row.writeRest(out, at);
    if (any) {
        out.close();
    }
}

void track(XmlWriter& out, const Workout& workout, ProblemList& losses) {
    out.open("trk");
    text(out, "name", workout.title);
    text(out, "desc", workout.notes);
    out.text("type", xml::sportText({workout.sport, workout.subSport}));
    out.open("extensions");
    Session whole;
    whole.sport = workout.sport;
    whole.subSport = workout.subSport;
    out.empty("ritm:workout", xml::workoutAttributes(workout, whole));
    out.close();
    const Streams& streams = workout.streams;
    xml::RowWriter row(streams);
    auto pause = workout.pauses.begin();
    std::optional<Duration> last;
    std::uint64_t placeless = 0;
    for (std::size_t at = 0; at < streams.rows(); ++at) {
        const double latitude = row.take(Channel::Latitude, at);
        const double longitude = row.take(Channel::Longitude, at);
        if (isAbsent(latitude) || isAbsent(longitude)) {
            ++placeless;
            continue;
        }
        const Duration time = streams.time[at];
        bool resumed = false;
        while (pause != workout.pauses.end() && pause->end <= time) {
            resumed = last.has_value();
            ++pause;
        }
        if (resumed || !last) {
            if (last) {
                out.close();
            }
            out.open("trkseg");
        }
        last = time;
        out.setCompact(true);
        out.open("trkpt", position(latitude, longitude));
        number(out, "ele", row.take(Channel::Altitude, at));
        out.text("time", xml::printMoment(workout.start + time));
        for (const std::string_view own : {"magvar", "geoidheight", "sat", "hdop", "vdop", "pdop"}) {
            number(out, own, row.takeDeveloper(own, at));
        }
        extensions(out, row, at);
        out.close();
        out.setCompact(false);
    }
    if (last) {
        out.close();
    }
    out.close();
    if (placeless > 0) {
        losses.add(ProblemKind::NotHeld, 0, "samples without a position", placeless);
    }
    if (workout.sessions.size() > 1) {
        losses.add(ProblemKind::NotHeld, 0, "sessions", workout.sessions.size());
    }
    if (!workout.device.serial.empty() || !workout.device.softwareVersion.empty()) {
        losses.add(ProblemKind::NotHeld, 0, "serial number and software of the device");
    }
    xml::reportLosses(workout, false, losses);
}

} // namespace

Encoded encode(const Decoded& content) {
    XmlWriter out;
    ProblemList losses;
    const bool device = !content.workouts.empty() && !content.workouts.front().device.product.empty();
    out.open(
        "gpx",
        XmlWriter::attribute("version", "1.1") +
            XmlWriter::attribute("creator", device ? content.workouts.front().device.product : "Ritm") +
            XmlWriter::attribute("xmlns", "http://www.topografix.com/GPX/1/1") +
            XmlWriter::attribute("xmlns:gpxtpx", "http://www.garmin.com/xmlschemas/TrackPointExtension/v2") +
            XmlWriter::attribute("xmlns:gpxdata", "http://www.cluetrust.com/XML/GPXDATA/1/0") +
            XmlWriter::attribute("xmlns:ritm", xml::kOwnNamespace));
    if (!content.workouts.empty()) {
        out.open("metadata");
        out.text("time", xml::printMoment(content.workouts.front().start));
        out.close();
    }
    for (const Waypoint& point : content.waypoints) {
        place(out, "wpt", point);
    }
    for (const Route& route : content.routes) {
        out.open("rte");
        text(out, "name", route.name);
        text(out, "cmt", route.comment);
        text(out, "desc", route.description);
        text(out, "type", route.type);
        for (const Waypoint& point : route.points) {
            place(out, "rtept", point);
        }
        out.close();
    }
    for (const Workout& workout : content.workouts) {
        track(out, workout, losses);
    }
    out.close();
    return {out.take(), losses.take()};
}

} // namespace ritm::gpx
