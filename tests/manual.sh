#!/bin/sh
# manual.sh: the manual page has the options that the program says it has, and no other.
# $1: the program; $2: the manual page.
set -eu
program=$1 manual=$2
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT

# Prints the long options in what stands on standard input.
list_options ()
{
  sed 's/\\-/-/g' | grep -oE -e '--[a-z][a-z-]+' | LC_ALL=C sort -u
}

# $1: number and name of the case; $2: what must be the case; the rest: the two files of options.
check ()
{
  if cmp -s "$3" "$4"; then found=same; else found=different; fi
  [ "$found" != "$2" ] || { echo "ok $1"; return; }
  diff "$3" "$4" | sed 's/^/# /'
  echo "not ok $1"
}

"$program" --help | list_options >"$scratch/help"
list_options <"$manual" >"$scratch/manual"
grep -v -e --mono "$scratch/manual" >"$scratch/less"

echo 1..2
check '1 the manual has every option of the program' same "$scratch/help" "$scratch/manual"
check '2 an option that the manual lacks is missed' different "$scratch/help" "$scratch/less"
