/* chart.h: a picture of numbers: the one way to draw money, and nothing where amounts are hidden.
 *
 * A screen reader says what it is and the one sentence that it shows; the numbers themselves stand
 * in a table beside it. */
#pragma once

#include <gtk/gtk.h>

#include "draw/ink.h"

G_BEGIN_DECLS

/* What a picture is drawn on; its corner is at (0, 0). */
typedef struct
{
  cairo_t      *cr;
  const BtInk  *ink;    /* as the window's colours are now */
  PangoContext *pango;  /* in the letters of the window */
  double        width;
  double        height;
  gboolean      rtl;
} BtCanvas;

typedef void (*BtChartDraw) (const BtCanvas *canvas, gpointer data);

#define BT_TYPE_CHART (bt_chart_get_type ())
G_DECLARE_FINAL_TYPE (BtChart, bt_chart, BT, CHART, GtkWidget)

/* Properties: "label", what it is; "finding", what it shows, in one sentence;
 * "least-width" and "height", in em, so that it grows with the letters;
 * "money", FALSE: its lengths are no amounts (nights, hours), so that it is always shown. */

GtkWidget *bt_chart_new      (const char     *label);

/* What draws it, as often as it has to be; @free_data (@data) when that ends. */
void       bt_chart_set_draw (BtChart        *self,
                              BtChartDraw     draw,
                              gpointer        data,
                              GDestroyNotify  free_data);

/* TRUE where it shows money and amounts are hidden: then it takes no room and draws nothing. */
gboolean   bt_chart_is_hidden (BtChart       *self);

/* After the numbers changed, draw it again: gtk_widget_queue_draw(). */

G_END_DECLS
