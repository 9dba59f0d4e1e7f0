// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/streamcodec.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

namespace ritm::vault {
namespace {

TEST(StreamCodec, BringsEveryDoubleBackBitForBit) {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        SeededRandom random(seed);
        Streams streams;
        const std::size_t rows = random.next() % 200;
        for (std::size_t i = 0; i < rows; ++i) {
            streams.addRow(Duration(static_cast<std::int64_t>(random.next()))); // any order, any size
        }
        for (int c = 0; c < 6; ++c) {
            Column& column = streams.columns.emplace_back();
            column.key = ChannelKey::developer("c" + std::to_string(c), "");
            for (std::size_t i = 0; i < rows; ++i) {
                const std::uint64_t bits = random.next();
                const double whole = static_cast<double>(static_cast<std::int32_t>(bits));
                const double values[] = {std::bit_cast<double>(bits),
                                         whole / 1000,
                                         whole * (180.0 / 2147483648.0),
                                         bits % 3 == 0 ? kAbsent : whole,
                                         bits % 2 == 0 ? -0.0 : 0.0,
                                         bits % 2 == 0 ? whole / 10 : std::nextafter(whole / 10, 1e300)};
                column.values.push_back(values[c]);
            }
        }
        const auto back = decodeStreams(encodeStreams(streams));
        ASSERT_TRUE(back) << seed;
        ASSERT_EQ(back->time, streams.time);
        for (std::size_t c = 0; c < streams.columns.size(); ++c) {
            for (std::size_t i = 0; i < rows; ++i) {
                ASSERT_EQ(std::bit_cast<std::uint64_t>(back->columns[c].values[i]),
                          std::bit_cast<std::uint64_t>(streams.columns[c].values[i]))
                    << "seed " << seed << " column " << c;
            }
        }
    }
}

TEST(StreamCodec, RefusesWhatIsCutOrGarbled) {
    Streams streams;
    for (int i = 0; i < 20; ++i) {
        streams.obtain(Channel::Power).values.push_back(i * 1.5);
        streams.time.emplace_back(i);
    }
    const Bytes bytes = encodeStreams(streams);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(decodeStreams(ByteView(bytes).first(size)));
    }
    SeededRandom random(1);
    for (int round = 0; round < 20'000; ++round) {
        Bytes changed = bytes;
        changed[random.next() % changed.size()] = static_cast<std::uint8_t>(random.next());
        (void)decodeStreams(changed); // an answer, not a crash
        (void)decodeDetails(changed);
        (void)decompress(changed);
    }
}

} // namespace
} // namespace ritm::vault
