/* pages-spill.c: a section that should stay on one page hands on what has no room there.
 *
 * As much as fits stays; the rest goes, under the same heading, to where the next section begins,
 * and a line says so.  Nothing is cut off, and no page is left with three lines on it. */
#include "report/pages-private.h"

#define ROOM (BT_PAPER_HEIGHT - BT_PAPER_TOP - BT_PAPER_BOTTOM)

static BtStrip *
get_strip (GPtrArray *strips,
           guint      i)
{
  return g_ptr_array_index (strips, i);
}

/* From which strip on they have to go, so that there is room for @more, too; what belongs together
 * stays together. */
static guint
find_cut (GPtrArray *strips,
          guint      first,
          double     more)
{
  guint cut = first;

  for (guint i = first; i < strips->len && bt_strips_get_height (strips, 0, i + 1) + more <= ROOM;
       i++)
    if (!get_strip (strips, i)->keep_next)
      cut = i + 1;
  return cut;
}

/* The heading, and the head of the table, are said again where it goes on. */
static void
repeat_headings (GPtrArray *strips,
                 guint      first,
                 GPtrArray *spilled)
{
  for (guint i = first; i < strips->len; i++)
    {
      BtStrip *strip = get_strip (strips, i);

      if (!strip->keep_next || (strip->table != 0 && !strip->head))
        break;
      g_ptr_array_add (spilled, bt_strip_copy (strip));
    }
}

static void
add_more (BtLayOut   *lay_out,
          const char *more)
{
  double body = lay_out->paper->letters->body;
  g_autoptr (BtProse) prose = bt_prose_new (BT_QUIET, more);
  BtStrip *strip = bt_lay_out_strip (lay_out, 0.6 * body);
  BtText *text = bt_lay_out_text (lay_out, prose, BT_ROLE_P, body, BT_PAPER_INNER, FALSE);

  bt_cell_add_text (bt_strip_add_cell (strip, 0, BT_PAPER_INNER), text, 0, 0);
}

void
bt_pages_spill (BtLayOut   *lay_out,
                const char *more,
                GPtrArray  *spilled)
{
  GPtrArray *strips = lay_out->strips;
  guint first = lay_out->spill, cut;

  if (first >= strips->len || bt_strips_get_height (strips, 0, strips->len) <= ROOM
      || bt_strips_get_height (strips, 0, first) > ROOM)
    return;
  cut = find_cut (strips, first, 2 * lay_out->paper->letters->body);
  if (cut > first)
    repeat_headings (strips, first, spilled);
  while (strips->len > cut)
    g_ptr_array_add (spilled, g_ptr_array_steal_index (strips, cut));
  if (cut > first)
    add_more (lay_out, more);
}
