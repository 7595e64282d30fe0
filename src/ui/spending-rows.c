/* spending-rows.c: all payments and all money that came in, newest first.
 *
 * Each row remembers by what it was put in its place, so that it is found again by that when the
 * record says something else. */
#include "ui/spending-rows-private.h"

#define SLICE      6000 /* microseconds of looking before the window gets its turn */
#define LOOK       64   /* rows between two looks at the clock */
#define FUND_SHIFT 32
#define PAID       (G_GUINT64_CONSTANT (1) << 62)

enum
{
  SIGNAL_MENDED,
  SIGNAL_COUNTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (BtSpendingRows, bt_spending_rows, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
get_item_type (GListModel *model)
{
  return BT_TYPE_RECORD;
}

static guint
get_n_items (GListModel *model)
{
  return BT_SPENDING_ROWS (model)->shown->len;
}

static gpointer
get_item (GListModel *model,
          guint       index)
{
  GPtrArray *shown = BT_SPENDING_ROWS (model)->shown;
  BtSpendingRow *row = index < shown->len ? g_ptr_array_index (shown, index) : NULL;

  return row != NULL ? g_object_ref (row->record) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* The order. */

static int
compare_rows (const BtSpendingRow *a,
              const BtSpendingRow *b)
{
  if (a->day != b->day)
    {
      if (a->day == BT_DAY_UNKNOWN || b->day == BT_DAY_UNKNOWN)
        return a->day == BT_DAY_UNKNOWN ? -1 : 1;
      return a->day > b->day ? -1 : 1;
    }
  return a->number > b->number ? -1 : a->number < b->number;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  return compare_rows (*(const BtSpendingRow *const *) a, *(const BtSpendingRow *const *) b);
}

/* Where @row stands in @rows, or would. */
static guint
find_place (GPtrArray           *rows,
            const BtSpendingRow *row)
{
  guint low = 0, high = rows->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_rows (g_ptr_array_index (rows, middle), row) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
free_row (gpointer data)
{
  BtSpendingRow *row = data;

  g_object_unref (row->record);
  g_free (row->folded);
  g_free (row);
}

static BtDay
get_day (gpointer record)
{
  return BT_IS_SPENDING (record) ? BT_SPENDING (record)->on : BT_RECEIPT (record)->on;
}

void
bt_spending_rows_visit (BtSpendingRows  *self,
                        BtSpendingVisit  visit)
{
  for (guint i = 0; i < bt_list_get_length (self->plan->spending); i++)
    visit (self, bt_list_get (self->plan->spending, i), PAID | i);
  for (guint f = 0; f < bt_list_get_length (self->plan->funds); f++)
    {
      BtList *receipts = ((BtFund *) bt_list_get (self->plan->funds, f))->receipts;

      for (guint i = 0; i < bt_list_get_length (receipts); i++)
        visit (self, bt_list_get (receipts, i), (guint64) f << FUND_SHIFT | i);
    }
}

/* What fits. */

static gboolean
fits (BtSpendingRows *self,
      BtSpendingRow  *row)
{
  if (self->asked.words != NULL && row->folded == NULL)
    row->folded = bt_spending_fold (row->record);
  return bt_spending_fits (&self->asked, row->record, row->folded);
}

static void
stop_looking (BtSpendingRows *self)
{
  if (self->idle != 0)
    g_source_remove (self->idle);
  self->idle = 0;
  g_clear_pointer (&self->found, g_ptr_array_unref);
}

/* Makes @found what is shown, and tells only of what is other. */
static void
show_found (BtSpendingRows *self,
            GPtrArray      *found)
{
  g_autoptr (GPtrArray) old = self->shown;
  guint first = 0, after = 0;

  while (first < old->len && first < found->len
         && g_ptr_array_index (old, first) == g_ptr_array_index (found, first))
    first++;
  while (after < old->len - first && after < found->len - first
         && g_ptr_array_index (old, old->len - 1 - after)
                == g_ptr_array_index (found, found->len - 1 - after))
    after++;
  for (guint i = first; i < old->len - after; i++)
    ((BtSpendingRow *) g_ptr_array_index (old, i))->shown = FALSE;
  for (guint i = first; i < found->len - after; i++)
    ((BtSpendingRow *) g_ptr_array_index (found, i))->shown = TRUE;
  self->shown = g_ptr_array_ref (found);
  if (old->len - first - after > 0 || found->len - first - after > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), first, old->len - first - after,
                                found->len - first - after);
}

/* Looks on, until @end by the clock; TRUE where that was not enough. */
static gboolean
look_on (BtSpendingRows *self,
         gint64          end)
{
  g_autoptr (GPtrArray) found = NULL;

  while (self->next < self->all->len)
    {
      BtSpendingRow *row = g_ptr_array_index (self->all, self->next++);

      if (fits (self, row))
        g_ptr_array_add (self->found, row);
      if (self->next % LOOK == 0 && g_get_monotonic_time () > end)
        return TRUE;
    }
  found = g_ptr_array_ref (self->found);
  stop_looking (self);
  show_found (self, found);
  g_signal_emit (self, signals[SIGNAL_COUNTED], 0);
  return FALSE;
}

static gboolean
on_idle (gpointer data)
{
  BtSpendingRows *self = data;

  return look_on (self, g_get_monotonic_time () + SLICE);
}

static void
start_looking (BtSpendingRows *self)
{
  stop_looking (self);
  self->found = g_ptr_array_new ();
  self->next = 0;
}

void
bt_spending_rows_look (BtSpendingRows *self)
{
  start_looking (self);
  if (look_on (self, g_get_monotonic_time () + SLICE))
    self->idle = g_idle_add (on_idle, self);
}

/* Rows that come and go, one at a time. */

static void
show_row (BtSpendingRows *self,
          BtSpendingRow  *row)
{
  guint place = find_place (self->shown, row);

  row->shown = TRUE;
  g_ptr_array_insert (self->shown, (int) place, row);
  g_list_model_items_changed (G_LIST_MODEL (self), place, 0, 1);
}

static void
hide_row (BtSpendingRows *self,
          BtSpendingRow  *row)
{
  guint place = find_place (self->shown, row);

  row->shown = FALSE;
  g_ptr_array_remove_index (self->shown, place);
  g_list_model_items_changed (G_LIST_MODEL (self), place, 1, 0);
}

void
bt_spending_rows_take_out (BtSpendingRows *self,
                           BtSpendingRow  *row)
{
  row->placed = FALSE;
  g_ptr_array_remove_index (self->all, find_place (self->all, row));
  if (row->shown)
    hide_row (self, row);
}

void
bt_spending_rows_put_in (BtSpendingRows *self,
                         BtSpendingRow  *row)
{
  row->day = get_day (row->record);
  row->placed = TRUE;
  g_ptr_array_insert (self->all, (int) find_place (self->all, row), row);
  if (fits (self, row))
    show_row (self, row);
}

void
bt_spending_rows_mend_row (BtSpendingRows *self,
                           BtSpendingRow  *row)
{
  gboolean fit = fits (self, row);

  if (fit && !row->shown)
    show_row (self, row);
  else if (!fit && row->shown)
    hide_row (self, row);
  else if (fit)
    bt_spending_rows_tell (self, row->record);
}

gboolean
bt_spending_row_is_elsewhere (BtSpendingRow *row)
{
  return row->day != get_day (row->record);
}

BtSpendingRow *
bt_spending_rows_make_row (BtSpendingRows *self,
                           gpointer        record)
{
  BtSpendingRow *row = g_new0 (BtSpendingRow, 1);

  row->record = g_object_ref (record);
  g_hash_table_insert (self->rows, record, row);
  return row;
}

/* All of them anew. */

static void
add_row (BtSpendingRows *self,
         gpointer        record,
         guint64         number)
{
  gpointer kept = NULL;
  BtSpendingRow *row = NULL;

  if (self->before != NULL && g_hash_table_steal_extended (self->before, record, NULL, &kept))
    {
      row = kept;
      g_clear_pointer (&row->folded, g_free);
      g_hash_table_insert (self->rows, record, row);
    }
  else
    row = bt_spending_rows_make_row (self, record);
  row->day = get_day (record);
  row->number = number;
  row->placed = TRUE;
  g_ptr_array_add (self->all, row);
}

void
bt_spending_rows_make_anew (BtSpendingRows *self)
{
  stop_looking (self);
  self->before = g_steal_pointer (&self->rows); /* of which some are shown until the end */
  self->rows = g_hash_table_new_full (NULL, NULL, NULL, free_row);
  g_ptr_array_set_size (self->all, 0);
  bt_spending_rows_visit (self, add_row);
  g_ptr_array_sort (self->all, compare_places);
  start_looking (self);
  bt_spending_rows_finish (self);
  g_clear_pointer (&self->before, g_hash_table_unref);
}

void
bt_spending_rows_tell (BtSpendingRows *self,
                       gpointer        record)
{
  g_signal_emit (self, signals[SIGNAL_MENDED], 0, record);
}

void
bt_spending_rows_tell_counted (BtSpendingRows *self)
{
  g_signal_emit (self, signals[SIGNAL_COUNTED], 0);
}

static void
bt_spending_rows_finalize (GObject *object)
{
  BtSpendingRows *self = BT_SPENDING_ROWS (object);

  stop_looking (self);
  g_signal_handlers_disconnect_by_data (self->plan, self);
  g_ptr_array_unref (self->shown);
  g_ptr_array_unref (self->all);
  g_hash_table_unref (self->rows);
  g_strfreev (self->asked.words);
  g_clear_object (&self->asked.fund);
  g_object_unref (self->plan);

  G_OBJECT_CLASS (bt_spending_rows_parent_class)->finalize (object);
}

static void
bt_spending_rows_class_init (BtSpendingRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_spending_rows_finalize;
  signals[SIGNAL_MENDED] = g_signal_new ("mended", BT_TYPE_SPENDING_ROWS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
  signals[SIGNAL_COUNTED] = g_signal_new ("counted", BT_TYPE_SPENDING_ROWS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_spending_rows_init (BtSpendingRows *self)
{
  self->rows = g_hash_table_new_full (NULL, NULL, NULL, free_row);
  self->all = g_ptr_array_new ();
  self->shown = g_ptr_array_new ();
}

BtSpendingRows *
bt_spending_rows_new (BtPlan *plan)
{
  BtSpendingRows *self = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  self = g_object_new (BT_TYPE_SPENDING_ROWS, NULL);
  self->plan = g_object_ref (plan);
  bt_spending_rows_make_anew (self);
  bt_spending_rows_follow (self);
  return self;
}

void
bt_spending_rows_ask (BtSpendingRows        *self,
                      const BtSpendingAsked *asked)
{
  g_return_if_fail (BT_IS_SPENDING_ROWS (self) && asked != NULL);

  g_strfreev (self->asked.words);
  self->asked.words = g_strdupv (asked->words);
  g_set_object (&self->asked.fund, asked->fund);
  self->asked.missing_proof = asked->missing_proof;
  self->asked.until = asked->until;
  bt_spending_rows_look (self);
}

void
bt_spending_rows_finish (BtSpendingRows *self)
{
  g_return_if_fail (BT_IS_SPENDING_ROWS (self));

  if (self->found != NULL)
    look_on (self, G_MAXINT64);
}

guint
bt_spending_rows_count_all (BtSpendingRows *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_ROWS (self), 0);

  return self->all->len;
}

guint
bt_spending_rows_count_later (BtSpendingRows *self,
                              BtDay           day)
{
  const BtSpendingRow unknown = { .day = BT_DAY_UNKNOWN }; /* the last of those */
  const BtSpendingRow first = { .day = day, .number = G_MAXUINT64 };

  g_return_val_if_fail (BT_IS_SPENDING_ROWS (self) && day != BT_DAY_UNKNOWN, 0);

  return find_place (self->all, &first) - find_place (self->all, &unknown);
}

gboolean
bt_spending_rows_find (BtSpendingRows *self,
                       gpointer        record,
                       guint          *index)
{
  BtSpendingRow *row = NULL;

  g_return_val_if_fail (BT_IS_SPENDING_ROWS (self), FALSE);

  row = g_hash_table_lookup (self->rows, record);
  if (row == NULL || !row->shown)
    return FALSE;
  *index = find_place (self->shown, row);
  return TRUE;
}
