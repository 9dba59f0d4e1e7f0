// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/syncrunner.h"

#include <QPointer>

#include <algorithm>

namespace ritm::sync {

SyncRunner::SyncRunner(vault::Vault& vault, SessionClient& session, const Clock& clock, Random& random,
                       QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock), m_engine(vault, clock, random),
      m_pokes(session, random) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncRunner::pump);
    connect(&m_pokes, &PokeClient::poked, this, [this] {
        m_engine.poke();
        pump();
    });
    connect(&m_session, &SessionClient::sessionBegan, this, [this] {
        m_engine.signedIn();
        pump();
    });
}

SyncRunner::~SyncRunner() = default;

void SyncRunner::start() {
    m_running = true;
    m_pokes.start();
    m_engine.signedIn();
    pump();
}

void SyncRunner::stop() {
    m_running = false;
    m_pokes.stop();
    m_timer.stop();
}

void SyncRunner::localChange() {
    m_engine.localChange();
    pump();
}

void SyncRunner::networkBack() {
    m_engine.networkBack();
    m_pokes.reconnect();
    pump();
}

void SyncRunner::syncNow() {
    m_engine.syncNow();
    m_pokes.connectIfLost();
    pump();
}

void SyncRunner::pump() {
    if (!m_running || m_engine.waitsForAnswer()) {
        return;
    }
    const auto step = m_engine.next();
    if (!step) {
        Q_EMIT vaultFailed(QString::fromStdString(step.error().describe()));
        m_timer.start(std::chrono::seconds(1)); // the engine itself knows how long it backs off
    } else if (const auto* wait = std::get_if<Wait>(&*step)) {
        const Duration left = wait->until.sinceStart - m_clock.monotonicNow().sinceStart;
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(left, Duration(0))));
    } else {
        m_session.send(std::get<Request>(*step), [self = QPointer(this)](const Response& response) {
            if (!self) {
                return;
            }
            const auto outcome = self->m_engine.answered(response);
            if (!outcome) {
                Q_EMIT self->vaultFailed(QString::fromStdString(outcome.error().describe()));
            }
            self->pump();
        });
    }
    tell();
}

void SyncRunner::tell() {
    const Status now = m_engine.status();
    if (now == m_told) {
        return;
    }
    const bool round = now.rounds != m_told.rounds || now.chunksFetched != m_told.chunksFetched;
    m_told = now;
    Q_EMIT statusChanged(now);
    if (round) {
        Q_EMIT roundEnded();
    }
}

} // namespace ritm::sync
