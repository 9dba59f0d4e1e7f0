// SPDX-License-Identifier: GPL-3.0-or-later
// Every FIT file of RITM_TEST_DATA against its reference decode, field by field: counts of messages, what
// sessions and laps state, beats, developer fields, and count, sum and extremes of every field of the
// records.
#include "core/analysis/summary.h"
#include "core/formats/decode.h"
#include "tests/core/realfiles.h"

#include <boost/json/src.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

/// Where Ritm differs from a reference on purpose. An empty field means any.
struct Allowed {
    std::string_view file;
    std::string_view field;
    std::string_view why;
};
constexpr auto kAllowed = std::to_array<Allowed>({
    {"cs_activity_217470507.fit", "start_time",
     "a clock never set: the reference leaves times below 2^28 without the epoch, ours are Unix seconds"},
    {"cs_activity_217470507.fit", "timestamp", "as above"},
    {"cs_activity_217470507.fit", "lap start_time", "as above"},
    {"pyf_antfs-dump.63.fit", "lap start_time", "as above"},
    {"pyf_antfs-dump.63.fit", "timestamp", "as above"},
    {"pyf_antfs-dump.63.fit", "start_time", "as above"},
    {"mk_triathlon_summary_first.fit", "unknown messages",
     "this reference is by a decoder with an older profile; the messages have names by now"},
    {"mk_triathlon_summary_last.fit", "unknown messages", "as above"},
    {"mk_triathlon_summary_first.fit", "enhanced_avg_speed",
     "speeds of two places, the second marked invalid: this reference scales the mark, ours leaves it out"},
    {"mk_triathlon_summary_first.fit", "enhanced_max_speed", "as above"},
    {"mk_triathlon_summary_last.fit", "enhanced_avg_speed", "as above"},
    {"mk_triathlon_summary_last.fit", "enhanced_max_speed", "as above"},
    {"gc_FR55-CoreTemp-Walk.fit", "lap start_time",
     "the session was cut and its lap was not: a lap begins with its workout at the earliest"},
    {"sl_27-days-activity.fit", "lap start_time",
     "the lap states no start; the workout's lap begins where the message stands"},
    {"mk_triathlon_summary_first.fit", "avg_cadence",
     "this reference renames cadence to running cadence; ours keeps the profile's name"},
    {"mk_triathlon_summary_first.fit", "max_cadence", "as above"},
    {"mk_triathlon_summary_first.fit", "total_cycles", "this reference renames cycles to strides"},
    {"mk_triathlon_summary_last.fit", "avg_cadence", "as avg_cadence above"},
    {"mk_triathlon_summary_last.fit", "max_cadence", "as avg_cadence above"},
    {"mk_triathlon_summary_last.fit", "total_cycles", "as total_cycles above"},
});

/// The files whose weighted power can be compared with the device's: no pauses, no absurd value.
constexpr auto kCleanPower = std::to_array<std::string_view>(
    {"rs_hrv-activity.fit", "gc_2018-10-03-08-23-16.fit", "gc_2018-10-03-08-36-06.fit"});

std::string slurp(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<double> numberOf(const json::value& value) {
    return value.is_number() ? std::optional(value.to_number<double>()) : std::nullopt;
}

bool near(double a, double b, double size) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, size);
}

/// "crossCountrySkiing" as "cross_country_skiing": one decoder writes its enumerations so.
std::string snake(std::string_view camel) {
    std::string out;
    for (const char c : camel) {
        if (c >= 'A' && c <= 'Z') {
            out += '_';
        }
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

/// Compares one file and keeps what differed.
class Comparison {
public:
    Comparison(std::string file, const json::value& wanted, const ritm::Decoded& decoded)
        : m_file(std::move(file)), m_wanted(wanted), m_decoded(decoded),
          m_damaged(!wanted.at("errors").as_array().empty()) {}

    void run() {
        count("records", m_decoded.facts.records, "n_records");
        count("sessions", m_decoded.facts.sessions.size(), "n_sessions");
        count("laps", messages("lap"), "n_laps");
        count("lengths", messages("length"), "n_lengths");
        count("events", messages("event"), "n_events");
        beats();
        unknownMessages();
        developerFields();
        records();
        sessions();
        laps();
        power();
    }

    void print() const {
        std::printf("%-58s %7.0f %4zu %4.0f %6d %5d %5d%s\n", m_file.c_str(),
                    static_cast<double>(m_decoded.facts.records), m_decoded.facts.sessions.size(),
                    messages("lap"), m_compared, m_allowed, m_different, m_damaged ? "  damaged" : "");
        std::fputs(m_notes.c_str(), stdout);
    }
    [[nodiscard]] int compared() const { return m_compared; }
    [[nodiscard]] int different() const { return m_different; }

private:
    [[nodiscard]] double messages(std::string_view name) const {
        const auto at = std::ranges::find(m_decoded.facts.messages, name, &ritm::MessageFacts::name);
        return at == m_decoded.facts.messages.end() ? 0 : static_cast<double>(at->count);
    }

    void differs(std::string_view field, const std::string& mine, const std::string& wanted) {
        for (const Allowed& allowed : kAllowed) {
            if (allowed.file == m_file && allowed.field == field) {
                ++m_allowed;
                m_notes += "    allowed: " + std::string(field) + ": " + std::string(allowed.why) + "\n";
                return;
            }
        }
        ++m_different;
        m_notes += "    DIFFERENT: " + std::string(field) + ": " + mine + ", reference " + wanted + "\n";
    }

    /// A reference of a damaged file is what another decoder salvaged: more is right, less is not.
    void count(std::string_view field, double mine, const char* key) {
        ++m_compared;
        const double wanted = numberOf(m_wanted.at(key)).value_or(0);
        if (m_damaged ? mine < wanted : mine != wanted) {
            differs(field, std::to_string(mine), std::to_string(wanted));
        }
    }

    void beats() {
        double intervals = 0;
        double seconds = 0;
        for (const auto& workout : m_decoded.workouts) {
            intervals += static_cast<double>(workout.streams.beats.size());
            for (const auto& beat : workout.streams.beats) {
                seconds += std::chrono::duration<double>(beat.length).count();
            }
        }
        m_compared += 2;
        const json::value& wanted = m_wanted.at("hrv");
        const double count = numberOf(wanted.at("n_intervals")).value_or(0);
        const double sum = numberOf(wanted.at("sum_s")).value_or(0);
        if (static_cast<double>(m_decoded.facts.beats) != count || intervals != count ||
            std::abs(seconds - sum) > 1e-6 * std::max(1.0, sum)) {
            differs("beats", std::to_string(intervals), std::to_string(count));
        }
    }

    void unknownMessages() {
        ++m_compared;
        std::map<std::string, double> mine;
        std::map<std::string, double> wanted;
        for (const auto& facts : m_decoded.facts.messages) {
            if (facts.name.empty()) {
                mine[std::to_string(facts.number)] = static_cast<double>(facts.count);
            }
        }
        for (const auto& [number, times] : m_wanted.at("unknown_message_counts").as_object()) {
            wanted[number] = numberOf(times).value_or(0);
        }
        if (mine != wanted && !m_damaged) {
            differs("unknown messages", std::to_string(mine.size()), std::to_string(wanted.size()));
        }
    }

    void developerFields() {
        ++m_compared;
        std::set<std::string> mine(m_decoded.facts.developerFields.begin(),
                                   m_decoded.facts.developerFields.end());
        for (const auto& described : m_wanted.at("developer_field_descriptions").as_array()) {
            const auto* name = described.as_object().if_contains("field_name");
            if (name != nullptr && name->is_string() && !mine.contains(std::string(name->as_string()))) {
                differs("developer fields", "missing", std::string(name->as_string()));
            }
        }
    }

    void records() {
        for (const auto& [field, aggregate] : m_wanted.at("record_aggregates").as_object()) {
            ritm::Aggregate mine;
            for (const auto& facts : m_decoded.facts.recordFields) {
                if (facts.name == field) {
                    mine = facts.values;
                }
            }
            m_compared += 4;
            const double wanted = numberOf(aggregate.at("count")).value_or(0);
            const double size = wanted * std::max(std::abs(mine.maximum), std::abs(mine.minimum));
            const auto same = [&](const char* key, double value, double scale) {
                return near(value, numberOf(aggregate.at(key)).value_or(0), scale);
            };
            const bool equal = static_cast<double>(mine.count) == wanted && same("sum", mine.sum, size) &&
                               same("min", mine.minimum, std::abs(mine.minimum)) &&
                               same("max", mine.maximum, std::abs(mine.maximum));
            if (!equal && !(m_damaged && static_cast<double>(mine.count) >= wanted)) {
                differs(std::string(field), std::to_string(mine.count) + " " + std::to_string(mine.sum),
                        std::to_string(wanted) + " " +
                            std::to_string(numberOf(aggregate.at("sum")).value_or(0)));
            }
        }
    }

    void sessions() {
        const json::array& wanted = m_wanted.at("sessions").as_array();
        for (std::size_t i = 0; i < std::min(wanted.size(), m_decoded.facts.sessions.size()); ++i) {
            for (const auto& [field, value] : wanted[i].as_object()) {
                ++m_compared;
                const auto& stated = m_decoded.facts.sessions[i];
                const auto at = std::ranges::find(stated, std::string(field), &ritm::StatedField::name);
                const bool there = at != stated.end();
                if (value.is_null() && !there) {
                    continue;
                }
                const auto number = numberOf(value);
                const auto* mine = there ? std::get_if<double>(&at->value) : nullptr;
                const auto* word = there ? std::get_if<std::string>(&at->value) : nullptr;
                const bool same = number ? mine != nullptr && near(*mine, *number, std::abs(*number))
                                         : value.is_string() && word != nullptr &&
                                               *word == snake(std::string_view(value.as_string()));
                if (!same) {
                    differs(std::string(field),
                            mine != nullptr   ? std::to_string(*mine)
                            : word != nullptr ? *word
                                              : "absent",
                            json::serialize(value));
                }
            }
        }
    }

    /// Laps as the workout has them, which is what Ritm shows: start, time, distance, averages.
    void laps() {
        std::vector<std::pair<const ritm::Workout*, const ritm::Lap*>> mine;
        for (const auto& workout : m_decoded.workouts) {
            for (const auto& lap : workout.laps) {
                mine.emplace_back(&workout, &lap);
            }
        }
        json::array wanted = m_wanted.at("laps").as_array();
        std::ranges::stable_sort(
            wanted, {}, [](const json::value& lap) { return numberOf(lap.at("start_time")).value_or(0); });
        if (mine.size() != wanted.size()) {
            return; // counted already; the order of different ones means nothing
        }
        const auto compare = [&](const char* field, std::optional<double> value, const json::value& lap) {
            ++m_compared;
            const auto number = numberOf(lap.at(field));
            if (value.has_value() != number.has_value() ||
                (value && !near(*value, *number, std::abs(*number)))) {
                differs("lap " + std::string(field), value ? std::to_string(*value) : "absent",
                        json::serialize(lap.at(field)));
            }
        };
        for (std::size_t i = 0; i < mine.size(); ++i) {
            const auto& [workout, lap] = mine[i];
            const auto of = [](const auto& quantity) {
                return quantity ? std::optional<double>(quantity->value) : std::nullopt;
            };
            const auto start =
                std::chrono::duration<double>((workout->start + lap->start).time_since_epoch());
            compare("start_time", start.count(), wanted[i]);
            compare("total_distance", of(lap->stated.distance), wanted[i]);
            compare("total_timer_time", of(lap->stated.timer), wanted[i]);
            compare("avg_heart_rate", of(lap->stated.averageHeartRate), wanted[i]);
            compare("avg_power", of(lap->stated.averagePower), wanted[i]);
        }
    }

    void power() {
        if (std::ranges::find(kCleanPower, m_file) == kCleanPower.end()) {
            return;
        }
        ++m_compared;
        const auto wanted = numberOf(m_wanted.at("sessions").at(0).at("normalized_power"));
        const auto mine = ritm::summarise(m_decoded.workouts.at(0)).normalizedPower;
        if (!wanted || !mine || std::abs(mine->value - *wanted) > 1) {
            differs("computed normalized_power", mine ? std::to_string(mine->value) : "absent",
                    wanted ? std::to_string(*wanted) : "absent");
        } else {
            m_notes += "    computed normalised power " + std::to_string(mine->value) + " W, the device's " +
                       std::to_string(*wanted) + " W\n";
        }
    }

    std::string m_file;
    const json::value& m_wanted;
    const ritm::Decoded& m_decoded;
    bool m_damaged;
    int m_compared = 0;
    int m_allowed = 0;
    int m_different = 0;
    std::string m_notes;
};

TEST(Reference, fitFilesAgreeFieldByField) {
    const auto root = ritm::test::realFiles();
    if (!root) {
        GTEST_SKIP() << ritm::test::kNoRealFiles;
    }
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(*root / "fit")) {
        paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    int compared = 0;
    int different = 0;
    std::printf("%-58s %7s %4s %4s %6s %5s %5s\n", "file", "records", "sess", "laps", "values", "allow",
                "diff");
    for (const fs::path& path : paths) {
        const std::string name = path.filename().string();
        const fs::path reference = *root / "reference" / (name + ".json");
        ASSERT_TRUE(fs::exists(reference)) << name;
        const json::value wanted = json::parse(slurp(reference));
        const std::string bytes = slurp(path);
        const auto decoded = ritm::decode(ritm::bytesOf(bytes), name, {.recordFields = true});
        if (!decoded) {
            EXPECT_EQ(numberOf(wanted.at("n_records")).value_or(0), 0) << name;
            EXPECT_EQ(numberOf(wanted.at("n_sessions")).value_or(0), 0) << name;
            std::printf("%-58s nothing in it: %s\n", name.c_str(), decoded.error().describe().c_str());
            continue;
        }
        Comparison comparison(name, wanted, *decoded);
        comparison.run();
        comparison.print();
        compared += comparison.compared();
        different += comparison.different();
    }
    std::printf("%zu files, %d values compared, %d different\n", paths.size(), compared, different);
    EXPECT_EQ(different, 0);
}

} // namespace
