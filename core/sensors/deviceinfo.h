// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/sensors/error.h"
#include "core/sensors/gatt.h"
#include "core/units/units.h"

#include <string>

namespace ritm {

/// What a sensor says about itself; empty where it says nothing.
struct DeviceInfo {
    std::string manufacturer;
    std::string model;
    std::string serial;
    std::string firmware;
    std::string hardware;
    std::string software;
    friend bool operator==(const DeviceInfo&, const DeviceInfo&) = default;
};

/// 2A19, Battery Level.
[[nodiscard]] Result<Percent> decodeBattery(ByteView bytes);
/// A string of Device Information: UTF-8, what follows a NUL cut off, spaces around it and control characters
/// removed, at most 64 bytes of it kept.
[[nodiscard]] Result<std::string> decodeDeviceString(ByteView bytes);
/// Puts a decoded string where it belongs; UnknownAttribute if the characteristic is no such string.
[[nodiscard]] Result<> readInto(DeviceInfo& info, GattCharacteristic characteristic, ByteView bytes);

} // namespace ritm
