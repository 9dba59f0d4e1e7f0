// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's traffic of chunks. Every transfer is idempotent by hash, so whatever breaks is sent again, one
// chunk at most.
#include "sync/engine/engine.h"

#include "sync/engine/problem.h"

#include <algorithm>

namespace ritm::sync {

namespace {

constexpr std::size_t kAskAtOnce = 256;

std::string pathOf(const seal::Digest& hash) {
    return std::string(wire::kChunksPath) + hash.toHex();
}

} // namespace

Result<std::optional<Request>> Engine::askRequest() {
    RITM_TRY_ASSIGN(const auto waiting, m_vault.chunks().toUpload(kAskAtOnce));
    if (waiting.empty()) {
        return std::nullopt;
    }
    wire::ChunkList list;
    for (const vault::ChunkInfo& chunk : waiting) {
        list.hashes.push_back(chunk.hash);
    }
    m_asked = list.hashes;
    return Request{Method::Post, std::string(wire::kMissingPath), "application/json", toJson(list)};
}

Result<> Engine::askedMissing(const Response& response) {
    const auto missing = response.succeeded() ? decodeJson<wire::ChunkList>(response.body)
                                              : DecodeResult<wire::ChunkList>(std::unexpect);
    if (!missing) {
        backOff(State::Failing, response.retryAfter);
        return {};
    }
    const std::set<seal::Digest> wanted(missing->hashes.begin(), missing->hashes.end());
    std::vector<seal::Digest> there;
    m_uploads.clear();
    for (const seal::Digest& hash : m_asked) {
        if (wanted.contains(hash)) {
            m_uploads.push_back(hash);
        } else {
            there.push_back(hash);
        }
    }
    if (!there.empty()) {
        RITM_TRY(m_vault.chunks().markUploaded(there));
    }
    m_backoff.succeeded();
    m_phase = Phase::Upload;
    return {};
}

Result<std::optional<Request>> Engine::uploadRequest() {
    if (m_uploads.empty()) {
        return std::nullopt;
    }
    m_current = m_uploads.front();
    RITM_TRY_ASSIGN(const Bytes content, m_vault.chunks().read(*m_current));
    return Request{Method::Put, pathOf(*m_current), "application/octet-stream", std::string(textOf(content))};
}

Result<> Engine::uploaded(const Response& response) {
    if (response.succeeded()) {
        RITM_TRY(m_vault.chunks().markUploaded(std::span(&*m_current, 1)));
        m_uploads.pop_front();
        ++m_status.chunksSent;
        m_backoff.succeeded();
        return {};
    }
    if (response.status == 413 || problemType(response) == wire::kQuotaProblem) {
        m_status.quotaReached = true; // kept here, tried again in the next round; rows go on meanwhile
        m_uploads.clear();
        return {};
    }
    backOff(State::Failing, response.retryAfter);
    return {};
}

Result<std::optional<Request>> Engine::downloadRequest() {
    RITM_TRY_ASSIGN(const auto missing, m_vault.chunks().missing(kAskAtOnce + m_unavailable.size()));
    const auto next = std::find_if(missing.begin(), missing.end(),
                                   [this](const auto& hash) { return !m_unavailable.contains(hash); });
    if (next == missing.end()) {
        return std::nullopt;
    }
    m_current = *next;
    return Request{Method::Get, pathOf(*m_current), {}, {}};
}

Result<> Engine::downloaded(const Response& response) {
    if (response.status == 404) {
        m_unavailable.insert(*m_current); // its author has not sent it yet; a poke will tell
        return {};
    }
    if (!response.succeeded()) {
        backOff(State::Failing, response.retryAfter);
        return {};
    }
    const auto stored = m_vault.chunks().put(*m_current, bytesOf(response.body));
    if (stored) {
        ++m_status.chunksFetched;
        m_backoff.succeeded();
        return {};
    }
    if (stored.error().is(vault::VaultError::Damaged) || stored.error().is(vault::VaultError::TooLarge)) {
        m_unavailable.insert(*m_current); // not what was asked for: another try in the next round
        return {};
    }
    return std::unexpected(stored.error());
}

} // namespace ritm::sync
