// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/identity/identityworld.h"

#include "server/identity/schema.h"
#include "server/store/sqlitestore.h"
#include "sync/protocol/sync.h"

#include <array>
#include <future>

namespace ritm::identity {

IdentityWorld::IdentityWorld() {
    std::string folder = (std::filesystem::temp_directory_path() / "ritm-identity-XXXXXX").string();
    m_folder = mkdtemp(folder.data());
    m_store = store::openSqliteStore(m_folder / "server.db", DatabaseKey::make(m_random)).value();
    m_store->migrate(std::array{schema()}).value();
    restart(cheap());
}

IdentityWorld::~IdentityWorld() {
    m_service.reset();
    m_store.reset();
    std::filesystem::remove_all(m_folder);
}

IdentityOptions IdentityWorld::cheap() {
    IdentityOptions options;
    options.passwordCost = {.passes = 1, .memoryBytes = 8192};
    return options;
}

void IdentityWorld::restart(const IdentityOptions& options) {
    static const Pepper kPepper = *Pepper::from(Bytes(32, 7));
    m_router.reset();
    m_service.reset();
    m_service = std::make_unique<IdentityService>(*m_store, m_clock, m_random, kPepper, options);
    m_router =
        std::make_unique<http::Router>(m_service->gate(), std::make_shared<http::RateLimiter>(m_clock));
    m_service->addRoutes(*m_router);
}

http::Reply IdentityWorld::call(http::Method method, std::string_view path, std::string body,
                                const std::string& token, const std::string& peer) {
    http::Request request;
    request.method = method;
    request.path = path;
    request.body = std::move(body);
    request.peer = peer;
    if (!token.empty()) {
        request.headers.emplace_back("authorization", "Bearer " + token);
    }
    std::promise<http::Reply> answered;
    m_router->handle(std::move(request),
                     http::Responder([&](http::Reply reply) { answered.set_value(std::move(reply)); }));
    return answered.get_future().get();
}

wire::Session IdentityWorld::enrol(const std::string& email) {
    const auto reply = call(http::Method::Post, wire::kAccountsPath,
                            toJson(wire::RegisterRequest{.email = email,
                                                         .password = std::string(kPassword),
                                                         .displayName = "Ada",
                                                         .deviceName = "Laptop",
                                                         .keyFingerprint = seal::digest(bytesOf(email))}));
    EXPECT_EQ(reply.status, 201) << reply.body;
    return fromJson<wire::Session>(reply.body).value();
}

http::Reply IdentityWorld::tryToSignIn(const std::string& email, const std::string& password,
                                       const std::string& peer) {
    return call(http::Method::Post, wire::kSessionsPath,
                toJson(wire::SignInRequest{.email = email, .password = password, .deviceName = "Phone"}), {},
                peer);
}

wire::Session IdentityWorld::signIn(const std::string& email) {
    const auto reply = tryToSignIn(email, std::string(kPassword));
    EXPECT_EQ(reply.status, 200) << reply.body;
    return fromJson<wire::Session>(reply.body).value();
}

http::Reply IdentityWorld::refresh(const std::string& token) {
    return call(http::Method::Post, wire::kRefreshPath, toJson(wire::RefreshRequest{token}));
}

wire::Session IdentityWorld::refreshed(const std::string& token) {
    const auto reply = refresh(token);
    EXPECT_EQ(reply.status, 200) << reply.body;
    return fromJson<wire::Session>(reply.body).value();
}

std::string IdentityWorld::problemOf(const http::Reply& reply) {
    EXPECT_EQ(reply.contentType, "application/problem+json") << reply.body;
    const auto problem = fromJson<wire::Problem>(reply.body).value();
    EXPECT_EQ(problem.status, reply.status);
    EXPECT_TRUE(problem.type.starts_with(wire::kProblemPrefix));
    return problem.type.substr(wire::kProblemPrefix.size());
}

std::string IdentityWorld::dump() {
    return m_store
        ->readNow([](store::Reader& reader) -> Result<std::string> {
            std::string all;
            for (const char* table : {"identity_account", "identity_device", "identity_access",
                                      "identity_refresh", "identity_approval"}) {
                RITM_TRY_ASSIGN(const auto rows, reader.query(std::string("SELECT * FROM ") + table));
                for (const auto& row : rows) {
                    for (const auto& value : row) {
                        all += value.text();
                        all += textOf(value.bytes());
                        all += toHex(value.bytes());
                        all += '|';
                    }
                }
            }
            return all;
        })
        .value();
}

} // namespace ritm::identity
