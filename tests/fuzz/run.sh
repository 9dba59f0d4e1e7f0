#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh FUZZ_TREE TARGET SECONDS: the regression inputs of a target, then that long of new ones.
set -euo pipefail
tree=$1 target=$2 seconds=$3
here=$(cd "$(dirname "$0")" && pwd)
program=$tree/bin/fuzz_$target
[ -x "$program" ] || { echo "$program is not built: cmake --preset fuzz && cmake --build --preset fuzz"; exit 1; }
# What the fuzzer finds goes here, never into the tree of sources.
found=$tree/corpus/$target
mkdir -p "$found"
shopt -s nullglob
inputs=("$here/corpus/$target"/*)
options=(-timeout=10 -rss_limit_mb=2048 -artifact_prefix="$tree/")
[ ${#inputs[@]} = 0 ] || "$program" "${options[@]}" "${inputs[@]}"
seeds=(); [ ! -d "$here/corpus/$target" ] || seeds=("$here/corpus/$target")
exec "$program" "${options[@]}" -max_total_time="$seconds" -print_final_stats=1 "$found" "${seeds[@]}"
