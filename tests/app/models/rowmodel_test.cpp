// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/metricrow.h"
#include "app/models/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace ritm::app {
namespace {

MetricRow row(const char* id, const char* value) {
    return {.id = QString::fromLatin1(id), .label = {}, .value = QString::fromLatin1(value), .unit = {}};
}

struct Entry {
    int id = 0;
    int value = 0;
    friend bool operator==(const Entry&, const Entry&) = default;
};

class RowModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesAreThePropertiesOfTheRow() {
        RowsOf<MetricRow> model;
        model.show({row("a", "1")});
        const auto role = model.roleNames().key("value");
        QCOMPARE(model.data(model.index(0), role).toString(), QStringLiteral("1"));
        QVERIFY(!model.data(model.index(1), role).isValid());
        QVERIFY(!model.data(model.index(0), Qt::UserRole + 99).isValid());
    }

    void tellsOnlyWhatDiffers() {
        RowsOf<MetricRow> model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({row("a", "1"), row("b", "2"), row("c", "3")});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy counted(&model, &RowModel::countChanged);

        model.show({row("a", "1"), row("b", "2"), row("c", "4")});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(inserted.size() + removed.size() + counted.size(), 0);

        model.show({row("new", "0"), row("a", "1"), row("b", "2"), row("c", "4")});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 0);
        QCOMPARE(changed.size(), 1);

        model.show({row("new", "0"), row("b", "2"), row("c", "4")});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 1);
        QCOMPARE(model.count(), 3);
        model.show({});
        QCOMPARE(model.count(), 0);
    }

    void makesARowWhenItIsAskedFor() {
        RowsFrom<Entry, MetricRow> model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<Entry> entries(5000);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            entries[i].id = static_cast<int>(i);
        }
        int made = 0;
        const auto make = [&](const QString& prefix) {
            return [&made, prefix](const Entry& entry) {
                ++made;
                return MetricRow{
                    .id = {}, .label = {}, .value = prefix + QString::number(entry.value), .unit = {}};
            };
        };
        const auto role = model.roleNames().key("value");
        const auto value = [&](int at) { return model.data(model.index(at), role).toString(); };
        model.show(entries, &Entry::id, make({}));
        made = 0;
        QCOMPARE(value(4000), QStringLiteral("0"));
        QCOMPARE(value(4000), QStringLiteral("0"));
        QCOMPARE(made, 1);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        entries[4000].value = 7;
        model.show(entries, &Entry::id, make({}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 4000);
        QCOMPARE(value(4000), QStringLiteral("7"));
        QVERIFY2(made < 10, "of five thousand");

        entries.erase(entries.begin() + 10);
        model.show(entries, &Entry::id, make({}));
        QCOMPARE(value(3999), QStringLiteral("7"));
        QCOMPARE(value(4000), QStringLiteral("0"));
        QCOMPARE(model.count(), 4999);

        model.remake(make(QStringLiteral("in another language ")));
        QCOMPARE(value(3999), QStringLiteral("in another language 7"));
        QCOMPARE(model.rows().size(), std::size_t(4999));
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::RowModelTest)
#include "rowmodel_test.moc"
