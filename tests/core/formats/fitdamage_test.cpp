// SPDX-License-Identifier: GPL-3.0-or-later
// Real FIT files cut off at every byte and with any bit flipped: every record before a cut is there, memory
// stays within the stated multiple of the file, and nothing takes long.
#include "core/formats/decode.h"
#include "core/formats/fit/decode.h"
#include "tests/core/realfiles.h"

#include <gtest/gtest.h>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <random>
#include <string>
#include <vector>

namespace {

std::size_t held = 0;
std::size_t mostHeld = 0;

void* take(std::size_t size) {
    void* memory = std::malloc(std::max<std::size_t>(size, 1));
    if (memory == nullptr) {
        std::abort();
    }
    held += malloc_usable_size(memory);
    mostHeld = std::max(mostHeld, held);
    return memory;
}

void give(void* memory) {
    if (memory != nullptr) {
        held -= malloc_usable_size(memory);
        std::free(memory);
    }
}

} // namespace

// Every allocation of this program is counted.
void* operator new(std::size_t size) {
    return take(size);
}
void* operator new[](std::size_t size) {
    return take(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return take(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
    return take(size);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    give(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept {
    give(memory);
}
void operator delete(void* memory) noexcept {
    give(memory);
}
void operator delete[](void* memory) noexcept {
    give(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    give(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    give(memory);
}

namespace {

namespace fs = std::filesystem;
using ritm::Bytes;
using ritm::ByteView;

constexpr int kFlips = 10'000;
constexpr auto kLongest = std::chrono::milliseconds(2000);

/// Real files that are walked bit by bit: runs, rides, swims, of several makers, with and without developer
/// fields, big and little end first.
constexpr auto kCutFiles = std::to_array<std::string_view>(
    {"gc_moxy.fit", "cs_activity_217470507.fit", "sl_6021532030.fit", "tm_unterminated-strings.fit",
     "pyf_garmin-fenix-5-bike.fit", "pyf_elemnt-bolt-no-application-id-inside-developer-data-id.fit",
     "gc_Morning_Swim.fit", "ft_apple_watch.fit", "sl_31-days-activity.fit", "gc_2018-10-03-08-36-06.fit"});

bool longTier() {
    const char* tier = std::getenv("RITM_TIER");
    return tier != nullptr && std::string_view(tier) != "gate";
}

Bytes slurp(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Where the record messages of the first part end, by a walk of its own.
std::vector<std::size_t> recordEnds(const Bytes& file) {
    std::vector<std::size_t> ends;
    std::array<std::size_t, 16> sizes{};
    std::array<bool, 16> record{};
    const std::size_t data = file[4] | file[5] << 8 | file[6] << 16 | file[7] << 24;
    const std::size_t end = std::min(file.size(), file[0] + data);
    for (std::size_t at = file[0]; at < end;) {
        const std::uint8_t header = file[at++];
        const std::size_t local = (header & 0x80) != 0 ? header >> 5 & 3 : header & 15;
        if ((header & 0xc0) == 0x40) {
            const bool big = file[at + 1] != 0;
            record[local] = (big ? file[at + 2] << 8 | file[at + 3] : file[at + 3] << 8 | file[at + 2]) == 20;
            std::size_t size = 0;
            const std::size_t fields = file[at + 4];
            at += 5;
            for (std::size_t i = 0; i < fields; ++i, at += 3) {
                size += file[at + 1];
            }
            if ((header & 0x20) != 0) {
                const std::size_t developer = file[at++];
                for (std::size_t i = 0; i < developer; ++i, at += 3) {
                    size += file[at + 1];
                }
            }
            sizes[local] = size;
        } else {
            at += sizes[local];
            if (record[local] && at <= end) {
                ends.push_back(at);
            }
        }
    }
    return ends;
}

/// Decodes and looks at what it took; the number of records, or -1 when nothing came out.
std::int64_t decodeWatched(ByteView bytes, std::size_t& peak, std::chrono::nanoseconds& longest) {
    const std::size_t before = held;
    mostHeld = held;
    const auto begin = std::chrono::steady_clock::now();
    const auto decoded = ritm::decode(bytes, "x.fit");
    longest = std::max(longest, std::chrono::nanoseconds(std::chrono::steady_clock::now() - begin));
    peak = std::max(peak, mostHeld - before);
    return decoded ? static_cast<std::int64_t>(decoded->facts.records) : -1;
}

std::vector<fs::path> filesToDamage() {
    std::vector<fs::path> paths;
    const auto root = ritm::test::realFiles();
    if (!root) {
        return paths;
    }
    for (const auto& entry : fs::directory_iterator(*root / "fit")) {
        const std::string name = entry.path().filename().string();
        if (longTier() || std::ranges::find(kCutFiles, name) != kCutFiles.end()) {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    return paths;
}

TEST(FitDamage, everyRecordBeforeACutIsThere) {
    for (const fs::path& path : filesToDamage()) {
        const std::string name = path.filename().string();
        if (std::ranges::find(kCutFiles, name) == kCutFiles.end()) {
            continue;
        }
        const Bytes file = slurp(path);
        const std::vector<std::size_t> ends = recordEnds(file);
        std::size_t before = 0;
        std::size_t peak = 0;
        std::chrono::nanoseconds longest{};
        for (std::size_t length = 0; length <= file.size(); ++length) {
            while (before < ends.size() && ends[before] <= length) {
                ++before;
            }
            const auto records = decodeWatched(ByteView(file).first(length), peak, longest);
            ASSERT_EQ(std::max<std::int64_t>(records, 0), static_cast<std::int64_t>(before))
                << name << " cut at " << length;
        }
        std::printf("%-60s %6zu cuts, most memory %8zu, longest %.2f ms\n", name.c_str(), file.size(), peak,
                    std::chrono::duration<double, std::milli>(longest).count());
        EXPECT_LE(peak, ritm::fit::kMemoryPerByte * file.size() + ritm::fit::kMemoryOfAny) << name;
        EXPECT_LT(longest, kLongest) << name;
    }
}

TEST(FitDamage, anyFlippedBitEndsInAValueWithinTheBounds) {
    for (const fs::path& path : filesToDamage()) {
        const std::string name = path.filename().string();
        Bytes file = slurp(path);
        if (file.empty()) {
            continue;
        }
        std::mt19937 random(static_cast<std::mt19937::result_type>(file.size()));
        std::size_t peak = 0;
        std::chrono::nanoseconds longest{};
        std::size_t salvaged = 0;
        const std::size_t worst = ritm::fit::kMemoryPerByte * file.size() + ritm::fit::kMemoryOfAny;
        for (int i = 0; i < kFlips; ++i) {
            const std::size_t bit = random() % (file.size() * 8);
            const auto flip = static_cast<std::uint8_t>(1U << (bit % 8));
            file[bit / 8] = static_cast<std::uint8_t>(file[bit / 8] ^ flip);
            salvaged += decodeWatched(file, peak, longest) >= 0 ? 1 : 0;
            file[bit / 8] = static_cast<std::uint8_t>(file[bit / 8] ^ flip);
            ASSERT_LE(peak, worst) << name << " bit " << bit;
        }
        std::printf("%-60s %6d flips, %5zu salvaged, most memory %8zu, longest %.2f ms\n", name.c_str(),
                    kFlips, salvaged, peak, std::chrono::duration<double, std::milli>(longest).count());
        EXPECT_LT(longest, kLongest) << name;
    }
}

/// Small files made to be expensive: many layouts, many columns, heart rates in circles.
TEST(FitDamage, hostileFilesStayWithinTheBounds) {
    const auto fileOf = [](const Bytes& data) {
        Bytes file{12, 0x20, 0, 0};
        for (int i = 0; i < 4; ++i) {
            file.push_back(static_cast<std::uint8_t>(data.size() >> (8 * i)));
        }
        for (const char c : {'.', 'F', 'I', 'T'}) {
            file.push_back(static_cast<std::uint8_t>(c));
        }
        file.insert(file.end(), data.begin(), data.end());
        return file;
    };
    std::vector<std::pair<const char*, Bytes>> files;
    Bytes columns; // each layout with other fields of one byte, then records of the narrowest
    for (int layout = 0; layout < 3; ++layout) {
        columns.insert(columns.end(), {static_cast<std::uint8_t>(0x40 | layout), 0, 0, 20, 0, 80});
        for (int i = 0; i < 80; ++i) {
            columns.insert(columns.end(), {static_cast<std::uint8_t>(layout * 80 + i), 1, 2});
        }
        columns.push_back(static_cast<std::uint8_t>(layout));
        columns.insert(columns.end(), 80, 1);
    }
    columns.insert(columns.end(), {0x43, 0, 0, 20, 0, 1, 3, 1, 2});
    for (int i = 0; i < 200'000; ++i) {
        columns.insert(columns.end(), {3, 70});
    }
    files.emplace_back("many columns, narrow records", fileOf(columns));
    Bytes empty{0x40, 0, 0, 20, 0, 0};
    empty.insert(empty.end(), 400'000, 0);
    files.emplace_back("records of no bytes", fileOf(empty));
    Bytes sessions{0x40, 0, 0, 18, 0, 200};
    for (int i = 0; i < 200; ++i) {
        sessions.insert(sessions.end(), {5, 1, 0});
    }
    for (int i = 0; i < 2000; ++i) {
        sessions.push_back(0);
        sessions.insert(sessions.end(), 200, 2);
    }
    files.emplace_back("sessions of one field again and again", fileOf(sessions));
    Bytes definitions;
    for (int i = 0; i < 60'000; ++i) {
        definitions.insert(definitions.end(), {0x40, 0, 0, 20, 0, 1, static_cast<std::uint8_t>(i),
                                               static_cast<std::uint8_t>(i >> 8), 2});
    }
    files.emplace_back("a definition after the other", fileOf(definitions));
    Bytes overlapping; // definitions of 255 fields, each within the one before
    for (int i = 0; i < 200'000; ++i) {
        overlapping.insert(overlapping.end(), {0x40, 0, 0, 20, 0, 255, 1, 1, 2});
    }
    files.emplace_back("definitions within each other", fileOf(overlapping));
    Bytes circles{0x40, 0, 0, 20,  0, 1,    253, 4, 0x86, 0x41, 0, 0,
                  132,  0, 3, 253, 4, 0x86, 9,   4, 0x86, 6,    1, 2};
    for (int i = 0; i < 20'000; ++i) {
        circles.insert(circles.end(), {1, 2, 0, 0, 0x40, static_cast<std::uint8_t>(i),
                                       static_cast<std::uint8_t>(i >> 8), 0, 0, 70});
    }
    for (int i = 0; i < 60'000; ++i) {
        circles.insert(circles.end(), {0, static_cast<std::uint8_t>(i % 2 == 0 ? 0 : 4), 0, 0, 0x40});
    }
    files.emplace_back("heart rates in circles", fileOf(circles));
    for (const auto& [what, file] : files) {
        std::size_t peak = 0;
        std::chrono::nanoseconds longest{};
        (void)decodeWatched(file, peak, longest);
        std::printf("%-60s %8zu bytes, most memory %9zu, %.1f ms\n", what, file.size(), peak,
                    std::chrono::duration<double, std::milli>(longest).count());
        EXPECT_LE(peak, ritm::fit::kMemoryPerByte * file.size() + ritm::fit::kMemoryOfAny) << what;
        EXPECT_LT(longest, kLongest) << what;
    }
}

} // namespace
