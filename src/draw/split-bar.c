/* split-bar.c: one bar that shows how a whole is shared out. */
#include "draw/split-bar.h"

#define GRAIN 1024 /* sums of 1/1024ths are exact in a double */

static gint64
get_weight (const BtBarPart *part)
{
  return MAX (part->amount, 0);
}

/* Shares @room among the parts that are not @held in proportion; the last one takes what rounding
 * left. TRUE where every one of them got at least @least. */
static gboolean
share_room (const BtBarPart *parts,
            guint            n,
            gint64           room,
            gint64           least,
            const gboolean  *held,
            gint64          *widths)
{
  gboolean fits = TRUE;
  __int128 whole = 0, so_far = 0;
  gint64 given = 0;

  for (guint i = 0; i < n; i++)
    if (!held[i])
      whole += get_weight (&parts[i]);

  for (guint i = 0; i < n; i++)
    {
      gint64 until;

      if (held[i] || whole == 0)
        continue;
      so_far += get_weight (&parts[i]);
      until = (gint64) (so_far * room / whole);
      widths[i] = until - given;
      given = until;
      fits = fits && (get_weight (&parts[i]) == 0 || widths[i] >= least);
    }
  return fits;
}

/* Holds back the parts that came out too narrow at @least; TRUE where there were any. */
static gboolean
hold_narrow (const BtBarPart *parts,
             guint            n,
             gint64           least,
             gboolean        *held,
             gint64          *widths,
             gint64          *room)
{
  gboolean found = FALSE;

  for (guint i = 0; i < n; i++)
    if (!held[i] && get_weight (&parts[i]) > 0 && widths[i] < least)
      {
        held[i] = found = TRUE;
        widths[i] = least;
        *room -= least;
      }
  return found;
}

void
bt_split_bar_place (const BtBarPart *parts,
                    guint            n,
                    double           width,
                    double           least,
                    gboolean         rtl,
                    BtBarSpan       *spans)
{
  g_autofree gboolean *held = g_new0 (gboolean, n + 1);
  g_autofree gint64 *widths = g_new0 (gint64, n + 1);
  gint64 whole = (gint64) (MAX (width, 0) * GRAIN), room = whole, x = 0,
         narrowest = (gint64) (least * GRAIN);
  guint filled = 0;

  g_return_if_fail (parts != NULL && spans != NULL);

  for (guint i = 0; i < n; i++)
    filled += get_weight (&parts[i]) > 0;
  if (filled > 0)
    narrowest = MIN (narrowest, whole / filled);

  /* each round holds at least one more part, so this ends */
  while (!share_room (parts, n, room, narrowest, held, widths))
    if (!hold_narrow (parts, n, narrowest, held, widths, &room))
      break;

  for (guint i = 0; i < n; i++)
    {
      spans[i].width = (double) widths[i] / GRAIN;
      spans[i].x = (double) (rtl ? whole - x - widths[i] : x) / GRAIN;
      x += widths[i];
    }
}

void
bt_split_bar_draw (cairo_t         *cr,
                   const BtInk     *ink,
                   const BtBarPart *parts,
                   const BtBarSpan *spans,
                   guint            n,
                   double           height)
{
  for (guint i = 0; i < n; i++)
    bt_ink_fill (ink, cr, parts[i].fill, spans[i].x, 0, spans[i].width, height);
}
