#!/bin/sh
# Installs what is missing, builds with sanitizers, and runs every test.
# usage: sh tests/run.sh [arguments of ctest]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
sh "$root/third_party/setup.sh" test
cd "$root"
[ -f build/dev/build.ninja ] || cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev "$@"
