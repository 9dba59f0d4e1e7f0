// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/criticalpower.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ritm {

namespace {

constexpr double kLeastReserve = 1;  // J; less is rounding
constexpr double kLeastPower = 1e-3; // W; the same

struct Line {
    double slope = 0;
    double intercept = 0;
};

std::optional<Line> fit(std::span<const double> x, std::span<const double> y) {
    const auto n = static_cast<double>(x.size());
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        meanX += x[i] / n;
        meanY += y[i] / n;
    }
    double xx = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    if (xx <= 0) {
        return std::nullopt;
    }
    return Line{xy / xx, meanY - xy / xx * meanX};
}

/// For a fixed offset t0 the model P = CP + W' / (t + t0) is a line in 1 / (t + t0).
std::optional<Line> fitAt(std::span<const Effort> efforts, double offset, double& error) {
    std::vector<double> x;
    std::vector<double> y;
    x.reserve(efforts.size());
    y.reserve(efforts.size());
    for (const Effort& effort : efforts) {
        x.push_back(1 / (effort.time.value + offset));
        y.push_back(effort.power.value);
    }
    const auto line = fit(x, y);
    error = std::numeric_limits<double>::max();
    if (line) {
        error = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double miss = line->intercept + line->slope * x[i] - y[i];
            error += miss * miss;
        }
    }
    return line;
}

double joules(CriticalPower model) {
    return model.reserve.value * 1000;
}

/// How far the mean power below CP lies below it, W; nothing when there is none.
std::optional<double> shortfall(std::span<const double> watts, CriticalPower model) {
    double sum = 0;
    double count = 0;
    for (const double power : watts) {
        if (power < model.power.value) {
            sum += power;
            ++count;
        }
    }
    return count > 0 ? std::optional(model.power.value - sum / count) : std::nullopt;
}

/// W' left second by second: what is above CP is spent, what is below pays back a part of what is missing.
template <class PaidBack>
std::vector<double> reserveBy(std::span<const double> watts, CriticalPower model, PaidBack paidBack) {
    double missing = 0;
    std::vector<double> left;
    left.reserve(watts.size());
    for (const double power : watts) {
        const double over = power - model.power.value;
        missing += over >= 0 ? over : -missing * paidBack(-over);
        left.push_back(joules(model) - missing);
    }
    return left;
}

} // namespace

Watts CriticalPower::powerFor(Seconds time) const {
    const double work = reserve.value * 1000;
    const double offset = peak && *peak > power ? work / (peak->value - power.value) : 0;
    return Watts(power.value + work / (time.value + offset));
}

std::optional<Seconds> CriticalPower::timeAt(Watts wanted) const {
    if (wanted <= power) {
        return std::nullopt;
    }
    const double work = reserve.value * 1000;
    const double offset = peak && *peak > power ? work / (peak->value - power.value) : 0;
    return Seconds(std::max(0.0, work / (wanted.value - power.value) - offset));
}

std::optional<CriticalPower> criticalPower2(std::span<const Effort> efforts) {
    std::vector<double> time;
    std::vector<double> work;
    for (const Effort& effort : efforts) {
        time.push_back(effort.time.value);
        work.push_back(effort.time.value * effort.power.value);
    }
    if (efforts.size() < 2) {
        return std::nullopt;
    }
    const auto line = fit(time, work);
    if (!line || line->slope < kLeastPower || line->intercept < kLeastReserve) {
        return std::nullopt;
    }
    return CriticalPower{Watts(line->slope), Kilojoules(line->intercept / 1000), std::nullopt};
}

std::optional<CriticalPower> criticalPower3(std::span<const Effort> efforts) {
    if (efforts.size() < 3) {
        return std::nullopt;
    }
    // The error has one valley over the offset: walk it in steps of a factor, then close in on it.
    double best = 0.5;
    double least = std::numeric_limits<double>::max();
    for (double offset = 0.5; offset < 600; offset *= 1.1) {
        double error = 0;
        if (fitAt(efforts, offset, error) && error < least) {
            least = error;
            best = offset;
        }
    }
    double low = best / 1.1;
    double high = best * 1.1;
    for (int i = 0; i < 200; ++i) {
        const double a = low + (high - low) / 3;
        const double b = high - (high - low) / 3;
        double errorA = 0;
        double errorB = 0;
        (void)fitAt(efforts, a, errorA);
        (void)fitAt(efforts, b, errorB);
        (errorA < errorB ? high : low) = errorA < errorB ? b : a;
    }
    const double offset = (low + high) / 2;
    double error = 0;
    const auto line = fitAt(efforts, offset, error);
    if (!line || line->intercept < kLeastPower || line->slope < kLeastReserve) {
        return std::nullopt;
    }
    return CriticalPower{Watts(line->intercept), Kilojoules(line->slope / 1000),
                         Watts(line->intercept + line->slope / offset)};
}

Seconds recoveryTime(std::span<const double> watts, CriticalPower model) {
    return Seconds(546 * std::exp(-0.01 * shortfall(watts, model).value_or(0)) + 316);
}

std::optional<Seconds> eliteRecoveryTime(std::span<const double> watts, CriticalPower model) {
    const auto below = shortfall(watts, model);
    return below ? std::optional(Seconds(2287.2 * std::pow(*below, -0.688))) : std::nullopt;
}

std::vector<double> reserveIntegral(std::span<const double> watts, CriticalPower model, Seconds tau) {
    const double keep = std::exp(-1 / tau.value);
    double expended = 0;
    std::vector<double> left;
    left.reserve(watts.size());
    for (const double power : watts) {
        expended = expended * keep + std::max(0.0, power - model.power.value);
        left.push_back(joules(model) - expended);
    }
    return left;
}

std::vector<double> reserveIntegral(std::span<const double> watts, CriticalPower model) {
    return reserveIntegral(watts, model, recoveryTime(watts, model));
}

std::vector<double> reserveDifferential(std::span<const double> watts, CriticalPower model) {
    const double full = joules(model);
    // A second gives back no more than all of it: of a tiny reserve the formula's step would overshoot, and
    // swing ever wider.
    return reserveBy(watts, model,
                     [full](double under) { return full > 0 ? std::min(1.0, under / full) : 0; });
}

std::vector<double> reserveContinuous(std::span<const double> watts, CriticalPower model) {
    const double full = joules(model);
    return reserveBy(watts, model,
                     [full](double under) { return full > 0 ? -std::expm1(-under / full) : 0; });
}

std::vector<double> reserveExponential(std::span<const double> watts, CriticalPower model, Seconds tau) {
    const double part = tau.value > 0 ? -std::expm1(-1 / tau.value) : 1;
    return reserveBy(watts, model, [part](double) { return part; });
}

} // namespace ritm
