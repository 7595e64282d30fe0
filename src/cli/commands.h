/* commands.h: what each command does; each has its row in cli.c. */
#pragma once

#include "cli/call.h"
#include "model/option.h"
#include "exchange/export.h"
#include "model/plan.h"
#include "store/plan-file.h"

G_BEGIN_DECLS

gboolean  bt_command_sample   (const BtCall  *call,
                               GError       **error);
gboolean  bt_command_import   (const BtCall  *call,
                               GError       **error);
gboolean  bt_command_export   (const BtCall  *call,
                               GError       **error);
gboolean  bt_command_totals   (const BtCall  *call,
                               GError       **error);
gboolean  bt_command_check    (const BtCall  *call,
                               GError       **error);
gboolean  bt_command_version  (const BtCall  *call,
                               GError       **error);
gboolean  bt_command_help     (const BtCall  *call,
                               GError       **error);

/* For the commands. */

/* The plan at @path; the error names it. */
BtPlanFile *bt_command_open   (const char    *path,
                               GError       **error);

/* All of @text to standard output. */
gboolean  bt_command_print    (const char    *text,
                               gsize          length,
                               GError       **error);

/* The what-if that the call names: NULL where it names none.  FALSE with @error where the plan has
 * no such one. */
gboolean  bt_command_find_option (const BtCall  *call,
                                  BtPlan        *plan,
                                  BtOption     **option,
                                  GError       **error);

/* Which pages are asked for, in what letters, and what is left out of them. */
gboolean  bt_command_find_pages (const BtCall    *call,
                                 BtExportOptions *options,
                                 GError         **error);
/* FALSE with @error where the call has options that are about pages, and @format has none: they
 * would be lost. */
gboolean  bt_command_check_pages (const BtCall         *call,
                                  const BtExportFormat *format,
                                  GError              **error);

G_END_DECLS
