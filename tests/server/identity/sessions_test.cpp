// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/identity/identityworld.h"

#include "server/identity/events.h"

#include <future>
#include <set>

namespace ritm::identity {
namespace {

using http::Method;

class Sessions : public IdentityWorld {
protected:
    int use(const std::string& accessToken) {
        return call(Method::Get, wire::kDevicesPath, {}, accessToken).status;
    }
};

TEST_F(Sessions, AnAccessTokenEndsAfterItsLifetime) {
    const auto session = enrol("ada@example.org");
    m_clock.pass(std::chrono::minutes(15) - std::chrono::seconds(1));
    EXPECT_EQ(use(session.accessToken), 200);
    m_clock.pass(std::chrono::seconds(1));
    EXPECT_EQ(use(session.accessToken), 401);
    EXPECT_EQ(use(refreshed(session.refreshToken).accessToken), 200);
}

TEST_F(Sessions, ARefreshTokenIsNoAccessTokenNorTheOtherWayRound) {
    const auto session = enrol("ada@example.org");
    EXPECT_EQ(use(session.refreshToken), 401);
    EXPECT_EQ(refresh(session.accessToken).status, 401);
    EXPECT_EQ(use(session.accessToken), 200);
}

TEST_F(Sessions, ALostAnswerIsGivenAgainWithTheSameSuccessor) {
    const auto session = enrol("ada@example.org");
    const auto first = refreshed(session.refreshToken);
    m_clock.pass(std::chrono::seconds(59));
    const auto again = refreshed(session.refreshToken);
    EXPECT_EQ(again.refreshToken, first.refreshToken);
    EXPECT_EQ(again.device, session.device);
    EXPECT_EQ(again.keyFingerprint, session.keyFingerprint);
    EXPECT_EQ(use(first.accessToken), 200);
    EXPECT_EQ(use(again.accessToken), 200);
    m_clock.pass(std::chrono::minutes(10));
    EXPECT_NE(refreshed(again.refreshToken).refreshToken, again.refreshToken);
}

TEST_F(Sessions, AUsedTokenAfterAMinuteSignsTheWholeDeviceOut) {
    const auto session = enrol("ada@example.org");
    const auto other = signIn("ada@example.org");
    const auto next = refreshed(session.refreshToken);
    m_clock.pass(std::chrono::seconds(61));
    const auto stolen = refresh(session.refreshToken);
    EXPECT_EQ(stolen.status, 401);
    EXPECT_EQ(problemOf(stolen), "session_ended");
    EXPECT_EQ(refresh(next.refreshToken).status, 401);
    EXPECT_EQ(use(next.accessToken), 401);
    EXPECT_EQ(use(other.accessToken), 200) << "the athlete's other device goes on";
    EXPECT_EQ(m_service->tokensReused(), 1U);
}

TEST_F(Sessions, AUsedTokenWhoseSuccessorWasUsedSignsTheDeviceOutAtOnce) {
    const auto session = enrol("ada@example.org");
    const auto second = refreshed(session.refreshToken);
    const auto third = refreshed(second.refreshToken);
    EXPECT_EQ(refresh(session.refreshToken).status, 401);
    EXPECT_EQ(refresh(third.refreshToken).status, 401);
    EXPECT_EQ(use(third.accessToken), 401);
}

TEST_F(Sessions, ALongChainOfRefreshesLeavesNoSuccessorBehind) {
    auto session = enrol("ada@example.org");
    std::set<std::string> tokens;
    for (int i = 0; i < 50; ++i) {
        m_clock.pass(std::chrono::minutes(14));
        session = refreshed(session.refreshToken);
        EXPECT_TRUE(tokens.insert(session.refreshToken).second);
        EXPECT_EQ(use(session.accessToken), 200);
    }
    const auto counts =
        m_store
            ->readNow([](store::Reader& reader) {
                return reader.first(
                    "SELECT (SELECT count(*) FROM identity_refresh WHERE successor IS NOT NULL), "
                    "(SELECT count(*) FROM identity_access)");
            })
            .value();
    EXPECT_EQ(counts->at(0).integer(), 1);
    EXPECT_LE(counts->at(1).integer(), 2);
}

TEST_F(Sessions, AnUnusedRefreshTokenEndsAfterThirtyDaysAndADeviceAfterHalfAYear) {
    const auto idle = enrol("ada@example.org");
    m_clock.pass(std::chrono::days(30));
    EXPECT_EQ(refresh(idle.refreshToken).status, 401);
    auto session = signIn("ada@example.org");
    for (int day = 0; day < 174; day += 29) {
        session = refreshed(session.refreshToken);
        m_clock.pass(std::chrono::days(29));
    }
    session = refreshed(session.refreshToken); // the 174th day
    m_clock.pass(std::chrono::days(6));
    EXPECT_EQ(refresh(session.refreshToken).status, 401);
    EXPECT_EQ(use(session.accessToken), 401);
}

TEST_F(Sessions, SigningOutEndsEveryTokenOfTheDevice) {
    const auto session = enrol("ada@example.org");
    const auto next = refreshed(session.refreshToken);
    EXPECT_EQ(call(Method::Delete, wire::kCurrentSessionPath, {}, next.accessToken).status, 204);
    EXPECT_EQ(use(session.accessToken), 401);
    EXPECT_EQ(use(next.accessToken), 401);
    EXPECT_EQ(refresh(next.refreshToken).status, 401);
    EXPECT_EQ(refresh(session.refreshToken).status, 401);
    EXPECT_EQ(call(Method::Delete, wire::kCurrentSessionPath, {}, next.accessToken).status, 401);
}

TEST_F(Sessions, OneDeviceRevokesAnotherOfItsAccountOnly) {
    const auto first = enrol("ada@example.org");
    const auto second = signIn("ada@example.org");
    const auto bob = enrol("bob@example.org");
    const std::string path = std::string(wire::kDevicesPath) + "/" + second.device.toString();
    const auto foreign = call(Method::Delete, path, {}, bob.accessToken);
    EXPECT_EQ(foreign.status, 404);
    EXPECT_EQ(problemOf(foreign), "not_found");
    EXPECT_EQ(use(second.accessToken), 200);
    EXPECT_EQ(call(Method::Delete, path, {}, first.accessToken).status, 204);
    EXPECT_EQ(use(second.accessToken), 401);
    EXPECT_EQ(refresh(second.refreshToken).status, 401);
    EXPECT_EQ(use(first.accessToken), 200);
    EXPECT_EQ(call(Method::Delete, path, {}, first.accessToken).status, 404);
}

TEST_F(Sessions, AnEndedDeviceIsToldToWhoListens) {
    const auto session = enrol("ada@example.org");
    std::promise<std::string> told;
    const auto subscription = m_store->subscribe(
        std::string(kDeviceEndedChannel), [&](std::string_view note) { told.set_value(std::string(note)); });
    EXPECT_EQ(call(Method::Delete, wire::kCurrentSessionPath, {}, session.accessToken).status, 204);
    EXPECT_EQ(told.get_future().get(), session.device.toString());
}

TEST_F(Sessions, TheDeviceUnseenForLongestMakesRoomForANewOne) {
    auto options = cheap();
    options.sessions.devices = 3;
    restart(options);
    const auto first = enrol("ada@example.org");
    m_clock.pass(std::chrono::minutes(1));
    const auto second = signIn("ada@example.org");
    m_clock.pass(std::chrono::minutes(1));
    (void)refreshed(first.refreshToken);
    const auto third = signIn("ada@example.org");
    m_clock.pass(std::chrono::minutes(1));
    const auto fourth = signIn("ada@example.org");
    EXPECT_EQ(use(first.accessToken), 200);
    EXPECT_EQ(use(second.accessToken), 401);
    EXPECT_EQ(use(third.accessToken), 200);
    EXPECT_EQ(use(fourth.accessToken), 200);
}

TEST_F(Sessions, SessionsOutliveARestart) {
    const auto session = enrol("ada@example.org");
    restart(cheap());
    EXPECT_EQ(use(session.accessToken), 200);
    EXPECT_EQ(use(refreshed(session.refreshToken).accessToken), 200);
}

} // namespace
} // namespace ritm::identity
