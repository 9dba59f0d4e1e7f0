#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over every source of ours, once for each content: a file whose text, headers, flags and rules are
those of an earlier clean run is not checked again.

usage: tidy.py ROOT BUILD [SECONDS]

With SECONDS no further source is begun after that time. What changed last is checked first, so that a change is
checked even on a machine that has seen nothing yet."""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(sys.argv[1]).resolve()
BUILD = pathlib.Path(sys.argv[2]).resolve()
SECONDS = float(sys.argv[3]) if len(sys.argv) > 3 else float("inf")
TIDY = "clang-tidy-19"
OURS = ("core/", "sync/", "app/", "server/")


def dependencies():
    """What each object was made of, as ninja recorded it."""
    out = subprocess.run(["ninja", "-C", str(BUILD), "-t", "deps"], check=True, capture_output=True, text=True).stdout
    table, current = {}, None
    for line in out.splitlines():
        if line and not line.startswith(" "):
            current = table.setdefault(line.split(":", 1)[0], [])
        elif line.strip() and current is not None:
            current.append(line.strip())
    return table


def digest(path, memory={}):
    if path not in memory:
        memory[path] = hashlib.sha256(path.read_bytes()).hexdigest()
    return memory[path]


def key_of(entry, made_of, fixed):
    text = [fixed, entry["command"].replace(str(ROOT), ".")]
    for name in sorted(made_of):
        path = (BUILD / name).resolve()
        if path.is_relative_to(ROOT) and path.exists():
            text.append(f"{path.relative_to(ROOT)} {digest(path)}")
    return hashlib.sha256("\n".join(text).encode()).hexdigest()


def object_of(entry):
    """What the command makes; older CMake says it nowhere else than in the command."""
    words = shlex.split(entry["command"])
    return entry.get("output") or words[words.index("-o") + 1]


def newest_first():
    """Where each source stands among the changes, uncommitted ones before all others."""
    git = lambda *words: subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    names = [*git("ls-files", "-mo", "--exclude-standard"), *git("log", "--format=", "--name-only")]
    places = {}
    for name in names:
        places.setdefault(name, len(places))
    return places


def main():
    begun = time.monotonic()
    cache = pathlib.Path(os.environ.get("RITM_TOOL_CACHE", BUILD / "tool-cache")) / "tidy"
    cache.mkdir(parents=True, exist_ok=True)
    version = subprocess.run([TIDY, "--version"], check=True, capture_output=True, text=True).stdout
    fixed = version + (ROOT / ".clang-tidy").read_text()
    made_of = dependencies()
    todo, seen = [], 0
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"])
        if not source.is_relative_to(ROOT):
            continue
        name = str(source.relative_to(ROOT))
        if not name.startswith(OURS):
            continue
        seen += 1
        key = key_of(entry, made_of.get(object_of(entry), [name]), fixed)
        if not (cache / key).exists():
            todo.append((name, key))
    if not seen:
        print("nothing was checked: build first")
        return 1

    places = newest_first()
    todo.sort(key=lambda item: places.get(item[0], len(places)))

    def check(item):
        name, key = item
        if time.monotonic() - begun > SECONDS:
            return name, None, ""
        run = subprocess.run([TIDY, "--quiet", "-p", str(BUILD), "--extra-arg=-Wno-unknown-warning-option",
                              "--extra-arg=-Wno-error", str(ROOT / name)], capture_output=True, text=True)
        if run.returncode == 0:
            (cache / key).touch()
        return name, run.returncode, run.stdout

    bad = left = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, code, out in pool.map(check, todo):
            if code is None:
                left += 1
            elif code != 0:
                bad += 1
                print(f"== {name}\n{out}")
    print(f"{seen} sources, {seen - len(todo)} known clean, {len(todo) - bad - left} found clean, {bad} with findings"
          + (f", {left} left for the long tier" if left else ""))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
