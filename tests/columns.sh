#!/bin/sh
# columns.sh: no line of C is longer than a reader's window is wide.
# $1 is the root of the source.
set -eu
root=$1
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT
LC_ALL=C.UTF-8 # letters are counted, not bytes
export LC_ALL

# Prints each line under $1 that is longer than 100 columns.
find_long ()
{
  (cd "$1" && find src tests -name '*.[ch]' -exec grep -nE '^.{101,}' /dev/null {} + || true)
}

# $1: number and name of the case; $2: how many there must be; $3: the root to look at.
check ()
{
  find_long "$3" >"$scratch/long"
  [ "$(wc -l <"$scratch/long")" -ne "$2" ] || { echo "ok $1"; return; }
  sed 's/^/# /' "$scratch/long"
  echo "not ok $1"
}

# $1 times the letter that has two bytes.
write_line ()
{
  printf "%$1s\n" '' | sed 's/ /é/g'
}

echo 1..2
check '1 no line is longer than 100 columns' 0 "$root"

mkdir -p "$scratch/house/src" "$scratch/house/tests"
write_line 100 >"$scratch/house/src/fits.c"
write_line 101 >"$scratch/house/src/long.c"
check '2 one letter more is found, and a hundred are not' 1 "$scratch/house"
