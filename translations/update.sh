#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings every string of the sources into the .ts files; run it after changing one, then translate. The metrics' texts
# stand in registry.cpp: after changing one of those, run registry.py with a new ritmctl first.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" -no-obsolete -locations none -I . app qml translations/registry.cpp \
  -ts "${1:-translations}"/ritm_en.ts "${1:-translations}"/ritm_ru.ts
