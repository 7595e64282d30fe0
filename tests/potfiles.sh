#!/bin/sh
# potfiles.sh: every file with words to translate stands in po/POTFILES.in, and no other.
# $1 is the root of the source; with --write after it, the list is made anew.
set -eu
root=$1
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT

# Prints the files under $1 that have words to translate.
find_files ()
{
  (cd "$1" && {
    find src -name '*.[ch]' -exec grep -lE '(^|[^A-Za-z0-9_])(C_|N_|NC_|_|ngettext) ?\(' {} + || true
    find ui resources -name '*.ui' -exec grep -lE 'translatable="(yes|true)"' {} + || true
    find resources -name '*.desktop.in' -o -name '*.metainfo.xml.in' -o -name '*-mime.xml.in'
  } 2>/dev/null | LC_ALL=C sort)
}

# Prints how the list under $1 differs from what is there.
compare ()
{
  find_files "$1" >"$scratch/there"
  grep -v '^#' "$1/po/POTFILES.in" | diff - "$scratch/there" || true
}

if [ "${2:-}" = --write ]; then
  find_files "$root" >"$scratch/new"
  { sed -n '/^#/p' "$root/po/POTFILES.in"; cat "$scratch/new"; } >"$scratch/list"
  cp "$scratch/list" "$root/po/POTFILES.in"
  exit
fi

# $1: number and name of the case; $2: what the comparison must say; $3: the root to look at.
check ()
{
  said=$(compare "$3")
  [ "$said" != "$2" ] || { echo "ok $1"; return; }
  echo "$said" | sed 's/^/# /'
  echo '# ./dev texts brings the list up to date'
  echo "not ok $1"
}

echo 1..2
check '1 the list of files with words is true' '' "$root"

mkdir -p "$scratch/house/src" "$scratch/house/po" "$scratch/house/resources" "$scratch/house/ui"
echo 'say (_("Hello"));' >"$scratch/house/src/said.c"
echo 'unable_to_tell ("nothing");' >"$scratch/house/src/mute.c"
echo '# a list' >"$scratch/house/po/POTFILES.in"
check '2 a file that is not listed is found' '0a1
> src/said.c' "$scratch/house"
