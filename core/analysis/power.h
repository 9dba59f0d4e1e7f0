// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <optional>
#include <span>

namespace ritm {

/// Power that would have cost as much if ridden evenly ("Normalized Power" elsewhere): the fourth root of
/// the mean fourth power of the 30 s moving average, from the moment on when its window is full. One value
/// a second; less than 30 s have none.
/// Source: Allen, Coggan, "Training and Racing with a Power Meter", 2nd ed., ch. 7.
[[nodiscard]] std::optional<Watts> weightedPower(std::span<const double> watts);

/// Weighted power as a part of the threshold power ("Intensity Factor"). Source: as above.
[[nodiscard]] std::optional<double> intensity(Watts weighted, Watts threshold);

/// Training load score ("TSS"): 100 for an hour at threshold; time * IF^2. Source: as above.
[[nodiscard]] std::optional<double> powerLoadScore(Seconds time, Watts weighted, Watts threshold);

/// Weighted over average power ("Variability Index"). Source: as above.
[[nodiscard]] std::optional<double> variability(Watts weighted, Watts average);

/// Average power with another, exponential smoothing of 25 s ("xPower"). Source: Skiba, "Calculation of
/// Power Output and Quantification of Training Stress in Distance Runners", 2006.
[[nodiscard]] std::optional<Watts> exponentialPower(std::span<const double> watts);

/// Mechanical work. One value a second.
[[nodiscard]] Kilojoules workOf(std::span<const double> watts);
/// Work done above a power ("work over threshold").
[[nodiscard]] Kilojoules workAbove(std::span<const double> watts, Watts threshold);

/// What the body spent for that mechanical work at 24 % gross efficiency, the middle of what trained
/// cyclists show. Source: Coyle et al., Med Sci Sports Exerc 24 (1992) 782.
[[nodiscard]] Kilocalories energyOfWork(Kilojoules work);

} // namespace ritm
