/* circles-view.c: the child in the middle and people and places around, as buttons on five rings.
 *
 * Where everything stands is worked out as for paper (draw/circles.h).  The rings are painted; each
 * person is a real button, so that the keyboard, screen readers and dragging need nothing special.
 */
#include "config.h"

#include "ui/circles-view-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "base/text.h"
#include "ui/kit/ink.h"
#include "ui/kit/measure.h"
#include "ui/kit/texture.h"
#include "ui/wealth-change.h"
#include "words/people.h"

#define SMALLEST  20.0 /* em each way, and so on */
#define WIDEST    38.0
#define HIGH      30.0 /* where whatever holds it scrolls: all of it is seen at once */
#define HIGHEST   60.0 /* in a crowd */
#define ROOM_EACH 6.0  /* the crowd's square root times this is the side it needs to be read */
#define NAME_EACH 10.7 /* and times this it leaves the names whole, */
#define NAMES     30.0 /* which is worth no more scrolling than this */

enum
{
  SIGNAL_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtCirclesView, bt_circles_view, GTK_TYPE_WIDGET)

static BtCircleButton *
get_button (BtCirclesView *self,
            guint          i)
{
  return g_ptr_array_index (self->buttons, i);
}

static BtCircleButton *
find_button (BtCirclesView *self,
             BtWealth      *wealth)
{
  for (guint i = 0; i < self->buttons->len; i++)
    if (bt_circle_button_get (get_button (self, i)) == wealth)
      return get_button (self, i);
  return NULL;
}

/* Where it all stands. */

static BtCircles *
make_circles (BtCirclesView *self)
{
  PangoContext *context = gtk_widget_create_pango_context (GTK_WIDGET (self));
  g_autofree BtCirclesName *names = g_new0 (BtCirclesName, self->buttons->len + 1);
  const char *child = bt_words_name (bt_plan_get_person (self->plan));
  const char *titles[BT_CIRCLES_RINGS];
  BtCircles *circles;

  /* the circles' units are pixels, and so are their letters' */
  pango_cairo_context_set_resolution (context, 72);
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    titles[i] = bt_wealth_place_get_words ((BtWealthPlace) (i + 1));
  for (guint i = 0; i < self->buttons->len; i++)
    {
      BtWealth *wealth = bt_circle_button_get (get_button (self, i));

      names[i].name = bt_text_is_blank (wealth->name) ? "…" : wealth->name;
      names[i].ring = wealth->circle;
      names[i].quiet = wealth->remembered == BT_FLAG_YES;
    }
  circles = bt_circles_new (context, child, titles, names, self->buttons->len,
                            self->size, self->text_size);
  g_object_unref (context);
  return circles;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const BtCirclesSpot *left = bt_circle_button_get_spot (*(BtCircleButton **) a);
  const BtCirclesSpot *right = bt_circle_button_get_spot (*(BtCircleButton **) b);

  if (left->ring != right->ring)
    return left->ring - right->ring;
  return left->angle < right->angle ? -1 : left->angle > right->angle;
}

/* Works out where everything stands.  A screen reader meets the buttons as the keyboard does. */
static void
place_buttons (BtCirclesView *self)
{
  BtCircles *circles = make_circles (self);
  const BtCirclesSpot *spots;
  GtkWidget *last = NULL;
  guint n;

  spots = bt_circles_get_spots (circles, &n);
  for (guint i = 0; i < n; i++)
    bt_circle_button_set_spot (get_button (self, i), circles, &spots[i]);
  g_clear_pointer (&self->circles, bt_circles_free);
  g_clear_object (&self->ground);
  self->circles = circles;

  g_ptr_array_set_size (self->order, 0);
  g_ptr_array_extend (self->order, self->buttons, NULL, NULL);
  g_ptr_array_sort (self->order, compare_places);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->order, i);

      if (gtk_widget_get_prev_sibling (button) != last)
        gtk_widget_insert_after (button, GTK_WIDGET (self), last);
      last = button;
    }
}

static void
bt_circles_view_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  BtCirclesView *self = BT_CIRCLES_VIEW (widget);
  int text_size = bt_measure_em (widget, 1);

  if (self->plan == NULL || width < 2 || height < 2)
    return;
  if (self->circles == NULL || self->size != MIN (width, height) || self->text_size != text_size)
    {
      self->size = MIN (width, height);
      self->text_size = text_size;
      place_buttons (self);
    }
  self->left = floor ((width - self->size) / 2);
  self->top = floor ((height - self->size) / 2);
  for (guint i = 0; i < self->buttons->len; i++)
    {
      BtBox box = bt_circle_button_get_box (get_button (self, i));
      GtkAllocation given = { (int) floor (self->left + box.x), (int) floor (self->top + box.y),
                              (int) ceil (box.width), (int) ceil (box.height) };

      gtk_widget_size_allocate (GTK_WIDGET (get_button (self, i)), &given, -1);
    }
}

/* How many em each way leave everybody room. */
static double
get_crowd (BtCirclesView *self)
{
  double side = sqrt (self->buttons->len);

  return MAX (MIN (ROOM_EACH * side, HIGHEST), MIN (NAME_EACH * side, NAMES));
}

static GtkSizeRequestMode
bt_circles_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bt_circles_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = bt_measure_em (widget, SMALLEST);
  *natural = bt_measure_em (widget, WIDEST);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      BtCirclesView *self = BT_CIRCLES_VIEW (widget);
      int crowd = bt_measure_em (widget, get_crowd (self));
      int width = for_size >= 0 ? for_size : *natural;

      *natural = CLAMP (width, *minimum, MAX (bt_measure_em (widget, HIGH), crowd));
      *minimum = CLAMP (crowd, *minimum, *natural);
    }
  *minimum_baseline = *natural_baseline = -1;
}

/* What it looks like. */

static void
draw_lit_ring (BtCirclesView *self,
               cairo_t       *cr,
               const BtInk   *ink)
{
  double middle = self->size / 2;

  bt_ink_set_source (cr, &ink->accent);
  cairo_set_line_width (cr, 3);
  for (int edge = self->lit - 1; edge <= self->lit; edge++)
    {
      cairo_new_path (cr);
      cairo_arc (cr, middle, middle, bt_circles_get_ring_radius (self->circles, edge), 0, 2 * G_PI);
      cairo_stroke (cr);
    }
}

static GdkTexture *
draw_ground (BtCirclesView *self,
             const BtInk   *ink)
{
  int finer = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  int size = finer * (int) self->size;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size, size);
  cairo_t *cr = cairo_create (surface);
  GdkTexture *texture;

  cairo_scale (cr, finer, finer);
  bt_circles_draw_ground (self->circles, cr, ink);
  if (self->lit > 0)
    draw_lit_ring (self, cr, ink);
  cairo_destroy (cr);
  texture = bt_texture_new_from_surface (surface);
  cairo_surface_destroy (surface);
  return texture;
}

static void
forget_ground (BtCirclesView *self)
{
  g_clear_object (&self->ground);
}

/* The rings are kept as they were drawn: to draw them takes as long as all else in a frame. */
static void
bt_circles_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  BtCirclesView *self = BT_CIRCLES_VIEW (widget);
  const BtInk *ink = bt_screen_ink_get (widget);
  float size = (float) self->size;

  if (self->circles == NULL)
    return;
  if (self->ground_ink != ink || self->ground_lit != self->lit)
    g_clear_object (&self->ground);
  self->ground_ink = ink;
  self->ground_lit = self->lit;
  if (self->ground == NULL)
    self->ground = draw_ground (self, ink);
  gtk_snapshot_append_texture (snapshot, self->ground,
                               &GRAPHENE_RECT_INIT ((float) self->left, (float) self->top, size,
                                                    size));
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_snapshot_child (widget, GTK_WIDGET (get_button (self, i)), snapshot);
}

/* Who is on the circles. */

static void
on_clicked (GtkWidget     *button,
            BtCirclesView *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0,
                 bt_circle_button_get (BT_CIRCLE_BUTTON (button)));
}

static void
mark_shown (BtCirclesView *self)
{
  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkWidget *button = GTK_WIDGET (get_button (self, i));

      if (bt_circle_button_get (get_button (self, i)) == self->shown)
        gtk_widget_add_css_class (button, "shown");
      else
        gtk_widget_remove_css_class (button, "shown");
      gtk_widget_queue_draw (button); /* the class says nothing to the theme */
    }
}

static BtCircleButton *
add_button (BtCirclesView *self,
            BtWealth      *wealth)
{
  GtkWidget *button = bt_circle_button_new (wealth);

  g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return BT_CIRCLE_BUTTON (button);
}

/* Brings the buttons to what the plan holds; who stays keeps the same button, and with it the
 * keyboard's place. */
static void
fill (BtCirclesView *self)
{
  g_autoptr (GPtrArray) before = self->buttons;
  BtList *list = self->plan->wealth;

  self->buttons = g_ptr_array_new ();
  for (guint i = 0; i < bt_list_get_length (list); i++)
    {
      BtWealth *wealth = bt_list_get (list, i);
      BtCircleButton *button = NULL;

      if (!bt_wealth_place_is_ring (bt_wealth_get_place (wealth)))
        continue;
      for (guint k = 0; k < before->len && button == NULL; k++)
        if (bt_circle_button_get (g_ptr_array_index (before, k)) == wealth)
          button = g_ptr_array_remove_index_fast (before, k);
      if (button == NULL)
        button = add_button (self, wealth);
      bt_circle_button_refresh (button);
      g_ptr_array_add (self->buttons, button);
    }
  for (guint k = 0; k < before->len; k++)
    {
      g_ptr_array_remove (self->order, g_ptr_array_index (before, k));
      gtk_widget_unparent (g_ptr_array_index (before, k));
    }

  mark_shown (self);
  if (self->size > 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    place_buttons (self); /* keys and drops find everyone placed */
  else
    self->text_size = 0; /* they are when there is something to see */
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* TRUE where @change is seen on the circles: most of what is written about people is not. */
static gboolean
is_seen (const BtChange *change)
{
  static const char * const seen[] = { "name", "circle", "remembered", "picture" };

  if (BT_IS_PERSON (change->record))
    return TRUE;
  if (!BT_IS_WEALTH (change->record))
    return FALSE;
  if (change->kind != BT_CHANGE_FIELDS)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    {
      BtRecordClass *klass = BT_RECORD_GET_CLASS (change->record);
      const BtField *field = bt_record_class_find_field (klass, seen[i]);

      if ((change->fields & (G_GUINT64_CONSTANT (1) << (field - klass->fields))) != 0)
        return TRUE;
    }
  return FALSE;
}

static void
on_changed (BtCirclesView *self,
            BtChanges     *changes)
{
  for (guint i = 0; i < changes->len; i++)
    if (is_seen (&g_array_index (changes, BtChange, i)))
      {
        fill (self);
        return;
      }
}

static void
bt_circles_view_dispose (GObject *object)
{
  BtCirclesView *self = BT_CIRCLES_VIEW (object);

  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_unparent (GTK_WIDGET (get_button (self, i)));
  g_ptr_array_set_size (self->buttons, 0);
  g_ptr_array_set_size (self->order, 0);
  g_clear_pointer (&self->circles, bt_circles_free);
  g_clear_object (&self->ground);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->shown);
  G_OBJECT_CLASS (bt_circles_view_parent_class)->dispose (object);
}

static void
bt_circles_view_finalize (GObject *object)
{
  g_ptr_array_unref (BT_CIRCLES_VIEW (object)->buttons);
  g_ptr_array_unref (BT_CIRCLES_VIEW (object)->order);
  G_OBJECT_CLASS (bt_circles_view_parent_class)->finalize (object);
}

static void
bt_circles_view_class_init (BtCirclesViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = bt_circles_view_dispose;
  object_class->finalize = bt_circles_view_finalize;
  widget_class->get_request_mode = bt_circles_view_get_request_mode;
  widget_class->measure = bt_circles_view_measure;
  widget_class->size_allocate = bt_circles_view_size_allocate;
  widget_class->snapshot = bt_circles_view_snapshot;
  widget_class->focus = bt_circles_view_move_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "circles");

  signals[SIGNAL_OPENED] = g_signal_new ("opened", BT_TYPE_CIRCLES_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_WEALTH);
}

static void
bt_circles_view_init (BtCirclesView *self)
{
  self->buttons = g_ptr_array_new ();
  self->order = g_ptr_array_new ();
  bt_circles_view_accept_drops (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Circles"), -1);
}

/* public functions */

void
bt_circles_view_set_plan (BtCirclesView *self,
                          BtPlan        *plan)
{
  g_return_if_fail (BT_IS_CIRCLES_VIEW (self) && self->plan == NULL && BT_IS_PLAN (plan));

  self->plan = g_object_ref (plan);
  g_signal_connect_swapped (plan, "changed", G_CALLBACK (on_changed), self);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (forget_ground), NULL);
  fill (self);
}

void
bt_circles_view_show (BtCirclesView *self,
                      BtWealth      *wealth)
{
  g_return_if_fail (BT_IS_CIRCLES_VIEW (self));

  g_set_object (&self->shown, wealth);
  mark_shown (self);
}

gboolean
bt_circles_view_focus (BtCirclesView *self,
                       BtWealth      *wealth)
{
  BtCircleButton *button;

  g_return_val_if_fail (BT_IS_CIRCLES_VIEW (self), FALSE);

  button = find_button (self, wealth);
  return button != NULL && gtk_widget_grab_focus (GTK_WIDGET (button));
}
