/* command-export.c: a plan as another kind of file, to a place or to standard output. */
#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "exchange/export.h"
#include "exchange/save-file.h"

static gboolean
is_standard_output (const char *path)
{
  return strcmp (path, "-") == 0;
}

static const BtExportFormat *
find_format (const BtCall  *call,
             const char    *path,
             GError       **error)
{
  if (call->values[BT_CALL_AS] != NULL)
    return bt_export_find_format (call->values[BT_CALL_AS], error);
  if (!is_standard_output (path))
    return bt_export_guess_format (path, error);

  g_set_error (error, BT_ERROR, BT_ERROR_USE,
               _("Say what to write to standard output, such as --as json"));
  return NULL;
}

/* The plan's own file is not written over by what is made of it. */
static gboolean
check_elsewhere (const char  *path,
                 const char  *plan,
                 GError     **error)
{
  GStatBuf a, b;

  if (is_standard_output (path) || g_stat (path, &a) != 0 || g_stat (plan, &b) != 0
      || a.st_dev != b.st_dev || a.st_ino != b.st_ino)
    return TRUE;

  g_set_error (error, BT_ERROR, BT_ERROR_USE, _("That would write over the plan itself"));
  return FALSE;
}

gboolean
bt_command_export (const BtCall  *call,
                   GError       **error)
{
  const char *path = g_ptr_array_index (call->arguments, 0);
  const char *from = g_ptr_array_index (call->arguments, 1);
  const BtExportFormat *format = find_format (call, path, error);
  BtExportOptions options = { .today = bt_day_today () };
  g_autoptr (BtPlanFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  BtPlan *plan = NULL;

  if (format == NULL || !bt_command_check_pages (call, format, error)
      || !bt_command_find_pages (call, &options, error) || !check_elsewhere (path, from, error))
    return FALSE;
  file = bt_command_open (from, error);
  if (file == NULL)
    return FALSE;
  plan = bt_plan_file_get_plan (file);
  if (!bt_command_find_option (call, plan, &options.option, error))
    return FALSE;
  bytes = format->make (plan, &options, error);
  if (bytes == NULL)
    return FALSE;
  if (is_standard_output (path))
    return bt_command_print (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);
  return bt_save_file (path, bytes, error);
}
