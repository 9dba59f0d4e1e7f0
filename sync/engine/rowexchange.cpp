// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's traffic of rows: push and pull.
#include "sync/engine/engine.h"

#include "sync/engine/problem.h"
#include "sync/protocol/convert.h"

#include <algorithm>

namespace ritm::sync {

namespace {

/// What a push may hold besides its mutations, and what a mutation costs besides its texts.
constexpr std::size_t kPushOverhead = 1024;
constexpr unsigned kRefetchesInARound = 3;
constexpr std::chrono::seconds kRetryOutdated{300};
/// Many times what any answer needs that was asked for in pieces; what a hostile server may cost.
constexpr JsonLimits kAnswerLimits{
    .bytes = std::size_t{16} << 20, .depth = 64, .string = std::size_t{2} << 20, .values = 2'000'000};

vault::Verdict verdictOf(wire::Verdict verdict) {
    switch (verdict) {
    case wire::Verdict::Applied:
        return vault::Verdict::Applied;
    case wire::Verdict::Merged:
        return vault::Verdict::Merged;
    case wire::Verdict::Rejected:
        return vault::Verdict::Rejected;
    }
    return vault::Verdict::Rejected;
}

} // namespace

Result<std::optional<Request>> Engine::pushRequest() {
    RITM_TRY_ASSIGN(m_identity, m_vault.syncLog().identity());
    RITM_TRY_ASSIGN(const auto pending, m_vault.syncLog().pending(0, m_batch));
    if (pending.empty()) {
        return std::nullopt;
    }
    wire::PushRequest push;
    push.client = m_identity.client;
    push.epoch = m_identity.epoch;
    m_sent.clear();
    std::size_t bytes = kPushOverhead;
    for (const rows::Mutation& mutation : pending) {
        wire::Mutation each = wire::toWire(mutation);
        bytes += toJson(each).size() + 1;
        if (!m_sent.empty() && bytes > wire::kPushBytes) {
            break;
        }
        m_sent.push_back(mutation.n);
        push.mutations.push_back(std::move(each));
    }
    return Request{Method::Post, std::string(wire::kPushPath), "application/json", toJson(push)};
}

Result<> Engine::pushed(const Response& response) {
    if (!response.succeeded()) {
        return pushRefused(response);
    }
    const auto reply = decodeJson<wire::PushReply>(response.body, kAnswerLimits);
    const auto answersAll = [this](const wire::PushReply& to) {
        return std::equal(to.results.begin(), to.results.end(), m_sent.begin(), m_sent.end(),
                          [](const wire::MutationResult& result, std::uint64_t n) { return result.n == n; });
    };
    if (!reply || !answersAll(*reply)) {
        askForLess(1); // the answers may be what is too large
        backOff(State::Failing);
        return {};
    }
    std::vector<vault::Outcome> outcomes;
    for (const wire::MutationResult& result : reply->results) {
        vault::Outcome outcome;
        outcome.n = result.n;
        outcome.verdict = verdictOf(result.verdict);
        outcome.problem = result.problem ? result.problem->text : std::string();
        for (const wire::Overwritten& overwritten : result.overwritten) {
            outcome.overwritten.push_back(wire::fromWire(overwritten));
        }
        m_status.clocksClamped += result.clampedTo ? 1 : 0;
        outcomes.push_back(std::move(outcome));
    }
    RITM_TRY(m_vault.syncLog().record(m_identity.client, outcomes));
    m_status.mutationsPushed += outcomes.size();
    m_backoff.succeeded();
    m_forksInARow = 0;
    m_batch = std::min(wire::kPushLimit, m_batch * 2);
    return {};
}

Result<> Engine::pushRefused(const Response& response) {
    const std::string type = problemType(response);
    if (type == wire::kForkProblem || type == wire::kGapProblem) {
        return startOver();
    }
    if (type == wire::kEpochProblem) {
        beginPull();
        return {};
    }
    if (type == wire::kSchemaProblem) {
        backOff(State::Outdated, kRetryOutdated);
        return {};
    }
    const bool content = response.status == 400 || response.status == 413 || response.status == 422;
    if (!content) {
        backOff(State::Failing, response.retryAfter);
        return {};
    }
    // Something in this batch cannot be taken. Smaller batches find it; alone it is refused, kept, and no
    // longer in the way.
    if (m_sent.size() > 1) {
        m_batch = m_sent.size() / 2;
        return {};
    }
    vault::Outcome outcome;
    outcome.n = m_sent.front();
    outcome.verdict = vault::Verdict::Rejected;
    outcome.problem = response.body;
    RITM_TRY(m_vault.syncLog().record(m_identity.client, std::span(&outcome, 1)));
    m_batch = wire::kPushLimit;
    return {};
}

void Engine::beginPull() {
    m_phase = Phase::Pull;
    m_pullBegun = false;
}

Result<std::optional<Request>> Engine::pullRequest() {
    if (!m_pullBegun) {
        RITM_TRY_ASSIGN(m_identity, m_vault.syncLog().identity());
        RITM_TRY_ASSIGN(const auto cursors, m_vault.syncLog().cursors());
        m_cursors.clear();
        m_begunAtZero.clear();
        m_staged.clear();
        m_stagedEpoch.clear();
        for (const auto& [space, seq] : cursors) {
            m_cursors[space] = wire::Cursor{seq, std::nullopt, std::nullopt};
        }
        m_pullBegun = true;
    }
    wire::PullRequest pull;
    pull.client = m_identity.client;
    pull.epoch = m_stagedEpoch.empty() ? m_identity.epoch : m_stagedEpoch;
    pull.cursors = m_cursors;
    if (m_page < wire::kPullLimit) {
        pull.limit = static_cast<std::uint32_t>(m_page);
    }
    return Request{Method::Post, std::string(wire::kPullPath), "application/json", toJson(pull)};
}

Result<> Engine::pulled(const Response& response) {
    if (!response.succeeded()) {
        const std::string type = problemType(response);
        if (type == wire::kForkProblem) {
            return startOver();
        }
        const bool outdated = type == wire::kSchemaProblem;
        backOff(outdated ? State::Outdated : State::Failing,
                outdated ? std::optional(kRetryOutdated) : response.retryAfter);
        return {};
    }
    const auto reply = decodeJson<wire::PullReply>(response.body, kAnswerLimits);
    if (!reply || reply->epoch.empty() || (reply->more && reply->rows.empty())) {
        askForLess(1);
        backOff(State::Failing);
        return {};
    }
    if (m_stagedEpoch.empty()) {
        m_stagedEpoch = reply->epoch;
        for (const auto& [space, state] : reply->spaces) {
            const auto cursor = m_cursors.find(space);
            if (m_identity.epoch != reply->epoch || cursor == m_cursors.end() || cursor->second.seq == 0) {
                m_begunAtZero.insert(space);
            }
        }
    } else if (m_stagedEpoch != reply->epoch) {
        beginPull(); // another lineage between two pages: what is staged belongs to the old one
        return {};
    }
    for (const auto& [space, state] : reply->spaces) {
        if (!m_cursors.contains(space)) {
            m_begunAtZero.insert(space); // access that was given between two pages
        }
    }
    for (const wire::Row& row : reply->rows) {
        rows::Row each = wire::fromWire(row);
        m_staged.insert_or_assign(each.key, std::move(each));
    }
    m_cursors = reply->cursors;
    m_page = std::min(wire::kPullLimit, m_page * 2);
    m_backoff.succeeded();
    return reply->more ? Result<>() : applyStaged(*reply);
}

Result<> Engine::applyStaged(const wire::PullReply& last) {
    if (m_identity.epoch == last.epoch && last.lastApplied > m_identity.lastMade) {
        return startOver(); // the server saw work of this client that this vault does not know: it went back
    }
    vault::Checkpoint checkpoint;
    checkpoint.client = m_identity.client;
    checkpoint.epoch = last.epoch;
    checkpoint.acknowledged = last.lastApplied;
    for (const auto& [space, state] : last.spaces) {
        checkpoint.spaces[space] = {state.seq, state.count, state.checksum};
        if (m_begunAtZero.contains(space)) {
            checkpoint.whole.insert(space);
        }
    }
    for (auto& [key, row] : m_staged) {
        if (checkpoint.spaces.contains(key.space)) {
            checkpoint.patches.push_back(std::move(row));
        }
    }
    m_staged.clear();
    m_pullBegun = false;
    RITM_TRY_ASSIGN(const vault::Applied applied, m_vault.syncLog().apply(checkpoint));
    m_forksInARow = 0;
    if (!applied.mismatched.empty()) {
        m_status.checksumMismatches += applied.mismatched.size();
        if (++m_refetches > kRefetchesInARound) {
            backOff(State::Failing);
        }
        return {}; // the vault begins those spaces anew: pull again
    }
    RITM_TRY_ASSIGN(const std::size_t pending, m_vault.syncLog().pendingCount());
    m_phase = pending > 0 ? Phase::Push : Phase::AskMissing;
    return {};
}

} // namespace ritm::sync
