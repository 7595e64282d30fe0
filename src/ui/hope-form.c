/* hope-form.c: everything that can be said about one hope.
 *
 * The fields are the kit's rows, as the template has them; beside them stand what the budget
 * brings, what is worth a look, and the views of different people. */
#include "config.h"

#include "ui/hope-form.h"

#include "ui/hope-lines.h"
#include "ui/hope-ratings.h"
#include "ui/kit/kit.h"
#include "ui/kit/record-name.h"
#include "ui/notice-card.h"
#include "ui/ui.h"

struct _BtHopeForm
{
  GtkBox         parent_instance;
  BtOutcome     *outcome;
  GtkWidget     *title;
  BtForm        *form;
  GtkWidget     *by_date;
  GtkWidget     *no_time;
  GtkBox        *lines;
  GtkWidget     *no_help;
  BtHopeRatings *ratings;
};

enum
{
  SIGNAL_CLOSED,
  SIGNAL_REMOVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtHopeForm, bt_hope_form, GTK_TYPE_BOX)

static void
close_form (BtHopeForm *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  close_form (BT_HOPE_FORM (widget));
  return TRUE;
}

static void
on_remove (BtHopeForm *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVE], 0);
}

static void
act_say_when (GtkWidget  *widget,
              const char *name,
              GVariant   *target)
{
  gtk_widget_grab_focus (BT_HOPE_FORM (widget)->by_date);
}

static void
bt_hope_form_dispose (GObject *object)
{
  g_clear_object (&BT_HOPE_FORM (object)->outcome);
  G_OBJECT_CLASS (bt_hope_form_parent_class)->dispose (object);
}

static void
bt_hope_form_class_init (BtHopeFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_hope_form_dispose;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_HOPE_RATINGS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "hope-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHopeForm, title);
  gtk_widget_class_bind_template_child (widget_class, BtHopeForm, form);
  gtk_widget_class_bind_template_child (widget_class, BtHopeForm, by_date);
  gtk_widget_class_bind_template_child (widget_class, BtHopeForm, no_time);
  gtk_widget_class_bind_template_child (widget_class, BtHopeForm, lines);
  gtk_widget_class_bind_template_child (widget_class, BtHopeForm, no_help);
  gtk_widget_class_bind_template_child (widget_class, BtHopeForm, ratings);
  gtk_widget_class_bind_template_callback (widget_class, close_form);
  gtk_widget_class_bind_template_callback (widget_class, on_remove);
  gtk_widget_class_install_action (widget_class, "hope.say-when", NULL, act_say_when);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape, NULL);

  signals[SIGNAL_CLOSED] = g_signal_new ("closed", BT_TYPE_HOPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REMOVE] = g_signal_new ("remove", BT_TYPE_HOPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_hope_form_init (BtHopeForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_hope_form_set_outcome (BtHopeForm *self,
                          BtOutcome  *outcome)
{
  g_return_if_fail (BT_IS_HOPE_FORM (self));

  g_set_object (&self->outcome, outcome);
  g_object_set (self->form, "record", outcome, NULL);
  bt_hope_ratings_set_outcome (self->ratings, outcome);
}

BtOutcome *
bt_hope_form_get_outcome (BtHopeForm *self)
{
  g_return_val_if_fail (BT_IS_HOPE_FORM (self), NULL);

  return self->outcome;
}

void
bt_hope_form_fill (BtHopeForm   *self,
                   const BtSums *sums)
{
  g_autofree char *name = NULL;

  g_return_if_fail (BT_IS_HOPE_FORM (self) && sums != NULL);

  if (self->outcome == NULL)
    return;
  name = bt_record_dup_heading (self->outcome);
  gtk_label_set_label (GTK_LABEL (self->title), name);
  bt_hope_lines_fill (self->lines, self->outcome, sums, G_MAXUINT);
  bt_notice_box_fill (self->no_time, BT_NOTICE_OUTCOME_WITHOUT_TIME, self->outcome, sums);
  bt_notice_box_fill (self->no_help, BT_NOTICE_OUTCOME_WITHOUT_HELP, self->outcome, sums);
}
