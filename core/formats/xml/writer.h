// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/model/problem.h"
#include "core/workout/workout.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::xml {

/// Writes XML: indented for people down to the samples, which take one line each.
class XmlWriter {
public:
    XmlWriter();

    /// `attributes` is markup already: made with attribute().
    void open(std::string_view name, std::string_view attributes = {});
    void close();
    /// An element without content.
    void empty(std::string_view name, std::string_view attributes);
    void text(std::string_view name, std::string_view value);
    void number(std::string_view name, double value);
    /// Everything until the matching open() again stands on one line.
    void setCompact(bool compact);
    [[nodiscard]] Bytes take() const;

    /// ` name="value"`, escaped.
    [[nodiscard]] static std::string attribute(std::string_view name, std::string_view value);

private:
    void indent();

    std::string m_out;
    std::vector<std::string> m_open;
    bool m_compact = false;
};

/// A row of a workout's columns, and what of it a format's own elements have taken.
class RowWriter {
public:
    explicit RowWriter(const Streams& streams) : m_streams(streams), m_taken(streams.columns.size()) {
        m_known.fill(-1);
        for (std::size_t i = 0; i < streams.columns.size(); ++i) {
            const auto number = static_cast<std::size_t>(streams.columns[i].key.channel);
            if (number < m_known.size()) {
                m_known[number] = static_cast<int>(i);
            }
        }
    }
    /// That channel's value in a row, or kAbsent; leaves it out of writeRest().
    double take(Channel channel, std::size_t row);
    /// The same of a developer channel without a unit or with that one.
    double takeDeveloper(std::string_view name, std::size_t row);
    /// As take(), rounded to an integer from 0 to `maximum`; where that is not exact, writeRest() has the
    /// value.
    double takeInteger(Channel channel, std::size_t row, double maximum);
    /// Whether writeRest() would write anything for the row.
    [[nodiscard]] bool hasRest(std::size_t row) const;
    /// What nobody took, in Ritm's own elements; forgets what was taken.
    void writeRest(XmlWriter& out, std::size_t row);

private:
    const Streams& m_streams;
    std::vector<char> m_taken;
    std::array<int, 72> m_known{};
};

/// The element that holds what TCX and GPX have no place for but Ritm reads back: sport, sub sport, zone,
/// title.
[[nodiscard]] std::string workoutAttributes(const Workout& workout, const Session& session);
/// What of a workout neither TCX nor GPX (nor Ritm's elements in them) holds.
void reportLosses(const Workout& workout, bool laps, ProblemList& losses);

} // namespace ritm::xml
