/* commands.c: the commands that are done in a few lines, and what all of them need. */
#include "config.h"

#include "cli/commands.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "exchange/json-read.h"
#include "exchange/practice.h"
#include "exchange/totals-json.h"

gboolean
bt_command_print (const char  *text,
                  gsize        length,
                  GError     **error)
{
  if (fwrite (text, 1, length, stdout) == length && fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, BT_ERROR, BT_ERROR_STORAGE, _("Not everything could be written out: %s"),
               g_strerror (errno));
  return FALSE;
}

gboolean
bt_command_find_option (const BtCall  *call,
                        BtPlan        *plan,
                        BtOption     **option,
                        GError       **error)
{
  const char *id = call->values[BT_CALL_OPTION];

  *option = id == NULL ? NULL : bt_list_find_id (plan->options, id);
  if (id == NULL || *option != NULL)
    return TRUE;

  g_set_error (error, BT_ERROR, BT_ERROR_USE, _("This plan has no what-if with the id “%s”"), id);
  return FALSE;
}

/* What goes wrong with a plan's file is said without its name, which a window shows; here it is not
 * shown otherwise. */
static void
add_name (const char  *path,
          GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);

  g_prefix_error (error, "%s: ", name);
}

BtPlanFile *
bt_command_open (const char  *path,
                 GError     **error)
{
  BtPlanFile *file = bt_plan_file_open (path, error);

  if (file == NULL)
    add_name (path, error);
  return file;
}

/* A new file for @plan, safely on the disk. */
static gboolean
keep (BtPlan      *plan,
      const char  *path,
      GError     **error)
{
  g_autoptr (BtPlanFile) file = bt_plan_file_create (path, plan, error);

  if (file != NULL && bt_plan_file_flush (file, error))
    return TRUE;
  add_name (path, error);
  return FALSE;
}

gboolean
bt_command_sample (const BtCall  *call,
                   GError       **error)
{
  g_autoptr (BtPlan) plan = bt_practice_plan_new ();

  return keep (plan, g_ptr_array_index (call->arguments, 0), error);
}

gboolean
bt_command_import (const BtCall  *call,
                   GError       **error)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  const char *from = g_ptr_array_index (call->arguments, 0);
  g_autoptr (BtPlan) plan = bt_json_read (from, warnings, error);

  for (guint i = 0; i < warnings->len; i++)
    fprintf (stderr, "%s\n", (const char *) g_ptr_array_index (warnings, i));
  return plan != NULL && keep (plan, g_ptr_array_index (call->arguments, 1), error);
}

/* The day asked about. */
static gboolean
find_day (const BtCall  *call,
          BtPlan        *plan,
          BtDay         *on,
          GError       **error)
{
  const char *text = call->values[BT_CALL_ON];

  if (text == NULL)
    *on = bt_plan_get_day (plan, bt_day_today ());
  if (text == NULL || bt_day_parse_iso (text, on))
    return TRUE;

  g_set_error (error, BT_ERROR, BT_ERROR_USE, _("“%s” is no day, such as 2026-11-19"), text);
  return FALSE;
}

gboolean
bt_command_totals (const BtCall  *call,
                   GError       **error)
{
  g_autoptr (BtPlanFile) file = NULL;
  g_autoptr (BtSums) sums = NULL;
  g_autofree char *text = NULL;
  BtPlan *plan = NULL;
  BtOption *option = NULL;
  BtDay on = BT_DAY_UNKNOWN;

  file = bt_command_open (g_ptr_array_index (call->arguments, 0), error);
  if (file == NULL)
    return FALSE;
  plan = bt_plan_file_get_plan (file);
  if (!find_day (call, plan, &on, error) || !bt_command_find_option (call, plan, &option, error))
    return FALSE;

  sums = option == NULL ? bt_sums_new_for_plan (plan, on) : bt_sums_new_for_option (option, on);
  text = bt_totals_to_json (sums);
  return bt_command_print (text, strlen (text), error);
}

gboolean
bt_command_check (const BtCall  *call,
                  GError       **error)
{
  const char *path = g_ptr_array_index (call->arguments, 0);
  g_autoptr (BtPlanFile) file = bt_command_open (path, error);
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *sentence = NULL;

  if (file == NULL)
    return FALSE;
  /* Translators: a plan's file. */
  sentence = g_strdup_printf (_("%s is whole\n"), name);
  return bt_command_print (sentence, strlen (sentence), error);
}

gboolean
bt_command_version (const BtCall  *call,
                    GError       **error)
{
  static const char version[] = "Bunting " BT_VERSION "\n";

  return bt_command_print (version, strlen (version), error);
}
