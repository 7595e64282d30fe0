/* pages-check.h: what must hold for every printed page, whatever is on it.  Shared by the tests of
 * the paper. */
#pragma once

#include "report/pages.h"

G_BEGIN_DECLS

/* How many pairs of things on @page lie over each other. */
static inline guint
count_overlaps (const BtItem *items,
                guint         n)
{
  const double slack = 0.05;
  guint found = 0;

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < i; j++)
      found += items[i].x + slack < items[j].x + items[j].width
               && items[j].x + slack < items[i].x + items[i].width
               && items[i].y + slack < items[j].y + items[j].height
               && items[j].y + slack < items[i].y + items[i].height;
  return found;
}

/* The widest line of a text's item, in points, and how high its lines are together. */
static inline void
measure_item (const BtItem *item,
              double       *width,
              double       *height)
{
  PangoLayoutIter *iter = pango_layout_get_iter (item->layout);

  *width = *height = 0;
  for (int i = 0; i < item->first + item->n; i++)
    {
      PangoRectangle used;

      pango_layout_iter_get_line_extents (iter, NULL, &used);
      if (i >= item->first)
        {
          *width = MAX (*width, (double) (used.x + used.width) / PANGO_SCALE);
          *height += (double) used.height / PANGO_SCALE + (i > item->first ? item->gap : 0);
        }
      pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);
}

/* Nothing outside the margins, nothing over anything, no text larger than its place, no heading or
 * head of a table at the foot. */
static inline void
check_page (BtPages *pages,
            guint    page)
{
  guint n;
  const BtItem *items = bt_pages_get_items (pages, page, &n), *last = NULL;
  double foot = 0;

  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (items[i].x, >=, BT_PAPER_LEFT - 0.05);
      g_assert_cmpfloat (items[i].x + items[i].width, <=, BT_PAPER_WIDTH - BT_PAPER_RIGHT + 0.05);
      g_assert_cmpfloat (items[i].y, >=, BT_PAPER_TOP - 0.05);
      g_assert_cmpfloat (items[i].y + items[i].height, <=, BT_PAPER_HEIGHT - 12);
      if (i + 3 < n) /* the last three are the footer */
        g_assert_cmpfloat (items[i].y + items[i].height, <=,
                           BT_PAPER_HEIGHT - BT_PAPER_BOTTOM + 0.05);
      if (items[i].kind == BT_ITEM_TEXT)
        {
          double width, height;

          measure_item (&items[i], &width, &height);
          g_assert_cmpfloat (width, <=, items[i].width + 0.1);
          g_assert_cmpfloat (ABS (height - items[i].height), <=, 0.05);
        }
      if (i + 3 < n && items[i].kind == BT_ITEM_TEXT && items[i].y + items[i].height > foot)
        {
          foot = items[i].y + items[i].height;
          last = &items[i];
        }
    }
  /* a heading longer than the page goes on over it, and is not left behind */
  if (last != NULL && last->first + last->n == pango_layout_get_line_count (last->layout))
    {
      g_assert_cmpint (last->role, !=, BT_ROLE_H2);
      g_assert_cmpint (last->role, !=, BT_ROLE_H3);
      g_assert_cmpint (last->row, !=, 1);
    }
  g_assert_cmpuint (count_overlaps (items, n), ==, 0);
}

static inline void
check_pages (BtPages *pages)
{
  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    check_page (pages, i);
}

G_END_DECLS
