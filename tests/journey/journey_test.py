#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the whole path twice, with a server and without, and holds the report against what was sent."""
import json
import pathlib
import subprocess
import sys
import tempfile

JOURNEY = sys.argv[1]


def walk(out, *options):
    done = subprocess.run([JOURNEY, "--headless", "--out", out, "--heart-rate", "142", "--power", "210", "--seconds", "12",
                           *options], stdin=subprocess.DEVNULL, check=False)
    return done.returncode, json.loads(pathlib.Path(out, "report.json").read_text(encoding="utf-8"))


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what)
    return bool(holds)


def recorded(report):
    channels = report["channels"]
    heart, power = channels.get("heart_rate", {}), channels.get("power", {})
    figures = report["figures"]
    return [
        check(report["sensors"] == 2, "two sensors took part"),
        check(report["samples_recorded"] >= 12, "a sample a second or more was recorded"),
        check(heart.get("count", 0) >= 10 and heart["min"] == heart["max"] == 142, "the heart rate is what the strap sent"),
        check(power.get("count", 0) >= 10 and power["min"] == power["max"] == 210, "the power is what the trainer sent"),
        check(len(figures) >= 50 and all(figures.get(name) == "142" for name in ("heart_mean", "heart_median", "heart_maximum")),
              "the figures of the heart rate are what the strap sent"),
        check(all(figures.get(name) == "210" for name in ("power_mean", "power_median", "power_maximum", "sprint_power")),
              "the figures of power are what the trainer sent"),
        check(report["recovered_after_kill"], "the killed ride came back"),
        check(all(step["ok"] for step in report["steps"]), "every step held"),
    ]


with tempfile.TemporaryDirectory() as out:
    print("With a server:")
    code, report = walk(out)
    checks = recorded(report) + [
        check(code == 0 and report["ok"], "the journey ended well"),
        check(report["synced"], "the workout reached the server"),
        check(report["second_device_equal"], "the second device has the same streams"),
        check(len(report["screenshots"]) >= 15 and all(pathlib.Path(out, name).stat().st_size > 5000
                                                     for name in report["screenshots"]), "every page has its picture"),
    ]
with tempfile.TemporaryDirectory() as out:
    print("Without a server:")
    code, report = walk(out, "--without-server")
    checks += recorded(report) + [
        check(code != 0 and not report["ok"], "the journey does not claim to have ended well"),
        check(not report["synced"] and not report["second_device_equal"], "nothing is said to be synced"),
    ]
print(f"{checks.count(True)} passed, {checks.count(False)} failed")
sys.exit(0 if all(checks) else 1)
