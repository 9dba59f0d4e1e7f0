// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "server/http/router.h"
#include "server/main/server.h"
#include "server/ops/log.h"
#include "sync/protocol/identity.h"
#include "sync/protocol/sync.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::server::test {

/// An athlete with one of everything that an athlete can have.
struct Person {
    std::string email;
    wire::Session session;      ///< of the device that asks
    wire::Session otherSession; ///< of another device of theirs
    Uuid approval;              ///< which the other device asked for
    ClientId client;
    std::string space;
    seal::Digest chunk;
    std::string chunkContent;
    /// What nobody else may see.
    std::vector<std::string> marks;
};

/// One request, without who asks.
struct Ask {
    std::string path;
    std::string body;
};

[[nodiscard]] Ask pushOf(const ClientId& client, wire::Mutation mutation);
[[nodiscard]] Ask pullOf(const ClientId& client, std::map<std::string, wire::Cursor> cursors = {});

/// A whole server in this process, asked through its router as the listener asks it.
class AuthorisationWorld {
public:
    AuthorisationWorld();
    ~AuthorisationWorld();
    AuthorisationWorld(const AuthorisationWorld&) = delete;
    AuthorisationWorld& operator=(const AuthorisationWorld&) = delete;

    [[nodiscard]] const std::vector<http::Route>& routes() { return m_server->router().routes(); }
    [[nodiscard]] http::Reply ask(http::Method method, const Ask& what, const std::string& token);
    [[nodiscard]] Person enrol();
    [[nodiscard]] Person enrolAdministrator();
    /// A token that was good and is not any more.
    [[nodiscard]] std::string endedToken();
    /// Everything that the server gives to a person of what is theirs.
    [[nodiscard]] std::string stateOf(const Person& person);

    [[nodiscard]] static wire::Mutation mutation(const Person& target, std::uint64_t n,
                                                 std::string_view value);
    [[nodiscard]] Uuid freshId() { return Uuid::v7(m_clock, m_random); }

    static constexpr std::string_view kPassword = "four plain words, here";

private:
    template <class T>
    T taken(http::Method method, const Ask& what, const std::string& token);

    SystemClock m_clock;
    SystemRandom m_random;
    ops::Log m_log;
    std::filesystem::path m_folder;
    std::unique_ptr<Server> m_server;
    unsigned m_people = 0;
    unsigned m_requests = 0;
};

} // namespace ritm::server::test
