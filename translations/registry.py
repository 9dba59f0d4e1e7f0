#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""registry.py RITMCTL [--check]: brings the texts of the metrics' registry, which knows no Qt, into registry.cpp, where
lupdate finds them. With --check it changes nothing and fails when a text is missing or left over."""
import json
import pathlib
import subprocess
import sys

LIST = pathlib.Path(__file__).with_name("registry.cpp")
KINDS = {"MetricGroup": "group", "MetricName": "name", "MetricUnit": "unit", "MetricDefinition": "definition", "MetricGaps": "gaps"}
HEAD = """// SPDX-License-Identifier: GPL-3.0-or-later
// Made by registry.py: what lupdate is to find of core's metrics. No target compiles this.
// clang-format off
"""


def written(metrics):
    lines = [HEAD]
    for context, key in KINDS.items():
        for text in dict.fromkeys(metric[key] for metric in metrics):
            if text != "1":  # a ratio or a count has no unit to show
                lines.append(f'QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)})\n')
    return "".join(lines)


def main():
    metrics = json.loads(subprocess.run([sys.argv[1], "metrics", "--json"], check=True, capture_output=True).stdout)
    wanted = written(metrics)
    if "--check" not in sys.argv[2:]:
        LIST.write_text(wanted, encoding="utf-8")
        return 0
    there, wanted = set(LIST.read_text(encoding="utf-8").splitlines()), set(wanted.splitlines())
    for line in sorted(wanted - there):
        print("missing:  ", line)
    for line in sorted(there - wanted):
        print("left over:", line)
    print(f"{len(metrics)} metrics, {len(wanted)} lines")
    return 0 if there == wanted else 1


if __name__ == "__main__":
    sys.exit(main())
