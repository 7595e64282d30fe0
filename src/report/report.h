/* report.h: a family's plan as printed pages. */
#pragma once

#include "report/audience.h"
#include "report/pages.h"
#include "sums/totals.h"

G_BEGIN_DECLS

/**
 * BtReportOptions:
 * @parts: which pages
 * @size: of the letters
 * @mono: for a printer that has black only
 * @leave_out: what is left out of them
 * @today: what stands at the foot of each page
 * @option: (nullable): the what-if that the sums are of; the budget says so
 */
typedef struct
{
  BtReportParts parts;
  BtSize        size;
  gboolean      mono;
  BtLeaveOut    leave_out;
  BtDay         today;
  BtOption     *option;
} BtReportOptions;

/* "Our real wealth": what the part numbered @n (from 0: 1 << @n) is called.  Lent. */
const char *bt_report_get_part_title (guint                  n);

/* The pages of @plan, laid out once for preview, printer and PDF.  @sums are the plan's own, or an
 * option's; NULL will do where only About me is asked for, which has no figures.  A part that the
 * plan has nothing for has no page.  Both are only read, and may change afterwards. */
BtPages    *bt_report_make           (BtPlan                *plan,
                                      const BtSums          *sums,
                                      const BtReportOptions *options);
/* The same pages, to be laid out little by little: see bt_pages_go_on(). */
BtPages    *bt_report_begin          (BtPlan                *plan,
                                      const BtSums          *sums,
                                      const BtReportOptions *options);

G_END_DECLS
