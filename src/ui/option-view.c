/* option-view.c: one what-if: what it is called, what it changes, and what that does.
 *
 * What it adds has a form of its own, which whoever shows this opens ("budget.open"). */
#include "config.h"

#include "ui/option-view.h"

#include <glib/gi18n.h>

#include "model/plan.h"
#include "ui/budget-words.h"
#include "ui/change-row.h"
#include "ui/kit/choice.h"
#include "ui/kit/kit.h"
#include "ui/option-compare.h"
#include "ui/ui.h"

struct _BtOptionView
{
  GtkBox           parent_instance;
  BtOption        *option;
  BtPlan          *plan;
  GtkWidget       *form;
  GtkWidget       *name;
  GtkWidget       *looking;      /* at which one, where there are several */
  GtkWidget       *looking_place;
  GtkDropDown     *choice;
  BtRecordList    *changes;
  GtkWidget       *no_lines;
  BtRecordList    *added;
  BtOptionCompare *compare;
};

enum
{
  SIGNAL_LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtOptionView, bt_option_view, GTK_TYPE_BOX)

static void
open_record (BtOptionView *self,
             gpointer      record)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "budget.open", "x", bt_record_get_key (record));
}

/* Which one is looked at. */

static void
show_choice (BtOptionView *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  guint n = bt_list_get_length (self->plan->options);
  guint selected = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = bt_budget_dup_option_name (bt_list_get (self->plan->options, i));

      g_strv_builder_add (builder, name);
    }
  names = g_strv_builder_end (builder);
  bt_list_find (self->plan->options, self->option, &selected);
  bt_choice_set_texts (self->choice, (const char *const *) names, selected, self);
  gtk_widget_set_visible (self->looking, n > 1);
}

static void
on_chosen (BtOptionView *self)
{
  BtOption *chosen = NULL;

  if (self->plan != NULL)
    chosen = bt_list_get (self->plan->options, gtk_drop_down_get_selected (self->choice));
  if (chosen != NULL && chosen != self->option)
    open_record (self, chosen);
}

static void
show (BtOptionView *self)
{
  gboolean any = FALSE;

  if (self->option == NULL || bt_record_get_plan (self->option) == NULL)
    return;
  any = bt_list_get_length (self->plan->budget_lines) > 0;
  gtk_widget_set_visible (GTK_WIDGET (self->changes), any);
  gtk_widget_set_visible (self->no_lines, !any);
  show_choice (self);
}

/* A change is of some line: the first that is as it is in the plan. */

static gboolean
is_changed (BtOption     *option,
            BtBudgetLine *line)
{
  for (guint i = 0; i < bt_list_get_length (option->changes); i++)
    if (((BtLineChange *) bt_list_get (option->changes, i))->line == line)
      return TRUE;
  return FALSE;
}

static void
on_adding_change (BtOptionView *self,
                  BtLineChange *change)
{
  BtList *lines = self->plan->budget_lines;
  BtBudgetLine *chosen = bt_list_get (lines, 0);

  for (guint i = 0; i < bt_list_get_length (lines); i++)
    if (!is_changed (self->option, bt_list_get (lines, i)))
      {
        chosen = bt_list_get (lines, i);
        break;
      }
  g_object_set (change, "line", chosen, NULL);
}

static void
on_left (BtOptionView *self)
{
  bt_option_view_set_option (self, NULL);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static gboolean
bt_option_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_OPTION_VIEW (widget)->name);
}

static void
bt_option_view_dispose (GObject *object)
{
  bt_option_view_set_option (BT_OPTION_VIEW (object), NULL);

  G_OBJECT_CLASS (bt_option_view_parent_class)->dispose (object);
}

static void
bt_option_view_class_init (BtOptionViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_option_view_dispose;
  widget_class->grab_focus = bt_option_view_grab_focus;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_CHANGE_ROW);
  g_type_ensure (BT_TYPE_OPTION_COMPARE);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "option-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BtOptionView, form);
  gtk_widget_class_bind_template_child (widget_class, BtOptionView, name);
  gtk_widget_class_bind_template_child (widget_class, BtOptionView, looking);
  gtk_widget_class_bind_template_child (widget_class, BtOptionView, looking_place);
  gtk_widget_class_bind_template_child (widget_class, BtOptionView, changes);
  gtk_widget_class_bind_template_child (widget_class, BtOptionView, no_lines);
  gtk_widget_class_bind_template_child (widget_class, BtOptionView, added);
  gtk_widget_class_bind_template_child (widget_class, BtOptionView, compare);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  signals[SIGNAL_LEFT] = g_signal_new ("left", BT_TYPE_OPTION_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_option_view_init (BtOptionView *self)
{
  GtkWidget *choice = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  choice = bt_choice_new (_("Which what-if to look at"));
  self->choice = GTK_DROP_DOWN (choice);
  gtk_box_append (GTK_BOX (self->looking_place), choice);
  gtk_widget_set_hexpand (choice, TRUE);
  g_signal_connect_swapped (choice, "notify::selected", G_CALLBACK (on_chosen), self);
  g_signal_connect_swapped (self->changes, "adding", G_CALLBACK (on_adding_change), self);
  g_signal_connect_swapped (self->added, "opened", G_CALLBACK (open_record), self);
}

void
bt_option_view_set_option (BtOptionView *self,
                           BtOption     *option)
{
  BtPlan *plan = NULL;

  g_return_if_fail (BT_IS_OPTION_VIEW (self));

  plan = option != NULL ? bt_record_get_plan (option) : NULL;
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, show, self);
  g_set_object (&self->option, option);
  g_set_object (&self->plan, plan);
  if (self->form != NULL)
    {
      g_object_set (self->form, "record", option, NULL);
      bt_option_compare_set_option (self->compare, option);
    }
  if (option == NULL)
    return;
  g_signal_connect_swapped (self->plan, "changed", G_CALLBACK (show), self);
  show (self);
}

void
bt_option_view_focus_line (BtOptionView *self,
                           BtBudgetLine *line)
{
  g_return_if_fail (BT_IS_OPTION_VIEW (self));

  if (!bt_record_list_focus (self->added, line))
    gtk_widget_child_focus (GTK_WIDGET (self->added), GTK_DIR_TAB_FORWARD);
}
