// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml/writer.h"

#include "core/formats/xml/encoding.h"
#include "core/formats/xml/samplename.h"
#include "core/formats/xml/scalar.h"

#include <algorithm>
#include <cmath>

namespace ritm::xml {

namespace {

void appendEscaped(std::string& out, std::string_view text) {
    for (const char c : cleanText(text, text.size() + 8)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\n':
            out += "&#10;";
            break;
        default:
            out += c;
        }
    }
}

} // namespace

XmlWriter::XmlWriter() : m_out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlWriter::indent() {
    if (!m_compact) {
        m_out.append(m_open.size(), ' ');
    }
}

void XmlWriter::open(std::string_view name, std::string_view attributes) {
    indent();
    m_out.append("<").append(name).append(attributes).append(m_compact ? ">" : ">\n");
    m_open.emplace_back(name);
}

void XmlWriter::close() {
    const std::string name = std::move(m_open.back());
    m_open.pop_back();
    indent();
    m_out.append("</").append(name).append(m_compact ? ">" : ">\n");
}

void XmlWriter::empty(std::string_view name, std::string_view attributes) {
    indent();
    m_out.append("<").append(name).append(attributes).append(m_compact ? "/>" : "/>\n");
}

void XmlWriter::text(std::string_view name, std::string_view value) {
    indent();
    m_out.append("<").append(name).append(">");
    appendEscaped(m_out, value);
    m_out.append("</").append(name.substr(0, name.find(' '))).append(m_compact ? ">" : ">\n");
}

void XmlWriter::number(std::string_view name, double value) {
    indent();
    m_out.append("<").append(name).append(">");
    appendNumber(m_out, value);
    m_out.append("</").append(name.substr(0, name.find(' '))).append(m_compact ? ">" : ">\n");
}

void XmlWriter::setCompact(bool compact) {
    if (compact) {
        indent();
    } else {
        m_out += '\n';
    }
    m_compact = compact;
}

Bytes XmlWriter::take() const {
    return {m_out.begin(), m_out.end()};
}

std::string XmlWriter::attribute(std::string_view name, std::string_view value) {
    std::string out = " ";
    out.append(name).append("=\"");
    appendEscaped(out, value);
    return out + '"';
}

double RowWriter::take(Channel channel, std::size_t row) {
    const auto number = static_cast<std::size_t>(channel);
    const int column = number < m_known.size() ? m_known[number] : -1;
    if (column < 0) {
        return kAbsent;
    }
    m_taken[static_cast<std::size_t>(column)] = 1;
    return m_streams.columns[static_cast<std::size_t>(column)].values[row];
}

double RowWriter::takeDeveloper(std::string_view name, std::size_t row) {
    for (std::size_t i = 0; i < m_streams.columns.size(); ++i) {
        const ChannelKey& key = m_streams.columns[i].key;
        if (key.channel == Channel::Developer && key.developerName == name) {
            m_taken[i] = 1;
            return m_streams.columns[i].values[row];
        }
    }
    return kAbsent;
}

double RowWriter::takeInteger(Channel channel, std::size_t row, double maximum) {
    const double value = take(channel, row);
    if (isAbsent(value)) {
        return value;
    }
    const double rounded = std::clamp(std::round(value), 0.0, maximum);
    if (rounded != value) {
        m_taken[static_cast<std::size_t>(m_known[static_cast<std::size_t>(channel)])] = 0;
    }
    return rounded;
}

bool RowWriter::hasRest(std::size_t row) const {
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (m_taken[i] == 0 && std::isfinite(m_streams.columns[i].values[row])) {
            return true;
        }
    }
    return false;
}

void RowWriter::writeRest(XmlWriter& out, std::size_t row) {
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        const Column& column = m_streams.columns[i];
        if (m_taken[i] == 0 && std::isfinite(column.values[row])) {
            std::string name(kOwnPrefix);
            if (column.key.channel == Channel::Developer) {
                name += "channel" + XmlWriter::attribute("name", column.key.developerName) +
                        XmlWriter::attribute("unit", column.key.developerUnit);
            } else {
                name += channelName(column.key.channel);
            }
            out.number(name, column.values[row]);
        }
    }
    std::ranges::fill(m_taken, 0);
}

std::string workoutAttributes(const Workout& workout, const Session& session) {
    std::string out = XmlWriter::attribute("sport", sportName(session.sport)) +
                      XmlWriter::attribute("sub_sport", subSportName(session.subSport));
    if (workout.utcOffset != std::chrono::seconds{}) {
        out += XmlWriter::attribute("utc_offset", std::to_string(workout.utcOffset.count()));
    }
    if (!workout.title.empty()) {
        out += XmlWriter::attribute("title", workout.title);
    }
    return out;
}

void reportLosses(const Workout& workout, bool laps, ProblemList& losses) {
    const auto lost = [&](std::string_view what, std::size_t count = 1) {
        if (count > 0) {
            losses.add(ProblemKind::NotHeld, 0, what, count);
        }
    };
    lost("times between heart beats", workout.streams.beats.size());
    lost("lengths of the pool", workout.lengths.size());
    lost("maker of the device", workout.device.manufacturer.empty() ? 0 : 1);
    const auto stated = [&](const Summary& summary, bool lap) {
        const bool held = lap && laps;
        lost("stated elapsed time", summary.elapsed ? 1 : 0);
        lost("stated moving time", summary.moving ? 1 : 0);
        lost("stated ascent and descent", summary.ascent || summary.descent ? 1 : 0);
        lost("stated work", summary.work ? 1 : 0);
        lost("stated weighted power, load and threshold",
             summary.normalizedPower || summary.trainingStressScore || summary.intensityFactor ||
                     summary.thresholdPower
                 ? 1
                 : 0);
        lost("stated average temperature", summary.averageTemperature ? 1 : 0);
        const bool rest = summary.timer || summary.distance || summary.energy || summary.averageSpeed ||
                          summary.maximumSpeed || summary.averageHeartRate || summary.maximumHeartRate ||
                          summary.averageCadence || summary.maximumCadence || summary.averagePower ||
                          summary.maximumPower;
        lost(lap ? "stated totals and averages of laps" : "stated totals and averages of sessions",
             rest && !held ? 1 : 0);
    };
    for (const Session& session : workout.sessions) {
        stated(session.stated, false);
        lost("length of the pool", session.poolLength ? 1 : 0);
    }
    for (const Lap& lap : workout.laps) {
        stated(lap.stated, true);
    }
    lost("laps", laps ? 0 : workout.laps.size());
    for (const Column& column : workout.streams.columns) {
        lost("channels without a name",
             column.key.channel == Channel::Developer && column.key.developerName.empty() ? 1 : 0);
        lost("values that are not finite",
             static_cast<std::size_t>(
                 std::ranges::count_if(column.values, [](double value) { return std::isinf(value); })));
    }
}

} // namespace ritm::xml
