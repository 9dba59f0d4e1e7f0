// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/recordingservice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <optional>

namespace ritm::app {
namespace {

using namespace std::chrono_literals;

/// A clock that stands until it is moved.
class HandClock final : public Clock {
public:
    void advance(Duration by) { m_since = m_since.load() + by.count(); }
    [[nodiscard]] UtcTime utcNow() const override {
        return UtcTime(Duration(1'790'000'000'000'000 + m_since));
    }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {Duration(m_since)}; }

private:
    std::atomic<std::int64_t> m_since = 1'000'000;
};

const Bytes kKeyBytes(32, 0x42);

/// A store thread with a vault in a file, and the recording over it.
struct Bench {
    explicit Bench(const QString& folder, const sqlite::OpenOptions& options = {})
        : recording(store, clock, random) {
        recording.setAutomatic(false);
        const auto path = std::filesystem::path(folder.toStdString()) / "ritm.db";
        opened = store.vaultHere() != nullptr;
        bool done = false;
        store.run(
            &recording,
            [this, path, options]() -> Result<> {
                RITM_TRY_ASSIGN(store.vaultHere(), vault::Vault::open(path, *DatabaseKey::from(kKeyBytes),
                                                                      clock, random, options));
                return {};
            },
            [&, this](const Result<>& result) {
                opened = result.has_value();
                done = true;
            });
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&] { return done; }, 20000);
    }
    void second(double watts) {
        for (int i = 0; i < 4; ++i) {
            recording.take(Measurement{
                .sensor = {}, .channel = Channel::Power, .value = watts, .at = clock.monotonicNow()});
            clock.advance(250ms);
            recording.tick();
        }
    }
    /// Lets the time for a write come and its answer arrive.
    [[nodiscard]] bool settle() {
        const auto settled = [this] { return recording.allDurable() || recording.storageError(); };
        return QTest::qWaitFor(
            [&] {
                if (!settled()) {
                    clock.advance(600ms);
                    recording.tick();
                }
                return settled();
            },
            20000);
    }

    HandClock clock;
    SystemRandom random;
    StoreThread store;
    RecordingService recording;
    bool opened = false;
};

std::optional<Workout> load(Bench& bench, const WorkoutId& id) {
    std::optional<Result<Workout>> answer;
    bench.store.ask(
        &bench.recording, [id](vault::Vault& vault) { return vault.workouts().load(id); },
        [&](Result<Workout> workout) { answer = std::move(workout); });
    const bool got = QTest::qWaitFor([&] { return answer.has_value(); }, 20000);
    return got && *answer ? std::optional(**answer) : std::nullopt;
}

class RecordingServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRideBecomesAWorkout() {
        const QTemporaryDir home;
        Bench bench(home.path());
        QVERIFY(bench.opened);
        WorkoutId saved;
        connect(&bench.recording, &RecordingService::saved, this, [&](const WorkoutId& id) { saved = id; });
        bench.recording.start(Sport::Cycling, SubSport::IndoorCycling, 2h);
        for (int i = 0; i < 5; ++i) {
            bench.second(200);
        }
        bench.recording.lap();
        bench.recording.pause();
        bench.clock.advance(3s);
        bench.recording.tick();
        bench.recording.resume();
        bench.second(240);
        QCOMPARE(bench.recording.samples(), 24);
        bench.recording.stop();
        QCOMPARE(bench.recording.state(), RecordingService::State::Saving);
        QTRY_VERIFY_WITH_TIMEOUT(!saved.isNil(), 20000);
        QCOMPARE(bench.recording.state(), RecordingService::State::Idle);
        const auto workout = load(bench, saved);
        QVERIFY(workout);
        QCOMPARE(workout->laps.size(), std::size_t{2});
        QCOMPARE(workout->pauses.size(), std::size_t{1});
        QVERIFY(workout->streams.find(Channel::Power) != nullptr);
        QCOMPARE(workout->utcOffset, std::chrono::seconds(2h));
    }

    void aKilledProcessLeavesARecordingToGoOnWith() {
        const QTemporaryDir home;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("record"), home.path()});
        QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), 20000);
        QCOMPARE(other.readLine().trimmed(), QByteArray("durable"));
        other.kill(); // SIGKILL, in the middle of the recording
        QVERIFY(other.waitForFinished(20000));

        Bench bench(home.path());
        QVERIFY(bench.opened);
        bench.recording.lookForRecoverable();
        QTRY_VERIFY_WITH_TIMEOUT(bench.recording.recoverable().has_value(), 20000);
        const auto id = bench.recording.recoverable()->id;
        QVERIFY(bench.recording.recoverable()->length >= 10s);
        bench.recording.resumeRecoverable();
        QTRY_VERIFY_WITH_TIMEOUT(bench.recording.state() != RecordingService::State::Idle, 20000);
        if (bench.recording.state() == RecordingService::State::Paused) {
            bench.recording.resume();
        }
        bench.second(300);
        WorkoutId saved;
        connect(&bench.recording, &RecordingService::saved, this,
                [&](const WorkoutId& done) { saved = done; });
        bench.recording.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!saved.isNil(), 20000);
        QCOMPARE(saved, id);
        const auto workout = load(bench, saved);
        QVERIFY(workout);
        const auto* power = workout->streams.find(Channel::Power);
        QVERIFY(power != nullptr);
        QVERIFY(power->values.size() > 40);
        QCOMPARE(std::count(power->values.begin(), power->values.begin() + 40, 150.0), 40);
        QCOMPARE(workout->streams.time[39], Duration(9750ms));
        QVERIFY(std::count(power->values.begin(), power->values.end(), 300.0) > 0);
    }

    void aFullDiskKeepsEverythingInMemoryAndSaysSo() {
        const QTemporaryDir home;
        sqlite::OpenOptions options;
        options.maxPages = 1; // below what the file needs already: every write fails like on a full disk
        {
            Bench first(home.path());
            QVERIFY(first.opened);
        }
        Bench bench(home.path(), options);
        if (!bench.opened) {
            QSKIP("the vault does not open on a disk as full as that");
        }
        bench.recording.start(Sport::Cycling, SubSport::IndoorCycling, 0s);
        for (int i = 0; i < 60 && !bench.recording.storageError(); ++i) {
            bench.second(200);
            QVERIFY(bench.settle());
        }
        QVERIFY(bench.recording.storageError());
        QVERIFY(!bench.recording.allDurable());
        QCOMPARE(bench.recording.state(), RecordingService::State::Recording);
    }

    void discardingLeavesNothing() {
        const QTemporaryDir home;
        Bench bench(home.path());
        bench.recording.start(Sport::Running, SubSport::Treadmill, 0s);
        bench.second(100);
        const QSignalSpy gone(&bench.recording, &RecordingService::discarded);
        bench.recording.discard();
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 20000);
        bool looked = false;
        connect(&bench.recording, &RecordingService::recoverableChanged, this, [&] { looked = true; });
        bench.recording.lookForRecoverable();
        QTRY_VERIFY_WITH_TIMEOUT(looked, 20000);
        QVERIFY(!bench.recording.recoverable());
    }

public:
    /// Records ten seconds, says so once they are durable, and waits to be killed.
    int record(const QString& folder) {
        Bench bench(folder);
        bench.recording.start(Sport::Cycling, SubSport::IndoorCycling, 0s);
        for (int i = 0; i < 10; ++i) {
            bench.second(150);
        }
        std::puts(bench.settle() && bench.recording.allDurable() ? "durable" : "not");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
};

} // namespace
} // namespace ritm::app

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    ritm::app::RecordingServiceTest test;
    const auto arguments = QCoreApplication::arguments();
    return arguments.value(1) == QStringLiteral("record") ? test.record(arguments.value(2))
                                                          : QTest::qExec(&test, argc, argv);
}
#include "recordingservice_test.moc"
