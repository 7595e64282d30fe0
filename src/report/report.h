/* report.h: a family's plan as printed pages. */
#pragma once

#include "report/pages.h"
#include "sums/totals.h"

G_BEGIN_DECLS

/* What may be printed, in the order of the pages. */
typedef enum
{
  BT_REPORT_ABOUT_ME = 1 << 0,
  BT_REPORT_MORE = 1 << 1,
  BT_REPORT_WEALTH = 1 << 2,
  BT_REPORT_OUTCOMES = 1 << 3,
  BT_REPORT_BUDGET = 1 << 4,
  BT_REPORT_QUESTIONS = 1 << 5,
  BT_REPORT_NOTES = 1 << 6,
} BtReportParts;

#define BT_REPORT_N_PARTS 7
#define BT_REPORT_ALL     ((BtReportParts) ((1 << BT_REPORT_N_PARTS) - 1))

/**
 * BtReportOptions:
 * @parts: which pages
 * @size: of the letters
 * @mono: for a printer that has black only
 * @leave_out_money: no amount anywhere; nights and hours stay
 * @today: what stands at the foot of each page
 * @option: (nullable): the what-if that the sums are of; the budget says so
 */
typedef struct
{
  BtReportParts parts;
  BtSize        size;
  gboolean      mono;
  gboolean      leave_out_money;
  BtDay         today;
  BtOption     *option;
} BtReportOptions;

/* "Our real wealth": what the part numbered @n (from 0: 1 << @n) is called.  Lent. */
const char *bt_report_get_part_title (guint                  n);

/* The pages of @plan, laid out once for preview, printer and PDF.  @sums are the plan's own, or an
 * option's.  A part that the plan has nothing for has no page.  Both are only read, and may change
 * afterwards. */
BtPages    *bt_report_make           (BtPlan                *plan,
                                      const BtSums          *sums,
                                      const BtReportOptions *options);

G_END_DECLS
