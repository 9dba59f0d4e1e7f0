// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/appcontext.h"
#include "app/keychain/memorykeystore.h"
#include "tests/app/library/syntheticfit.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace ritm::app {
namespace {

using FileState = ImportsViewModel::FileState;
constexpr int kPatience = 30000;

class ImportsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<AppContext> m_app;

    ImportsViewModel& imports() { return *m_app->shell().imports(); }
    HistoryViewModel& history() { return *m_app->shell().history(); }

    QUrl write(const QString& name, const Bytes& bytes) {
        QFile file(m_home->filePath(name));
        const bool written =
            file.open(QIODevice::WriteOnly) &&
            file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) ==
                static_cast<qint64>(bytes.size());
        return written ? QUrl::fromLocalFile(file.fileName()) : QUrl();
    }

    /// Imports them and waits for the end.
    std::vector<ImportRow> import(const QList<QUrl>& files) {
        QSignalSpy finished(&imports(), &ImportsViewModel::finished);
        Q_EMIT imports().importFiles(files);
        return QTest::qWaitFor([&] { return finished.size() == 1; }, kPatience) ? imports().list()->rows()
                                                                                : std::vector<ImportRow>{};
    }

    bool open(const QString& id) {
        Q_EMIT history().open(id);
        return QTest::qWaitFor(
            [&] { return m_app->shell().workout()->state() == WorkoutViewModel::State::Open; }, kPatience);
    }

    QStringList notices() {
        QStringList texts;
        for (const auto& row : m_app->shell().notices()->list()->rows()) {
            texts.append(row.text);
        }
        return texts;
    }

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        AppOptions options;
        options.profileFolder = m_home->filePath(QStringLiteral("profile"));
        options.language = QStringLiteral("en");
        options.keyStore = std::make_unique<MemoryKeyStore>();
        m_app = std::make_unique<AppContext>(std::move(options));
        m_app->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_app->shell().stage(), ShellViewModel::Stage::Welcome, kPatience);
    }
    void cleanup() {
        m_app.reset();
        m_home.reset();
    }

    void aFitFileLandsInTheHistoryWithItsChannels() {
        const auto rows = import({write(QStringLiteral("ride.fit"), test::fitFile({}))});
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().state, static_cast<int>(FileState::Imported));
        QCOMPARE(rows.front().text, QStringLiteral("Imported"));
        QVERIFY(!rows.front().workoutId.isEmpty());
        QCOMPARE(notices(), QStringList{QStringLiteral("Import: 1 imported")});
        QTRY_COMPARE_WITH_TIMEOUT(history().list()->count(), 1, kPatience);
        QCOMPARE(history().list()->rows().front().durationText, QStringLiteral("1:59"));
        QCOMPARE(history().list()->rows().front().group, QStringLiteral("September 2021"));
        QVERIFY(open(rows.front().workoutId));
        QStringList channels;
        for (const auto& channel : m_app->shell().workout()->channels()->rows()) {
            channels.append(channel.id);
        }
        QVERIFY2(channels.contains(QStringLiteral("heart_rate")), qPrintable(channels.join(u' ')));
        QVERIFY2(channels.contains(QStringLiteral("power")), qPrintable(channels.join(u' ')));
        QCOMPARE(m_app->shell().workout()->problems()->count(), 0);
    }

    void theSameFileTwiceIsRecognised() {
        const auto file = write(QStringLiteral("ride.fit"), test::fitFile({}));
        const auto first = import({file});
        const auto copy = write(QStringLiteral("copy of ride.fit"), test::fitFile({}));
        const auto second = import({file, copy});
        QCOMPARE(second.size(), 2U);
        for (const auto& row : second) {
            QCOMPARE(row.state, static_cast<int>(FileState::AlreadyThere));
            QCOMPARE(row.workoutId, first.front().workoutId);
            QCOMPARE(row.text, QStringLiteral("Already in your history"));
        }
        QCOMPARE(history().list()->count(), 1);
    }

    void aTruncatedFileKeepsWhatIsIntactAndItsPageSaysWhatWasLost() {
        auto bytes = test::fitFile({});
        bytes.resize(bytes.size() / 2);
        const auto rows = import({write(QStringLiteral("half.fit"), bytes)});
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().state, static_cast<int>(FileState::Imported));
        QVERIFY2(rows.front().text.contains(QStringLiteral("damaged")), qPrintable(rows.front().text));
        QVERIFY(open(rows.front().workoutId));
        const auto& problems = m_app->shell().workout()->problems()->rows();
        QVERIFY(!problems.empty());
        QVERIFY2(problems.front().text.contains(QStringLiteral("ends too early")),
                 qPrintable(problems.front().text));
        const auto length = m_app->shell().workout()->facts().lengthSeconds;
        QVERIFY2(length >= 55 && length <= 62, qPrintable(QString::number(length)));
    }

    void garbageSaysWhatToDoAndTheOthersGoOn() {
        const QList<QUrl> files{
            write(QStringLiteral("noise.fit"), Bytes(5000, 0xA5)),
            write(QStringLiteral("empty.fit"), {}),
            write(QStringLiteral("ride.fit"), test::fitFile({})),
            QUrl::fromLocalFile(m_home->filePath(QStringLiteral("gone.fit"))),
        };
        const auto rows = import(files);
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[0].state, static_cast<int>(FileState::Failed));
        QVERIFY2(rows[0].text.contains(QStringLiteral("FIT, TCX and GPX")), qPrintable(rows[0].text));
        QCOMPARE(rows[1].state, static_cast<int>(FileState::Failed));
        QVERIFY2(rows[1].text.contains(QStringLiteral("empty")), qPrintable(rows[1].text));
        QCOMPARE(rows[2].state, static_cast<int>(FileState::Imported));
        QCOMPARE(rows[3].state, static_cast<int>(FileState::Failed));
        QVERIFY2(rows[3].text.contains(QStringLiteral("cannot be read")), qPrintable(rows[3].text));
        QCOMPARE(notices(), QStringList{QStringLiteral("Import: 1 imported, 3 failed")});
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::ImportsTest)
#include "imports_test.moc"
