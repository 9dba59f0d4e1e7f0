// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a FIT file: total, bounded, and what comes out keeps the promises of its types.
#include "core/formats/decode.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto decoded = ritm::decode(ritm::ByteView(data, size), "input.fit", {.recordFields = true});
    if (!decoded) {
        return 0;
    }
    for (const ritm::Workout& workout : decoded->workouts) {
        ritm::fuzz::require(!workout.sessions.empty());
        ritm::fuzz::require(workout.streams.rows() <= size);
        for (const ritm::Column& column : workout.streams.columns) {
            ritm::fuzz::require(column.values.size() == workout.streams.rows());
        }
    }
    return 0;
}
