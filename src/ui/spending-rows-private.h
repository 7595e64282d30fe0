/* spending-rows-private.h: what the two parts of the rows of payments share: keeping them in order,
 * and mending those that a change names. */
#pragma once

#include "ui/spending-rows.h"

/**
 * BtSpendingRow: one payment, or money that came in.
 * @day, @number: by what it was put in its place, so that it is found again by that when the record
 *   says something else; the number is for those of one day
 * @placed: it stands in all rows
 * @shown: it stands in those that are shown
 * @folded: what words are looked for in; NULL: not asked for yet
 */
typedef struct
{
  BtRecord *record;
  BtDay     day;
  guint64   number;
  gboolean  placed;
  gboolean  shown;
  char     *folded;
} BtSpendingRow;

struct _BtSpendingRows
{
  GObject          parent_instance;
  BtPlan          *plan;
  GHashTable      *rows;   /* record -> BtSpendingRow, which is owned here */
  GHashTable      *before; /* what rows were until all are made anew; NULL otherwise */
  GPtrArray       *all;    /* in order */
  GPtrArray       *shown;  /* those that fit, in order */
  BtSpendingAsked  asked;
  GPtrArray       *found;  /* by the search that goes on; NULL: none does */
  guint            next;   /* in all, to be looked at */
  guint            idle;
};

typedef void (*BtSpendingVisit) (BtSpendingRows *self,
                                 gpointer        record,
                                 guint64         number);

/* Calls @visit for each record of the plan that has a row, or should, with its number. */
void           bt_spending_rows_visit      (BtSpendingRows  *self,
                                            BtSpendingVisit  visit);

/* A row that has no place yet. */
BtSpendingRow *bt_spending_rows_make_row   (BtSpendingRows  *self,
                                            gpointer         record);
void           bt_spending_rows_make_anew  (BtSpendingRows  *self);

/* One row leaves its place, or comes to the one that its record says. */
void           bt_spending_rows_take_out   (BtSpendingRows  *self,
                                            BtSpendingRow   *row);
void           bt_spending_rows_put_in     (BtSpendingRows  *self,
                                            BtSpendingRow   *row);

/* TRUE where its record's day is not the one of its place. */
gboolean       bt_spending_row_is_elsewhere (BtSpendingRow  *row);

/* Its record says something else: it may fit now, or not any more. */
void           bt_spending_rows_mend_row   (BtSpendingRows  *self,
                                            BtSpendingRow   *row);

/* Looks through all of them again.  Until that is done, what was found before is shown. */
void           bt_spending_rows_look       (BtSpendingRows  *self);

void           bt_spending_rows_tell       (BtSpendingRows  *self,
                                            gpointer         record);
void           bt_spending_rows_tell_counted (BtSpendingRows *self);

/* Mends the rows with each change of the plan from now on. */
void           bt_spending_rows_follow     (BtSpendingRows  *self);
