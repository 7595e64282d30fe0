#!/bin/sh
# layers.sh: no file includes what the tables in src/README.md do not let its room include.
# $1 is the root of the source.
set -eu
root=$1
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT

# Prints each include under $1/src that breaks a table.
find_faults ()
{
  (cd "$1/src" && find . -name '*.[ch]' | sed 's,^\./,,' | sort) >"$scratch/files"
  (cd "$1/src" && awk '
    # A row of a table, "| `name` | words | …", as name and words.
    FILENAME == "README.md" && /^\| `/ {
      split($0, cell, "|")
      name = cell[2]; gsub(/[ `]/, "", name)
      words = cell[3]
      if (name ~ /^</) only[name] = " " words " "
      else may[name] = " " name " " words " "
      next
    }
    FILENAME == "README.md" { next }

    # What a room may include brings its own list with it.
    !grown++ {
      do {
        changed = 0
        for (room in may)
          for (other in may)
            if (other != room && index(may[room], " " other " ")) {
              n = split(may[other], brought, " ")
              for (i = 1; i <= n; i++)
                if (!index(may[room], " " brought[i] " ")) { may[room] = may[room] brought[i] " "; changed = 1 }
            }
      } while (changed)
    }

    # A name out of a macro cannot be looked at.
    /^[ \t]*#[ \t]*(include|include_next|import)[ \t]*[^ \t<"]/ { print FILENAME ":" FNR ": " $0 " names no header" }

    /^[ \t]*#[ \t]*(include|include_next|import)[ \t]*[<"]/ {
      room = FILENAME; sub(/[\/.].*/, "", room)
      what = $0; sub(/^[^<"]*/, "", what); sub(/[>"][^>"]*$/, "", what)
      first = what; sub(/^</, "", first); sub(/\/.*/, "", first)
      fault = ""
      if (what ~ /\.\./ || what ~ /^<\// || what ~ /\/\//) fault = "goes another way"
      if (what ~ /^</ && first in may) fault = "is ours, and stands in quotes"
      if (what ~ /^"/) {
        other = substr(what, 2)
        if (other != "config.h" && other !~ /\//) fault = "names no room"
        sub(/\/.*/, "", other)
        if (other != "config.h" && !index(may[room], " " other " ")) fault = fault ? fault : "is not for this room"
      }
      for (prefix in only)
        if (index(what, prefix) == 1 && !index(only[prefix], " " room " ")) fault = "is not for this room"
      if (fault) print FILENAME ":" FNR ": " what " " fault
    }' README.md $(cat "$scratch/files") /dev/null)
}

# $1: number and name of the case; $2: "none" or a part of the one fault there must be; $3: the root to look at.
check ()
{
  faults=$(find_faults "$3")
  if [ "$2" = none ]; then
    [ -z "$faults" ] && echo "ok $1" && return
  else
    echo "$faults" | grep -qF "$2" && echo "ok $1" && return
  fi
  echo "$faults" | sed 's/^/# /'
  echo "not ok $1"
}

# A house of one file $1 with one include $2.
build_house ()
{
  rm -rf "$scratch/house"
  mkdir -p "$scratch/house/src/$(dirname "$1")"
  cp "$root/src/README.md" "$scratch/house/src"
  echo "#include $2" >"$scratch/house/src/$1"
}

echo 1..11
check '1 every include keeps to the tables' none "$root"
build_house sums/x.c '"base/money.h"'
check '2 a room brings its own list with it' none "$scratch/house"
build_house model/x.c '"sums/ledger.h"'
check '3 a lower room may not look up' 'model/x.c:1: "sums/ledger.h' "$scratch/house"
build_house draw/x.c '"model/plan.h"'
check '4 pictures know no plan' '"model/plan.h' "$scratch/house"
build_house sums/x.c '"ledger.h"'
check '5 an include without its room is found' 'names no room' "$scratch/house"
build_house exchange/x.c '<sqlite3.h>'
check '6 only the store says sqlite3' '<sqlite3.h' "$scratch/house"
build_house report/x.c '  <gtk/gtk.h>'
check '7 only the window says gtk' '<gtk/gtk.h' "$scratch/house"
build_house words/x.c '<cairo-pdf.h>'
check '8 words draw nothing' '<cairo-pdf.h' "$scratch/house"
build_house model/x.c '<ui/window.h>'
check '9 ours in angles does not go unseen' 'stands in quotes' "$scratch/house"
build_house model/x.c '"base/../ui/window.h"'
check '10 nor does a way round' 'goes another way' "$scratch/house"
build_house model/x.c 'HEADER'
check '11 nor a name that is made up elsewhere' 'names no header' "$scratch/house"
