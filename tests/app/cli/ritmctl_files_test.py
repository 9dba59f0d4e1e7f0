#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""ritmctl_files_test.py RITMCTL CORPUS: inspect and convert as a shell meets them."""
import gzip, json, math, os, pathlib, signal, struct, subprocess, sys, tempfile, unittest, zipfile

RITMCTL, CORPUS = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
START = 1_000_000_000  # FIT seconds
EPOCH = 631065600


def crc(data):
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ 0xA001 if value & 1 else value >> 1
    return value


def fit(messages, header_crc=True):
    """A FIT file by hand: (global, [(field, base type, struct format, values of each message)...])."""
    data = b""
    for number, fields, rows in messages:
        data += struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
        for field, base, form in fields:
            data += bytes([field, struct.calcsize("<" + form), base])
        for row in rows:
            data += b"\0" + b"".join(struct.pack("<" + form, *(value if isinstance(value, tuple) else (value,)))
                                     for (_, _, form), value in zip(fields, row))
    head = struct.pack("<BBHI4s", 14, 0x20, 2100, len(data), b".FIT")
    head += struct.pack("<H", crc(head) if header_crc else 0)
    return head + data + struct.pack("<H", crc(head + data))


def ride(header_crc=True):
    session = [(253, 0x86, "I"), (2, 0x86, "I"), (5, 0, "B"), (6, 0, "B"), (7, 0x86, "I"), (8, 0x86, "I"),
               (9, 0x86, "I"), (16, 2, "B"), (20, 0x84, "H"), (34, 0x84, "H"), (14, 0x84, "H")]
    record = [(253, 0x86, "I"), (3, 2, "B"), (7, 0x84, "H"), (0, 0x85, "i"), (1, 0x85, "i"), (2, 0x84, "H"),
              (30, 2, "B")]
    rows = [(START + i, 255 if i == 5 else 120 + i % 10, 200 + i % 3, 2**29 + i, -(2**28), 2600 + i, 0x80 | 48)
            for i in range(60)]
    return fit([(0, [(0, 0, "B"), (1, 0x84, "H")], [(4, 255)]),
                (20, record, rows),
                (78, [(0, 0x84, "5H")], [((800, 810, 65535, 65535, 65535),)]),
                (65280, [(0, 2, "B")], [(1,), (2,)]),
                (19, [(253, 0x86, "I"), (2, 0x86, "I")], [(START + 59, START)]),
                (18, session, [(START + 59, START, 2, 46, 60000, 59500, 45025, 124, 201, 65535, 7500)])], header_crc)


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, content):
        path = pathlib.Path(self.folder.name) / name
        path.write_bytes(content)
        return str(path)

    def run_it(self, *words):
        return subprocess.run([RITMCTL, *words], capture_output=True, text=True, timeout=60)

    def inspect(self, *files):
        answer = self.run_it("inspect", "--json", *files)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        return [json.loads(line) for line in answer.stdout.splitlines()]

    def test_inspect_gives_what_the_file_states(self):
        for header_crc in (True, False):
            path = self.file("ride.fit", ride(header_crc))
            [item] = self.inspect(path)
            self.assertEqual((item["file"], item["format"], item["records"], item["laps"], item["lengths"],
                              item["hrv_intervals"]), (path, "fit", 60, 1, 0, 2))
            self.assertEqual(item["problems"], [])
            self.assertEqual(item["unknown_messages"], {"65280": 2})
            [session] = item["sessions"]
            wanted = {"sport": "cycling", "sub_sport": "gravel_cycling", "start_time": START + EPOCH,
                      "total_elapsed_time": 60, "total_timer_time": 59.5, "total_distance": 450.25,
                      "avg_heart_rate": 124, "max_heart_rate": None, "avg_power": 201, "max_power": None,
                      "normalized_power": None, "avg_speed": 7.5, "enhanced_avg_speed": 7.5}
            self.assertEqual({key: session[key] for key in wanted}, wanted)

    def test_channels_are_in_si_units_and_degrees_and_record_fields_as_the_profile_has_them(self):
        [item] = self.inspect(self.file("ride.fit", ride()))
        rates = [120 + i % 10 for i in range(60) if i != 5]
        self.assertEqual(item["channels"]["heart_rate"],
                         {"count": 59, "sum": sum(rates), "min": 120, "max": 129})
        latitude = item["channels"]["latitude"]
        self.assertAlmostEqual(latitude["min"], 45, places=6)
        self.assertAlmostEqual(item["channels"]["longitude"]["sum"], -22.5 * 60, places=6)
        self.assertEqual(item["record_fields"]["position_lat"]["min"], 2**29)
        self.assertEqual(item["record_fields"]["timestamp"]["max"], START + EPOCH + 59)
        self.assertEqual(item["record_fields"]["left_right_balance"]["min"], 0x80 | 48)
        self.assertEqual(item["channels"]["left_right_balance"]["max"], 48)
        self.assertEqual(item["record_fields"]["altitude"], item["record_fields"]["enhanced_altitude"])
        self.assertEqual(item["record_fields"]["altitude"]["min"], 2600 / 5 - 500)

    def test_what_ritm_computes_stands_apart(self):
        [item] = self.inspect(self.file("ride.fit", ride()))
        [computed] = item["computed"]["sessions"]
        self.assertAlmostEqual(computed["normalized_power"], 201, delta=0.1)
        self.assertEqual(computed["max_heart_rate"], 129)
        self.assertEqual(item["computed"]["workouts"], [{"rows": 60, "laps": 1, "lengths": 0, "pauses": 0}])

    def test_a_damaged_file_gives_what_is_intact_and_says_what_was_lost(self):
        whole = ride()
        [item] = self.inspect(self.file("cut.fit", whole[:600]))
        self.assertGreater(item["records"], 10)
        self.assertEqual({problem["kind"] for problem in item["problems"]}, {"truncated"})
        for problem in item["problems"]:
            self.assertEqual(set(problem), {"kind", "offset", "count", "lost"})
            self.assertLessEqual(problem["offset"], 600)

    def test_exit_2_and_a_reason_when_there_is_nothing(self):
        for content in (b"", b"no workout at all", whole_header_only()):
            answer = self.run_it("inspect", "--json", self.file("x.bin", content))
            self.assertEqual((answer.returncode, answer.stdout), (2, ""))
            self.assertIn("x.bin", answer.stderr)
        self.assertEqual(self.run_it("inspect", "--json", "/nowhere/at/all.fit").returncode, 2)
        self.assertEqual(self.run_it("inspect").returncode, 64)
        self.assertEqual(self.run_it("inspect", "--jobs", "0", "x").returncode, 64)

    def test_one_bad_file_among_good_ones_does_not_matter(self):
        good, bad = self.file("good.fit", ride()), self.file("bad.fit", b"x")
        answer = self.run_it("inspect", "--json", bad, good)
        self.assertEqual(answer.returncode, 0)
        self.assertEqual(len(answer.stdout.splitlines()), 1)
        self.assertIn("bad.fit", answer.stderr)

    def test_many_jobs_answer_in_the_order_asked(self):
        files = [self.file(f"{i}.fit", ride()) for i in range(40)]
        for jobs in ("1", "7"):
            answer = self.run_it("inspect", "--json", "--jobs", jobs, *files)
            self.assertEqual([json.loads(line)["file"] for line in answer.stdout.splitlines()], files)
            self.assertNotIn("[", answer.stderr, "no bar where nobody looks")

    def test_convert_keeps_count_and_sum_through_every_format(self):
        source = self.file("ride.fit", ride())
        [before] = self.inspect(source)
        for name in ("a.fit", "a.tcx", "a.gpx", "a.fit.gz", "a.tcx.gz"):
            out = str(pathlib.Path(self.folder.name) / name)
            answer = self.run_it("convert", source, out)
            self.assertEqual(answer.returncode, 0, answer.stderr)
            [after] = self.inspect(out)
            for channel in ("heart_rate", "power", "altitude", "latitude", "longitude", "left_right_balance"):
                one, other = before["channels"][channel], after["channels"][channel]
                self.assertEqual(one["count"], other["count"], (name, channel))
                self.assertTrue(math.isclose(one["sum"], other["sum"], rel_tol=1e-9), (name, channel))
            if ".gpx" in name:
                self.assertIn("not held by the format: laps", answer.stderr)
                self.assertIn("heart beats", answer.stderr)
            lost = f"{out}: not held by a workout: messages of these kinds: unknown message 65280 (2 times)\n"
            self.assertIn(lost, answer.stderr)
            if ".fit" in name:
                self.assertEqual(answer.stderr, lost)

    def test_a_channel_is_found_at_one_place_whatever_the_format(self):
        record = [(253, 0x86, "I"), (0, 0x85, "i"), (1, 0x85, "i"), (61, 0x84, "H"), (66, 0x83, "h"), (87, 0x84, "H"),
                  (30, 2, "B")]
        data = fit([(0, [(0, 0, "B"), (1, 0x84, "H")], [(4, 255)]),
                    (206, [(0, 2, "B"), (1, 2, "B"), (2, 2, "B"), (3, 7, "5s")], [(0, 0, 2, b"own\0\0")])])[14:-2]
        layout = bytes([0x60, 0, 0, 20, 0, len(record)]) + b"".join(
            bytes([field, struct.calcsize(form), base]) for field, base, form in record) + bytes([1, 0, 1, 0])
        data += layout + b"".join(b"\0" + struct.pack("<IiiHhHBB", START + i, 2**29, 2**28, 1000 + i, -i, 250, 48, 7)
                                  for i in range(9))
        head = struct.pack("<BBHI4s", 12, 0x20, 2100, len(data), b".FIT")
        source = self.file("x.fit", head + data + struct.pack("<H", crc(head + data)))
        [before] = self.inspect(source)
        self.assertEqual(set(before["channels"]), {"latitude", "longitude", "unknown_61", "unknown_66", "cycle_length16",
                                                   "balance_of_unknown_side"})
        self.assertEqual(list(before["developer_channels"]), ["own"])
        for name in ("a.fit", "a.tcx", "a.gpx"):
            out = str(pathlib.Path(self.folder.name) / name)
            self.assertEqual(self.run_it("convert", source, out).returncode, 0)
            [after] = self.inspect(out)
            for part in ("channels", "developer_channels"):
                self.assertEqual({key: values["count"] for key, values in after[part].items()},
                                 {key: values["count"] for key, values in before[part].items()}, (name, part))

    def test_convert_names_what_of_a_file_no_workout_holds(self):
        device = [(253, 0x86, "I"), (0, 2, "B"), (2, 0x84, "H")]
        session = [(253, 0x86, "I"), (2, 0x86, "I"), (5, 0, "B"), (65, 0x86, "I"), (10, 0x86, "I")]
        source = self.file("rich.fit", fit([
            (0, [(0, 0, "B"), (1, 0x84, "H")], [(4, 255)]),
            (23, device, [(START, 0, 1), (START, 1, 1), (START, 2, 1)]),
            (3, [(4, 0x84, "H")], [(700,)]),
            (20, [(253, 0x86, "I"), (3, 2, "B"), (0, 0x85, "i"), (1, 0x85, "i")],
             [(START + i, 120, 2**29, 2**28) for i in range(9)]),
            (147, [(0, 2, "B")], [(1,)] * 3),
            (18, session, [(START + 8, START, 2, 5000, 2**32 - 1)])]))
        for name in ("a.fit", "a.tcx", "a.gpx", "a.csv"):
            out = str(pathlib.Path(self.folder.name) / name)
            answer = self.run_it("convert", source, out)
            self.assertEqual(answer.returncode, 0, answer.stderr)
            self.assertEqual([line for line in answer.stderr.splitlines() if "by a workout" in line],
                             [f"{out}: not held by a workout: messages of these kinds: user_profile (1 times), "
                              "device_info (2 times), unknown message 147 (3 times)",
                              f"{out}: not held by a workout: further fields of these messages: session (1 times)"])
        again = self.run_it("convert", self.folder.name + "/a.fit", self.folder.name + "/b.fit")
        self.assertEqual((again.returncode, again.stderr), (0, ""))

    def test_convert_many_into_a_folder(self):
        files = [self.file(f"{i}.fit", ride()) for i in range(5)]
        out = pathlib.Path(self.folder.name) / "out"
        answer = self.run_it("convert", *files, "--to", "csv", "--out", str(out), "--jobs", "2")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertEqual(sorted(path.name for path in out.iterdir()), [f"{i}.csv" for i in range(5)])
        rows = (out / "3.csv").read_text().splitlines()
        self.assertEqual(len(rows), 61)
        self.assertTrue(rows[0].startswith("time,elapsed (s),"))

    def test_convert_writes_no_file_without_anything_in_it(self):
        settings = fit([(0, [(0, 0, "B"), (1, 0x84, "H")], [(2, 255)]), (3, [(4, 0x84, "H")], [(700,)])])
        places = b'<gpx><wpt lat="1" lon="2"><name>x</name></wpt></gpx>'
        for content, name in ((settings, "a.fit"), (places, "b.gpx")):
            source = self.file(name, content)
            kinds = ("fit", "tcx", "csv") + (("gpx",) if name == "a.fit" else ())
            for kind in kinds:
                out = pathlib.Path(self.folder.name) / ("out." + kind)
                answer = self.run_it("convert", source, str(out))
                self.assertEqual(answer.returncode, 2)
                self.assertIn("nothing in it that this format holds", answer.stderr)
                self.assertFalse(out.exists())
        self.assertEqual(self.run_it("convert", source, self.folder.name + "/out.gpx").returncode, 0)

    def test_a_track_of_no_positions_is_no_gpx(self):
        indoors = fit([(0, [(0, 0, "B"), (1, 0x84, "H")], [(4, 255)]),
                       (20, [(253, 0x86, "I"), (3, 2, "B")], [(START + i, 120) for i in range(9)])])
        out = self.folder.name + "/out.gpx"
        answer = self.run_it("convert", self.file("indoors.fit", indoors), out)
        self.assertEqual(answer.returncode, 2)
        self.assertEqual(answer.stderr, f"ritmctl: {out}: nothing in it that this format holds\n")
        self.assertFalse(os.path.exists(out))
        self.assertEqual(self.run_it("convert", self.folder.name + "/indoors.fit", self.folder.name + "/x.tcx").returncode, 0)

    def test_archives_that_do_not_open_say_why(self):
        packed = pathlib.Path(self.folder.name) / "locked.zip"
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("a.fit", ride())
        data = bytearray(packed.read_bytes())
        data[6] |= 1  # locked, says the file's own header and the directory
        data[data.index(b"PK\1\2") + 8] |= 1
        packed.write_bytes(data)
        reasons = {str(packed): "locked with a password",
                   self.file("bomb.gz", gzip.compress(bytes(300_000_000))): "larger than Ritm reads",
                   self.file("none.zip", b"PK\5\6" + bytes(18)): "nothing of it could be read",
                   self.file("cut.gz", gzip.compress(ride())[:15]): "nothing of it could be read",
                   self.file("text.fit", b"hello"): "FIT, TCX or GPX, as it is or in .gz or .zip",
                   self.file("empty.fit", b""): "the file is empty"}
        for path, reason in reasons.items():
            for words in (["inspect", path], ["convert", path, self.folder.name + "/x.gpx"], ["analyse", path],
                          ["progress", path], ["plot", path, self.folder.name + "/x.png"]):
                answer = self.run_it(*words)
                self.assertEqual((answer.returncode, answer.stdout), (2, ""), words)
                self.assertEqual(len(answer.stderr.splitlines()), 1, answer.stderr)
                self.assertTrue(answer.stderr.startswith(f"ritmctl: {path}: "), answer.stderr)
                self.assertIn(reason, answer.stderr)

    def test_output_that_nobody_takes_is_an_error_and_no_crash(self):
        source = self.file("ride.fit", ride())
        for words in (["inspect", source], ["analyse", source, "--json"], ["metrics"], ["metrics", "--json"],
                      ["progress", source], ["--help"]):
            with open("/dev/full", "wb") as full:
                answer = subprocess.run([RITMCTL, *words], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
            self.assertEqual(answer.returncode, 2, (words, answer.stderr))
            self.assertEqual(len(answer.stderr.splitlines()), 1, answer.stderr)
            self.assertIn("No space left on device", answer.stderr)
        for words in (["inspect", "/nowhere"], ["analyse", "/nowhere"], ["convert", "/nowhere", "x.gpx"]):
            with open("/dev/full", "wb") as full:
                answer = subprocess.run([RITMCTL, *words], stdout=subprocess.PIPE, stderr=full, timeout=60)
            self.assertEqual((answer.returncode, answer.stdout), (2, b""), words)

    def test_a_convert_that_is_killed_leaves_nothing_behind(self):
        source = self.file("ride.fit", ride())
        out = pathlib.Path(self.folder.name) / "out.gpx"
        out.write_bytes(b"before")
        # The first kilobyte ends the process in the middle of writing.
        killed = subprocess.run(["bash", "-c", f"ulimit -f 1; exec '{RITMCTL}' convert '{source}' '{out}'"],
                                capture_output=True, timeout=60)
        self.assertEqual(killed.returncode, -signal.SIGXFSZ)
        self.assertEqual(out.read_bytes(), b"before")
        self.assertEqual(sorted(os.listdir(self.folder.name)), ["out.gpx", "ride.fit"])

    def test_standard_input_is_a_file_named_by_a_dash(self):
        answer = subprocess.run([RITMCTL, "inspect", "--json", "-"], input=ride(), capture_output=True, timeout=60)
        self.assertEqual(json.loads(answer.stdout)["records"], 60, answer.stderr)
        answer = subprocess.run([RITMCTL, "convert", "-", self.folder.name + "/x.tcx"], input=ride(), capture_output=True,
                                timeout=60)
        self.assertEqual(answer.returncode, 0, answer.stderr)

    def test_a_call_that_is_wrong_is_told_so_in_a_line(self):
        source = self.file("ride.fit", ride())
        for words, reason in ((["inspect"], "inspect needs a file"), (["inspect", "--jsn", source], "no option --jsn"),
                              (["inspect", "-x", source], "no option -x"), (["convert", source], "convert takes two files"),
                              (["progress"], "progress needs a file"), (["progress", source, "--ftp"], "--ftp lacks its value"),
                              (["progress", source, "--ftp", "0"], "a number above zero, not '0'")):
            answer = self.run_it(*words)
            self.assertEqual((answer.returncode, answer.stdout), (64, ""))
            self.assertEqual(len(answer.stderr.splitlines()), 1, answer.stderr)
            self.assertIn(reason, answer.stderr)
        self.assertIn("there is no command 'frob'", self.run_it("frob").stderr)
        self.file("-dash.fit", ride())
        answer = subprocess.run([RITMCTL, "inspect", "--", "-dash.fit"], cwd=self.folder.name, capture_output=True, timeout=60)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertEqual(self.run_it("inspect", "--help").returncode, 0)

    def test_help_tells_of_a_command_what_belongs_to_it(self):
        notes = {"ATHLETE is": {"analyse", "progress"}, "TIME is": {"analyse"}, "streams_blake2b": {"channels"},
                 "--profile DIR is": {"import", "list", "channels", "export", "verify"}, "import makes": {"import"},
                 "64: the call was wrong": {"inspect", "convert", "analyse", "progress", "metrics", "plot", "import", "list",
                                            "channels", "export", "verify"},
                 "77: the key": {"import", "list", "channels", "export", "verify"}}
        for command in notes["64: the call was wrong"]:
            answer = self.run_it(command, "--help")
            self.assertEqual((answer.returncode, answer.stderr), (0, ""))
            self.assertTrue(answer.stdout.startswith(f"ritmctl {command} "), answer.stdout)
            for note, commands in notes.items():
                self.assertEqual(note in answer.stdout, command in commands, (command, note))
        whole = self.run_it("--help").stdout
        for note, commands in notes.items():
            self.assertEqual(whole.count(note), 1, note)
            for command in commands:
                self.assertIn(f"\nritmctl {command} ", "\n" + whole)

    def test_a_name_of_two_lines_is_complained_of_in_one(self):
        answer = self.run_it("inspect", "/no\nsuch\033[2J.fit")
        self.assertEqual(answer.stderr, "ritmctl: /no?such?[2J.fit: No such file or directory\n")

    def test_convert_says_what_it_cannot_do(self):
        source = self.file("ride.fit", ride())
        for words in ([source, source + ".doc"], [source, self.folder.name + "/x"], [source, self.folder.name + "/x.gz"]):
            answer = self.run_it("convert", *words)
            self.assertEqual(answer.returncode, 2)
            self.assertEqual(len(answer.stderr.splitlines()), 1)
            self.assertIn("must end in .fit, .tcx, .gpx or .csv", answer.stderr)
        answer = self.run_it("convert", source, "--to", "doc", "--out", self.folder.name + "/out")
        self.assertEqual(answer.returncode, 64)
        self.assertIn("--to wants fit, tcx, gpx or csv, and .gz or .zip after it, not 'doc'", answer.stderr)
        self.assertFalse((pathlib.Path(self.folder.name) / "out").exists())
        self.assertEqual(self.run_it("convert", source, "--to", ".GPX.Gz", "--out", self.folder.name + "/o").returncode, 0)
        self.assertEqual(os.listdir(self.folder.name + "/o"), ["ride.GPX.Gz"])
        self.assertEqual(gzip.decompress((pathlib.Path(self.folder.name) / "o/ride.GPX.Gz").read_bytes())[:5], b"<?xml")
        answer = self.run_it("convert", source, "--to", "gpx", "--out", source)
        self.assertEqual((answer.returncode, answer.stderr), (2, f"ritmctl: {source}: Not a directory\n"))
        self.assertEqual(self.run_it("convert", source, source + ".doc").returncode, 2)
        self.assertEqual(self.run_it("convert", source).returncode, 64)
        self.assertEqual(self.run_it("convert", source, "/nowhere/at/all.gpx").returncode, 2)
        self.assertEqual(self.run_it("convert", source, source, "--to", "gpx", "--out", self.folder.name).returncode, 64)

    def test_convert_packs(self):
        source = self.file("ride.fit", ride())
        for name in ("a.gpx.zip", "a.tcx.zip", "a.fit.zip"):
            out = pathlib.Path(self.folder.name) / name
            answer = self.run_it("convert", source, str(out))
            self.assertEqual(answer.returncode, 0, answer.stderr)
            with zipfile.ZipFile(out) as packed:
                self.assertIsNone(packed.testzip())
                self.assertEqual(packed.namelist(), [name.removesuffix(".zip")])
            self.assertEqual(self.inspect(str(out))[0]["records"], 60)

    def test_convert_writes_whole_files_or_none(self):
        source = self.file("ride.fit", ride())
        out = pathlib.Path(self.folder.name) / "out.gpx"
        out.write_bytes(b"before")
        out.chmod(0o640)
        limited = f"ulimit -f 1; exec '{RITMCTL}' convert '{source}' '{out}'"
        answer = subprocess.run(["bash", "-c", "trap '' XFSZ; " + limited], capture_output=True, text=True, timeout=60)
        self.assertEqual(answer.returncode, 2)
        self.assertIn("File too large", answer.stderr)
        self.assertEqual(out.read_bytes(), b"before")
        self.assertEqual(sorted(path.name for path in out.parent.iterdir()), ["out.gpx", "ride.fit"])
        link = pathlib.Path(self.folder.name) / "link.gpx"
        link.symlink_to(out)
        self.assertEqual(self.run_it("convert", source, str(link)).returncode, 0)
        self.assertTrue(link.is_symlink())
        self.assertTrue(out.read_bytes().startswith(b"<?xml"))
        self.assertEqual(out.stat().st_mode & 0o777, 0o640)

    def test_convert_never_writes_over_what_it_reads(self):
        folder = pathlib.Path(self.folder.name)
        source = pathlib.Path(self.file("ride.fit", ride()))
        (folder / "out").mkdir()
        (folder / "links").mkdir()
        (folder / "links/a.fit").symlink_to(source)
        (folder / "same").symlink_to(folder)
        (folder / "link.fit").symlink_to(source)
        os.link(source, folder / "hard.fit")
        packed = pathlib.Path(self.file("other.fit.gz", gzip.compress(ride())))
        kept = {path: path.read_bytes() for path in (source, packed)}
        names = sorted(os.listdir(folder))
        for word in (source, folder / "out/../ride.fit", folder / "same/ride.fit", folder / "link.fit",
                     folder / "hard.fit"):
            answer = self.run_it("convert", str(source), str(word))
            self.assertEqual((answer.returncode, answer.stdout), (64, ""), word)
            self.assertEqual(len(answer.stderr.splitlines()), 1, answer.stderr)
            self.assertIn(f"{word} would take the place of what is read", answer.stderr)
        for files, folder_, name in (([source], folder, "ride.fit"), ([packed], folder / "same", "other.fit.gz"),
                                     # Of one file, but in the place of another.
                                     ([self.file("out/a.tcx", b"<x/>"), source], folder / "links", "a.fit")):
            kind = name.split(".", 1)[1]
            answer = self.run_it("convert", *map(str, files), "--to", kind, "--out", str(folder_))
            self.assertEqual(answer.returncode, 64, answer.stderr)
            self.assertIn(f"{name} would take the place of what is read", answer.stderr)
        with open(source, "rb") as stdin:
            answer = subprocess.run([RITMCTL, "convert", "-", str(source)], stdin=stdin, capture_output=True, timeout=60)
        self.assertEqual(answer.returncode, 64, answer.stderr)
        picture = folder / "out/picture.svg"
        picture.symlink_to(source)
        self.assertEqual(self.run_it("plot", str(source), str(picture)).returncode, 64)
        self.assertEqual({path: path.read_bytes() for path in kept}, kept)
        self.assertEqual(sorted(os.listdir(folder)), names, "nothing new beside them")
        # Another file of the same name is no such case.
        answer = self.run_it("convert", str(source), "--to", "fit", "--out", str(folder / "out"))
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertEqual(self.inspect(str(folder / "out/ride.fit"))[0]["records"], 60)

    def test_what_cannot_be_read_or_written_is_said(self):
        folder, source = self.folder.name, self.file("ride.fit", ride())
        reasons = {(folder,): "Is a directory", (folder + "/none.fit",): "No such file or directory",
                   ("/dev/zero",): "larger than Ritm reads"}
        for words, reason in reasons.items():
            for command in (["inspect", *words], ["convert", *words, folder + "/x.gpx"]):
                answer = self.run_it(*command)
                self.assertEqual(answer.returncode, 2)
                self.assertIn(reason, answer.stderr)
        self.assertIn("No such file or directory", self.run_it("convert", source, folder + "/none/x.gpx").stderr)
        with open("/dev/full", "wb") as full:
            answer = subprocess.run([RITMCTL, "inspect", "--json", source], stdout=full, stderr=subprocess.PIPE,
                                    text=True, timeout=60)
        self.assertEqual(answer.returncode, 2)
        self.assertIn("No space left on device", answer.stderr)

    def test_pipes_are_read_and_written(self):
        source = self.file("ride.fit", ride())
        answer = subprocess.run(["bash", "-c", f"'{RITMCTL}' inspect --json <(cat '{source}')"],
                                capture_output=True, text=True, timeout=60)
        self.assertEqual(json.loads(answer.stdout.splitlines()[0])["records"], 60)
        answer = subprocess.run(f"cd '{self.folder.name}' && mkfifo p.csv && "
                                f"(timeout 20 cat p.csv > copy & '{RITMCTL}' convert ride.fit p.csv; wait)", shell=True,
                                capture_output=True, text=True, timeout=60)
        self.assertEqual(len((pathlib.Path(self.folder.name) / "copy").read_text().splitlines()), 61, answer.stderr)

    def test_names_and_numbers_are_json_whatever_they_are(self):
        name = os.fsencode(self.folder.name) + b"/\xff\xe9 \"x\"\n\xc3\xa9.fit"
        wild = fit([(206, [(0, 2, "B"), (1, 2, "B"), (2, 2, "B"), (3, 7, "5s")], [(0, 0, 0x89, b"huge\0")])])
        layout = struct.pack("<BBBHB", 0x60, 0, 0, 20, 1) + bytes([253, 4, 0x86, 1, 0, 8, 0])
        rows = b"".join(b"\0" + struct.pack("<Id", START + i, 1.7e308) for i in range(3))
        data = wild[14:-2] + layout + rows
        head = struct.pack("<BBHI4s", 12, 0x20, 2100, len(data), b".FIT")
        pathlib.Path(os.fsdecode(name)).write_bytes(head + data + struct.pack("<H", crc(head + data)))
        answer = subprocess.run([RITMCTL.encode(), b"inspect", b"--json", name], capture_output=True, timeout=60)
        item = json.loads(answer.stdout.decode("utf-8"), parse_constant=self.fail)
        self.assertTrue(item["file"].endswith("/\ufffd\ufffd \"x\"\n\u00e9.fit"), item["file"])
        self.assertEqual(item["developer_channels"]["huge"], {"count": 3, "sum": None, "min": 1.7e308, "max": 1.7e308})

    def test_convert_many_knows_packed_files(self):
        packed = self.file("1.fit.gz", gzip.compress(ride()))
        out = pathlib.Path(self.folder.name) / "out"
        answer = self.run_it("convert", packed, self.file("2.fit", ride()), "--to", "tcx.gz", "--out", str(out))
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertEqual(sorted(path.name for path in out.iterdir()), ["1.tcx.gz", "2.tcx.gz"])

    def test_places_of_a_gpx_are_counted(self):
        place = '<{} lat="1" lon="2"><name>x</name></{}>'
        [item] = self.inspect(self.file("x.gpx", ("<gpx>" + place.format("wpt", "wpt") * 2 + "<rte>" +
                                                  place.format("rtept", "rtept") + "</rte></gpx>").encode()))
        self.assertEqual((item["records"], item["waypoints"], item["routes"]), (0, 2, 1))

    def test_the_synthetic_corpus_is_read(self):
        files = sorted(str(path) for kind in ("fit", "tcx", "gpx", "archive") for path in (CORPUS / kind).iterdir())
        items = self.inspect(*files)
        self.assertEqual([item["file"] for item in items], files)


def whole_header_only():
    return ride()[:14]


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
