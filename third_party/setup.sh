#!/bin/sh
# Installs what the program or its tests need and this machine lacks. Needs root or sudo only when
# something is missing.
# usage: sh third_party/setup.sh play|test
set -eu

here=$(cd "$(dirname "$0")" && pwd)
purpose=${1:-play}

case $purpose in
play) lists="play" ;;
test) lists="play test" ;;
*)
    echo "setup: '$purpose' is not a purpose; expected play or test" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "setup: this is not a Debian system; install what third_party/README.md lists by hand" >&2
    exit 0
fi

missing=""
for list in $lists; do
    for package in $(sed 's/#.*//' "$here/packages-$list.txt"); do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
else
    echo "setup: these packages are missing and neither root nor sudo is here to install them:" >&2
    echo "  $missing" >&2
    exit 3
fi

echo "setup: installing$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086 # a list of names
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    $missing >/dev/null
