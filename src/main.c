/* main.c: the command line, or the window. */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "cli/cli.h"
#include "ui/application.h"

/* Names, words and plans are UTF-8 wherever we run; an empty environment has no language at all. */
static void
set_language (void)
{
  setlocale (LC_ALL, "");
  if (!g_get_charset (NULL))
    setlocale (LC_CTYPE, "C.UTF-8");
  bindtextdomain (GETTEXT_PACKAGE, BT_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  set_language ();
  if (bt_cli_run (argc, argv, &status))
    return status;
  return bt_application_run (argc, argv);
}
