// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>

namespace ritm {

SystemRandom::SystemRandom() {
    if (sodium_init() < 0) {
        std::abort(); // without a generator nothing here may go on
    }
}

void SystemRandom::fill(std::span<std::uint8_t> out) {
    randombytes_buf(out.data(), out.size());
}

void SeededRandom::fill(std::span<std::uint8_t> out) {
    while (!out.empty()) {
        const std::uint64_t word = next();
        const std::size_t part = out.size() < sizeof word ? out.size() : sizeof word;
        std::memcpy(out.data(), &word, part);
        out = out.subspan(part);
    }
}

std::uint64_t SeededRandom::next() {
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace ritm
