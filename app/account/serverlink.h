// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/storethread.h"
#include "sync/client/sessionclient.h"
#include "sync/client/syncrunner.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace ritm::app {

/// One server, as the app's main thread sees it: the session and the sync engine live on the store thread,
/// answers come back here. Nothing comes back once this object is gone.
class ServerLink final : public QObject {
    Q_OBJECT
public:
    /// Store, clock and random source outlive this; the random source is used on the store thread.
    ServerLink(QUrl server, StoreThread& store, const Clock& clock, Random& random,
               QObject* parent = nullptr);
    ~ServerLink() override;

    [[nodiscard]] const QUrl& server() const { return m_server; }

    /// Calls `request(session, done)` on the store thread; `then` gets what `done` was given.
    template <class T>
    void call(std::function<void(sync::SessionClient&, sync::SessionClient::Done<T>)> request,
              std::function<void(Result<T>)> then) {
        auto done = [guard = QPointer<ServerLink>(this), home = &m_store,
                     then = std::move(then)](Result<T> answer) {
            auto shared = std::make_shared<Result<T>>(std::move(answer));
            QMetaObject::invokeMethod(
                home,
                [guard, then, shared] {
                    if (guard) {
                        then(std::move(*shared));
                    }
                },
                Qt::QueuedConnection);
        };
        m_store.tell([there = m_there, request = std::move(request), done = std::move(done)] {
            if (there->session) {
                request(*there->session, done);
            }
        });
    }

    void resume(const wire::Session& session);
    void startSync();
    void stopSync();
    void localChange();
    /// The machine has a network again.
    void networkBack();
    /// The athlete asks: whatever waits is tried at once.
    void syncNow();

Q_SIGNALS:
    /// The session is another one (keep it), or there is none any more (forget it).
    void sessionChanged(const std::optional<ritm::wire::Session>& session);
    void sessionEnded();
    void statusChanged(const ritm::sync::Status& status);
    void roundEnded();

private:
    /// What lives on the store thread, in the order of need.
    struct There {
        std::unique_ptr<sync::HttpClient> http;
        std::unique_ptr<sync::SessionClient> session;
        std::unique_ptr<sync::SyncRunner> runner;
    };
    /// Hands a signal's emission from the store thread to this one.
    template <class Emit>
    [[nodiscard]] static auto homeward(const QPointer<ServerLink>& guard, StoreThread* home, Emit emitHere) {
        return [guard, home, emitHere](const auto&... values) {
            QMetaObject::invokeMethod(
                home,
                [guard, emitHere, values...] {
                    if (guard) {
                        emitHere(*guard, values...);
                    }
                },
                Qt::QueuedConnection);
        };
    }

    QUrl m_server;
    StoreThread& m_store;
    const Clock& m_clock;
    Random& m_random;
    std::shared_ptr<There> m_there;
};

} // namespace ritm::app
