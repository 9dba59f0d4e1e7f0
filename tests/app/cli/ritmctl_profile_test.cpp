// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profilefolder.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/app/appcontext/smalldisk.h"
#include "tests/app/keychain/privatekeyring.h"
#include "tests/app/library/syntheticfit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ritm {
namespace {

constexpr int kPatience = 60000;
const auto kPassphrase = QStringLiteral("four plain words here");

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QString said() const { return QString::fromUtf8(err); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

enum class Keychain { Here, None };

class RitmctlProfileTest : public QObject {
    Q_OBJECT
    test::PrivateKeyring m_keyring;
    std::unique_ptr<QTemporaryDir> m_home;

    QString m_profile;

    QString profile() { return m_profile; }

    QString write(const QString& name, const Bytes& bytes) {
        QFile file(m_home->filePath(name));
        const auto size = static_cast<qint64>(bytes.size());
        const bool written = file.open(QIODevice::WriteOnly) &&
                             file.write(reinterpret_cast<const char*>(bytes.data()), size) == size;
        return written ? file.fileName() : QString();
    }

    Ran run(QStringList words, Keychain keychain = Keychain::Here, const QString& passphrase = {},
            const QByteArray& input = {}) {
        words.append({QStringLiteral("--profile"), profile()});
        auto environment = QProcessEnvironment::systemEnvironment();
        if (keychain == Keychain::None) {
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                               QStringLiteral("unix:path=/nonexistent/bus"));
        }
        if (!passphrase.isEmpty()) {
            environment.insert(QStringLiteral("RITM_PASSPHRASE"), passphrase);
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RITMCTL), words);
        process.write(input);
        process.closeWriteChannel();
        Ran ran;
        if (process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit) {
            ran = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        }
        return ran;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_keyring.start()); }
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_profile = m_home->filePath(QStringLiteral("profile"));
    }

    void importsPrintsTheIdAndReadsBackWhatIsStored() {
        const auto fit = test::fitFile({});
        const auto file = write(QStringLiteral("ride.fit"), fit);
        const auto imported = run({QStringLiteral("import"), file});
        QVERIFY2(imported.status == 0, imported.err.constData());
        const auto id = QString::fromUtf8(imported.out.trimmed());
        QCOMPARE(id.size(), 36);

        const auto again = run({QStringLiteral("import"), file});
        QCOMPARE(again.status, 0);
        QCOMPARE(QString::fromUtf8(again.out.trimmed()), id);
        QVERIFY(again.said().contains(QStringLiteral("already in the history")));

        const auto list = run({QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(list.status, 0);
        QCOMPARE(list.json()[QStringLiteral("workout_id")].toString(), id);
        QCOMPARE(list.json()[QStringLiteral("sync")].toString(), QStringLiteral("local"));

        const auto channels = run({QStringLiteral("channels"), id, QStringLiteral("--json")});
        QCOMPARE(channels.status, 0);
        const auto all = channels.json()[QStringLiteral("channels")].toObject();
        const auto power = all[QStringLiteral("power")].toObject();
        QCOMPARE(power[QStringLiteral("count")].toInt(), 120);
        QCOMPARE(power[QStringLiteral("mean")].toDouble(), 203.0);
        QCOMPARE(power[QStringLiteral("min")].toDouble(), 203.0);
        QCOMPARE(power[QStringLiteral("max")].toDouble(), 203.0);
        QCOMPARE(all[QStringLiteral("heart_rate")].toObject()[QStringLiteral("mean")].toDouble(), 141.0);
        QCOMPARE(channels.json()[QStringLiteral("streams_blake2b")].toString().size(), 64);
        QCOMPARE(run({QStringLiteral("channels"), id, QStringLiteral("--json")}).out, channels.out);

        const auto workout = run({QStringLiteral("export"), id, QStringLiteral("--json")});
        QCOMPARE(workout.status, 0);
        const auto streams = workout.json()[QStringLiteral("streams")].toObject();
        QCOMPARE(streams[QStringLiteral("time_s")].toArray().size(), 120);
        const auto copy = m_home->filePath(QStringLiteral("copy.fit"));
        QCOMPARE(run({QStringLiteral("export"), id, QStringLiteral("--original"), copy}).status, 0);
        QFile original(copy);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(original.readAll(),
                 QByteArray(reinterpret_cast<const char*>(fit.data()), static_cast<qsizetype>(fit.size())));
        QCOMPARE(run({QStringLiteral("verify")}).status, 0);
    }

    void aDamagedFileFailsAndTheOthersGoOn() {
        const auto bad = write(QStringLiteral("noise.fit"), Bytes(4000, 0x5A));
        const auto good = write(QStringLiteral("ride.fit"), test::fitFile({}));
        const auto ran = run({QStringLiteral("import"), bad, good});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out.trimmed().size(), 36);
        QVERIFY2(ran.said().contains(QStringLiteral("noise.fit")), ran.err.constData());
    }

    void aFullDiskCanBeReadAndIsNamedWhenSomethingHasToBeWritten() {
        test::SmallDisk disk;
        m_profile = disk.path() + QStringLiteral("/profile");
        const auto file = write(QStringLiteral("ride.fit"), test::fitFile({}));
        QCOMPARE(run({QStringLiteral("import"), file}).status, 0);
        QVERIFY(disk.fill());
        const auto list = run({QStringLiteral("list")});
        QVERIFY2(list.status == 0, list.err.constData());
        QCOMPARE(list.out.count('\n'), 1);
        QVERIFY2(list.err.isEmpty(), list.err.constData());
        const auto verified = run({QStringLiteral("verify")});
        QVERIFY2(verified.status == 0, verified.err.constData());
        const auto more = write(QStringLiteral("more.fit"), test::fitFile({.seconds = 20000}));
        const auto refused = run({QStringLiteral("import"), more});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.said().contains(QStringLiteral("The disk is full. Free some space and try again.")),
                 refused.err.constData());

        m_profile = disk.path() + QStringLiteral("/another");
        const auto unmade = run({QStringLiteral("import"), more});
        QCOMPARE(unmade.status, 2);
        QVERIFY2(unmade.said().contains(m_profile) && unmade.said().contains(QStringLiteral("full")),
                 unmade.err.constData());
    }

    void saysThatTheProfileIsOpenElsewhere() {
        const SystemClock clock;
        SystemRandom random;
        const auto held = app::ProfileFolder::open(profile(), clock, random);
        QVERIFY(held.has_value());
        const auto ran = run({QStringLiteral("list")});
        QCOMPARE(ran.status, 75);
        QVERIFY2(ran.said().contains(QStringLiteral("Another Ritm has this profile open")),
                 ran.err.constData());
    }

    void refusesAFolderWithoutAProfileAndMakesNone() {
        const auto ran = run({QStringLiteral("list")});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.said().contains(QStringLiteral("no profile")));
        QVERIFY(!QFile::exists(profile()));
        QCOMPARE(run({QStringLiteral("import")}).status, 64);
        QCOMPARE(run({QStringLiteral("channels"), QStringLiteral("nonsense")}).status, 2);
    }

    void withoutAKeychainThePassphraseIsTheOnlyWay() {
        const auto file = write(QStringLiteral("ride.fit"), test::fitFile({}));
        const auto refused = run({QStringLiteral("import"), file}, Keychain::None);
        QCOMPARE(refused.status, 77);
        QVERIFY2(refused.said().contains(QStringLiteral("RITM_PASSPHRASE")), refused.err.constData());
        QVERIFY(!QFile::exists(profile() + QStringLiteral("/ritm.db")));

        QCOMPARE(run({QStringLiteral("import"), file}, Keychain::None, kPassphrase).status, 0);
        QCOMPARE(run({QStringLiteral("list")}, Keychain::None, kPassphrase).out.count('\n'), 1);
        const auto typed = run({QStringLiteral("list")}, Keychain::None, {}, kPassphrase.toUtf8() + '\n');
        QCOMPARE(typed.status, 0);
        QCOMPARE(typed.out.count('\n'), 1);
        const auto wrong = run({QStringLiteral("list")}, Keychain::None, QStringLiteral("another"));
        QCOMPARE(wrong.status, 77);
        QVERIFY2(wrong.said().contains(QStringLiteral("not the passphrase")), wrong.err.constData());
    }

    void aKeyThatIsGoneIsSaidAndNothingChanges() {
        const auto file = write(QStringLiteral("ride.fit"), test::fitFile({}));
        QCOMPARE(run({QStringLiteral("import"), file}).status, 0);
        const auto away = run({QStringLiteral("list")}, Keychain::None);
        QCOMPARE(away.status, 77);
        QVERIFY2(away.said().contains(QStringLiteral("keychain")), away.err.constData());
        QCOMPARE(run({QStringLiteral("list")}).out.count('\n'), 1);
    }
};

} // namespace
} // namespace ritm

QTEST_GUILESS_MAIN(ritm::RitmctlProfileTest)
#include "ritmctl_profile_test.moc"
