// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/datadirectory.h"

#include "tests/server/ops/folder.h"

#include <gtest/gtest.h>

#include <optional>

namespace ritm::ops {
namespace {

using test::Folder;

TEST(DataDirectory, MakesAFolderForItsOwnerAlone) {
    const Folder folder;
    const auto path = folder.path / "a" / "b";
    const auto data = DataDirectory::open(path);
    ASSERT_TRUE(data.has_value()) << data.error().describe();
    EXPECT_EQ(test::modeOf(path), 0700U);
    EXPECT_EQ(data->database(), path / "ritmd.db");
}

TEST(DataDirectory, IsHeldByOneAtATime) {
    const Folder folder;
    {
        auto first = DataDirectory::open(folder.path);
        ASSERT_TRUE(first.has_value());
        const DataDirectory moved = *std::move(first);
        const auto second = DataDirectory::open(folder.path);
        ASSERT_FALSE(second.has_value());
        EXPECT_TRUE(second.error().is(DataError::InUse));
    }
    EXPECT_TRUE(DataDirectory::open(folder.path).has_value());
}

TEST(DataDirectory, SaysWhenAFolderCannotBe) {
    const Folder folder;
    std::ofstream(folder.path / "file") << "x";
    const auto data = DataDirectory::open(folder.path / "file" / "data");
    ASSERT_FALSE(data.has_value());
    EXPECT_TRUE(data.error().is(DataError::NotWritable));
    EXPECT_TRUE(DataDirectory::open(folder.path / "file").error().is(DataError::NotWritable));
}

} // namespace
} // namespace ritm::ops
