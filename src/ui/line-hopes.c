/* line-hopes.c: which hopes something to pay for serves: a tick for each. */
#include "config.h"

#include "ui/line-hopes.h"

#include <glib/gi18n.h>

#include "model/plan.h"
#include "ui/budget-change.h"
#include "ui/kit/record-name.h"

struct _BtLineHopes
{
  GtkBox        parent_instance;
  BtBudgetLine *line;  /* lent */
  gboolean      showing;
};

G_DEFINE_FINAL_TYPE (BtLineHopes, bt_line_hopes, GTK_TYPE_BOX)

static void
on_toggled (GtkCheckButton *tick,
            BtLineHopes    *self)
{
  BtOutcome *outcome = g_object_get_data (G_OBJECT (tick), "outcome");

  if (!self->showing && bt_record_get_plan (outcome) != NULL)
    bt_budget_serve (outcome, self->line, gtk_check_button_get_active (tick));
}

static GtkWidget *
make_tick (BtLineHopes *self,
           BtOutcome   *outcome)
{
  g_autofree char *name = bt_record_dup_short_name (outcome);
  GtkWidget *tick = gtk_check_button_new ();
  g_autofree char *full = bt_record_dup_name (outcome);
  GtkWidget *label = gtk_label_new (full != NULL ? full : name);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  g_object_set (tick, "child", label, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (tick), "outcome", g_object_ref (outcome), g_object_unref);
  g_signal_connect (tick, "toggled", G_CALLBACK (on_toggled), self);
  return tick;
}

/* TRUE where the ticks are those of @outcomes, in their order. */
static gboolean
has_ticks (BtLineHopes *self,
           BtList      *outcomes)
{
  GtkWidget *tick = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint i = 0; i < bt_list_get_length (outcomes); i++)
    {
      if (tick == NULL
          || g_object_get_data (G_OBJECT (tick), "outcome") != bt_list_get (outcomes, i))
        return FALSE;
      tick = gtk_widget_get_next_sibling (tick);
    }
  return tick == NULL;
}

/* What is ticked stays where the keyboard is: only other hopes make other ticks. */
static void
make_ticks (BtLineHopes *self,
            BtList      *outcomes)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  for (guint i = 0; i < bt_list_get_length (outcomes); i++)
    gtk_box_append (GTK_BOX (self), make_tick (self, bt_list_get (outcomes, i)));
}

static void
bt_line_hopes_class_init (BtLineHopesClass *klass)
{
}

static void
bt_line_hopes_init (BtLineHopes *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

gboolean
bt_line_hopes_fill (BtLineHopes  *self,
                    BtBudgetLine *line)
{
  BtList *outcomes = NULL;
  GtkWidget *tick = NULL;

  g_return_val_if_fail (BT_IS_LINE_HOPES (self) && bt_record_get_plan (line) != NULL, FALSE);

  outcomes = bt_record_get_plan (line)->outcomes;
  self->line = line;
  self->showing = TRUE;
  if (!has_ticks (self, outcomes))
    make_ticks (self, outcomes);
  tick = gtk_widget_get_first_child (GTK_WIDGET (self));
  for (; tick != NULL; tick = gtk_widget_get_next_sibling (tick))
    {
      BtOutcome *outcome = g_object_get_data (G_OBJECT (tick), "outcome");
      gboolean serves = outcome->lines != NULL && g_ptr_array_find (outcome->lines, line, NULL);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), serves);
    }
  self->showing = FALSE;
  return bt_list_get_length (outcomes) > 0;
}
