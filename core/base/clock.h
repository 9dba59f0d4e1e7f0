// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace ritm {

/// A point in UTC, microseconds since 1970.
using UtcTime = std::chrono::sys_time<std::chrono::microseconds>;
/// A span of time; the one unit of duration in stored data.
using Duration = std::chrono::microseconds;
/// A point on a clock that never steps back, microseconds since some start of its own.
struct MonotonicTime {
    Duration sinceStart{};
    friend auto operator<=>(const MonotonicTime&, const MonotonicTime&) = default;
};

/// Where time comes from. Passed in, so that tests and the simulator own it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall time; may step in either direction.
    [[nodiscard]] virtual UtcTime utcNow() const = 0;
    /// Never steps back; goes on while the machine is awake.
    [[nodiscard]] virtual MonotonicTime monotonicNow() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcTime utcNow() const override;
    [[nodiscard]] MonotonicTime monotonicNow() const override;
};

} // namespace ritm
