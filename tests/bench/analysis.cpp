// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of core/analysis, one JSON object a line: name, value, unit, baseline, ratio.
#include "core/analysis/downsample.h"
#include "core/analysis/meanmax.h"
#include "core/analysis/metric.h"
#include "tests/bench/baselines/meanmaxloop.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

namespace {

/// A ride of whole watts that wanders as riders do.
std::vector<double> ride(std::size_t seconds) {
    std::mt19937 random(1);
    std::vector<double> watts;
    double level = 200;
    for (std::size_t i = 0; i < seconds; ++i) {
        level += static_cast<double>(random() % 41) - 20 + (200 - level) * 0.02;
        watts.push_back(std::max(0.0, static_cast<double>(static_cast<int>(level))));
    }
    return watts;
}

/// Best of several runs, in milliseconds: what the machine can do, not what else it did.
double bestMilliseconds(int runs, const std::function<void()>& work) {
    double best = 1e300;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        best = std::min(best, took.count());
    }
    return best;
}

void print(const char* name, double value, const char* unit, double baseline, double ratio) {
    std::printf(
        "{\"name\": \"%s\", \"value\": %.4f, \"unit\": \"%s\", \"baseline\": %.4f, \"ratio\": %.4f}\n", name,
        value, unit, baseline, ratio);
}

} // namespace

int main() {
    const std::vector<double> four = ride(4 * 3600);
    const std::vector<double> ten = ride(10 * 3600);
    double sink = 0;
    const auto ours = [&](const std::vector<double>& watts) {
        return bestMilliseconds(9, [&] { sink += ritm::meanMaximal(watts).back(); });
    };
    const auto loop = [&](const std::vector<double>& watts) {
        return bestMilliseconds(3, [&] { sink += ritm::baselines::meanMaximalLoop(watts).back(); });
    };
    if (ritm::meanMaximal(four) != ritm::baselines::meanMaximalLoop(four)) {
        std::fputs("the curve differs from the baseline's\n", stderr);
        return 1;
    }
    const double fourMs = ours(four);
    const double fourLoop = loop(four);
    const double tenMs = ours(ten);
    const double tenLoop = loop(ten);
    print("mean_max_4h_ms", fourMs, "ms", fourLoop, fourMs / fourLoop);
    print("mean_max_10h_ms", tenMs, "ms", tenLoop, tenMs / tenLoop);
    print("mean_max_ratio_to_double_loop", tenMs / tenLoop, "1", 1, tenMs / tenLoop);

    std::vector<ritm::Duration> time;
    for (std::size_t i = 0; i < 24UL * 3600; ++i) {
        time.push_back(std::chrono::seconds(i));
    }
    const ritm::Trace trace(time, ride(24UL * 3600));
    std::vector<ritm::PixelColumn> columns(2000);
    const double cut = bestMilliseconds(20, [&] {
        for (int channel = 0; channel < 8; ++channel) {
            trace.columns({ritm::Duration{}, std::chrono::hours(24)}, columns);
        }
        sink += columns[0].maximum;
    });
    print("chart_cut_24h_8_channels_ms", cut, "ms", 8, cut / 8);

    ritm::Workout hour;
    hour.sport = ritm::Sport::Cycling;
    hour.streams.time.assign(time.begin(), time.begin() + 3600);
    ritm::Session session;
    session.sport = hour.sport;
    session.end = std::chrono::hours(1);
    hour.sessions.push_back(session);
    for (const auto channel : {ritm::Channel::Power, ritm::Channel::HeartRate, ritm::Channel::Cadence,
                               ritm::Channel::Speed, ritm::Channel::Altitude, ritm::Channel::Distance}) {
        hour.streams.obtain(channel).values = ride(3600);
    }
    auto& distance = hour.streams.obtain(ritm::Channel::Distance).values;
    for (std::size_t i = 0; i < distance.size(); ++i) {
        distance[i] = 9.0 * static_cast<double>(i);
    }
    ritm::Athlete athlete;
    athlete.thresholdPower = ritm::Watts(250);
    athlete.mass = ritm::Kilograms(75);
    athlete.maximumHeartRate = ritm::BeatsPerMinute(190);
    athlete.restHeartRate = ritm::BeatsPerMinute(50);
    const double all = bestMilliseconds(
        9, [&] { sink += static_cast<double>(ritm::analyse(hour, ritm::rangeOf(hour), athlete).size()); });
    // The baseline is what an import may take in all, at 100 files a second.
    print("analyse_all_metrics_1h_ms", all, "ms", 10, all / 10);
    return sink > 0 ? 0 : 1;
}
