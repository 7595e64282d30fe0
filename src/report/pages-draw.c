/* pages-draw.c: draws what was placed, and says what it is to those who listen instead of look. */
#include "report/pages-private.h"

#include "report/line-draw.h"

typedef struct
{
  cairo_t *cr;
  gboolean tagged;
  int      table; /* open at the moment */
  int      row;
} Pen;

static const char *const role_tags[] = {
  [BT_ROLE_H1] = "H1", [BT_ROLE_H2] = "H2", [BT_ROLE_H3] = "H3",         [BT_ROLE_P] = "P",
  [BT_ROLE_TH] = "TH", [BT_ROLE_TD] = "TD", [BT_ROLE_FIGURE] = "Figure",
};

static void
begin_tag (const Pen  *pen,
           const char *tag)
{
  if (pen->tagged && tag != NULL)
    cairo_tag_begin (pen->cr, tag, NULL);
}

static void
end_tag (const Pen  *pen,
         const char *tag)
{
  if (pen->tagged && tag != NULL)
    cairo_tag_end (pen->cr, tag);
}

/* Leaves the row and the table that are open, and enters those of @item. */
static void
move_to_row (Pen *pen,
             int  table,
             int  row)
{
  gboolean other_table = table != pen->table;

  if (pen->row != 0 && (other_table || row != pen->row))
    end_tag (pen, "TR");
  if (pen->table != 0 && other_table)
    end_tag (pen, "Table");
  if (table != 0 && other_table)
    begin_tag (pen, "Table");
  if (row != 0 && (other_table || row != pen->row))
    begin_tag (pen, "TR");
  pen->table = table;
  pen->row = row;
}

static void
draw_text (const BtItem *item,
           cairo_t      *cr)
{
  PangoLayoutIter *iter = pango_layout_get_iter (item->layout);
  double y = item->y;

  for (int i = 0; i < item->first; i++)
    pango_layout_iter_next_line (iter);
  for (int i = 0; i < item->n; i++)
    {
      PangoRectangle used;
      double base;

      pango_layout_iter_get_line_extents (iter, NULL, &used);
      base = (double) (pango_layout_iter_get_baseline (iter) - used.y) / PANGO_SCALE;
      bt_draw_line (cr, pango_layout_get_text (item->layout),
                    pango_layout_iter_get_line_readonly (iter),
                    item->x + (double) used.x / PANGO_SCALE, y + base, i + 1 < item->n);
      y += (double) used.height / PANGO_SCALE + item->gap;
      pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);
}

static void
draw_item (const Pen    *pen,
           const BtItem *item,
           const BtInk  *ink)
{
  begin_tag (pen, role_tags[item->role]);
  cairo_save (pen->cr);
  if (item->kind == BT_ITEM_PICTURE)
    {
      cairo_translate (pen->cr, item->x, item->y);
      item->draw (item->data, pen->cr, ink, item->width, item->height);
    }
  else
    {
      bt_ink_set_source (pen->cr, &ink->text);
      draw_text (item, pen->cr);
    }
  cairo_restore (pen->cr);
  end_tag (pen, role_tags[item->role]);
}

/* Lines between rows mean nothing to a reader, so they come first and stand in no row. */
static void
draw_rules (const BtPage *page,
            cairo_t      *cr,
            const BtInk  *ink)
{
  for (guint i = 0; i < page->items->len; i++)
    {
      const BtItem *item = &g_array_index (page->items, BtItem, i);

      if (item->kind != BT_ITEM_RULE)
        continue;
      bt_ink_set_source (cr, item->height > 1 ? &ink->text : &ink->rule);
      cairo_rectangle (cr, item->x, item->y, item->width, item->height);
      cairo_fill (cr);
    }
}

void
bt_pages_draw (BtPages *self,
               guint    page,
               cairo_t *cr,
               gboolean tagged)
{
  Pen pen = { cr, tagged, 0, 0 };
  const BtPage *its;

  g_return_if_fail (page < self->pages->len);
  its = g_ptr_array_index (self->pages, page);

  /* one Document holds all pages, or the file is not tagged at all */
  if (page == 0)
    begin_tag (&pen, "Document");
  draw_rules (its, cr, self->paper->ink);
  begin_tag (&pen, "Sect");
  for (guint i = 0; i < its->items->len; i++)
    {
      const BtItem *item = &g_array_index (its->items, BtItem, i);

      if (item->kind == BT_ITEM_RULE)
        continue;
      move_to_row (&pen, item->table, item->row);
      draw_item (&pen, item, self->paper->ink);
    }
  move_to_row (&pen, 0, 0);
  end_tag (&pen, "Sect");
  if (page + 1 == self->pages->len)
    end_tag (&pen, "Document");
}

void
bt_pages_stop_drawing (cairo_t *cr)
{
  cairo_tag_end (cr, "Document");
}
