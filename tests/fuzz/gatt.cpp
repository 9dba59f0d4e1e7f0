// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a sensor says, packet after packet: total, and nothing that comes out is impossible.
#include "core/sensors/deviceinfo.h"
#include "core/sensors/sensordecoder.h"
#include "core/sensors/trainer.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace {

using ritm::GattCharacteristic;

constexpr std::array kCharacteristics{
    GattCharacteristic::HeartRateMeasurement,
    GattCharacteristic::RunningMeasurement,
    GattCharacteristic::CyclingMeasurement,
    GattCharacteristic::CyclingPowerMeasurement,
    GattCharacteristic::TreadmillData,
    GattCharacteristic::IndoorBikeData,
    GattCharacteristic::FitnessMachineControlPoint,
    GattCharacteristic::BatteryLevel,
    GattCharacteristic::ModelNumber,
};

void requireSound(const ritm::SensorReading& reading) {
    for (const ritm::Measurement& one : reading.measurements) {
        ritm::fuzz::require(std::isfinite(one.value));
    }
    for (const ritm::BeatMeasurement& beats : reading.beats) {
        for (const ritm::Duration interval : beats.intervals) {
            ritm::fuzz::require(interval > ritm::Duration{});
        }
    }
}

} // namespace

/// Each packet: what it is, how long after the one before (in 8 ms), how many bytes, the bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ritm::ByteView rest(data, size);
    ritm::SensorDecoder decoder(ritm::SensorId{"sensor"});
    ritm::DeviceInfo info;
    ritm::MonotonicTime now{};
    while (rest.size() >= 3) {
        const GattCharacteristic what = kCharacteristics[rest[0] % kCharacteristics.size()];
        now.sinceStart += std::chrono::milliseconds(8 * rest[1]);
        const std::size_t length = std::min<std::size_t>(rest[2], rest.size() - 3);
        const ritm::ByteView packet = rest.subspan(3, length);
        rest = rest.subspan(3 + length);
        if (const auto reading = decoder.decode(what, packet, now)) {
            requireSound(*reading);
        }
        (void)ritm::readInto(info, what, packet);
        (void)ritm::decodeTrainerReply(packet);
        if (const auto battery = ritm::decodeBattery(packet)) {
            ritm::fuzz::require(battery->value >= 0 && battery->value <= 100);
        }
    }
    return 0;
}
