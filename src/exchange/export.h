/* export.h: a plan as another kind of file; each kind has its row in export.c. */
#pragma once

#include "model/option.h"
#include "report/audience.h"
#include "report/paper.h"

G_BEGIN_DECLS

/**
 * BtExportOptions:
 * @size: of the letters
 * @mono: for a printer that has black only
 * @option: (nullable): the what-if whose changes are laid over the plan
 * @today: the day it is made
 * @parts: which pages
 * @leave_out: of those; amounts are also left out where the plan hides amounts
 */
typedef struct
{
  BtSize        size;
  gboolean      mono;
  BtOption     *option;
  BtDay         today;
  BtReportParts parts;
  BtLeaveOut    leave_out;
} BtExportOptions;

/**
 * BtExportFormat:
 * @name: also the ending of such files
 * @on_pages: whether it is printed pages, which the options are about
 * @make: all of the file that a plan becomes; NULL with an error
 */
typedef struct
{
  const char *name;
  gboolean    on_pages;
  GBytes   *(*make) (BtPlan                 *plan,
                     const BtExportOptions  *options,
                     GError                **error);
} BtExportFormat;

/* The format of that name ("json"), and the one that @path's ending names; NULL with @error
 * (BT_ERROR_USE), which says what there is. */
const BtExportFormat *bt_export_find_format (const char  *name,
                                             GError     **error);
const BtExportFormat *bt_export_guess_format (const char  *path,
                                              GError     **error);

G_END_DECLS
