// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ritm {

/// The two published sets of coefficients of the training impulse.
enum class Sex : std::uint8_t { Female, Male };

/// Heart rates of an athlete that the formulas below refer to.
struct HeartBounds {
    BeatsPerMinute rest;
    BeatsPerMinute maximum;
};

/// Heart rate reserve in use: (HR - rest) / (max - rest), within 0 and 1. Nothing unless max > rest.
/// Source: Karvonen, Kentala, Mustala, Ann Med Exp Biol Fenn 35 (1957) 307.
[[nodiscard]] std::optional<double> heartRateReserve(BeatsPerMinute rate, HeartBounds bounds);

/// Training impulse: minutes * r * 0.64 e^(1.92 r) for men, 0.86 e^(1.67 r) for women, r the heart rate
/// reserve. Source: Banister, in: MacDougall (ed.), Physiological Testing of the High-Performance Athlete,
/// 1991; Morton, Fitz-Clarke, Banister, J Appl Physiol 69 (1990) 1171.
[[nodiscard]] std::optional<double> trainingImpulse(std::span<const double> heartRate, HeartBounds bounds,
                                                    Sex sex);

/// The sum of minutes in five zones of 10 % of the maximum from 50 % on, each times its number.
/// Source: Edwards, The Heart Rate Monitor Book, 1993.
[[nodiscard]] std::optional<double> zonalImpulse(std::span<const double> heartRate, BeatsPerMinute maximum);

/// Minutes below, between and above two thresholds, times 1, 2 and 3.
/// Source: Lucia et al., Med Sci Sports Exerc 35 (2003) 872.
[[nodiscard]] std::optional<double> thresholdImpulse(std::span<const double> heartRate, BeatsPerMinute first,
                                                     BeatsPerMinute second);

/// Load score from the heart: the training impulse over that of an hour at threshold, times 100 ("hrTSS").
/// Source: Skiba's normalisation of Banister's impulse, as in GoldenCheetah's TRIMP100 definition.
[[nodiscard]] std::optional<double> heartLoadScore(std::span<const double> heartRate, HeartBounds bounds,
                                                   BeatsPerMinute threshold, Sex sex);

/// Load score from pace: hours * (speed / threshold speed)^exponent * 100. Running takes the square of the
/// grade-adjusted speed ("rTSS", McGregor, 2007), swimming the cube ("sTSS", Dixon), for the cost of
/// running grows with speed and the drag of water with its square.
[[nodiscard]] std::optional<double> paceLoadScore(Seconds time, MetersPerSecond speed,
                                                  MetersPerSecond threshold, double exponent);

/// Session RPE: minutes times the effort felt, 0 to 10. Source: Foster et al., J Strength Cond Res 15 (2001)
/// 109.
[[nodiscard]] double feltLoad(Seconds time, double effort);

/// Fitness, fatigue and form after a day.
struct TrainingState {
    double fitness = 0; ///< chronic training load ("CTL"), 42 days
    double fatigue = 0; ///< acute training load ("ATL"), 7 days
    double form = 0;    ///< yesterday's fitness less yesterday's fatigue ("TSB")
};

/// One state a day from the load of each day. The exponential form:
/// y = load (1 - e^(-1/days)) + y' e^(-1/days); it reaches 63.2 % after `days`, the other common form
/// y' + (load - y') / days is somewhat faster.
/// Source: Banister et al., Aust J Sports Med 7 (1975) 57; Coggan's performance manager.
[[nodiscard]] std::vector<TrainingState> trainingStates(std::span<const double> dailyLoads,
                                                        TrainingState before = {}, double fitnessDays = 42,
                                                        double fatigueDays = 7);

/// The load of a workout that was begun at that moment, on the athlete's clock.
struct DatedLoad {
    std::chrono::sys_seconds local;
    double load = 0;
};

/// A load for each day from the first workout's to the last one's, days without one at zero.
struct LoadHistory {
    std::chrono::sys_days first{};
    std::vector<double> loads;
};
/// The loads of each day added up. Ages (over 300 years) between two workouts are taken for a broken clock:
/// what lies that far behind the last workout is left out.
[[nodiscard]] LoadHistory loadsByDay(std::span<const DatedLoad> loads);

/// Mean daily load over its standard deviation, for a week ("monotony"); nothing if all days are alike.
/// Source: Foster, Med Sci Sports Exerc 30 (1998) 1164.
[[nodiscard]] std::optional<double> monotony(std::span<const double> dailyLoads);
/// The week's load times its monotony ("strain"). Source: as above.
[[nodiscard]] std::optional<double> strain(std::span<const double> dailyLoads);
/// Mean load of the last 7 over that of the last 28 days. Source: Hulin et al., Br J Sports Med 48 (2014)
/// 708.
[[nodiscard]] std::optional<double> acuteToChronic(std::span<const double> dailyLoads);

} // namespace ritm
