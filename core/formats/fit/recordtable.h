// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/fit/definition.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace ritm::fit {

/// A developer field as the file describes it.
struct DeveloperField {
    BaseType type = BaseType::Byte;
    std::string name;
    std::string unit;
    double scale = 1;
    double offset = 0;
    std::uint16_t serial = 0; ///< one for each thing described; described anew as another, another one
};
/// By (developer index << 8 | field number).
using DeveloperFields = std::map<std::uint16_t, DeveloperField>;

/// One field of all record messages, under its profile name and scale.
struct RecordColumn {
    std::uint32_t key = 0;
    std::string name;
    std::string unit;
    const FieldFacts* facts = nullptr; ///< null for unknown and developer fields
    std::uint8_t element = 0;          ///< of an array
    bool developer = false;
    std::vector<double> values; ///< up to the last row that has one
};

/// One step of a compiled record layout: read at `offset`, write to `column`.
struct RecordStep {
    using Kernel = void (*)(std::span<const std::uint8_t* const> rows, const RecordStep& step, double* out);
    Kernel kernel = nullptr;
    std::uint64_t invalid = 0;
    double scale = 1;
    double shift = 0;
    std::uint16_t offset = 0;
    std::uint16_t column = 0;
    std::uint8_t accumulateBits = 0; ///< the raw values are the low bits of a running total
    bool onlyWhereAbsent = false;    ///< a component: the field that states the value itself wins
};

/// A record layout, compiled once and run a batch of rows at a time.
struct RecordPlan {
    std::vector<RecordStep> steps;
    bool inTurn = false; ///< counts running totals, so that its rows are read in the order of the file
    std::uint64_t generation = ~std::uint64_t{0}; ///< of the developer fields it was compiled with
};

/// Rows of one layout, which follow each other.
struct RecordRun {
    const RecordPlan* plan = nullptr;
    std::size_t begin = 0; ///< the first of them in the batch
};

/// All record messages of a file part as columns.
class RecordTable {
public:
    static constexpr std::size_t kBatch = 256;

    /// `rows` is an upper estimate, `budget` the most cells that may ever be stored.
    RecordTable(std::size_t rows, std::size_t budget, bool keepSources);

    void compile(const Definition& definition, const DeveloperFields& developers, RecordPlan& plan,
                 std::uint64_t offset, ProblemList& problems);
    /// Appends at most kBatch rows of one layout.
    void append(const RecordPlan& plan, std::span<const std::uint8_t* const> rows);
    /// The same for rows of several layouts, none of which is to be read in turn.
    void append(std::span<const RecordRun> runs, std::span<const std::uint8_t* const> rows);
    /// Fills every column up to the last row.
    void finish();

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::vector<RecordColumn>& columns() { return m_columns; }
    [[nodiscard]] RecordColumn* find(std::uint8_t field, std::uint8_t element = 0);

private:
    std::optional<std::uint16_t> obtain(std::uint32_t key, const FieldFacts* facts, std::string name,
                                        std::string unit, ProblemList& problems, std::uint64_t offset);
    void addStep(RecordPlan& plan, const FieldDefinition& field, std::size_t element, bool bigEndian,
                 std::uint16_t column, double scale, double shift);

    std::vector<RecordColumn> m_columns;
    std::unordered_map<std::uint32_t, std::uint16_t> m_byKey;
    struct Accumulator {
        double total = 0;
        std::uint32_t last = 0;
        std::size_t rows = 0; ///< looked at so far
        bool started = false;

        /// Goes on from a total that a record states whole; false when that is none.
        bool state(double value);
    };
    std::unordered_map<std::uint16_t, Accumulator> m_accumulators;
    std::size_t m_rows = 0;
    std::size_t m_expected;
    std::size_t m_maximumColumns;
    bool m_keepSources;
};

} // namespace ritm::fit
