// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/engine.h"

#include <algorithm>
#include <cassert>

namespace ritm::sync {

namespace {

/// A pull at least this often, should a poke get lost.
constexpr Duration kRoundEvery = std::chrono::seconds(60);
/// A connection that breaks may be a network that is gone, which says nothing against the size of a request.
constexpr std::size_t kSmallAfterBreak = 16;

} // namespace

Engine::Engine(vault::Vault& vault, const Clock& clock, Random& random)
    : m_vault(vault), m_clock(clock), m_random(random) {}

void Engine::localChange() {
    m_wanted = true;
    m_urgent = true;
}

void Engine::poke() {
    m_wanted = true;
    if (m_status.state == State::Offline && !m_waitWasAsked) {
        wake();
    }
}

void Engine::networkBack() {
    m_wanted = true;
    if (!m_waitWasAsked) {
        wake();
    }
}

void Engine::syncNow() {
    localChange();
    m_waitWasAsked = false;
    wake();
}

void Engine::wake() {
    m_notBefore = m_clock.monotonicNow();
    m_backoff.succeeded();
    m_hurried = m_underWay;
}

void Engine::signedIn() {
    m_wanted = true;
    m_notBefore = m_clock.monotonicNow();
    m_backoff.succeeded();
    if (m_status.state == State::SignedOut || m_status.state == State::NoAccount) {
        m_status.state = State::Working;
    }
    m_phase = m_underWay ? m_phase : Phase::Rest;
}

Result<Engine::Step> Engine::next() {
    assert(!m_underWay);
    auto step = advance();
    if (!step) {
        backOff(State::Failing);
    } else if (std::holds_alternative<Request>(*step)) {
        m_underWay = true;
        if (m_status.state == State::Idle || m_status.state == State::NoAccount) {
            m_status.state = State::Working;
        }
    }
    return step;
}

Result<Engine::Step> Engine::advance() {
    for (;;) {
        const MonotonicTime now = m_clock.monotonicNow();
        if (m_status.state == State::SignedOut) {
            return Wait{{now.sinceStart + kRoundEvery}};
        }
        if (now < m_notBefore) {
            return Wait{m_notBefore};
        }
        const bool carriesChunks =
            m_phase == Phase::AskMissing || m_phase == Phase::Upload || m_phase == Phase::Download;
        if (carriesChunks && m_urgent) {
            m_phase = Phase::Push; // rows before chunks; chunks go on from the vault's own lists
            m_urgent = false;
        }
        std::optional<Request> request;
        switch (m_phase) {
        case Phase::Rest: {
            if (!m_wanted && now < m_nextRound) {
                return Wait{m_nextRound};
            }
            RITM_TRY_ASSIGN(const bool begun, beginRound());
            if (!begun) {
                return Wait{m_nextRound};
            }
            continue;
        }
        case Phase::Push: {
            RITM_TRY_ASSIGN(request, pushRequest());
            if (!request) {
                beginPull();
            }
            break;
        }
        case Phase::Pull: {
            RITM_TRY_ASSIGN(request, pullRequest());
            break;
        }
        case Phase::AskMissing: {
            RITM_TRY_ASSIGN(request, askRequest());
            m_phase = request ? m_phase : Phase::Download;
            break;
        }
        case Phase::Upload: {
            RITM_TRY_ASSIGN(request, uploadRequest());
            m_phase = request ? m_phase : m_status.quotaReached ? Phase::Download : Phase::AskMissing;
            break;
        }
        case Phase::Download: {
            RITM_TRY_ASSIGN(request, downloadRequest());
            if (!request) {
                endRound();
            }
            break;
        }
        }
        if (request) {
            return *std::move(request);
        }
    }
}

Result<bool> Engine::beginRound() {
    RITM_TRY_ASSIGN(m_identity, m_vault.syncLog().identity());
    m_wanted = false;
    m_urgent = false;
    if (!m_identity.athlete) {
        m_status.state = State::NoAccount;
        m_nextRound = {m_clock.monotonicNow().sinceStart + kRoundEvery};
        return false;
    }
    m_status.quotaReached = false;
    m_refetches = 0;
    m_unavailable.clear();
    // Before the first checkpoint the epoch is not known, so numbers mean nothing yet.
    if (m_identity.epoch.empty()) {
        beginPull();
    } else {
        m_phase = Phase::Push;
    }
    return true;
}

void Engine::endRound() {
    m_phase = Phase::Rest;
    m_status.state = State::Idle;
    m_status.lastSynced = m_clock.utcNow();
    ++m_status.rounds;
    m_nextRound = {m_clock.monotonicNow().sinceStart + kRoundEvery};
}

void Engine::backOff(State state, std::optional<std::chrono::seconds> atLeast) {
    m_status.state = state;
    m_waitWasAsked = atLeast.has_value();
    const MonotonicTime now = m_clock.monotonicNow();
    m_notBefore = {now.sinceStart + m_backoff.afterFailure(m_random, atLeast)};
    if (m_hurried && !atLeast) {
        m_notBefore = now; // the request was of the time before
    }
}

void Engine::askForLess(std::size_t atLeast) {
    if (m_phase == Phase::Push) {
        m_batch = std::min(m_batch, std::max(m_sent.size() / 2, atLeast));
    } else if (m_phase == Phase::Pull) {
        m_page = std::min(m_page, std::max(m_page / 2, atLeast));
    }
}

Result<> Engine::answered(const Response& response) {
    assert(m_underWay);
    m_underWay = false;
    auto outcome = take(response);
    m_hurried = false;
    if (!outcome) {
        m_phase = Phase::Rest; // what the vault holds is whole; begin again from it
        m_wanted = true;
        backOff(State::Failing);
    }
    return outcome;
}

Result<> Engine::take(const Response& response) {
    switch (response.delivery) {
    case Delivery::Unreachable:
        askForLess(kSmallAfterBreak);
        backOff(State::Offline);
        return {};
    case Delivery::TimedOut:
        askForLess(1);
        backOff(State::Offline);
        return {};
    case Delivery::NotTrusted:
        backOff(State::NotTrusted);
        return {};
    case Delivery::SignedOut:
        m_status.state = State::SignedOut;
        return {};
    case Delivery::Answered:
        break;
    }
    if (response.status == 401) {
        m_status.state = State::SignedOut;
        return {};
    }
    // No room (507) may be about one chunk, and is then no outage.
    const bool noRoom = response.status == 507;
    if (response.status == 408) { // the body did not arrive in the time that the server gives
        askForLess(1);
    }
    if (response.status == 408 || response.status == 429 || (response.status >= 500 && !noRoom)) {
        backOff(response.status == 429 || response.status == 503 ? State::Offline : State::Failing,
                response.retryAfter);
        return {};
    }
    m_status.state = State::Working;
    switch (m_phase) {
    case Phase::Rest:
        return {};
    case Phase::Push:
        return pushed(response);
    case Phase::Pull:
        return pulled(response);
    case Phase::AskMissing:
        return askedMissing(response);
    case Phase::Upload:
        return uploaded(response);
    case Phase::Download:
        return downloaded(response);
    }
    return {};
}

/// The client id on the server is not this state's: take a new one, and send the unsent work under it.
Result<> Engine::startOver() {
    ++m_status.forks;
    if (++m_forksInARow > 3) {
        backOff(State::Failing);
    }
    RITM_TRY(m_vault.syncLog().takeNewClient());
    m_phase = Phase::Rest;
    m_wanted = true;
    return {};
}

} // namespace ritm::sync
