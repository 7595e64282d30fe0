/* tiles.c: equal tiles: as many side by side as have room, the others in further rows. */
#include "ui/kit/tiles.h"

#include "ui/kit/measure.h"

#define SPACING 12 /* pixels, both ways */

struct _BtTiles
{
  BtHolder  parent_instance;
  double    tile_width; /* em */
};

static const BtHolderField fields[] = {
  { "tile-width", BT_HOLDER_EM, G_STRUCT_OFFSET (BtTiles, tile_width), 20 },
};

G_DEFINE_FINAL_TYPE (BtTiles, bt_tiles, BT_TYPE_HOLDER)

/* The child after @child that takes room; the first one after NULL. */
static GtkWidget *
find_next (BtTiles   *self,
           GtkWidget *child)
{
  return bt_measure_next (GTK_WIDGET (self), child);
}

static int
get_tile_width (BtTiles *self)
{
  return bt_measure_em (GTK_WIDGET (self), self->tile_width);
}

static int
get_least_width (BtTiles *self)
{
  int widest = 0;

  for (GtkWidget *child = find_next (self, NULL); child; child = find_next (self, child))
    {
      int least = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      widest = MAX (widest, least);
    }
  return widest;
}

/* How many stand side by side in @width. */
static int
count_columns (BtTiles *self,
               int      width)
{
  int tile = MAX (1, MAX (get_tile_width (self), get_least_width (self)));
  int n = (int) bt_measure_count (GTK_WIDGET (self));

  return CLAMP ((width + SPACING) / (tile + SPACING), 1, MAX (1, n));
}

/* Goes through the rows, and places what is in them where @place; answers how high they are. */
static int
lay_out (BtTiles  *self,
         int       width,
         gboolean  place)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int columns = count_columns (self, width);
  int tile = (width - SPACING * (columns - 1)) / columns;
  GtkWidget *next = find_next (self, NULL);
  int y = 0;

  while (next != NULL)
    {
      GtkWidget *child = next;
      int height = 0;

      for (int i = 0; i < columns && child != NULL; i++, child = find_next (self, child))
        {
          int wanted = 0;

          gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, tile, NULL, &wanted, NULL, NULL);
          height = MAX (height, wanted);
        }
      for (int i = 0; i < columns && next != NULL; i++, next = find_next (self, next))
        {
          int x = i * (tile + SPACING);
          GtkAllocation at = { rtl ? width - x - tile : x, y, tile, height };

          if (place)
            gtk_widget_size_allocate (next, &at, -1);
        }
      y += height + SPACING;
    }
  return MAX (0, y - SPACING);
}

static void
bt_tiles_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  BtTiles *self = BT_TILES (widget);
  int n = (int) bt_measure_count (GTK_WIDGET (self));

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = get_least_width (self);
      *natural = MAX (*minimum, n * get_tile_width (self) + MAX (0, n - 1) * SPACING);
      return;
    }
  *minimum = *natural = lay_out (self, for_size >= 0 ? for_size : get_tile_width (self), FALSE);
}

static void
bt_tiles_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  lay_out (BT_TILES (widget), width, TRUE);
}

static void
bt_tiles_class_init (BtTilesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bt_tiles_measure;
  widget_class->size_allocate = bt_tiles_size_allocate;
  bt_holder_class_set_fields (BT_HOLDER_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
bt_tiles_init (BtTiles *self)
{
}

GtkWidget *
bt_tiles_new (double tile_width)
{
  return g_object_new (BT_TYPE_TILES, "tile-width", tile_width, NULL);
}
