/* hopes-window.h: a plan's window at What we hope for, and what a person does there. */
#pragma once

#include "made-plan.h"
#include "model/outcome.h"
#include "sample-plan.h"
#include "ui/hope-add.h"
#include "ui/hope-card.h"
#include "ui/hope-form.h"
#include "ui/hope-lane.h"
#include "ui/hopes-page.h"
#include "ui/kit/record-row.h"

#define PLACE      "hopes"
#define PLACE_TYPE BT_TYPE_HOPES_PAGE
#include "place-window.h"

#define N_HOPES 300

/* Nothing but a name, and one person who helps to write. */
G_GNUC_UNUSED static void
set_up_with_gran (Fixture       *self,
                  gconstpointer  data)
{
  BtPlan *plan = driver_make_empty ();

  put (plan, "contributors", NULL, "name", "Gran", "voice", BT_VOICE_FAMILY, NULL);
  open_plan (self, plan);
}

/* Far more hopes than anyone has, in endless words and in Urdu. */
G_GNUC_UNUSED static void
set_up_many (Fixture       *self,
             gconstpointer  data)
{
  BtPlan *plan = driver_make_full ();

  for (guint i = 0; i < N_HOPES; i++)
    {
      const char *words
          = i % 3 == 0 ? "وہ اپنی بہن کے ساتھ تیرتی ہے، ہر مہینے ایک بار" : plan->title;
      g_autofree char *title = g_strdup_printf ("%u. %s", i + 1, words);

      put (plan, "outcomes", NULL, "title", title, "horizon", (int) (i % 4), "first-step", words,
           "step-who", words, NULL);
    }
  open_plan (self, plan);
}

/* The hope that stands at @index in the plan. */
G_GNUC_UNUSED static BtOutcome *
get_hope (Fixture *self,
          guint    index)
{
  return bt_list_get (self->plan->outcomes, index);
}

static gboolean
is_lane_of (GtkWidget *widget,
            BtHorizon  horizon)
{
  BtHorizon own = BT_HORIZON_UNKNOWN;

  if (BT_IS_HOPE_LANE (widget))
    g_object_get (widget, "horizon", &own, NULL);
  return BT_IS_HOPE_LANE (widget) && own == horizon;
}

static BtHopeLane *
find_lane (GtkWidget *from,
           BtHorizon  horizon)
{
  BtHopeLane *found = is_lane_of (from, horizon) ? BT_HOPE_LANE (from) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_lane (child, horizon);
  return found;
}

/* The card of @hope in the lane of @horizon; NULL: it is not there. */
G_GNUC_UNUSED static BtHopeCard *
find_card (Fixture   *self,
           BtHorizon  horizon,
           BtOutcome *hope)
{
  BtRecordList *list = bt_hope_lane_get_list (find_lane (self->page, horizon));
  GtkWidget *card = NULL;

  for (guint i = 0; (card = bt_record_list_get_content (list, i)) != NULL; i++)
    if (bt_hope_card_get_outcome (BT_HOPE_CARD (card)) == hope)
      return BT_HOPE_CARD (card);
  return NULL;
}

/* The row of @hope's card, where it should be. */
G_GNUC_UNUSED static GtkWidget *
get_row (Fixture   *self,
         BtOutcome *hope)
{
  BtHopeCard *card = find_card (self, hope->horizon, hope);

  g_assert_nonnull (card);
  return gtk_widget_get_ancestor (GTK_WIDGET (card), BT_TYPE_RECORD_ROW);
}

/* Whether any label at or below @widget that is seen has @text in it. */
G_GNUC_UNUSED static gboolean
says (gpointer    widget,
      const char *text)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (widget), text) != NULL)
    return TRUE;
  if (GTK_IS_EDITABLE (widget) && strstr (gtk_editable_get_text (widget), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

G_GNUC_UNUSED static void
click (gpointer    from,
       const char *label)
{
  GtkWidget *button = driver_find (from, GTK_TYPE_BUTTON, label);
  GtkWidget *window = gtk_widget_get_ancestor (from, GTK_TYPE_WINDOW);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_mapped (button) && gtk_widget_is_sensitive (button));
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  driver_wait (window); /* the button may have gone */
}

/* Writes in the first line below @from and presses Enter. */
G_GNUC_UNUSED static void
type_line (gpointer    from,
           const char *text)
{
  GtkWidget *entry = driver_find (from, GTK_TYPE_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  driver_wait (gtk_widget_get_ancestor (entry, GTK_TYPE_WINDOW));
}

G_GNUC_UNUSED static void
do_action (Fixture    *self,
           const char *name)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->window), name, NULL);
  driver_wait (GTK_WIDGET (self->window));
}

/* Opens @hope's form, by its card. */
G_GNUC_UNUSED static BtHopeForm *
open_form (Fixture   *self,
           BtOutcome *hope)
{
  BtHopeForm *form = driver_find (self->page, BT_TYPE_HOPE_FORM, NULL);
  GtkWidget *row = get_row (self, hope);

  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (bt_hope_form_get_outcome (form) == hope);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (form)));
  return form;
}

/* Whether the keyboard is on @widget or in it. */
G_GNUC_UNUSED static gboolean
has_focus_in (Fixture  *self,
              gpointer  widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* All that is known of the plan. */
G_GNUC_UNUSED static char *
describe (Fixture *self)
{
  return sample_plan_describe (self->plan);
}

/* After one step that is called @name: undo gives back what was @before, redo what is now, and the
 * file has that too. */
G_GNUC_UNUSED static void
check_step (Fixture    *self,
            const char *before,
            const char *name)
{
  g_autofree char *after = describe (self);
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  g_autofree char *reopened = NULL;
  g_autoptr (BtPlanFile) file = NULL;

  if (name != NULL)
    g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, name);
  g_assert_cmpstr (before, !=, after);
  do_action (self, "undo");
  undone = describe (self);
  sample_assert_same (undone, before);
  do_action (self, "redo");
  redone = describe (self);
  sample_assert_same (redone, after);
  file = driver_reopen (self->window);
  reopened = sample_plan_describe (bt_plan_file_get_plan (file));
  sample_assert_same (reopened, after);
}
