// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/historygroup.h"

#include <QTest>

namespace ritm::app {
namespace {

class HistoryGroupTest : public QObject {
    Q_OBJECT
    const QDate m_tuesday{2026, 11, 24};

private Q_SLOTS:
    void weeksBeginWhereTheLocaleSays() {
        const QLocale british(QStringLiteral("en_GB"));
        const QLocale american(QStringLiteral("en_US"));
        const QDate sunday(2026, 11, 22);
        QCOMPARE(historyGroup(m_tuesday, m_tuesday, british), QStringLiteral("This week"));
        QCOMPARE(historyGroup(sunday, m_tuesday, british), QStringLiteral("Last week"));
        QCOMPARE(historyGroup(sunday, m_tuesday, american), QStringLiteral("This week"));
        QCOMPARE(historyGroup(QDate(2026, 11, 29), sunday, british), QStringLiteral("November 2026"));
        QCOMPARE(historyGroup(sunday, sunday, american), QStringLiteral("This week"));
    }

    void olderDaysStandUnderTheirMonth() {
        const QLocale russian(QStringLiteral("ru"));
        QCOMPARE(historyGroup(QDate(2026, 11, 15), m_tuesday, russian), QStringLiteral("Ноябрь 2026"));
        QCOMPARE(historyGroup(QDate(2025, 3, 1), m_tuesday, russian), QStringLiteral("Март 2025"));
        QCOMPARE(historyGroup(QDate(2025, 3, 1), m_tuesday, QLocale(QStringLiteral("en"))),
                 QStringLiteral("March 2025"));
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::HistoryGroupTest)
#include "historygroup_test.moc"
