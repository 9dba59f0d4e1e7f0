// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/email.h"

#include <gtest/gtest.h>

namespace ritm::identity {
namespace {

TEST(Email, IsComparedWithoutSpacesAndCase) {
    EXPECT_EQ(emailKey("  Ada@Example.ORG\t"), "ada@example.org");
    EXPECT_EQ(emailKey(" "), "");
    EXPECT_TRUE(looksLikeEmail("a@b"));
    EXPECT_TRUE(looksLikeEmail("жанна@пример.рф"));
    for (const char* no : {"", "@", "a@", "@b", "a@b@c", "a b@c", "a\n@c", "plain"}) {
        EXPECT_FALSE(looksLikeEmail(no)) << no;
    }
}

TEST(Names, WithControlCharactersAreNotShown) {
    for (const char* yes : {"", "Ada", "Žofie O’Neil", "李雷", "🚴"}) {
        EXPECT_TRUE(isShowable(yes)) << yes;
    }
    for (const char* no : {"a\x01", "\x7f", "\xc2\x85", "a\xe2\x80\xae", "\xe2\x81\xa6x"}) {
        EXPECT_FALSE(isShowable(no)) << no;
    }
}

TEST(Password, HasToBeLongAndNotWhatEverybodyTries) {
    const auto strong = [](const char* password) {
        return isStrongEnough(password, "ada.lovelace@example.org", "Ada Lovelace");
    };
    for (const char* yes :
         {"four plain words, here", "correct horse battery", "Xy7!kQ0)pW2#", "собака на велосипеде"}) {
        EXPECT_TRUE(strong(yes)) << yes;
    }
    for (const char* no : {"", "Xy7!kQ0)pW2", "password1234", "Password!Password!", "aaaaaaaaaaaaaaaa",
                           "1234567890123456", "ada.lovelace@example.org", "lovelace123456", "qwertyuiop123",
                           "ababababababab", "ritmritmritmritm", "Welcome2Training"}) {
        EXPECT_FALSE(strong(no)) << no;
    }
}

} // namespace
} // namespace ritm::identity
