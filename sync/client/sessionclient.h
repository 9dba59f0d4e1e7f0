// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "sync/client/error.h"
#include "sync/client/httpclient.h"
#include "sync/protocol/identity.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ritm::sync {

/// One device's session with a server: signs in and out, keeps the access token fresh, and sends requests
/// under it. Lives in the thread of its HttpClient. A refresh happens once however many requests wait for
/// it, and is asked again with the same token when its answer was lost.
class SessionClient : public QObject {
    Q_OBJECT
public:
    /// Keeps the session in the keychain, or forgets it; called before a new token is used.
    using Keep = std::function<void(const std::optional<wire::Session>&)>;
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// Client and clock outlive this.
    SessionClient(HttpClient& http, const Clock& clock, Keep keep, QObject* parent = nullptr);
    ~SessionClient() override;

    /// Goes on with a session from the keychain.
    void resume(const wire::Session& session);
    [[nodiscard]] const std::optional<wire::Session>& session() const { return m_session; }
    [[nodiscard]] HttpClient& http() { return m_http; }

    void registerAccount(const wire::RegisterRequest& request, Done<wire::Session> done);
    void signIn(const wire::SignInRequest& request, Done<wire::Session> done);
    /// Ends the session here at once, and on the server if it can be reached.
    void signOut(Done<void> done);

    void devices(Done<wire::DeviceList> done);
    /// Signs another device of the account out.
    void revokeDevice(const DeviceId& device, Done<void> done);
    void askApproval(const wire::ApprovalRequest& request, Done<wire::Approval> done);
    void approvals(Done<wire::ApprovalList> done);
    void approval(const Uuid& id, Done<wire::Approval> done);
    void grant(const Uuid& id, const Bytes& grant, Done<void> done);
    void storeRecovery(const wire::RecoveryWrap& wrap, Done<void> done);
    void recovery(Done<wire::RecoveryWrap> done);

    /// Sends under the session; refreshes and repeats when the token is stale. Delivery::SignedOut when there
    /// is no session any more.
    void send(const Request& request, HttpClient::Done done);
    /// A token that is good for a while, or what stands in the way.
    void withToken(std::function<void(Result<std::string>)> use);
    /// The server does not take the access token any more: the next request fetches another one.
    void tokenRefused();

Q_SIGNALS:
    /// The session ended without signOut: revoked, or too old.
    void sessionEnded();
    void sessionBegan();

private:
    void begin(const wire::Session& session);
    void openSession(const Request& request, Done<wire::Session> done);
    void sendNow(const Request& request, const HttpClient::Done& done, bool mayRepeat);
    void sendFresh(const Request& request, const HttpClient::Done& done);
    /// Tells how it went once there is a token that is good for a while, or there can be none now.
    void whenFresh(std::function<void(const Response&)> tell);
    void refresh(int attempt);
    void refreshed(const Response& response, int attempt);
    void release(const Response& outcome);
    template <class T>
    void sendFor(const Request& request, Done<T> done);

    HttpClient& m_http;
    const Clock& m_clock;
    Keep m_keep;
    std::optional<wire::Session> m_session;
    MonotonicTime m_staleAt;
    bool m_refreshing = false;
    std::vector<std::function<void(const Response&)>> m_waiting; ///< told how the refresh went
};

} // namespace ritm::sync
