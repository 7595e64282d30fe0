/* shots.c: pictures of every page of the window, for people to look at: each with the practice
 * plan, an empty one and an overfull one, in each kind of colours, at two sizes of letters, on two
 * small screens, and mirrored. */
#include "config.h"

#include <glib/gstdio.h>

#include "exchange/practice.h"
#include "shots.h"

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

/* the largest is taken only when asked for by name, “light-200-1366-ltr” */
static const int text_sizes[] = { 100, 150, 200 };

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

/* One row a place; each is taken with each of the plans. */
static const struct
{
  const char *name;
  ShotsOf     of;
} places[] = {
  { "home", shots_of_home },
  { "about-me", shots_of_about_me },
  { "wealth", shots_of_wealth },
  { "hopes", shots_of_hopes },
  { "budget", shots_of_budget },
  { "what-if", shots_of_options },
  { "notice", shots_of_notices },
  { "spending", shots_of_spending },
  { "asked", shots_of_asked },
  { "review", shots_of_review },
};

static const struct
{
  const char *ending;
  BtPlan   *(*make) (void);
} plans[] = {
  { "", bt_practice_plan_new },
  { "-empty", driver_make_empty },
  { "-full", driver_make_overfull },
};

void
shots_take (Shots      *self,
            gpointer    window,
            const char *name,
            const char *what)
{
  g_autofree char *file = g_strconcat (name, what != NULL ? "-" : "", what != NULL ? what : "", "-",
                                       self->suffix, ".png", NULL);
  g_autofree char *path = g_build_filename (self->folder, file, NULL);

  driver_wait (window);
  driver_take_picture (window, path);
}

void
shots_open (Shots       *self,
            DriverPlace *place,
            BtPlan      *plan,
            const char  *name,
            GType        type)
{
  place->application = g_object_ref (self->application);
  bt_settings_set_window (self->settings, self->width, self->height, FALSE);
  driver_open_place (place, plan, name, type);
}

void
shots_scroll_to (const DriverPlace *place,
                 GtkWidget         *widget)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *down = NULL;
  double x = 0, y = 0;

  driver_wait (GTK_WIDGET (place->window));
  down = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  if (gtk_widget_translate_coordinates (widget, scrolled, 0, 0, &x, &y))
    gtk_adjustment_set_value (down, gtk_adjustment_get_value (down) + y - 12);
}

static void
take_all (Shots *self)
{
  shots_of_beside (self);
  shots_of_start (self);
  shots_of_questions (self);
  shots_of_begun (self);
  shots_of_facts (self);
  shots_of_cream (self);
  shots_of_told (self);
  shots_of_help (self);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (guint p = 0; p < G_N_ELEMENTS (plans); p++)
      {
        g_autofree char *name = g_strconcat (places[i].name, plans[p].ending, NULL);

        places[i].of (self, name, plans[p].make ());
      }
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
  if (self->only == NULL ? text_size < 200 : strstr (self->suffix, self->only) != NULL)
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
