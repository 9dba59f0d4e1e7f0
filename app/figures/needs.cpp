// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/needs.h"

#include "core/analysis/summary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace ritm::app {
namespace {

/// A word of the registry: what people call it, and whether an input has it.
struct Word {
    std::string_view word;
    const char* text;
    bool (*there)(MetricInput& input);
    bool athlete = false;
};

template <Channel... channels>
bool recorded(MetricInput& input) {
    return (!input.present(channels).empty() || ...);
}

constexpr std::array kWords{
    Word{"power", QT_TRANSLATE_NOOP("MetricNeed", "power"), recorded<Channel::Power>},
    Word{"heart_rate", QT_TRANSLATE_NOOP("MetricNeed", "heart rate"), recorded<Channel::HeartRate>},
    Word{"cadence", QT_TRANSLATE_NOOP("MetricNeed", "cadence"), recorded<Channel::Cadence>},
    Word{"speed", QT_TRANSLATE_NOOP("MetricNeed", "speed"), recorded<Channel::Speed>},
    Word{"distance", QT_TRANSLATE_NOOP("MetricNeed", "distance"), recorded<Channel::Distance>},
    Word{"altitude", QT_TRANSLATE_NOOP("MetricNeed", "altitude"), recorded<Channel::Altitude>},
    Word{"position", QT_TRANSLATE_NOOP("MetricNeed", "position"), recorded<Channel::Latitude>},
    Word{"temperature", QT_TRANSLATE_NOOP("MetricNeed", "temperature"), recorded<Channel::Temperature>},
    Word{"calories", QT_TRANSLATE_NOOP("MetricNeed", "calorie counter"), recorded<Channel::Calories>},
    Word{"gps_accuracy", QT_TRANSLATE_NOOP("MetricNeed", "position error"), recorded<Channel::GpsAccuracy>},
    Word{"depth", QT_TRANSLATE_NOOP("MetricNeed", "depth"), recorded<Channel::Depth>},
    Word{"motor_power", QT_TRANSLATE_NOOP("MetricNeed", "motor power"), recorded<Channel::MotorPower>},
    Word{"battery_charge", QT_TRANSLATE_NOOP("MetricNeed", "battery charge"),
         recorded<Channel::BatteryCharge>},
    Word{"respiration_rate", QT_TRANSLATE_NOOP("MetricNeed", "respiration rate"),
         recorded<Channel::RespirationRate>},
    Word{"core_temperature", QT_TRANSLATE_NOOP("MetricNeed", "core temperature"),
         recorded<Channel::CoreTemperature>},
    Word{"muscle_oxygen", QT_TRANSLATE_NOOP("MetricNeed", "muscle oxygen"), recorded<Channel::MuscleOxygen>},
    Word{"smoothed_hemoglobin", QT_TRANSLATE_NOOP("MetricNeed", "muscle haemoglobin"),
         recorded<Channel::SmoothedHemoglobin>},
    Word{"left_right_balance", QT_TRANSLATE_NOOP("MetricNeed", "left and right balance"),
         recorded<Channel::LeftRightBalance>},
    Word{"torque_effectiveness", QT_TRANSLATE_NOOP("MetricNeed", "torque effectiveness"),
         recorded<Channel::LeftTorqueEffectiveness, Channel::RightTorqueEffectiveness>},
    Word{"pedal_smoothness", QT_TRANSLATE_NOOP("MetricNeed", "pedal smoothness"),
         recorded<Channel::LeftPedalSmoothness, Channel::RightPedalSmoothness,
                  Channel::CombinedPedalSmoothness>},
    Word{"left_power_phase", QT_TRANSLATE_NOOP("MetricNeed", "power phase, left"),
         recorded<Channel::LeftPowerPhaseStart>},
    Word{"right_power_phase", QT_TRANSLATE_NOOP("MetricNeed", "power phase, right"),
         recorded<Channel::RightPowerPhaseStart>},
    Word{"platform_offset", QT_TRANSLATE_NOOP("MetricNeed", "platform centre offset"),
         recorded<Channel::LeftPlatformOffset, Channel::RightPlatformOffset>},
    Word{"step_length", QT_TRANSLATE_NOOP("MetricNeed", "step length"), recorded<Channel::StepLength>},
    Word{"stance_time", QT_TRANSLATE_NOOP("MetricNeed", "ground contact time"),
         recorded<Channel::StanceTime>},
    Word{"stance_time_percent", QT_TRANSLATE_NOOP("MetricNeed", "ground contact share"),
         recorded<Channel::StanceTimePercent>},
    Word{"stance_time_balance", QT_TRANSLATE_NOOP("MetricNeed", "ground contact balance"),
         recorded<Channel::StanceTimeBalance>},
    Word{"vertical_oscillation", QT_TRANSLATE_NOOP("MetricNeed", "vertical oscillation"),
         recorded<Channel::VerticalOscillation>},
    Word{"vertical_ratio", QT_TRANSLATE_NOOP("MetricNeed", "vertical ratio"),
         recorded<Channel::VerticalRatio>},
    Word{"beats", QT_TRANSLATE_NOOP("MetricNeed", "intervals between beats"),
         [](MetricInput& in) { return !in.workout().streams.beats.empty(); }},
    Word{"pool lengths", QT_TRANSLATE_NOOP("MetricNeed", "lengths of a pool"),
         [](MetricInput& in) { return !in.workout().lengths.empty(); }},
    Word{"pool length", QT_TRANSLATE_NOOP("MetricNeed", "how long the pool is"),
         [](MetricInput& in) { return poolLengthOf(in.workout()).has_value(); }},
    Word{"threshold_power", QT_TRANSLATE_NOOP("MetricNeed", "threshold power"),
         [](MetricInput& in) { return in.athlete().thresholdPower.has_value(); }, true},
    Word{"threshold_heart_rate", QT_TRANSLATE_NOOP("MetricNeed", "threshold heart rate"),
         [](MetricInput& in) { return in.athlete().thresholdHeartRate.has_value(); }, true},
    Word{"aerobic_heart_rate", QT_TRANSLATE_NOOP("MetricNeed", "heart rate at the aerobic threshold"),
         [](MetricInput& in) { return in.athlete().aerobicHeartRate.has_value(); }, true},
    Word{"max_heart_rate", QT_TRANSLATE_NOOP("MetricNeed", "maximum heart rate"),
         [](MetricInput& in) { return in.athlete().maximumHeartRate.has_value(); }, true},
    Word{"rest_heart_rate", QT_TRANSLATE_NOOP("MetricNeed", "resting heart rate"),
         [](MetricInput& in) { return in.athlete().restHeartRate.has_value(); }, true},
    Word{"threshold_speed", QT_TRANSLATE_NOOP("MetricNeed", "threshold speed"),
         [](MetricInput& in) { return in.athlete().thresholdSpeed.has_value(); }, true},
    Word{"a threshold", QT_TRANSLATE_NOOP("MetricNeed", "threshold power, speed or heart rate"),
         [](MetricInput& in) {
             const Athlete& athlete = in.athlete();
             return athlete.thresholdPower || athlete.thresholdSpeed || athlete.thresholdHeartRate;
         },
         true},
    Word{"mass", QT_TRANSLATE_NOOP("MetricNeed", "body mass"),
         [](MetricInput& in) { return in.athlete().mass.has_value(); }, true},
    Word{"height", QT_TRANSLATE_NOOP("MetricNeed", "height"),
         [](MetricInput& in) { return in.athlete().height.has_value(); }, true},
    Word{"age", QT_TRANSLATE_NOOP("MetricNeed", "age"),
         [](MetricInput& in) { return in.athlete().age.has_value(); }, true},
    Word{"sex", QT_TRANSLATE_NOOP("MetricNeed", "sex"),
         [](MetricInput& in) { return in.athlete().sex.has_value(); }, true},
};

/// Sports that a metric is for alone.
struct Sports {
    std::string_view word;
    const char* text;
    std::initializer_list<Sport> sports;
};

const std::array<Sports, 6>& restrictions() {
    static const std::array<Sports, 6> all{
        Sports{"running", QT_TRANSLATE_NOOP("MetricNeed", "running"), {Sport::Running}},
        Sports{"on foot",
               QT_TRANSLATE_NOOP("MetricNeed", "on foot"),
               {Sport::Running, Sport::Walking, Sport::Hiking}},
        Sports{"walking, hiking",
               QT_TRANSLATE_NOOP("MetricNeed", "walking and hiking"),
               {Sport::Walking, Sport::Hiking}},
        Sports{"cycling", QT_TRANSLATE_NOOP("MetricNeed", "cycling"), {Sport::Cycling}},
        Sports{"rowing", QT_TRANSLATE_NOOP("MetricNeed", "rowing"), {Sport::Rowing}},
        Sports{"running games",
               QT_TRANSLATE_NOOP("MetricNeed", "running and running games"),
               {Sport::Running, Sport::Soccer, Sport::AmericanFootball, Sport::Basketball, Sport::Rugby,
                Sport::Hockey, Sport::Lacrosse, Sport::Cricket}},
    };
    return all;
}

const Word* wordOf(std::string_view word) {
    const auto* it = std::ranges::find(kWords, word, &Word::word);
    return it == kWords.end() ? nullptr : &*it;
}

const Sports* sportsOf(std::string_view word) {
    const auto it = std::ranges::find(restrictions(), word, &Sports::word);
    return it == restrictions().end() ? nullptr : &*it;
}

QString spoken(const char* text) {
    return QCoreApplication::translate("MetricNeed", text);
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        text.remove_prefix(at == std::string_view::npos ? text.size() : at + separator.size());
    }
    return parts;
}

/// "rest", said before "and max_heart_rate", is the resting heart rate.
std::string whole(const std::string& word) {
    return word == "rest" || word == "max" || word == "aerobic" ? word + "_heart_rate" : word;
}

bool isThere(const std::string& word, MetricInput& input) {
    const Word* known = wordOf(word);
    return known != nullptr && known->there(input);
}

bool isAthletes(const Need& need) {
    const Word* known = wordOf(need.ways.front().front());
    return known != nullptr && known->athlete;
}

} // namespace

Needs needsOf(const Metric& metric) {
    Needs needs;
    std::string text(metric.needs);
    // The sport stands once, behind whatever it was written after, and holds for all of them.
    if (const std::size_t open = text.find(" ("); open != std::string::npos) {
        const std::size_t close = text.find(')', open);
        needs.sport = text.substr(open + 2, close - open - 2);
        text.erase(open, close - open + 1);
    }
    for (const std::string& item : split(text, ", ")) {
        Need need;
        for (const std::string& way : split(item, " or ")) {
            std::vector<std::string> words = split(way, " and ");
            std::ranges::transform(words, words.begin(), whole);
            need.ways.push_back(std::move(words));
        }
        needs.all.push_back(std::move(need));
    }
    return needs;
}

QString needText(const Need& need) {
    QStringList ways;
    for (const auto& way : need.ways) {
        QStringList words;
        for (const std::string& word : way) {
            const Word* known = wordOf(word);
            words.append(known != nullptr ? spoken(known->text) : QString::fromStdString(word));
        }
        ways.append(QLocale().createSeparatedList(words));
    }
    QString text = ways.takeFirst();
    for (const QString& way : ways) {
        text = QCoreApplication::translate("MetricNeed", "%1 or %2", "either of two needed things")
                   .arg(text, way);
    }
    return text;
}

QString needsText(const Metric& metric) {
    const Needs needs = needsOf(metric);
    QStringList texts;
    for (const Need& need : needs.all) {
        texts.append(needText(need));
    }
    const QString text = texts.join(QStringLiteral(", "));
    const Sports* sports = sportsOf(needs.sport);
    return sports == nullptr
               ? text
               : QCoreApplication::translate("MetricNeed", "%1; only for: %2", "needed things, then sports")
                     .arg(text, spoken(sports->text));
}

Absence absenceOf(const Metric& metric, MetricInput& input) {
    const Needs needs = needsOf(metric);
    Absence absence;
    const Sports* sports = sportsOf(needs.sport);
    if (sports != nullptr && std::ranges::find(sports->sports, input.sport()) == sports->sports.end()) {
        absence.why = Absence::Why::Sport;
        absence.sport = needs.sport;
        return absence;
    }
    std::vector<Need> channels;
    std::vector<Need> athletes;
    for (const Need& need : needs.all) {
        const bool met = std::ranges::any_of(need.ways, [&](const std::vector<std::string>& way) {
            return std::ranges::all_of(way, [&](const std::string& word) { return isThere(word, input); });
        });
        if (met) {
            continue;
        }
        if (!isAthletes(need)) {
            channels.push_back(need);
            continue;
        }
        Need unknown;
        for (const std::string& word : need.ways.front()) {
            if (!isThere(word, input)) {
                unknown.ways = {{word}};
                athletes.push_back(unknown);
            }
        }
    }
    absence.why = !channels.empty()   ? Absence::Why::Channel
                  : !athletes.empty() ? Absence::Why::Athlete
                                      : Absence::Why::Other;
    absence.missing = !channels.empty() ? std::move(channels) : std::move(athletes);
    return absence;
}

QString missingText(const Absence& absence) {
    if (const Sports* sports = sportsOf(absence.sport)) {
        return spoken(sports->text);
    }
    QStringList texts;
    for (const Need& need : absence.missing) {
        texts.append(needText(need));
    }
    return texts.isEmpty() ? QString() : QLocale().createSeparatedList(texts);
}

QStringList unknownWords(const Metric& metric) {
    QStringList unknown;
    const Needs needs = needsOf(metric);
    for (const Need& need : needs.all) {
        for (const auto& way : need.ways) {
            for (const std::string& word : way) {
                if (wordOf(word) == nullptr) {
                    unknown.append(QString::fromStdString(word));
                }
            }
        }
    }
    if (!needs.sport.empty() && sportsOf(needs.sport) == nullptr) {
        unknown.append(QString::fromStdString(needs.sport));
    }
    return unknown;
}

} // namespace ritm::app
