// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/appcontext.h"
#include "app/keychain/memorykeystore.h"
#include "core/vault/vault.h"
#include "tests/app/library/syntheticfit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cmath>
#include <cstring>
#include <memory>

namespace ritm::app {
namespace {

constexpr int kPatience = 30000;
constexpr double kLatitude = 55.751244;

/// A value as its bytes lie in a file.
template <class Number>
QByteArray raw(Number number) {
    QByteArray bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

/// What must stand in no file: a title, a name, a place, a file's name, a passphrase.
QList<QByteArray> canaries() {
    const auto semicircles = static_cast<std::int32_t>(std::lround(kLatitude * (2147483648.0 / 180.0)));
    QList<QByteArray> all{"canaryTitle", "canaryName",   "canaryFile",     "canary pass phrase",
                          "55.7512",     raw(kLatitude), raw(semicircles), "SQLite format 3"};
    // As UTF-16 too: Qt's own strings.
    for (const auto* text : {u"canaryTitle", u"canaryName", u"canary pass phrase"}) {
        const QString wide = QString::fromUtf16(text);
        all.append(QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2));
    }
    return all;
}

class CanaryTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_world;   // everything that the app may write: home, temporary files, profile
    QTemporaryDir m_outside; // the athlete's own file

    QString inside(const char* name) { return m_world.filePath(QString::fromLatin1(name)); }

    /// The first file with a canary in it; empty if there is none.
    QString leak(int& files) {
        files = 0;
        QDirIterator it(m_world.path(), QDir::Files | QDir::Hidden | QDir::System,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly)) {
                return file.fileName() + QStringLiteral(" cannot be read");
            }
            ++files;
            const auto content = file.readAll();
            for (const auto& canary : canaries()) {
                if (content.contains(canary)) {
                    return file.fileName() + QStringLiteral(" holds ") + QString::fromLatin1(canary.toHex());
                }
            }
        }
        return {};
    }

    AppOptions options() {
        AppOptions made;
        made.profileFolder = inside("profile");
        made.language = QStringLiteral("en");
        auto keys = std::make_unique<MemoryKeyStore>();
        keys->failWith(KeyStoreError::Unavailable);
        made.keyStore = std::move(keys);
        return made;
    }

private Q_SLOTS:
    void initTestCase() {
        for (const auto* name : {"home", "tmp", "run"}) {
            QVERIFY(QDir(m_world.path()).mkdir(QString::fromLatin1(name)));
        }
        qputenv("HOME", inside("home").toUtf8());
        qputenv("TMPDIR", inside("tmp").toUtf8());
        qputenv("XDG_RUNTIME_DIR", inside("run").toUtf8());
        for (const auto* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
            qunsetenv(name);
        }
    }

    void noFileTheAppWritesHoldsATitleANameOrAPlace() {
        QFile fit(m_outside.filePath(QStringLiteral("canaryFile.fit")));
        QVERIFY(fit.open(QIODevice::WriteOnly));
        const auto bytes = test::fitFile({.latitude = kLatitude});
        fit.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
        fit.close();
        QVERIFY(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
                .contains(raw(static_cast<std::int32_t>(std::lround(kLatitude * (2147483648.0 / 180.0))))));
        int files = 0;
        {
            AppContext app(options());
            auto& shell = app.shell();
            app.begin();
            QTRY_COMPARE_WITH_TIMEOUT(shell.stage(), ShellViewModel::Stage::ChooseKeyProtection, kPatience);
            Q_EMIT shell.protectWithPassphrase(QStringLiteral("canary pass phrase"));
            QTRY_COMPARE_WITH_TIMEOUT(shell.stage(), ShellViewModel::Stage::Welcome, kPatience);
            shell.setLanguage(QStringLiteral("ru"));
            shell.setThemeMode(ShellViewModel::ThemeMode::Dark);
            shell.setImperial(true);
            const QSignalSpy finished(shell.imports(), &ImportsViewModel::finished);
            Q_EMIT shell.imports()->importFiles({QUrl::fromLocalFile(fit.fileName())});
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
            const auto id = shell.imports()->list()->rows().front().workoutId;
            Q_EMIT shell.history()->open(id);
            QTRY_COMPARE_WITH_TIMEOUT(shell.workout()->state(), WorkoutViewModel::State::Open, kPatience);
            Q_EMIT shell.workout()->rename(QStringLiteral("canaryTitle"));
            QTRY_COMPARE_WITH_TIMEOUT(shell.workout()->title(), QStringLiteral("canaryTitle"), kPatience);
            // An account that cannot be reached: its form's content must not lie about either.
            Q_EMIT shell.account()->createAccount(
                QStringLiteral("http://127.0.0.1:1"), QStringLiteral("canaryName@example.org"),
                QStringLiteral("canary pass phrase"), QStringLiteral("canaryName"));
            QTRY_VERIFY_WITH_TIMEOUT(!shell.account()->errorText().isEmpty(), kPatience);
            Q_EMIT shell.ride()->start();
            QTRY_COMPARE_WITH_TIMEOUT(shell.ride()->timerText(), QStringLiteral("0:01"), kPatience);
            QCOMPARE(leak(files), QString());
            QVERIFY2(files >= 4, "the database, its log, the profile's card and its lock");
            Q_EMIT shell.ride()->stop();
            QTRY_COMPARE_WITH_TIMEOUT(shell.history()->list()->count(), 2, kPatience);
        }
        QCOMPARE(leak(files), QString());
        QVERIFY(files >= 2);
    }

    void theFileDoesNotOpenWithoutItsKey() {
        const auto path = std::filesystem::path(inside("profile").toStdString()) / "ritm.db";
        const SystemClock clock;
        SystemRandom random;
        const auto opened = vault::Vault::open(path, DatabaseKey::make(random), clock, random);
        QVERIFY(!opened);
        QVERIFY2(opened.error().is(sqlite::SqliteError::WrongKey), opened.error().describe().c_str());
        AppContext app(options());
        app.begin();
        QTRY_COMPARE_WITH_TIMEOUT(app.shell().stage(), ShellViewModel::Stage::EnterPassphrase, kPatience);
        Q_EMIT app.shell().enterPassphrase(QStringLiteral("canary pass phrase"));
        QTRY_COMPARE_WITH_TIMEOUT(app.shell().history()->list()->count(), 2, kPatience);
    }

    void aSessionOnlyProfileLeavesNothing() {
        {
            auto chosen = options();
            chosen.profileFolder = inside("borrowed");
            AppContext app(std::move(chosen));
            app.begin();
            QTRY_COMPARE_WITH_TIMEOUT(app.shell().stage(), ShellViewModel::Stage::ChooseKeyProtection,
                                      kPatience);
            Q_EMIT app.shell().protectForSessionOnly();
            QTRY_COMPARE_WITH_TIMEOUT(app.shell().stage(), ShellViewModel::Stage::Welcome, kPatience);
            QVERIFY(app.shell().sessionOnly());
            Q_EMIT app.shell().ride()->start();
            QTRY_COMPARE_WITH_TIMEOUT(app.shell().ride()->timerText(), QStringLiteral("0:01"), kPatience);
            Q_EMIT app.shell().ride()->stop();
            QTRY_COMPARE_WITH_TIMEOUT(app.shell().history()->list()->count(), 1, kPatience);
        }
        QCOMPARE(QDir(inside("borrowed")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList{QStringLiteral("profile.json")});
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::CanaryTest)
#include "canary_test.moc"
