// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "sync/client/sessionclient.h"
#include "sync/engine/backoff.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace ritm::sync {

/// Listens to the server's events (WHATWG server-sent events) and says when there is news. Reconnects by
/// itself, with back-off; a stream that is silent for longer than the heartbeat is given up.
class PokeClient : public QObject {
    Q_OBJECT
public:
    PokeClient(SessionClient& session, Random& random, QObject* parent = nullptr);
    ~PokeClient() override;

    void start();
    void stop();
    /// The network is another one: a stream through the old one may be dead without anybody saying so.
    void reconnect();
    /// Waits out no pause.
    void connectIfLost();

Q_SIGNALS:
    void poked();

private:
    void connectNow();
    void read();
    void lost();

    SessionClient& m_session;
    Random& m_random;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_silence;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_line;
    bool m_eventIsSync = false;
    bool m_running = false;
    bool m_connecting = false;
};

} // namespace ritm::sync
