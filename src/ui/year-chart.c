/* year-chart.c: a chart of how the money goes over the year. */
#include "config.h"

#include "ui/year-chart.h"

#include <glib/gi18n.h>

#include "draw/year-line.h"

typedef struct
{
  BtYear *year;
  char   *all; /* "all the money, £31,660" */
} Picture;

static void
free_picture (gpointer data)
{
  Picture *self = data;

  bt_year_free (self->year);
  g_free (self->all);
  g_free (self);
}

static const char *
get_month (BtDay day)
{
  int month = 0;

  bt_day_get (day, NULL, &month, NULL);
  return bt_day_get_month_name (month);
}

static void
draw_picture (const BtCanvas *canvas,
              gpointer        data)
{
  const Picture *self = data;
  const BtYear *year = self->year;
  const BtYearLine line = { .span = (guint) (year->to - year->from),
                            .values = (const gint64 *) (const void *) year->spent->data,
                            .n_values = year->spent->len,
                            .expected = year->at_end,
                            .level = year->all,
                            .first = get_month (year->from),
                            .now = _("today"),
                            .last = get_month (year->to),
                            .level_words = self->all };
  g_autoptr (BtYearLinePlaces) places = bt_year_line_place (&line, canvas->pango, canvas->width,
                                                            canvas->height, canvas->rtl);

  bt_year_line_draw (&line, places, canvas->cr, canvas->ink, canvas->pango);
}

void
bt_year_chart_set (BtChart      *chart,
                   BtYear       *year)
{
  Picture *picture = NULL;
  g_autofree char *all = NULL;

  g_return_if_fail (BT_IS_CHART (chart));

  if (year == NULL)
    {
      bt_chart_set_draw (chart, NULL, NULL, NULL);
      return;
    }
  all = bt_pence_format_about (year->all);
  picture = g_new0 (Picture, 1);
  picture->year = year;
  /* Translators: %s is an amount of money without pence, on a line in a picture */
  picture->all = g_strdup_printf (_("all the money, %s"), all);
  bt_chart_set_draw (chart, draw_picture, picture, free_picture);
}
