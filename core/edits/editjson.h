// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/edit.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::edits {

/// A list of edits as stored: a JSON array of objects, each with its kind under "edit"; times in
/// microseconds, channels by their stable names.
[[nodiscard]] std::string toJson(std::span<const Edit> edits);
/// The way back, from text that may be anything. An edit of a later version is EditsError::BadEdit: laying
/// the others without it would show what nobody made.
[[nodiscard]] Result<std::vector<Edit>> fromJson(std::string_view json);

} // namespace ritm::edits
