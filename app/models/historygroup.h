// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace ritm::app {

/// The heading under which a day stands in the history: this week, last week, or its month. Weeks begin on
/// the locale's first day; a day to come stands under its month.
[[nodiscard]] QString historyGroup(QDate day, QDate today, const QLocale& locale);

} // namespace ritm::app
