/* preview.c: one page as it will be printed: all of it, or large enough to read. */
#include "config.h"

#include "ui/kit/preview.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "ui/kit/measure.h"
#include "ui/kit/texture.h"

#define LEAST_HEIGHT  10.0 /* em */
#define WISHED_HEIGHT 40.0
#define WIDEST        62.0
#define EDGE          8    /* pixels around the sheet, for its shadow */
#define FINER         3    /* times; small letters drawn at their size stand unevenly */

struct _BtPreview
{
  GtkWidget   parent_instance;
  BtPages    *pages; /* borrowed */
  guint       page;
  gboolean    larger;
  GdkTexture *sheet; /* the page as it is drawn at this size; NULL: to be drawn */
};

enum
{
  PROP_0,
  PROP_LARGER,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtPreview, bt_preview, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
bt_preview_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* How high the page is where it is as wide as @width allows. */
static int
find_height (BtPreview *self,
             int        width)
{
  int sheet_width = MIN (width, bt_measure_em (GTK_WIDGET (self), WIDEST)) - 2 * EDGE;

  return (int) (sheet_width * BT_PAPER_HEIGHT / BT_PAPER_WIDTH) + 2 * EDGE;
}

static void
bt_preview_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  BtPreview *self = BT_PREVIEW (widget);
  gboolean vertical = orientation == GTK_ORIENTATION_VERTICAL;
  double part = vertical ? 1 : BT_PAPER_WIDTH / BT_PAPER_HEIGHT;

  *minimum_baseline = *natural_baseline = -1;
  *minimum = 2 * EDGE + (int) (part * bt_measure_em (widget, LEAST_HEIGHT));
  *natural = 2 * EDGE + (int) (part * bt_measure_em (widget, WISHED_HEIGHT));
  if (self->larger && vertical && for_size >= 0)
    *minimum = *natural = find_height (self, for_size);
}

/* The sheet in the middle of the room, on whole pixels so that its edges are sharp. */
static graphene_rect_t
place_sheet (BtPreview *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double scale = MIN ((width - 2 * EDGE) / BT_PAPER_WIDTH, (height - 2 * EDGE) / BT_PAPER_HEIGHT);
  int sheet_width = MAX (1, (int) (scale * BT_PAPER_WIDTH));
  int sheet_height = MAX (1, (int) (scale * BT_PAPER_HEIGHT));

  return GRAPHENE_RECT_INIT ((float) ((width - sheet_width) / 2),
                             (float) ((height - sheet_height) / 2),
                             (float) sheet_width, (float) sheet_height);
}

/* A picture of the page, @finer times as large; paper is white in the dark too. */
static cairo_surface_t *
draw_page (BtPreview *self,
           int        width,
           int        height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, width / BT_PAPER_WIDTH, height / BT_PAPER_HEIGHT);
  bt_pages_draw (self->pages, self->page, cr, FALSE);
  cairo_destroy (cr);
  return surface;
}

/* Draws the page larger than it is shown and takes the mean, for cairo puts small letters on whole
 * pixels only. */
static GdkTexture *
draw_sheet (BtPreview *self,
            int        width,
            int        height)
{
  cairo_surface_t *fine = draw_page (self, FINER * width, FINER * height);
  cairo_surface_t *sheet = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (sheet);
  GdkTexture *texture;

  cairo_scale (cr, 1.0 / FINER, 1.0 / FINER);
  cairo_set_source_surface (cr, fine, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_GOOD);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD); /* edges stay white */
  cairo_paint (cr);
  cairo_destroy (cr);
  texture = bt_texture_new_from_surface (sheet);
  cairo_surface_destroy (sheet);
  cairo_surface_destroy (fine);
  return texture;
}

static void
bt_preview_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  BtPreview *self = BT_PREVIEW (widget);
  graphene_rect_t place = place_sheet (self);
  int finer = gtk_widget_get_scale_factor (widget);
  int width = finer * (int) place.size.width;
  int height = finer * (int) place.size.height;
  GskRoundedRect outline;

  if (self->pages == NULL)
    return;
  if (self->sheet != NULL && gdk_texture_get_width (self->sheet) != width)
    g_clear_object (&self->sheet);
  if (self->sheet == NULL)
    self->sheet = draw_sheet (self, width, height);
  gsk_rounded_rect_init_from_rect (&outline, &place, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &(GdkRGBA) { 0, 0, 0, 0.3F }, 0, 1, 0, 5);
  gtk_snapshot_append_texture (snapshot, self->sheet, &place);
}

static void
bt_preview_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  g_value_set_boolean (value, BT_PREVIEW (object)->larger);
}

static void
bt_preview_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  BtPreview *self = BT_PREVIEW (object);

  self->larger = g_value_get_boolean (value);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
bt_preview_dispose (GObject *object)
{
  g_clear_object (&BT_PREVIEW (object)->sheet);
  G_OBJECT_CLASS (bt_preview_parent_class)->dispose (object);
}

static void
bt_preview_class_init (BtPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = bt_preview_get_property;
  object_class->set_property = bt_preview_set_property;
  object_class->dispose = bt_preview_dispose;
  widget_class->get_request_mode = bt_preview_get_request_mode;
  widget_class->measure = bt_preview_measure;
  widget_class->snapshot = bt_preview_snapshot;
  props[PROP_LARGER] = g_param_spec_boolean ("larger", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bt_preview_init (BtPreview *self)
{
}

static void
tell_ears (BtPreview *self)
{
  g_autofree char *name = NULL, *text = NULL, *number = NULL, *last = NULL;

  if (self->pages == NULL)
    {
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _("no pages"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "", -1);
      return;
    }
  number = bt_number_format (self->page + 1);
  last = bt_number_format (bt_pages_get_n (self->pages));
  /* Translators: which page is shown, as it is read aloud: its number, and the title of what
   * stands on it. */
  name = g_strdup_printf (_("Page %s of %s: %s"), number, last,
                          bt_pages_get_section (self->pages, self->page, NULL));
  text = bt_pages_dup_text (self->pages, self->page);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

void
bt_preview_show (BtPreview *self,
                 BtPages   *pages,
                 guint      page)
{
  g_return_if_fail (BT_IS_PREVIEW (self));
  g_return_if_fail (pages == NULL || page < bt_pages_get_n (pages));

  self->pages = pages;
  self->page = page;
  g_clear_object (&self->sheet);
  tell_ears (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
