// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/models/measures.h"
#include "core/workout/sport.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ritm::app {

/// A workout row's field as the athlete calls it: "Title"; one that has no word is named by its stable name.
[[nodiscard]] QString fieldText(std::string_view field);

/// What the values of a workout's fields are read by.
struct FieldReader {
    Measures measures;
    Sport sport = Sport::Other; ///< the workout's; a sub-sport is named together with it
    std::chrono::seconds utcOffset{};

    /// A field's value as the athlete reads it. `value` is plain text for title and notes, JSON for the
    /// others, and nothing while it is sealed.
    [[nodiscard]] QString text(std::string_view field, const std::optional<std::string>& value) const;
};

/// The text of a JSON string; empty for any other value.
[[nodiscard]] std::string jsonString(const std::string& json);

} // namespace ritm::app
