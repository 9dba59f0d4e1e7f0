// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/zones.h"

#include "core/analysis/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ritm {

const std::vector<ZoneModel>& zoneModels() {
    // Published tables give whole percents ("56 to 75 %"): a zone starts at the first percent of its row.
    static const std::vector<ZoneModel> models{
        {"power_coggan_7",
         "threshold_power",
         "Allen, Coggan, Training and Racing with a Power Meter, 2nd ed., 2010, ch. 4",
         {0.56, 0.76, 0.91, 1.06, 1.21, 1.51},
         {}},
        {"power_polarised_3",
         "threshold_power",
         "three zones of Seiler, Kjerland, Scand J Med Sci Sports 16 (2006) 49, their thresholds taken as "
         "80 and 100 % of threshold power",
         {0.80, 1.00},
         {}},
        {"power_run_5",
         "threshold_power",
         "Stryd, power zones: 80, 90, 100 and 115 % of critical running power",
         {0.80, 0.90, 1.00, 1.15},
         Sport::Running},
        {"heart_maximum_5",
         "max_heart_rate",
         "Edwards, The Heart Rate Monitor Book, 1993",
         {0.6, 0.7, 0.8, 0.9},
         {}},
        {"heart_seiler_5",
         "max_heart_rate",
         "Seiler, Int J Sports Physiol Perform 5 (2010) 276, table 1",
         {0.75, 0.85, 0.90, 0.95},
         {}},
        {"heart_reserve_5",
         "heart_rate_reserve",
         "reserve of Karvonen et al., Ann Med Exp Biol Fenn 35 (1957) 307, in steps of 10 %",
         {0.6, 0.7, 0.8, 0.9},
         {}},
        {"heart_acsm_5",
         "heart_rate_reserve",
         "Garber et al. for the ACSM, Med Sci Sports Exerc 43 (2011) 1334: very light to near maximal",
         {0.30, 0.40, 0.60, 0.90},
         {}},
        {"heart_threshold_5",
         "threshold_heart_rate",
         "Allen, Coggan, as above, heart rate levels",
         {0.69, 0.84, 0.95, 1.06},
         {}},
        {"heart_friel_7",
         "threshold_heart_rate",
         "Friel, A Quick Guide to Setting Zones, 2009: cycling heart rate",
         {0.81, 0.90, 0.94, 1.00, 1.03, 1.07},
         Sport::Cycling},
        {"heart_friel_run_7",
         "threshold_heart_rate",
         "Friel, A Quick Guide to Setting Zones, 2009: running heart rate",
         {0.85, 0.90, 0.95, 1.00, 1.03, 1.07},
         Sport::Running},
        {"pace_friel_7",
         "threshold_speed",
         "Friel, A Quick Guide to Setting Zones, 2009: 129, 114, 106, 100, 97 and 90 % of the time over a "
         "distance at the threshold",
         {1 / 1.29, 1 / 1.14, 1 / 1.06, 1 / 1.00, 1 / 0.97, 1 / 0.90},
         Sport::Running},
        {"swim_skiba_6",
         "threshold_speed",
         "Skiba's swim pace zones, as GoldenCheetah has them (PaceZones.cpp, 2014): 107, 103, 101, 98 and "
         "92 % of the time over a distance at the threshold",
         {1 / 1.07, 1 / 1.03, 1 / 1.01, 1 / 0.98, 1 / 0.92},
         Sport::Swimming},
    };
    return models;
}

const ZoneModel* findZoneModel(std::string_view id) {
    const auto it = std::ranges::find(zoneModels(), id, &ZoneModel::id);
    return it == zoneModels().end() ? nullptr : &*it;
}

std::vector<double> secondsInZones(std::span<const double> values, std::span<const double> bounds) {
    std::vector<double> seconds(bounds.size() + 1, 0.0);
    double before = std::numeric_limits<double>::quiet_NaN();
    double* zone = seconds.data(); // of the value before
    for (const double value : values) {
        if (value != before && !std::isnan(value)) {
            zone =
                &seconds[static_cast<std::size_t>(std::ranges::upper_bound(bounds, value) - bounds.begin())];
            before = value;
        }
        *zone += std::isnan(value) ? 0 : 1;
    }
    return seconds;
}

std::vector<double> boundsOf(const ZoneModel& model, double reference, double rest) {
    std::vector<double> bounds;
    bounds.reserve(model.bounds.size());
    for (const double part : model.bounds) {
        bounds.push_back(model.reference == "heart_rate_reserve" ? rest + part * (reference - rest)
                                                                 : part * reference);
    }
    return bounds;
}

namespace {

/// Values with the seconds that each stands for.
struct Weighed {
    std::vector<double> values;
    std::vector<double> seconds; ///< empty: one each
};

std::vector<double> timesOf(const Weighed& weighed, std::span<const double> bounds) {
    if (weighed.seconds.empty()) {
        return secondsInZones(weighed.values, bounds);
    }
    std::vector<double> times(bounds.size() + 1, 0.0);
    for (std::size_t i = 0; i < weighed.values.size(); ++i) {
        const auto zone = std::ranges::upper_bound(bounds, weighed.values[i]) - bounds.begin();
        times[static_cast<std::size_t>(zone)] += weighed.seconds[i];
    }
    return times;
}

Weighed speeds(SecondGrid& grid) {
    Weighed weighed;
    const Workout& workout = grid.workout();
    if (const auto pool = poolLengthOf(workout)) {
        for (const PoolLength& length : workout.lengths) {
            const double seconds = static_cast<double>((length.end - length.start).count()) * 1e-6;
            if (length.active && seconds > 0 && grid.range().contains(length.start)) {
                weighed.values.push_back(pool->value / seconds);
                weighed.seconds.push_back(seconds);
            }
        }
    }
    if (weighed.values.empty()) {
        weighed.values = grid.present(Channel::Speed);
    }
    return weighed;
}

template <class Quantity>
double bare(const std::optional<Quantity>& quantity) {
    return quantity ? quantity->value : 0;
}

/// What a model divides, and by which reference value; zero where it is unknown.
double referenceOf(const ZoneModel& model, const ZoneBasis& basis) {
    if (model.reference == "threshold_power") {
        return bare(basis.thresholdPower);
    }
    if (model.reference == "max_heart_rate") {
        return bare(basis.maximumHeartRate);
    }
    if (model.reference == "threshold_heart_rate") {
        return bare(basis.thresholdHeartRate);
    }
    if (model.reference == "heart_rate_reserve") {
        return basis.restHeartRate && basis.maximumHeartRate > basis.restHeartRate
                   ? bare(basis.maximumHeartRate)
                   : 0;
    }
    return bare(basis.thresholdSpeed);
}

} // namespace

std::vector<ZoneTimes> timesInZones(SecondGrid& grid, const ZoneBasis& basis) {
    const Weighed power{grid.present(Channel::Power), {}};
    Weighed heart{grid.present(Channel::HeartRate), {}};
    std::erase_if(heart.values, [](double rate) { return rate <= 0; });
    const Weighed speed = speeds(grid);
    std::vector<ZoneTimes> all;
    const auto divide = [&all](std::string_view name, const Weighed& values, std::vector<double> bounds) {
        if (!values.values.empty() && !bounds.empty()) {
            std::vector<double> seconds = timesOf(values, bounds);
            all.push_back({name, std::move(bounds), std::move(seconds)});
        }
    };
    const Sport sport = sportOf(grid.workout(), grid.range());
    for (const ZoneModel& model : zoneModels()) {
        const double reference = referenceOf(model, basis);
        if (reference > 0 && (!model.sport || *model.sport == sport)) {
            const bool byHeart = model.reference.find("heart") != std::string_view::npos;
            divide(model.id,
                   byHeart                                ? heart
                   : model.reference == "threshold_power" ? power
                                                          : speed,
                   boundsOf(model, reference, bare(basis.restHeartRate)));
        }
    }
    divide("own_power", power, basis.ownPowers);
    divide("own_heart_rate", heart, basis.ownHeartRates);
    divide("own_speed", speed, basis.ownSpeeds);
    return all;
}

} // namespace ritm
