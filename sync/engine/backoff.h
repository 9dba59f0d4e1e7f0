// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <chrono>
#include <optional>

namespace ritm::sync {

/// How long to wait after failures in a row: a uniform draw from [0, min(30 s, 1 s * 2^failures)] ("full
/// jitter", so that clients do not return all at once), and never less than the server asked for.
class Backoff {
public:
    [[nodiscard]] Duration afterFailure(Random& random, std::optional<std::chrono::seconds> atLeast);
    /// A success, or a reason to think that the next try is one.
    void succeeded() { m_failures = 0; }
    [[nodiscard]] unsigned failures() const { return m_failures; }

private:
    unsigned m_failures = 0;
};

} // namespace ritm::sync
