#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every QML file without a warning of qmllint, against the modules of the build.
set -euo pipefail
cd "$1"
build=$2
mapfile -t files < <(git ls-files -co --exclude-standard 'qml/*.qml')
[ ${#files[@]} -gt 0 ] || { echo "no QML: run inside the repository"; exit 1; }
lint=$(command -v qmllint6 || echo /usr/lib/qt6/bin/qmllint)
# 6.4 calls imports unused that are used by attached types only; that note is not counted.
out=$("$lint" --unused-imports disable -I "$build/qmlmodules" "${files[@]}" 2>&1) || { printf '%s\n' "$out"; exit 1; }
if printf '%s\n' "$out" | grep -qE '^(Warning|Error)'; then printf '%s\n' "$out"; exit 1; fi
echo "${#files[@]} QML files are clean"
