/* killed.h: a program that says what is saved, and one that kills it at some moment and looks. */
#pragma once

#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* In the one that is killed: says that edit @number is saved; at once, not when a buffer is
 * full. */
static inline void
say_saved (guint number)
{
  char line[32];
  int length = g_snprintf (line, sizeof line, "saved %u\n", number);

  if (write (STDOUT_FILENO, line, (gsize) length) != length)
    _exit (1);
}

/* Starts @program on the file at @path, with "--too-soon" where that is wanted, and kills it
 * at most @longest microseconds after it first said something; the newest edit it said was saved.
 * What it writes elsewhere goes beside the file. */
static inline guint
run_and_kill (const char *program,
              const char *path,
              gboolean    too_soon,
              GRand      *rand,
              int         longest)
{
  const char *args[] = { program, path, too_soon ? "--too-soon" : NULL, NULL };
  g_autofree char *folder = g_path_get_dirname (path);
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "TMPDIR", folder, TRUE);
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;
  gboolean killed = FALSE;
  size_t size = 0;
  guint saved = 0;
  FILE *said;
  GPid pid;
  int out;

  g_spawn_async_with_pipes (NULL, (char **) args, environment, G_SPAWN_DO_NOT_REAP_CHILD, NULL,
                            NULL, &pid, NULL, &out, NULL, &error);
  g_assert_no_error (error);
  said = fdopen (out, "r");
  while (getline (&line, &size, said) > 0)
    {
      if (strchr (line, '\n') == NULL || sscanf (line, "saved %u", &saved) != 1 || killed)
        continue;
      g_usleep ((gulong) g_rand_int_range (rand, 0, longest));
      killed = kill (pid, SIGKILL) == 0;
    }
  fclose (said);
  waitpid (pid, NULL, 0);
  g_assert_cmpuint (saved, >, 0);
  return saved;
}
