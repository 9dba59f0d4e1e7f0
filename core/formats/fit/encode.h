// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/decoded.h"

namespace ritm::fit {

/// An activity file (FIT protocol 2.0): identity, device, timer events, records under the profile's fields
/// and scales, developer fields for channels that the profile does not have, beats, lengths of the pool,
/// laps, sessions. Several workouts are chained. A workout without laps gets one, since others expect it.
[[nodiscard]] Encoded encode(const Decoded& content);

} // namespace ritm::fit
