// SPDX-License-Identifier: GPL-3.0-or-later
// Every TCX and GPX file of RITM_TEST_DATA against its reference summary: points, laps, routes, waypoints and
// the count, sum and extremes of every channel.
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
#include <string>

namespace {

namespace fs = std::filesystem;
using ritm::Aggregate;
using ritm::Channel;

struct Pair {
    std::string_view reference;
    Channel channel;
};
constexpr auto kPairs = std::to_array<Pair>({{"lat", Channel::Latitude},
                                             {"lon", Channel::Longitude},
                                             {"ele", Channel::Altitude},
                                             {"altitude", Channel::Altitude},
                                             {"distance", Channel::Distance},
                                             {"heart_rate", Channel::HeartRate},
                                             {"cadence", Channel::Cadence},
                                             {"run_cadence", Channel::Cadence},
                                             {"watts", Channel::Power},
                                             {"power", Channel::Power},
                                             {"atemp", Channel::Temperature},
                                             {"speed", Channel::Speed}});

/// Where Ritm differs from the reference on purpose.
struct Allowed {
    std::string_view file;
    std::string_view field;
    std::string_view why;
};
constexpr auto kAllowed = std::to_array<Allowed>({
    {"ot_legacy_gpx_pause_resume.gpx", "lat", "latitudes 100 and 200 are that program's marks of a pause"},
    {"ot_legacy_gpx_pause_resume.gpx", "lon", "latitudes 100 and 200 are that program's marks of a pause"},
    {"cs_activity_217470507.tcx", "time",
     "a clock that was never set; counted from the activity's own start"},
});

std::string slurp(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Aggregate aggregateOf(const ritm::Decoded& decoded, std::string_view field) {
    Aggregate all;
    const auto* pair = std::ranges::find(kPairs, field, &Pair::reference);
    for (const ritm::Workout& workout : decoded.workouts) {
        if (field == "time") {
            for (const ritm::Duration at : workout.streams.time) {
                all.add(std::chrono::duration<double>((workout.start + at).time_since_epoch()).count());
            }
        } else if (const auto* column =
                       pair == kPairs.end() ? nullptr : workout.streams.find(pair->channel)) {
            for (const double value : column->values) {
                if (!ritm::isAbsent(value)) {
                    all.add(value);
                }
            }
        }
    }
    return all;
}

bool near(double a, double b, double size) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, size);
}

TEST(XmlReference, tcxAndGpxFilesAgreeFieldByField) {
    const auto root = ritm::test::realFiles();
    if (!root) {
        GTEST_SKIP() << ritm::test::kNoRealFiles;
    }
    int files = 0;
    int fields = 0;
    int different = 0;
    const auto differs = [&](const std::string& file, std::string_view field, double mine, double wanted) {
        for (const Allowed& allowed : kAllowed) {
            if (allowed.file == file && allowed.field == field) {
                std::printf("%-50s %-14s allowed: %s\n", file.c_str(), std::string(field).c_str(),
                            std::string(allowed.why).c_str());
                return;
            }
        }
        ++different;
        std::printf("%-50s %-14s %.9f, reference %.9f\n", file.c_str(), std::string(field).c_str(), mine,
                    wanted);
    };
    for (const char* folder : {"tcx", "gpx"}) {
        for (const auto& entry : fs::directory_iterator(*root / folder)) {
            const std::string name = entry.path().filename().string();
            const fs::path reference = *root / "reference" / (name + ".json");
            if (!fs::exists(reference)) {
                continue;
            }
            ++files;
            const boost::json::value wanted = boost::json::parse(slurp(reference));
            const std::string bytes = slurp(entry.path());
            const auto decoded = ritm::decode(ritm::bytesOf(bytes)); // no name: content alone must tell
            ASSERT_TRUE(decoded) << name << ": " << decoded.error().describe();
            const auto number = [&](const char* key) {
                const auto* value = wanted.as_object().if_contains(key);
                return value != nullptr && value->is_number() ? value->to_number<double>() : -1;
            };
            const auto count = [&](const char* key, std::size_t mine) {
                if (number(key) >= 0 && number(key) != static_cast<double>(mine)) {
                    differs(name, key, static_cast<double>(mine), number(key));
                }
            };
            std::size_t laps = 0;
            double lapTime = 0;
            double lapDistance = 0;
            for (const auto& workout : decoded->workouts) {
                laps += workout.laps.size();
                for (const auto& session : workout.sessions) {
                    lapTime += session.stated.timer ? session.stated.timer->value : 0;
                    lapDistance += session.stated.distance ? session.stated.distance->value : 0;
                }
            }
            std::size_t routePoints = 0;
            for (const auto& route : decoded->routes) {
                routePoints += route.points.size();
            }
            count("n_points", decoded->facts.records);
            count("n_laps", laps);
            count("n_routes", decoded->routes.size());
            count("n_route_points", routePoints);
            count("n_waypoints", decoded->waypoints.size());
            if (number("total_lap_time_s") >= 0 && !near(lapTime, number("total_lap_time_s"), lapTime)) {
                differs(name, "lap time", lapTime, number("total_lap_time_s"));
            }
            if (number("total_lap_distance_m") >= 0 &&
                !near(lapDistance, number("total_lap_distance_m"), lapDistance)) {
                differs(name, "lap distance", lapDistance, number("total_lap_distance_m"));
            }
            const bool timeless = std::ranges::any_of(decoded->problems, [](const ritm::Problem& problem) {
                return problem.kind == ritm::ProblemKind::MissingTime;
            });
            for (const auto& [field, aggregate] : wanted.at("point_aggregates").as_object()) {
                if (field == "time" && timeless) {
                    continue; // points without a time stand at that of the point before
                }
                ++fields;
                const double resolution = field == "time" ? 1000 : 1; // times are kept to the microsecond
                const Aggregate mine = aggregateOf(*decoded, field);
                const double sum = aggregate.at("sum").to_number<double>();
                const double size = static_cast<double>(mine.count) *
                                    std::max(std::abs(mine.minimum), std::abs(mine.maximum));
                if (static_cast<double>(mine.count) != aggregate.at("count").to_number<double>()) {
                    differs(name, field, static_cast<double>(mine.count),
                            aggregate.at("count").to_number<double>());
                } else if (!near(mine.sum, sum, size)) {
                    differs(name, field, mine.sum, sum);
                } else if (!near(mine.minimum, aggregate.at("min").to_number<double>(), resolution)) {
                    differs(name, field, mine.minimum, aggregate.at("min").to_number<double>());
                } else if (!near(mine.maximum, aggregate.at("max").to_number<double>(), resolution)) {
                    differs(name, field, mine.maximum, aggregate.at("max").to_number<double>());
                }
            }
        }
    }
    std::printf("%d files, %d fields compared, %d different\n", files, fields, different);
    EXPECT_EQ(different, 0);
}

} // namespace
