// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/syntheticfit.h"

#include <cmath>

namespace ritm::test {
namespace {

template <class Number>
void put(Bytes& out, Number number) {
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> (8 * i)));
    }
}

std::int32_t semicircles(double degrees) {
    return static_cast<std::int32_t>(std::lround(degrees * (2147483648.0 / 180.0)));
}

/// CRC-16/ARC, a bit at a time.
std::uint16_t checksum(const Bytes& bytes) {
    std::uint16_t crc = 0;
    for (const auto byte : bytes) {
        crc = static_cast<std::uint16_t>(crc ^ byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = static_cast<std::uint16_t>((crc & 1U) != 0 ? (crc >> 1U) ^ 0xA001U : crc >> 1U);
        }
    }
    return crc;
}

} // namespace

Bytes fitFile(const SyntheticRide& ride) {
    // A definition of message 20 (record): timestamp, latitude, longitude, heart rate, power.
    Bytes data{0x40, 0, 0, 20, 0, 5, 253, 4, 0x86, 0, 4, 0x85, 1, 4, 0x85, 3, 1, 0x02, 7, 2, 0x84};
    for (int second = 0; second < ride.seconds; ++second) {
        data.push_back(0);
        put(data, ride.start + static_cast<std::uint32_t>(second));
        put(data, semicircles(ride.latitude + second * 1e-5));
        put(data, semicircles(ride.longitude));
        put(data, ride.heartRate);
        put(data, ride.power);
    }
    Bytes file{14, 0x20, 0, 0};
    put(file, static_cast<std::uint32_t>(data.size()));
    for (const char letter : {'.', 'F', 'I', 'T'}) {
        file.push_back(static_cast<std::uint8_t>(letter));
    }
    put(file, std::uint16_t{0}); // a header may leave its own checksum out
    file.insert(file.end(), data.begin(), data.end());
    put(file, checksum(file));
    return file;
}

} // namespace ritm::test
