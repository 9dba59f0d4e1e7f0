// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/casefold.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

TEST(FoldCase, MakesScriptsWithCaseComparable) {
    EXPECT_EQ(foldCase("Evening RIDE 42"), "evening ride 42");
    EXPECT_EQ(foldCase("УТРО у Озера"), "утро у озера");
    EXPECT_EQ(foldCase("Ёлка, ещё"), "елка, еще");
    EXPECT_EQ(foldCase("ЇЖАК Ґедзь"), "їжак ґедзь");
    EXPECT_EQ(foldCase("ÅNGSTRÖM Łódź ŽIŽKA"), "ångström łódź žižka");
    EXPECT_EQ(foldCase("ΟΔΥΣΣΕΎΣ"), foldCase("οδυσσεύς"));
}

TEST(FoldCase, LeavesOtherCharactersAndBrokenBytesAlone) {
    EXPECT_EQ(foldCase("× ÷ ß 日本 😀"), "× ÷ ß 日本 😀");
    EXPECT_EQ(foldCase("\xD0"), "\xD0");
    EXPECT_EQ(foldCase("\xD0\xD0\x90"), "\xD0\xD0\xB0");
    EXPECT_EQ(foldCase("\xFF\xC0\x80"), "\xFF\xC0\x80");
    EXPECT_EQ(foldCase(""), "");
}

} // namespace
} // namespace ritm
