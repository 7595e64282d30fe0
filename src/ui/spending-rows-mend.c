/* spending-rows-mend.c: the rows of payments that a change of the plan names are mended, one at a
 * time, and nothing is sorted again. */
#include "ui/spending-rows-private.h"

#define MANY 100 /* changed rows: then all are made anew */

/**
 * Touched: what one change of the plan means for the rows.
 * @records: that have a row, or should
 * @places: some came, went, or stand elsewhere in the plan
 * @funds: the funds themselves do
 * @names: what lines or funds are called is other
 * @unknown: something left a payment that nobody can name any more
 */
typedef struct
{
  GHashTable *records;
  gboolean    places;
  gboolean    funds;
  gboolean    names;
  gboolean    unknown;
} Touched;

static void
touch_part (Touched        *touched,
            const BtChange *change)
{
  BtRecord *owner = bt_record_get_owner (change->record);

  if (BT_IS_SPENDING (owner))
    g_hash_table_add (touched->records, owner);
  touched->unknown |= owner == NULL || change->kind == BT_CHANGE_MOVED;
}

static void
touch (Touched        *touched,
       const BtChange *change)
{
  if (BT_IS_SPENDING (change->record) || BT_IS_RECEIPT (change->record))
    {
      g_hash_table_add (touched->records, change->record);
      touched->places |= change->kind != BT_CHANGE_FIELDS;
    }
  else if (BT_IS_PART (change->record))
    touch_part (touched, change);
  else if (BT_IS_FUND (change->record))
    {
      touched->funds |= change->kind != BT_CHANGE_FIELDS;
      touched->names = TRUE;
    }
  else if (BT_IS_BUDGET_LINE (change->record))
    touched->names = TRUE;
}

/* By their old places, before anything gets another number. */
static void
take_out (BtSpendingRows *self,
          Touched        *touched)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, touched->records);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    {
      BtSpendingRow *row = g_hash_table_lookup (self->rows, record);
      gboolean gone = !bt_plan_holds (self->plan, record);

      if (row == NULL)
        continue;
      g_clear_pointer (&row->folded, g_free);
      if (gone || touched->places || bt_spending_row_is_elsewhere (row))
        bt_spending_rows_take_out (self, row);
      if (gone)
        g_hash_table_remove (self->rows, record);
    }
}

static void
number_row (BtSpendingRows *self,
            gpointer        record,
            guint64         number)
{
  BtSpendingRow *row = g_hash_table_lookup (self->rows, record);

  if (row == NULL)
    row = bt_spending_rows_make_row (self, record);
  row->number = number;
}

static void
put_in (BtSpendingRows *self,
        Touched        *touched)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, touched->records);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    {
      BtSpendingRow *row = g_hash_table_lookup (self->rows, record);

      if (row != NULL && row->placed)
        bt_spending_rows_mend_row (self, row);
      else if (row != NULL)
        bt_spending_rows_put_in (self, row);
    }
}

static void
forget_folded (BtSpendingRows *self)
{
  for (guint i = 0; i < self->all->len; i++)
    g_clear_pointer (&((BtSpendingRow *) g_ptr_array_index (self->all, i))->folded, g_free);
}

static void
mend (BtSpendingRows *self,
      Touched        *touched)
{
  gboolean others = touched->names || touched->unknown; /* rows that no change names */
  gboolean look = self->found != NULL
                  || (others && (self->asked.fund != NULL || self->asked.words != NULL));

  if (others)
    forget_folded (self);
  take_out (self, touched);
  if (touched->places)
    bt_spending_rows_visit (self, number_row);
  put_in (self, touched);
  if (look)
    bt_spending_rows_look (self);
  if (others)
    bt_spending_rows_tell (self, NULL);
}

static void
on_changed (BtPlan         *plan,
            BtChanges      *changes,
            BtSpendingRows *self)
{
  g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);
  Touched touched = { .records = records };

  for (guint i = 0; i < changes->len; i++)
    touch (&touched, &g_array_index (changes, BtChange, i));
  if (touched.funds || g_hash_table_size (records) > MANY)
    {
      bt_spending_rows_make_anew (self);
      bt_spending_rows_tell (self, NULL);
    }
  else if (g_hash_table_size (records) > 0 || touched.names || touched.unknown)
    mend (self, &touched);
  else
    return;
  bt_spending_rows_tell_counted (self);
}

void
bt_spending_rows_follow (BtSpendingRows *self)
{
  g_signal_connect_object (self->plan, "changed", G_CALLBACK (on_changed), self, 0);
}
