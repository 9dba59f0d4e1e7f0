// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include "core/sqlite/migrations.h"
#include "core/sqlite/transaction.h"

#include <gtest/gtest.h>

#include <array>
#include <fstream>

#include <unistd.h>

namespace ritm::sqlite {
namespace {

class DatabaseFile : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "ritm-sqlite-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        m_folder = name;
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "a.db"; }

    std::filesystem::path m_folder;
    SeededRandom m_random{1};
    DatabaseKey m_key = DatabaseKey::make(m_random);
};

TEST_F(DatabaseFile, IsEncryptedAndOpensOnlyWithItsKey) {
    {
        auto database = Database::open(file(), m_key);
        ASSERT_TRUE(database) << database.error().describe();
        ASSERT_TRUE(database->execute("CREATE TABLE t (a)"));
        ASSERT_TRUE(database->run("INSERT INTO t VALUES (?)", "canary"));
        EXPECT_EQ(*database->integer("PRAGMA synchronous"), 2);
        EXPECT_EQ(*database->integer("PRAGMA temp_store"), 2);
        EXPECT_EQ(*database->integer("PRAGMA foreign_keys"), 1);
    }
    std::ifstream stream(file(), std::ios::binary);
    const std::string content(std::istreambuf_iterator<char>(stream), {});
    EXPECT_EQ(content.find("SQLite format 3"), std::string::npos);
    EXPECT_EQ(content.find("canary"), std::string::npos);
    EXPECT_TRUE(Database::open(file(), DatabaseKey::make(m_random)).error().is(SqliteError::WrongKey));
    EXPECT_EQ(*Database::open(file(), m_key)->integer("SELECT count(*) FROM t"), 1);
}

TEST_F(DatabaseFile, RefusesAPlainDatabase) {
    std::ofstream(file(), std::ios::binary)
        << std::string("SQLite format 3\0", 16) << std::string(4080, '\0');
    EXPECT_TRUE(Database::open(file(), m_key).error().is(SqliteError::NotEncrypted));
}

TEST_F(DatabaseFile, SaysFullAndKeepsWhatWasCommitted) {
    OpenOptions small;
    small.maxPages = 40;
    auto database = Database::open(file(), m_key, small);
    ASSERT_TRUE(database->execute("CREATE TABLE t (a)"));
    int stored = 0;
    Result<> outcome;
    while (outcome && stored < 1000) {
        outcome = database->run("INSERT INTO t VALUES (?)", Bytes(3000, 7));
        stored += outcome ? 1 : 0;
    }
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().is(SqliteError::Full));
    EXPECT_FALSE(database->inTransaction());
    EXPECT_EQ(*database->integer("SELECT count(*) FROM t"), stored);
}

TEST_F(DatabaseFile, TransactionIsAllOrNothing) {
    auto database = Database::open(file(), m_key);
    ASSERT_TRUE(database->execute("CREATE TABLE t (a)"));
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(database->run("INSERT INTO t VALUES (1)"));
        {
            auto part = Savepoint::begin(*database);
            ASSERT_TRUE(database->run("INSERT INTO t VALUES (2)"));
        }
        EXPECT_EQ(*database->integer("SELECT count(*) FROM t"), 1);
    }
    EXPECT_EQ(*database->integer("SELECT count(*) FROM t"), 0);
    auto other = Database::open(file(), m_key, {.busyTimeout = std::chrono::milliseconds(1)});
    auto transaction = Transaction::begin(*database);
    EXPECT_TRUE(Transaction::begin(*other).error().is(SqliteError::Busy));
}

TEST_F(DatabaseFile, MigratesForwardOnlyAndOnce) {
    auto database = Database::open(file(), m_key);
    constexpr auto kFirst = std::to_array<Migration>({{1, "CREATE TABLE a (x)"}});
    constexpr auto kBoth = std::to_array<Migration>({{1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x)"}});
    constexpr auto kBroken =
        std::to_array<Migration>({{1, ""}, {2, ""}, {3, "CREATE TABLE c (x); CREATE TABLE a (x)"}});
    ASSERT_TRUE(migrate(*database, kFirst));
    ASSERT_TRUE(migrate(*database, kBoth));
    ASSERT_TRUE(migrate(*database, kBoth));
    EXPECT_FALSE(migrate(*database, kBroken));
    EXPECT_EQ(*database->integer("PRAGMA user_version"), 2);
    EXPECT_FALSE(database->integer("SELECT count(*) FROM c"));
    EXPECT_TRUE(migrate(*database, kFirst).error().is(SqliteError::NewerSchema));
}

TEST_F(DatabaseFile, NoticesAChangedPage) {
    {
        auto database = Database::open(file(), m_key);
        ASSERT_TRUE(database->execute("CREATE TABLE t (a)"));
        for (int i = 0; i < 50; ++i) {
            ASSERT_TRUE(database->run("INSERT INTO t VALUES (?)", Bytes(3000, 7)));
        }
        EXPECT_TRUE(database->checkIntegrity());
    }
    std::fstream stream(file(), std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(4096 * 20 + 100);
    stream.put('x').put('y');
    stream.close();
    EXPECT_TRUE(Database::open(file(), m_key)->checkIntegrity().error().is(SqliteError::Corrupt));
}

} // namespace
} // namespace ritm::sqlite
