#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every QML file without a warning of qmllint. The build's copies are read, where each module's qmldir lies
# beside its files; without it singletons are not known.
set -euo pipefail
cd "$1"
build=$2
mapfile -t sources < <(git ls-files -co --exclude-standard 'qml/*.qml')
[ ${#sources[@]} -gt 0 ] || { echo "no QML: run inside the repository"; exit 1; }
cd "$build/qmlmodules"
mapfile -t files < <(find . -name '*.qml' | sort)
missing=0
for source in "${sources[@]}"; do
    found=$(printf '%s\n' "${files[@]}" | grep -E "(^|/)$(basename "$source")\$" || true)
    while read -r copy; do [ -n "$copy" ] && cmp -s "$1/$source" "$copy" && continue 2; done <<<"$found"
    echo "$source is in no module of the build, or the build is older than it"; missing=1
done
[ $missing = 0 ] || exit 1
lint=$(command -v qmllint6 || echo /usr/lib/qt6/bin/qmllint)
# 6.4 calls imports unused that are used by attached types only; and an id inside a contentItem only means
# that the item is made at once.
out=$("$lint" --unused-imports disable --deferred-property-id disable -I . "${files[@]}" 2>&1) || { printf '%s\n' "$out"; exit 1; }
if printf '%s\n' "$out" | grep -qE '^(Warning|Error)'; then printf '%s\n' "$out"; exit 1; fi
echo "${#files[@]} QML files are clean"
