// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/appcontext.h"

#include "app/keychain/memorykeystore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace ritm::app {
namespace {

using Stage = ShellViewModel::Stage;
constexpr int kPatience = 30000;

AppOptions options(const QTemporaryDir& home, std::optional<KeyStoreError> failure = std::nullopt) {
    auto keys = std::make_unique<MemoryKeyStore>();
    keys->failWith(failure);
    AppOptions made;
    made.profileFolder = home.path();
    made.language = QStringLiteral("en");
    made.keyStore = std::move(keys);
    return made;
}

class AppContextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRideWithoutSensorsLandsInTheHistory() {
        const QTemporaryDir home;
        AppContext context(options(home));
        auto& shell = context.shell();
        context.begin();
        QTRY_COMPARE_WITH_TIMEOUT(shell.stage(), Stage::Welcome, kPatience);
        Q_EMIT shell.account()->skip();
        QTRY_COMPARE_WITH_TIMEOUT(shell.stage(), Stage::Ready, kPatience);
        Q_EMIT shell.ride()->start();
        QTRY_COMPARE_WITH_TIMEOUT(shell.ride()->timerText(), QStringLiteral("0:01"), kPatience);
        Q_EMIT shell.ride()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!shell.ride()->savedWorkoutId().isEmpty(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(shell.history()->list()->count(), 1, kPatience);
        const auto id = shell.ride()->savedWorkoutId();
        QCOMPARE(shell.history()->list()->rows().front().title, QStringLiteral("Indoor ride"));

        Q_EMIT shell.history()->open(id);
        QTRY_COMPARE_WITH_TIMEOUT(shell.workout()->state(), WorkoutViewModel::State::Open, kPatience);
        QVERIFY(shell.workout()->summary()->count() > 0);
        Q_EMIT shell.workout()->rename(QStringLiteral("Evening spin"));
        QTRY_COMPARE_WITH_TIMEOUT(shell.workout()->title(), QStringLiteral("Evening spin"), kPatience);
        Q_EMIT shell.history()->remove(id);
        QTRY_COMPARE_WITH_TIMEOUT(shell.history()->list()->count(), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shell.history()->canUndoRemove(), kPatience);
        Q_EMIT shell.history()->undoRemove();
        QTRY_COMPARE_WITH_TIMEOUT(shell.history()->list()->count(), 1, kPatience);
    }

    void whatTheProfileKeepsIsNobodyElsesToRead() {
        const QTemporaryDir home;
        AppContext context(options(home));
        context.begin();
        QTRY_COMPARE_WITH_TIMEOUT(context.shell().stage(), Stage::Welcome, kPatience);
        context.shell().setThemeMode(ShellViewModel::ThemeMode::Dark);
        const auto files = QDir(home.path()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 3); // card, database, log
        constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const auto& file : files) {
            QVERIFY2(!(file.permissions() & kOthers), qPrintable(file.fileName()));
        }
    }

    void withoutAKeychainAPassphraseOpensTheProfile() {
        const QTemporaryDir home;
        {
            AppContext context(options(home, KeyStoreError::Unavailable));
            context.begin();
            QTRY_COMPARE_WITH_TIMEOUT(context.shell().stage(), Stage::ChooseKeyProtection, kPatience);
            Q_EMIT context.shell().protectWithPassphrase(QStringLiteral("four plain words here"));
            QTRY_COMPARE_WITH_TIMEOUT(context.shell().stage(), Stage::Welcome, kPatience);
        }
        AppContext again(options(home, KeyStoreError::Unavailable));
        again.begin();
        QTRY_COMPARE_WITH_TIMEOUT(again.shell().stage(), Stage::EnterPassphrase, kPatience);
        Q_EMIT again.shell().enterPassphrase(QStringLiteral("wrong"));
        QTRY_VERIFY_WITH_TIMEOUT(!again.shell().passphraseError().isEmpty(), kPatience);
        Q_EMIT again.shell().enterPassphrase(QStringLiteral("four plain words here"));
        QTRY_COMPARE_WITH_TIMEOUT(again.shell().stage(), Stage::Welcome, kPatience);
    }

    void aLostKeyChangesNothingUntilTheAthleteSaysSo() {
        const QTemporaryDir home;
        {
            AppContext context(options(home));
            context.begin();
            QTRY_COMPARE_WITH_TIMEOUT(context.shell().stage(), Stage::Welcome, kPatience);
        }
        AppContext again(options(home)); // with an empty key store
        again.begin();
        QTRY_COMPARE_WITH_TIMEOUT(again.shell().stage(), Stage::KeyMissing, kPatience);
        QVERIFY(!again.shell().failureText().isEmpty());
        AppContext beside(options(home));
        beside.begin();
        QTRY_COMPARE_WITH_TIMEOUT(beside.shell().stage(), Stage::ProfileInUse, kPatience);
        Q_EMIT again.shell().setAsideAndStartNew();
        QTRY_COMPARE_WITH_TIMEOUT(again.shell().stage(), Stage::Welcome, kPatience);
        QCOMPARE(QDir(home.path()).entryList({QStringLiteral("ritm.db.aside-*")}).size(), 1);
    }

    void aFileThatIsNoWorkoutSaysWhatToDo() {
        const QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("notes.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no workout at all");
        file.close();
        AppContext context(options(home));
        const QSignalSpy finished(context.shell().imports(), &ImportsViewModel::finished);
        context.import({file.fileName()});
        context.begin();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        const auto& row = context.shell().imports()->list()->rows().front();
        QCOMPARE(row.state, static_cast<int>(ImportsViewModel::FileState::Failed));
        QVERIFY(row.text.contains(QStringLiteral("FIT")));
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::AppContextTest)
#include "appcontext_test.moc"
