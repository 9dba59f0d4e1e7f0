// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sqlitestore.h"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <fstream>

namespace ritm::store {
namespace {

constexpr std::array<std::string_view, 1> kOne = {"CREATE TABLE thing (id BIGINT PRIMARY KEY, body BYTEA);"};
constexpr std::array<std::string_view, 2> kTwo = {kOne[0], "ALTER TABLE thing ADD COLUMN name TEXT;"};

class SqliteStoreTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::string folder = (std::filesystem::temp_directory_path() / "ritm-store-XXXXXX").string();
        m_folder = mkdtemp(folder.data());
        m_store = openStore();
        ASSERT_TRUE(m_store->migrate(std::array{Schema{"things", kOne}}));
    }
    void TearDown() override {
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }
    std::unique_ptr<Store> openStore(const SqliteOptions& options = {}) {
        SeededRandom random(1);
        return openSqliteStore(m_folder / "server.db", DatabaseKey::make(random), options).value();
    }
    Result<std::int64_t> insert(std::int64_t id) {
        return m_store->writeNow([id](Writer& writer) {
            return writer.execute("INSERT INTO thing (id, body) VALUES ($1, $2)", {id, Bytes{1, 2}});
        });
    }
    std::int64_t count() {
        return m_store->readNow([](Reader& reader) { return reader.first("SELECT count(*) FROM thing"); })
            .value()
            .value()
            .at(0)
            .integer();
    }

    std::filesystem::path m_folder;
    std::unique_ptr<Store> m_store;
};

TEST_F(SqliteStoreTest, WhatWasAcknowledgedIsThereAfterReopening) {
    ASSERT_TRUE(insert(1));
    m_store->close();
    m_store = openStore();
    EXPECT_EQ(count(), 1);
    EXPECT_TRUE(m_store->migrate(std::array{Schema{"things", kTwo}}));
    EXPECT_TRUE(m_store->migrate(std::array{Schema{"things", kTwo}}));
    EXPECT_EQ(m_store->migrate(std::array{Schema{"things", kOne}}).error().name(), "too_new");
}

TEST_F(SqliteStoreTest, ATaskThatFailsLeavesNothingAndDisturbsNoOther) {
    std::atomic<int> told = 0;
    const auto listening = m_store->subscribe("channel", [&](std::string_view note) {
        EXPECT_EQ(note, "good");
        ++told;
    });
    const auto failed = m_store->writeNow([](Writer& writer) -> Result<bool> {
        RITM_TRY(writer.execute("INSERT INTO thing (id) VALUES (7)"));
        writer.notify("channel", "bad");
        return fail(StoreError::Failed);
    });
    EXPECT_FALSE(failed);
    ASSERT_TRUE(m_store->writeNow([](Writer& writer) -> Result<bool> {
        RITM_TRY(writer.execute("INSERT INTO thing (id) VALUES (8)"));
        writer.notify("channel", "good");
        writer.notify("channel", "good");
        return true;
    }));
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(insert(8).error().is(StoreError::Constraint));
}

TEST_F(SqliteStoreTest, ParametersGoByTheirNumberNotTheirPlace) {
    const auto row =
        m_store->readNow([](Reader& reader) { return reader.first("SELECT $2, '$1', $1, $2", {"one", 2}); });
    ASSERT_TRUE(row && *row);
    EXPECT_EQ(**row, (Row{2, "$1", "one", 2}));
}

TEST_F(SqliteStoreTest, AFullQueueSaysBusyAtOnce) {
    m_store->close();
    m_store = openStore({.writesQueued = 1});
    std::promise<void> begun;
    std::promise<void> go;
    auto wait = go.get_future().share();
    m_store->write(
        [&begun, wait](Writer&) -> Result<bool> {
            begun.set_value();
            wait.wait();
            return true;
        },
        [](const Result<bool>&) {});
    begun.get_future().wait();
    int busy = 0;
    std::atomic<int> done = 0;
    for (int i = 0; i < 3; ++i) {
        m_store->write([](Writer&) -> Result<bool> { return true; },
                       [&](const Result<bool>& result) {
                           busy += !result && result.error().is(StoreError::Busy) ? 1 : 0;
                           ++done;
                       });
    }
    EXPECT_EQ(busy, 2);
    go.set_value();
    m_store->close();
    EXPECT_EQ(done, 3);
}

TEST_F(SqliteStoreTest, TheFileShowsNothingOfItsContent) {
    const std::string canary = "canary-of-the-store";
    ASSERT_TRUE(m_store->writeNow([&](Writer& writer) {
        return writer.execute("INSERT INTO thing (id, body) VALUES (1, $1)", {bytesOf(canary)});
    }));
    for (const auto& file : std::filesystem::directory_iterator(m_folder)) {
        std::ifstream in(file.path(), std::ios::binary);
        const std::string content((std::istreambuf_iterator<char>(in)), {});
        EXPECT_EQ(content.find(canary), std::string::npos) << file.path();
    }
}

} // namespace
} // namespace ritm::store
