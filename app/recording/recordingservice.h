// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/storethread.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/sensors/measurement.h"
#include "core/session/recording.h"
#include "core/vault/journal.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ritm::app {

/// How often the journal is written while a recording runs.
inline constexpr Duration kJournalEvery = std::chrono::milliseconds(500);
/// How long after a failed write the next try waits.
inline constexpr Duration kRetryEvery = std::chrono::seconds(2);

/// Runs the live recording: measurements and wishes go into the session reducer, what comes out goes to the
/// journal at least once a second. What cannot be written is kept in memory, in order, and tried again.
class RecordingService final : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Recording, Paused, Saving };

    RecordingService(StoreThread& store, const Clock& clock, Random& random, QObject* parent = nullptr);

    /// Advances time; called by a timer of its own four times a second, and by tests.
    void tick();
    /// Whether tick() is called by the timer (the default).
    void setAutomatic(bool automatic);

    /// What sensors say; shown in every state, kept while recording.
    void take(const Measurement& measurement);
    void take(const BeatMeasurement& beats);

    void start(Sport sport, SubSport subSport, std::chrono::seconds utcOffset);
    void pause();
    void resume();
    void lap();
    /// Ends and saves; saved() follows once the workout is durable.
    void stop();
    /// Ends and throws everything away.
    void discard();

    /// Looks for a recording that an earlier process left; recoverableChanged() follows.
    void lookForRecoverable();
    [[nodiscard]] const std::optional<vault::OpenRecording>& recoverable() const { return m_recoverable; }
    void resumeRecoverable();
    void finishRecoverable();
    void discardRecoverable();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const session::Recording& recording() const { return m_recording; }
    [[nodiscard]] MonotonicTime now() const { return m_clock.monotonicNow(); }
    /// Values taken into the recording so far.
    [[nodiscard]] int samples() const { return m_samples; }
    /// Why the newest entries are only in memory; nothing when they are on the disk.
    [[nodiscard]] const std::optional<Error>& storageError() const { return m_storageError; }
    /// Whether every entry made so far is durable.
    [[nodiscard]] bool allDurable() const { return m_unwritten.empty() && !m_writing; }

Q_SIGNALS:
    void changed();
    void saved(const ritm::WorkoutId& id);
    void discarded();
    void recoverableChanged();
    void failed(const ritm::Error& error);

private:
    void apply(const session::Event& event);
    void writeBehind();
    void finish();
    void end();
    void withRecoverable(std::function<void(const WorkoutId&, session::Recording)> then);

    StoreThread& m_store;
    const Clock& m_clock;
    Random& m_random;
    QTimer m_timer;
    State m_state = State::Idle;
    session::Recording m_recording;
    std::vector<session::JournalEntry> m_unwritten;
    bool m_writing = false;
    bool m_discarding = false;
    MonotonicTime m_nextWrite;
    std::optional<Error> m_storageError;
    std::optional<vault::OpenRecording> m_recoverable;
    int m_samples = 0;
};

} // namespace ritm::app
