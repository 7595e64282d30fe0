/* hope-card.c: one hope among the others.
 *
 * What is said of it is what the printed page says; views of different people stand one by one. */
#include "config.h"

#include "ui/hope-card.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "model/plan.h"
#include "ui/hope-lane.h"
#include "ui/hope-lines.h"
#include "ui/hope-views.h"
#include "ui/kit/kit.h"
#include "ui/kit/photo.h"
#include "ui/kit/record-name.h"
#include "ui/ui.h"
#include "words/people.h"

#define BETWEEN      "\xc2\xa0· " /* a dot never begins a line */
#define PICTURE_SIDE 56  /* pixels */
#define MOST_LINES   4   /* of what is paid for: the form has them all, and all letters */
#define MOST_LETTERS 240

struct _BtHopeCard
{
  GtkBox     parent_instance;
  BtOutcome *outcome;
  GBytes    *shown_picture; /* what the picture was made from */
  gboolean   filled;
  GtkWidget *picture;
  GtkWidget *title;
  GtkWidget *aim;
  GtkWidget *step;
  GtkWidget *help;
  GtkWidget *lines;
  GtkWidget *going;
  GtkWidget *times;
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtHopeCard, bt_hope_card, GTK_TYPE_BOX)

/* A label with nothing to say is not there; one with far too much would be slow to lay out. */
static void
say (GtkWidget  *label,
     const char *words)
{
  g_autofree char *start = bt_text_cut (words != NULL ? words : "", MOST_LETTERS);

  gtk_label_set_label (GTK_LABEL (label), start);
  gtk_widget_set_visible (label, !bt_text_is_blank (words));
}

static void
show_picture (BtHopeCard *self)
{
  GBytes *bytes = self->outcome->picture;
  g_autoptr (GdkPixbuf) pixbuf = NULL;

  if (bytes == self->shown_picture)
    return; /* reading one takes a while */
  g_clear_pointer (&self->shown_picture, g_bytes_unref);
  self->shown_picture = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  pixbuf = bytes != NULL ? bt_photo_read (bytes, 2 * PICTURE_SIDE, NULL) : NULL;
  gtk_picture_set_pixbuf (GTK_PICTURE (self->picture), pixbuf);
  gtk_widget_set_size_request (self->picture, PICTURE_SIDE, PICTURE_SIDE);
  gtk_widget_set_visible (self->picture, pixbuf != NULL);
}

static void
show_title (BtHopeCard *self)
{
  g_autofree char *title = bt_record_dup_name (self->outcome);

  say (self->title, title != NULL ? title : _("A hope without words yet"));
}

/* "Help from Ivy · Marlow Road pool" */
static void
show_help (BtHopeCard *self)
{
  GPtrArray *helpers = self->outcome->helpers;
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *words = NULL;

  for (guint i = 0; helpers != NULL && i < helpers->len; i++)
    {
      g_autofree char *name = bt_record_dup_name (g_ptr_array_index (helpers, i));

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? BETWEEN : "", name);
    }
  /* Translators: %s is the people, places and strengths that help: "Ivy · Marlow Road pool" */
  words = g_strdup_printf (_("Help from %s"), names->str);
  say (self->help, names->len > 0 ? words : NULL);
}

static void
show_going (BtHopeCard *self,
            BtPerson   *person)
{
  g_autoptr (GPtrArray) views = bt_hope_list_views (person, self->outcome);
  GtkWidget *old = NULL;

  while ((old = gtk_widget_get_first_child (self->going)) != NULL)
    gtk_box_remove (GTK_BOX (self->going), old);
  for (guint i = 0; i < views->len; i++)
    {
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_markup (GTK_LABEL (label), g_ptr_array_index (views, i));
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_box_append (GTK_BOX (self->going), label);
    }
  gtk_widget_set_visible (self->going, views->len > 0);
}

/* The times to choose from, where none is chosen. */
static void
show_times (BtHopeCard *self)
{
  gtk_widget_set_visible (self->times, self->outcome->horizon == BT_HORIZON_UNKNOWN);
  if (self->outcome->horizon != BT_HORIZON_UNKNOWN
      || gtk_widget_get_first_child (self->times) != NULL)
    return;
  for (int horizon = BT_HORIZON_SHORT; horizon <= BT_HORIZON_LONG; horizon++)
    {
      GtkWidget *button = gtk_button_new_with_label (bt_hope_lane_get_name ((BtHorizon) horizon));

      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                        bt_code_to_nick (BT_TYPE_HORIZON, horizon));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "row.ask");
      gtk_widget_set_parent (button, self->times);
    }
}

/* The row is called what the hope is; what it aims at is said after that. */
static void
describe_row (BtHopeCard *self,
              const char *aim)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_BOX_ROW);

  if (row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    aim != NULL ? aim : "", -1);
}

static void
bt_hope_card_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  g_set_object (&BT_HOPE_CARD (object)->outcome, g_value_get_object (value));
}

static void
bt_hope_card_dispose (GObject *object)
{
  BtHopeCard *self = BT_HOPE_CARD (object);

  g_clear_object (&self->outcome);
  g_clear_pointer (&self->shown_picture, g_bytes_unref);
  G_OBJECT_CLASS (bt_hope_card_parent_class)->dispose (object);
}

static void
bt_hope_card_class_init (BtHopeCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = bt_hope_card_set_property;
  object_class->dispose = bt_hope_card_dispose;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_OUTCOME,
                                            G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "hope-card.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHopeCard, picture);
  gtk_widget_class_bind_template_child (widget_class, BtHopeCard, title);
  gtk_widget_class_bind_template_child (widget_class, BtHopeCard, aim);
  gtk_widget_class_bind_template_child (widget_class, BtHopeCard, step);
  gtk_widget_class_bind_template_child (widget_class, BtHopeCard, help);
  gtk_widget_class_bind_template_child (widget_class, BtHopeCard, lines);
  gtk_widget_class_bind_template_child (widget_class, BtHopeCard, going);
  gtk_widget_class_bind_template_child (widget_class, BtHopeCard, times);
}

static void
bt_hope_card_init (BtHopeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

BtOutcome *
bt_hope_card_get_outcome (BtHopeCard *self)
{
  g_return_val_if_fail (BT_IS_HOPE_CARD (self), NULL);

  return self->outcome;
}

void
bt_hope_card_fill (BtHopeCard   *self,
                   const BtSums *sums)
{
  BtPlan *plan = NULL;
  g_autofree char *aim = NULL;
  g_autofree char *step = NULL;

  g_return_if_fail (BT_IS_HOPE_CARD (self) && sums != NULL);

  plan = bt_record_get_plan (self->outcome);
  if (plan == NULL)
    return;
  aim = bt_words_aim (bt_plan_get_person (plan), self->outcome);
  step = bt_words_step (self->outcome);
  self->filled = TRUE;
  show_picture (self);
  show_title (self);
  say (self->aim, aim);
  say (self->step, step);
  show_help (self);
  bt_hope_lines_fill (GTK_BOX (self->lines), self->outcome, sums, MOST_LINES);
  show_going (self, bt_plan_get_person (plan));
  show_times (self);
  describe_row (self, aim);
}

gboolean
bt_hope_card_is_filled (BtHopeCard *self)
{
  g_return_val_if_fail (BT_IS_HOPE_CARD (self), FALSE);

  return self->filled;
}
