// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/crc.h"

#include <array>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace ritm::fit {

namespace {

constexpr std::uint16_t kReflectedPolynomial = 0xa001;
constexpr std::size_t kSlices = 8;
using Tables = std::array<std::array<std::uint16_t, 256>, kSlices>;

constexpr Tables makeTables() {
    Tables tables{};
    for (std::size_t byte = 0; byte < 256; ++byte) {
        std::uint16_t crc = static_cast<std::uint16_t>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = static_cast<std::uint16_t>((crc & 1) != 0 ? (crc >> 1) ^ kReflectedPolynomial : crc >> 1);
        }
        tables[0][byte] = crc;
    }
    for (std::size_t slice = 1; slice < kSlices; ++slice) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint16_t before = tables[slice - 1][byte];
            tables[slice][byte] = static_cast<std::uint16_t>((before >> 8) ^ tables[0][before & 0xff]);
        }
    }
    return tables;
}

constexpr Tables kTables = makeTables();

#if defined(__x86_64__)

/// x^power modulo the polynomial, written reflected in 64 bits: bit 63 - d stands for x^d.
constexpr std::uint64_t reflectedPower(unsigned power) {
    std::uint32_t remainder = 1;
    for (unsigned i = 0; i < power; ++i) {
        remainder <<= 1;
        if ((remainder & 0x10000) != 0) {
            remainder ^= 0x18005;
        }
    }
    std::uint64_t reflected = 0;
    for (unsigned degree = 0; degree < 16; ++degree) {
        if ((remainder >> degree & 1) != 0) {
            reflected |= std::uint64_t{1} << (63 - degree);
        }
    }
    return reflected;
}

/// Folding (Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ"): a block that
/// stands `bits` before another is multiplied by x^bits and added to it. The product of two reflected
/// numbers comes out one place too low, hence the - 1.
constexpr std::uint64_t lowFactor(unsigned bits) {
    return reflectedPower(bits + 64 - 1);
}
constexpr std::uint64_t highFactor(unsigned bits) {
    return reflectedPower(bits - 1);
}

__attribute__((target("pclmul,sse2"))) __m128i fold(__m128i block, __m128i factors, __m128i next) {
    return _mm_xor_si128(next, _mm_xor_si128(_mm_clmulepi64_si128(block, factors, 0x00),
                                             _mm_clmulepi64_si128(block, factors, 0x11)));
}

__attribute__((target("pclmul,sse2"))) __m128i load(const std::uint8_t* at) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}

__attribute__((target("pclmul,sse2"))) std::uint16_t crc16ByFolding(ByteView bytes, std::uint16_t crc) {
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();
    __m128i a = _mm_xor_si128(load(at), _mm_cvtsi32_si128(crc));
    __m128i b = load(at + 16);
    __m128i c = load(at + 32);
    __m128i d = load(at + 48);
    at += 64;
    left -= 64;
    const auto factors = [](unsigned bits) __attribute__((target("pclmul,sse2"))) {
        return _mm_set_epi64x(static_cast<long long>(highFactor(bits)),
                              static_cast<long long>(lowFactor(bits)));
    };
    const __m128i four = factors(512);
    for (; left >= 64; at += 64, left -= 64) {
        a = fold(a, four, load(at));
        b = fold(b, four, load(at + 16));
        c = fold(c, four, load(at + 32));
        d = fold(d, four, load(at + 48));
    }
    const __m128i one = factors(128);
    a = fold(a, one, b);
    a = fold(a, one, c);
    a = fold(a, one, d);
    for (; left >= 16; at += 16, left -= 16) {
        a = fold(a, one, load(at));
    }
    std::array<std::uint8_t, 16> rest;
    std::memcpy(rest.data(), &a, rest.size());
    return crc16ByTable({at, left}, crc16ByTable(rest, 0));
}

#endif

} // namespace

std::uint16_t crc16ByTable(ByteView bytes, std::uint16_t crc) {
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= kSlices; at += kSlices, left -= kSlices) {
        crc = static_cast<std::uint16_t>(kTables[7][static_cast<std::uint8_t>(at[0] ^ crc)] ^
                                         kTables[6][static_cast<std::uint8_t>(at[1] ^ (crc >> 8))] ^
                                         kTables[5][at[2]] ^ kTables[4][at[3]] ^ kTables[3][at[4]] ^
                                         kTables[2][at[5]] ^ kTables[1][at[6]] ^ kTables[0][at[7]]);
    }
    for (; left > 0; ++at, --left) {
        crc = static_cast<std::uint16_t>((crc >> 8) ^ kTables[0][static_cast<std::uint8_t>(*at ^ crc)]);
    }
    return crc;
}

std::uint16_t crc16(ByteView bytes, std::uint16_t crc) {
#if defined(__x86_64__)
    static const bool canFold = __builtin_cpu_supports("pclmul") != 0;
    if (canFold && bytes.size() >= 128) {
        return crc16ByFolding(bytes, crc);
    }
#endif
    return crc16ByTable(bytes, crc);
}

} // namespace ritm::fit
