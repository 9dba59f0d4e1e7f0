// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/trainer.h"

#include <algorithm>
#include <cmath>

namespace ritm {

namespace {

void appendS16(Bytes& bytes, double value) {
    const auto number = static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(value)));
    bytes.push_back(static_cast<std::uint8_t>(number & 0xffU));
    bytes.push_back(static_cast<std::uint8_t>(number >> 8U));
}

} // namespace

Bytes requestControl() {
    return {0x00};
}

Bytes startTrainer() {
    return {0x07};
}

Bytes targetPower(Watts power) {
    Bytes bytes{0x05};
    appendS16(bytes, std::clamp(std::isnan(power.value) ? 0.0 : power.value, 0.0, 4000.0));
    return bytes;
}

Bytes simulateGrade(Percent grade) {
    Bytes bytes{0x11};
    appendS16(bytes, 0); // no wind
    appendS16(bytes, std::clamp(std::isnan(grade.value) ? 0.0 : grade.value, -40.0, 40.0) * 100);
    bytes.push_back(40); // rolling resistance 0.0040
    bytes.push_back(51); // drag 0.51 kg/m
    return bytes;
}

Result<TrainerReply> decodeTrainerReply(ByteView bytes) {
    if (bytes.size() < 3) {
        return fail(SensorsError::TooShort);
    }
    // Some requests (spin down) are answered with parameters after the outcome, so more bytes are fine.
    if (bytes[0] != 0x80 || bytes[2] < 1 || bytes[2] > 5) {
        return fail(SensorsError::OutOfRange, "control point");
    }
    return TrainerReply{bytes[1], static_cast<TrainerOutcome>(bytes[2])};
}

} // namespace ritm
