#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""ritmctl_bar_test.py RITMCTL: what somebody sees at a terminal while ritmctl works on many files."""
import fcntl, os, pathlib, pty, re, struct, subprocess, sys, tempfile, termios, threading, unittest

RITMCTL = os.path.abspath(sys.argv[1])
FILES = 12


def gpx(number):
    points = "".join(f'<trkpt lat="{47 + i * 1e-4}" lon="{8 + number / 100}"><time>2024-05-{number + 1:02}T08:{i // 60:02}:'
                     f'{i % 60:02}Z</time><extensions><hr>{100 + number + i // 10}</hr></extensions></trkpt>' for i in range(100))
    return f"<gpx><trk><trkseg>{points}</trkseg></trk></gpx>".encode()


class Screen:
    """What a terminal shows after those bytes, and how wide its lines became."""

    def __init__(self, data, columns):
        self.lines, row, column, self.widest = [[]], 0, 0, 0
        text = data.decode()
        at = 0
        while at < len(text):
            if text.startswith("\033[K", at):
                del self.lines[row][column:]
                at += 3
                continue
            c = text[at]
            at += 1
            if c == "\r":
                column = 0
            elif c == "\n":
                row += 1
                self.lines += [[]] * (row == len(self.lines))
            else:
                assert c >= " ", f"{c!r} on a terminal"
                if column == columns:
                    row, column = row + 1, 0
                    self.lines.append([])
                line = self.lines[row]
                line += " " * (column + 1 - len(line))
                line[column] = c
                column += 1
                self.widest = max(self.widest, column)
        self.lines = ["".join(line).rstrip() for line in self.lines]
        while self.lines and not self.lines[-1]:
            self.lines.pop()


class Bar(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)
        self.files = []
        for i in range(FILES):
            self.files.append(str(self.path / f"{i}.gpx"))
            (self.path / f"{i}.gpx").write_bytes(gpx(i))
        # No keychain: a passphrase opens the profile.
        self.environment = dict(os.environ, RITM_PASSPHRASE="a passphrase of the test", TERM="xterm",
                                DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent", XDG_RUNTIME_DIR=self.folder.name)
        self.profiles = 0

    def commands(self, files):
        """Every command that takes many files, each time with a fresh place to write to."""
        self.profiles += 1
        profile, out = str(self.path / f"profile{self.profiles}"), str(self.path / f"out{self.profiles}")
        return {"inspect": ["inspect", *files, "--json"],
                "inspect on one thread": ["inspect", *files, "--jobs", "1"],
                "convert": ["convert", *files, "--to", "tcx", "--out", out],
                "progress": ["progress", *files, "--json"],
                "import": ["import", *files, "--profile", profile, "--json"]}

    def run_it(self, words, out_seen=False, error_seen=True, columns=80):
        """Both streams as they came, each a pipe or the terminal; the terminal's content stands for those on it."""
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        seen = bytearray()

        def watch():
            while True:
                try:
                    data = os.read(ours, 65536)
                except OSError:  # the last one has closed it
                    return
                if not data:
                    return
                seen.extend(data)

        process = subprocess.Popen([RITMCTL, *words], stdin=subprocess.DEVNULL, env=self.environment,
                                   stdout=theirs if out_seen else subprocess.PIPE,
                                   stderr=theirs if error_seen else subprocess.PIPE)
        os.close(theirs)
        watcher = threading.Thread(target=watch)
        watcher.start()
        out, error = process.communicate(timeout=60)
        watcher.join(60)
        os.close(ours)
        return process.returncode, out, error, bytes(seen)

    def test_it_is_drawn_on_the_terminal_reaches_the_end_and_goes(self):
        for name, words in self.commands(self.files).items():
            with self.subTest(name):
                status, out, _, seen = self.run_it(words)
                self.assertEqual(status, 0)
                counts = [int(n) for n in re.findall(rb"(\d+) of 12\b", seen)]
                self.assertEqual((counts[0], counts[-1]), (0, FILES), seen)
                self.assertEqual(counts, sorted(counts))
                self.assertIn(b"[" + b"#" * 32 + b"] 12 of 12", seen)
                self.assertIn(b"[" + b"." * 32 + b"] 0 of 12", seen)
                left = [line for line in Screen(seen, 80).lines if " of 12" in line]
                self.assertEqual(left, [])
                self.assertTrue(seen.endswith(b"\n") or seen.endswith(b"\r\033[K"), seen[-80:])
                self.assertNotIn(b" of 12", out)
                self.assertNotIn(b"\r", out)

    def test_there_is_none_without_a_terminal_and_none_for_a_few_files(self):
        for out_seen in (False, True):
            for name, words in self.commands(self.files).items():
                with self.subTest(name, out_seen=out_seen):
                    status, out, error, seen = self.run_it(words, out_seen, error_seen=False)
                    self.assertEqual(status, 0)
                    for content in (out or b"", error, seen):
                        self.assertNotIn(b" of 12", content)
                        self.assertNotIn(b"\033", content)
        for name, words in self.commands(self.files[:3]).items():
            with self.subTest(name):
                self.assertNotIn(b" of 3", self.run_it(words)[3])

    def test_what_is_printed_between_is_whole(self):
        bad = self.path / "bad.gpx"
        bad.write_bytes(b"nothing of a track")
        files = self.files[:4] + [str(bad)] + self.files[4:]
        for (name, words), (_, piped) in zip(self.commands(files).items(), self.commands(files).items()):
            with self.subTest(name):
                _, out, error, _ = self.run_it(piped, error_seen=False)
                # Wide, so that only the bar could spoil a line.
                _, _, _, seen = self.run_it(words, out_seen=True, columns=20000)
                identity = r"[0-9a-f]{8}-[0-9a-f-]{27}|out\d+|profile\d+"
                wanted = sorted(re.sub(identity, "?", (out + error).decode()).splitlines())
                shown = sorted(re.sub(identity, "?", line) for line in Screen(seen, 20000).lines)
                self.assertEqual(shown, wanted)
                self.assertIn(b" of 13", seen)

    def test_it_fits_a_narrow_terminal(self):
        for columns in (8, 16, 24, 50):
            _, _, _, seen = self.run_it(["convert", *self.files, "--to", "csv", "--out", str(self.path / "x")],
                                        columns=columns)
            bars = re.findall(rb"\r([^\r\n\033]*12 of 12)\033\[K", seen)
            self.assertTrue(bars, seen)
            self.assertLess(max(map(len, bars)), max(columns, 10))

    def test_a_number_of_jobs_that_is_none_is_said(self):
        for jobs in ("0", "-1", "abc", "1e9", "257", "99999999999999999999", "", "2.5", "+3", " 4"):
            for words in (["inspect"], ["convert", "--to", "tcx", "--out", self.folder.name + "/o"], ["progress"]):
                with self.subTest(jobs=jobs, words=words):
                    answer = subprocess.run([RITMCTL, *words, self.files[0], "--jobs", jobs], capture_output=True,
                                            text=True, timeout=60)
                    self.assertEqual((answer.returncode, answer.stdout), (64, ""))
                    self.assertEqual(len(answer.stderr.splitlines()), 1)
                    self.assertIn(f"--jobs wants a number from 1 to 256, not '{jobs}'", answer.stderr)
        answer = subprocess.run([RITMCTL, "inspect", self.files[0], "--jobs"], capture_output=True, text=True, timeout=60)
        self.assertEqual(answer.returncode, 64)
        self.assertIn("--jobs lacks its value", answer.stderr)
        for jobs in ("1", "256"):
            self.assertEqual(self.run_it(["inspect", *self.files, "--jobs", jobs])[0], 0)

    def test_progress_says_the_same_on_any_number_of_threads(self):
        one, many = (subprocess.run([RITMCTL, "progress", *self.files, "--json", "--jobs", jobs], capture_output=True,
                                    text=True, timeout=60).stdout for jobs in ("1", "9"))
        self.assertEqual(one, many)
        self.assertIn('"kind": "heart_rate"', one)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
