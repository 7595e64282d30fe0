/* plan-window.c: one plan's window: its name and whether it is kept, undo and redo, its places,
 * and what lasts. */
#include "config.h"

#include "ui/plan-window-private.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/kit/amounts.h"
#include "ui/kit/form.h"
#include "ui/kit/menu-return.h"
#include "ui/kit/one-stop.h"
#include "ui/kit/reading.h"
#include "ui/kit/whole-days.h"
#include "ui/place.h"
#include "ui/plan-facts-dialog.h"
#include "ui/ui.h"
#include "ui/who-is-here.h"

G_DEFINE_FINAL_TYPE (BtPlanWindow, bt_plan_window, GTK_TYPE_APPLICATION_WINDOW)

static BtPlan *
get_plan (BtPlanWindow *self)
{
  return bt_plan_file_get_plan (self->file);
}

static GSimpleAction *
find_action (BtPlanWindow *self,
             const char   *name)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name));
}

/* An undo button says what it would undo, and can be used only where there is something. */
static void
show_step (BtPlanWindow *self,
           const char   *action,
           GtkWidget    *button,
           const char   *tooltip)
{
  g_simple_action_set_enabled (find_action (self, action), tooltip != NULL);
  gtk_widget_set_tooltip_text (button, tooltip);
}

static void
show_steps (BtPlanWindow *self)
{
  const char *undo = bt_plan_get_undo_name (get_plan (self));
  const char *redo = bt_plan_get_redo_name (get_plan (self));
  /* Translators: %s is what was done: "add Hydrotherapy". */
  g_autofree char *undo_words = undo != NULL ? g_strdup_printf (_("Undo: %s"), undo) : NULL;
  /* Translators: %s is what was undone: "add Hydrotherapy". */
  g_autofree char *redo_words = redo != NULL ? g_strdup_printf (_("Redo: %s"), redo) : NULL;

  show_step (self, "undo", self->undo, undo_words);
  show_step (self, "redo", self->redo, redo_words);
}

static void
show_name (BtPlanWindow *self)
{
  g_autofree char *name = bt_plan_window_dup_name (self);

  gtk_label_set_label (GTK_LABEL (self->name), name);
  gtk_window_set_title (GTK_WINDOW (self), name);
}

static void
show_practice (BtPlanWindow *self)
{
  BtDay day = get_plan (self)->practice_on;
  g_autofree char *today = NULL;
  g_autofree char *text = NULL;

  if (day != BT_DAY_UNKNOWN)
    {
      today = bt_day_format (day);
      /* Translators: %s is a day: "19 November 2026". */
      text = g_strdup_printf (_("This is a practice plan. The family is made up. "
                                "In it, today is %s."),
                              today);
    }
  bt_banner_tell (self->practice, text, NULL, NULL);
}

static void
on_plan_changed (BtPlanWindow *self)
{
  show_name (self);
  show_practice (self);
  show_steps (self);
}

static void
on_refused (BtPlanWindow *self,
            const GError *error)
{
  bt_plan_window_tell (self, error->message);
}

static void
undo (GSimpleAction *action,
      GVariant      *target,
      gpointer       data)
{
  g_autoptr (GError) error = NULL;

  bt_form_keep_focused (data);
  bt_plan_window_tell (data, bt_plan_undo (get_plan (data), &error) ? NULL : error->message);
}

static void
redo (GSimpleAction *action,
      GVariant      *target,
      gpointer       data)
{
  g_autoptr (GError) error = NULL;

  bt_form_keep_focused (data);
  bt_plan_window_tell (data, bt_plan_redo (get_plan (data), &error) ? NULL : error->message);
}

static void
save_copy (GSimpleAction *action,
           GVariant      *target,
           gpointer       data)
{
  bt_plan_window_save_copy (data);
}

static void
keep_elsewhere (GSimpleAction *action,
                GVariant      *target,
                gpointer       data)
{
  bt_plan_window_move (data);
}

static void
open_facts (GSimpleAction *action,
            GVariant      *target,
            gpointer       data)
{
  bt_form_keep_focused (data);
  gtk_window_present (GTK_WINDOW (bt_plan_facts_dialog_new (data, get_plan (data))));
}

static const GActionEntry actions[] = {
  { .name = "undo", .activate = undo },
  { .name = "redo", .activate = redo },
  { .name = "save-copy", .activate = save_copy },
  { .name = "facts", .activate = open_facts },
  { .name = "keep-elsewhere", .activate = keep_elsewhere },
};

static gboolean
bt_plan_window_close_request (GtkWindow *window)
{
  BtPlanWindow *self = BT_PLAN_WINDOW (window);
  int width, height;

  bt_form_keep_focused (window); /* what cannot be read does not hold anyone back */
  if (!bt_plan_window_may_close (self))
    return TRUE;
  gtk_window_get_default_size (window, &width, &height);
  bt_settings_set_window (self->settings, width, height, gtk_window_is_maximized (window));
  return GTK_WINDOW_CLASS (bt_plan_window_parent_class)->close_request (window);
}

static void
bt_plan_window_dispose (GObject *object)
{
  BtPlanWindow *self = BT_PLAN_WINDOW (object);

  g_clear_handle_id (&self->ready, g_source_remove);
  if (self->file != NULL)
    {
      g_signal_handlers_disconnect_by_data (get_plan (self), self);
      g_signal_handlers_disconnect_by_data (self->file, self);
    }
  g_clear_object (&self->file);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->path, g_free);
  G_OBJECT_CLASS (bt_plan_window_parent_class)->dispose (object);
}

static void
bt_plan_window_class_init (BtPlanWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_plan_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = bt_plan_window_close_request;
  g_type_ensure (BT_TYPE_BANNER);
  g_type_ensure (BT_TYPE_ONE_STOP);
  g_type_ensure (BT_TYPE_SPLIT);
  g_type_ensure (BT_TYPE_TOAST);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "plan-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, name);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, saved);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, undo);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, redo);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, practice);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, read_only);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, elsewhere);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, unsaved);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, trouble);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, toast);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, split);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, place_list);
  gtk_widget_class_bind_template_child (widget_class, BtPlanWindow, stack);
}

static void
bt_plan_window_init (BtPlanWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  bt_reading_begin ();
  bt_whole_days_begin ();
  gtk_widget_init_template (GTK_WIDGET (self));
  bt_menu_return_watch (GTK_WINDOW (self), GTK_MENU_BUTTON (self->menu_button));
  bt_plan_window_fill_places (self);
}

/* "Hide amounts" is the plan's own, so that it is so again when the plan is opened. */
static void
follow_amounts (BtPlanWindow *self)
{
  g_autoptr (GPropertyAction) action
      = g_property_action_new ("hide-amounts", get_plan (self), "hide-amounts");

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
  bt_amounts_set_plan (GTK_WINDOW (self), get_plan (self));
}

GtkWidget *
bt_plan_window_new (GtkApplication *application,
                    BtSettings     *settings,
                    BtPlanFile     *file)
{
  BtPlanWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (BT_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (BT_IS_PLAN_FILE (file), NULL);

  self = g_object_new (BT_TYPE_PLAN_WINDOW, "application", application, NULL);
  self->settings = g_object_ref (settings);
  self->file = g_object_ref (file);
  bt_settings_size_window (settings, GTK_WINDOW (self));
  follow_amounts (self);
  bt_who_is_here_note (get_plan (self));
  g_signal_connect_swapped (get_plan (self), "changed", G_CALLBACK (on_plan_changed), self);
  g_signal_connect_swapped (get_plan (self), "refused", G_CALLBACK (on_refused), self);
  bt_plan_window_watch_file (self);
  on_plan_changed (self);
  g_action_group_change_action_state (G_ACTION_GROUP (self), "place",
                                      g_variant_new_string (bt_places[0].name));
  return GTK_WIDGET (self);
}

BtPlanFile *
bt_plan_window_get_file (BtPlanWindow *self)
{
  g_return_val_if_fail (BT_IS_PLAN_WINDOW (self), NULL);
  return self->file;
}

char *
bt_plan_window_dup_name (BtPlanWindow *self)
{
  BtPlan *plan;

  g_return_val_if_fail (BT_IS_PLAN_WINDOW (self), NULL);

  plan = get_plan (self);
  if (!bt_text_is_blank (plan->title))
    return g_strdup (plan->title);
  if (!bt_text_is_blank (bt_plan_get_person (plan)->preferred_name))
    /* Translators: %s is what a child is called: "Wren’s plan". */
    return g_strdup_printf (_("%s’s plan"), bt_plan_get_person (plan)->preferred_name);
  return g_filename_display_basename (bt_plan_file_get_path (self->file));
}

void
bt_plan_window_begin (BtPlanWindow *self,
                      const char   *place)
{
  g_return_if_fail (BT_IS_PLAN_WINDOW (self));

  if (place != NULL)
    {
      gtk_window_set_focus (GTK_WINDOW (self), NULL); /* the keyboard goes to the place */
      g_action_group_change_action_state (G_ACTION_GROUP (self), "place",
                                          g_variant_new_string (place));
    }
  bt_plan_window_say_where (self);
}

void
bt_plan_window_tell (BtPlanWindow *self,
                     const char   *text)
{
  g_return_if_fail (BT_IS_PLAN_WINDOW (self));

  bt_banner_tell (self->trouble, text, NULL, NULL);
}

void
bt_plan_window_toast (BtPlanWindow *self,
                      const char   *text,
                      const char   *button,
                      const char   *action)
{
  g_return_if_fail (BT_IS_PLAN_WINDOW (self));

  bt_toast_tell (self->toast, text, button, action);
}
