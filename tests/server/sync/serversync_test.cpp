// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sqlitestore.h"
#include "server/sync/access.h"
#include "server/sync/chunks.h"
#include "server/sync/error.h"
#include "server/sync/lineage.h"
#include "server/sync/pull.h"
#include "server/sync/push.h"
#include "server/sync/schema.h"
#include "sync/protocol/convert.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace ritm::serversync {
namespace {

struct FixedClock final : Clock {
    UtcTime now{std::chrono::seconds(1'800'000'000)};
    [[nodiscard]] UtcTime utcNow() const override { return now; }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {}; }
};

/// Passes everything on and remembers the most that one query brought.
class MeasuringReader final : public store::Reader {
public:
    explicit MeasuringReader(store::Reader& reader) : m_reader(reader) {}
    [[nodiscard]] Result<store::Rows> query(std::string_view sql, const store::Values& values) override {
        auto rows = m_reader.query(sql, values);
        std::size_t bytes = 0;
        for (const auto& row : rows ? *rows : store::Rows{}) {
            for (const auto& value : row) {
                bytes += value.text().size() + value.bytes().size();
            }
        }
        m_most = std::max(m_most, bytes);
        return rows;
    }
    [[nodiscard]] std::size_t most() const { return m_most; }

private:
    store::Reader& m_reader;
    std::size_t m_most = 0;
};

class ServerSync : public ::testing::Test {
protected:
    void SetUp() override {
        std::string folder = (std::filesystem::temp_directory_path() / "ritm-sync-XXXXXX").string();
        m_folder = mkdtemp(folder.data());
        m_store = store::openSqliteStore(m_folder / "server.db", DatabaseKey::make(m_random)).value();
        ASSERT_TRUE(m_store->migrate(std::array{schema()}));
        ASSERT_TRUE(m_store->writeNow(
            [this](store::Writer& writer) { return beginLineage(writer, m_clock, m_random); }));
    }
    void TearDown() override {
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }

    wire::Mutation put(std::uint64_t n, std::string id, std::string field, std::string json, Hlc hlc = {}) {
        wire::Mutation mutation;
        mutation.n = n;
        mutation.hlc = hlc.packed != 0 ? hlc : Hlc::at(1'700'000'000'000 + n, 0);
        mutation.space = ownSpace(m_athlete);
        mutation.kind = "workout";
        mutation.id = std::move(id);
        mutation.fields[std::move(field)].value.text = std::move(json);
        mutation.chain.bytes[0] = static_cast<std::uint8_t>(n);
        return mutation;
    }
    Result<wire::PushReply> send(std::vector<wire::Mutation> mutations, AthleteId athlete) {
        wire::PushRequest request;
        request.client = m_client;
        request.mutations = std::move(mutations);
        return m_store->writeNow(
            [&](store::Writer& writer) { return push(writer, athlete, request, m_clock.utcNow()); });
    }
    Result<wire::PushReply> send(std::vector<wire::Mutation> mutations) {
        return send(std::move(mutations), m_athlete);
    }
    wire::PullReply fetch(const std::map<std::string, wire::Cursor>& cursors = {},
                          std::uint32_t limit = 1000) {
        wire::PullRequest request;
        request.client = m_client;
        request.cursors = cursors;
        request.limit = limit;
        request.epoch = m_store->readNow([](store::Reader& reader) { return epoch(reader); }).value();
        return m_store->readNow([&](store::Reader& reader) { return pull(reader, m_athlete, request); })
            .value();
    }

    FixedClock m_clock;
    SeededRandom m_random{7};
    AthleteId m_athlete = AthleteId::make(m_clock, m_random);
    ClientId m_client = ClientId::make(m_clock, m_random);
    std::filesystem::path m_folder;
    std::unique_ptr<store::Store> m_store;
};

TEST_F(ServerSync, AnswersAPushAgainWithTheSameResultAndAppliesItOnce) {
    const std::vector batch = {put(1, "a", "sport", "\"ride\""), put(2, "a", "sport", "\"run\"")};
    const auto first = send(batch);
    ASSERT_TRUE(first) << first.error().describe();
    const auto before = fetch();
    const auto again = send(batch);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *first);
    EXPECT_EQ(fetch(), before);
    EXPECT_EQ(before.lastApplied, 2U);
    ASSERT_EQ(before.rows.size(), 1U);
    EXPECT_EQ(before.rows[0].fields.at("sport").value.text, "\"run\"");
    EXPECT_EQ(before.spaces.begin()->second.seq, 1U); // bumped once for the batch
}

TEST_F(ServerSync, RefusesGapsForksAndForeignClients) {
    EXPECT_TRUE(send({put(2, "a", "x", "1")}).error().is(SyncError::Gap));
    ASSERT_TRUE(send({put(1, "a", "x", "1")}));
    auto other = put(1, "a", "x", "2");
    other.chain.bytes[5] = 1;
    EXPECT_TRUE(send({other}).error().is(SyncError::Fork));
    EXPECT_TRUE(send({put(2, "a", "x", "1"), put(4, "a", "x", "1")}).error().is(SyncError::Order));
    EXPECT_TRUE(
        send({put(2, "a", "x", "1")}, AthleteId::make(m_clock, m_random)).error().is(SyncError::Fork));
    EXPECT_EQ(fetch().lastApplied, 1U);
}

TEST_F(ServerSync, ARejectedMutationDoesNotBlockTheOnesAfterIt) {
    auto foreign = put(1, "a", "x", "1");
    foreign.space = "u:somebody";
    auto badName = put(2, "A b", "x", "1");
    const auto reply = send({foreign, badName, put(3, "c", "x", "1")});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->results[0].verdict, wire::Verdict::Rejected);
    EXPECT_NE(reply->results[0].problem->text.find("urn:ritm:problem:forbidden"), std::string::npos);
    EXPECT_EQ(reply->results[1].verdict, wire::Verdict::Rejected);
    EXPECT_EQ(reply->results[2].verdict, wire::Verdict::Applied);
    EXPECT_EQ(fetch().rows.size(), 1U);
}

TEST_F(ServerSync, AClockFromTheFutureIsClampedAndStillGrows) {
    const Hlc future = Hlc::at(3'000'000'000'000, 0);
    const auto reply = send({put(1, "a", "x", "1", future), put(2, "a", "x", "2", Hlc{future.packed + 1})});
    ASSERT_TRUE(reply);
    ASSERT_TRUE(reply->results[0].clampedTo && reply->results[1].clampedTo);
    EXPECT_EQ(reply->results[0].clampedTo->millis(), 1'800'000'060'000U);
    EXPECT_GT(*reply->results[1].clampedTo, *reply->results[0].clampedTo);
    EXPECT_EQ(fetch().rows[0].fields.at("x").value.text, "2");
}

TEST_F(ServerSync, AClockOfTheServerThatWentBackEatsNoEdit) {
    const ClientId first = m_client;
    const ClientId second = ClientId::make(m_clock, m_random);
    const Hlc then = Hlc::at(1'800'000'000'000, 0);
    ASSERT_TRUE(send({put(1, "a", "x", "1", then), put(2, "b", "x", "1", Hlc{then.packed + 1})}));
    auto removal = put(3, "b", "x", "1", Hlc{then.packed + 2});
    removal.op = wire::Op::Delete;
    removal.fields.clear();
    ASSERT_TRUE(send({removal}));
    m_clock.now -= std::chrono::hours(1);
    // Another device saw all of that, and its clock is right.
    m_client = second;
    auto edit = put(1, "a", "x", "2", Hlc{then.packed + 3});
    edit.fields["x"].seen = wire::Version{then, first};
    auto revival = put(2, "b", "x", "1", Hlc{then.packed + 4});
    revival.op = wire::Op::Undelete;
    revival.fields.clear();
    const auto reply = send({edit, revival});
    ASSERT_TRUE(reply);
    for (const auto& result : reply->results) {
        EXPECT_EQ(result.verdict, wire::Verdict::Applied);
    }
    std::map<std::string, wire::Row> rows;
    for (const auto& row : fetch().rows) {
        rows[row.id] = row;
    }
    EXPECT_EQ(rows["a"].fields.at("x").value.text, "2");
    EXPECT_FALSE(rows["b"].deleted);
    // What nobody had seen goes by the clocks, and is told.
    auto unseen = put(3, "a", "x", "3", Hlc::at(1'900'000'000'000, 0));
    unseen.fields["x"].seen = wire::Version{then, first};
    const auto told = send({unseen});
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->results[0].clampedTo.has_value());
}

TEST_F(ServerSync, PagesAddUpToTheChecksumEvenInsideOneBatch) {
    std::vector<wire::Mutation> batch;
    for (std::uint64_t n = 1; n <= 25; ++n) {
        batch.push_back(put(n, "id" + std::to_string(n), "x", std::to_string(n)));
    }
    ASSERT_TRUE(send(batch));
    std::map<std::string, wire::Cursor> cursors;
    std::uint64_t sum = 0;
    std::size_t rows = 0;
    std::size_t pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = fetch(cursors, 7);
        for (const auto& row : page.rows) {
            sum += rows::rowHash(wire::fromWire(row));
            ++rows;
        }
        cursors = page.cursors;
        more = page.more;
        if (!more) {
            const auto& state = page.spaces.at(ownSpace(m_athlete));
            EXPECT_EQ(state.checksum, sum);
            EXPECT_EQ(state.count, rows);
            EXPECT_EQ(cursors.begin()->second, (wire::Cursor{state.seq, std::nullopt, std::nullopt}));
        }
    }
    EXPECT_EQ(rows, 25U);
    EXPECT_EQ(pages, 4U);
    EXPECT_TRUE(fetch(cursors).rows.empty());
}

TEST_F(ServerSync, AnswersAgainHoweverMuchTheAnswerHolds) {
    // Each fits into a push; together in one stored answer they are more than a request may hold.
    const std::string mine(200'000, 'a');
    const std::string theirs(200'000, 'b');
    ASSERT_TRUE(send({put(1, "a", "notes", jsonText(theirs))}));
    m_client = ClientId::make(m_clock, m_random);
    const std::vector edit = {put(1, "a", "notes", jsonText(mine), Hlc::at(1'700'000'100'000, 0))};
    const auto first = send(edit);
    ASSERT_TRUE(first) << first.error().describe();
    ASSERT_EQ(first->results[0].overwritten.size(), 1U);
    const auto again = send(edit); // the answer was lost
    ASSERT_TRUE(again) << again.error().describe();
    EXPECT_EQ(*again, *first);
}

TEST_F(ServerSync, ReadsEveryRowThatItTook) {
    // Two changes, each of as many values as its bytes allow, meet in one row.
    std::string many = "[0";
    while (many.size() < 240'000) {
        many += ",0";
    }
    many += ']';
    for (const std::uint64_t n : {1, 2}) {
        const auto reply = send({put(n, "a", "field" + std::to_string(n), many)});
        ASSERT_TRUE(reply) << reply.error().describe();
        ASSERT_EQ(reply->results[0].verdict, wire::Verdict::Applied);
    }
    EXPECT_EQ(fetch().rows.at(0).fields.at("field2").value.text, many);
    EXPECT_TRUE(send({put(3, "a", "x", "1")}));
}

TEST_F(ServerSync, APageOfLargeRowsTakesLittleMoreThanAPage) {
    const std::string large = jsonText(std::string(100'000, 'x'));
    constexpr std::uint64_t kRows = 200;
    for (std::uint64_t n = 1; n <= kRows; ++n) {
        ASSERT_TRUE(send({put(n, "id" + std::to_string(n), "notes", large)}));
    }
    wire::PullRequest request;
    request.client = m_client;
    std::size_t rows = 0;
    std::size_t most = 0;
    for (bool more = true; more;) {
        const auto page = m_store->readNow([&](store::Reader& reader) {
            MeasuringReader measuring(reader);
            auto reply = pull(measuring, m_athlete, request);
            most = std::max(most, measuring.most());
            return reply;
        });
        ASSERT_TRUE(page) << page.error().describe();
        ASSERT_LE(page->rows.size() * large.size(), std::size_t{3} << 20);
        rows += page->rows.size();
        request.epoch = page->epoch;
        request.cursors = page->cursors;
        more = page->more;
    }
    EXPECT_EQ(rows, kRows);
    EXPECT_LE(most, std::size_t{3} << 20); // of the 20 MB that there are
}

TEST_F(ServerSync, ChunksAreBoundToTheirHashTheAthleteAndTheQuota) {
    const Bytes content(1000, 3);
    const seal::Digest hash = seal::digest(content);
    const auto store = [&](const AthleteId& athlete, const seal::Digest& name, std::uint64_t quota) {
        return m_store->writeNow(
            [&](store::Writer& writer) { return putChunk(writer, athlete, name, content, quota); });
    };
    EXPECT_TRUE(store(m_athlete, seal::Digest{}, 5000).error().is(SyncError::HashMismatch));
    EXPECT_TRUE(store(m_athlete, hash, 999).error().is(SyncError::Quota));
    EXPECT_EQ(store(m_athlete, hash, 1000), true);
    EXPECT_EQ(store(m_athlete, hash, 1000), false); // again: nothing new, nothing counted
    const auto get = [&](const AthleteId& athlete) {
        return m_store->readNow([&](store::Reader& reader) { return getChunk(reader, athlete, hash); });
    };
    EXPECT_EQ(get(m_athlete), content);
    EXPECT_TRUE(get(AthleteId::make(m_clock, m_random)).error().is(SyncError::NotFound));
    const auto missing = m_store->readNow([&](store::Reader& reader) {
        return missingChunks(reader, m_athlete, wire::ChunkList{{seal::Digest{}, hash}});
    });
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->hashes, std::vector<seal::Digest>{seal::Digest{}});
}

} // namespace
} // namespace ritm::serversync
