/* pages-make.h: plans and their printed pages, for the tests of the paper. */
#pragma once

#include "exchange/json-read.h"
#include "report/report.h"

#include <string.h>

G_GNUC_UNUSED static BtPlan *
read_family (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("BT_TEST_DATA"), "families", name, NULL);
  g_autoptr (GError) error = NULL;
  BtPlan *plan = bt_json_read (path, NULL, &error);

  g_assert_no_error (error);
  return plan;
}

G_GNUC_UNUSED static BtPlan *
read_text (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  BtPlan *plan = bt_json_read_bytes (bytes, "made.json", NULL, &error);

  g_assert_no_error (error);
  return plan;
}

G_GNUC_UNUSED static BtPages *
make_pages (BtPlan    *plan,
            BtSize     size,
            gboolean   mono,
            BtLeaveOut leave_out)
{
  BtDay on = bt_day_new (2026, 11, 19);
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, on);
  BtReportOptions options = { BT_REPORT_ALL, size, mono, leave_out, on, NULL };

  return bt_report_make (plan, sums, &options);
}

G_GNUC_UNUSED static char *
dup_text (BtPages *pages)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    {
      g_autofree char *page = bt_pages_dup_text (pages, i);

      g_string_append (text, page);
    }
  return g_string_free (text, FALSE);
}
