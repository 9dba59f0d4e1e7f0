// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/keyfile.h"

#include "tests/server/ops/folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace ritm::ops {
namespace {

namespace fs = std::filesystem;
using test::Folder;

struct KeyFile : ::testing::Test {
    Folder folder;
    SeededRandom random{7};
    fs::path file = folder.path / "keys" / "database";

    void put(const std::string& content, fs::perms mode = fs::perms(0600)) const {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << content;
        fs::permissions(file, mode);
    }
};

TEST_F(KeyFile, IsMadeOnceForItsOwnerAlone) {
    const auto made = keyFromFile<DatabaseKey>(file, random, IfMissing::Make);
    ASSERT_TRUE(made.has_value()) << made.error().describe();
    EXPECT_EQ(test::modeOf(file), 0600U);
    EXPECT_EQ(test::modeOf(file.parent_path()), 0700U);
    EXPECT_EQ(std::distance(fs::directory_iterator(file.parent_path()), fs::directory_iterator()), 1);
    const auto read = keyFromFile<DatabaseKey>(file, random, IfMissing::Make);
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->equals(*made));
    EXPECT_EQ(test::contentOf(file), toHex(made->reveal()) + "\n");
}

TEST_F(KeyFile, IsNotMadeWhereOneMustBe) {
    const auto key = readKeyFile(file, random, IfMissing::Refuse);
    ASSERT_FALSE(key.has_value());
    EXPECT_TRUE(key.error().is(DataError::KeyMissing));
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(KeyFile, ReplacesWhatACrashLeftBeside) {
    put("x");
    fs::rename(file, file.string() + ".new");
    EXPECT_TRUE(readKeyFile(file, random, IfMissing::Make).has_value());
}

TEST_F(KeyFile, RefusesWhatIsNoKeyAndLeavesIt) {
    for (const std::string& content : {std::string(), std::string(63, 'a'), std::string(65, 'a'),
                                       std::string(64, 'g'), std::string(64, 'a') + "\n\n"}) {
        put(content);
        const auto key = readKeyFile(file, random, IfMissing::Make);
        ASSERT_FALSE(key.has_value()) << content;
        EXPECT_TRUE(key.error().is(DataError::KeyDamaged));
        EXPECT_EQ(test::contentOf(file), content);
    }
    put(std::string(64, 'A'));
    EXPECT_EQ(readKeyFile(file, random, IfMissing::Make).value(), Bytes(32, 0xaa));
}

TEST_F(KeyFile, RefusesAKeyThatOthersMayRead) {
    for (const unsigned mode : {0644U, 0640U, 0604U}) {
        put(std::string(64, 'a'), fs::perms(mode));
        EXPECT_TRUE(readKeyFile(file, random, IfMissing::Make).error().is(DataError::KeyExposed));
    }
    put(std::string(64, 'a'), fs::perms(0400));
    EXPECT_TRUE(readKeyFile(file, random, IfMissing::Make).has_value());
}

TEST_F(KeyFile, SaysWhenItCannotBeRead) {
    fs::create_directories(file.parent_path());
    fs::create_symlink(file, file); // whom not even root may follow
    const auto key = readKeyFile(file, random, IfMissing::Make);
    ASSERT_FALSE(key.has_value());
    EXPECT_TRUE(key.error().is(DataError::KeyUnreadable)) << key.error().describe();
    EXPECT_NE(key.error().context().find(file.string()), std::string::npos);
}

TEST_F(KeyFile, DoesNotWaitForAPipe) {
    fs::create_directories(file.parent_path());
    ASSERT_EQ(mkfifo(file.c_str(), 0600), 0);
    EXPECT_TRUE(readKeyFile(file, random, IfMissing::Make).error().is(DataError::KeyDamaged));
}

} // namespace
} // namespace ritm::ops
