// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/ratelimit.h"
#include "server/http/router.h"
#include "server/identity/service.h"
#include "sync/protocol/identity.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace ritm::identity {

/// A clock that a test moves, read from several threads.
class HandClock final : public Clock {
public:
    [[nodiscard]] UtcTime utcNow() const override {
        return UtcTime(std::chrono::seconds(1'800'000'000) + Duration(m_passed.load()));
    }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {Duration(m_passed.load())}; }
    void pass(Duration time) { m_passed += time.count(); }

private:
    std::atomic<std::int64_t> m_passed{0};
};

/// Identity behind a router over a database of its own; passwords at the least cost there is.
class IdentityWorld : public ::testing::Test {
protected:
    IdentityWorld();
    ~IdentityWorld() override;

    /// Builds the server anew over the same database.
    void restart(const IdentityOptions& options);
    [[nodiscard]] static IdentityOptions cheap();

    /// One request and its answer.
    http::Reply call(http::Method method, std::string_view path, std::string body = {},
                     const std::string& token = {}, const std::string& peer = "192.0.2.1");
    /// Registers, with success.
    wire::Session enrol(const std::string& email);
    http::Reply tryToSignIn(const std::string& email, const std::string& password,
                            const std::string& peer = "192.0.2.1");
    /// Signs in with the right password.
    wire::Session signIn(const std::string& email);
    http::Reply refresh(const std::string& token);
    wire::Session refreshed(const std::string& token);
    /// The name in a problem answer.
    static std::string problemOf(const http::Reply& reply);
    /// Everything in every table of identity, as text.
    std::string dump();

    static constexpr std::string_view kPassword = "four plain words, here";

    HandClock m_clock;
    SeededRandom m_random{11};
    std::filesystem::path m_folder;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<IdentityService> m_service;
    std::unique_ptr<http::Router> m_router;
};

} // namespace ritm::identity
