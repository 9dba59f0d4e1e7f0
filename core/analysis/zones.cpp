// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/zones.h"

#include <algorithm>
#include <cmath>

namespace ritm {

const std::vector<ZoneModel>& zoneModels() {
    static const std::vector<ZoneModel> models{
        {"power_coggan_7",
         "threshold_power",
         "Allen, Coggan, Training and Racing with a Power Meter, ch. 4",
         {0.56, 0.76, 0.91, 1.06, 1.21, 1.51}},
        {"power_polarised_3",
         "threshold_power",
         "Seiler, Kjerland, Scand J Med Sci Sports 16 (2006) 49, bounds by power",
         {0.80, 1.00}},
        {"heart_maximum_5",
         "max_heart_rate",
         "Edwards, The Heart Rate Monitor Book, 1993",
         {0.6, 0.7, 0.8, 0.9}},
        {"heart_reserve_5",
         "heart_rate_reserve",
         "Karvonen's reserve in steps of 10 %",
         {0.6, 0.7, 0.8, 0.9}},
        {"heart_threshold_5",
         "threshold_heart_rate",
         "Allen, Coggan, as above, heart rate levels",
         {0.69, 0.84, 0.95, 1.06}},
        {"heart_friel_7",
         "threshold_heart_rate",
         "Friel, The Triathlete's Training Bible, cycling heart rate",
         {0.81, 0.90, 0.94, 1.00, 1.03, 1.06}},
        {"pace_friel_6",
         "threshold_speed",
         "Friel, run pace zones, as parts of threshold speed",
         {0.78, 0.88, 0.94, 1.00, 1.03}},
        {"swim_threshold_5",
         "threshold_speed",
         "Critical swim speed in steps of 5 %",
         {0.80, 0.87, 0.94, 1.01}},
    };
    return models;
}

const ZoneModel* findZoneModel(std::string_view id) {
    const auto it = std::ranges::find(zoneModels(), id, &ZoneModel::id);
    return it == zoneModels().end() ? nullptr : &*it;
}

std::vector<double> secondsInZones(std::span<const double> values, std::span<const double> bounds) {
    std::vector<double> seconds(bounds.size() + 1, 0.0);
    for (const double value : values) {
        if (!std::isnan(value)) {
            seconds[static_cast<std::size_t>(std::ranges::upper_bound(bounds, value) - bounds.begin())] += 1;
        }
    }
    return seconds;
}

std::vector<double> boundsOf(const ZoneModel& model, double reference, double rest) {
    std::vector<double> bounds;
    for (const double part : model.bounds) {
        bounds.push_back(model.reference == "heart_rate_reserve" ? rest + part * (reference - rest)
                                                                 : part * reference);
    }
    return bounds;
}

} // namespace ritm
