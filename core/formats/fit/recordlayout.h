// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/fit/messagewriter.h"
#include "core/formats/model/problem.h"
#include "core/workout/streams.h"

#include <string>
#include <vector>

namespace ritm::fit {

/// One value of a record message: where it comes from and how it is written: bits = (value + shift) * scale.
struct OutValue {
    const std::vector<double>* column = nullptr;
    double scale = 1;
    double shift = 0;
    bool fraction = false;  ///< only what is behind the point; the whole stands in another field
    bool whole = false;     ///< only what is before it
    bool rightMark = false; ///< a share of the right leg, which a high bit says
    const std::vector<double>* unmarked = nullptr; ///< where the column has none: of no known side
};

/// How the record messages of a workout look: its channels under the profile's numbers and scales where it
/// has them, as developer fields where it has none.
struct RecordLayout {
    std::vector<OutField> fields;              ///< without the timestamp; a row's bits go in
    std::vector<std::vector<OutValue>> values; ///< of each field, one or, for a range, two
    struct Description {
        std::uint8_t number = 0;
        BaseType type = BaseType::Float64;
        std::string name;
        std::string unit;
    };
    std::vector<Description> developer;

    /// Fills the fields with the values of a row.
    void fill(std::size_t row);
};

/// Lays the columns out; what cannot be held goes to `losses`.
[[nodiscard]] RecordLayout layOut(const Streams& streams, ProblemList& losses);

/// Text of at most `limit` bytes, cut between characters.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t limit);

} // namespace ritm::fit
