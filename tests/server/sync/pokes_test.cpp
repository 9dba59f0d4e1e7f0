// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/pokes.h"

#include "core/base/random.h"
#include "server/identity/events.h"
#include "server/store/sqlitestore.h"
#include "server/sync/access.h"
#include "server/sync/push.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace ritm::serversync {
namespace {

class PokesTest : public ::testing::Test {
protected:
    PokesTest() {
        std::string folder = (std::filesystem::temp_directory_path() / "ritm-pokes-XXXXXX").string();
        m_folder = mkdtemp(folder.data());
        m_store = store::openSqliteStore(m_folder / "server.db", DatabaseKey::make(m_random)).value();
        m_pokes = std::make_unique<Pokes>(*m_store);
    }
    ~PokesTest() override {
        m_pokes.reset();
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }
    /// Sends a note; all listeners have been told when it returns.
    void note(std::string_view channel, const std::string& text) {
        for (int i = 0; i < 2; ++i) { // a write is done before its notes of the next one are told
            m_store
                ->writeNow([&](store::Writer& writer) -> Result<> {
                    if (i == 0) {
                        writer.notify(channel, text);
                    }
                    return {};
                })
                .value();
        }
    }
    std::shared_ptr<http::EventStream> open(const DeviceId& device) {
        auto stream = m_pokes->open(device, readableSpaces(m_athlete));
        EXPECT_TRUE(stream->take()) << "one event at once";
        EXPECT_FALSE(stream->take());
        return stream;
    }

    SystemClock m_clock;
    SeededRandom m_random{5};
    std::filesystem::path m_folder;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Pokes> m_pokes;
    AthleteId m_athlete = AthleteId::make(m_clock, m_random);
    DeviceId m_phone = DeviceId::make(m_clock, m_random);
    DeviceId m_laptop = DeviceId::make(m_clock, m_random);
};

TEST_F(PokesTest, AChangeOfASpaceIsToldToItsReadersOnly) {
    const auto phone = open(m_phone);
    const auto laptop = open(m_laptop);
    EXPECT_EQ(m_pokes->listeners(), 2U);
    note(kPokeChannel, "u:somebody else");
    EXPECT_FALSE(phone->take());
    note(kPokeChannel, ownSpace(m_athlete));
    EXPECT_EQ(phone->take(), (http::Event{"sync", ownSpace(m_athlete), {}}));
    EXPECT_EQ(laptop->take(), (http::Event{"sync", ownSpace(m_athlete), {}}));
}

TEST_F(PokesTest, ANewDeviceThatAsksIsToldToTheOldOnes) {
    const auto phone = open(m_phone);
    note(identity::kApprovalAskedChannel, m_athlete.toString());
    EXPECT_TRUE(phone->take());
}

TEST_F(PokesTest, ASignedOutDeviceHearsNothingMore) {
    const auto phone = open(m_phone);
    const auto laptop = open(m_laptop);
    note(identity::kDeviceEndedChannel, m_phone.toString());
    EXPECT_FALSE(phone->isOpen());
    EXPECT_TRUE(laptop->isOpen());
    note(kPokeChannel, ownSpace(m_athlete));
    EXPECT_FALSE(phone->take());
    EXPECT_TRUE(laptop->take());
}

TEST_F(PokesTest, ClosedStreamsAreForgotten) {
    for (int i = 0; i < 100; ++i) {
        (void)open(m_phone);
    }
    const auto last = open(m_laptop);
    EXPECT_EQ(m_pokes->listeners(), 1U);
}

} // namespace
} // namespace ritm::serversync
