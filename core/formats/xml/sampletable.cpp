// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml/sampletable.h"

#include "core/formats/xml/encoding.h"
#include "core/formats/xml/samplename.h"
#include "core/formats/xml/scalar.h"

#include <algorithm>
#include <utility>

namespace ritm::xml {

namespace {

constexpr auto kDay = std::chrono::hours(24);
constexpr std::size_t kLongestName = 64;

/// What a value of a channel can mean at all: what the fields of FIT can hold, or more where other sources
/// do.
struct Bounds {
    double least;
    double most;
};
constexpr Bounds boundsOf(Channel channel) {
    constexpr double kWidest = 4294967295.0;
    switch (channel) {
    case Channel::HeartRate:
        return {0, 255};
    case Channel::Power:
        return {0, 65535};
    case Channel::Cadence:
        return {0, 510}; // steps where pairs are meant, too
    case Channel::Temperature:
        return {-128, 127};
    case Channel::Altitude:
        return {-12000, 1e6}; // from the deepest sea to those who circle the Earth
    case Channel::Latitude:
        return {-90, 90};
    case Channel::Longitude:
        return {-180, 180};
    case Channel::Speed:
    case Channel::Distance:
    case Channel::GpsAccuracy:
        return {0, kWidest};
    default:
        return {-kWidest, kWidest};
    }
}

} // namespace

void SampleTable::startRow(std::uint64_t offset) {
    m_rowOffset = offset;
    m_touched = false;
    m_times.push_back(kNoTime);
}

void SampleTable::store(std::size_t column, double value, bool replace) {
    std::vector<double>& values = m_columns[column].values;
    const std::size_t row = m_times.size() - 1;
    if (values.size() <= row) {
        const std::size_t needed = row + 1 - values.size();
        if (needed > m_cells) {
            m_problems.add(ProblemKind::TooMany, m_rowOffset, "values of channels that hardly ever have one");
            return;
        }
        m_cells -= needed;
        values.resize(row, kAbsent);
        values.push_back(value);
        m_touched = true;
    } else if (replace) {
        values[row] = value;
    }
}

void SampleTable::set(Channel channel, double value, bool replace) {
    const auto number = static_cast<std::size_t>(channel);
    if (number >= kKnown) {
        return;
    }
    if (const Bounds bounds = boundsOf(channel); value < bounds.least || value > bounds.most) {
        m_problems.add(ProblemKind::BadValue, m_rowOffset, "values that nothing measured can have");
        return;
    }
    if (m_byChannel[number] == kNone) {
        m_byChannel[number] = static_cast<std::uint8_t>(m_columns.size());
        m_columns.push_back({channel, {}});
    }
    store(m_byChannel[number], value, replace);
}

void SampleTable::setDeveloper(std::string_view name, std::string_view unit, double value) {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ChannelKey& key = m_columns[i].key;
        if (key.channel == Channel::Developer && key.developerName == name && key.developerUnit == unit) {
            store(i, value);
            return;
        }
    }
    const std::string clean = cleanText(name, kLongestName);
    const std::string cleanUnit = cleanText(unit, kLongestName);
    if (clean != name || cleanUnit != unit) {
        setDeveloper(clean, cleanUnit, value);
        return;
    }
    if (m_columns.size() >= kMaximumColumns) {
        m_problems.add(ProblemKind::TooMany, m_rowOffset, "more kinds of extension values than Ritm keeps");
        return;
    }
    m_columns.push_back({ChannelKey::developer(clean, cleanUnit), {}});
    store(m_columns.size() - 1, value);
}

void SampleTable::setPosition(std::optional<double> latitude, std::optional<double> longitude) {
    if (!latitude || !longitude || *latitude < -90 || *latitude > 90 || *longitude < -180 ||
        *longitude > 180) {
        m_problems.add(ProblemKind::BadValue, m_rowOffset, "positions that are nowhere on Earth");
        return;
    }
    set(Channel::Latitude, *latitude);
    set(Channel::Longitude, *longitude);
}

void SampleTable::read(XmlReader& reader, Channel channel, bool replace) {
    const std::uint64_t offset = reader.offset();
    const auto text = reader.text();
    if (!text || text->empty()) {
        return;
    }
    if (const auto value = parseNumber(*text)) {
        set(channel, *value, replace);
    } else {
        m_problems.add(ProblemKind::BadValue, offset, "values that are no numbers");
    }
}

void SampleTable::readExtensions(XmlReader& reader) {
    const std::size_t depth = reader.depth();
    while (reader.nextDescendant(depth)) {
        if (!reader.isLeaf()) {
            continue;
        }
        const std::string_view name = reader.name();
        const std::string_view qualified = reader.qualifiedName();
        if (const auto channel = extensionChannel(name, qualified)) {
            read(reader, *channel, qualified.starts_with(kOwnPrefix));
            continue;
        }
        std::string own;
        std::string unit;
        if (qualified.starts_with(kOwnPrefix) && name == "channel") {
            own = reader.attribute("name").value_or("");
            unit = reader.attribute("unit").value_or("");
        }
        const std::uint64_t offset = reader.offset();
        const auto text = reader.text();
        if (!text || text->empty()) {
            continue;
        }
        if (const auto value = parseNumber(*text)) {
            setDeveloper(own.empty() ? qualified.substr(0, kLongestName) : own, unit, *value);
        } else {
            m_problems.add(ProblemKind::UnsupportedPart, offset, "extension values that are no numbers");
        }
    }
}

void SampleTable::endRow() {
    if (!m_touched) {
        m_times.pop_back();
        return;
    }
    const UtcTime time = m_times.back();
    if (time == kNoTime) {
        if (m_timeless++ == 0) {
            m_timelessOffset = m_rowOffset;
        }
        return;
    }
    if (!m_firstTime) {
        m_firstTime = time;
    }
    if (m_lastTime && time < *m_lastTime) {
        m_problems.add(ProblemKind::TimeBackwards, m_rowOffset, "track points older than the one before");
    }
    m_lastTime = time;
}

std::optional<UtcTime> SampleTable::start(std::optional<UtcTime> other) const {
    if (!m_firstTime) {
        return other;
    }
    UtcTime start = *m_firstTime;
    for (const UtcTime time : m_times) {
        if (time != kNoTime && time < start && *m_firstTime - time < kDay) {
            start = time;
        }
    }
    return other && *other < start && *m_firstTime - *other < kDay ? *other : start;
}

Streams SampleTable::take(UtcTime start) {
    Streams streams;
    streams.time.reserve(m_times.size());
    Duration last{};
    std::uint64_t implausible = 0;
    for (const UtcTime time : m_times) {
        if (time != kNoTime) {
            implausible += time < start ? 1 : 0;
            last = time < start ? last : time - start;
        }
        streams.time.push_back(last);
    }
    if (implausible > 0) {
        m_problems.add(
            ProblemKind::ImplausibleTime, 0,
            "track points from more than a day before the start, put at the time of the one before",
            implausible);
    }
    if (m_timeless > 0) {
        m_problems.add(ProblemKind::MissingTime, m_timelessOffset,
                       "track points without a time, put at the time of the one before", m_timeless);
    }
    std::erase_if(m_columns, [&](Column& column) {
        const std::size_t needed = m_times.size() - column.values.size();
        if (needed > m_cells) {
            m_problems.add(ProblemKind::TooMany, 0, "values of channels that hardly ever have one");
            return true;
        }
        m_cells -= needed;
        column.values.resize(m_times.size(), kAbsent);
        return false;
    });
    streams.columns = std::move(m_columns);
    m_columns.clear();
    m_times = {};
    m_byChannel.fill(kNone);
    m_firstTime.reset();
    m_lastTime.reset();
    m_timeless = 0;
    return streams;
}

} // namespace ritm::xml
