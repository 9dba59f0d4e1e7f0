#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ritmd costs to start and to have around, beside the least an HTTP server can be (baselines/beastserver.cpp).

usage: server.py BIN [RUNS]    prints one JSON object a line: name, value, unit, baseline, ratio

Started means: from the start of the process to its first 200 over a socket. ritmd has opened its encrypted
database and committed a write to it by then (/readyz). Idle means: resident memory two seconds after that.
Both are medians of RUNS (11) starts, the two servers taking turns.
"""
import http.client
import json
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time

SETTLE_SECONDS = 2


class Started:
    """A process that has answered once."""

    def __init__(self, *command):
        begin = time.monotonic()
        self.process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        match = re.match(r"listening on http://127\.0\.0\.1:(\d+)$", line)
        if not match:
            sys.exit(f"{command[0]} did not start: {line!r}")
        connection = http.client.HTTPConnection("127.0.0.1", int(match[1]), timeout=30)
        connection.request("GET", "/readyz")
        reply = connection.getresponse()
        body = reply.read()
        self.milliseconds = (time.monotonic() - begin) * 1000
        connection.close()
        if (reply.status, body) != (200, b"ready\n"):
            sys.exit(f"{command[0]} answered {reply.status} {body!r}")

    def megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"^VmRSS:\s+(\d+) kB$", status, re.M)[1]) / 1024

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.wait(30)
        self.process.stdout.close()


def show(name, values, unit, baselines):
    value, baseline = statistics.median(values), statistics.median(baselines)
    print(json.dumps({"name": name, "value": round(value, 2), "unit": unit, "baseline": round(baseline, 2),
                      "ratio": round(value / baseline, 3), "baseline_name": "minimal Beast server"}), flush=True)


def main():
    binaries = pathlib.Path(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 11
    first, start, least, memory, least_memory = [], [], [], [], []
    with tempfile.TemporaryDirectory(prefix="ritm-bench-") as folder:
        for run in range(runs):
            data = pathlib.Path(folder) / str(run)
            ritmd = binaries / "ritmd", "serve", "--port", "0", "--data", data
            fresh = Started(*ritmd)
            first.append(fresh.milliseconds)
            fresh.end()
            baseline = Started(binaries / "ritm-baseline-beast")
            least.append(baseline.milliseconds)
            ours = Started(*ritmd)
            start.append(ours.milliseconds)
            time.sleep(SETTLE_SECONDS)
            memory.append(ours.megabytes())
            least_memory.append(baseline.megabytes())
            ours.end()
            baseline.end(signal.SIGKILL)
    show("server_start_ms", start, "ms", least)
    show("server_first_start_ms", first, "ms", least)
    show("server_idle_mb", memory, "MB", least_memory)


if __name__ == "__main__":
    main()
