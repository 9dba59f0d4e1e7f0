// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/sessionclient.h"

#include <QTimer>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace ritm::sync {

namespace {

constexpr std::string_view kJson = "application/json";
/// A token is renewed this long before its end, so that none dies on its way.
constexpr std::chrono::seconds kMargin{30};
/// Tries of one refresh, 1 s and 2 s apart.
constexpr int kRefreshTries = 3;
constexpr std::chrono::seconds kRefreshLongest{15};
/// A used token that comes back later than this is taken for a stolen one.
constexpr std::chrono::seconds kAnswerRepeated{60};
static_assert(kRefreshTries * kRefreshLongest + std::chrono::seconds(1 + 2) < kAnswerRepeated);

Request jsonRequest(Method method, std::string_view path, std::string body) {
    return {method, std::string(path), std::string(kJson), std::move(body)};
}

} // namespace

SessionClient::SessionClient(HttpClient& http, const Clock& clock, Keep keep, QObject* parent)
    : QObject(parent), m_http(http), m_clock(clock), m_keep(std::move(keep)) {}

SessionClient::~SessionClient() = default;

void SessionClient::resume(const wire::Session& session) {
    m_session = session;
    m_staleAt = m_clock.monotonicNow(); // how old the kept access token is, nobody knows
    Q_EMIT sessionBegan();
}

void SessionClient::begin(const wire::Session& session) {
    m_keep(session);
    m_session = session;
    const auto lifetime = std::max(session.accessLifetime - kMargin, session.accessLifetime / 2);
    m_staleAt = {m_clock.monotonicNow().sinceStart + lifetime};
}

void SessionClient::openSession(const Request& request, Done<wire::Session> done) {
    m_http.send(request, {}, [this, done = std::move(done)](const Response& response) {
        if (!response.succeeded()) {
            return done(std::unexpected(errorOf(response)));
        }
        const auto session = decodeJson<wire::Session>(response.body);
        if (!session) {
            return done(fail(ClientError::Failed, "not a session"));
        }
        begin(*session);
        Q_EMIT sessionBegan();
        done(*session);
    });
}

void SessionClient::registerAccount(const wire::RegisterRequest& request, Done<wire::Session> done) {
    openSession(jsonRequest(Method::Post, wire::kAccountsPath, toJson(request)), std::move(done));
}

void SessionClient::signIn(const wire::SignInRequest& request, Done<wire::Session> done) {
    openSession(jsonRequest(Method::Post, wire::kSessionsPath, toJson(request)), std::move(done));
}

void SessionClient::signOut(Done<void> done) {
    if (!m_session) {
        return done({});
    }
    const wire::Session session = *m_session;
    const bool stale = m_clock.monotonicNow() >= m_staleAt;
    m_session.reset();
    m_keep(std::nullopt);
    const auto end = [this, done = std::move(done)](const std::string& token) {
        m_http.send({Method::Delete, std::string(wire::kCurrentSessionPath), {}, {}}, token,
                    [done](const Response& response) {
                        if (response.succeeded() || response.status == 401) {
                            return done({});
                        }
                        done(std::unexpected(errorOf(response)));
                    });
    };
    if (!stale) {
        return end(session.accessToken);
    }
    // Only a fresh token can end the session on the server.
    m_http.send(
        jsonRequest(Method::Post, wire::kRefreshPath, toJson(wire::RefreshRequest{session.refreshToken})), {},
        [end, old = session.accessToken](const Response& response) {
            const auto fresh = decodeJson<wire::Session>(response.body);
            end(response.succeeded() && fresh ? fresh->accessToken : old);
        });
}

void SessionClient::revokeDevice(const DeviceId& device, Done<void> done) {
    sendFor<void>({Method::Delete, std::string(wire::kDevicesPath) + "/" + device.toString(), {}, {}},
                  std::move(done));
}

template <class T>
void SessionClient::sendFor(const Request& request, Done<T> done) {
    send(request, [done = std::move(done)](const Response& response) {
        if (!response.succeeded()) {
            return done(std::unexpected(errorOf(response)));
        }
        if constexpr (std::is_void_v<T>) {
            done({});
        } else {
            auto value = decodeJson<T>(response.body);
            done(value ? Result<T>(*std::move(value)) : fail(ClientError::Failed, value.error().describe()));
        }
    });
}

void SessionClient::devices(Done<wire::DeviceList> done) {
    sendFor<wire::DeviceList>({Method::Get, std::string(wire::kDevicesPath), {}, {}}, std::move(done));
}

void SessionClient::askApproval(const wire::ApprovalRequest& request, Done<wire::Approval> done) {
    sendFor<wire::Approval>(jsonRequest(Method::Post, wire::kApprovalsPath, toJson(request)),
                            std::move(done));
}

void SessionClient::approvals(Done<wire::ApprovalList> done) {
    sendFor<wire::ApprovalList>({Method::Get, std::string(wire::kApprovalsPath), {}, {}}, std::move(done));
}

void SessionClient::approval(const Uuid& id, Done<wire::Approval> done) {
    sendFor<wire::Approval>({Method::Get, std::string(wire::kApprovalsPath) + "/" + id.toString(), {}, {}},
                            std::move(done));
}

void SessionClient::grant(const Uuid& id, const Bytes& grant, Done<void> done) {
    sendFor<void>(jsonRequest(Method::Post,
                              std::string(wire::kApprovalsPath) + "/" + id.toString() + "/grant",
                              toJson(wire::Grant{grant})),
                  std::move(done));
}

void SessionClient::storeRecovery(const wire::RecoveryWrap& wrap, Done<void> done) {
    sendFor<void>(jsonRequest(Method::Put, wire::kRecoveryPath, toJson(wrap)), std::move(done));
}

void SessionClient::recovery(Done<wire::RecoveryWrap> done) {
    sendFor<wire::RecoveryWrap>({Method::Get, std::string(wire::kRecoveryPath), {}, {}}, std::move(done));
}

void SessionClient::withToken(std::function<void(Result<std::string>)> use) {
    whenFresh([this, use = std::move(use)](const Response& outcome) {
        if (outcome.succeeded() && m_session) {
            return use(m_session->accessToken);
        }
        use(outcome.succeeded() ? fail(ClientError::SignedOut) : std::unexpected(errorOf(outcome)));
    });
}

void SessionClient::tokenRefused() {
    m_staleAt = m_clock.monotonicNow();
}

void SessionClient::send(const Request& request, HttpClient::Done done) {
    if (!m_session) {
        QTimer::singleShot(0, this,
                           [done = std::move(done)] { done(Response{.delivery = Delivery::SignedOut}); });
    } else if (!m_refreshing && m_clock.monotonicNow() < m_staleAt) {
        sendNow(request, done, true);
    } else {
        sendFresh(request, done);
    }
}

void SessionClient::sendNow(const Request& request, const HttpClient::Done& done, bool mayRepeat) {
    const std::string token = m_session->accessToken;
    m_http.send(request, token, [this, request, done, token, mayRepeat](const Response& response) {
        if (response.delivery != Delivery::Answered || response.status != 401 || !mayRepeat) {
            return done(response);
        }
        // The token died early: a new one, unless another request fetched it meanwhile.
        if (m_session && m_session->accessToken == token) {
            tokenRefused();
        }
        sendFresh(request, done);
    });
}

void SessionClient::sendFresh(const Request& request, const HttpClient::Done& done) {
    whenFresh([this, request, done](const Response& outcome) {
        if (!outcome.succeeded()) {
            done(outcome); // no answer to this request, but one about the same server
        } else if (m_session) {
            sendNow(request, done, false);
        } else { // whoever was told before this one signed out
            done(Response{.delivery = Delivery::SignedOut});
        }
    });
}

void SessionClient::whenFresh(std::function<void(const Response&)> tell) {
    if (!m_session) {
        return tell(Response{.delivery = Delivery::SignedOut});
    }
    if (!m_refreshing && m_clock.monotonicNow() < m_staleAt) {
        return tell(Response{.delivery = Delivery::Answered, .status = 200});
    }
    m_waiting.push_back(std::move(tell));
    if (!m_refreshing) {
        m_refreshing = true;
        refresh(1);
    }
}

void SessionClient::refresh(int attempt) {
    if (!m_session) {
        return release(Response{.delivery = Delivery::SignedOut});
    }
    m_http.send(
        jsonRequest(Method::Post, wire::kRefreshPath, toJson(wire::RefreshRequest{m_session->refreshToken})),
        {}, [this, attempt](const Response& response) { refreshed(response, attempt); }, kRefreshLongest);
}

void SessionClient::refreshed(const Response& response, int attempt) {
    if (!m_session) {
        return release(Response{.delivery = Delivery::SignedOut}); // signed out meanwhile
    }
    const bool lost = response.delivery == Delivery::Unreachable || response.delivery == Delivery::TimedOut;
    if (lost && attempt < kRefreshTries) {
        QTimer::singleShot(std::chrono::seconds(attempt), this, [this, attempt] { refresh(attempt + 1); });
        return;
    }
    if (response.succeeded()) {
        const auto session = decodeJson<wire::Session>(response.body);
        if (session) {
            begin(*session);
            return release(response);
        }
        return release(Response{.delivery = Delivery::Answered, .status = 502});
    }
    const bool dead = response.delivery == Delivery::Answered &&
                      (response.status == 400 || response.status == 401 || response.status == 403);
    if (dead) {
        m_session.reset();
        m_keep(std::nullopt);
        release(Response{.delivery = Delivery::SignedOut});
        Q_EMIT sessionEnded();
        return;
    }
    // An answer that is none to a refresh would be mistaken for one to what waits for it.
    const bool passes = response.delivery != Delivery::Answered || response.status == 408 ||
                        response.status == 429 || response.status >= 500;
    release(passes ? response : Response{.delivery = Delivery::Answered, .status = 502});
}

void SessionClient::release(const Response& outcome) {
    m_refreshing = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& tell : waiting) {
        tell(outcome);
    }
}

} // namespace ritm::sync
