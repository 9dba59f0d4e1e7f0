// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/historygroup.h"

#include <QCoreApplication>

namespace ritm::app {

QString historyGroup(QDate day, QDate today, const QLocale& locale) {
    const int sinceWeekStart = (today.dayOfWeek() - static_cast<int>(locale.firstDayOfWeek()) + 7) % 7;
    const auto thisWeek = today.addDays(-sinceWeekStart);
    if (day >= thisWeek && day < thisWeek.addDays(7)) {
        return QCoreApplication::translate("HistoryGroups", "This week");
    }
    if (day >= thisWeek.addDays(-7) && day < thisWeek) {
        return QCoreApplication::translate("HistoryGroups", "Last week");
    }
    auto month = locale.standaloneMonthName(day.month());
    if (!month.isEmpty()) {
        month[0] = month[0].toUpper(); // Russian months are written small, but this one begins a line
    }
    //: The heading of a month's workouts: %1 is the month's name, %2 the year.
    return QCoreApplication::translate("HistoryGroups", "%1 %2")
        .arg(month, locale.toString(day, QStringLiteral("yyyy")));
}

} // namespace ritm::app
