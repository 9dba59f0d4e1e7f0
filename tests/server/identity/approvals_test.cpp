// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/events.h"
#include "tests/server/identity/identityworld.h"

#include <future>

namespace ritm::identity {
namespace {

using http::Method;

class Approvals : public IdentityWorld {
protected:
    Approvals() {
        m_first = enrol("ada@example.org");
        m_second = signIn("ada@example.org");
        m_bob = enrol("bob@example.org");
        m_asked = {.id = Uuid::v7(m_clock, m_random), .publicKey = Bytes(32, 1), .deviceName = "Phone"};
    }
    http::Reply ask(const wire::ApprovalRequest& request, const wire::Session& by) {
        return call(Method::Post, wire::kApprovalsPath, toJson(request), by.accessToken);
    }
    wire::ApprovalList list(const wire::Session& by) {
        const auto reply = call(Method::Get, wire::kApprovalsPath, {}, by.accessToken);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return fromJson<wire::ApprovalList>(reply.body).value();
    }
    http::Reply one(const wire::Session& by) { return call(Method::Get, path(), {}, by.accessToken); }
    http::Reply grant(const wire::Session& by, const Bytes& sealedKey = Bytes(80, 5)) {
        return call(Method::Post, path() + "/grant", toJson(wire::Grant{sealedKey}), by.accessToken);
    }
    std::string path() { return std::string(wire::kApprovalsPath) + "/" + m_asked.id.toString(); }

    wire::Session m_first;
    wire::Session m_second;
    wire::Session m_bob;
    wire::ApprovalRequest m_asked;
};

TEST_F(Approvals, AnOldDeviceLetsANewOneIn) {
    const auto posted = ask(m_asked, m_second);
    ASSERT_EQ(posted.status, 200) << posted.body;
    EXPECT_EQ(fromJson<wire::Approval>(posted.body).value().publicKey, m_asked.publicKey);
    EXPECT_TRUE(list(m_second).approvals.empty()) << "its own request is not its to grant";
    const auto waiting = list(m_first);
    ASSERT_EQ(waiting.approvals.size(), 1U);
    EXPECT_EQ(waiting.approvals[0].id, m_asked.id);
    EXPECT_EQ(waiting.approvals[0].deviceName, "Phone");
    EXPECT_FALSE(fromJson<wire::Approval>(one(m_second).body).value().grant);

    EXPECT_EQ(grant(m_first).status, 204);
    EXPECT_EQ(fromJson<wire::Approval>(one(m_second).body).value().grant, Bytes(80, 5));
    EXPECT_FALSE(fromJson<wire::Approval>(one(m_first).body).value().grant) << "only who asked is told";
    EXPECT_TRUE(list(m_first).approvals.empty());
    EXPECT_EQ(grant(m_first).status, 204) << "the same answer again";
    EXPECT_EQ(problemOf(grant(m_first, Bytes(80, 6))), "already_granted");
}

TEST_F(Approvals, ANewRequestIsToldToWhoListens) {
    std::promise<std::string> told;
    const auto subscription =
        m_store->subscribe(std::string(kApprovalAskedChannel),
                           [&](std::string_view note) { told.set_value(std::string(note)); });
    ask(m_asked, m_second);
    EXPECT_EQ(told.get_future().get(), m_first.athlete.toString());
    ask(m_asked, m_second); // nothing new, so nothing is told: a second value would throw
    (void)list(m_first);
}

TEST_F(Approvals, NobodyElsesAccountSeesOrGrantsThem) {
    ask(m_asked, m_second);
    EXPECT_TRUE(list(m_bob).approvals.empty());
    EXPECT_EQ(problemOf(one(m_bob)), "not_found");
    EXPECT_EQ(problemOf(grant(m_bob)), "not_found");
    const auto stolen = ask(m_asked, m_bob);
    EXPECT_EQ(stolen.status, 409);
    EXPECT_EQ(problemOf(stolen), "approval_taken");
}

TEST_F(Approvals, ADeviceCannotLetItselfIn) {
    ask(m_asked, m_second);
    EXPECT_EQ(problemOf(grant(m_second)), "own_request");
}

TEST_F(Approvals, ARepeatedRequestIsTheSameAndANewOneTakesItsPlace) {
    const auto first = ask(m_asked, m_second);
    m_clock.pass(std::chrono::seconds(5));
    EXPECT_EQ(ask(m_asked, m_second).body, first.body);
    auto otherKey = m_asked;
    otherKey.publicKey = Bytes(32, 2);
    EXPECT_EQ(problemOf(ask(otherKey, m_second)), "approval_taken");
    auto next = otherKey;
    next.id = Uuid::v7(m_clock, m_random);
    EXPECT_EQ(ask(next, m_second).status, 200);
    const auto waiting = list(m_first);
    ASSERT_EQ(waiting.approvals.size(), 1U);
    EXPECT_EQ(waiting.approvals[0].id, next.id);
}

TEST_F(Approvals, ARequestEndsAfterADayAndWithItsDevice) {
    ask(m_asked, m_second);
    m_clock.pass(std::chrono::hours(24));
    m_first = refreshed(m_first.refreshToken);
    m_second = refreshed(m_second.refreshToken);
    EXPECT_TRUE(list(m_first).approvals.empty());
    EXPECT_EQ(one(m_second).status, 404);
    EXPECT_EQ(grant(m_first).status, 404);
    EXPECT_EQ(ask(m_asked, m_second).status, 200) << "asked anew";
    EXPECT_EQ(list(m_first).approvals.size(), 1U);
    call(Method::Delete, wire::kCurrentSessionPath, {}, m_second.accessToken);
    EXPECT_TRUE(list(m_first).approvals.empty());
}

TEST_F(Approvals, AFloodOfDevicesPushesOutTheOldestRequest) {
    auto options = cheap();
    options.approvals.waiting = 3;
    restart(options);
    for (int i = 0; i < 5; ++i) {
        m_clock.pass(std::chrono::minutes(1));
        auto request = m_asked;
        request.id = Uuid::v7(m_clock, m_random);
        EXPECT_EQ(ask(request, signIn("ada@example.org")).status, 200);
        m_asked = request;
    }
    const auto waiting = list(m_first);
    ASSERT_EQ(waiting.approvals.size(), 3U);
    EXPECT_EQ(waiting.approvals.back().id, m_asked.id);
}

TEST_F(Approvals, KeysOfAnotherSizeAndStrangeIdsAreRefused) {
    auto request = m_asked;
    request.publicKey = Bytes(31, 1);
    EXPECT_EQ(problemOf(ask(request, m_second)), "invalid");
    request.publicKey = Bytes(32, 1);
    request.deviceName = "a\x1b[2J";
    EXPECT_EQ(problemOf(ask(request, m_second)), "invalid");
    ask(m_asked, m_second);
    EXPECT_EQ(problemOf(grant(m_first, {})), "invalid");
    EXPECT_EQ(problemOf(grant(m_first, Bytes(513, 1))), "invalid");
    EXPECT_EQ(call(Method::Get, "/v1/devices/approvals/none", {}, m_first.accessToken).status, 404);
}

} // namespace
} // namespace ritm::identity
