// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/fixture.h"

namespace ritm::vault {
namespace {

/// The server's part as far as the vault sees it: applies mutations to rows, hands out whole rows.
struct Server {
    std::map<rows::RowKey, rows::Row> rows;
    std::map<ClientId, std::uint64_t> last;
    std::map<seal::Digest, Bytes> chunks;
    std::uint64_t seq = 0;
    std::string epoch = "e1";
    bool refuse = false;

    void push(Vault& vault) {
        const auto identity = *vault.syncLog().identity();
        std::vector<Outcome> outcomes;
        const auto mutations1 = vault.syncLog().pending(0, 500);
        for (const auto& mutation : *mutations1) {
            Outcome outcome{mutation.n, Verdict::Applied, {}, {}};
            EXPECT_LE(mutation.n, last[identity.client] + 1) << "a gap";
            if (refuse) {
                outcome.verdict = Verdict::Rejected;
                outcome.problem = "{}";
            } else if (mutation.n > last[identity.client]) {
                auto& row =
                    rows.try_emplace(mutation.key, rows::Row{mutation.key, {}, false, {}}).first->second;
                outcome.overwritten = rows::apply(row, mutation, identity.client);
            }
            last[identity.client] = std::max(last[identity.client], mutation.n);
            outcomes.push_back(outcome);
        }
        ++seq;
        EXPECT_TRUE(vault.syncLog().record(identity.client, outcomes));
        const auto chunks2 = vault.chunks().toUpload(1000);
        for (const auto& chunk : *chunks2) {
            chunks[chunk.hash] = *vault.chunks().read(chunk.hash);
            EXPECT_TRUE(vault.chunks().markUploaded(std::vector{chunk.hash}));
        }
    }
    Applied pull(Vault& vault) {
        const auto identity = *vault.syncLog().identity();
        Checkpoint checkpoint;
        checkpoint.client = identity.client;
        checkpoint.epoch = epoch;
        checkpoint.acknowledged = last[identity.client];
        const std::string space = spaceOf(*identity.athlete);
        SpaceState state{seq, 0, 0};
        for (const auto& [key, row] : rows) {
            ++state.count;
            state.checksum += rows::rowHash(row);
            checkpoint.patches.push_back(row);
        }
        checkpoint.spaces[space] = state;
        checkpoint.whole = {space};
        const auto applied = vault.syncLog().apply(checkpoint);
        EXPECT_TRUE(applied) << applied.error().describe();
        EXPECT_TRUE(applied->mismatched.empty());
        const auto hashs3 = vault.chunks().missing(1000);
        for (const auto& hash : *hashs3) {
            if (chunks.contains(hash)) {
                EXPECT_TRUE(vault.chunks().put(hash, chunks[hash]));
            }
        }
        return *applied;
    }
};

struct TwoDevices : testing::Test {
    StillClock clock;
    SeededRandom random{7};
    AthleteId athlete = AthleteId::make(clock, random);
    AccountKey key = AccountKey::make(random);
    std::unique_ptr<Vault> a = *Vault::inMemory(clock, random);
    std::unique_ptr<Vault> b = *Vault::inMemory(clock, random);
    Server server;
    const Workout workout = someWorkout(1);

    void join() {
        ASSERT_TRUE(a->syncLog().join(athlete, key));
        ASSERT_TRUE(b->syncLog().join(athlete, key));
    }
    void sync(Vault& vault) {
        server.push(vault);
        server.pull(vault);
    }
    /// What an athlete still has to decide is each device's own.
    static std::vector<WorkoutLine> historyOf(Vault& vault) {
        auto lines = *vault.workouts().list();
        for (auto& line : lines) {
            line.state = line.state == SyncState::NeedsAttention ? SyncState::Synced : line.state;
        }
        return lines;
    }
    void expectEqual() {
        const auto space = spaceOf(athlete);
        EXPECT_EQ(a->syncLog().state(space)->count, b->syncLog().state(space)->count);
        EXPECT_EQ(a->syncLog().state(space)->checksum, b->syncLog().state(space)->checksum);
        EXPECT_EQ(*a->syncLog().pendingCount(), 0U);
        EXPECT_EQ(*b->syncLog().pendingCount(), 0U);
        EXPECT_EQ(historyOf(*a), historyOf(*b));
    }
};

TEST_F(TwoDevices, WorkoutMadeBeforeTheAccountReachesTheOtherByteForByte) {
    ASSERT_TRUE(a->workouts().save(workout));
    EXPECT_TRUE(a->syncLog().pending(0, 10)->empty());
    join();
    EXPECT_EQ(a->workouts().line(workout.id)->state, SyncState::Waiting);
    sync(*a);
    EXPECT_EQ(a->workouts().line(workout.id)->state, SyncState::Synced);
    sync(*b);
    EXPECT_EQ(*b->workouts().load(workout.id), workout);
    expectEqual();
}

TEST_F(TwoDevices, WorkoutStoredBeforeTheKeyWasThereOpensOnTheOther) {
    const Folder folder;
    const auto file = folder.path() / "profile.db";
    const auto fileKey = DatabaseKey::make(random);
    {
        const auto first = *Vault::open(file, fileKey, clock, random);
        ASSERT_TRUE(first->syncLog().join(athlete, key));
    }
    // The next start stores one before the keychain has answered.
    const auto again = *Vault::open(file, fileKey, clock, random);
    ASSERT_TRUE(again->workouts().save(workout));
    ASSERT_TRUE(again->unlock(key));
    const auto made = again->syncLog().identity()->lastMade;
    ASSERT_TRUE(again->unlock(key));
    EXPECT_EQ(again->syncLog().identity()->lastMade, made) << "wrapped once";
    ASSERT_TRUE(b->syncLog().join(athlete, key));
    sync(*again);
    sync(*b);
    EXPECT_EQ(*b->workouts().load(workout.id), workout);
}

TEST_F(TwoDevices, PurgedContentComesBackFromTheServerWithUndelete) {
    ASSERT_TRUE(a->workouts().save(workout));
    join();
    ASSERT_TRUE(a->workouts().remove(workout.id));
    clock.now += std::chrono::hours(24 * 40);
    EXPECT_EQ(*a->workouts().purgeRemoved(clock.now), 0U);
    EXPECT_GT(*a->chunks().waiting(), 0U) << "what the server does not have stays";
    sync(*a);
    EXPECT_EQ(*a->workouts().purgeRemoved(clock.now), 1U);
    ASSERT_TRUE(a->workouts().undelete(workout.id));
    EXPECT_EQ(a->workouts().line(workout.id)->state, SyncState::Fetching);
    sync(*a);
    EXPECT_EQ(*a->workouts().load(workout.id), workout);
}

TEST_F(TwoDevices, ChainOfMutationsIsUnbroken) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    ASSERT_TRUE(a->workouts().edit(workout.id, {.title = "x", .notes = {}, .sport = {}, .subSport = {}}));
    ASSERT_TRUE(a->workouts().remove(workout.id));
    seal::Digest link;
    std::uint64_t n = 0;
    const auto mutations4 = a->syncLog().pending(0, 10);
    for (const auto& mutation : *mutations4) {
        EXPECT_EQ(mutation.n, ++n);
        link = rows::chainAfter(link, a->syncLog().identity()->client, mutation);
        EXPECT_EQ(mutation.chain, link);
    }
    EXPECT_EQ(n, 3U);
}

TEST_F(TwoDevices, FieldChangedOnBothSidesLandsInTheInboxAndCanBeExchanged) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    sync(*b);
    ASSERT_TRUE(
        a->workouts().edit(workout.id, {.title = "from a", .notes = {}, .sport = {}, .subSport = {}}));
    clock.now += std::chrono::seconds(1);
    ASSERT_TRUE(
        b->workouts().edit(workout.id, {.title = "from b", .notes = {}, .sport = {}, .subSport = {}}));
    sync(*a);
    sync(*b);
    sync(*a);
    expectEqual();
    EXPECT_EQ(a->workouts().line(workout.id)->title, "from b");
    const auto conflicts = *b->inbox().conflicts();
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(*b->inbox().readable(conflicts[0].key, "title", conflicts[0].lost.json), "from a");
    ASSERT_TRUE(b->inbox().exchange(conflicts[0].id));
    sync(*b);
    sync(*a);
    EXPECT_EQ(a->workouts().line(workout.id)->title, "from a");
    expectEqual();
}

TEST_F(TwoDevices, WorkoutNeedsAttentionUntilItsConflictIsDecided) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    sync(*b);
    ASSERT_TRUE(
        a->workouts().edit(workout.id, {.title = "from a", .notes = {}, .sport = {}, .subSport = {}}));
    clock.now += std::chrono::seconds(1);
    ASSERT_TRUE(
        b->workouts().edit(workout.id, {.title = "from b", .notes = {}, .sport = {}, .subSport = {}}));
    sync(*a);
    sync(*b);
    EXPECT_EQ(b->workouts().line(workout.id)->state, SyncState::NeedsAttention);
    EXPECT_EQ(a->workouts().line(workout.id)->state, SyncState::Synced);
    ASSERT_TRUE(b->inbox().keep((*b->inbox().conflicts())[0].id));
    EXPECT_EQ(b->workouts().line(workout.id)->state, SyncState::Synced);
}

TEST_F(TwoDevices, SameTextFromBothSidesIsNoConflict) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    sync(*b);
    ASSERT_TRUE(
        a->workouts().edit(workout.id, {.title = "same", .notes = "a's", .sport = {}, .subSport = {}}));
    clock.now += std::chrono::seconds(1);
    ASSERT_TRUE(
        b->workouts().edit(workout.id, {.title = "same", .notes = "b's", .sport = {}, .subSport = {}}));
    sync(*a);
    sync(*b);
    const auto conflicts = *b->inbox().conflicts();
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts[0].field, "notes");
}

TEST_F(TwoDevices, LaterEditIsExchangedAndNotForgotten) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    sync(*b);
    ASSERT_TRUE(
        a->workouts().edit(workout.id, {.title = "from a", .notes = {}, .sport = {}, .subSport = {}}));
    clock.now += std::chrono::seconds(1);
    ASSERT_TRUE(
        b->workouts().edit(workout.id, {.title = "from b", .notes = {}, .sport = {}, .subSport = {}}));
    sync(*a);
    sync(*b);
    ASSERT_TRUE(b->workouts().edit(workout.id, {.title = "later", .notes = {}, .sport = {}, .subSport = {}}));
    const auto title = [&](const rows::Field& field) {
        return *b->inbox().readable({spaceOf(athlete), "workout", workout.id.toString()}, "title",
                                    field.json);
    };
    const auto before = (*b->inbox().conflicts())[0];
    EXPECT_EQ(title(before.kept), "later");
    EXPECT_EQ(title(before.lost), "from a");
    ASSERT_TRUE(b->inbox().exchange(before.id));
    const auto after = (*b->inbox().conflicts())[0];
    EXPECT_EQ(title(after.kept), "from a");
    EXPECT_EQ(title(after.lost), "later");
    ASSERT_TRUE(b->inbox().exchange(before.id));
    EXPECT_EQ(b->workouts().line(workout.id)->title, "later");
}

TEST_F(TwoDevices, RefusedChangeIsKeptAndTheViewGoesBack) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    server.refuse = true;
    ASSERT_TRUE(
        a->workouts().edit(workout.id, {.title = "refused", .notes = {}, .sport = {}, .subSport = {}}));
    sync(*a);
    EXPECT_EQ(a->workouts().line(workout.id)->title, workout.title);
    EXPECT_EQ(a->workouts().line(workout.id)->state, SyncState::NeedsAttention);
    server.refuse = false;
    ASSERT_EQ(a->inbox().refused()->size(), 1U);
    ASSERT_TRUE(a->inbox().retry((*a->inbox().refused())[0].id));
    sync(*a);
    EXPECT_EQ(a->workouts().line(workout.id)->title, "refused");
    EXPECT_EQ(*a->inbox().count(), 0U);
}

TEST_F(TwoDevices, NewClientIdPushesUnsentWorkAgain) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    ASSERT_TRUE(
        a->workouts().edit(workout.id, {.title = "unsent", .notes = {}, .sport = {}, .subSport = {}}));
    const auto before = a->syncLog().identity()->client;
    ASSERT_TRUE(a->syncLog().takeNewClient());
    EXPECT_NE(a->syncLog().identity()->client, before);
    EXPECT_EQ(a->workouts().line(workout.id)->title, "unsent");
    sync(*a);
    sync(*b);
    EXPECT_EQ(b->workouts().line(workout.id)->title, "unsent");
    expectEqual();
}

TEST_F(TwoDevices, WorkUnderANumberThatACopyOfThisProfileUsedIsNotLost) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    ASSERT_TRUE(
        a->workouts().edit(workout.id, {.title = "unsent", .notes = {}, .sport = {}, .subSport = {}}));
    // The server has that number from a copy of this profile that runs elsewhere, and says so.
    server.last[a->syncLog().identity()->client] = a->syncLog().identity()->lastMade;
    server.pull(*a);
    EXPECT_EQ(a->workouts().line(workout.id)->title, "unsent");
    ASSERT_TRUE(a->syncLog().takeNewClient()); // what the next push, a fork, leads to
    EXPECT_EQ(a->workouts().line(workout.id)->title, "unsent");
    sync(*a);
    sync(*b);
    EXPECT_EQ(b->workouts().line(workout.id)->title, "unsent");
    expectEqual();
}

TEST_F(TwoDevices, WhatNoAppWouldWriteDoesNotStopSync) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    auto& row = server.rows.begin()->second;
    for (const char* hostile :
         {"\"nan\"", "\"inf\"", "-1e308", "1e308", "null", "{}", "[1]", "true", "\"\\u0000\"", "\"\""}) {
        for (auto& [name, field] : row.fields) {
            field.json = hostile;
            ++field.version.hlc.packed;
        }
        ++server.seq;
        server.pull(*b); // and takes all of it
        const auto line = b->workouts().line(workout.id);
        ASSERT_TRUE(line) << hostile << " " << line.error().describe();
        EXPECT_GE(line->elapsed.value, 0) << hostile;
        EXPECT_LT(line->elapsed.value, 1e12) << hostile;
        EXPECT_LE(std::chrono::abs(line->utcOffset), std::chrono::hours(24)) << hostile;
        EXPECT_TRUE(b->workouts().list()) << hostile;
    }
}

TEST_F(TwoDevices, RestoredServerIsFedAgainFromState) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    sync(*b);
    const Server backup = server;
    ASSERT_TRUE(
        a->workouts().edit(workout.id, {.title = "after backup", .notes = {}, .sport = {}, .subSport = {}}));
    ASSERT_TRUE(a->workouts().save(someWorkout(2)));
    sync(*a);
    server = backup;
    server.epoch = "e2";
    EXPECT_GT(server.pull(*a).refed, 0U);
    sync(*a);
    sync(*b);
    sync(*b); // its chunks are offered again, too
    EXPECT_EQ(b->workouts().line(workout.id)->title, "after backup");
    EXPECT_EQ(*b->workouts().load(someWorkout(2).id), someWorkout(2));
    expectEqual();
}

TEST_F(TwoDevices, StaysLockedUntilTheAccountKeyIsThere) {
    join();
    ASSERT_TRUE(a->workouts().save(workout));
    sync(*a);
    auto c = *Vault::inMemory(clock, random);
    ASSERT_TRUE(c->syncLog().join(athlete, AccountKey::make(random)));
    sync(*c);
    EXPECT_EQ(c->workouts().line(workout.id)->state, SyncState::Locked);
    EXPECT_TRUE(c->workouts().load(workout.id).error().is(VaultError::Locked));
    EXPECT_EQ(c->workouts().findDuplicate(workout).value(), workout.id); // by its time
    ASSERT_TRUE(c->unlock(key));
    EXPECT_EQ(*c->workouts().load(workout.id), workout);
}

TEST_F(TwoDevices, AgreeAfterAnyChanges) {
    join();
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        SeededRandom choice(seed);
        std::vector<WorkoutId> ids;
        for (int step = 0; step < 30; ++step) {
            Vault& vault = choice.next() % 2 == 0 ? *a : *b;
            clock.now += std::chrono::milliseconds(choice.next() % 50);
            const auto id = ids.empty() ? WorkoutId{} : ids[choice.next() % ids.size()];
            switch (choice.next() % 6) {
            case 0: {
                Workout fresh;
                fresh.start = clock.now;
                ids.push_back(*vault.workouts().save(fresh));
                break;
            }
            case 1:
            case 2:
                (void)vault.workouts().edit(
                    id, {.title = std::to_string(choice.next()), .notes = {}, .sport = {}, .subSport = {}});
                break;
            case 3:
                (void)(choice.next() % 2 == 0 ? vault.workouts().remove(id) : vault.workouts().undelete(id));
                break;
            default:
                sync(vault);
                break;
            }
        }
        sync(*a);
        sync(*b);
        sync(*a);
        expectEqual();
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
}

} // namespace
} // namespace ritm::vault
