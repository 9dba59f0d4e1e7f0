#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `ritm` and `ritmctl` answer without a window, and so without a display: help, version, wrong calls."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

RITM, RITMCTL, VERSION = sys.argv[1:4]
HERE = {name: value for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET") and not name.startswith(("QT_", "LC_", "LANG"))}


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def run_in_folder(self, *call, **more):
        return subprocess.run(call, cwd=self.folder.name, env=HERE | more, capture_output=True, text=True, timeout=60,
                              check=False)

    def test_help_and_version_need_no_display(self):
        for word in ("--help", "-h", "--help-all"):
            ran = self.run_in_folder(RITM, word)
            self.assertEqual(ran.returncode, 0, ran.stderr)
            self.assertIn("--profile <folder>", ran.stdout)
        for word in ("--version", "-v"):
            ran = self.run_in_folder(RITM, word)
            self.assertEqual(ran.returncode, 0, ran.stderr)
            self.assertEqual(ran.stdout, f"ritm {VERSION}\n")

    def test_the_command_line_tells_its_version(self):
        ran = self.run_in_folder(RITMCTL, "--version")
        self.assertEqual((ran.returncode, ran.stdout), (0, f"ritmctl {VERSION}\n"))

    def test_options_of_qt_are_not_taken_for_ours(self):
        ran = self.run_in_folder(RITM, "-platform", "offscreen", "-style", "Fusion", "-reverse", "--bogus")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("bogus", ran.stderr)

    def test_an_empty_folder_is_refused_and_nothing_made(self):
        for program, *words in ((RITM,), (RITMCTL, "list"), (RITMCTL, "import", "ride.fit")):
            for call in (["--profile", ""], ["--profile="]):
                ran = self.run_in_folder(program, *words, *call)
                if program == RITM or call[0] == "--profile":
                    self.assertIn("--profile needs a folder's name", ran.stderr)
                self.assertEqual(ran.returncode, 64, (program, words, call, ran.stderr))
                self.assertEqual(list(pathlib.Path(self.folder.name).iterdir()), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
