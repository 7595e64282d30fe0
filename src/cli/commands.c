/* commands.c: what each command does. */
#include "config.h"

#include "cli/commands.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"

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
bt_command_version (const BtCall  *call,
                    GError       **error)
{
  static const char version[] = "Bunting " BT_VERSION "\n";

  return bt_command_print (version, strlen (version), error);
}
