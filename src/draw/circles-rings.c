/* circles-rings.c: how wide the rings are, and where their titles stand. */
#include "draw/circles-private.h"

/* The radii: each ring has room for its title; one with names wants room for a disc and a label
 * too, and gets as much of that as there is; what is over goes half to the crowds and half round
 * evenly, so that a plan with few people looks whole too. */
void
bt_circles_measure_rings (BtCircles *self,
                          double     disc,
                          int        label_lines,
                          double     title_height)
{
  guint crowd[BT_CIRCLES_RINGS] = { 0 };
  double outer = self->size / 2 - 1, middle = MIN (1.9 * title_height, outer / 4);
  double least = MIN (1.5 * title_height, (outer - middle) / BT_CIRCLES_RINGS);
  double room = outer - middle - BT_CIRCLES_RINGS * least, wanted = 0, scale, over;

  for (guint i = 0; i < self->n_spots; i++)
    crowd[self->spots[i].ring - 1]++;
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    wanted += crowd[i] > 0 ? 2 * disc + label_lines * 0.3 * title_height : 0;
  scale = wanted > room ? room / wanted : 1;
  over = MAX (room - wanted, 0);

  self->radii[0] = middle;
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    {
      double wish = crowd[i] > 0 ? 2 * disc + label_lines * 0.3 * title_height : 0;
      double part = self->n_spots > 0 ? (double) crowd[i] / self->n_spots : 1.0 / BT_CIRCLES_RINGS;

      self->radii[i + 1] =
          self->radii[i] + least + wish * scale + over / 2 * (1.0 / BT_CIRCLES_RINGS + part);
    }
}

void
bt_circles_place_titles (BtCircles *self)
{
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    {
      g_autoptr (PangoLayout) layout = NULL;
      PangoRectangle used;
      double width, height;

      self->titles[i] = (BtBox) { 0 };
      if (self->title_texts[i] == NULL)
        continue;
      layout = bt_circles_layout_line (self, self->title_texts[i], 0.92, self->radii[i + 1] * 1.5);
      pango_layout_get_extents (layout, NULL, &used);
      width = (double) used.width / PANGO_SCALE;
      height = (double) used.height / PANGO_SCALE;
      if (height + 1.5 + BT_CIRCLES_GAP > self->radii[i + 1] - self->radii[i])
        continue; /* a picture this small goes without */
      self->titles[i] = (BtBox){ self->middle_x - width / 2,
                                 self->middle_x - self->radii[i + 1] + 1.5, width, height };
    }
}
