/* command-pages.c: the options of the command line that are about printed pages. */
#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"

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
find_size (const char  *name,
           BtSize      *size,
           GError     **error)
{
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

static gboolean
find_audience (const char        *name,
               const BtAudience **audience,
               GError           **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  *audience = name == NULL ? bt_audience_get (0) : bt_audience_find (name);
  if (*audience != NULL)
    return TRUE;

  for (guint i = 0; i < BT_N_AUDIENCES; i++)
    g_ptr_array_add (names, (gpointer) bt_audience_get (i)->name);
  g_ptr_array_add (names, NULL);
  list = g_strjoinv (", ", (char **) names->pdata);
  /* Translators: what somebody asked for, and what there is: "review, pa". */
  g_set_error (error, BT_ERROR, BT_ERROR_USE, _("Nobody is called “%s” here. There are: %s"), name,
               list);
  return FALSE;
}

static gboolean
find_leave_out (const char  *name,
                BtLeaveOut  *leave_out,
                GError     **error)
{
  for (guint i = 0; i < BT_N_LEAVE_OUTS; i++)
    if (strcmp (bt_leave_out_get_name (i), name) == 0)
      {
        *leave_out |= 1u << i;
        return TRUE;
      }

  g_set_error (error, BT_ERROR, BT_ERROR_USE,
               _("“%s” cannot be left out. There are: money, phones, health"), name);
  return FALSE;
}

gboolean
bt_command_find_pages (const BtCall     *call,
                       BtExportOptions  *options,
                       GError          **error)
{
  const char *names = call->values[BT_CALL_LEAVE_OUT];
  g_auto (GStrv) split = g_strsplit (names != NULL ? names : "", ",", -1);
  const BtAudience *audience = NULL;

  if (!find_size (call->values[BT_CALL_SIZE], &options->size, error)
      || !find_audience (call->values[BT_CALL_FOR], &audience, error))
    return FALSE;

  options->mono = call->values[BT_CALL_MONO] != NULL;
  options->parts = audience->parts;
  options->leave_out = audience->leave_out;
  for (char **name = split; *name != NULL; name++)
    if (!find_leave_out (*name, &options->leave_out, error))
      return FALSE;
  return TRUE;
}

gboolean
bt_command_check_pages (const BtCall          *call,
                        const BtExportFormat  *format,
                        GError               **error)
{
  static const BtCallOption about_pages[]
      = { BT_CALL_SIZE, BT_CALL_MONO, BT_CALL_FOR, BT_CALL_LEAVE_OUT, BT_CALL_OPTION };

  for (guint i = 0; !format->on_pages && i < G_N_ELEMENTS (about_pages); i++)
    if (call->values[about_pages[i]] != NULL)
      {
        g_set_error (error, BT_ERROR, BT_ERROR_USE, _("%s is only for printed pages, such as PDF"),
                     bt_call_options[about_pages[i]].name);
        return FALSE;
      }
  return TRUE;
}
