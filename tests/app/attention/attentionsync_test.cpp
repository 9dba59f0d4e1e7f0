// SPDX-License-Identifier: GPL-3.0-or-later
// Two devices and the real server: a title that both change while the server is away, and one that the server
// refuses.
#include "tests/app/account/appdevice.h"
#include "tests/app/account/ritmd.h"
#include "tests/app/library/syntheticfit.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace ritm::test {
namespace {

using app::AccountViewModel;
using app::HistoryViewModel;
using State = AccountViewModel::State;
constexpr int kPatience = 60000;
const auto kEmail = QStringLiteral("zora@example.org");
const auto kPassword = QStringLiteral("four plain words, here");

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, kPatience);
}

app::HistoryRow onlyRow(AppDevice& device) {
    return device.history().list()->rows().front();
}

bool isMarked(AppDevice& device) {
    return onlyRow(device).syncState == static_cast<int>(HistoryViewModel::SyncState::NeedsAttention);
}

bool rename(AppDevice& device, const QString& title) {
    Q_EMIT device.history().open(onlyRow(device).id);
    if (!waitFor([&] { return device.shell().workout()->state() == app::WorkoutViewModel::State::Open; })) {
        return false;
    }
    Q_EMIT device.shell().workout()->rename(title);
    return waitFor([&] { return onlyRow(device).title == title; });
}

bool allSent(AppDevice& device) {
    return waitFor([&] {
        return device.account().syncState() == AccountViewModel::SyncState::Idle &&
               device.account().waiting() == 0;
    });
}

/// Two devices of one athlete, each with the same workout, all of it synced.
struct Two {
    Ritmd server;
    QTemporaryDir files;
    AppDevice first;
    AppDevice second;

    [[nodiscard]] bool begin() {
        QFile file(files.filePath(QStringLiteral("ride.fit")));
        const Bytes bytes = fitFile(SyntheticRide{});
        if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char*>(bytes.data()),
                                                           static_cast<qsizetype>(bytes.size())) < 0) {
            return false;
        }
        file.close();
        if (!server.start() || !first.start() || !second.start()) {
            return false;
        }
        Q_EMIT first.account().createAccount(server.url(), kEmail, kPassword, QStringLiteral("Zora"));
        if (!waitFor([&] { return first.account().state() == State::SignedIn; })) {
            return false;
        }
        first.context().import({file.fileName()});
        if (!waitFor([&] { return first.history().list()->count() == 1; }) || !allSent(first)) {
            return false;
        }
        Q_EMIT second.account().signIn(server.url(), kEmail, kPassword);
        if (!waitFor([&] { return !second.account().approvalCode().isEmpty(); })) {
            return false;
        }
        Q_EMIT first.account().approve(second.account().approvalCode());
        return waitFor([&] {
            return second.account().state() == State::SignedIn && second.history().list()->count() == 1 &&
                   onlyRow(second).syncState == static_cast<int>(HistoryViewModel::SyncState::Synced);
        });
    }
};

class AttentionSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTitleChangedOnTwoDevicesIsDecidedOnThePage() {
        Two two;
        QVERIFY(two.begin());
        auto& first = two.first;
        auto& second = two.second;
        const auto ours = QStringLiteral("written on the first");
        const auto theirs = QStringLiteral("written on the second");
        two.server.stop();
        QVERIFY(rename(first, ours));
        QVERIFY(rename(second, theirs));
        second.stop(); // so that the first one is the first
        QVERIFY(two.server.start());
        Q_EMIT first.account().syncNow();
        QVERIFY(allSent(first));
        QVERIFY(second.start());
        QTRY_COMPARE_WITH_TIMEOUT(second.account().needsAttention(), 1, kPatience);
        auto& page = *second.shell().attention();
        QTRY_COMPARE_WITH_TIMEOUT(page.conflicts()->count(), 1, kPatience);
        const auto id = page.conflicts()->rows().front().id;
        QCOMPARE(page.conflicts()->rows().front().keptText, theirs);
        QCOMPARE(page.conflicts()->rows().front().otherText, ours);
        QCOMPARE(page.conflicts()->rows().front().workoutId, onlyRow(second).id);
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(second), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(onlyRow(first).title, theirs, kPatience);
        QCOMPARE(first.account().needsAttention(), 0);

        Q_EMIT page.exchange(id);
        QTRY_COMPARE_WITH_TIMEOUT(onlyRow(first).title, ours, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(onlyRow(second).title, ours, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page.conflicts()->rows().front().keptText, ours, kPatience);
        QCOMPARE(page.conflicts()->rows().front().otherText, theirs);
        QVERIFY(isMarked(second));
        Q_EMIT page.keep(id);
        QTRY_COMPARE_WITH_TIMEOUT(page.conflicts()->count(), 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(second.account().needsAttention(), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!isMarked(second), kPatience);
        QVERIFY(allSent(second));
        QCOMPARE(onlyRow(second).title, ours);
        QCOMPARE(first.account().needsAttention(), 0);
    }

    void whatTheServerRefusesWaitsWithItsContent() {
        Two two;
        QVERIFY(two.begin());
        auto& device = two.second;
        const auto before = onlyRow(device).title;
        const QString endless(400'000, QLatin1Char('x'));
        QVERIFY(rename(device, endless));
        auto& page = *device.shell().attention();
        QTRY_COMPARE_WITH_TIMEOUT(page.refused()->count(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().needsAttention(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(onlyRow(device).title, before, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(device), kPatience);
        const auto refused = page.refused()->rows().front();
        QCOMPARE(refused.title, before);
        QVERIFY(refused.contentText.contains(endless));
        QVERIFY(refused.reasonText.contains(QStringLiteral("larger than the server takes")));

        // It blocks nothing: the next change goes through.
        const auto next = QStringLiteral("short enough");
        QVERIFY(rename(device, next));
        QTRY_COMPARE_WITH_TIMEOUT(onlyRow(two.first).title, next, kPatience);

        // Trying again sends it again, and the server stays of its opinion.
        const QSignalSpy refusedAgain(page.refused(), &QAbstractItemModel::rowsInserted);
        Q_EMIT page.retry(refused.id);
        QTRY_COMPARE_WITH_TIMEOUT(refusedAgain.size(), 1, kPatience);
        QCOMPARE(page.refused()->count(), 1);
        QVERIFY(page.refused()->rows().front().contentText.contains(endless));
        QTRY_COMPARE_WITH_TIMEOUT(onlyRow(device).title, next, kPatience);

        // A session's end does not hide it.
        QVERIFY(allSent(device));
        device.stop();
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.account().needsAttention(), 1, kPatience);
        auto& again = *device.shell().attention();
        QTRY_COMPARE_WITH_TIMEOUT(again.refused()->count(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedIn, kPatience);
        QVERIFY(allSent(device));
        Q_EMIT device.account().signOut();
        QTRY_COMPARE_WITH_TIMEOUT(device.account().state(), State::SignedOut, kPatience);
        QCOMPARE(device.account().needsAttention(), 1);

        Q_EMIT again.giveUp(again.refused()->rows().front().id);
        QTRY_COMPARE_WITH_TIMEOUT(again.refused()->count(), 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(device.account().needsAttention(), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!isMarked(device), kPatience);
        QCOMPARE(onlyRow(device).title, next);
    }
};

} // namespace
} // namespace ritm::test

QTEST_GUILESS_MAIN(ritm::test::AttentionSyncTest)
#include "attentionsync_test.moc"
