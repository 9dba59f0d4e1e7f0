// SPDX-License-Identifier: GPL-3.0-or-later
// The synthetic FIT corpus: every awkwardness of real files, written by an encoder that shares nothing with
// ours (corpus/make.py), against what it says that a right decoder makes of it.
#include "core/formats/decode.h"

#include <boost/json/src.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

std::string slurp(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void expectSame(const ritm::Aggregate& mine, const json::value& wanted, const std::string& where) {
    EXPECT_EQ(static_cast<double>(mine.count), wanted.at("count").to_number<double>()) << where;
    const auto near = [&](double value, const char* key) {
        const double want = wanted.at(key).to_number<double>();
        EXPECT_NEAR(value, want, 1e-9 * std::max(1.0, std::abs(want))) << where << " " << key;
    };
    near(mine.sum, "sum");
    near(mine.minimum, "min");
    near(mine.maximum, "max");
}

ritm::Aggregate channelOf(const ritm::Decoded& decoded, const ritm::ChannelKey& key) {
    ritm::Aggregate all;
    for (const auto& workout : decoded.workouts) {
        for (const auto& column : workout.streams.columns) {
            for (const double value : column.values) {
                const bool wanted = key.channel == ritm::Channel::Developer
                                        ? column.key.developerName == key.developerName
                                        : column.key == key;
                if (wanted && !ritm::isAbsent(value)) {
                    all.add(value);
                }
            }
        }
    }
    return all;
}

std::uint64_t messages(const ritm::Decoded& decoded, std::string_view name) {
    const auto at = std::ranges::find(decoded.facts.messages, name, &ritm::MessageFacts::name);
    return at == decoded.facts.messages.end() ? 0 : at->count;
}

class Corpus : public testing::TestWithParam<std::string> {
public:
    static const json::object& expected() {
        static const json::value all = json::parse(slurp(fs::path(CORPUS) / "expected.json"));
        return all.as_object();
    }
    static std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const auto& [name, facts] : expected()) {
            all.emplace_back(name);
        }
        return all;
    }
};

TEST_P(Corpus, isDecodedAsItWasWritten) {
    const json::value& wanted = expected().at(GetParam());
    const std::string bytes = slurp(fs::path(CORPUS) / (GetParam() + ".fit"));
    ASSERT_FALSE(bytes.empty());
    const auto decoded = ritm::decode(ritm::bytesOf(bytes), "x", {.recordFields = true});
    ASSERT_TRUE(decoded) << decoded.error().describe();
    const auto number = [&](const char* key) { return wanted.at(key).to_number<std::uint64_t>(); };
    EXPECT_EQ(decoded->facts.records, number("records"));
    EXPECT_EQ(decoded->workouts.size(), number("workouts"));
    EXPECT_EQ(decoded->facts.sessions.size(), number("sessions"));
    EXPECT_EQ(messages(*decoded, "lap"), number("laps"));
    EXPECT_EQ(messages(*decoded, "length"), number("lengths"));
    std::size_t beats = 0;
    std::size_t lengths = 0;
    for (const auto& workout : decoded->workouts) {
        beats += workout.streams.beats.size();
        lengths += workout.lengths.size();
    }
    EXPECT_EQ(decoded->facts.beats, number("beats"));
    EXPECT_EQ(beats, decoded->workouts.empty() ? 0 : number("beats"));
    EXPECT_EQ(lengths, number("lengths"));

    std::set<std::string> problems;
    for (const auto& problem : decoded->problems) {
        problems.emplace(ritm::problemKindName(problem.kind));
        EXPECT_LE(problem.offset, bytes.size());
        EXPECT_FALSE(problem.lost.empty());
    }
    std::set<std::string> wantedProblems;
    for (const auto& kind : wanted.at("problems").as_array()) {
        wantedProblems.emplace(kind.as_string());
    }
    EXPECT_EQ(problems, wantedProblems);

    std::map<std::string, std::uint64_t> unknown;
    for (const auto& facts : decoded->facts.messages) {
        if (facts.name.empty()) {
            unknown[std::to_string(facts.number)] = facts.count;
        }
    }
    std::map<std::string, std::uint64_t> wantedUnknown;
    for (const auto& [kind, count] : wanted.at("unknown").as_object()) {
        wantedUnknown[kind] = count.to_number<std::uint64_t>();
    }
    EXPECT_EQ(unknown, wantedUnknown);

    for (const auto& [name, facts] : wanted.at("fields").as_object()) {
        const auto at =
            std::ranges::find(decoded->facts.recordFields, std::string(name), &ritm::FieldFacts::name);
        ASSERT_NE(at, decoded->facts.recordFields.end()) << name;
        expectSame(at->values, facts, name);
    }
    if (const auto* absent = wanted.as_object().if_contains("absent")) {
        for (const auto& name : absent->as_array()) {
            EXPECT_EQ(std::ranges::count(decoded->facts.recordFields, std::string(name.as_string()),
                                         &ritm::FieldFacts::name),
                      0)
                << name;
        }
    }
    for (const auto& [name, facts] : wanted.at("channels").as_object()) {
        expectSame(channelOf(*decoded, *ritm::channelFromName(std::string_view(name))), facts, name);
    }
    for (const auto& [name, facts] : wanted.at("developer").as_object()) {
        expectSame(channelOf(*decoded, ritm::ChannelKey::developer(name, "")), facts, name);
    }
    if (const auto* session = wanted.as_object().if_contains("session")) {
        ASSERT_FALSE(decoded->facts.sessions.empty());
        for (const auto& [name, value] : session->as_object()) {
            const auto& stated = decoded->facts.sessions.front();
            const auto at = std::ranges::find(stated, std::string(name), &ritm::StatedField::name);
            ASSERT_NE(at, stated.end()) << name;
            if (value.is_string()) {
                EXPECT_EQ(std::get<std::string>(at->value), std::string(value.as_string())) << name;
            } else {
                EXPECT_DOUBLE_EQ(std::get<double>(at->value), value.to_number<double>()) << name;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Synthetic, Corpus, testing::ValuesIn(Corpus::names()),
                         [](const auto& name) { return name.param; });

} // namespace
