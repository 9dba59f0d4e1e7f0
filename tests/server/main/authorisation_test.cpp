// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what to whose: every route of the server, by every role, with objects of one's own and of
// others. A route without a row here fails this test.
#include "server/sync/access.h"
#include "tests/server/main/authorisationworld.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace ritm::server::test {
namespace {

using http::Method;
using http::Role;

struct Row {
    Method method;
    std::string pattern;
    Role needs;
    /// What `actor` sends to get at what is `owner`'s.
    std::function<Ask(AuthorisationWorld& world, const Person& actor, const Person& owner)> request;
    int toOwner;    ///< the status for the owner
    int toStranger; ///< the status for another athlete, and for who runs the server
    /// What else the answer to a stranger must not be.
    std::function<bool(const http::Reply& reply, const Person& actor)> isHarmless = {};
};

Ask plain(std::string path, std::string body = {}) {
    return {std::move(path), std::move(body)};
}

Ask signIn(const std::string& email, std::string_view password) {
    return plain(
        std::string(wire::kSessionsPath),
        toJson(wire::SignInRequest{.email = email, .password = std::string(password), .deviceName = "x"}));
}

std::vector<Row> matrix() {
    const std::string approvals(wire::kApprovalsPath);
    const std::string devices(wire::kDevicesPath);
    const std::string chunks(wire::kChunksPath);
    const auto fixed = [](std::string path) {
        return [path](AuthorisationWorld&, const Person&, const Person&) { return plain(path); };
    };
    const auto holdsRejection = [](const http::Reply& reply, const Person&) {
        const auto pushed = fromJson<wire::PushReply>(reply.body).value();
        return std::ranges::all_of(pushed.results, [](const auto& result) {
            return result.verdict == wire::Verdict::Rejected &&
                   result.problem->text.find("urn:ritm:problem:forbidden") != std::string::npos;
        });
    };
    const auto namesOwnSpacesOnly = [](const http::Reply& reply, const Person& actor) {
        const auto page = fromJson<wire::PullReply>(reply.body).value();
        return page.spaces.size() == 1 && page.spaces.contains(actor.space) &&
               std::ranges::all_of(page.rows, [&](const auto& row) { return row.space == actor.space; });
    };
    const auto tellsOwnSpacesOnly = [](const http::Reply& reply, const Person& actor) {
        bool own = true;
        while (const auto event = reply.events->take()) {
            own = own && event->data == actor.space;
        }
        return own;
    };
    return {
        {Method::Get, "/livez", Role::Anyone, fixed("/livez"), 200, 200},
        {Method::Get, "/readyz", Role::Anyone, fixed("/readyz"), 200, 200},
        {Method::Post, std::string(wire::kAccountsPath), Role::Anyone,
         [](AuthorisationWorld&, const Person&, const Person& owner) {
             return plain(std::string(wire::kAccountsPath),
                          toJson(wire::RegisterRequest{.email = owner.email,
                                                       .password = "words of somebody else",
                                                       .displayName = "x",
                                                       .deviceName = "x",
                                                       .keyFingerprint = {}}));
         },
         409, 409},
        {Method::Post, std::string(wire::kSessionsPath), Role::Anyone,
         [](AuthorisationWorld& world, const Person& actor, const Person& owner) {
             return signIn(owner.email,
                           actor.email == owner.email ? world.kPassword : "words of somebody else");
         },
         200, 401},
        {Method::Post, std::string(wire::kRefreshPath), Role::Anyone,
         [](AuthorisationWorld&, const Person& actor, const Person& owner) {
             const bool own = actor.email == owner.email;
             return plain(
                 std::string(wire::kRefreshPath),
                 toJson(wire::RefreshRequest{own ? owner.session.refreshToken : owner.session.accessToken}));
         },
         200, 401},
        {Method::Get, devices, Role::Athlete, fixed(devices), 200, 200},
        {Method::Delete, devices + "/{id:uuid}", Role::Athlete,
         [=](AuthorisationWorld&, const Person&, const Person& owner) {
             return plain(devices + "/" + owner.otherSession.device.toString());
         },
         204, 404},
        {Method::Post, approvals, Role::Athlete,
         [=](AuthorisationWorld& world, const Person& actor, const Person& owner) {
             // A stranger tries to put a key of their own under the request that the owner is about to grant.
             const bool own = actor.email == owner.email;
             return plain(approvals,
                          toJson(wire::ApprovalRequest{.id = own ? world.freshId() : owner.approval,
                                                       .publicKey = Bytes(32, 2),
                                                       .deviceName = "x"}));
         },
         200, 409},
        {Method::Get, approvals, Role::Athlete, fixed(approvals), 200, 200},
        {Method::Get, approvals + "/{id:uuid}", Role::Athlete,
         [=](AuthorisationWorld&, const Person&, const Person& owner) {
             return plain(approvals + "/" + owner.approval.toString());
         },
         200, 404},
        {Method::Post, approvals + "/{id:uuid}/grant", Role::Athlete,
         [=](AuthorisationWorld&, const Person&, const Person& owner) {
             return plain(approvals + "/" + owner.approval.toString() + "/grant",
                          toJson(wire::Grant{Bytes(80, 3)}));
         },
         204, 404},
        {Method::Put, std::string(wire::kRecoveryPath), Role::Athlete,
         [](AuthorisationWorld&, const Person&, const Person&) {
             return plain(std::string(wire::kRecoveryPath), toJson(wire::RecoveryWrap{Bytes(72, 99)}));
         },
         204, 204},
        {Method::Get, std::string(wire::kRecoveryPath), Role::Athlete,
         fixed(std::string(wire::kRecoveryPath)), 200, 200},
        {Method::Post, std::string(wire::kPushPath), Role::Athlete, // into the owner's space
         [](AuthorisationWorld& world, const Person& actor, const Person& owner) {
             const bool own = actor.email == owner.email;
             return pushOf(own ? owner.client : ClientId(world.freshId()),
                           world.mutation(owner, own ? 2 : 1, "defaced"));
         },
         200, 200, holdsRejection},
        {Method::Post, std::string(wire::kPushPath), Role::Athlete, // as the owner's client
         [](AuthorisationWorld& world, const Person& actor, const Person& owner) {
             return pushOf(owner.client, world.mutation(actor, 2, "defaced"));
         },
         200, 409},
        {Method::Post, std::string(wire::kPullPath), Role::Athlete, // of the owner's space
         [](AuthorisationWorld& world, const Person&, const Person& owner) {
             return pullOf(ClientId(world.freshId()), {{owner.space, wire::Cursor{}}});
         },
         200, 200, namesOwnSpacesOnly},
        {Method::Post, std::string(wire::kPullPath), Role::Athlete, // as the owner's client
         [](AuthorisationWorld&, const Person&, const Person& owner) { return pullOf(owner.client); }, 200,
         409},
        {Method::Get, std::string(wire::kPokePath), Role::Athlete, fixed(std::string(wire::kPokePath)), 200,
         200, tellsOwnSpacesOnly},
        {Method::Post, std::string(wire::kMissingPath), Role::Athlete,
         [](AuthorisationWorld&, const Person&, const Person& owner) {
             return plain(std::string(wire::kMissingPath), toJson(wire::ChunkList{{owner.chunk}}));
         },
         200, 200,
         [](const http::Reply& reply, const Person&) { // as if nobody had it
             return fromJson<wire::ChunkList>(reply.body).value().hashes.size() == 1;
         }},
        {Method::Put, "/v1/chunks/{hash:hex64}", Role::Athlete,
         [=](AuthorisationWorld&, const Person&, const Person& owner) {
             return plain(chunks + owner.chunk.toHex(), "another content");
         },
         422, 422},
        {Method::Get, "/v1/chunks/{hash:hex64}", Role::Athlete,
         [=](AuthorisationWorld&, const Person&, const Person& owner) {
             return plain(chunks + owner.chunk.toHex());
         },
         200, 404},
        // Last: it ends those who ask.
        {Method::Delete, std::string(wire::kCurrentSessionPath), Role::Athlete,
         fixed(std::string(wire::kCurrentSessionPath)), 204, 204},
    };
}

std::string nameOf(const Row& row) {
    return std::string(http::methodName(row.method)) + " " + row.pattern;
}

TEST(Authorisation, EveryRouteHasARowAndEveryRowARoute) {
    AuthorisationWorld world;
    const auto rows = matrix();
    for (const auto& route : world.routes()) {
        const auto row = std::ranges::find_if(rows, [&](const Row& each) {
            return each.method == route.method && each.pattern == route.pattern;
        });
        ASSERT_NE(row, rows.end()) << "nobody says who may use " << http::methodName(route.method) << " "
                                   << route.pattern << ": add a row";
        EXPECT_EQ(row->needs, route.needs) << nameOf(*row);
    }
    for (const auto& row : rows) {
        EXPECT_TRUE(std::ranges::any_of(world.routes(), [&](const auto& route) {
            return row.method == route.method && row.pattern == route.pattern;
        })) << nameOf(row);
    }
}

TEST(Authorisation, WithoutAGoodTokenThereIsNothing) {
    AuthorisationWorld world;
    const Person owner = world.enrol();
    const std::string before = world.stateOf(owner);
    const std::vector<std::string> tokens = {"", "ra_" + std::string(64, '0'), owner.session.refreshToken,
                                             owner.session.accessToken + "0", world.endedToken()};
    for (const Row& row : matrix()) {
        if (row.needs == Role::Anyone) {
            continue;
        }
        for (const std::string& token : tokens) {
            const auto reply = world.ask(row.method, row.request(world, owner, owner), token);
            EXPECT_EQ(reply.status, 401) << nameOf(row) << " with " << token;
        }
    }
    EXPECT_EQ(world.stateOf(owner), before);
}

TEST(Authorisation, EverybodyGetsAtWhatIsTheirsAndAtNothingElse) {
    AuthorisationWorld world;
    const Person stranger = world.enrol();
    const Person administrator = world.enrolAdministrator();
    for (const Row& row : matrix()) {
        const Person owner = world.enrol();
        const std::string before = world.stateOf(owner);
        for (const Person& actor : {stranger, administrator}) {
            const Ask ask = row.request(world, actor, owner);
            const auto reply = world.ask(row.method, ask, actor.session.accessToken);
            EXPECT_EQ(reply.status, row.toStranger) << nameOf(row) << "\n" << reply.body;
            if (row.isHarmless && reply.status == row.toStranger) {
                EXPECT_TRUE(row.isHarmless(reply, actor)) << nameOf(row) << "\n" << reply.body;
            }
            for (const std::string& mark : owner.marks) {
                const bool asked = (ask.path + ask.body).find(mark) != std::string::npos;
                EXPECT_TRUE(asked || reply.body.find(mark) == std::string::npos)
                    << nameOf(row) << " tells " << mark << "\n"
                    << reply.body;
            }
            if (reply.events) {
                reply.events->close();
            }
        }
        EXPECT_EQ(world.stateOf(owner), before) << nameOf(row);
        const auto reply = world.ask(row.method, row.request(world, owner, owner), owner.session.accessToken);
        EXPECT_EQ(reply.status, row.toOwner) << nameOf(row) << "\n" << reply.body;
        if (reply.events) {
            reply.events->close();
        }
    }
}

TEST(Authorisation, ASpaceIsItsAthletesAlone) {
    using serversync::Action;
    using serversync::may;
    SystemClock clock;
    SystemRandom random;
    const auto ada = AthleteId::make(clock, random);
    const auto bob = AthleteId::make(clock, random);
    const std::string own = serversync::ownSpace(ada);
    std::string upper = own;
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    for (const Action action : {Action::Read, Action::Write}) {
        EXPECT_TRUE(may(ada, action, own));
        for (const std::string& space :
             {serversync::ownSpace(bob), std::string(), std::string("u:"), std::string("local"),
              ada.toString(), own + "/", own + " ", " " + own, "g:" + ada.toString(), upper,
              own.substr(0, own.size() - 1), own + '\0'}) {
            EXPECT_FALSE(may(ada, action, space)) << space;
        }
    }
    for (const std::string& space : serversync::readableSpaces(ada)) {
        EXPECT_TRUE(may(ada, Action::Read, space));
    }
}

} // namespace
} // namespace ritm::server::test
