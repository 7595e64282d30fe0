/* audience.h: who the pages are for: which of them, and what is left out of them. */
#pragma once

#include <glib.h>

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
 * BtLeaveOut:
 * @BT_LEAVE_OUT_MONEY: no amount anywhere; nights and hours stay
 * @BT_LEAVE_OUT_PHONES: how to reach people, also where that is ticked to be printed, and whom to
 * ask about what was agreed
 * @BT_LEAVE_OUT_HEALTH: what is written in the places for health: what is important for the child
 * to stay well and safe, our story so far, what people are trained for, outcomes about health, the
 * names of therapies, and that a break was cancelled because of illness.  Words about health
 * elsewhere stay, and signals, without which nobody understands the child: whoever hands a page on
 * reads it first
 */
typedef enum
{
  BT_LEAVE_OUT_MONEY = 1 << 0,
  BT_LEAVE_OUT_PHONES = 1 << 1,
  BT_LEAVE_OUT_HEALTH = 1 << 2,
} BtLeaveOut;

#define BT_N_LEAVE_OUTS 3

/* "phones", and "Phone numbers"; the label is translated.  Lent. */
const char *bt_leave_out_get_name  (guint        n); /* the flag 1 << @n */
const char *bt_leave_out_get_label (guint        n);

/**
 * BtAudience: a reader, and what is printed for them unless somebody chooses otherwise.
 * @name: as the command line calls them
 * @label: translated with bt_audience_get_label()
 * @parts: the pages
 * @leave_out: of those pages
 */
typedef struct
{
  const char   *name;
  const char   *label;
  BtReportParts parts;
  BtLeaveOut    leave_out;
} BtAudience;

#define BT_N_AUDIENCES 7

/* @n is below BT_N_AUDIENCES; 0 is the family, who has every page. */
const BtAudience *bt_audience_get       (guint             n);
const char       *bt_audience_get_label (const BtAudience *self);
/* NULL where there is none of that name. */
const BtAudience *bt_audience_find      (const char       *name);

G_END_DECLS
