// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/email.h"

#include "sync/protocol/identity.h"
#include "sync/protocol/utf8.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace ritm::identity {

namespace {

/// What is left of a password without the words that anybody would try has to be this long.
constexpr std::size_t kOwnCharacters = 6;
constexpr std::size_t kDifferentCharacters = 5;
constexpr std::size_t kShortestWord = 4;

/// The roots of most of the passwords in published lists.
constexpr std::array<std::string_view, 26> kCommon = {
    "password", "passwort", "qwertyuiop", "qwerty",   "qwertz",   "asdfgh",  "zxcvbn",
    "1q2w3e4r", "1qaz2wsx", "abcdef",     "abc123",   "iloveyou", "letmein", "welcome",
    "football", "dragon",   "monkey",     "princess", "sunshine", "master",  "admin",
    "superman", "baseball", "ritm",       "training", "changeme"};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

void addWords(std::vector<std::string>& words, std::string_view text) {
    std::string word;
    for (const char c : lowered(text) + ' ') {
        if (isWordCharacter(c)) {
            word += c;
            continue;
        }
        if (word.size() >= kShortestWord) {
            words.push_back(word);
        }
        word.clear();
    }
}

/// Drops runs that a finger makes: 1234, aaaa, dcba.
std::string withoutRuns(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        const int step = end < text.size() ? text[end] - text[i] : 2;
        while (step >= -1 && step <= 1 && end < text.size() && text[end] - text[end - 1] == step) {
            ++end;
        }
        if (end - i < 4) {
            end = i + 1;
            out += text[i];
        }
        i = end;
    }
    return out;
}

} // namespace

std::string_view trimmed(std::string_view typed) {
    constexpr std::string_view kBlank = " \t\r\n";
    const auto from = typed.find_first_not_of(kBlank);
    return from == std::string_view::npos ? std::string_view()
                                          : typed.substr(from, typed.find_last_not_of(kBlank) - from + 1);
}

std::string emailKey(std::string_view typed) {
    return lowered(trimmed(typed));
}

bool looksLikeEmail(std::string_view key) {
    const auto at = key.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < key.size() && at == key.rfind('@') &&
           key.find(' ') == std::string_view::npos && isShowable(key);
}

bool isShowable(std::string_view name) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        if (c < 0x20 || c == 0x7F) {
            return false;
        }
        const auto next = i + 1 < name.size() ? static_cast<unsigned char>(name[i + 1]) : 0U;
        const auto third = i + 2 < name.size() ? static_cast<unsigned char>(name[i + 2]) : 0U;
        const bool control = c == 0xC2 && next >= 0x80 && next <= 0x9F;                       // U+0080..9F
        const bool direction = c == 0xE2 && next == 0x80 && (third >= 0xA8 && third <= 0xAE); // U+2028..E
        const bool isolate = c == 0xE2 && next == 0x81 && (third >= 0xA6 && third <= 0xA9);   // U+2066..9
        if (control || direction || isolate) {
            return false;
        }
    }
    return true;
}

bool isStrongEnough(std::string_view password, std::string_view email, std::string_view name) {
    if (!wire::isLongEnough(password)) {
        return false;
    }
    std::vector<std::string> words(kCommon.begin(), kCommon.end());
    words.push_back(emailKey(email));
    std::erase(words, std::string());
    addWords(words, email);
    addWords(words, name);
    std::ranges::sort(words, std::greater<>(), &std::string::size);
    std::string left = lowered(password);
    for (const std::string& word : words) {
        for (auto at = left.find(word); at != std::string::npos; at = left.find(word)) {
            left.erase(at, word.size());
        }
    }
    left = withoutRuns(left);
    return wire::charactersIn(left) >= kOwnCharacters &&
           std::set<char>(left.begin(), left.end()).size() >= kDifferentCharacters;
}

} // namespace ritm::identity
