// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt first: moc 6.4 cannot parse <compare> of libstdc++ 12 when it is the first that it meets.
#include <QLocale>
#include <QString>

#include "core/base/clock.h"
#include "core/units/units.h"

#include <chrono>
#include <optional>

namespace ritm::app {

/// A measured value as an athlete reads it.
struct Shown {
    QString value; ///< in the locale's digits
    QString unit;  ///< translated; empty for times
    /// Both, parted by a no-break space; empty when there is no value.
    [[nodiscard]] QString text() const;
};

/// Turns quantities into text: the locale's digits and dates, metric or imperial.
class Measures {
public:
    explicit Measures(const QLocale& locale = {}, bool imperial = false)
        : m_locale(locale), m_imperial(imperial) {}

    /// "0:07", "12:34", "1:02:03".
    [[nodiscard]] QString time(Duration duration) const;
    [[nodiscard]] QString time(Seconds seconds) const;
    /// Kilometres or miles with two decimals.
    [[nodiscard]] Shown distance(Meters distance) const;
    [[nodiscard]] Shown climb(Meters height) const;
    [[nodiscard]] Shown speed(MetersPerSecond speed) const;
    [[nodiscard]] Shown heartRate(BeatsPerMinute rate) const;
    [[nodiscard]] Shown power(Watts power) const;
    [[nodiscard]] Shown cadence(RevolutionsPerMinute cadence) const;
    [[nodiscard]] Shown work(Kilojoules work) const;
    [[nodiscard]] Shown energy(Kilocalories energy) const;
    [[nodiscard]] QString number(double value, int decimals = 0) const;
    /// Day and time of day where it was done, as short as a list has room for: "Tue 24 Nov, 07:12".
    [[nodiscard]] QString shortMoment(UtcTime time, std::chrono::seconds utcOffset) const;
    /// Date and time of day where it was done.
    [[nodiscard]] QString moment(UtcTime time, std::chrono::seconds utcOffset) const;

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] bool imperial() const { return m_imperial; }

private:
    QLocale m_locale;
    bool m_imperial;
};

} // namespace ritm::app
