// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/estimates.h"

#include <algorithm>
#include <cmath>

namespace ritm {

namespace {

double costOfSpeed(double metersPerMinute) {
    return -4.60 + 0.182258 * metersPerMinute + 0.000104 * metersPerMinute * metersPerMinute;
}

double heldPart(double minutes) {
    return 0.8 + 0.1894393 * std::exp(-0.012778 * minutes) + 0.2989558 * std::exp(-0.1932605 * minutes);
}

double speedFactor(double meters) {
    return 13.49681 - 0.000030363 * meters + 835.7114 / std::pow(meters, 0.7905);
}

} // namespace

OxygenUptake uptakeFromTwelveMinutes(Meters distance) {
    return OxygenUptake((distance.value - 504.9) / 44.73);
}

std::optional<OxygenUptake> uptakeFromCycling(Watts power, Kilograms mass) {
    if (mass.value <= 0) {
        return std::nullopt;
    }
    return OxygenUptake(10.8 * power.value / mass.value + 7);
}

std::optional<OxygenUptake> uptakeFromHeartRates(BeatsPerMinute rest, BeatsPerMinute maximum) {
    if (rest.value <= 0) {
        return std::nullopt;
    }
    return OxygenUptake(15.3 * (maximum / rest));
}

std::optional<OxygenUptake> uptakeFromRace(Meters distance, Seconds time) {
    if (time.value <= 0 || distance.value <= 0) {
        return std::nullopt;
    }
    const double minutes = time.value / 60;
    return OxygenUptake(costOfSpeed(distance.value / minutes) / heldPart(minutes));
}

std::optional<MetersPerSecond> speedOfUptake(OxygenUptake uptake) {
    if (uptake.value <= 0) {
        return std::nullopt;
    }
    // The positive root of costOfSpeed(v) = uptake.
    const double root = std::sqrt(0.182258 * 0.182258 + 4 * 0.000104 * (4.60 + uptake.value));
    return MetersPerSecond((root - 0.182258) / (2 * 0.000104) / 60);
}

std::optional<Seconds> raceTime(OxygenUptake uptake, Meters distance) {
    if (distance.value <= 0 || uptake.value <= 0) {
        return std::nullopt;
    }
    // A longer time always shows a smaller uptake, so halving finds it: from 12 m/s down to 0.5 m/s.
    double fast = distance.value / 12;
    double slow = distance.value / 0.5;
    for (int i = 0; i < 100; ++i) {
        const double middle = (fast + slow) / 2;
        (*uptakeFromRace(distance, Seconds(middle)) > uptake ? fast : slow) = middle;
    }
    return Seconds((fast + slow) / 2);
}

std::optional<Seconds> raceTimeByPower(Meters done, Seconds time, Meters wanted) {
    if (done.value <= 0 || wanted.value <= 0) {
        return std::nullopt;
    }
    return Seconds(time.value * std::pow(wanted / done, 1.06));
}

std::optional<Seconds> raceTimeByFactors(Meters done, Seconds time, Meters wanted) {
    if (done.value <= 0 || wanted.value <= 0) {
        return std::nullopt;
    }
    return Seconds(time.value / done.value * speedFactor(done.value) / speedFactor(wanted.value) *
                   wanted.value);
}

double gradeCost(double gradient) {
    const double i = std::clamp(gradient, -0.45, 0.45);
    return (((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6) / 3.6;
}

BeatsPerMinute expectedMaximumRate(double age) {
    return BeatsPerMinute(208 - 0.7 * age);
}

} // namespace ritm
