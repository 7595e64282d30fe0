/* shots.c: pictures of every page of the window, for people to look at: each with the practice
 * plan, an empty one and an overfull one, in each kind of colours, at two sizes of letters, on two
 * small screens, and mirrored. */
#include "config.h"

#include <glib/gstdio.h>

#include "exchange/practice.h"
#include "ui/asked-page.h"
#include "ui/circle-button.h"
#include "ui/about-me-card.h"
#include "ui/about-me-page.h"
#include "ui/budget-page.h"
#include "ui/hopes-page.h"
#include "ui/look-dialog.h"
#include "ui/start-window.h"
#include "ui/wealth-page.h"
#include "window-driver.h"

typedef struct
{
  const char *name;
  BtColours   colours;
  const char *theme;
} Scheme;

static const Scheme schemes[] = {
  { "light", BT_COLOURS_LIGHT, "Default" },
  { "dark", BT_COLOURS_DARK, "Default" },
  { "contrast", BT_COLOURS_LIGHT, "Default-hc" },
};

static const int text_sizes[] = { 100, 150 };

static const struct
{
  int width;
  int height;
} screens[] = { { 1366, 675 }, { 1024, 600 } };

static const struct
{
  const char       *name;
  GtkTextDirection  direction;
} directions[] = { { "ltr", GTK_TEXT_DIR_LTR }, { "rtl", GTK_TEXT_DIR_RTL } };

/* Where the pictures go, and what they are of. */
typedef struct
{
  BtApplication *application;
  BtSettings    *settings;
  const char    *folder;
  const char    *only; /* NULL: all; else what a picture's name has to have in it */
  char          *suffix;
  int            width;
  int            height;
} Shots;

static void
take (Shots      *self,
      GtkWidget  *window,
      const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s.png", name, self->suffix);
  g_autofree char *path = g_build_filename (self->folder, file, NULL);

  driver_wait (window);
  driver_take_picture (window, path);
}

static void
take_start (Shots *self)
{
  GtkWidget *window = bt_start_window_new (GTK_APPLICATION (self->application), self->settings);
  GtkWidget *dialog;

  gtk_window_set_default_size (GTK_WINDOW (window), self->width, self->height);
  gtk_window_present (GTK_WINDOW (window));
  take (self, window, "start");
  bt_start_window_tell (BT_START_WINDOW (window),
                        "“Our plan.bunting” could not be opened. There is no such file.");
  take (self, window, "start-told");
  dialog = bt_look_dialog_new (GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (dialog));
  take (self, dialog, "look");
  gtk_window_destroy (GTK_WINDOW (dialog));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
take_review (Shots      *self,
             const char *name,
             BtPlan     *plan,
             guint       page)
{
  BtPlanWindow *window;
  GtkWidget *review;

  bt_settings_set_window (self->settings, self->width, self->height, FALSE);
  window = driver_open (self->application, "picture.bunting", plan);
  review = GTK_WIDGET (driver_get_review (window));
  for (guint i = 0; i < page; i++)
    gtk_widget_activate_action (review, "review.next", NULL);
  take (self, GTK_WIDGET (window), name);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The circles, somebody's details beside them, the form, and the list. */
static void
take_wealth (Shots      *self,
             const char *name,
             BtPlan     *plan)
{
  g_autofree char *details = g_strconcat (name, "-details", NULL);
  g_autofree char *form = g_strconcat (name, "-form", NULL);
  g_autofree char *list = g_strconcat (name, "-list", NULL);
  BtPlanWindow *window;
  GtkWidget *page, *person;

  bt_settings_set_window (self->settings, self->width, self->height, FALSE);
  window = driver_open (self->application, "picture.bunting", plan);
  page = driver_go_to (window, "wealth", BT_TYPE_WEALTH_PAGE);
  take (self, GTK_WIDGET (window), name);
  person = driver_find (page, BT_TYPE_CIRCLE_BUTTON, NULL);
  if (person != NULL)
    {
      g_signal_emit_by_name (person, "clicked");
      take (self, GTK_WIDGET (window), details);
      g_signal_emit_by_name (driver_find (page, GTK_TYPE_BUTTON, "Change"), "clicked");
      take (self, GTK_WIDGET (window), form);
    }
  gtk_toggle_button_set_active (driver_find (page, GTK_TYPE_TOGGLE_BUTTON, "List"), TRUE);
  take (self, GTK_WIDGET (window), list);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The lists, and an agreement open beside them. */
static void
take_asked (Shots      *self,
            const char *name,
            BtPlan     *plan)
{
  g_autofree char *form = g_strconcat (name, "-form", NULL);
  BtRecordList *agreements;
  g_autoptr (BtRecord) first = NULL;
  BtPlanWindow *window;
  GtkWidget *page;

  bt_settings_set_window (self->settings, self->width, self->height, FALSE);
  window = driver_open (self->application, "picture.bunting", plan);
  page = driver_go_to (window, "asked", BT_TYPE_ASKED_PAGE);
  take (self, GTK_WIDGET (window), name);
  agreements = bt_asked_page_get_list (BT_ASKED_PAGE (page), "agreements");
  first = g_list_model_get_item (bt_record_list_get_shown (agreements), 0);
  if (first != NULL)
    {
      g_signal_emit_by_name (agreements, "opened", first);
      take (self, GTK_WIDGET (window), form);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
open_in_budget (GtkWidget *page,
                BtList    *list)
{
  if (bt_list_get_length (list) > 0)
    gtk_widget_activate_action (page, "budget.open", "x",
                                bt_record_get_key (bt_list_get (list, 0)));
}

/* All of it with one purpose open, then something to pay for, and money. */
static void
take_budget (Shots      *self,
             const char *name,
             BtPlan     *made)
{
  g_autofree char *line = g_strconcat (name, "-line", NULL);
  g_autofree char *fund = g_strconcat (name, "-fund", NULL);
  BtPlanWindow *window;
  GtkWidget *page;
  BtPlan *plan;

  bt_settings_set_window (self->settings, self->width, self->height, FALSE);
  window = driver_open (self->application, "picture.bunting", made);
  plan = bt_plan_file_get_plan (bt_plan_window_get_file (window));
  page = driver_go_to (window, "budget", BT_TYPE_BUDGET_PAGE);
  gtk_toggle_button_set_active (driver_find (page, GTK_TYPE_TOGGLE_BUTTON, NULL), TRUE);
  take (self, GTK_WIDGET (window), name);
  open_in_budget (page, plan->budget_lines);
  take (self, GTK_WIDGET (window), line);
  open_in_budget (page, plan->funds);
  take (self, GTK_WIDGET (window), fund);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
take_larger (Shots *self)
{
  BtPlanWindow *window;

  window = driver_open (self->application, "picture.bunting", bt_practice_plan_new ());
  gtk_widget_activate_action (GTK_WIDGET (driver_get_review (window)), "review.larger", NULL);
  take (self, GTK_WIDGET (window), "review-larger");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* About me, then with a line's form beside it, then what is under "More, if it helps". */
static void
take_about_me (Shots      *self,
               const char *name,
               BtPlan     *plan)
{
  g_autofree char *form = g_strconcat (name, "-form", NULL);
  g_autofree char *more = g_strconcat (name, "-more", NULL);
  BtPlanWindow *window;
  GtkWidget *page, *expander;

  bt_settings_set_window (self->settings, self->width, self->height, FALSE);
  window = driver_open (self->application, "picture.bunting", plan);
  page = driver_go_to (window, "about-me", BT_TYPE_ABOUT_ME_PAGE);
  take (self, GTK_WIDGET (window), name);
  expander = driver_find (page, GTK_TYPE_EXPANDER, NULL);
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  gtk_widget_grab_focus (expander);
  driver_wait (GTK_WIDGET (window));
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD); /* which brings what is below into view */
  take (self, GTK_WIDGET (window), more);
  g_signal_emit_by_name (driver_find (page, BT_TYPE_ABOUT_ME_CARD, NULL), "changing");
  take (self, GTK_WIDGET (window), form);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What may be said at the same time, all of it. */
static void
take_told (Shots *self)
{
  BtPlanWindow *window;

  window = driver_open (self->application, "picture.bunting", bt_practice_plan_new ());
  driver_get_review (window); /* a window opens at the first place */
  bt_plan_window_tell (window, "The pages could not be printed: no printer answers.");
  bt_plan_window_toast (window, "The pages are in “Our plan.pdf”.", "Undo", "win.undo");
  take (self, GTK_WIDGET (window), "review-told");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The windows beside it. */
static void
take_beside (Shots *self)
{
  BtPlanWindow *window = driver_open (self->application, "picture.bunting",
                                      driver_make_empty ());
  GtkWidget *dialog;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-help-overlay", NULL);
  dialog = driver_find_dialog (GTK_TYPE_SHORTCUTS_WINDOW);
  take (self, dialog, "shortcuts");
  gtk_window_close (GTK_WINDOW (dialog));
  gtk_widget_activate_action (GTK_WIDGET (window), "app.about", NULL);
  dialog = driver_find_dialog (GTK_TYPE_ABOUT_DIALOG);
  take (self, dialog, "about");
  gtk_window_close (GTK_WINDOW (dialog));
  gtk_window_close (GTK_WINDOW (window));
}

static void
take_hopes (Shots      *self,
            const char *name,
            BtPlan     *plan)
{
  BtPlanWindow *window;

  bt_settings_set_window (self->settings, self->width, self->height, FALSE);
  window = driver_open (self->application, "picture.bunting", plan);
  driver_go_to (window, "hopes", BT_TYPE_HOPES_PAGE);
  take (self, GTK_WIDGET (window), name);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
take_all (Shots *self)
{
  take_beside (self);
  take_start (self);
  take_review (self, "review", bt_practice_plan_new (), 0);
  take_review (self, "review-budget", bt_practice_plan_new (), 3);
  take_review (self, "review-empty", driver_make_empty (), 0);
  take_review (self, "review-full", driver_make_full (), 0);
  take_wealth (self, "wealth", bt_practice_plan_new ());
  take_wealth (self, "wealth-empty", driver_make_empty ());
  take_wealth (self, "wealth-full", driver_make_full ());
  take_asked (self, "asked", bt_practice_plan_new ());
  take_asked (self, "asked-empty", driver_make_empty ());
  take_asked (self, "asked-full", driver_make_full ());
  take_about_me (self, "about-me", bt_practice_plan_new ());
  take_about_me (self, "about-me-empty", driver_make_empty ());
  take_about_me (self, "about-me-full", driver_make_full ());
  take_hopes (self, "hopes", bt_practice_plan_new ());
  take_hopes (self, "hopes-empty", driver_make_empty ());
  take_budget (self, "budget", bt_practice_plan_new ());
  take_budget (self, "budget-empty", driver_make_empty ());
  take_larger (self);
  take_told (self);
}

static void
remember_plans (BtSettings *settings)
{
  static const char * const names[] = {
    "Our plan", "Sam’s plan, the one with a rather long name that somebody typed in a hurry",
    "Wren’s plan",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = g_strdup_printf ("recent-%u.bunting", i);
      g_autofree char *path = driver_dup_path (name);
      g_autoptr (GFile) file = g_file_new_for_path (path);

      bt_settings_put_recent (settings, file, names[i], bt_day_new (2026, 9, 19 + (int) i));
    }
}

/* As someone may have it who looks at the window in this scheme, and so on. */
static void
take_in (Shots        *self,
         const Scheme *scheme,
         int           text_size,
         guint         screen,
         guint         direction)
{
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", scheme->theme,
                "gtk-font-name", "Noto Sans 11", "gtk-enable-animations", FALSE, NULL);
  bt_settings_set_colours (self->settings, scheme->colours);
  bt_settings_set_text_size (self->settings, text_size);
  gtk_widget_set_default_direction (directions[direction].direction);
  self->width = screens[screen].width;
  self->height = screens[screen].height;
  self->suffix = g_strdup_printf ("%s-%d-%d-%s", scheme->name, text_size, self->width,
                                  directions[direction].name);
  if (self->only == NULL || strstr (self->suffix, self->only) != NULL)
    take_all (self);
  g_clear_pointer (&self->suffix, g_free);
}

int
main (int   argc,
      char *argv[])
{
  Shots shots = { 0 };

  if (argc < 2 || argc > 3)
    {
      g_printerr ("shots FOLDER [ONLY]: pictures of the window go there; ONLY as “dark-150”\n");
      return 2;
    }
  if (!driver_begin ())
    {
      g_printerr ("There is no display.\n");
      return 1;
    }
  g_mkdir_with_parents (argv[1], 0755);
  shots.application = driver_start ();
  shots.settings = bt_application_get_settings (shots.application);
  shots.folder = argv[1];
  shots.only = argc == 3 ? argv[2] : NULL;
  remember_plans (shots.settings);
  for (guint s = 0; s < G_N_ELEMENTS (schemes); s++)
    for (guint t = 0; t < G_N_ELEMENTS (text_sizes); t++)
      for (guint w = 0; w < G_N_ELEMENTS (screens); w++)
        for (guint d = 0; d < G_N_ELEMENTS (directions); d++)
          take_in (&shots, &schemes[s], text_sizes[t], w, d);
  g_object_unref (shots.application);
  driver_end ();
  return 0;
}
