// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ritm {

/// What was wrong with a file, or could not be held by one. The names are stable (translations hang on
/// them): never change one, only add.
enum class ProblemKind : std::uint8_t {
    Truncated,         ///< the file ends before it says it does
    BadHeader,         ///< the header contradicts itself or the file
    BadChecksum,       ///< the bytes differ from those that were written
    UndefinedMessage,  ///< data whose layout was never stated; what follows it cannot be found
    BadDefinition,     ///< a layout that contradicts itself
    BadBaseType,       ///< a field of a type that the format does not know; its bytes were stepped over
    BadFieldSize,      ///< a field whose size does not fit its type
    BadDeveloperField, ///< a developer field that nothing describes
    TrailingBytes,     ///< bytes after the end that are no further part
    TimeBackwards,     ///< samples older than the one before; kept in the file's order
    MissingTime,       ///< samples without any time; left out
    ImplausibleTime,   ///< a time that no clock can have meant
    BadValue,          ///< a value that is no number, or out of the possible range
    BadMarkup,         ///< XML that is not well formed
    TooDeep,           ///< nested beyond the limit
    TooMany,           ///< more parts than the limit; the rest was left out
    BadArchive,        ///< a damaged .gz or .zip
    UnsupportedPart,   ///< something that the format allows and Ritm steps over
    NoWorkout,         ///< a sound file, but no workout in it
    NotHeld,           ///< the target format has no place for this
};

/// The stable name of the kind: "bad_checksum".
[[nodiscard]] std::string_view problemKindName(ProblemKind kind);

/// One thing that was lost or repaired while reading a file. `lost` is for engineers and holds neither
/// positions nor heart data; people see a translation of the kind.
struct Problem {
    ProblemKind kind{};
    std::uint64_t offset = 0; ///< of the first occurrence, in bytes from the start of the (unpacked) file
    std::uint64_t count = 1;  ///< how many times in a row of the same cause
    std::string lost;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Collects problems; the same (kind, text) again only counts, so a hostile file cannot make it grow.
class ProblemList {
public:
    void add(ProblemKind kind, std::uint64_t offset, std::string_view lost, std::uint64_t count = 1);
    [[nodiscard]] bool empty() const { return m_problems.empty(); }
    [[nodiscard]] const std::vector<Problem>& all() const { return m_problems; }
    [[nodiscard]] std::vector<Problem> take() { return std::move(m_problems); }

private:
    std::vector<Problem> m_problems;
};

} // namespace ritm
