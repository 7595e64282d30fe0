/* measure.c: lengths that grow with the letters, and what takes room in a widget. */
#include "ui/kit/measure.h"

#include <math.h>

#define POINTS_PER_INCH 72.0
#define USUAL_DPI       96.0

int
bt_measure_em (GtkWidget *widget,
               double     em)
{
  const PangoFontDescription *font;
  double pixels;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);

  font = pango_context_get_font_description (gtk_widget_get_pango_context (widget));
  pixels = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  if (!pango_font_description_get_size_is_absolute (font))
    {
      double dpi = pango_cairo_context_get_resolution (gtk_widget_get_pango_context (widget));

      pixels *= (dpi > 0 ? dpi : USUAL_DPI) / POINTS_PER_INCH;
    }
  return (int) round (pixels * em);
}

GtkWidget *
bt_measure_next (GtkWidget *parent,
                 GtkWidget *child)
{
  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);

  do
    child = child == NULL ? gtk_widget_get_first_child (parent)
                          : gtk_widget_get_next_sibling (child);
  while (child != NULL && !gtk_widget_should_layout (child));
  return child;
}

guint
bt_measure_count (GtkWidget *parent)
{
  guint n = 0;

  for (GtkWidget *child = bt_measure_next (parent, NULL); child != NULL;
       child = bt_measure_next (parent, child))
    n++;
  return n;
}
