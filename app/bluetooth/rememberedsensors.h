// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/sensorstate.h"

#include <QString>

#include <vector>

namespace ritm::app {

/// So many sensors are remembered at most; nobody wears more.
inline constexpr std::size_t kMostRemembered = 16;

/// The text that Settings::kSensors holds: a JSON array of {address, name, kind}.
[[nodiscard]] QString toText(const std::vector<RememberedSensor>& sensors);
/// What such a text remembers; entries that make no sense are left out.
[[nodiscard]] std::vector<RememberedSensor> rememberedFrom(const QString& text);

} // namespace ritm::app
