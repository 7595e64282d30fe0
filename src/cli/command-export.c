/* command-export.c: a plan as another kind of file, to a place or to standard output. */
#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "exchange/export.h"
#include "exchange/save-file.h"

static const struct
{
  const char *name;
  BtSize      size;
} sizes[] = {
  { "normal", BT_SIZE_NORMAL },
  { "clear", BT_SIZE_CLEAR },
  { "large", BT_SIZE_LARGE },
};

static gboolean
is_standard_output (const char *path)
{
  return strcmp (path, "-") == 0;
}

static gboolean
find_size (const BtCall  *call,
           BtSize        *size,
           GError       **error)
{
  const char *name = call->values[BT_CALL_SIZE];

  *size = BT_SIZE_NORMAL;
  if (name == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (strcmp (sizes[i].name, name) == 0)
      {
        *size = sizes[i].size;
        return TRUE;
      }

  g_set_error (error, BT_ERROR, BT_ERROR_USE,
               _("“%s” is no size. There are: normal, clear, large"), name);
  return FALSE;
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

/* Options that are about pages would be lost on data. */
static gboolean
check_format (const BtCall          *call,
              const BtExportFormat  *format,
              GError               **error)
{
  static const BtCallOption about_pages[] = { BT_CALL_SIZE, BT_CALL_MONO, BT_CALL_OPTION };

  for (guint i = 0; !format->on_pages && i < G_N_ELEMENTS (about_pages); i++)
    if (call->values[about_pages[i]] != NULL)
      {
        g_set_error (error, BT_ERROR, BT_ERROR_USE, _("%s is only for printed pages, such as PDF"),
                     bt_call_options[about_pages[i]].name);
        return FALSE;
      }
  return TRUE;
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

  if (format == NULL || !check_format (call, format, error)
      || !find_size (call, &options.size, error) || !check_elsewhere (path, from, error))
    return FALSE;
  file = bt_command_open (from, error);
  if (file == NULL)
    return FALSE;
  plan = bt_plan_file_get_plan (file);
  if (!bt_command_find_option (call, plan, &options.option, error))
    return FALSE;
  options.mono = call->values[BT_CALL_MONO] != NULL;
  bytes = format->make (plan, &options, error);
  if (bytes == NULL)
    return FALSE;
  if (is_standard_output (path))
    return bt_command_print (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);
  return bt_save_file (path, bytes, error);
}
