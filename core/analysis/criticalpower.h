// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <optional>
#include <span>
#include <vector>

namespace ritm {

/// The longest-lasting power and the work that can be done above it; with `peak` the three-parameter model.
struct CriticalPower {
    Watts power;
    Kilojoules reserve; ///< W'
    std::optional<Watts> peak;

    /// The power that the model lets one hold for that long: CP + W' / t, and with a peak
    /// CP + W' / (t + W' / (peak - CP)).
    [[nodiscard]] Watts powerFor(Seconds time) const;
    /// How long the model lets one hold a power; nothing for ever, zero above the peak.
    [[nodiscard]] std::optional<Seconds> timeAt(Watts power) const;
};

/// The best power held for a time.
struct Effort {
    Seconds time;
    Watts power;
};

/// Two parameters: least squares of work over time; needs two efforts of different length.
/// Source: Monod, Scherrer, Ergonomics 8 (1965) 329; Moritani et al., Ergonomics 24 (1981) 339.
[[nodiscard]] std::optional<CriticalPower> criticalPower2(std::span<const Effort> efforts);

/// Three parameters: least squares of power over efforts of at least three lengths.
/// Source: Morton, Ergonomics 39 (1996) 611.
[[nodiscard]] std::optional<CriticalPower> criticalPower3(std::span<const Effort> efforts);

/// W' left after each second, integral form. The sum of decaying expenses is kept as the recurrence
/// x = x e^(-1/tau) + expense, which cannot overflow; tau = 546 e^(-0.01 D) + 316 s, D being how far the mean
/// power below CP lies below it.
/// Source: Skiba et al., Med Sci Sports Exerc 44 (2012) 1526.
[[nodiscard]] std::vector<double> reserveIntegral(std::span<const double> watts, CriticalPower model);
/// The same with a time constant of one's own.
[[nodiscard]] std::vector<double> reserveIntegral(std::span<const double> watts, CriticalPower model,
                                                  Seconds tau);
/// The time constant of recovery for that ride.
[[nodiscard]] Seconds recoveryTime(std::span<const double> watts, CriticalPower model);

/// W' left after each second, differential form: below CP it recovers as (CP - P) (W' - W) / W'.
/// Source: Skiba et al., Eur J Appl Physiol 115 (2015) 703; Froncioni, Clarke.
[[nodiscard]] std::vector<double> reserveDifferential(std::span<const double> watts, CriticalPower model);

} // namespace ritm
