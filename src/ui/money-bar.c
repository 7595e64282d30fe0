/* money-bar.c: a chart of how one amount is shared out. */
#include "ui/money-bar.h"

#define LEAST 4.0 /* pixels of a part with something in it */

typedef struct
{
  GArray *parts; /* of BtBarPart */
  double  share;
} Bar;

static void
free_bar (gpointer data)
{
  Bar *self = data;

  g_array_unref (self->parts);
  g_free (self);
}

static void
draw_bar (const BtCanvas *canvas,
          gpointer        data)
{
  const Bar *self = data;
  const BtBarPart *parts = (const BtBarPart *) (const void *) self->parts->data;
  g_autofree BtBarSpan *spans = g_new0 (BtBarSpan, self->parts->len + 1);
  double width = MAX (LEAST, canvas->width * self->share);

  bt_split_bar_place (parts, self->parts->len, width, LEAST, canvas->rtl, spans);
  if (canvas->rtl)
    cairo_translate (canvas->cr, canvas->width - width, 0);
  bt_split_bar_draw (canvas->cr, canvas->ink, parts, spans, self->parts->len, canvas->height);
}

void
bt_money_bar_set (BtChart         *chart,
                  const BtBarPart *parts,
                  guint            n,
                  double           share)
{
  Bar *bar = NULL;

  g_return_if_fail (BT_IS_CHART (chart));

  bar = g_new0 (Bar, 1);
  bar->parts = g_array_sized_new (FALSE, FALSE, sizeof (BtBarPart), n);
  g_array_append_vals (bar->parts, parts, n);
  bar->share = CLAMP (share, 0, 1);
  bt_chart_set_draw (chart, draw_bar, bar, free_bar);
}

void
bt_money_bar_set_rows (BtChart           *chart,
                       const BtMoneyRows *rows,
                       double             share)
{
  BtBarPart parts[BT_N_PURPOSES + 1] = { 0 };

  for (guint i = 0; i < BT_N_PURPOSES; i++)
    parts[i].fill = bt_purpose_get_fill (i);
  for (guint i = 0; i < rows->rows->len; i++)
    {
      const BtMoneyRow *row = &g_array_index (rows->rows, BtMoneyRow, i);

      parts[row->purpose].amount += row->shared.sum;
    }
  parts[BT_N_PURPOSES] = (BtBarPart) { rows->sums->cash.unallocated, BT_FILL_OPEN };
  bt_money_bar_set (chart, parts, G_N_ELEMENTS (parts), share);
}

GtkWidget *
bt_money_swatch_new (BtFill fill)
{
  const BtBarPart part = { 1, fill };
  GtkWidget *self = g_object_new (BT_TYPE_CHART, "least-width", 0.9, "height", 0.9, "money", FALSE,
                                  "valign", GTK_ALIGN_CENTER, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  bt_money_bar_set (BT_CHART (self), &part, 1, 1);
  return self;
}
