#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that nothing includes upward: who may include whom is the table below, and ARCHITECTURE.md's."""
import pathlib
import re
import subprocess
import sys

ROOMS = ("core", "sync", "app", "qml", "server", "tests")
MAY_INCLUDE = {
    "core": {"core"},
    "sync": {"core", "sync"},
    "app": {"core", "sync", "app"},
    "qml": set(),
    "server": {"core", "sync/protocol", "server"},
    "tests": {"core", "sync", "app", "qml", "server", "tests"},
}
# Within core the order of the build: a room sees those before it and none after.
CORE_ORDER = ["base", "units", "workout", "edits", "seal", "rows", "sqlite", "formats", "analysis", "sensors", "session", "plan",
              "gear", "vault"]
# Outside libraries that live behind one file pair, and the folders where that pair may be.
ONLY_IN = {
    r"pugixml\.hpp": ("core/formats/",),
    r"zlib\.h": ("core/formats/archive/",),
    r"sodium\.h": ("core/seal/", "core/base/random"),
    r"sqlite3\.h|sqlcipher/": ("core/sqlite/",),
    r"boost/(beast|asio)": ("server/http/",),
    r"Qt[A-Z]\w*/|Q[A-Z]\w+$": ("app/", "sync/client/", "tests/"),
    r"QtCharts|QChart": (),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def tracked(*patterns):
    out = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "--", *patterns], check=True, capture_output=True, text=True)
    return [line for line in out.stdout.splitlines() if pathlib.Path(line).exists()]


def room_of(path):
    return path.split("/", 1)[0]


def check_include(path, bracket, target, problems):
    room = room_of(path)
    if room in ROOMS and room_of(target) in ROOMS:
        allowed = any(target == entry or target.startswith(entry + "/") for entry in MAY_INCLUDE[room])
        if not allowed:
            problems.append(f"{path}: {room}/ may not include {target}")
        if room == "sync" and not path.startswith("sync/client/") and target.startswith("sync/client/"):
            problems.append(f"{path}: only sync/client knows Qt Network, so nothing else in sync/ includes {target}")
        if room == "core" and target.startswith("core/"):
            mine, theirs = path.split("/")[1], target.split("/")[1]
            if mine in CORE_ORDER and theirs in CORE_ORDER and CORE_ORDER.index(theirs) > CORE_ORDER.index(mine):
                problems.append(f"{path}: core/{mine} comes before core/{theirs} and may not include {target}")
    elif bracket == '"' and room in ROOMS and "/" not in target and not target.endswith(".moc"):
        problems.append(f'{path}: include "{target}" by its path from the root')
    if room == "tests" or (bracket == '"' and room_of(target) in ROOMS):
        return
    for pattern, places in ONLY_IN.items():
        if re.match(pattern, target) and not any(path.startswith(place) for place in places):
            problems.append(f"{path}: <{target}> belongs only in {', '.join(places) or 'qml/components/charts (QML)'}")


# What arranges its children with a layout of Qt Quick Layouts.
LAYOUTS = re.compile(r"(\w+Layout|Card|ScrollColumn|Sheet|PageTitle|EmptyState)$")
OPENING = re.compile(r"([\w.]*)\s*\{|\}")


def repeaters_in_layouts(text):
    """Lines of Repeaters whose delegates a layout would arrange, but for those that count what never changes in
    number. A layout of Qt 6.4 touches a delegate that is gone when the model changes while it is arranged."""
    code = re.sub(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)
    inside = []
    for found in OPENING.finditer(code):
        if found[0] == "}":
            inside = inside[:-1]
            continue
        model = re.search(r"\bmodel:\s*([^\n{}]*)", re.split(r"\{|\}", code[found.end():], maxsplit=1)[0])
        counts = model and re.search(r"\.length$|^\d+$", model[1].strip())
        if found[1] == "Repeater" and inside and LAYOUTS.search(inside[-1]) and not counts:
            yield code.count("\n", 0, found.start()) + 1
        inside.append(found[1])


def check_qml(path, text, problems):
    for line in repeaters_in_layouts(text):
        problems.append(f"{path}:{line}: a Repeater in a layout: use CellColumn, CellGrid or a positioner")
    if re.search(r"^\s*import\s+QtCharts", text, re.M) and not path.startswith("qml/components/charts/"):
        problems.append(f"{path}: only qml/components/charts imports QtCharts")
    if path.startswith("qml/components/") and re.search(r"^\s*import\s+Ritm\.App\b", text, re.M):
        problems.append(f"{path}: components know no view model")
    for line in re.findall(r".*\bproperty var\b.*", text):
        problems.append(f"{path}: a typed property, not `{line.strip()}`")


def main():
    problems = []
    sources = tracked("*.h", "*.cpp")
    for path in sources:
        for bracket, target in INCLUDE.findall(pathlib.Path(path).read_text(encoding="utf-8")):
            check_include(path, bracket, target, problems)
    pages = tracked("qml/*.qml")
    for path in pages:
        check_qml(path, pathlib.Path(path).read_text(encoding="utf-8"), problems)
    for problem in problems:
        print(problem)
    print(f"{len(sources)} sources and {len(pages)} QML files, {len(problems)} broken rules")
    if not sources:
        print("nothing was checked: run inside the repository")
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
