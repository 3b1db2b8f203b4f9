#!/bin/sh
# Installs what is missing, builds, and plays. Arguments go to the program.
# usage: sh app/play.sh [arguments of epilogue]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
sh "$root/third_party/setup.sh" play
[ -f "$root/build/release/build.ninja" ] || cmake -S "$root" --preset release >/dev/null
cmake --build "$root/build/release" >&2
exec "$root/build/release/bin/epilogue" "$@"
