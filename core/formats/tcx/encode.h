// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/decoded.h"

namespace ritm::tcx {

/// A TCX file of all workouts, with laps, Garmin's ActivityExtension v2, and elements of Ritm's own for
/// channels that it does not know. Several sessions become one multisport session.
[[nodiscard]] Encoded encode(const Decoded& content);

} // namespace ritm::tcx
