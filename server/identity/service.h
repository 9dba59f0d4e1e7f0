// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "server/http/ratelimit.h"
#include "server/http/router.h"
#include "server/identity/approvals.h"
#include "server/identity/passwords.h"
#include "server/identity/sessions.h"
#include "server/identity/tries.h"
#include "server/identity/workers.h"
#include "server/store/store.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>

namespace ritm::identity {

struct IdentityOptions {
    seal::PasswordCost passwordCost;
    std::size_t hashThreads = 2;
    std::size_t hashesQueued = 64; ///< beyond, sign-in and registration are answered 503
    unsigned triesAMinute = 10;    ///< sign-ins to one e-mail address, from anywhere
    SessionPolicy sessions;
    ApprovalPolicy approvals;
};

/// Identity's part of the server: accounts, sessions of devices, approval of new ones, the wrapped recovery
/// key. Signing in costs the same and is answered the same whether the e-mail or the password is wrong;
/// registering tells that an e-mail is taken, as any registration does that mails nobody.
class IdentityService {
public:
    /// After the store was migrated with schema(). Store, clock and random source outlive this; the random
    /// source need not be thread-safe.
    IdentityService(store::Store& store, const Clock& clock, Random& random, const Pepper& pepper,
                    const IdentityOptions& options = {});
    /// Waits for the hashing under way; after the listener was drained, before the store goes.
    ~IdentityService();

    /// Who has an access token: for the router.
    [[nodiscard]] http::Gate gate();
    /// Adds the routes; this outlives the router's use.
    void addRoutes(http::Router& router);

    /// Passwords that wait to be hashed now.
    [[nodiscard]] std::size_t hashesWaiting() const { return m_workers.waiting(); }
    /// Refresh tokens that somebody used a second time, since the start.
    [[nodiscard]] std::uint64_t tokensReused() const { return *m_reused; }

private:
    void registerAccount(const http::Request& request, http::Responder respond);
    void signIn(const http::Request& request, http::Responder respond);
    void refresh(const http::Request& request, http::Responder respond);
    void signOut(const http::Request& request, http::Responder respond);
    void devices(const http::Request& request, http::Responder respond);
    void revoke(const http::Request& request, http::Responder respond);
    void ask(const http::Request& request, http::Responder respond);
    void waiting(const http::Request& request, http::Responder respond);
    void oneApproval(const http::Request& request, http::Responder respond);
    void grant(const http::Request& request, http::Responder respond);
    void putRecovery(const http::Request& request, http::Responder respond);
    void getRecovery(const http::Request& request, http::Responder respond);

    /// On a hashing thread.
    void registerNow(const wire::RegisterRequest& asked, http::Responder respond);
    void signInNow(const wire::SignInRequest& asked, const std::string& tryKey, http::Responder respond);
    [[nodiscard]] TokenPair makeTokens();
    template <class Strong>
    [[nodiscard]] Strong makeId();

    store::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    std::mutex m_randomMutex;
    Passwords m_passwords;
    IdentityOptions m_options;
    http::RateLimiter m_limiter;
    Tries m_tries;
    std::shared_ptr<std::atomic<std::uint64_t>> m_reused = std::make_shared<std::atomic<std::uint64_t>>(0);
    Workers m_workers; // last: its threads end before the rest goes
};

} // namespace ritm::identity
