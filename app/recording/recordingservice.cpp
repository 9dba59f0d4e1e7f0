// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/recordingservice.h"

#include <iterator>
#include <utility>

namespace ritm::app {

RecordingService::RecordingService(StoreThread& store, const Clock& clock, Random& random, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_random(random) {
    m_timer.setInterval(250);
    m_timer.callOnTimeout(this, &RecordingService::tick);
    m_timer.start();
}

void RecordingService::setAutomatic(bool automatic) {
    automatic ? m_timer.start() : m_timer.stop();
}

void RecordingService::apply(const session::Event& event) {
    auto entries = m_recording.apply(event);
    m_unwritten.insert(m_unwritten.end(), std::make_move_iterator(entries.begin()),
                       std::make_move_iterator(entries.end()));
}

void RecordingService::take(const Measurement& measurement) {
    apply(measurement);
    if (m_state == State::Recording) {
        ++m_samples;
    }
}

void RecordingService::take(const BeatMeasurement& beats) {
    apply(beats);
}

void RecordingService::tick() {
    if (m_state == State::Recording || m_state == State::Paused) {
        apply(session::Tick{now()});
    }
    if (now() >= m_nextWrite) {
        m_state == State::Saving ? finish() : writeBehind();
    }
    Q_EMIT changed();
}

void RecordingService::start(Sport sport, SubSport subSport, std::chrono::seconds utcOffset) {
    if (m_state != State::Idle) {
        return;
    }
    m_samples = 0;
    m_state = State::Recording;
    apply(session::Start{.id = WorkoutId::make(m_clock, m_random),
                         .sport = sport,
                         .subSport = subSport,
                         .utc = m_clock.utcNow(),
                         .utcOffset = utcOffset,
                         .at = now()});
    writeBehind();
    Q_EMIT changed();
}

void RecordingService::pause() {
    if (m_state == State::Recording) {
        apply(session::Hold{now()});
        m_state = State::Paused;
        writeBehind();
        Q_EMIT changed();
    }
}

void RecordingService::resume() {
    if (m_state == State::Paused) {
        apply(session::Resume{now()});
        m_state = State::Recording;
        writeBehind();
        Q_EMIT changed();
    }
}

void RecordingService::lap() {
    if (m_state == State::Recording) {
        apply(session::MarkLap{now()});
        writeBehind();
        Q_EMIT changed();
    }
}

void RecordingService::stop() {
    if (m_state == State::Recording || m_state == State::Paused) {
        apply(session::Stop{now()});
        m_state = State::Saving;
        finish();
        Q_EMIT changed();
    }
}

void RecordingService::discard() {
    if (m_state == State::Recording || m_state == State::Paused || m_state == State::Saving) {
        m_discarding = true;
        m_state = State::Saving;
        finish();
        Q_EMIT changed();
    }
}

void RecordingService::writeBehind() {
    if (m_writing || m_unwritten.empty()) {
        return;
    }
    m_writing = true;
    m_nextWrite = {now().sinceStart + kJournalEvery};
    auto entries = std::make_shared<std::vector<session::JournalEntry>>(std::exchange(m_unwritten, {}));
    m_store.ask(
        this,
        [id = m_recording.id(), entries](vault::Vault& vault) {
            return vault.journal().append(id, *entries);
        },
        [this, entries](Result<> written) {
            m_writing = false;
            if (written) {
                m_storageError.reset();
            } else {
                m_unwritten.insert(m_unwritten.begin(), std::make_move_iterator(entries->begin()),
                                   std::make_move_iterator(entries->end()));
                m_storageError = std::move(written).error();
                m_nextWrite = {now().sinceStart + kRetryEvery};
            }
            if (m_state == State::Saving) {
                finish();
            }
            Q_EMIT changed();
        });
}

void RecordingService::finish() {
    if (m_writing) {
        return; // the write that is on its way calls again
    }
    m_writing = true;
    m_nextWrite = {now().sinceStart + kRetryEvery};
    const auto id = m_recording.id();
    const auto done = [this, id](Result<> ended) {
        m_writing = false;
        if (!ended) {
            m_storageError = std::move(ended).error();
            Q_EMIT failed(*m_storageError);
            Q_EMIT changed();
            return;
        }
        const bool wasDiscarded = m_discarding;
        end();
        wasDiscarded ? discarded() : saved(id);
    };
    if (m_discarding) {
        m_store.ask(
            this,
            [id](vault::Vault& vault) -> Result<> {
                auto gone = vault.journal().discard(id);
                const bool neverWritten = !gone && gone.error().is(vault::VaultError::NotFound);
                return neverWritten ? Result<>() : gone;
            },
            done);
        return;
    }
    // The workout is stored from memory, so entries that never reached the journal are in it too.
    m_store.ask(
        this,
        [workout = m_recording.finished()](vault::Vault& vault) { return vault.journal().finish(workout); },
        done);
}

void RecordingService::end() {
    m_state = State::Idle;
    m_discarding = false;
    m_unwritten.clear();
    m_storageError.reset();
    m_recording = {};
    Q_EMIT changed();
}

void RecordingService::lookForRecoverable() {
    m_store.ask(
        this, [](vault::Vault& vault) { return vault.journal().open(); },
        [this](Result<std::vector<vault::OpenRecording>> open) {
            if (!open) {
                Q_EMIT failed(open.error());
                return;
            }
            m_recoverable.reset();
            for (const auto& left : *open) {
                if (m_state == State::Idle || left.id != m_recording.id()) {
                    m_recoverable = left;
                    break;
                }
            }
            Q_EMIT recoverableChanged();
        });
}

void RecordingService::withRecoverable(std::function<void(const WorkoutId&, session::Recording)> then) {
    if (!m_recoverable || m_state != State::Idle) {
        return;
    }
    m_store.ask(
        this, [id = m_recoverable->id](vault::Vault& vault) { return vault.journal().entries(id); },
        [this, id = m_recoverable->id,
         then = std::move(then)](Result<std::vector<session::JournalEntry>> entries) {
            if (!entries) {
                Q_EMIT failed(entries.error());
                return;
            }
            then(id, session::Recording::replay(*entries));
        });
}

void RecordingService::resumeRecoverable() {
    withRecoverable([this](const WorkoutId& /*id*/, session::Recording replayed) {
        m_recording = std::move(replayed);
        m_samples = 0;
        for (const auto& column : m_recording.streams().columns) {
            for (const double value : column.values) {
                m_samples += isAbsent(value) ? 0 : 1;
            }
        }
        apply(session::Continue{.utc = m_clock.utcNow(), .at = now()});
        m_state = m_recording.phase() == session::Phase::Held ? State::Paused : State::Recording;
        m_recoverable.reset();
        writeBehind();
        Q_EMIT recoverableChanged();
        Q_EMIT changed();
    });
}

void RecordingService::finishRecoverable() {
    withRecoverable([this](const WorkoutId& id, const session::Recording& replayed) {
        m_store.ask(
            this,
            [workout = replayed.finished()](vault::Vault& vault) { return vault.journal().finish(workout); },
            [this, id](const Result<>& finished) {
                if (!finished) {
                    Q_EMIT failed(finished.error());
                    return;
                }
                Q_EMIT saved(id);
                lookForRecoverable();
            });
    });
}

void RecordingService::discardRecoverable() {
    if (!m_recoverable) {
        return;
    }
    m_store.ask(
        this, [id = m_recoverable->id](vault::Vault& vault) { return vault.journal().discard(id); },
        [this](const Result<>& gone) {
            if (!gone) {
                Q_EMIT failed(gone.error());
            }
            lookForRecoverable();
        });
}

} // namespace ritm::app
