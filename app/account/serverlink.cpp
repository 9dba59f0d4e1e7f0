// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/serverlink.h"

namespace ritm::app {

ServerLink::ServerLink(QUrl server, StoreThread& store, const Clock& clock, Random& random, QObject* parent)
    : QObject(parent), m_server(std::move(server)), m_store(store), m_clock(clock), m_random(random),
      m_there(std::make_shared<There>()) {
    const QPointer<ServerLink> guard(this);
    m_store.tell([there = m_there, url = m_server, &watch = m_clock, guard, home = &m_store] {
        there->http = std::make_unique<sync::HttpClient>(url);
        there->session = std::make_unique<sync::SessionClient>(
            *there->http, watch,
            homeward(guard, home, [](ServerLink& link, const std::optional<wire::Session>& session) {
                Q_EMIT link.sessionChanged(session);
            }));
        connect(there->session.get(), &sync::SessionClient::sessionEnded, there->session.get(),
                homeward(guard, home, [](ServerLink& link) { Q_EMIT link.sessionEnded(); }));
    });
}

ServerLink::~ServerLink() {
    m_store.tell([there = m_there] {
        there->runner.reset();
        there->session.reset();
        there->http.reset();
    });
}

void ServerLink::resume(const wire::Session& session) {
    m_store.tell([there = m_there, session] { there->session->resume(session); });
}

void ServerLink::startSync() {
    const QPointer<ServerLink> guard(this);
    m_store.tell([there = m_there, store = &m_store, &watch = m_clock, &dice = m_random, guard] {
        if (there->runner || !store->vaultHere()) {
            return;
        }
        there->runner = std::make_unique<sync::SyncRunner>(*store->vaultHere(), *there->session, watch, dice);
        auto* runner = there->runner.get();
        connect(runner, &sync::SyncRunner::statusChanged, runner,
                homeward(guard, store, [](ServerLink& link, const sync::Status& status) {
                    Q_EMIT link.statusChanged(status);
                }));
        connect(runner, &sync::SyncRunner::roundEnded, runner,
                homeward(guard, store, [](ServerLink& link) { Q_EMIT link.roundEnded(); }));
        runner->start();
    });
}

void ServerLink::stopSync() {
    m_store.tell([there = m_there] { there->runner.reset(); });
}

void ServerLink::networkBack() {
    m_store.tell([there = m_there] {
        if (there->runner) {
            there->runner->networkBack();
        }
    });
}

void ServerLink::localChange() {
    m_store.tell([there = m_there] {
        if (there->runner) {
            there->runner->localChange();
        }
    });
}

void ServerLink::syncNow() {
    m_store.tell([there = m_there] {
        if (there->runner) {
            there->runner->syncNow();
        }
    });
}

} // namespace ritm::app
