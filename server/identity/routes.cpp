// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/service.h"

#include "server/http/jsonproblem.h"
#include "server/http/peer.h"
#include "server/http/problem.h"
#include "server/identity/answer.h"

namespace ritm::identity {

namespace {

constexpr std::size_t kBodyLimit = 16 * 1024;

/// The body as a wire type; where it is none, the answer is given and nothing comes back.
template <class T>
std::optional<T> bodyOf(const http::Request& request, http::Responder& respond) {
    auto decoded = decodeJson<T>(request.body);
    if (!decoded) {
        respond(http::unreadable(decoded.error()));
        return std::nullopt;
    }
    return *std::move(decoded);
}

} // namespace

void IdentityService::addRoutes(http::Router& router) {
    using http::Method;
    using http::Role;
    using Call = void (IdentityService::*)(const http::Request&, http::Responder);
    const auto add = [&](Method method, std::string_view pattern, Role needs, Call call, unsigned perPeer,
                         unsigned perDevice) {
        router.add(
            {.method = method,
             .pattern = std::string(pattern),
             .needs = needs,
             .handler = [this, call](const http::Request& request,
                                     http::Responder respond) { (this->*call)(request, std::move(respond)); },
             .bodyLimit = kBodyLimit,
             .perPeerAMinute = perPeer,
             .perDeviceAMinute = perDevice});
    };
    const std::string approvals(wire::kApprovalsPath);
    const std::string devices(wire::kDevicesPath);
    add(Method::Post, wire::kAccountsPath, Role::Anyone, &IdentityService::registerAccount, 10, 0);
    add(Method::Post, wire::kSessionsPath, Role::Anyone, &IdentityService::signIn, 30, 0);
    add(Method::Post, wire::kRefreshPath, Role::Anyone, &IdentityService::refresh, 120, 0);
    add(Method::Delete, wire::kCurrentSessionPath, Role::Athlete, &IdentityService::signOut, 0, 30);
    add(Method::Get, devices, Role::Athlete, &IdentityService::devices, 0, 60);
    add(Method::Delete, devices + "/{id:uuid}", Role::Athlete, &IdentityService::revoke, 0, 60);
    add(Method::Post, approvals, Role::Athlete, &IdentityService::ask, 0, 10);
    add(Method::Get, approvals, Role::Athlete, &IdentityService::waiting, 0, 120);
    add(Method::Get, approvals + "/{id:uuid}", Role::Athlete, &IdentityService::oneApproval, 0, 120);
    add(Method::Post, approvals + "/{id:uuid}/grant", Role::Athlete, &IdentityService::grant, 0, 10);
    add(Method::Put, wire::kRecoveryPath, Role::Athlete, &IdentityService::putRecovery, 0, 10);
    add(Method::Get, wire::kRecoveryPath, Role::Athlete, &IdentityService::getRecovery, 0, 10);
}

void IdentityService::refresh(const http::Request& request, http::Responder respond) {
    const auto asked = bodyOf<wire::RefreshRequest>(request, respond);
    if (!asked) {
        return;
    }
    const TokenPair fresh = makeTokens();
    Bytes sealed;
    {
        const std::scoped_lock lock(m_randomMutex);
        sealed = sealSuccessor(fresh.refresh.text, asked->refreshToken, m_random);
    }
    m_store.write(
        [used = asked->refreshToken, fresh, sealed = std::move(sealed), now = m_clock.utcNow(),
         policy = m_options.sessions](store::Writer& writer) {
            return renewSession(writer, used, fresh, sealed, now, policy);
        },
        [answer = shared(std::move(respond)), access = fresh.access.text,
         lifetime = m_options.sessions.access, reused = m_reused](const Result<Renewal>& renewal) {
            if (!renewal) {
                return (*answer)(refused(renewal.error()));
            }
            if (!renewal->renewed) {
                *reused += renewal->reused ? 1 : 0;
                return (*answer)(refused(Error(IdentityError::SessionEnded)));
            }
            const Renewed& now = *renewal->renewed;
            (*answer)(http::Reply::json(
                toJson(sessionOf(now.account, now.device, access, lifetime, now.refreshToken))));
        });
}

void IdentityService::signOut(const http::Request& request, http::Responder respond) {
    m_store.write([caller = *request.caller](
                      store::Writer& writer) { return endDevice(writer, caller.athlete, caller.device); },
                  [answer = shared(std::move(respond))](const Result<bool>& ended) {
                      (*answer)(ended ? http::Reply::noContent() : refused(ended.error()));
                  });
}

void IdentityService::devices(const http::Request& request, http::Responder respond) {
    m_store.read([caller = *request.caller,
                  now = m_clock.utcNow()](store::Reader& reader) { return devicesOf(reader, caller, now); },
                 jsonTo<wire::DeviceList>(std::move(respond)));
}

void IdentityService::revoke(const http::Request& request, http::Responder respond) {
    m_store.write([athlete = request.caller->athlete, device = DeviceId(request.uuidParameter("id"))](
                      store::Writer& writer) { return endDevice(writer, athlete, device); },
                  [answer = shared(std::move(respond))](const Result<bool>& ended) {
                      if (!ended) {
                          return (*answer)(refused(ended.error()));
                      }
                      (*answer)(*ended ? http::Reply::noContent() : refused(Error(IdentityError::NotFound)));
                  });
}

void IdentityService::ask(const http::Request& request, http::Responder respond) {
    auto asked = bodyOf<wire::ApprovalRequest>(request, respond);
    if (!asked) {
        return;
    }
    if (!isShowable(asked->deviceName)) {
        return respond(notShowable("/device_name"));
    }
    m_store.write([caller = *request.caller, asked = *std::move(asked), now = m_clock.utcNow(),
                   policy = m_options.approvals](
                      store::Writer& writer) { return askApproval(writer, caller, asked, now, policy); },
                  jsonTo<wire::Approval>(std::move(respond)));
}

void IdentityService::waiting(const http::Request& request, http::Responder respond) {
    m_store.read([caller = *request.caller, now = m_clock.utcNow(), policy = m_options.approvals](
                     store::Reader& reader) { return waitingApprovals(reader, caller, now, policy); },
                 jsonTo<wire::ApprovalList>(std::move(respond)));
}

void IdentityService::oneApproval(const http::Request& request, http::Responder respond) {
    m_store.read([caller = *request.caller, id = request.uuidParameter("id"), now = m_clock.utcNow(),
                  policy = m_options.approvals](
                     store::Reader& reader) { return approval(reader, caller, id, now, policy); },
                 jsonTo<wire::Approval>(std::move(respond)));
}

void IdentityService::grant(const http::Request& request, http::Responder respond) {
    auto granted = bodyOf<wire::Grant>(request, respond);
    if (!granted) {
        return;
    }
    m_store.write(
        [caller = *request.caller, id = request.uuidParameter("id"), granted = *std::move(granted),
         now = m_clock.utcNow(), policy = m_options.approvals](store::Writer& writer) {
            return grantApproval(writer, caller, id, granted.grant, now, policy);
        },
        nothingTo(std::move(respond)));
}

void IdentityService::putRecovery(const http::Request& request, http::Responder respond) {
    auto wrap = bodyOf<wire::RecoveryWrap>(request, respond);
    if (!wrap) {
        return;
    }
    m_store.write([athlete = request.caller->athlete, wrap = *std::move(wrap)](
                      store::Writer& writer) { return setRecovery(writer, athlete, wrap.wrapped); },
                  nothingTo(std::move(respond)));
}

void IdentityService::getRecovery(const http::Request& request, http::Responder respond) {
    m_store.read(
        [athlete = request.caller->athlete](store::Reader& reader) -> Result<wire::RecoveryWrap> {
            RITM_TRY_ASSIGN(auto wrapped, recovery(reader, athlete));
            return wire::RecoveryWrap{std::move(wrapped)};
        },
        jsonTo<wire::RecoveryWrap>(std::move(respond)));
}

void IdentityService::registerAccount(const http::Request& request, http::Responder respond) {
    auto asked = bodyOf<wire::RegisterRequest>(request, respond);
    if (!asked) {
        return;
    }
    asked->email = std::string(trimmed(asked->email)); // as it is written to: a line's end is no part of it
    if (!looksLikeEmail(emailKey(asked->email))) {
        return respond(http::problem({.status = 422,
                                      .name = "invalid",
                                      .detail = {},
                                      .errors = {{"/email", "format", "an e-mail address"}}}));
    }
    if (!isShowable(asked->displayName)) {
        return respond(notShowable("/display_name"));
    }
    if (!isShowable(asked->deviceName)) {
        return respond(notShowable("/device_name"));
    }
    if (!isStrongEnough(asked->password, asked->email, asked->displayName)) {
        constexpr auto kWeak = IdentityError::WeakPassword;
        return respond(http::problem(statusOf(kWeak), errorName(kWeak),
                                     "at least " + std::to_string(wire::kShortestPassword) +
                                         " characters that are not only one's own names and common words"));
    }
    auto answer = shared(std::move(respond));
    const bool queued = m_workers.post(
        [this, asked = *std::move(asked), answer]() mutable { registerNow(asked, std::move(*answer)); });
    if (!queued) {
        (*answer)(busy());
    }
}

void IdentityService::signIn(const http::Request& request, http::Responder respond) {
    auto asked = bodyOf<wire::SignInRequest>(request, respond);
    if (!asked) {
        return;
    }
    if (!isShowable(asked->deviceName)) {
        return respond(notShowable("/device_name"));
    }
    // Whether there is such an account makes no difference to any of this.
    const std::string key = emailKey(asked->email);
    const std::string tryKey = key + "\n" + http::neighbourhoodOf(request.peer);
    // One address that guesses is held up by itself and does not use up what the e-mail has, so that its
    // owner can sign in elsewhere.
    if (const auto wait = m_tries.wait(tryKey)) {
        return respond(tooMany(*wait));
    }
    if (const auto wait = m_limiter.take("sign-in", key, m_options.triesAMinute)) {
        return respond(tooMany(*wait));
    }
    if (const auto wait = m_tries.begin(tryKey)) {
        return respond(tooMany(*wait));
    }
    auto answer = shared(std::move(respond));
    const bool queued = m_workers.post([this, asked = *std::move(asked), tryKey, answer]() mutable {
        signInNow(asked, tryKey, std::move(*answer));
    });
    if (!queued) {
        m_tries.withdraw(tryKey);
        (*answer)(busy());
    }
}

} // namespace ritm::identity
