// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/formats/model/problem.h"

#include <QString>

namespace ritm::app {

/// What went wrong and what to do next, in the athlete's language. An error without words of its own is named
/// by its stable name, so that a report of it can be understood.
[[nodiscard]] QString errorText(const Error& error);
/// The same of what the app tries again by itself, as it does with a recording.
[[nodiscard]] QString retriedErrorText(const Error& error);
/// Whether errorText() has words of its own for it.
[[nodiscard]] bool hasErrorText(const Error& error);
/// Why the server refused a change, by the name of the problem's type ("too_large"; empty if it said none),
/// and what to do.
[[nodiscard]] QString refusalText(const QString& problem);
/// What an import lost or repaired.
[[nodiscard]] QString problemText(const Problem& problem);

} // namespace ritm::app
