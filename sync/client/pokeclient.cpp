// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/pokeclient.h"

#include "sync/protocol/sync.h"

#include <QNetworkReply>

namespace ritm::sync {

namespace {

/// The server's heartbeat is 20 s.
constexpr std::chrono::seconds kSilence{65};
constexpr qsizetype kLongestLine = 16 * 1024;

} // namespace

PokeClient::PokeClient(SessionClient& session, Random& random, QObject* parent)
    : QObject(parent), m_session(session), m_random(random) {
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PokeClient::connectNow);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_reply) {
            m_reply->abort();
        }
    });
    connect(&m_session, &SessionClient::sessionBegan, this, [this] {
        if (m_running && !m_reply) {
            connectNow();
        }
    });
}

PokeClient::~PokeClient() {
    stop();
}

void PokeClient::start() {
    m_running = true;
    connectNow();
}

void PokeClient::stop() {
    m_running = false;
    m_retry.stop();
    m_silence.stop();
    if (m_reply) {
        QNetworkReply* reply = m_reply;
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void PokeClient::reconnect() {
    if (m_running) {
        stop();
        m_running = true;
        connectIfLost();
    }
}

void PokeClient::connectIfLost() {
    m_retry.stop();
    m_backoff.succeeded();
    connectNow();
}

void PokeClient::connectNow() {
    if (!m_running || m_reply || m_connecting || !m_session.session()) {
        return;
    }
    m_connecting = true;
    m_session.withToken([self = QPointer(this)](const Result<std::string>& token) {
        if (!self) {
            return;
        }
        self->m_connecting = false;
        if (!self->m_running) {
            return;
        }
        self->m_reply =
            token ? self->m_session.http().openStream(std::string(wire::kPokePath), *token) : nullptr;
        if (!self->m_reply) {
            return self->lost();
        }
        self->m_line.clear();
        self->m_eventIsSync = false;
        self->m_silence.start(kSilence);
        connect(self->m_reply, &QNetworkReply::readyRead, self, &PokeClient::read);
        connect(self->m_reply, &QNetworkReply::finished, self, &PokeClient::lost);
    });
}

void PokeClient::read() {
    if (!m_reply) {
        return;
    }
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200) {
        m_reply->abort(); // what else it says is of no use, and may have no end
        return;
    }
    m_backoff.succeeded();
    m_silence.start(kSilence);
    const QByteArray fresh = m_reply->readAll();
    bool news = false;
    for (const char c : fresh) {
        if (c != '\n') {
            if (m_line.size() < kLongestLine && c != '\r') {
                m_line.append(c);
            }
            continue;
        }
        if (m_line.isEmpty()) {
            news = news || m_eventIsSync;
            m_eventIsSync = false;
        } else if (m_line.startsWith("event:")) {
            m_eventIsSync = m_line.mid(6).trimmed() == "sync";
        }
        m_line.clear();
    }
    if (news) {
        Q_EMIT poked();
    }
}

void PokeClient::lost() {
    if (m_reply) {
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 401) {
            m_session.tokenRefused(); // the next try fetches another one, or learns that the session ended
        }
        m_reply->deleteLater();
        m_reply.clear();
    }
    m_silence.stop();
    if (m_running) {
        m_retry.start(
            std::chrono::duration_cast<std::chrono::milliseconds>(m_backoff.afterFailure(m_random, {})));
    }
}

} // namespace ritm::sync
