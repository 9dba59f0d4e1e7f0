// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/appcontext.h"
#include "app/keychain/memorykeystore.h"
#include "tests/app/appcontext/smalldisk.h"
#include "tests/app/library/syntheticfit.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace ritm::app {
namespace {

constexpr int kPatience = 30000;

class FullDiskTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::SmallDisk> m_disk;
    std::unique_ptr<AppContext> m_app;

    ShellViewModel& shell() { return m_app->shell(); }

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
        AppOptions options;
        options.profileFolder = m_disk->path() + QStringLiteral("/profile");
        options.language = QStringLiteral("en");
        options.keyStore = std::make_unique<MemoryKeyStore>();
        m_app = std::make_unique<AppContext>(std::move(options));
        m_app->begin();
        QTRY_COMPARE_WITH_TIMEOUT(shell().stage(), ShellViewModel::Stage::Welcome, kPatience);
    }
    void cleanup() {
        m_app.reset();
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

    void anImportFailsWholeAndWorksOnceThereIsRoom() {
        const QTemporaryDir elsewhere;
        QFile file(elsewhere.filePath(QStringLiteral("ride.fit")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto bytes = test::fitFile({.seconds = 20000});
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
        file.close();
        const QList<QUrl> files{QUrl::fromLocalFile(file.fileName())};
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
