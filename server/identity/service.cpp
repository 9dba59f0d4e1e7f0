// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/service.h"

#include "server/identity/answer.h"

#include <variant>

namespace ritm::identity {

IdentityService::IdentityService(store::Store& store, const Clock& clock, Random& random,
                                 const Pepper& pepper, const IdentityOptions& options)
    : m_store(store), m_clock(clock), m_random(random), m_passwords(pepper, options.passwordCost, random),
      m_options(options), m_limiter(clock), m_tries(clock),
      m_workers(options.hashThreads, options.hashesQueued) {}

IdentityService::~IdentityService() = default;

http::Gate IdentityService::gate() {
    return [this](std::string_view token,
                  std::move_only_function<void(std::variant<http::Caller, http::Reply>)> decide) {
        auto shared =
            std::make_shared<std::move_only_function<void(std::variant<http::Caller, http::Reply>)>>(
                std::move(decide));
        m_store.read([hash = tokenHash(token),
                      now = m_clock.utcNow()](store::Reader& reader) { return callerOf(reader, hash, now); },
                     [shared](const Result<std::optional<http::Caller>>& caller) {
                         if (!caller) {
                             return (*shared)(http::unexpected(caller.error()));
                         }
                         if (!*caller) {
                             return (*shared)(
                                 refused(Error(IdentityError::SessionEnded))
                                     .withHeader("WWW-Authenticate",
                                                 "Bearer realm=\"ritm\", error=\"invalid_token\""));
                         }
                         (*shared)(**caller);
                     });
    };
}

TokenPair IdentityService::makeTokens() {
    const std::scoped_lock lock(m_randomMutex);
    return TokenPair::make(m_random);
}

template <class Strong>
Strong IdentityService::makeId() {
    const std::scoped_lock lock(m_randomMutex);
    return Strong::make(m_clock, m_random);
}

void IdentityService::registerNow(const wire::RegisterRequest& asked, http::Responder respond) {
    // Before the hash, which is dear; the insertion below is what decides.
    const auto known = m_store.readNow(
        [key = emailKey(asked.email)](store::Reader& reader) { return accountByEmail(reader, key); });
    if (!known) {
        return respond(refused(known.error()));
    }
    if (*known) {
        return respond(refused(Error(IdentityError::EmailTaken)));
    }
    auto hash = m_passwords.hash(asked.password);
    if (!hash) {
        return respond(busy());
    }
    Account account{.id = makeId<AthleteId>(),
                    .email = asked.email,
                    .displayName = asked.displayName,
                    .password = *std::move(hash),
                    .role = http::Role::Athlete,
                    .keyFingerprint = asked.keyFingerprint};
    const auto device = makeId<DeviceId>();
    const TokenPair tokens = makeTokens();
    m_store.write(
        [account, device, name = asked.deviceName, tokens, now = m_clock.utcNow(),
         policy = m_options.sessions](store::Writer& writer) -> Result<> {
            RITM_TRY(insertAccount(writer, account, now));
            return openSession(writer, account.id, device, name, tokens, now, policy);
        },
        [answer = shared(std::move(respond)), account, device, tokens,
         lifetime = m_options.sessions.access](const Result<>& done) {
            (*answer)(done ? http::Reply::json(toJson(sessionOf(account, device, tokens.access.text, lifetime,
                                                                tokens.refresh.text)),
                                               201)
                           : refused(done.error()));
        });
}

void IdentityService::signInNow(const wire::SignInRequest& asked, const std::string& tryKey,
                                http::Responder respond) {
    auto found = m_store.readNow(
        [key = emailKey(asked.email)](store::Reader& reader) { return accountByEmail(reader, key); });
    if (!found) {
        m_tries.withdraw(tryKey);
        return respond(refused(found.error()));
    }
    std::optional<Account>& account = *found;
    if (!m_passwords.matches(asked.password,
                             account ? std::optional<std::string>(account->password) : std::nullopt)) {
        return respond(refused(Error(IdentityError::WrongCredentials)));
    }
    m_tries.succeeded(tryKey);
    std::optional<std::string> rehashed;
    if (m_passwords.isOutdated(account->password)) {
        if (auto hash = m_passwords.hash(asked.password)) {
            rehashed = *std::move(hash);
        }
    }
    const auto device = makeId<DeviceId>();
    const TokenPair tokens = makeTokens();
    m_store.write(
        [id = account->id, rehashed, device, name = asked.deviceName, tokens, now = m_clock.utcNow(),
         policy = m_options.sessions](store::Writer& writer) -> Result<> {
            if (rehashed) {
                RITM_TRY(setPassword(writer, id, *rehashed));
            }
            return openSession(writer, id, device, name, tokens, now, policy);
        },
        [answer = shared(std::move(respond)), account = *account, device, tokens,
         lifetime = m_options.sessions.access](const Result<>& done) {
            (*answer)(done ? http::Reply::json(toJson(sessionOf(account, device, tokens.access.text, lifetime,
                                                                tokens.refresh.text)))
                           : refused(done.error()));
        });
}

} // namespace ritm::identity
