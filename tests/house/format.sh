#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is as clang-format leaves it. `./dev format` mends what this finds.
set -euo pipefail
cd "$1"
mapfile -t files < <(git ls-files -co --exclude-standard '*.h' '*.cpp')
[ ${#files[@]} -gt 0 ] || { echo "no files: run inside the repository"; exit 1; }
clang-format-19 --dry-run -Werror "${files[@]}" && echo "${#files[@]} files are formatted"
