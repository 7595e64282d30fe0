#!/bin/sh
# desktop.sh: what is told to desktops and software centres is sound and true.
# $1: the folder with the desktop's files as built; $2: the id of the program; $3: its version.
set -eu
built=$1 id=$2 version=$3
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT

# $1: number and name of the case; the rest: the command that must succeed.  Skipped where its tool is not here.
check ()
{
  name=$1
  shift
  if ! command -v "$1" >/dev/null; then
    echo "ok $name # SKIP no $1 here"
  elif "$@" >"$scratch/log" 2>&1; then
    echo "ok $name"
  else
    sed 's/^/# /' "$scratch/log"
    echo "not ok $name"
  fi
}

# A desktop that knows plans, in a folder of its own.
teach_desktop ()
{
  mkdir -p "$scratch/share/mime/packages"
  cp "$built/$id-mime.xml" "$scratch/share/mime/packages"
  XDG_DATA_HOME=$scratch/share
  export XDG_DATA_HOME
  if command -v update-mime-database >/dev/null; then
    update-mime-database "$scratch/share/mime"
  fi
}

# A hundred bytes that begin as a database of SQLite's does, and say $1 where the program's mark stands.
make_database ()
{
  { printf 'SQLite format 3\000'
    head -c 52 /dev/zero
    printf '%s' "$1"
    head -c 28 /dev/zero; } >"$scratch/$2"
}

has_type ()
{
  gio info -a standard::content-type "$scratch/$1" | tee "$scratch/type"
  grep -q ": $2\$" "$scratch/type"
}

newest_release_is ()
{
  [ "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$built/$id.metainfo.xml" | head -n 1)" = "$1" ]
}

summary_fits ()
{
  summary=$(sed -n 's,.*<summary>\(.*\)</summary>.*,\1,p' "$built/$id.metainfo.xml")
  [ "$(printf %s "$summary" | wc -m)" -le 35 ]
}

teach_desktop
make_database BNTG plan
make_database '' other
make_database BNTG named.bunting
sed 's/<id>.*/<id>bad id<\/id>/' "$built/$id.metainfo.xml" >"$scratch/bad.metainfo.xml"

# There is no homepage to name yet, which newer validators warn of.
describes_well ()
{
  appstreamcli validate --no-net "$1" >"$scratch/said" || true
  cat "$scratch/said"
  [ -s "$scratch/said" ] && ! grep '^[EW]:' "$scratch/said" | grep -v url-homepage-missing
}

bad_is_found ()
{
  ! describes_well "$scratch/bad.metainfo.xml"
}

echo 1..8
check '1 the entry for menus is sound' desktop-file-validate "$built/$id.desktop"
if command -v appstreamcli >/dev/null; then
  check '2 the description for software centres is sound' describes_well "$built/$id.metainfo.xml"
  check '3 a description that is not sound is found' bad_is_found
else
  echo 'ok 2 the description for software centres is sound # SKIP no appstreamcli here'
  echo 'ok 3 a description that is not sound is found # SKIP no appstreamcli here'
fi
check '4 the newest release that is told of is this one' newest_release_is "$version"
check '5 the summary fits where it is shown' summary_fits
check '6 a plan is known by its bytes' has_type plan application/x-bunting-plan
check '7 a plan is known by its name' has_type named.bunting application/x-bunting-plan
check '8 another database is no plan' has_type other application/vnd.sqlite3
