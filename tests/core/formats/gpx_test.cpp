// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/decode.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>

namespace {

using ritm::Channel;
using ritm::Problem;
using ritm::ProblemKind;

ritm::Decoded decoded(std::string_view text) {
    const auto result = ritm::decode(ritm::bytesOf(text));
    EXPECT_TRUE(result);
    return result ? *result : ritm::Decoded{};
}

bool has(const ritm::Decoded& all, ProblemKind kind) {
    return std::ranges::any_of(all.problems, [&](const Problem& problem) { return problem.kind == kind; });
}

const std::string kTrack =
    R"(<?xml version="1.0"?><gpx creator="A &amp; B" xmlns:g="x"><wpt lat="1" lon="2"><name>Spring &#x27;s</name></wpt>
<rte><name>Loop</name><rtept lat="3" lon="4"><ele>5</ele></rtept></rte>
<trk><name><![CDATA[Hills <1>]]></name><type>trail running</type><trkseg>
<trkpt lat="50.5" lon="-7.25"><ele>100.5</ele><time>2024-05-01T08:00:00.250+02:00</time><extensions>
<g:TrackPointExtension><g:hr>120</g:hr><g:cad>80</g:cad><g:atemp>21</g:atemp></g:TrackPointExtension><power>200</power>
<my:mood xmlns:my="y">7</my:mood></extensions></trkpt>
<trkpt lat="50.6" lon="-7.25"><time>2024-05-01T06:00:01.250Z</time></trkpt></trkseg>
<trkseg><trkpt lat="50.7" lon="-7.25"><time>2024-05-01T06:01:00.250Z</time></trkpt></trkseg></trk></gpx>)";

TEST(Gpx, nothingLeftOfADamagedDocumentIsAnErrorAndAnEmptyOneIsNot) {
    EXPECT_FALSE(ritm::decode(
        ritm::bytesOf(std::string_view("<gpx><trk><name>Hills</name><trkseg><trkpt lat=")), "x.gpx"));
    EXPECT_FALSE(
        ritm::decode(ritm::bytesOf(std::string_view("<TrainingCenterDatabase><Activities><Act")), "x.tcx"));
    EXPECT_TRUE(has(decoded("<gpx></gpx>"), ProblemKind::NoWorkout));
}

TEST(Gpx, leavesOutValuesThatTheirChannelCannotHave) {
    const auto point = [](int second, const std::string& inside) {
        return "<trkpt lat='1' lon='2'><time>2024-05-01T06:00:0" + std::to_string(second) +
               "Z</time><extensions>" + inside + "</extensions></trkpt>";
    };
    const auto all = decoded(
        "<gpx><trk><trkseg>" +
        point(0, "<hr>0</hr><cad>0</cad><atemp>-128</atemp><power>0</power><speed>0</speed>") +
        point(1, "<hr>255</hr><cad>300</cad><atemp>127</atemp><power>65535</power><speed>9000</speed>") +
        point(2,
              "<hr>99999999999</hr><cad>-5</cad><atemp>-300</atemp><power>1e300</power><speed>-1</speed>") +
        point(3, "<hr>-1</hr><cad>1000</cad><atemp>200</atemp><power>-1</power><ritm:grit>1e12</ritm:grit>") +
        "<trkpt lat='1' lon='2'><ele>-32768</ele><time>2024-05-01T06:00:04Z</time></trkpt>"
        "</trkseg></trk></gpx>");
    ASSERT_EQ(all.problems.size(), 1U);
    EXPECT_EQ(all.problems[0].kind, ProblemKind::BadValue);
    EXPECT_EQ(all.problems[0].count, 11U);
    const ritm::Streams& streams = all.workouts.at(0).streams;
    ASSERT_EQ(streams.rows(), 5U) << "the samples themselves stay";
    for (const auto& [channel, most] : {std::pair(Channel::HeartRate, 255), std::pair(Channel::Cadence, 300),
                                        std::pair(Channel::Temperature, 127),
                                        std::pair(Channel::Power, 65535), std::pair(Channel::Speed, 9000)}) {
        ASSERT_NE(streams.find(channel), nullptr);
        const auto& values = streams.find(channel)->values;
        EXPECT_EQ(values[0], channel == Channel::Temperature ? -128 : 0) << ritm::channelName(channel);
        EXPECT_EQ(values[1], most) << ritm::channelName(channel);
        EXPECT_TRUE(ritm::isAbsent(values[2])) << ritm::channelName(channel);
        EXPECT_TRUE(ritm::isAbsent(values[3])) << ritm::channelName(channel);
    }
    EXPECT_EQ(streams.find(Channel::Altitude), nullptr);
    EXPECT_EQ(streams.find(Channel::Grit), nullptr);
}

TEST(Gpx, readsValuesWithoutExtensionsAroundThemAndCommasForPoints) {
    const auto all = decoded(R"(<gpx xmlns:g="x"><trk><trkseg>
<trkpt lat="50,5" lon="-7,25"><ele>100,5</ele><time>2024-05-01T06:00:00Z</time><hr>120</hr><g:cadence>80</g:cadence></trkpt>
<trkpt lat="50.6" lon="-7.25"><time>2024-05-01T06:00:01Z</time>
<g:TrackPointExtension><g:hr>121</g:hr><g:atemp>21,5</g:atemp></g:TrackPointExtension></trkpt></trkseg></trk></gpx>)");
    EXPECT_TRUE(all.problems.empty());
    ASSERT_EQ(all.workouts.size(), 1U);
    const ritm::Streams& streams = all.workouts[0].streams;
    EXPECT_EQ(streams.find(Channel::Latitude)->values[0], 50.5);
    EXPECT_EQ(streams.find(Channel::Longitude)->values[0], -7.25);
    EXPECT_EQ(streams.find(Channel::Altitude)->values[0], 100.5);
    EXPECT_EQ(streams.find(Channel::HeartRate)->values[0], 120);
    EXPECT_EQ(streams.find(Channel::HeartRate)->values[1], 121);
    EXPECT_EQ(streams.find(Channel::Cadence)->values[0], 80);
    EXPECT_EQ(streams.find(Channel::Temperature)->values[1], 21.5);
    EXPECT_TRUE(has(
        decoded("<gpx><trk><trkseg><trkpt lat='1' lon='1'><ele>1,234.5</ele></trkpt></trkseg></trk></gpx>"),
        ProblemKind::BadValue));
}

TEST(Gpx, readsTracksRoutesWaypointsAndExtensions) {
    const auto all = decoded(kTrack);
    EXPECT_EQ(all.format, ritm::Format::Gpx);
    EXPECT_TRUE(all.problems.empty());
    ASSERT_EQ(all.workouts.size(), 1U);
    const ritm::Workout& workout = all.workouts[0];
    EXPECT_EQ(workout.title, "Hills <1>");
    EXPECT_EQ(workout.sport, ritm::Sport::Running);
    EXPECT_EQ(workout.subSport, ritm::SubSport::Trail);
    EXPECT_EQ(workout.device.product, "A & B");
    EXPECT_EQ(workout.utcOffset, std::chrono::hours(2));
    EXPECT_EQ(workout.start.time_since_epoch(), std::chrono::milliseconds(1714543200250));
    ASSERT_EQ(workout.streams.rows(), 3U);
    EXPECT_EQ(workout.streams.time[1], std::chrono::seconds(1));
    EXPECT_EQ(workout.streams.find(Channel::HeartRate)->values[0], 120);
    EXPECT_TRUE(ritm::isAbsent(workout.streams.find(Channel::HeartRate)->values[1]));
    EXPECT_EQ(workout.streams.find(Channel::Cadence)->values[0], 80);
    EXPECT_EQ(workout.streams.find(Channel::Temperature)->values[0], 21);
    EXPECT_EQ(workout.streams.find(Channel::Power)->values[0], 200);
    EXPECT_EQ(workout.streams.find(Channel::Altitude)->values[0], 100.5);
    EXPECT_EQ(workout.streams.find(ritm::ChannelKey::developer("my:mood", ""))->values[0], 7);
    ASSERT_EQ(workout.pauses.size(), 1U);
    EXPECT_EQ(workout.pauses[0].start, std::chrono::seconds(1));
    EXPECT_EQ(workout.pauses[0].end, std::chrono::seconds(60));
    ASSERT_EQ(all.waypoints.size(), 1U);
    EXPECT_EQ(all.waypoints[0].name, "Spring 's");
    ASSERT_EQ(all.routes.size(), 1U);
    EXPECT_EQ(all.routes[0].points.at(0).altitude, ritm::Meters(5));
}

TEST(Gpx, keepsPointsWithoutATimeAndSaysSo) {
    const auto all =
        decoded(R"(<gpx><trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk></gpx>)");
    ASSERT_EQ(all.workouts.size(), 1U);
    EXPECT_EQ(all.workouts[0].streams.rows(), 2U);
    EXPECT_TRUE(has(all, ProblemKind::MissingTime));
}

TEST(Gpx, everyTruncationGivesTheIntactPointsAndNeverHalfAValue) {
    const auto whole = decoded(kTrack);
    for (std::size_t length = 0; length < kTrack.size(); ++length) {
        const auto cut = ritm::decode(ritm::bytesOf(std::string_view(kTrack).substr(0, length)), "x.gpx");
        if (!cut) {
            continue;
        }
        EXPECT_FALSE(cut->problems.empty()) << length;
        for (const auto& workout : cut->workouts) {
            const auto& streams = workout.streams;
            for (const auto& column : streams.columns) {
                const auto* full = whole.workouts[0].streams.find(column.key);
                ASSERT_NE(full, nullptr) << length;
                for (std::size_t row = 0; row < streams.rows(); ++row) {
                    EXPECT_TRUE(ritm::isAbsent(column.values[row]) || column.values[row] == full->values[row])
                        << length;
                }
            }
        }
    }
    // Cut within the last point: the two before are whole, and so is the problem's place.
    const std::string cut = kTrack.substr(0, kTrack.find("2024-05-01T06:01"));
    const auto part = decoded(cut);
    EXPECT_EQ(part.facts.records, 3U);
    ASSERT_FALSE(part.problems.empty());
    EXPECT_EQ(part.problems[0].kind, ProblemKind::Truncated);
    EXPECT_EQ(part.problems[0].offset, cut.size());
}

TEST(Gpx, expandsNoEntitiesAndStepsOverDocumentTypes) {
    const auto all =
        decoded(R"(<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">
<!ENTITY f SYSTEM "file:///etc/passwd">]><gpx><trk><name>&b;&f;</name><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>)");
    EXPECT_EQ(all.workouts.at(0).title, "&b;&f;");
    EXPECT_TRUE(has(all, ProblemKind::UnsupportedPart));
    EXPECT_TRUE(has(all, ProblemKind::BadMarkup));
}

TEST(Gpx, stepsOverWhatIsNestedTooDeepAndGoesOn) {
    std::string text = "<gpx><trk><extensions>";
    for (int i = 0; i < 100000; ++i) {
        text += "<a>";
    }
    for (int i = 0; i < 100000; ++i) {
        text += "</a>";
    }
    text += R"(</extensions><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>)";
    const auto all = decoded(text);
    EXPECT_EQ(all.facts.records, 1U);
    EXPECT_TRUE(has(all, ProblemKind::TooDeep));
}

TEST(Gpx, keepsMemoryWithinAMultipleOfTheDocument) {
    // Short points, and at the end values of ninety channels that no other point has.
    std::string text = "<gpx><trk><trkseg>";
    for (int i = 0; i < 100000; ++i) {
        text += "<trkpt><ele>1</ele></trkpt>";
    }
    text += "<trkpt><extensions>";
    for (int i = 0; i < 90; ++i) {
        text += "<a" + std::to_string(i) + ">1</a" + std::to_string(i) + ">";
    }
    text += "</extensions></trkpt></trkseg></trk></gpx>";
    const auto all = decoded(text);
    EXPECT_EQ(all.facts.records, 100001U);
    EXPECT_TRUE(has(all, ProblemKind::TooMany));
    std::size_t cells = 0;
    for (const auto& column : all.workouts.at(0).streams.columns) {
        cells += column.values.size();
    }
    EXPECT_LE(cells * sizeof(double), 16 * text.size() + (std::size_t{1} << 19));
    EXPECT_EQ(all.workouts[0].streams.find(Channel::Altitude)->values[99999], 1);
}

TEST(Gpx, repairsTagsThatAreNotClosedAndGoesOnBehindThem) {
    const auto all = decoded(
        R"(<gpx><trk><trkseg><trkpt lat="1" lon="2"><ele>5</trkpt><trkpt lat="1" lon="x"/><trkpt lat="1
<trkpt lat="3" lon="4"></nothing><ele>6</ele></trkpt></trkseg></trk></gpx>)");
    ASSERT_EQ(all.workouts.size(), 1U);
    EXPECT_EQ(all.workouts[0].streams.rows(), 2U);
    EXPECT_EQ(all.workouts[0].streams.find(Channel::Altitude)->values.back(), 6);
    EXPECT_TRUE(has(all, ProblemKind::BadMarkup));
    EXPECT_TRUE(has(all, ProblemKind::BadValue));
}

TEST(Gpx, readsUtf16AndLatin1AndGivesOffsetsOfTheFile) {
    const std::string ascii =
        R"(<gpx><trk><name>A</name><trkseg><trkpt lat="1" lon="2"/><trkpt lat="91" lon="2"/></trkseg></trk></gpx>)";
    const auto bad = ascii.find("<trkpt lat=\"91");
    for (const bool big : {false, true}) {
        std::string wide = big ? "\xfe\xff" : "\xff\xfe";
        for (const char c : ascii) {
            wide += big ? '\0' : c;
            wide += big ? c : '\0';
        }
        const auto all = decoded(wide);
        EXPECT_EQ(all.facts.records, 1U);
        const auto found = std::ranges::find(all.problems, ProblemKind::BadValue, &Problem::kind);
        ASSERT_NE(found, all.problems.end());
        EXPECT_EQ(found->offset, 2 + 2 * bad);
    }
    const auto latin =
        decoded("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><gpx><trk><name>\xc4\x68</name>"
                "<trkseg><trkpt lat=\"1\" lon=\"2\"/></trkseg></trk></gpx>");
    EXPECT_EQ(latin.workouts.at(0).title, "\xc3\x84h");
    const auto wrong =
        decoded("<gpx><trk><name>\xc4h</name><trkseg><trkpt lat=\"1\" lon=\"2\"/></trkseg></trk></gpx>");
    EXPECT_EQ(wrong.workouts.at(0).title, "\xc3\x84h");
}

TEST(Gpx, roundsNumbersToTheNearestDouble) {
    const auto all =
        decoded(R"(<gpx><trk><trkseg><trkpt lat="45.2068527974188327789306640625" lon="-0.000081658">
<ele>+12.5e1</ele></trkpt><trkpt lat="0.1" lon="9007199254740993e-15"/><trkpt lat="inf" lon="nan"/></trkseg></trk></gpx>)");
    const auto& streams = all.workouts.at(0).streams;
    EXPECT_EQ(streams.find(Channel::Latitude)->values[0], 45.2068527974188327789306640625);
    EXPECT_EQ(streams.find(Channel::Longitude)->values[0], -0.000081658);
    EXPECT_EQ(streams.find(Channel::Longitude)->values[1], 9007199254740993e-15);
    EXPECT_EQ(streams.find(Channel::Altitude)->values[0], 125);
    EXPECT_EQ(streams.rows(), 2U);
}

} // namespace
