// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/sensors/error.h"
#include "core/units/units.h"

#include <cstdint>

/// The Fitness Machine Control Point (2AD9): requests that are written to it, and the reply it indicates to
/// each. Enable indications, send requestControl() first, and wait for each reply before the next request.
namespace ritm {

/// What a control point reply says about the request.
enum class TrainerOutcome : std::uint8_t {
    Done = 1,
    NotSupported = 2,
    BadParameter = 3,
    Failed = 4,
    NotInControl = 5,
};

struct TrainerReply {
    std::uint8_t request = 0; ///< the request's first byte
    TrainerOutcome outcome = TrainerOutcome::Failed;
    friend bool operator==(const TrainerReply&, const TrainerReply&) = default;
};

[[nodiscard]] Bytes requestControl();
[[nodiscard]] Bytes startTrainer();
/// Hold this power whatever the cadence; rounded to a watt and kept within 0 to 4000 W.
[[nodiscard]] Bytes targetPower(Watts power);
/// Feel like a road of this grade, in still air with usual tyres; kept within -40 to 40 %.
[[nodiscard]] Bytes simulateGrade(Percent grade);

[[nodiscard]] Result<TrainerReply> decodeTrainerReply(ByteView bytes);

} // namespace ritm
