// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontext.h"

#include <gtest/gtest.h>

#include <string>

namespace ritm {
namespace {

using std::string_literals::operator""s;

TEST(JsonText, leavesTextAsItIs) {
    EXPECT_EQ(jsonText(""), R"("")");
    EXPECT_EQ(jsonText("a ride / 8 km"), R"("a ride / 8 km")");
    // Two, three and four bytes, the least and the greatest of each, and those around the surrogates.
    for (const char* text : {"\u00e9", "\u0080", "\u07ff", "\u0800", "\uffff", "\U00010000", "\U0010ffff",
                             "\ud7ff", "\ue000", "\u0423\u0442\u0440\u043e", "\U0001F6B4", "\x7f"}) {
        EXPECT_EQ(jsonText(text), '"' + std::string(text) + '"');
    }
}

TEST(JsonText, escapesWhatJsonHasNoRoomFor) {
    EXPECT_EQ(jsonText(R"(a"b\c)"), R"("a\"b\\c")");
    EXPECT_EQ(jsonText("\n\r\t"), R"("\n\r\t")");
    EXPECT_EQ(jsonText("\0\x01\b\f\x1f "s), R"("\u0000\u0001\u0008\u000c\u001f ")");
}

TEST(JsonText, replacesEachByteOfNoCharacter) {
    const auto replaced = [](const std::string& text, std::size_t count) {
        std::string wanted = "\"<";
        for (std::size_t i = 0; i < count; ++i) {
            wanted += "\xef\xbf\xbd";
        }
        EXPECT_EQ(jsonText("<" + text + ">"), wanted + ">\"");
    };
    replaced("\xff", 1);
    replaced("\xe9", 1);             // Latin-1
    replaced("\x80\xbf", 2);         // nothing that they continue
    replaced("\xc3", 1);             // cut short
    replaced("\xe2\x82", 2);         //
    replaced("\xf0\x9f\x9a", 3);     //
    replaced("\xc0\xaf", 2);         // overlong
    replaced("\xe0\x80\xaf", 3);     //
    replaced("\xf0\x80\x80\xaf", 4); //
    replaced("\xed\xa0\xbd", 3);     // half a surrogate pair
    replaced("\xed\xbf\xbf", 3);     //
    replaced("\xed\xa0\xbd\xed\xba\xb4", 6);
    replaced("\xf4\x90\x80\x80", 4); // beyond Unicode
    replaced("\xf5\x80\x80\x80", 4);
    EXPECT_EQ(jsonText("\xc3\"\xc3"), "\"\xef\xbf\xbd\\\"\xef\xbf\xbd\""); // no quote goes with it
}

} // namespace
} // namespace ritm
