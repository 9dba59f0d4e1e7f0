// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/approval.h"
#include "core/seal/passphrase.h"
#include "core/seal/password.h"
#include "core/seal/recovery.h"

#include <gtest/gtest.h>

#include <cctype>

namespace ritm::seal {
namespace {

TEST(Seal, OpensOnlyUnchangedAndInItsPlace) {
    SeededRandom random(1);
    const auto key = WorkoutKey::make(random);
    const Bytes sealed = seal(bytesOf("a heart rate"), bytesOf("here"), key, random);
    EXPECT_EQ(textOf(*open(sealed, bytesOf("here"), key)), "a heart rate");
    EXPECT_TRUE(open(sealed, bytesOf("there"), key).error().is(SealError::NotAuthentic));
    EXPECT_FALSE(open(sealed, bytesOf("here"), WorkoutKey::make(random)));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        Bytes changed = sealed;
        changed[i] ^= 1;
        EXPECT_FALSE(open(changed, bytesOf("here"), key)) << "byte " << i;
    }
    EXPECT_TRUE(open(ByteView(sealed).first(20), {}, key).error().is(SealError::TooShort));
}

TEST(Digest, IsBlake2b256) {
    EXPECT_EQ(digest(bytesOf("abc")).toHex(),
              "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST(Approval, CodeSurvivesTypingAndGrantReachesOnlyItsDevice) {
    SeededRandom random(2);
    const auto keys = ApprovalKeys::make(random);
    const auto others = ApprovalKeys::make(random);
    const auto request = *Uuid::parse("018f0000-0000-7000-8000-000000000001");
    const auto code = approvalCode(keys.publicKey, request);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->size(), 10U);
    EXPECT_NE(*code, *approvalCode(others.publicKey, request));
    std::string typed = groupCode(*code);
    EXPECT_EQ(typed.size(), 11U);
    for (char& c : typed) {
        c = c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    }
    EXPECT_EQ(*parseCode(" " + typed), *code);
    EXPECT_TRUE(parseCode("12345").error().is(SealError::BadCode));

    const auto account = AccountKey::make(random);
    const Bytes granted = grant(account, keys.publicKey);
    EXPECT_TRUE(acceptGrant(granted, keys)->equals(account));
    EXPECT_TRUE(acceptGrant(granted, others).error().is(SealError::NotAuthentic));
}

TEST(Recovery, TextBringsTheAccountKeyBackAndNoticesSlips) {
    SeededRandom random(3);
    const auto account = AccountKey::make(random);
    const auto key = RecoveryKey::make(random);
    const std::string text = recoveryText(key);
    EXPECT_EQ(text.size(), 14U * 5 - 1);
    const Bytes wrapped = wrapForRecovery(account, key, random);
    EXPECT_TRUE(recover(wrapped, *parseRecoveryText(text))->equals(account));
    int noticed = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string slip = text;
        if (slip[i] != '-') {
            slip[i] = slip[i] == '7' ? '8' : '7';
            noticed += parseRecoveryText(slip) ? 0 : 1;
        }
    }
    EXPECT_EQ(noticed, 56);
}

TEST(Passphrase, UnwrapsOnlyWithTheSameOne) {
    SeededRandom random(4);
    const auto key = DatabaseKey::make(random);
    const auto wrapped = wrapWithPassphrase(key.reveal(), "correct horse", "database-key", random);
    ASSERT_TRUE(wrapped);
    EXPECT_TRUE(
        DatabaseKey::from(*unwrapWithPassphrase(*wrapped, "correct horse", "database-key"))->equals(key));
    EXPECT_TRUE(unwrapWithPassphrase(*wrapped, "wrong", "database-key").error().is(SealError::NotAuthentic));
    EXPECT_TRUE(unwrapWithPassphrase(Bytes(100, 2), "x", "y").error().is(SealError::BadFormat));
}

TEST(Password, NobodysHashReadsLikeAnyOtherAndFitsNothing) {
    SeededRandom random(5);
    const PasswordCost cheap{.passes = 1, .memoryBytes = std::size_t{1} << 20};
    const std::string nobody = hashOfNobody(cheap, random);
    const std::string somebody = hashPassword(bytesOf("secret"), cheap).value();
    EXPECT_TRUE(checkPassword(somebody, bytesOf("secret")));
    EXPECT_FALSE(checkPassword(nobody, bytesOf("secret")));
    EXPECT_FALSE(checkPassword(nobody, {}));
    // Checked in full, not thrown out as unreadable: it has the form, the length and the cost of the others.
    EXPECT_EQ(nobody.size(), somebody.size());
    EXPECT_EQ(nobody.substr(0, nobody.find("p=1$")), somebody.substr(0, somebody.find("p=1$")));
    EXPECT_FALSE(needsRehash(nobody, cheap));
    EXPECT_TRUE(needsRehash(nobody, {.passes = 2, .memoryBytes = cheap.memoryBytes}));
    EXPECT_NE(nobody, hashOfNobody(cheap, random));
}

} // namespace
} // namespace ritm::seal
