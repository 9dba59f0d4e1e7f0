#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""crosscheck.py RITMCTL WORK CORPUS...: what Ritm writes, read by others.

Every file of the synthetic corpus, and of RITM_TEST_DATA where that is set, is written as FIT, TCX and GPX by
`ritmctl convert`. The official SDK (@garmin/fitsdk, installed by npm into WORK) must read the FIT without an error
and agree with `ritmctl inspect` of the original on the number of records, laps, lengths and beats, on the sessions,
and on count and sum of every channel; gpsbabel must read all three and agree on its points and on the count and sum
of position, altitude, heart rate, cadence, power and speed. A program that cannot be had is said, loudly.
"""
import concurrent.futures, csv, json, math, os, pathlib, shutil, subprocess, sys

RITMCTL, WORK, CORPUS = sys.argv[1], pathlib.Path(sys.argv[2]), [pathlib.Path(name) for name in sys.argv[3:]]
SDK = "@garmin/fitsdk@21.217.0"
SEMICIRCLES = 2**31 / 180
# Our channels and the SDK's fields: (name there, factor). Cadence stands in two fields.
FIELDS = {"heart_rate": ("heart_rate", 1), "power": ("power", 1), "speed": ("enhanced_speed", 1),
          "distance": ("distance", 1), "altitude": ("enhanced_altitude", 1), "temperature": ("temperature", 1),
          "latitude": ("position_lat", SEMICIRCLES), "longitude": ("position_long", SEMICIRCLES),
          "respiration_rate": ("enhanced_respiration_rate", 1), "vertical_oscillation": ("vertical_oscillation", 1),
          "stance_time": ("stance_time", 1), "step_length": ("step_length", 1), "grade": ("grade", 1),
          "accumulated_power": ("accumulated_power", 1), "depth": ("depth", 1),
          "left_torque_effectiveness": ("left_torque_effectiveness", 1),
          "left_pedal_smoothness": ("left_pedal_smoothness", 1), "muscle_oxygen": ("saturated_hemoglobin_percent", 1)}
# Half a step of the FIT field, for values that came from a finer format.
STEP = {"heart_rate": .5, "power": .5, "speed": .0005, "distance": .005, "altitude": .1, "temperature": .5,
        "cadence": 1 / 256, "latitude": .5, "longitude": .5}
failures, checks = [], 0


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, timeout=300)


def check(good, *what):
    global checks
    checks += 1
    if not good:
        failures.append(" ".join(map(str, what)))


def near(a, b, count, step):
    return abs(a - b) <= count * step + 1e-6 * max(1, abs(a), abs(b))


def corpus():
    folders = list(CORPUS)
    data = os.environ.get("RITM_TEST_DATA")
    if data and pathlib.Path(data, "fit").is_dir():
        folders += [pathlib.Path(data, kind) for kind in ("fit", "tcx", "gpx")]
    else:
        print("RITM_TEST_DATA IS NOT SET: 137 REAL FILES SKIPPED")
    return sorted(path for folder in folders for path in folder.iterdir()
                  if path.suffix.lower() in (".fit", ".tcx", ".gpx"))


def inspect(files):
    answer = run(RITMCTL, "inspect", "--json", *map(str, files))
    return {item["file"]: item for item in map(json.loads, answer.stdout.splitlines())}


def install_sdk():
    if not shutil.which("node") or not shutil.which("npm"):
        print("NODE AND NPM ARE MISSING: NOTHING IS CHECKED AGAINST THE OFFICIAL SDK")
        return None
    home = pathlib.Path(os.environ.get("RITM_TOOL_CACHE", WORK)) / "fitsdk"
    if not (home / "node_modules/@garmin/fitsdk/package.json").exists():
        home.mkdir(parents=True, exist_ok=True)
        answer = run("npm", "install", "--no-audit", "--no-fund", "--prefix", str(home), SDK)
        if answer.returncode != 0:
            print("NPM CANNOT INSTALL THE OFFICIAL SDK: NOTHING IS CHECKED AGAINST IT\n", answer.stderr[-500:])
            return None
    return home


def against_sdk(pairs, source):
    home = install_sdk()
    if home is None:
        return 0
    reader = pathlib.Path(__file__).with_name("sdkreader.mjs")
    originals = [str(original) for original, _ in pairs if source[str(original)]["format"] == "fit"]
    answer = run("node", str(reader), str(home), *originals, *[str(out) for _, out in pairs])
    check(answer.returncode == 0, "the SDK's reader failed:", answer.stderr[-500:])
    read = {item["file"]: item for item in map(json.loads, answer.stdout.splitlines())}
    for original in originals:
        merged, name = (read.get(original) or {}).get("merged"), pathlib.Path(original).name
        if merged and merged["count"] >= 60:
            # The SDK carries a value on through a pause, Ritm for five seconds; the means are within 0.2 %.
            rates = source[original]["channels"].get("heart_rate", {"count": 0, "sum": 0})
            check(.99 * merged["count"] <= rates["count"] <= merged["count"], name, "merged heart rates",
                  rates["count"], merged["count"])
            check(rates["count"] and abs(rates["sum"] / rates["count"] * merged["count"] / merged["sum"] - 1) < .002,
                  name, "mean of merged heart rates", rates, merged)
    for original, out in pairs:
        mine, theirs, name = source[str(original)], read.get(str(out)), original.name
        if theirs is None:
            check(False, name, "not read")
            continue
        check(theirs["integrity"] and not theirs["errors"], name, "integrity", theirs["integrity"], theirs["errors"])
        counts, fit = theirs["counts"], mine["format"] == "fit"
        rows = sum(s["rows"] for s in mine["computed"]["workouts"])
        check(counts.get("record", 0) == rows, name, "records", counts.get("record", 0), rows)
        check(theirs["intervals"] == mine["hrv_intervals"], name, "beats", theirs["intervals"], mine["hrv_intervals"])
        laps = sum(max(1, s["laps"]) for s in mine["computed"]["workouts"])
        check(counts.get("lap", 0) == laps, name, "laps", counts.get("lap", 0), laps)
        lengths = sum(s["lengths"] for s in mine["computed"]["workouts"])
        check(counts.get("length", 0) == lengths, name, "lengths", counts.get("length", 0), lengths)
        check(counts.get("session", 0) == len(mine["computed"]["sessions"]), name, "sessions")
        if len(mine["sessions"]) == len(theirs["sessions"]):
            for stated, session in zip(mine["sessions"], theirs["sessions"]):
                for key in ("total_elapsed_time", "total_timer_time", "total_distance", "avg_heart_rate",
                            "max_heart_rate", "avg_power", "max_power", "normalized_power", "total_ascent",
                            "total_calories", "threshold_power"):
                    if fit and stated.get(key) is not None:
                        check(near(stated[key], session.get(key, math.nan), 1, 0), name, key, stated[key],
                              session.get(key))
                if fit and stated["sport"] is not None and stated["sub_sport"] is not None:
                    check(stated["sport"] == session["sport"], name, "sport", stated["sport"], session["sport"])
        for channel, values in mine["channels"].items():
            if values["count"] == 0:
                continue
            # compressed_speed_distance has sixteenths of a metre, what Ritm writes has hundredths.
            step = 0 if fit and not name.startswith("compressed_speed") else STEP.get(channel, 0)
            if channel == "cadence":
                whole = theirs["fields"].get("cadence", {"count": 0, "sum": 0})
                part = theirs["fields"].get("fractional_cadence", {"sum": 0})
                field = {"count": whole["count"], "sum": whole["sum"] + part["sum"]}
                wanted = values["sum"]
            elif channel in FIELDS:
                field = theirs["fields"].get(FIELDS[channel][0], {"count": 0, "sum": 0})
                wanted = values["sum"] * FIELDS[channel][1]
            else:
                continue
            check(field["count"] == values["count"], name, channel, "count", field["count"], values["count"])
            check(near(field["sum"], wanted, values["count"], step), name, channel, "sum", field["sum"], wanted)
        for channel, values in mine["developer_channels"].items():
            field = theirs["developer"].get(channel)
            if values["count"] and len(channel) <= 63 and field:
                check(field["count"] == values["count"] and near(field["sum"], values["sum"], 1, 0), name,
                      "developer", channel, field, values)
    return len(pairs)


def points(kind, path):
    """What gpsbabel reads: a row a point that has a position."""
    answer = run("gpsbabel", "-t", "-i", kind, "-f", str(path), "-o", "unicsv,utc=0", "-F", "-")
    if answer.returncode != 0:
        return None
    return list(csv.DictReader(answer.stdout.splitlines()))


def known_limit(out, item):
    """Why gpsbabel cannot read all of a file, where that is its own limit."""
    if out.suffix == ".tcx" and len(item["computed"]["sessions"]) > 1:
        return "it reads no MultiSportSession of a TCX"
    zero = any(0 in (item["channels"][name]["min"], item["channels"][name]["max"]) for name in ("latitude", "longitude"))
    return "it takes a latitude or longitude of exactly zero in a TCX for none" if out.suffix == ".tcx" and zero else None


def column(rows, name):
    numbers = [float(row[name]) for row in rows if row.get(name)]
    return len(numbers), sum(numbers)


def against_gpsbabel(pairs, source):
    if not shutil.which("gpsbabel"):
        print("GPSBABEL IS MISSING: NOTHING IS CHECKED AGAINST IT")
        return 0
    done, wanted = 0, []
    for original, out in pairs:
        mine, name = source[str(original)], original.name
        channels = mine["channels"]
        placed = channels.get("latitude", {"count": 0})["count"]
        if placed == 0 or placed != channels.get("longitude", {"count": 0})["count"]:
            continue
        rows = sum(s["rows"] for s in mine["computed"]["workouts"])
        kind = {".fit": "garmin_fit", ".tcx": "gtrnctr", ".gpx": "gpx"}[out.suffix]
        limit = known_limit(out, mine)
        if limit:
            print(f"allowed: {name} as {out.suffix[1:]} by gpsbabel: {limit}")
            continue
        wanted.append((original, out, kind, mine, placed, rows))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(lambda one: points(one[2], one[1]), wanted))
    for (original, out, kind, mine, placed, rows), read in zip(wanted, answers):
        channels, name = mine["channels"], original.name
        if read is None:
            check(False, name, "gpsbabel cannot read", out.name)
            continue
        done += 1
        label = f"{name} as {out.suffix[1:]} by gpsbabel:"
        check(len(read) == placed, label, "points", len(read), placed)
        names = {"latitude": ("Latitude", 1e-6), "longitude": ("Longitude", 1e-6)}
        # Where every record has a position gpsbabel sees every value.
        if rows == placed:
            names["altitude"] = ("Altitude", .11)
            names["heart_rate"] = ("Heartrate", .51)
            if out.suffix != ".tcx":
                names["cadence"] = ("Cadence", 1.01)
            if out.suffix == ".fit":
                names["power"] = ("Power", .51)
        for channel, (title, step) in names.items():
            if channel not in channels:
                continue
            values = channels[channel]
            count, total = column(read, title)
            # It takes a heart rate, cadence or power of zero for none.
            zeros = channel in ("heart_rate", "cadence", "power")
            check(count <= values["count"] if zeros else count == values["count"], label, channel, "count", count,
                  values["count"])
            check(near(total, values["sum"], values["count"], step), label, channel, "sum", total, values["sum"])
    return done


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    files = corpus()
    source = inspect(files)
    pairs = {kind: [] for kind in ("fit", "tcx", "gpx")}
    files_of = [path for path in files if source.get(str(path), {"computed": {"workouts": []}})["computed"]["workouts"]]
    calls = [(kind, path, WORK / f"{path.parent.name}-{path.name}.{kind}") for path in files_of for kind in pairs]
    for _, _, out in calls:
        out.unlink(missing_ok=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for (kind, path, out), answer in zip(calls, pool.map(
                lambda call: run(RITMCTL, "convert", str(call[1]), str(call[2])), calls)):
            if kind == "gpx" and not {"latitude", "longitude"} <= source[str(path)]["channels"].keys():
                # GPX holds nothing that has no place; that is said instead of writing an empty file.
                check(answer.returncode == 2 and "nothing in it that this format holds" in answer.stderr,
                      path.name, "has no place, and became a GPX file", answer.stderr[-300:])
                check(not out.exists(), path.name, "has no place, and left a GPX file")
                continue
            check(answer.returncode == 0, path.name, "cannot be written as", kind, answer.stderr[-300:])
            # The calendar of FIT begins in 1990, and its files are chained where others have several tracks.
            if "before 1990" not in answer.stderr:
                pairs[kind].append((path, out))
    one = [(path, out) for path, out in pairs["fit"] if len(source[str(path)]["computed"]["workouts"]) == 1]
    read = against_sdk(one, source)
    babel = sum(against_gpsbabel(made if kind != "fit" else one, source) for kind, made in pairs.items())
    for failure in failures:
        print("DIFFERENT:", failure)
    print(f"{len(files)} files; {read} read by the official SDK, {babel} by gpsbabel; {checks} checks, "
          f"{len(failures)} different")
    return 1 if failures else 0


sys.exit(main())
