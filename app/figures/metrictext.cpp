// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/metrictext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace ritm::app {
namespace {

constexpr double kMetersInMile = 1609.344;
constexpr double kMetersInFoot = 0.3048;
constexpr double kMetersInYard = 0.9144;

/// Heights, unlike ways, are never told in kilometres.
constexpr std::array<std::string_view, 7> kHeights{"ascent",           "descent",          "altitude_change",
                                                   "altitude_maximum", "altitude_minimum", "altitude_mean",
                                                   "climb_highest"};
/// What is measured in single metres.
constexpr std::array<std::string_view, 8> kLengths{
    "efficiency_pace", "position_accuracy", "depth_maximum",      "depth_mean",
    "development",     "step_length_speed", "swim_stroke_length", "row_stroke_length"};
/// Times that are no length of anything done.
constexpr std::array<std::string_view, 2> kConstants{"sample_interval", "reserve_recovery"};
/// Speeds of something smaller than an athlete on the way, or in water.
constexpr std::array<std::string_view, 2> kSlow{"pedal_speed", "swim_critical_speed"};
/// Numbers of things: never with decimals.
constexpr std::array<std::string_view, 14> kCounts{
    "lap_count",  "pause_count",  "backward_steps", "interval_count", "heart_beats",
    "beat_count", "sprint_count", "stop_count",     "climb_count",    "revolutions",
    "steps",      "swim_lengths", "swim_strokes",   "swim_sets"};

template <std::size_t n>
bool isOne(std::string_view id, const std::array<std::string_view, n>& ids) {
    return std::ranges::find(ids, id) != ids.end();
}

QString spoken(const char* context, std::string_view text) {
    return QCoreApplication::translate(context, std::string(text).c_str());
}

QString unit(std::string_view unit) {
    return spoken("MetricUnit", unit);
}

QString sentence(QString text) {
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isLetterOrNumber(); });
    const qsizetype word = std::distance(text.begin(), end);
    // A number and its unit stay on one line.
    static const QRegularExpression beforeUnit(QStringLiteral("(?<=\\d) (?=(\\p{L}{1,3}|%)(\\W|$))"));
    // A formula stays as it is: "P = CP ...", "log10(...", "pi/2 ...".
    const bool formula =
        (end != text.end() && *end == QLatin1Char('(')) || text.left(word) == QStringLiteral("pi");
    if (word > 0 && !formula && text.at(0).isLower()) {
        text[0] = text.at(0).toUpper();
    }
    return text.replace(beforeUnit, QString(QChar(0x00a0)));
}

/// Three figures that matter, and never a minus before nothing.
QString scaled(double value, const Measures& measures) {
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    const double step = std::pow(10.0, decimals);
    return measures.number(std::round(value * step) / step + 0.0, decimals);
}

/// A length on the way: kilometres from one on, metres below.
Shown way(double meters, const Measures& measures) {
    const double longOne = measures.imperial() ? kMetersInMile : 1000;
    if (std::abs(meters) >= longOne) {
        return measures.distance(Meters(meters));
    }
    return measures.climb(Meters(std::round(meters * 10) / 10 + 0.0));
}

QString clock(double seconds, const Measures& measures) {
    return measures.time(Seconds(std::round(seconds)));
}

Shown timeShown(const Metric& metric, double value, const Measures& measures) {
    if (isOne(metric.id, kConstants)) {
        return {scaled(value, measures), unit("s")};
    }
    return {measures.time(Seconds(value)), {}};
}

Shown lengthShown(const Metric& metric, double value, const Measures& measures) {
    if (isOne(metric.id, kHeights)) {
        const double whole = measures.imperial() ? kMetersInFoot : 1;
        return measures.climb(Meters(std::round(value / whole) * whole + 0.0));
    }
    if (isOne(metric.id, kLengths)) {
        return measures.imperial() ? Shown{scaled(value / kMetersInFoot, measures), measures.climb({}).unit}
                                   : Shown{scaled(value, measures), unit("m")};
    }
    return way(value, measures);
}

} // namespace

QString metricName(const Metric& metric) {
    return spoken("MetricName", metric.name);
}

QString metricName(std::string_view id) {
    const Metric* metric = findMetric(id);
    assert(metric != nullptr);
    return metricName(*metric);
}

QString metricGroup(const Metric& metric) {
    return spoken("MetricGroup", metric.group);
}

QString metricDefinition(const Metric& metric) {
    return sentence(spoken("MetricDefinition", metric.definition));
}

QString metricGaps(const Metric& metric) {
    return sentence(spoken("MetricGaps", metric.gaps));
}

QString metricSource(const Metric& metric) {
    return metric.source == "definition"
               ? QCoreApplication::translate("MetricSource", "Its definition")
               : QString::fromUtf8(metric.source.data(), qsizetype(metric.source.size()));
}

Shown metricShown(const Metric& metric, double value, const Measures& measures) {
    const bool imperial = measures.imperial();
    const auto in = [&](double factor, const char* imperialUnit) {
        return Shown{scaled(value * factor, measures),
                     QCoreApplication::translate("MetricUnit", imperialUnit)};
    };
    if (metric.unit == "1") {
        return {isOne(metric.id, kCounts) ? measures.number(value) : scaled(value, measures), {}};
    }
    if (metric.unit == "s") {
        return timeShown(metric, value, measures);
    }
    if (metric.unit == "m") {
        return lengthShown(metric, value, measures);
    }
    if (metric.unit == "m/s" && !isOne(metric.id, kSlow)) {
        return measures.speed(MetersPerSecond(value));
    }
    if (metric.unit == "s/km") {
        return {clock(imperial ? value * kMetersInMile / 1000 : value, measures),
                imperial ? QCoreApplication::translate("MetricUnit", "/mi")
                         : QCoreApplication::translate("MetricUnit", "/km")};
    }
    if (metric.unit == "s/100m") {
        return {clock(imperial ? value * kMetersInYard : value, measures),
                imperial ? QCoreApplication::translate("MetricUnit", "/100 yd")
                         : QCoreApplication::translate("MetricUnit", "/100 m")};
    }
    if (metric.unit == "s/500m") {
        return {clock(value, measures), QCoreApplication::translate("MetricUnit", "/500 m")};
    }
    if (imperial && metric.unit == "m/h") {
        return in(1 / kMetersInFoot, QT_TRANSLATE_NOOP("MetricUnit", "ft/h"));
    }
    if (imperial && metric.unit == "m/min") {
        return in(1 / kMetersInFoot, QT_TRANSLATE_NOOP("MetricUnit", "ft/min"));
    }
    if (imperial && metric.unit == "m/km") {
        return in(kMetersInMile / 1000 / kMetersInFoot, QT_TRANSLATE_NOOP("MetricUnit", "ft/mi"));
    }
    if (imperial && metric.unit == "°C") {
        return {measures.number(value * 1.8 + 32, 1), QStringLiteral("°F")};
    }
    if (metric.unit == "%" || metric.unit == "°C") {
        return {measures.number(std::round(value * 10) / 10 + 0.0, 1), unit(metric.unit)};
    }
    const bool coarse = metric.unit == "W" || metric.unit == "bpm" || metric.unit == "rpm";
    return {coarse && std::abs(value) >= 20 ? measures.number(value) : scaled(value, measures),
            unit(metric.unit)};
}

} // namespace ritm::app
