/* export.c: a plan as another kind of file: one row a kind. */
#include "config.h"

#include "exchange/export.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"
#include "exchange/json-write.h"
#include "report/pdf.h"
#include "report/report.h"

static GBytes *
make_json (BtPlan                 *plan,
           const BtExportOptions  *options,
           GError                **error)
{
  char *text = bt_json_write (plan);

  return g_bytes_new_take (text, strlen (text));
}

static GBytes *
make_pdf (BtPlan                 *plan,
          const BtExportOptions  *options,
          GError                **error)
{
  BtDay today = plan->practice_on != BT_DAY_UNKNOWN ? plan->practice_on : options->today;
  BtDay on = bt_plan_get_day (plan, today);
  BtReportOptions report = {
    .parts = options->parts,
    .size = options->size,
    .mono = options->mono,
    .leave_out = options->leave_out,
    .today = today,
    .option = options->option,
  };
  g_autofree char *created = bt_day_format_iso (today);
  g_autoptr (BtSums) sums = NULL;
  g_autoptr (BtPages) pages = NULL;

  if (plan->hide_amounts == BT_FLAG_YES)
    report.leave_out |= BT_LEAVE_OUT_MONEY;
  sums = options->option != NULL ? bt_sums_new_for_option (options->option, on)
                                 : bt_sums_new_for_plan (plan, on);
  pages = bt_report_make (plan, sums, &report);
  if (bt_pages_is_empty (pages))
    {
      g_set_error (error, BT_ERROR, BT_ERROR_INPUT, _("The plan has nothing for these pages yet"));
      return NULL;
    }
  return bt_pdf_make (pages, created, error);
}

static const BtExportFormat formats[] = {
  { "json", FALSE, make_json },
  { "pdf", TRUE, make_pdf },
};

/* ".json, .pdf" */
static char *
list_formats (void)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_string_append_printf (list, "%s.%s", i > 0 ? ", " : "", formats[i].name);
  return g_string_free (list, FALSE);
}

const BtExportFormat *
bt_export_find_format (const char  *name,
                       GError     **error)
{
  g_autofree char *list = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_ascii_strcasecmp (formats[i].name, name) == 0)
      return &formats[i];

  list = list_formats ();
  /* Translators: what somebody asked for, and what there is: ".json, .pdf". */
  g_set_error (error, BT_ERROR, BT_ERROR_USE,
               _("“%s” is no format that can be written. There are: %s"), name, list);
  return NULL;
}

const BtExportFormat *
bt_export_guess_format (const char  *path,
                        GError     **error)
{
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *list = NULL;
  const char *dot = strrchr (name, '.');

  if (dot != NULL)
    return bt_export_find_format (dot + 1, error);

  list = list_formats ();
  g_set_error (error, BT_ERROR, BT_ERROR_USE,
               _("“%s” has no ending that says what to write. There are: %s"), name, list);
  return NULL;
}
