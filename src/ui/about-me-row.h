/* about-me-row.h: what a list of About me shows of one record: a line with who said it, or what is
 * known side by side. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_ABOUT_ME_ROW (bt_about_me_row_get_type ())
G_DECLARE_FINAL_TYPE (BtAboutMeRow, bt_about_me_row, BT, ABOUT_ME_ROW, GtkBox)

/* Property: "record", given once: a statement, signal, decision, matching, log entry or contributor
 * of a plan. */

G_END_DECLS
