/* cli.c: the command line: one row a command. */
#include "config.h"

#include "cli/cli.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "cli/commands.h"

#define WITH(option) (1u << BT_CALL_##option)

static const BtCommand commands[] = {
  { "--sample", "NEW.bunting", 1, 0,
    N_("make a practice plan, which says that it is one"), bt_command_sample },
  { "--import", "FROM.json NEW.bunting", 2, 0,
    N_("make a new plan from JSON; says where the JSON is wrong"), bt_command_import },
  { "--export", "OUT.{json,pdf} PLAN", 2,
    WITH (AS) | WITH (SIZE) | WITH (MONO) | WITH (FOR) | WITH (LEAVE_OUT) | WITH (OPTION),
    N_("write the plan out, as the ending says; - with --as writes to standard output"),
    bt_command_export },
  { "--totals", "PLAN", 1, WITH (ON) | WITH (OPTION),
    N_("print what the plan adds up to, as JSON"), bt_command_totals },
  { "--check", "PLAN", 1, 0, N_("say whether the file is whole"), bt_command_check },
  { "--version", "", 0, 0, N_("say which Bunting this is"), bt_command_version },
  { "--help", "", 0, 0, N_("say all this"), bt_command_help },
  { NULL },
};

static void
append_row (GString    *text,
            const char *usage,
            const char *help)
{
  g_string_append_printf (text, "  %s\n      %s\n", usage, help);
}

gboolean
bt_command_help (const BtCall  *call,
                 GError       **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_row (text, "bunting [PLAN…]", _("open the window, with these plans"));
  for (const BtCommand *command = commands; command->name != NULL; command++)
    {
      g_autofree char *usage = bt_call_dup_usage (command);

      append_row (text, usage, _(command->help));
    }
  g_string_append_c (text, '\n');
  for (guint i = 0; i < BT_N_CALL_OPTIONS; i++)
    {
      const BtCallOptionRow *row = &bt_call_options[i];
      g_autofree char *usage = g_strjoin (" ", row->name, row->value, NULL);

      append_row (text, usage, _(row->help));
    }
  return bt_command_print (text->str, text->len, error);
}

/* GTK's own words, such as the one a desktop starts the window with. */
static gboolean
is_for_window (int   argc,
               char *argv[])
{
  return argc > 1 && g_str_has_prefix (argv[1], "--gapplication-");
}

gboolean
bt_cli_run (int   argc,
            char *argv[],
            int  *status)
{
  g_autoptr (GPtrArray) arguments = NULL;
  g_autoptr (GError) error = NULL;
  gboolean done;
  BtCall call;

  if (is_for_window (argc, argv))
    return FALSE;

  done = bt_call_parse (&call, commands, argc, argv, &error);
  arguments = call.arguments;
  if (done && call.command == NULL)
    return FALSE;
  if (done)
    done = call.command->run (&call, &error);

  *status = 0;
  if (!done)
    {
      fprintf (stderr, "%s\n", error->message);
      *status = g_error_matches (error, BT_ERROR, BT_ERROR_USE) ? 2 : 1;
    }
  return TRUE;
}
