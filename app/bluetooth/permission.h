// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace ritm::app {

enum class PermissionState { Unasked, Granted, Refused };

/// Whether the athlete lets this program use Bluetooth. For the GUI thread.
struct BluetoothPermission {
    std::function<PermissionState()> state;
    /// Asks, and tells the answer once there is one; never when `context` is gone by then.
    std::function<void(QObject* context, std::function<void(bool granted)> then)> ask;
};

/// The system's own question, where it has one (macOS, iOS, Android). Linux has none: there bluetoothd itself
/// refuses whom it does not serve.
[[nodiscard]] BluetoothPermission systemBluetoothPermission();

} // namespace ritm::app
