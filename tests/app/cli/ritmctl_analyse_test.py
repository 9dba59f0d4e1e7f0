#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""ritmctl_analyse_test.py RITMCTL: analyse, progress, metrics and plot as a shell meets them."""
import datetime, json, pathlib, struct, subprocess, sys, tempfile, unittest, zlib
import xml.etree.ElementTree as xml

RITMCTL = sys.argv[1]
START = datetime.datetime(2024, 5, 1, 8, 0, 0)


def tcx(laps, sport="Biking", start=START):
    """Laps of (seconds, watts, heart rate, m/s)."""
    out, clock, way = [], 0, 0.0
    for seconds, watts, rate, speed in laps:
        points = []
        for _ in range(seconds):
            at = (start + datetime.timedelta(seconds=clock)).isoformat() + "Z"
            points.append(f"<Trackpoint><Time>{at}</Time><DistanceMeters>{way}</DistanceMeters><HeartRateBpm><Value>{rate}"
                          f"</Value></HeartRateBpm><Extensions><TPX xmlns='http://www.garmin.com/xmlschemas/"
                          f"ActivityExtension/v2'><Speed>{speed}</Speed><Watts>{watts}</Watts></TPX></Extensions>"
                          "</Trackpoint>")
            clock, way = clock + 1, way + speed
        begin = (start + datetime.timedelta(seconds=clock - seconds)).isoformat() + "Z"
        out.append(f"<Lap StartTime='{begin}'><TotalTimeSeconds>{seconds}</TotalTimeSeconds><Track>{''.join(points)}"
                   "</Track></Lap>")
    return ("<?xml version='1.0'?><TrainingCenterDatabase xmlns='http://www.garmin.com/xmlschemas/TrainingCenterDatabase/"
            f"v2'><Activities><Activity Sport='{sport}'><Id>{start.isoformat()}Z</Id>{''.join(out)}</Activity>"
            "</Activities></TrainingCenterDatabase>").encode()


RIDE = [(1200, 200, 130, 8), (600, 300, 160, 10)]


class Analyse(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, content):
        path = pathlib.Path(self.folder.name) / name
        path.write_bytes(content)
        return str(path)

    def run_it(self, *words):
        return subprocess.run([RITMCTL, *words], capture_output=True, text=True, timeout=60)

    def analyse(self, *words):
        answer = self.run_it("analyse", *words, "--json")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        return json.loads(answer.stdout)

    def test_everything_that_the_file_and_the_athlete_allow(self):
        path = self.file("ride.tcx", tcx(RIDE))
        told = self.analyse(path, "--ftp", "250", "--weight", "75", "--max-hr", "190")
        self.assertEqual((told["file"], told["sport"], told["from"]), (path, "cycling", 0))
        self.assertEqual(told["start_time"], START.replace(tzinfo=datetime.timezone.utc).timestamp())
        self.assertAlmostEqual(told["power_mean"], (1200 * 200 + 600 * 300) / 1800, delta=0.2)
        self.assertAlmostEqual(told["power_to_mass"], told["power_mean"] / 75)
        self.assertAlmostEqual(told["heart_share_maximum"], 100 * 160 / 190)
        self.assertAlmostEqual(told["intensity"], told["weighted_power"] / 250)
        self.assertNotIn("impulse_male", told, "the resting heart rate is unknown")
        zones = {zone["model"]: zone for zone in told["zones"]}
        self.assertEqual(set(zones), {"power_coggan_7", "power_polarised_3", "heart_maximum_5", "heart_seiler_5"})
        self.assertEqual(zones["power_coggan_7"]["seconds"][2], 1200)
        self.assertEqual(sum(zones["heart_maximum_5"]["seconds"]), 1800)
        minute = [e for e in told["best_efforts"] if (e["kind"], e["over"]) == ("power", 60)]
        self.assertEqual([(e["value"], e["start"]) for e in minute], [(300, 1200)])
        self.assertEqual([lap["power_mean"] for lap in told["laps"]], [200, 300])
        self.assertNotIn("curves", told)

    def test_every_option_counts(self):
        path = self.file("run.tcx", tcx([(1500, 280, 150, 4)], "Running"))
        options = ["--weight", "70", "--height", "180", "--max-hr", "190", "--rest-hr", "50", "--threshold-hr", "170",
                   "--aerobic-hr", "145", "--threshold-pace", "4:00", "--sex", "female", "--age", "35", "--cp", "250",
                   "--w-prime", "20", "--power-zones", "200,270", "--hr-zones", "140,160", "--pace-zones", "5:00,4:05"]
        told = self.analyse(path, *options)
        for metric in ("impulse_female", "heart_load_score", "impulse_thresholds", "energy_heart_female",
                       "uptake_ramp_female", "heart_cost", "running_effectiveness", "reserve_least"):
            self.assertIn(metric, told)
        self.assertAlmostEqual(told["reserve_spent"], 100 * 30 * 1500 / 20000, delta=0.1)
        zones = {zone["model"]: zone for zone in told["zones"]}
        self.assertEqual(zones["own_power"]["seconds"], [0, 0, 1500])
        self.assertEqual(zones["own_heart_rate"]["seconds"], [0, 1500, 0])
        self.assertAlmostEqual(zones["own_speed"]["bounds"][0], 1000 / 300)
        self.assertEqual(zones["own_speed"]["seconds"], [0, 1500, 0])
        self.assertAlmostEqual(zones["pace_friel_7"]["bounds"][3], 1000 / 240)

    def test_a_selection_and_a_lap(self):
        path = self.file("ride.tcx", tcx(RIDE))
        part = self.analyse(path, "--from", "10:00", "--to", "0:25:00")
        self.assertEqual((part["from"], part["to"], part["elapsed_time"]), (600, 1500, 900))
        self.assertAlmostEqual(part["power_mean"], (600 * 200 + 300 * 300) / 900)
        lap = self.analyse(path, "--lap", "2")
        self.assertEqual((lap["from"], lap["power_mean"]), (1200, 300))

    def test_the_curve_is_told_at_every_duration(self):
        path = self.file("ride.tcx", tcx(RIDE))
        curves = self.analyse(path, "--curve")["curves"]
        self.assertEqual(set(curves), {"power", "speed", "heart_rate"})
        self.assertEqual(curves["power"][:600], [300] * 600)
        for seconds in range(601, 1800):
            self.assertAlmostEqual(curves["power"][seconds - 1], (600 * 300 + (seconds - 600) * 200) / seconds)

    def test_wrong_calls_are_told_what_is_wrong(self):
        path = self.file("ride.tcx", tcx(RIDE))
        for words, says in ((["--ftp", "lots"], "--ftp wants a number above zero, not 'lots'"),
                            (["--weight", "-3"], "--weight wants"), (["--weight", "nan"], "--weight wants"),
                            (["--max-hr"], "--max-hr lacks its value"), (["--frobnicate", "1"], "no option --frobnicate"),
                            (["--sex", "x"], "male or female"), (["--threshold-pace", "4:75"], "a pace such as"),
                            (["--from", "1:00", "--to", "30"], "--from must lie before --to"),
                            (["--lap", "0"], "--lap wants"), (["--lap", "1", "--from", "3"], "--lap is a selection"),
                            (["--cp", "250"], "--cp and --w-prime go together"), (["--hr-zones", "150,150"], "rising"),
                            (["--power-zones", "100,50,200"], "--power-zones wants rising numbers above zero"),
                            (["--hr-zones", "160,140"], "--hr-zones wants rising numbers above zero"),
                            (["--pace-zones", "4:05,5:00"], "--pace-zones wants ever faster paces"),
                            (["--pace-zones", "5:00,5:00"], "--pace-zones wants ever faster paces"),
                            (["--max-hr", "150", "--rest-hr", "160"], "--rest-hr must lie below"), (["other.fit"], "one file")):
            answer = self.run_it("analyse", path, *words)
            self.assertEqual((answer.returncode, answer.stdout), (64, ""), words)
            self.assertIn(says, answer.stderr)
        self.assertEqual(self.run_it("analyse").returncode, 64)
        for words, says in ((["/nowhere.fit"], "No such file or directory"), ([path, "--from", "2:00:00"], "before --from"),
                            ([path, "--lap", "7"], "has 2 laps, so no lap 7")):
            answer = self.run_it("analyse", *words)
            self.assertEqual((answer.returncode, answer.stdout), (2, ""), words)
            self.assertIn(says, answer.stderr)

    def test_text_names_no_trademark(self):
        path = self.file("ride.tcx", tcx(RIDE))
        answer = self.run_it("analyse", path, "--ftp", "250")
        self.assertIn("Weighted power", answer.stdout)
        self.assertIn("Training load score", answer.stdout)
        for trademark in ("TSS", "Normalized", "Intensity Factor", "VDOT"):
            self.assertNotIn(trademark, answer.stdout)

    def test_the_registry_is_the_same_in_every_form(self):
        items = json.loads(self.run_it("metrics", "--json").stdout)
        ids = [item["id"] for item in items]
        self.assertGreater(len(set(ids)), 250)
        for item in items:
            self.assertEqual(set(item), {"id", "group", "name", "known_name", "unit", "needs", "gaps",
                                         "definition", "source"})
            self.assertTrue(item["definition"] and item["source"] and item["unit"] and item["gaps"] and item["group"], item)
        table = self.run_it("metrics").stdout.splitlines()
        self.assertEqual([line.split()[0] for line in table], ids)
        rows = self.run_it("metrics", "--markdown").stdout.splitlines()[2:]
        self.assertEqual([row.split(" | ")[0].strip("| ") for row in rows], ids)
        for row in rows:
            self.assertEqual(row.replace("\\|", "").count("|"), 10, row)
        self.assertIn("power_coggan_7", self.run_it("metrics", "--zones").stdout)
        self.assertEqual(self.run_it("metrics", "--yaml").returncode, 64)

    def test_progress_keeps_records_and_loads_over_many_files(self):
        files = [self.file("a.tcx", tcx([(3600, 250, 140, 9)])),
                 self.file("b.tcx", tcx([(1800, 280, 150, 8)], start=START + datetime.timedelta(days=2))),
                 self.file("c.tcx", tcx([(1500, 100, 150, 3.5)], "Running", START + datetime.timedelta(days=3)))]
        answer = self.run_it("progress", *files, "--ftp", "250", "--json")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        told = json.loads(answer.stdout)
        records = {(r["sport"], r["kind"], r["over"]): r for r in told["records"]}
        self.assertEqual(records["cycling", "power", 1200]["file"], files[1])
        self.assertEqual(records["cycling", "power", 3600]["value"], 250)
        self.assertAlmostEqual(records["cycling", "distance", 10000]["value"], 10000 / 9)
        self.assertEqual(records["running", "power", 300]["value"], 100)
        self.assertEqual([day["date"] for day in told["days"]], ["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04"])
        self.assertAlmostEqual(told["days"][0]["load"], 100, delta=0.1)
        self.assertEqual(told["days"][1]["load"], 0)
        self.assertAlmostEqual(told["days"][0]["fitness"], 2.3528, delta=0.003)
        self.assertAlmostEqual(told["days"][0]["fatigue"], 13.3122, delta=0.015)
        self.assertEqual(told["acute_to_chronic"], None)
        self.assertIn("cycling", self.run_it("progress", *files).stdout)
        self.assertEqual(self.run_it("progress").returncode, 64)
        self.assertEqual(self.run_it("progress", "/nowhere.fit").returncode, 2)

    def test_plot_draws_both_kinds_of_picture(self):
        path = self.file("ride.tcx", tcx(RIDE))
        svg, png = (str(pathlib.Path(self.folder.name) / name) for name in ("out.svg", "out.png"))
        for out in (svg, png):
            answer = self.run_it("plot", path, out)
            self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        root = xml.parse(svg).getroot()
        self.assertTrue(root.tag.endswith("svg"))
        self.assertIn("power, W: 200 to 300", [element.text for element in root])
        data = pathlib.Path(png).read_bytes()
        self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
        width, height = struct.unpack(">II", data[16:24])
        self.assertEqual((width, height), (2 * int(root.get("width")), 2 * int(root.get("height"))))
        self.assertGreater(len(colours(data)), 8, "a picture has more than a background")
        self.assertEqual(self.run_it("plot", path, "x.bmp").returncode, 64)
        self.assertEqual(self.run_it("plot", path, "/nowhere/at/all.png").returncode, 2)


def colours(png):
    """How many different bytes the unpacked picture has."""
    at, packed = 8, b""
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at:at + 8])
        packed += png[at + 8:at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    return set(zlib.decompress(packed))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
