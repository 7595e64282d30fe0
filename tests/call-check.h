/* call-check.h: the built program, called as somebody without a display does; for tests. */
#pragma once

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

/* What one call of the program did. */
typedef struct
{
  int   status;
  char *out;
  gsize length; /* of what it wrote out, which may be a PDF */
  char *err;
} Call;

static char *folder; /* each case's own, where its calls run */

static void
clear_call (Call *self)
{
  g_clear_pointer (&self->out, g_free);
  g_clear_pointer (&self->err, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Call, clear_call)

/* Our own variables, but for those that lead to a display. */
static char **
get_plain_environment (void)
{
  char **environment = g_get_environ ();

  environment = g_environ_unsetenv (environment, "DISPLAY");
  return g_environ_unsetenv (environment, "WAYLAND_DISPLAY");
}

/* None at all, but for what tells the sanitizers how to look. */
G_GNUC_UNUSED static char **
get_empty_environment (void)
{
  static const char *const kept[] = { "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS" };
  char **environment = g_new0 (char *, 1);

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    if (g_getenv (kept[i]) != NULL)
      environment = g_environ_setenv (environment, kept[i], g_getenv (kept[i]), TRUE);
  return environment;
}

/* With an end after it, as text; a PDF may have ends inside. */
static char *
dup_text (GBytes *bytes)
{
  GString *text = g_string_new (NULL);

  g_string_append_len (text, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  return g_string_free (text, FALSE);
}

/* Calls the program with @arguments, which are words of the shell; "$0" in them is its path. */
static Call
call_in (char       **environment,
         const char  *arguments)
{
  g_autofree char *line = g_strdup_printf ("\"$0\" %s", arguments);
  const char *words[] = { "/bin/sh", "-c", line, g_getenv ("BT_PROGRAM"), NULL };
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) out = NULL;
  g_autoptr (GBytes) err = NULL;
  g_autoptr (GError) error = NULL;
  Call self = { 0 };

  g_subprocess_launcher_set_environ (launcher, environment);
  g_subprocess_launcher_set_cwd (launcher, folder);
  process = g_subprocess_launcher_spawnv (launcher, words, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &out, &err, &error);
  g_assert_no_error (error);

  g_assert_true (g_subprocess_get_if_exited (process)); /* and was not killed */
  self.status = g_subprocess_get_exit_status (process);
  self.length = g_bytes_get_size (out);
  self.out = dup_text (out);
  self.err = dup_text (err);
  return self;
}

static Call
call (const char *arguments)
{
  g_auto (GStrv) environment = get_plain_environment ();

  return call_in (environment, arguments);
}

/* Nothing but results. */
static void
assert_done (const char *arguments)
{
  g_auto (Call) done = call (arguments);

  g_assert_cmpstr (done.err, ==, "");
  g_assert_cmpint (done.status, ==, 0);
}

/* No result, and this one line on standard error. */
static void
assert_refused (const char *arguments,
                int         status,
                const char *sentence)
{
  g_auto (Call) refused = call (arguments);
  g_autofree char *line = g_strconcat (sentence, "\n", NULL);

  g_assert_cmpstr (refused.err, ==, line);
  g_assert_cmpstr (refused.out, ==, "");
  g_assert_cmpint (refused.status, ==, status);
}

static void
write_file (const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static char *
read_file (const char *name,
           gsize      *length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, length, NULL));
  return text;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* "a.json b.bunting": all that is in the case's folder, in the order of the alphabet. */
static char *
list_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static void
assert_folder_holds (const char *names)
{
  g_autofree char *there = list_folder ();

  g_assert_cmpstr (there, ==, names);
}

static void
make_folder (gpointer      fixture,
             gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  folder = g_dir_make_tmp ("bunting-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
remove_folder (gpointer      fixture,
               gconstpointer data)
{
  g_autofree char *names = list_folder ();
  g_auto (GStrv) all = g_strsplit (names, " ", -1);

  for (guint i = 0; all[i] != NULL && *all[i] != '\0'; i++)
    {
      g_autofree char *path = g_build_filename (folder, all[i], NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_clear_pointer (&folder, g_free);
}

/* A case that runs in a folder of its own. */
static void
add_case (const char *name,
          void      (*run) (gpointer, gconstpointer))
{
  g_test_add_vtable (name, 0, NULL, make_folder, run, remove_folder);
}
