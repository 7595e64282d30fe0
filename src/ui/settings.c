/* settings.c: what this computer remembers between two runs, in a key file. */
#include "config.h"

#include "ui/settings.h"

#include <glib/gstdio.h>

#define MOST_RECENT 10
#define LOOK        "look"
#define CHOICES     "choices"
#define WINDOW      "window"
#define PRINT       "print"
#define PAPER       "paper"

struct _BtSettings
{
  GObject     parent_instance;
  char       *path;
  GKeyFile   *key_file;
  GListStore *recent;
};

enum
{
  LOOK_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtSettings, bt_settings, G_TYPE_OBJECT)

static const char * const colours_words[] = { "system", "light", "dark" };

/* What cannot be written is not remembered, which is no reason to trouble anyone at work on a
 * plan. */
static void
write_settings (BtSettings *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  text = g_key_file_to_data (self->key_file, &length, NULL);
  g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents_full (self->path, text, (gssize) length,
                                 G_FILE_SET_CONTENTS_CONSISTENT, 0600, &error))
    g_info ("settings are not kept: %s", error->message);
}

/* The number under @group and @key, or @usual where there is none or it is out of range. */
static int
read_number (BtSettings *self,
             const char *group,
             const char *key,
             int         usual,
             int         least,
             int         most)
{
  g_autoptr (GError) error = NULL;
  int number = g_key_file_get_integer (self->key_file, group, key, &error);

  return error == NULL && number >= least && number <= most ? number : usual;
}

/* The switch under @key of how things look, or @usual where there is none. */
static gboolean
read_switch (BtSettings *self,
             const char *key,
             gboolean    usual)
{
  g_autoptr (GError) error = NULL;
  gboolean on = g_key_file_get_boolean (self->key_file, LOOK, key, &error);

  return error == NULL ? on : usual;
}

static void
write_switch (BtSettings *self,
              const char *key,
              gboolean    on)
{
  g_key_file_set_boolean (self->key_file, LOOK, key, on);
  write_settings (self);
  g_signal_emit (self, signals[LOOK_CHANGED], 0);
}

static char *
name_recent_group (guint index)
{
  return g_strdup_printf ("recent %u", index + 1);
}

static void
read_recent (BtSettings *self)
{
  for (guint i = 0; i < MOST_RECENT; i++)
    {
      g_autofree char *group = name_recent_group (i);
      g_autofree char *uri = g_key_file_get_string (self->key_file, group, "uri", NULL);
      g_autofree char *name = g_key_file_get_string (self->key_file, group, "name", NULL);
      g_autofree char *opened = g_key_file_get_string (self->key_file, group, "opened", NULL);
      g_autoptr (GFile) file = NULL;
      g_autoptr (BtRecentPlan) plan = NULL;
      BtDay day = BT_DAY_UNKNOWN;

      if (uri == NULL || name == NULL)
        continue;
      if (opened != NULL && !bt_day_parse_iso (opened, &day))
        day = BT_DAY_UNKNOWN;
      file = g_file_new_for_uri (uri);
      plan = bt_recent_plan_new (file, name, day);
      g_list_store_append (self->recent, plan);
    }
}

static void
write_recent (BtSettings *self)
{
  guint n_plans = g_list_model_get_n_items (G_LIST_MODEL (self->recent));

  for (guint i = 0; i < MOST_RECENT; i++)
    {
      g_autofree char *group = name_recent_group (i);
      g_autoptr (BtRecentPlan) plan = g_list_model_get_item (G_LIST_MODEL (self->recent), i);
      g_autofree char *uri = NULL;
      g_autofree char *opened = NULL;

      g_key_file_remove_group (self->key_file, group, NULL);
      if (i >= n_plans)
        continue;
      uri = g_file_get_uri (bt_recent_plan_get_file (plan));
      opened = bt_day_format_iso (bt_recent_plan_get_opened_on (plan));
      g_key_file_set_string (self->key_file, group, "uri", uri);
      g_key_file_set_string (self->key_file, group, "name", bt_recent_plan_get_name (plan));
      if (opened != NULL)
        g_key_file_set_string (self->key_file, group, "opened", opened);
    }
  write_settings (self);
}

/* Takes @file off the list without writing; TRUE if it was there. */
static gboolean
drop_recent (BtSettings *self,
             GFile      *file)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->recent)); i++)
    {
      g_autoptr (BtRecentPlan) plan = g_list_model_get_item (G_LIST_MODEL (self->recent), i);

      if (g_file_equal (bt_recent_plan_get_file (plan), file))
        {
          g_list_store_remove (self->recent, i);
          return TRUE;
        }
    }
  return FALSE;
}

static void
bt_settings_finalize (GObject *object)
{
  BtSettings *self = BT_SETTINGS (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->key_file, g_key_file_unref);
  g_clear_object (&self->recent);
  G_OBJECT_CLASS (bt_settings_parent_class)->finalize (object);
}

static void
bt_settings_class_init (BtSettingsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_settings_finalize;

  signals[LOOK_CHANGED] = g_signal_new ("look-changed", BT_TYPE_SETTINGS, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_settings_init (BtSettings *self)
{
  self->key_file = g_key_file_new ();
  self->recent = g_list_store_new (BT_TYPE_RECENT_PLAN);
}

BtSettings *
bt_settings_new (const char *path)
{
  BtSettings *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (BT_TYPE_SETTINGS, NULL);
  self->path = g_strdup (path);
  g_key_file_load_from_file (self->key_file, path, G_KEY_FILE_NONE, NULL);
  read_recent (self);
  return self;
}

char *
bt_settings_dup_usual_path (void)
{
  return g_build_filename (g_get_user_config_dir (), GETTEXT_PACKAGE, "settings.ini", NULL);
}

int
bt_settings_get_text_size (BtSettings *self)
{
  g_return_val_if_fail (BT_IS_SETTINGS (self), BT_TEXT_SIZE_SMALLEST);

  return read_number (self, LOOK, "text-size", BT_TEXT_SIZE_SMALLEST,
                      BT_TEXT_SIZE_SMALLEST, BT_TEXT_SIZE_LARGEST);
}

void
bt_settings_set_text_size (BtSettings *self,
                           int         per_cent)
{
  g_return_if_fail (BT_IS_SETTINGS (self));

  per_cent = CLAMP (per_cent, BT_TEXT_SIZE_SMALLEST, BT_TEXT_SIZE_LARGEST);
  if (per_cent == bt_settings_get_text_size (self))
    return;
  g_key_file_set_integer (self->key_file, LOOK, "text-size", per_cent);
  write_settings (self);
  g_signal_emit (self, signals[LOOK_CHANGED], 0);
}

const char *
bt_colours_get_word (BtColours colours)
{
  g_return_val_if_fail (colours < G_N_ELEMENTS (colours_words), colours_words[0]);
  return colours_words[colours];
}

BtColours
bt_colours_from_word (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (colours_words); i++)
    if (g_strcmp0 (word, colours_words[i]) == 0)
      return i;
  return BT_COLOURS_SYSTEM;
}

BtColours
bt_settings_get_colours (BtSettings *self)
{
  g_autofree char *word = NULL;

  g_return_val_if_fail (BT_IS_SETTINGS (self), BT_COLOURS_SYSTEM);

  word = g_key_file_get_string (self->key_file, LOOK, "colours", NULL);
  return bt_colours_from_word (word);
}

void
bt_settings_set_colours (BtSettings *self,
                         BtColours   colours)
{
  g_return_if_fail (BT_IS_SETTINGS (self));

  if (colours == bt_settings_get_colours (self))
    return;
  g_key_file_set_string (self->key_file, LOOK, "colours", bt_colours_get_word (colours));
  write_settings (self);
  g_signal_emit (self, signals[LOOK_CHANGED], 0);
}

gboolean
bt_settings_get_cream (BtSettings *self)
{
  g_return_val_if_fail (BT_IS_SETTINGS (self), FALSE);
  return read_switch (self, "cream", FALSE);
}

void
bt_settings_set_cream (BtSettings *self,
                       gboolean    cream)
{
  g_return_if_fail (BT_IS_SETTINGS (self));

  if (cream != bt_settings_get_cream (self))
    write_switch (self, "cream", cream);
}

gboolean
bt_settings_get_patterns (BtSettings *self)
{
  g_return_val_if_fail (BT_IS_SETTINGS (self), TRUE);
  return read_switch (self, "patterns", TRUE);
}

void
bt_settings_set_patterns (BtSettings *self,
                          gboolean    patterns)
{
  g_return_if_fail (BT_IS_SETTINGS (self));

  if (patterns != bt_settings_get_patterns (self))
    write_switch (self, "patterns", patterns);
}

char *
bt_settings_dup_choice (BtSettings *self,
                        const char *name)
{
  g_return_val_if_fail (BT_IS_SETTINGS (self), NULL);
  return g_key_file_get_string (self->key_file, CHOICES, name, NULL);
}

void
bt_settings_set_choice (BtSettings *self,
                        const char *name,
                        const char *choice)
{
  g_return_if_fail (BT_IS_SETTINGS (self));

  g_key_file_set_string (self->key_file, CHOICES, name, choice);
  write_settings (self);
}

void
bt_settings_get_window (BtSettings *self,
                        int        *width,
                        int        *height,
                        gboolean   *maximised)
{
  g_return_if_fail (BT_IS_SETTINGS (self));

  *width = read_number (self, WINDOW, "width", 1200, 400, 10000);
  *height = read_number (self, WINDOW, "height", 720, 300, 10000);
  *maximised = g_key_file_get_boolean (self->key_file, WINDOW, "maximised", NULL);
}

void
bt_settings_size_window (BtSettings *self,
                         GtkWindow  *window)
{
  gboolean maximised;
  int width, height;

  g_return_if_fail (BT_IS_SETTINGS (self) && GTK_IS_WINDOW (window));

  bt_settings_get_window (self, &width, &height, &maximised);
  gtk_window_set_default_size (window, width, height);
  if (maximised)
    gtk_window_maximize (window);
}

void
bt_settings_set_window (BtSettings *self,
                        int         width,
                        int         height,
                        gboolean    maximised)
{
  g_return_if_fail (BT_IS_SETTINGS (self));

  if (width > 0 && height > 0)
    {
      g_key_file_set_integer (self->key_file, WINDOW, "width", width);
      g_key_file_set_integer (self->key_file, WINDOW, "height", height);
    }
  g_key_file_set_boolean (self->key_file, WINDOW, "maximised", maximised);
  write_settings (self);
}

GtkPrintSettings *
bt_settings_dup_print (BtSettings *self)
{
  GtkPrintSettings *print;

  g_return_val_if_fail (BT_IS_SETTINGS (self), NULL);

  print = gtk_print_settings_new_from_key_file (self->key_file, PRINT, NULL);
  return print != NULL ? print : gtk_print_settings_new ();
}

GtkPageSetup *
bt_settings_dup_page_setup (BtSettings *self)
{
  GtkPageSetup *page_setup;
  g_autoptr (GtkPaperSize) a4 = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  g_return_val_if_fail (BT_IS_SETTINGS (self), NULL);

  page_setup = gtk_page_setup_new_from_key_file (self->key_file, PAPER, NULL);
  if (page_setup == NULL)
    {
      page_setup = gtk_page_setup_new ();
      /* the locale's usual paper may be American */
      gtk_page_setup_set_paper_size (page_setup, a4);
    }
  return page_setup;
}

void
bt_settings_set_print (BtSettings       *self,
                       GtkPrintSettings *print,
                       GtkPageSetup     *page_setup)
{
  g_return_if_fail (BT_IS_SETTINGS (self));

  if (print != NULL)
    {
      g_key_file_remove_group (self->key_file, PRINT, NULL);
      gtk_print_settings_to_key_file (print, self->key_file, PRINT);
    }
  if (page_setup != NULL)
    {
      g_key_file_remove_group (self->key_file, PAPER, NULL);
      gtk_page_setup_to_key_file (page_setup, self->key_file, PAPER);
    }
  write_settings (self);
}

GListModel *
bt_settings_get_recent (BtSettings *self)
{
  g_return_val_if_fail (BT_IS_SETTINGS (self), NULL);
  return G_LIST_MODEL (self->recent);
}

void
bt_settings_put_recent (BtSettings *self,
                        GFile      *file,
                        const char *name,
                        BtDay       opened_on)
{
  g_autoptr (BtRecentPlan) plan = NULL;

  g_return_if_fail (BT_IS_SETTINGS (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (name != NULL);

  drop_recent (self, file);
  plan = bt_recent_plan_new (file, name, opened_on);
  g_list_store_insert (self->recent, 0, plan);
  while (g_list_model_get_n_items (G_LIST_MODEL (self->recent)) > MOST_RECENT)
    g_list_store_remove (self->recent, MOST_RECENT);
  write_recent (self);
}

void
bt_settings_forget_recent (BtSettings *self,
                           GFile      *file)
{
  g_return_if_fail (BT_IS_SETTINGS (self));
  g_return_if_fail (G_IS_FILE (file));

  if (drop_recent (self, file))
    write_recent (self);
}
