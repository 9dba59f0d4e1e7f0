// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/channel.h"

#include <QString>

namespace ritm::app {

/// The unit in which an athlete reads a channel: shown = stored * factor + offset.
struct ShownUnit {
    double factor = 1;
    double offset = 0;
    int decimals = 0;
    QString text; ///< translated: "km/h"
};

/// The channel's name for people; a developer's own as its file has it.
[[nodiscard]] QString channelTitle(const ChannelKey& key);
[[nodiscard]] ShownUnit channelShownUnit(const ChannelKey& key, bool imperial);
/// A stored value in the shown unit and the locale's digits, without and with the unit.
[[nodiscard]] QString channelNumberText(const ChannelKey& key, double value, bool imperial);
[[nodiscard]] QString channelValueText(const ChannelKey& key, double value, bool imperial);
/// Whether an axis of this channel begins at zero.
[[nodiscard]] bool channelStartsAtZero(const ChannelKey& key);

} // namespace ritm::app
