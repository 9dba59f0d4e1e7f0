// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/casefold.h"

namespace ritm {
namespace {

constexpr bool within(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

/// Unicode's simple case folding of two-byte characters, by the regular ranges of CaseFolding.txt.
char32_t folded(char32_t c) {
    if (c == 0x0401 || c == 0x0451) { // Ё, ё
        return 0x0435;
    }
    if (within(c, 0xC0, 0xDE) && c != 0xD7) {
        return c + 0x20;
    }
    if (c == 0x178) {
        return 0xFF;
    }
    const bool evenIsLarge = within(c, 0x100, 0x12F) || within(c, 0x132, 0x137) || within(c, 0x14A, 0x177) ||
                             within(c, 0x460, 0x481) || within(c, 0x48A, 0x4BF) || within(c, 0x4D0, 0x52F);
    const bool oddIsLarge = within(c, 0x139, 0x148) || within(c, 0x179, 0x17E) || within(c, 0x4C1, 0x4CE);
    if (evenIsLarge) {
        return c | 1U;
    }
    if (oddIsLarge) {
        return c % 2 == 1 ? c + 1 : c;
    }
    if (within(c, 0x391, 0x3AB) && c != 0x3A2) {
        return c + 0x20;
    }
    if (c == 0x3C2) { // the sigma at a word's end
        return 0x3C3;
    }
    if (c == 0x386) {
        return 0x3AC;
    }
    if (within(c, 0x388, 0x38A)) {
        return c + 0x25;
    }
    if (c == 0x38C) {
        return 0x3CC;
    }
    if (within(c, 0x38E, 0x38F)) {
        return c + 0x3F;
    }
    if (within(c, 0x400, 0x40F)) {
        return c + 0x50;
    }
    if (within(c, 0x410, 0x42F)) {
        return c + 0x20;
    }
    if (c == 0x4C0) {
        return 0x4CF;
    }
    if (within(c, 0x531, 0x556)) {
        return c + 0x30;
    }
    return c;
}

} // namespace

std::string foldCase(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (byte >= 'A' && byte <= 'Z') {
            out += static_cast<char>(byte + 0x20);
        } else if (within(byte, 0xC3, 0xDF) && within(next, 0x80, 0xBF)) {
            const char32_t c = folded((static_cast<char32_t>(byte & 0x1FU) << 6U) | (next & 0x3FU));
            out += static_cast<char>(0xC0U | (c >> 6U)); // every folding above stays within two bytes
            out += static_cast<char>(0x80U | (c & 0x3FU));
            ++i;
        } else {
            out += static_cast<char>(byte);
        }
    }
    return out;
}

} // namespace ritm
