// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as stored edits: what is read is written as it was, and laying it over a workout ends in a value.
#include "core/edits/apply.h"
#include "core/edits/editjson.h"
#include "tests/fuzz/require.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using ritm::Channel;
    const auto edits = ritm::edits::fromJson({reinterpret_cast<const char*>(data), size});
    if (!edits) {
        return 0;
    }
    const std::string json = ritm::edits::toJson(*edits);
    const auto again = ritm::edits::fromJson(json);
    ritm::fuzz::require(again && *again == *edits);
    if (edits->size() > 20) {
        return 0;
    }
    ritm::Workout workout;
    workout.sessions.emplace_back();
    for (int i = 0; i < 50; ++i) {
        const auto row = workout.streams.addRow(std::chrono::seconds(i));
        for (const Channel channel : {Channel::HeartRate, Channel::Distance, Channel::Speed,
                                      Channel::Altitude, Channel::Latitude, Channel::Longitude}) {
            workout.streams.obtain(channel).values[row] = i % 4 == 0 ? ritm::kAbsent : i;
        }
    }
    const auto laid = ritm::edits::apply(workout, *edits);
    if (laid) {
        for (const ritm::Column& column : laid->streams.columns) {
            ritm::fuzz::require(column.values.size() == laid->streams.rows());
        }
    }
    return 0;
}
