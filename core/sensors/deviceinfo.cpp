// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/deviceinfo.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace ritm {

namespace {

constexpr std::size_t kMaxStringBytes = 64;

/// How many bytes the well-formed UTF-8 character at the front takes (RFC 3629); 0 if it is malformed.
std::size_t characterLength(ByteView text) {
    const unsigned lead = text[0];
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xc2 && lead <= 0xdf   ? 2
                               : lead >= 0xe0 && lead <= 0xef ? 3
                               : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                              : 0;
    if (length == 0 || text.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((text[i] & 0xc0U) != 0x80U) {
            return 0;
        }
    }
    const unsigned second = text[1];
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool surrogate = lead == 0xed && second > 0x9f;
    const bool tooLarge = lead == 0xf4 && second > 0x8f;
    return overlong || surrogate || tooLarge ? 0 : length;
}

std::string* fieldOf(DeviceInfo& info, GattCharacteristic characteristic) {
    switch (characteristic) {
    case GattCharacteristic::ManufacturerName:
        return &info.manufacturer;
    case GattCharacteristic::ModelNumber:
        return &info.model;
    case GattCharacteristic::SerialNumber:
        return &info.serial;
    case GattCharacteristic::FirmwareRevision:
        return &info.firmware;
    case GattCharacteristic::HardwareRevision:
        return &info.hardware;
    case GattCharacteristic::SoftwareRevision:
        return &info.software;
    case GattCharacteristic::BatteryLevel:
    case GattCharacteristic::HeartRateMeasurement:
    case GattCharacteristic::RunningMeasurement:
    case GattCharacteristic::CyclingMeasurement:
    case GattCharacteristic::CyclingPowerMeasurement:
    case GattCharacteristic::TreadmillData:
    case GattCharacteristic::IndoorBikeData:
    case GattCharacteristic::FitnessMachineControlPoint:
        return nullptr;
    }
    return nullptr;
}

} // namespace

Result<Percent> decodeBattery(ByteView bytes) {
    if (bytes.empty()) {
        return fail(SensorsError::TooShort);
    }
    if (bytes.size() > 1) {
        return fail(SensorsError::TooLong);
    }
    if (bytes[0] > 100) {
        return fail(SensorsError::OutOfRange, "battery");
    }
    return Percent(bytes[0]);
}

Result<std::string> decodeDeviceString(ByteView bytes) {
    bytes = bytes.first(static_cast<std::size_t>(std::ranges::find(bytes, 0) - bytes.begin()));
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = characterLength(bytes.subspan(at));
        if (length == 0) {
            return fail(SensorsError::NotText);
        }
        const ByteView character = bytes.subspan(at, length);
        const bool control = (length == 1 && (character[0] < 0x20 || character[0] == 0x7f)) ||
                             (length == 2 && character[0] == 0xc2 && character[1] < 0xa0);
        const bool leadingSpace = text.empty() && character[0] == ' ';
        if (!control && !leadingSpace && text.size() + length <= kMaxStringBytes) {
            text += textOf(character);
        }
        at += length;
    }
    while (!text.empty() && text.back() == ' ') {
        text.pop_back();
    }
    return text;
}

Result<> readInto(DeviceInfo& info, GattCharacteristic characteristic, ByteView bytes) {
    std::string* const field = fieldOf(info, characteristic);
    if (field == nullptr) {
        return fail(SensorsError::UnknownAttribute);
    }
    RITM_TRY_ASSIGN(*field, decodeDeviceString(bytes));
    return {};
}

} // namespace ritm
