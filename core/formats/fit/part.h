// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/fit/definition.h"
#include "core/formats/fit/recordtable.h"
#include "core/formats/model/decoded.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ritm::fit {

/// A definition with everything that hangs on it.
struct Layout {
    Definition definition;
    RecordPlan plan;
    const FieldDefinition* timestamp = nullptr;
    const FieldDefinition* beats = nullptr; ///< hrv messages: the times between them
    bool timed = false;                     ///< of records, with a time
    bool keep = false;                      ///< its messages are looked at after the walk
    std::uint64_t count = 0;
};

/// A message that is not a record, in the order of the file.
struct KeptMessage {
    const Layout* layout = nullptr;
    const std::uint8_t* payload = nullptr;
    std::uint32_t row = 0;       ///< records before it
    std::uint32_t timestamp = 0; ///< FIT seconds, its own or the last before it; 0 when there was none

    [[nodiscard]] MessageView view() const { return {layout->definition, payload}; }
};

/// The time between two beats as an hrv message has it.
struct StatedBeat {
    std::uint32_t row = 0; ///< records before it
    std::uint32_t milliseconds = 0;
};

/// What one of the files chained in a FIT file holds.
struct Part {
    explicit Part(std::size_t rows, std::size_t budget, bool keepSources)
        : records(rows, budget, keepSources) {
        times.reserve(rows);
    }
    std::vector<std::uint32_t> times; ///< of the rows, FIT seconds
    RecordTable records;
    std::vector<KeptMessage> messages;
    std::vector<StatedBeat> beats;
    std::map<std::uint16_t, std::uint64_t> counts;
    std::vector<std::string> developerNames;
    Aggregate recordTimes;         ///< FIT seconds, of records that have a time of their own, when asked for
    std::uint64_t timeless = 0;    ///< records without a time of their own
    std::uint64_t statedBeats = 0; ///< those of no length too, which `beats` leaves out
    std::deque<Layout> layouts;
};

/// Where the messages of a part start in the file, and whether its checksum vouches for them.
struct PartPlace {
    std::uint64_t offset = 0;
    bool sound = false;
};

/// Walks the messages of one part. Total on any bytes. In a part that nothing vouches for, what makes no
/// sense is stepped over up to where messages do.
[[nodiscard]] std::unique_ptr<Part> readPart(ByteView data, const PartPlace& place, bool keepSources,
                                             ProblemList& problems);

} // namespace ritm::fit
