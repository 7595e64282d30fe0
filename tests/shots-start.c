/* shots-start.c: pictures of the start page, the first questions and the preferences, and of pages
 * as the preferences have them. */
#include "config.h"

#include "exchange/practice.h"
#include "shots.h"
#include "ui/about-me-page.h"
#include "ui/budget-page.h"
#include "ui/home-page.h"
#include "ui/kit/field-row.h"
#include "ui/kit/photo-button.h"
#include "ui/kit/photo.h"
#include "ui/new-plan-person.h"
#include "ui/new-plan-who.h"
#include "ui/new-plan.h"
#include "ui/plan-facts-dialog.h"
#include "ui/preferences-dialog.h"
#include "ui/start-window.h"
#include "ui/wealth-page.h"

void
shots_of_start (Shots *self)
{
  GtkWidget *window = bt_start_window_new (GTK_APPLICATION (self->application), self->settings);
  GtkWidget *dialog;

  gtk_window_set_default_size (GTK_WINDOW (window), self->width, self->height);
  gtk_window_present (GTK_WINDOW (window));
  shots_take (self, window, "start", NULL);
  bt_start_window_tell (BT_START_WINDOW (window),
                        "“Our plan.bunting” could not be opened. There is no such file.");
  shots_take (self, window, "start", "told");
  dialog = bt_preferences_dialog_new (GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (dialog));
  shots_take (self, dialog, "preferences", NULL);
  gtk_window_destroy (GTK_WINDOW (dialog));
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkEditable *
find_entry (gpointer    widget,
            const char *field)
{
  for (GtkWidget *row = gtk_widget_get_first_child (widget); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkEditable *found = NULL;
      g_autofree char *name = NULL;

      if (BT_IS_FIELD_ROW (row))
        g_object_get (row, "field", &name, NULL);
      if (g_strcmp0 (name, field) == 0)
        return driver_find (row, GTK_TYPE_ENTRY, NULL);
      found = find_entry (row, field);
      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
press_next (GtkWidget *page)
{
  g_signal_emit_by_name (driver_find (page, GTK_TYPE_BUTTON, "Next"), "clicked");
}

/* Each question, as it is first seen, and what is said where the name is missing. */
void
shots_of_questions (Shots *self)
{
  GtkWidget *window = bt_start_window_new (GTK_APPLICATION (self->application), self->settings);
  g_autoptr (GdkPixbuf) picture = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 200, 200);
  g_autoptr (GBytes) photo = NULL;
  GtkWidget *questions, *name, *who;

  gdk_pixbuf_fill (picture, 0x8fbcb0ff);
  photo = bt_photo_pack (picture, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), self->width, self->height);
  gtk_window_present (GTK_WINDOW (window));
  bt_start_window_ask (BT_START_WINDOW (window));
  questions = driver_find (window, BT_TYPE_NEW_PLAN, NULL);
  press_next (questions);
  shots_take (self, window, "question", "name-missing");
  name = driver_find (questions, GTK_TYPE_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (name), "Wren");
  shots_take (self, window, "question", "name");
  bt_photo_button_set_photo (driver_find (questions, BT_TYPE_PHOTO_BUTTON, NULL), photo);
  shots_take (self, window, "question", "photo");
  press_next (questions);
  who = driver_find (questions, BT_TYPE_NEW_PLAN_WHO, NULL);
  shots_take (self, window, "question", "who");
  gtk_editable_set_text (find_entry (who, "name"), "Ngozi Hartley-Osei");
  gtk_editable_set_text (find_entry (who, "relation"), "Mum");
  g_signal_emit_by_name (driver_find (who, GTK_TYPE_BUTTON, "Add another person"), "clicked");
  shots_take (self, window, "question", "who-more");
  g_signal_emit_by_name (gtk_widget_get_last_child (gtk_widget_get_parent (
                             driver_find (who, BT_TYPE_NEW_PLAN_PERSON, NULL))),
                         "entered");
  shots_take (self, window, "question", "where");
  bt_start_window_tell_not_kept (BT_START_WINDOW (window), "Bunting may not read or write here.");
  shots_take (self, window, "question", "where-told");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The plan as it is first seen, with where it is kept. */
void
shots_of_begun (Shots *self)
{
  DriverPlace place = { 0 };

  shots_open (self, &place, driver_make_empty (), "about-me", BT_TYPE_ABOUT_ME_PAGE);
  bt_plan_window_begin (place.window, NULL);
  shots_take (self, place.window, "begun", NULL);
  driver_close_place (&place);
}

/* The name and the dates, of the practice plan and of one that has none. */
void
shots_of_facts (Shots *self)
{
  BtPlan *(*const plans[]) (void) = { bt_practice_plan_new, driver_make_empty };
  static const char *const names[] = { "facts", "facts-empty" };

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      DriverPlace place = { 0 };
      GtkWidget *dialog;

      shots_open (self, &place, plans[i] (), "about-me", BT_TYPE_ABOUT_ME_PAGE);
      gtk_widget_activate_action (GTK_WIDGET (place.window), "win.facts", NULL);
      dialog = driver_find_dialog (BT_TYPE_PLAN_FACTS_DIALOG);
      shots_take (self, dialog, names[i], NULL);
      gtk_window_destroy (GTK_WINDOW (dialog));
      driver_close_place (&place);
    }
}

/* Cream paper and plain colours, which show together in the light scheme. */
void
shots_of_cream (Shots *self)
{
  static const struct
  {
    const char *name;
    GType     (*type) (void);
  } places[] = {
    { "home", bt_home_page_get_type },
    { "budget", bt_budget_page_get_type },
    { "wealth", bt_wealth_page_get_type },
  };

  bt_settings_set_cream (self->settings, TRUE);
  bt_settings_set_patterns (self->settings, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      DriverPlace place = { 0 };

      shots_open (self, &place, bt_practice_plan_new (), places[i].name, places[i].type ());
      shots_take (self, place.window, "cream", places[i].name);
      driver_close_place (&place);
    }
  bt_settings_set_cream (self->settings, FALSE);
  bt_settings_set_patterns (self->settings, TRUE);
}
