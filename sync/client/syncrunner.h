// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/vault/vault.h"
#include "sync/client/pokeclient.h"
#include "sync/client/sessionclient.h"
#include "sync/engine/engine.h"

#include <QObject>
#include <QTimer>

namespace ritm::sync {

/// Runs an engine over Qt Network in the thread of the vault. Nothing in it waits: requests and pauses are
/// left to the event loop.
class SyncRunner : public QObject {
    Q_OBJECT
public:
    /// All outlive this and live in its thread.
    SyncRunner(vault::Vault& vault, SessionClient& session, const Clock& clock, Random& random,
               QObject* parent = nullptr);
    ~SyncRunner() override;

    void start();
    void stop();
    /// The profile has new work to send.
    void localChange();
    void networkBack();
    /// The athlete asks: nothing waits out its pause.
    void syncNow();
    [[nodiscard]] const Status& status() const { return m_engine.status(); }

Q_SIGNALS:
    /// The status is another one. The last error of the vault, if that is the reason, is in vaultFailed.
    void statusChanged(const ritm::sync::Status& status);
    /// A round ended: rows or chunks may have changed.
    void roundEnded();
    void vaultFailed(const QString& description);

private:
    void pump();
    void tell();

    SessionClient& m_session;
    const Clock& m_clock;
    Engine m_engine;
    PokeClient m_pokes;
    QTimer m_timer;
    Status m_told;
    bool m_running = false;
};

} // namespace ritm::sync
