/* work.c: work that may take a while, done bit by bit, with a bar that says how far it is.
 *
 * The bits are done between frames, so that the window goes on living; and in the one thread that
 * may touch a plan. */
#include "config.h"

#include "ui/kit/work.h"

#include <glib/gi18n.h>

#define SLICE   8000 /* microseconds: less than a frame */
#define PATIENT 500000 /* how long nobody minds, likewise */
#define WIDTH   240 /* pixels, of the bar, at the least */

struct _BtWork
{
  GtkBox      parent_instance;
  BtWorkStep  step;
  gpointer    data;
  guint       source;
  gint64      since;
  gboolean    lasts;
  GtkWidget  *label;
  GtkWidget  *bar;
};

enum
{
  SIGNAL_LASTS,
  SIGNAL_DONE,
  SIGNAL_STOPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtWork, bt_work, GTK_TYPE_BOX)

static void
show_progress (BtWork *self,
               double  progress)
{
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->bar), CLAMP (progress, 0, 1));
  if (self->lasts || g_get_monotonic_time () - self->since < PATIENT)
    return;
  self->lasts = TRUE;
  g_signal_emit (self, signals[SIGNAL_LASTS], 0);
}

static gboolean
on_idle (gpointer data)
{
  g_autoptr (BtWork) self = g_object_ref (data); /* what hears of it may close the window */
  gint64 end = g_get_monotonic_time () + SLICE;
  gboolean more = TRUE;
  double progress = 0;

  while (more && g_get_monotonic_time () < end)
    more = self->step (self->data, &progress);
  if (more)
    {
      show_progress (self, progress);
      return G_SOURCE_CONTINUE;
    }
  self->source = 0;
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
  return G_SOURCE_REMOVE;
}

static void
on_stop (BtWork *self)
{
  if (!bt_work_is_going (self))
    return;
  bt_work_cancel (self);
  g_signal_emit (self, signals[SIGNAL_STOPPED], 0);
}

static void
bt_work_dispose (GObject *object)
{
  bt_work_cancel (BT_WORK (object));
  G_OBJECT_CLASS (bt_work_parent_class)->dispose (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, BT_TYPE_WORK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_work_class_init (BtWorkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_work_dispose;
  signals[SIGNAL_LASTS] = add_signal ("lasts");
  signals[SIGNAL_DONE] = add_signal ("done");
  signals[SIGNAL_STOPPED] = add_signal ("stopped");
}

static void
bt_work_init (BtWork *self)
{
  GtkWidget *stop = gtk_button_new_with_label (_("Stop"));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, "wrap",
                              TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_widget_add_css_class (self->label, "title-4");
  self->bar = gtk_progress_bar_new ();
  gtk_widget_set_size_request (self->bar, WIDTH, -1);
  gtk_widget_set_halign (stop, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (stop, "clicked", G_CALLBACK (on_stop), self);
  gtk_box_append (GTK_BOX (self), self->label);
  gtk_box_append (GTK_BOX (self), self->bar);
  gtk_box_append (GTK_BOX (self), stop);
}

void
bt_work_start (BtWork     *self,
               const char *words,
               BtWorkStep  step,
               gpointer    data)
{
  g_return_if_fail (BT_IS_WORK (self) && step != NULL);

  bt_work_cancel (self);
  self->step = step;
  self->data = data;
  self->since = g_get_monotonic_time ();
  self->lasts = FALSE;
  gtk_label_set_label (GTK_LABEL (self->label), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  self->source = g_idle_add (on_idle, self);
}

void
bt_work_cancel (BtWork *self)
{
  g_return_if_fail (BT_IS_WORK (self));

  g_clear_handle_id (&self->source, g_source_remove);
}

void
bt_work_finish (BtWork *self)
{
  double progress = 0;

  g_return_if_fail (BT_IS_WORK (self));

  if (!bt_work_is_going (self))
    return;
  bt_work_cancel (self);
  while (self->step (self->data, &progress))
    ;
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

gboolean
bt_work_is_going (BtWork *self)
{
  g_return_val_if_fail (BT_IS_WORK (self), FALSE);

  return self->source != 0;
}
