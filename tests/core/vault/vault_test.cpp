// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/fixture.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <functional>

namespace ritm::vault {
namespace {

/// Tells the parent process up to where the work is durable.
using Acknowledge = std::function<void(int upTo)>;

class VaultFile : public testing::Test {
protected:
    /// Works on the vault in a process of its own, kills that once `enough` is acknowledged, and returns the
    /// last number that was; -1 when the work ended by itself.
    int killedAfter(int enough, const std::function<void(Vault&, const Acknowledge&)>& work) {
        std::array<int, 2> pipe{};
        const pid_t child = ::pipe(pipe.data()) == 0 ? fork() : -1;
        if (child < 0) {
            return -1;
        }
        if (child == 0) {
            auto vault = Vault::open(m_folder.path() / "profile.db", m_key, m_clock, m_random);
            if (!vault) {
                _exit(1);
            }
            work(**vault, [&](int upTo) {
                if (::write(pipe[1], &upTo, sizeof upTo) != sizeof upTo) {
                    _exit(3);
                }
            });
            _exit(4);
        }
        close(pipe[1]);
        int acknowledged = 0;
        const auto told = [&] {
            return ::read(pipe[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged;
        };
        while (acknowledged < enough && told()) {
        }
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        while (told()) {
        }
        close(pipe[0]);
        return WIFSIGNALED(status) ? acknowledged : -1;
    }

    std::unique_ptr<Vault> open(const sqlite::OpenOptions& options = {}) {
        auto vault = Vault::open(m_folder.path() / "profile.db", m_key, m_clock, m_random, options);
        EXPECT_TRUE(vault) << vault.error().describe();
        return vault ? *std::move(vault) : nullptr;
    }
    Folder m_folder;
    StillClock m_clock;
    SeededRandom m_random{1};
    DatabaseKey m_key = DatabaseKey::make(m_random);
};

TEST_F(VaultFile, GivesAWorkoutBackEqualAfterReopening) {
    Workout workout = someWorkout(1);
    const OriginalFile original{"canaryFile.fit", Bytes(700'000, 0)};
    OriginalFile noisy = original;
    m_random.fill(noisy.bytes);
    {
        auto vault = open();
        ASSERT_TRUE(vault->workouts().save(workout, noisy));
        EXPECT_TRUE(vault->workouts().save(workout).error().is(VaultError::Exists));
    }
    auto vault = open();
    const auto loaded = vault->workouts().load(workout.id);
    ASSERT_TRUE(loaded) << loaded.error().describe();
    EXPECT_EQ(*loaded, workout);
    EXPECT_EQ(*vault->workouts().original(workout.id), noisy);
    const auto lines = vault->workouts().list();
    ASSERT_EQ(lines->size(), 1U);
    EXPECT_EQ((*lines)[0].title, workout.title);
    EXPECT_EQ((*lines)[0].start, workout.start);
    EXPECT_EQ((*lines)[0].distance, Meters(5000.5));
    EXPECT_TRUE((*lines)[0].hasOriginal);
    EXPECT_TRUE(vault->checkIntegrity());
    const auto toUpload = vault->chunks().toUpload(100);
    EXPECT_GE(toUpload->size(), 5U) << "700 kB of noise take three chunks";
    for (const ChunkInfo& chunk : *toUpload) {
        EXPECT_LE(chunk.size, kSealedChunkSize);
    }
}

TEST_F(VaultFile, EditsRemovesAndTakesBack) {
    auto vault = open();
    const Workout workout = someWorkout(1);
    ASSERT_TRUE(vault->workouts().save(workout));
    ASSERT_TRUE(vault->workouts().edit(
        workout.id, {.title = "Evening ride", .notes = {}, .sport = Sport::Running, .subSport = {}}));
    EXPECT_EQ(vault->workouts().load(workout.id)->title, "Evening ride");
    EXPECT_EQ(vault->workouts().load(workout.id)->sport, Sport::Running);
    WorkoutQuery search;
    search.text = "ride even";
    EXPECT_EQ(*vault->workouts().count(search), 1U);
    search.text = "ride morning";
    EXPECT_EQ(*vault->workouts().count(search), 0U);
    ASSERT_TRUE(vault->workouts().remove(workout.id));
    EXPECT_EQ(*vault->workouts().count(), 0U);
    ASSERT_TRUE(vault->workouts().undelete(workout.id));
    EXPECT_EQ(*vault->workouts().count(), 1U);
    EXPECT_TRUE(vault->workouts().load(WorkoutId{}).error().is(VaultError::NotFound));
}

TEST_F(VaultFile, FindsWordsInAnyCaseAndScript) {
    auto vault = open();
    Workout workout = someWorkout(1);
    workout.title = "Утренний заезд ВОКРУГ озера, ёлки";
    workout.notes = "100% Übung_1";
    ASSERT_TRUE(vault->workouts().save(workout));
    const auto finds = [&](const char* text) {
        WorkoutQuery query;
        query.text = text;
        return *vault->workouts().count(query) == 1U;
    };
    for (const char* text :
         {"утренний", "УТРЕННИЙ вокруг", "Озера", "елки", "ЁЛКИ", "übung", "ÜBUNG_1", "100%"}) {
        EXPECT_TRUE(finds(text)) << text;
    }
    for (const char* text : {"вечерний", "100_", "%х"}) {
        EXPECT_FALSE(finds(text)) << text;
    }
}

TEST_F(VaultFile, PurgesTheContentOfWhatWasRemovedLongAgo) {
    auto vault = open();
    const Workout kept = someWorkout(1);
    const Workout old = someWorkout(2);
    const Workout fresh = someWorkout(3);
    for (const Workout& workout : {kept, old, fresh}) {
        ASSERT_TRUE(vault->workouts().save(workout));
    }
    const auto chunks = *vault->chunks().waiting();
    ASSERT_TRUE(vault->workouts().remove(old.id));
    m_clock.now += std::chrono::hours(24 * 40);
    ASSERT_TRUE(vault->workouts().remove(fresh.id));
    EXPECT_EQ(*vault->workouts().purgeRemoved(m_clock.now - std::chrono::hours(24 * 30)), 1U);
    EXPECT_EQ(*vault->workouts().purgeRemoved(m_clock.now - std::chrono::hours(24 * 30)), 0U);
    EXPECT_EQ(*vault->chunks().waiting(), chunks - chunks / 3);
    EXPECT_EQ(*vault->workouts().load(kept.id), kept);
    ASSERT_TRUE(vault->workouts().undelete(fresh.id));
    EXPECT_EQ(*vault->workouts().load(fresh.id), fresh);
    EXPECT_TRUE(vault->chunks().missing(10)->empty()) << "what was purged is not asked for again";
}

TEST_F(VaultFile, KnowsAnActivityAgainInAnotherFormat) {
    auto vault = open();
    Workout workout = someWorkout(1);
    EXPECT_FALSE(vault->workouts().importNew(workout, OriginalFile{"a.fit", {1, 2}})->duplicate);
    workout.start += std::chrono::seconds(1);
    workout.title.clear();
    workout.sessions[0].stated.distance = Meters(4990);
    EXPECT_TRUE(vault->workouts().importNew(workout, OriginalFile{"a.tcx", {3}})->duplicate);
    workout.start += std::chrono::hours(2);
    EXPECT_FALSE(vault->workouts().importNew(workout)->duplicate);
    EXPECT_EQ(*vault->workouts().count(), 2U);
}

TEST_F(VaultFile, NoFileHoldsACanary) {
    {
        auto vault = open();
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            ASSERT_TRUE(vault->workouts().save(someWorkout(seed),
                                               OriginalFile{"canaryFile", {99, 97, 110, 97, 114, 121}}));
        }
        ASSERT_TRUE(vault->entities().put("profile", "me",
                                          {{"name", "\"canaryName\""}, {"home", "\"canary 55.751244\""}}));
        ASSERT_TRUE(vault->journal().append(someWorkout(3).id,
                                            std::vector<session::JournalEntry>{session::Started{}}));
        WorkoutQuery query;
        query.text = "canary";
        EXPECT_EQ(*vault->workouts().count(query), 20U);
        int files = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder.path())) {
            std::ifstream stream(entry.path(), std::ios::binary);
            const std::string content(std::istreambuf_iterator<char>(stream), {});
            EXPECT_EQ(content.find("canary"), std::string::npos) << entry.path();
            EXPECT_EQ(content.find("55.751244"), std::string::npos) << entry.path();
            EXPECT_EQ(content.find("SQLite format 3"), std::string::npos) << entry.path();
            ++files;
        }
        EXPECT_GE(files, 2) << "the file and its log";
    }
    EXPECT_TRUE(Vault::open(m_folder.path() / "profile.db", DatabaseKey::make(m_random), m_clock, m_random)
                    .error()
                    .is(sqlite::SqliteError::WrongKey));
}

TEST_F(VaultFile, SecondProcessOfAProfileIsRefused) {
    auto vault = open();
    const auto second = Vault::open(m_folder.path() / "profile.db", m_key, m_clock, m_random,
                                    {.busyTimeout = std::chrono::milliseconds(1)});
    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().is(sqlite::SqliteError::Busy)) << second.error().describe();
}

TEST_F(VaultFile, ImportsOfOneCommitAreThereAfterAKill) {
    std::vector<Workout> workouts;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        workouts.push_back(someWorkout(seed));
    }
    const int acknowledged = killedAfter(40, [&](Vault& vault, const Acknowledge& acknowledge) {
        for (std::size_t from = 0; from < workouts.size(); from += 4) {
            std::vector<ToImport> together;
            for (std::size_t i = from; i < from + 4; ++i) {
                together.push_back({&workouts[i], nullptr});
            }
            for (const auto& outcome : vault.workouts().importAll(together)) {
                if (!outcome || outcome->duplicate) {
                    _exit(2);
                }
            }
            acknowledge(static_cast<int>(from + 4));
        }
        for (;;) {
            pause();
        }
    });
    ASSERT_GE(acknowledged, 40);

    auto vault = open();
    const std::size_t there = *vault->workouts().count();
    EXPECT_GE(there, static_cast<std::size_t>(acknowledged));
    EXPECT_EQ(there % 4, 0U); // a commit is there as a whole or not at all
    for (std::size_t i = 0; i < static_cast<std::size_t>(acknowledged); ++i) {
        EXPECT_TRUE(*vault->workouts().findDuplicate(workouts[i])) << i;
    }
}

TEST_F(VaultFile, ImportsTogetherAsOneAfterAnother) {
    auto vault = open();
    const Workout first = someWorkout(1);
    const Workout second = someWorkout(2);
    Workout broken = someWorkout(3);
    broken.streams.columns[0].values.pop_back();
    const OriginalFile original{"first.fit", {1, 2, 3}};
    const std::vector<ToImport> all{
        {&first, &original}, {&broken, nullptr}, {&first, &original}, {&second, nullptr}};
    const auto outcomes = vault->workouts().importAll(all);
    ASSERT_EQ(outcomes.size(), 4U);
    ASSERT_TRUE(outcomes[0]);
    EXPECT_FALSE(outcomes[0]->duplicate);
    ASSERT_FALSE(outcomes[1]);
    EXPECT_TRUE(outcomes[1].error().is(VaultError::InvalidValue));
    ASSERT_TRUE(outcomes[2]);
    EXPECT_TRUE(outcomes[2]->duplicate);
    EXPECT_EQ(outcomes[2]->id, outcomes[0]->id);
    ASSERT_TRUE(outcomes[3]);
    EXPECT_FALSE(outcomes[3]->duplicate);
    EXPECT_EQ(*vault->workouts().count(), 2U);
    EXPECT_EQ(*vault->workouts().original(outcomes[0]->id), original);
    EXPECT_EQ(vault->workouts().load(outcomes[3]->id)->streams, second.streams);
}

TEST_F(VaultFile, KilledRecordingIsThereUpToTheLastAppend) {
    const auto id = someWorkout(5).id;
    const int acknowledged = killedAfter(50, [&](Vault& vault, const Acknowledge& acknowledge) {
        session::Recording recording;
        session::Start start;
        start.id = id;
        auto entries = recording.apply(start);
        for (int second = 1;; ++second) {
            const MonotonicTime now{std::chrono::seconds(second)};
            for (auto& entry : recording.apply(Measurement{{"a"}, Channel::Power, 200.0 + second, now})) {
                entries.push_back(entry);
            }
            if (!vault.journal().append(id, entries)) {
                _exit(2);
            }
            acknowledge(static_cast<int>(recording.streams().rows()));
            entries.clear();
        }
    });
    ASSERT_GE(acknowledged, 50);

    auto vault = open();
    const auto found = vault->journal().open();
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ((*found)[0].id, id);
    const auto recovered = session::Recording::replay(*vault->journal().entries(id));
    EXPECT_GE(recovered.streams().rows(), static_cast<std::size_t>(acknowledged));
    ASSERT_TRUE(vault->journal().finish(recovered.finished()));
    EXPECT_TRUE(vault->journal().open()->empty());
    EXPECT_EQ(*vault->workouts().load(id), recovered.finished());
}

TEST_F(VaultFile, FullDiskLosesNothingThatWasAcknowledged) {
    sqlite::OpenOptions small;
    small.maxPages = 200;
    auto vault = open(small);
    std::vector<Workout> saved;
    Result<> outcome;
    for (std::uint64_t seed = 1; seed < 200 && outcome; ++seed) {
        const auto id = vault->workouts().save(someWorkout(seed));
        if (id) {
            saved.push_back(someWorkout(seed));
        } else {
            outcome = std::unexpected(id.error());
        }
    }
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().is(sqlite::SqliteError::Full)) << outcome.error().describe();
    const auto remembered = *vault->syncLog().identity();
    vault.reset();
    vault = open();
    EXPECT_EQ(vault->syncLog().identity()->lastMade, remembered.lastMade)
        << "memory is not ahead of the file";
    EXPECT_EQ(*vault->workouts().count(), saved.size());
    for (const Workout& workout : saved) {
        EXPECT_EQ(*vault->workouts().load(workout.id), workout);
    }
    ASSERT_TRUE(vault->workouts().save(someWorkout(500))) << "numbers go on without a gap";
}

TEST_F(VaultFile, NoticesThatAnOlderCopyWasPutBack) {
    auto vault = open();
    EXPECT_EQ(*vault->lineage({}), Lineage::Unknown);
    const auto first = vault->takeNewMarker();
    EXPECT_EQ(*vault->lineage(*first), Lineage::Continues);
    EXPECT_EQ(*InstanceMarker::parse(first->toText()), *first);
    InstanceMarker ahead = *first;
    ++ahead.generation;
    EXPECT_EQ(*vault->lineage(ahead), Lineage::WentBack);
    ahead.instance = Uuid{};
    EXPECT_EQ(*vault->lineage(ahead), Lineage::Foreign);
}

} // namespace
} // namespace ritm::vault
