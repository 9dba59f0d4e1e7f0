// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/problem.h"
#include "core/formats/xml/reader.h"
#include "core/workout/streams.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace ritm::xml {

/// Track points on their way to Streams, a row at a time. A value of a row that is set twice keeps the
/// first, unless Ritm's own element states it: that one is exact where the format's own is an integer.
/// Memory: all tables of a document share one budget of cells, so that values take at most 16 bytes for each
/// byte of the document (twice that while a column grows); real files need one or two.
class SampleTable {
public:
    static constexpr std::size_t kMaximumColumns = 96;

    /// The cells that the tables of a document of that size may fill.
    [[nodiscard]] static std::size_t cellsFor(std::size_t documentSize) {
        return 2 * documentSize + (std::size_t{1} << 16);
    }

    /// `cells` outlives the table, which counts down what it uses.
    SampleTable(ProblemList& problems, std::size_t& cells) : m_problems(problems), m_cells(cells) {
        m_byChannel.fill(kNone);
    }

    /// Starts a row; a row that nothing was set in is dropped.
    void startRow(std::uint64_t offset);
    void setTime(UtcTime time) {
        m_times.back() = time;
        m_touched = true;
    }
    /// A value that its channel cannot have is left out and counted as a problem.
    void set(Channel channel, double value, bool replace = false);
    void setDeveloper(std::string_view name, std::string_view unit, double value);
    /// A latitude and longitude that are on Earth; others are counted as a problem.
    void setPosition(std::optional<double> latitude, std::optional<double> longitude);
    /// A value from the text of a leaf that the reader stands on; what is no number is a problem.
    void read(XmlReader& reader, Channel channel, bool replace = false);
    /// Everything in an element of extensions: channels by their names, further numbers as developer
    /// channels.
    void readExtensions(XmlReader& reader);
    void endRow();

    [[nodiscard]] std::size_t rows() const { return m_times.size(); }
    /// Of the last row that has one.
    [[nodiscard]] std::optional<UtcTime> lastTime() const { return m_lastTime; }
    [[nodiscard]] std::optional<UtcTime> firstTime() const { return m_firstTime; }

    /// The start of it all: the first time, or an earlier one of the same day, `other` included.
    [[nodiscard]] std::optional<UtcTime> start(std::optional<UtcTime> other = std::nullopt) const;
    /// The streams counted from that start; the table is empty after it. Rows without a time stand at the
    /// time of the row before.
    [[nodiscard]] Streams take(UtcTime start);

private:
    static constexpr std::uint8_t kNone = 0xff;
    static constexpr UtcTime kNoTime = UtcTime::min();
    static constexpr std::size_t kKnown = 72;

    void store(std::size_t column, double value, bool replace = false);

    ProblemList& m_problems;
    std::size_t& m_cells;
    std::vector<UtcTime> m_times;
    std::vector<Column> m_columns; ///< filled up to the last row with a value
    std::array<std::uint8_t, kKnown> m_byChannel{};
    std::optional<UtcTime> m_firstTime;
    std::optional<UtcTime> m_lastTime;
    std::uint64_t m_rowOffset = 0;
    std::uint64_t m_timeless = 0;
    std::uint64_t m_timelessOffset = 0;
    bool m_touched = false;
};

} // namespace ritm::xml
