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

/// Two parameters: least squares of work over time; needs two efforts of different length. Nothing where the
/// efforts show no reserve (a level ride), here and below.
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
/// The same solved within each second instead of stepped over it, so that it cannot overshoot: what is
/// missing decays as e^(-(CP - P) t / W').
[[nodiscard]] std::vector<double> reserveContinuous(std::span<const double> watts, CriticalPower model);

/// W' left after each second when all below CP recovers alike: what is missing decays as e^(-t/tau).
/// Source: Skiba et al., Med Sci Sports Exerc 44 (2012) 1526; Bartram et al., Int J Sports Physiol Perform 13
/// (2018) 724.
[[nodiscard]] std::vector<double> reserveExponential(std::span<const double> watts, CriticalPower model,
                                                     Seconds tau);
/// The time constant of elite cyclists, 2287.2 D^-0.688 s, D as above. Source: Bartram et al., as above.
[[nodiscard]] std::optional<Seconds> eliteRecoveryTime(std::span<const double> watts, CriticalPower model);

} // namespace ritm
