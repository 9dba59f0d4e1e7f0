// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "tests/fuzz/require.h"

#include <algorithm>

namespace ritm::fuzz {

/// What every decoder promises about what it gives out.
inline void requireSound(const Decoded& decoded, std::size_t size) {
    require(decoded.facts.records <= size);
    for (const Workout& workout : decoded.workouts) {
        require(!workout.sessions.empty());
        for (const Column& column : workout.streams.columns) {
            require(column.values.size() == workout.streams.rows());
        }
    }
}

inline std::size_t rowsOf(const Decoded& decoded) {
    std::size_t rows = 0;
    for (const Workout& workout : decoded.workouts) {
        rows += workout.streams.rows();
    }
    return rows;
}

/// Any bytes as a document of that format; what comes out is written and read again, and no sample is lost.
inline void decodeAndWriteBack(ByteView bytes, const char* name) {
    const auto decoded = decode(bytes, name, {.recordFields = true});
    if (!decoded) {
        return;
    }
    requireSound(*decoded, bytes.size());
    const auto fit = encode(*decoded, Format::Fit);
    require(fit.has_value());
    if (!decoded->workouts.empty()) {
        const auto again = decode(fit->bytes);
        require(again.has_value());
        require(again->workouts.size() == std::min<std::size_t>(decoded->workouts.size(), 256));
        require(decoded->workouts.size() > 256 || rowsOf(*again) == rowsOf(*decoded));
        const auto third = encode(*again, Format::Fit);
        require(third.has_value() && decode(third->bytes).has_value());
    }
    for (const Format format : {Format::Tcx, Format::Gpx, Format::Csv}) {
        const auto written = encode(*decoded, format);
        require(written.has_value());
        if (format == Format::Tcx) {
            const auto again = decode(written->bytes);
            require(again.has_value());
            require(again->facts.records == decoded->facts.records);
        } else if (format == Format::Gpx) {
            require(decode(written->bytes).has_value());
        }
    }
}

} // namespace ritm::fuzz
