// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/measures.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace ritm::app {
namespace {

constexpr double kMetersInMile = 1609.344;
constexpr double kMetersInFoot = 0.3048;

QDateTime localTime(UtcTime time, std::chrono::seconds utcOffset) {
    const auto millis =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::OffsetFromUTC, static_cast<int>(utcOffset.count()));
}

QString unitText(const char* unit) {
    return QCoreApplication::translate("Measures", unit);
}

} // namespace

QString Shown::text() const {
    return value.isEmpty() || unit.isEmpty() ? value : value + QChar(0x00a0) + unit;
}

QString Measures::number(double value, int decimals) const {
    return m_locale.toString(value, 'f', decimals);
}

QString Measures::time(Duration duration) const {
    const auto all = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(duration).count());
    const auto twoDigits = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const auto minutes = all / 60 % 60;
    return all < 3600 ? QStringLiteral("%1:%2").arg(QString::number(minutes), twoDigits(all % 60))
                      : QStringLiteral("%1:%2:%3")
                            .arg(QString::number(all / 3600), twoDigits(minutes), twoDigits(all % 60));
}

QString Measures::time(Seconds seconds) const {
    return time(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds.value)));
}

Shown Measures::distance(Meters distance) const {
    return m_imperial
               ? Shown{number(distance.value / kMetersInMile, 2),
                       unitText(QT_TRANSLATE_NOOP("Measures", "mi"))}
               : Shown{number(distance.value / 1000, 2), unitText(QT_TRANSLATE_NOOP("Measures", "km"))};
}

Shown Measures::climb(Meters height) const {
    return m_imperial
               ? Shown{number(height.value / kMetersInFoot), unitText(QT_TRANSLATE_NOOP("Measures", "ft"))}
               : Shown{number(height.value), unitText(QT_TRANSLATE_NOOP("Measures", "m"))};
}

Shown Measures::speed(MetersPerSecond speed) const {
    return m_imperial ? Shown{number(speed.value * 3600 / kMetersInMile, 1),
                              unitText(QT_TRANSLATE_NOOP("Measures", "mph"))}
                      : Shown{number(speed.value * 3.6, 1), unitText(QT_TRANSLATE_NOOP("Measures", "km/h"))};
}

Shown Measures::heartRate(BeatsPerMinute rate) const {
    return {number(rate.value), unitText(QT_TRANSLATE_NOOP("Measures", "bpm"))};
}

Shown Measures::power(Watts power) const {
    return {number(power.value), unitText(QT_TRANSLATE_NOOP("Measures", "W"))};
}

Shown Measures::cadence(RevolutionsPerMinute cadence) const {
    return {number(cadence.value), unitText(QT_TRANSLATE_NOOP("Measures", "rpm"))};
}

Shown Measures::work(Kilojoules work) const {
    return {number(work.value), unitText(QT_TRANSLATE_NOOP("Measures", "kJ"))};
}

Shown Measures::energy(Kilocalories energy) const {
    return {number(energy.value), unitText(QT_TRANSLATE_NOOP("Measures", "kcal"))};
}

QString Measures::moment(UtcTime time, std::chrono::seconds utcOffset) const {
    const QDateTime local = localTime(time, utcOffset);
    return m_locale.toString(local.date(), QLocale::LongFormat) + QStringLiteral(", ") +
           m_locale.toString(local.time(), QLocale::ShortFormat);
}

QString Measures::shortMoment(UtcTime time, std::chrono::seconds utcOffset) const {
    const QDateTime local = localTime(time, utcOffset);
    return m_locale.toString(local.date(), QStringLiteral("ddd d MMM, ")) +
           m_locale.toString(local.time(), QLocale::ShortFormat);
}

} // namespace ritm::app
