// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/row.h"
#include "sync/protocol/sync.h"

namespace ritm::wire {

/// Between what travels and what both sides work with. Total in both directions.
[[nodiscard]] Mutation toWire(const rows::Mutation& mutation);
[[nodiscard]] rows::Mutation fromWire(const Mutation& mutation);
[[nodiscard]] Row toWire(const rows::Row& row);
[[nodiscard]] rows::Row fromWire(const Row& row);
[[nodiscard]] Overwritten toWire(const rows::Overwritten& overwritten);
[[nodiscard]] rows::Overwritten fromWire(const Overwritten& overwritten);

} // namespace ritm::wire
