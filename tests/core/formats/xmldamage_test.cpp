// SPDX-License-Identifier: GPL-3.0-or-later
// TCX and GPX cut off and bent anywhere: every point before a cut is there, and nothing ends but in a value.
#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "tests/core/realfiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using ritm::Channel;
using ritm::Format;

/// Ends of track points, in order.
std::vector<std::size_t> endsOf(const std::string& text, Format format) {
    std::vector<std::size_t> ends;
    const std::string_view name = format == Format::Gpx ? "trkpt" : "Trackpoint";
    const std::string open = "<" + std::string(name);
    const std::string close = "</" + std::string(name) + ">";
    for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at + 1)) {
        const std::size_t tag = text.find('>', at);
        const std::size_t end = text[tag - 1] == '/' ? tag + 1 : text.find(close, at) + close.size();
        ends.push_back(end);
    }
    return ends;
}

void expectEverythingBeforeTheCut(const std::string& text, const std::string& name, Format format,
                                  std::size_t step) {
    const auto whole = ritm::decode(ritm::bytesOf(text), name);
    ASSERT_TRUE(whole) << name;
    const auto ends = endsOf(text, format);
    ASSERT_EQ(ends.size(), whole->facts.records) << name;
    std::size_t before = 0;
    for (std::size_t length = 1; length < text.size(); length += step) {
        while (before < ends.size() && ends[before] <= length) {
            ++before;
        }
        const auto cut = ritm::decode(ritm::bytesOf(std::string_view(text).substr(0, length)), name);
        if (!cut) {
            ASSERT_EQ(before, 0U) << name << " cut at " << length;
            continue;
        }
        ASSERT_GE(cut->facts.records, before) << name << " cut at " << length;
        ASSERT_LE(cut->facts.records, before + 1) << name << " cut at " << length;
    }
}

void bend(const std::string& text, const std::string& name, int flips) {
    std::minstd_rand random(static_cast<std::minstd_rand::result_type>(text.size()));
    for (int i = 0; i < flips; ++i) {
        std::string bent = text;
        const std::size_t bit = random() % (text.size() * 8);
        bent[bit / 8] = static_cast<char>(bent[bit / 8] ^ (1 << bit % 8));
        const auto decoded = ritm::decode(ritm::bytesOf(bent), name);
        ASSERT_TRUE(!decoded || decoded->facts.records <= bent.size()) << name << " bit " << bit;
    }
}

TEST(XmlDamage, syntheticFilesGiveEverythingBeforeAnyCut) {
    ritm::Decoded content;
    ritm::Workout& workout = content.workouts.emplace_back();
    workout.start = ritm::UtcTime(std::chrono::seconds(1714543200));
    workout.title = "A & B";
    workout.sessions.emplace_back();
    for (int i = 0; i < 40; ++i) {
        const auto row = workout.streams.addRow(std::chrono::seconds(i * (i < 20 ? 1 : 3)));
        workout.streams.obtain(Channel::Latitude).values[row] = 50 + i * 1e-4;
        workout.streams.obtain(Channel::Longitude).values[row] = 7 + i * 1e-4;
        workout.streams.obtain(Channel::HeartRate).values[row] = 120 + i;
        workout.streams.obtain(Channel::Power).values[row] = 200.5 + i;
    }
    workout.pauses.push_back({std::chrono::seconds(19), std::chrono::seconds(60)});
    for (const Format format : {Format::Tcx, Format::Gpx}) {
        const auto file = ritm::encode(content, format);
        ASSERT_TRUE(file);
        const std::string text(ritm::textOf(file->bytes));
        expectEverythingBeforeTheCut(text, format == Format::Tcx ? "x.tcx" : "x.gpx", format, 1);
        bend(text, format == Format::Tcx ? "x.tcx" : "x.gpx", 10000);
    }
}

TEST(XmlDamage, realFilesGiveEverythingBeforeACut) {
    const auto root = ritm::test::realFiles();
    if (!root) {
        GTEST_SKIP() << ritm::test::kNoRealFiles;
    }
    for (const Format format : {Format::Tcx, Format::Gpx}) {
        for (const auto& entry : fs::directory_iterator(*root / ritm::formatName(format))) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(in), {}};
            const std::string name = entry.path().filename().string();
            expectEverythingBeforeTheCut(text, name, format, std::max<std::size_t>(1, text.size() / 150));
            bend(text, name, static_cast<int>(std::min<std::size_t>(10000, 20000000 / text.size())));
        }
    }
}

} // namespace
