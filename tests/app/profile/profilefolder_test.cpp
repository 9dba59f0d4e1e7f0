// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profilefolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace ritm::app {
namespace {

class ProfileFolderTest : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;

    Result<std::unique_ptr<ProfileFolder>> open(const QString& path) {
        return ProfileFolder::open(path, m_clock, m_random);
    }

private Q_SLOTS:
    void keepsItsCardAndIsPrivate() {
        const QTemporaryDir home;
        const auto path = home.filePath(QStringLiteral("profile"));
        QString id;
        {
            auto folder = open(path);
            QVERIFY(folder);
            id = (*folder)->card().id;
            auto card = (*folder)->card();
            card.language = QStringLiteral("ru");
            card.protection = Protection::Passphrase;
            card.wrappedKey = {1, 2, 3};
            QVERIFY((*folder)->setCard(card));
        }
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        const auto again = open(path);
        QVERIFY(again);
        QCOMPARE((*again)->card().id, id);
        QCOMPARE((*again)->card().language, QStringLiteral("ru"));
        QVERIFY((*again)->card().protection == Protection::Passphrase);
        QCOMPARE((*again)->card().wrappedKey, (Bytes{1, 2, 3}));
    }

    void anotherProcessIsKeptOutUntilThisOneIsGoneEvenByKill() {
        const QTemporaryDir home;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("hold"), home.path()});
        QVERIFY(other.waitForReadyRead(20000));
        const auto busy = open(home.path());
        QVERIFY(!busy && busy.error().is(ProfileError::InUse));
        other.kill();
        QVERIFY(other.waitForFinished(20000));
        QVERIFY(open(home.path()));
    }

    void aDatabaseWithoutItsCardIsNeverGivenANewOne() {
        const QTemporaryDir home;
        QFile database(home.filePath(QStringLiteral("ritm.db")));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write("something");
        database.close();
        const auto folder = open(home.path());
        QVERIFY(!folder && folder.error().is(ProfileError::Damaged));
        QVERIFY(!QFile::exists(home.filePath(QStringLiteral("profile.json"))));
    }

    void refusesAForeignCard() {
        const QTemporaryDir home;
        QFile card(home.filePath(QStringLiteral("profile.json")));
        QVERIFY(card.open(QIODevice::WriteOnly));
        card.write(R"({"id":"../../etc","protection":"keychain"})");
        card.close();
        const auto folder = open(home.path());
        QVERIFY(!folder && folder.error().is(ProfileError::Damaged));
    }

    void settingAsideKeepsTheOldFiles() {
        const QTemporaryDir home;
        auto folder = open(home.path());
        QVERIFY(folder);
        const auto id = (*folder)->card().id;
        QFile database(QString::fromStdString((*folder)->databasePath().string()));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write("sealed");
        database.close();
        QVERIFY((*folder)->setAside(m_clock, m_random));
        QVERIFY(!(*folder)->databaseExists());
        QVERIFY((*folder)->card().id != id);
        QFile kept(home.filePath(QStringLiteral("ritm.db.aside-") + id));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("sealed"));
    }

    void aSessionLeavesNothing() {
        const QTemporaryDir home;
        {
            auto folder = open(home.path());
            QVERIFY(folder);
            QFile session(QString::fromStdString((*folder)->freshSessionPath().string()));
            QVERIFY(session.open(QIODevice::WriteOnly));
        }
        QVERIFY(!QFile::exists(home.filePath(QStringLiteral("session"))));
    }

public:
    /// Holds the folder until killed.
    int hold(const QString& path) {
        const auto folder = open(path);
        std::puts(folder ? "held" : "refused");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
};

} // namespace
} // namespace ritm::app

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    ritm::app::ProfileFolderTest test;
    const auto arguments = QCoreApplication::arguments();
    return arguments.value(1) == QStringLiteral("hold") ? test.hold(arguments.value(2))
                                                        : QTest::qExec(&test, argc, argv);
}
#include "profilefolder_test.moc"
