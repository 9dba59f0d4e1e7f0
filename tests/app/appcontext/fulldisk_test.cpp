// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/appcontext.h"
#include "app/keychain/memorykeystore.h"
#include "tests/app/appcontext/smalldisk.h"
#include "tests/app/library/syntheticfit.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace ritm::app {
namespace {

constexpr int kPatience = 30000;

/// Another's key store, lent to an app that owns what it is given.
class Lent final : public KeyStore {
public:
    explicit Lent(KeyStore& owner) : m_owner(owner) {}
    void read(const QString& name, GotSecret then) override { m_owner.read(name, std::move(then)); }
    void write(const QString& name, const Bytes& secret, Done then) override {
        m_owner.write(name, secret, std::move(then));
    }
    void remove(const QString& name, Done then) override { m_owner.remove(name, std::move(then)); }

private:
    KeyStore& m_owner;
};

class FullDiskTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_elsewhere;
    std::unique_ptr<test::SmallDisk> m_disk;
    std::unique_ptr<MemoryKeyStore> m_keys;
    std::unique_ptr<AppContext> m_app;

    ShellViewModel& shell() { return m_app->shell(); }

    void start() {
        AppOptions options;
        options.profileFolder = m_disk->path() + QStringLiteral("/profile");
        options.language = QStringLiteral("en");
        options.keyStore = std::make_unique<Lent>(*m_keys);
        m_app = std::make_unique<AppContext>(std::move(options));
        m_app->begin();
    }

    QList<QUrl> aRideElsewhere(int seconds) {
        QFile file(m_elsewhere.filePath(QStringLiteral("ride-%1.fit").arg(seconds)));
        const auto bytes = test::fitFile({.seconds = seconds});
        const auto size = static_cast<qint64>(bytes.size());
        const bool written = file.open(QIODevice::WriteOnly) &&
                             file.write(reinterpret_cast<const char*>(bytes.data()), size) == size;
        return written ? QList<QUrl>{QUrl::fromLocalFile(file.fileName())} : QList<QUrl>();
    }

    bool noticed(const QString& words) {
        for (const auto& row : shell().notices()->list()->rows()) {
            if (row.text.contains(words)) {
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init() {
        m_disk = std::make_unique<test::SmallDisk>();
        m_keys = std::make_unique<MemoryKeyStore>();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(shell().stage(), ShellViewModel::Stage::Welcome, kPatience);
    }
    void cleanup() {
        m_app.reset();
        m_keys.reset();
        m_disk.reset();
    }

    void aRecordingGoesOnInMemoryAndIsSavedOnceThereIsRoom() {
        Q_EMIT shell().ride()->start();
        QTRY_COMPARE_WITH_TIMEOUT(shell().ride()->timerText(), QStringLiteral("0:01"), kPatience);
        QVERIFY(shell().ride()->storageText().isEmpty());
        QVERIFY(m_disk->fill());
        QTRY_VERIFY_WITH_TIMEOUT(!shell().ride()->storageText().isEmpty(), kPatience);
        QVERIFY2(shell().ride()->storageText().contains(QStringLiteral("keep Ritm open")),
                 qPrintable(shell().ride()->storageText()));
        QVERIFY(noticed(QStringLiteral("Your recording goes on")));
        QCOMPARE(shell().ride()->state(), RideViewModel::State::Recording);

        Q_EMIT shell().ride()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!shell().ride()->errorText().isEmpty(), kPatience);
        QCOMPARE(shell().ride()->state(), RideViewModel::State::Saving);
        QCOMPARE(shell().history()->list()->count(), 0);

        m_disk->free();
        QTRY_COMPARE_WITH_TIMEOUT(shell().history()->list()->count(), 1, kPatience);
        QCOMPARE(shell().ride()->state(), RideViewModel::State::Idle);
        QVERIFY(shell().ride()->storageText().isEmpty());
        QVERIFY(shell().ride()->errorText().isEmpty());
        QVERIFY(noticed(QStringLiteral("Saved to your history")));
    }

    void aFullDiskWhileRecordingIsToldAndTakenBack() {
        Q_EMIT shell().ride()->start();
        QTRY_COMPARE_WITH_TIMEOUT(shell().ride()->timerText(), QStringLiteral("0:01"), kPatience);
        QVERIFY(m_disk->fill());
        QTRY_VERIFY_WITH_TIMEOUT(!shell().ride()->storageText().isEmpty(), kPatience);
        m_disk->free();
        QTRY_VERIFY_WITH_TIMEOUT(shell().ride()->storageText().isEmpty(), kPatience);
        QVERIFY(noticed(QStringLiteral("safe on the disk again")));
        Q_EMIT shell().ride()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(shell().history()->list()->count(), 1, kPatience);
    }

    void whatIsThereCanBeReadOnAFullDisk() {
        Q_EMIT shell().imports()->importFiles(aRideElsewhere(120));
        QTRY_COMPARE_WITH_TIMEOUT(shell().history()->list()->count(), 1, kPatience);
        m_app.reset();
        QVERIFY(m_disk->fill());
        start();
        QTRY_VERIFY_WITH_TIMEOUT(shell().stage() == ShellViewModel::Stage::Welcome ||
                                     shell().stage() == ShellViewModel::Stage::Failed,
                                 kPatience);
        QVERIFY2(shell().stage() == ShellViewModel::Stage::Welcome, qPrintable(shell().failureText()));
        QTRY_COMPARE_WITH_TIMEOUT(shell().history()->list()->count(), 1, kPatience);
        Q_EMIT shell().history()->open(shell().history()->list()->rows().front().id);
        QTRY_COMPARE_WITH_TIMEOUT(shell().workout()->state(), WorkoutViewModel::State::Open, kPatience);

        { // where there is no room for the folder's lock, the database's own keeps others out
            AppOptions options;
            options.profileFolder = m_disk->path() + QStringLiteral("/profile");
            options.keyStore = std::make_unique<Lent>(*m_keys);
            AppContext another(std::move(options));
            another.begin();
            QTRY_COMPARE_WITH_TIMEOUT(another.shell().stage(), ShellViewModel::Stage::ProfileInUse,
                                      kPatience);
        }

        auto& imports = *shell().imports();
        QSignalSpy finished(&imports, &ImportsViewModel::finished);
        Q_EMIT imports.importFiles(aRideElsewhere(20000));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QVERIFY2(imports.list()->rows().front().text.contains(QStringLiteral("disk is full")),
                 qPrintable(imports.list()->rows().front().text));
        m_disk->free();
        Q_EMIT imports.importFiles(aRideElsewhere(20000));
        QTRY_COMPARE_WITH_TIMEOUT(shell().history()->list()->count(), 2, kPatience);
    }

    void withoutRoomNoProfileIsMadeAndItIsSaidWhere() {
        m_app.reset();
        QVERIFY(QDir(m_disk->path() + QStringLiteral("/profile")).removeRecursively());
        QVERIFY(m_disk->fill());
        start();
        QTRY_COMPARE_WITH_TIMEOUT(shell().stage(), ShellViewModel::Stage::Failed, kPatience);
        for (const auto& words : {QStringLiteral("full"), m_disk->path(), QStringLiteral("Free some space")})
            QVERIFY2(shell().failureText().contains(words), qPrintable(shell().failureText()));
        m_disk->free();
        Q_EMIT shell().retry();
        QTRY_COMPARE_WITH_TIMEOUT(shell().stage(), ShellViewModel::Stage::Welcome, kPatience);
    }

    void anImportFailsWholeAndWorksOnceThereIsRoom() {
        const auto files = aRideElsewhere(20000);
        auto& imports = *shell().imports();
        QVERIFY(m_disk->fill());
        QSignalSpy finished(&imports, &ImportsViewModel::finished);
        Q_EMIT imports.importFiles(files);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        const auto failed = imports.list()->rows().front();
        QCOMPARE(failed.state, static_cast<int>(ImportsViewModel::FileState::Failed));
        QVERIFY2(failed.text.contains(QStringLiteral("disk")), qPrintable(failed.text));
        QCOMPARE(shell().history()->list()->count(), 0);

        m_disk->free();
        Q_EMIT imports.importFiles(files);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, kPatience);
        QCOMPARE(imports.list()->rows().front().state,
                 static_cast<int>(ImportsViewModel::FileState::Imported));
        QTRY_COMPARE_WITH_TIMEOUT(shell().history()->list()->count(), 1, kPatience);
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::FullDiskTest)
#include "fulldisk_test.moc"
