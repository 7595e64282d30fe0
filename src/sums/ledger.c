/* ledger.c: all that was paid, as flat rows, kept true while the plan changes. */
#include "sums/ledger.h"

typedef struct
{
  BtDay   on;
  guint   pair; /* in pairs */
  BtPence pence;
} Row;

typedef struct
{
  BtPart     *part;
  BtSpending *spending;
} Origin;

typedef struct
{
  BtBudgetLine *line;
  BtFund       *fund;
} Pair;

struct _BtLedger
{
  BtPlan     *plan;     /* not owned: the plan may own us */
  GArray     *rows;     /* of Row, in no order: nothing but what a sum reads */
  GArray     *origins;  /* of Origin: where each row came from */
  GHashTable *places;   /* BtPart -> its place in rows, and 1 */
  GPtrArray  *pairs;    /* of Pair: the lines and funds that payments name; never fewer */
  GHashTable *pair_of;  /* Pair -> its place in pairs, and 1 */
};

static guint
hash_pair (gconstpointer key)
{
  const Pair *pair = key;

  return g_direct_hash (pair->line) * 31 + g_direct_hash (pair->fund);
}

static gboolean
pairs_equal (gconstpointer a,
             gconstpointer b)
{
  const Pair *x = a, *y = b;

  return x->line == y->line && x->fund == y->fund;
}

static guint
find_pair (BtLedger     *self,
           BtBudgetLine *line,
           BtFund       *fund)
{
  Pair wanted = { line, fund };
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->pair_of, &wanted));

  if (place == 0)
    {
      Pair *pair = g_memdup2 (&wanted, sizeof wanted);

      g_ptr_array_add (self->pairs, pair);
      place = self->pairs->len;
      g_hash_table_insert (self->pair_of, pair, GUINT_TO_POINTER (place));
    }
  return place - 1;
}

static void
put_row (BtLedger   *self,
         BtPart     *part,
         BtSpending *spending)
{
  Row row = { spending->on, find_pair (self, part->line, part->fund), part->amount };
  Origin origin = { part, spending };
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, part));

  if (place == 0)
    {
      g_array_append_val (self->rows, row);
      g_array_append_val (self->origins, origin);
      g_hash_table_insert (self->places, part, GUINT_TO_POINTER (self->rows->len));
      return;
    }
  g_array_index (self->rows, Row, place - 1) = row;
  g_array_index (self->origins, Origin, place - 1) = origin;
}

static void
remove_row (BtLedger *self,
            BtPart   *part)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, part));

  if (place == 0)
    return;
  g_array_remove_index_fast (self->rows, place - 1);
  g_array_remove_index_fast (self->origins, place - 1);
  g_hash_table_remove (self->places, part);
  if (place <= self->origins->len) /* the last row has come here */
    g_hash_table_insert (self->places, g_array_index (self->origins, Origin, place - 1).part,
                         GUINT_TO_POINTER (place));
}

static void
put_parts (BtLedger   *self,
           BtSpending *spending)
{
  for (guint i = 0; i < bt_list_get_length (spending->parts); i++)
    put_row (self, bt_list_get (spending->parts, i), spending);
}

static void
mend_part (BtLedger *self,
           BtPart   *part)
{
  if (bt_plan_holds (self->plan, part))
    put_row (self, part, BT_SPENDING (bt_record_get_owner (part)));
  else
    remove_row (self, part);
}

static void
mend_spending (BtLedger   *self,
               BtSpending *spending)
{
  if (bt_plan_holds (self->plan, spending))
    {
      put_parts (self, spending);
      return;
    }
  /* its parts may have left its list by now, but the rows remember; backwards, as a removal brings
   * the last row */
  for (guint i = self->origins->len; i > 0; i--)
    if (g_array_index (self->origins, Origin, i - 1).spending == spending)
      remove_row (self, g_array_index (self->origins, Origin, i - 1).part);
}

void
bt_ledger_mend (BtLedger  *self,
                BtChanges *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      BtRecord *record = g_array_index (changes, BtChange, i).record;

      if (BT_IS_PART (record))
        mend_part (self, BT_PART (record));
      else if (BT_IS_SPENDING (record))
        mend_spending (self, BT_SPENDING (record));
    }
}

BtLedger *
bt_ledger_new (BtPlan *plan)
{
  BtLedger *self = g_new0 (BtLedger, 1);

  self->plan = plan;
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->origins = g_array_new (FALSE, FALSE, sizeof (Origin));
  self->places = g_hash_table_new (NULL, NULL);
  self->pairs = g_ptr_array_new_with_free_func (g_free);
  self->pair_of = g_hash_table_new (hash_pair, pairs_equal);
  for (guint i = 0; i < bt_list_get_length (plan->spending); i++)
    put_parts (self, bt_list_get (plan->spending, i));
  return self;
}

void
bt_ledger_free (BtLedger *self)
{
  g_hash_table_unref (self->pair_of);
  g_ptr_array_unref (self->pairs);
  g_hash_table_unref (self->places);
  g_array_unref (self->origins);
  g_array_unref (self->rows);
  g_free (self);
}

static void
on_changed (BtPlan    *plan,
            BtChanges *changes,
            BtLedger  *self)
{
  bt_ledger_mend (self, changes);
}

BtLedger *
bt_ledger_get_for_plan (BtPlan *plan)
{
  BtLedger *self;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  self = g_object_get_data (G_OBJECT (plan), "bt-ledger");
  if (self == NULL)
    {
      self = bt_ledger_new (plan);
      g_object_set_data_full (G_OBJECT (plan), "bt-ledger", self, (GDestroyNotify) bt_ledger_free);
      /* goes with the plan, before its data does */
      g_signal_connect (plan, "changed", G_CALLBACK (on_changed), self);
    }
  return self;
}

guint
bt_ledger_get_n_rows (BtLedger *self)
{
  return self->rows->len;
}

GArray *
bt_ledger_sum (BtLedger *self,
               BtDay     on)
{
  GArray *spent = g_array_sized_new (FALSE, TRUE, sizeof (BtSpent), self->pairs->len);
  const Row *rows = (const Row *) (const void *) self->rows->data;

  g_array_set_size (spent, self->pairs->len);
  for (guint i = 0; i < self->pairs->len; i++)
    {
      const Pair *pair = g_ptr_array_index (self->pairs, i);

      g_array_index (spent, BtSpent, i).line = pair->line;
      g_array_index (spent, BtSpent, i).fund = pair->fund;
    }
  for (guint i = 0; i < self->rows->len; i++)
    if (rows[i].on <= on) /* a day not known is 0, before all others */
      bt_tally_add (&g_array_index (spent, BtSpent, rows[i].pair).spent, rows[i].pence);
  return spent;
}

/* TRUE for what is paid out of money that the family holds. */
static gboolean
is_in_hand (const Pair *pair)
{
  return pair->fund != NULL && pair->fund->held != BT_HELD_ARRANGEMENT;
}

GArray *
bt_ledger_sum_days (BtLedger *self,
                    BtDay     from,
                    BtDay     to)
{
  guint n = (guint) MAX (to - from + 1, 0);
  GArray *days = g_array_sized_new (FALSE, TRUE, sizeof (BtPence), n);
  g_autofree gboolean *in_hand = g_new (gboolean, self->pairs->len + 1);
  const Row *rows = (const Row *) (const void *) self->rows->data;

  g_array_set_size (days, n);
  for (guint i = 0; i < self->pairs->len; i++)
    in_hand[i] = is_in_hand (g_ptr_array_index (self->pairs, i));
  for (guint i = 0; i < self->rows->len; i++)
    if (rows[i].on <= to && n > 0 && in_hand[rows[i].pair] && rows[i].pence != BT_PENCE_UNKNOWN)
      {
        BtPence *day = &g_array_index (days, BtPence, MAX (rows[i].on - from, 0));

        *day = bt_pence_add (*day, rows[i].pence);
      }
  for (guint i = 1; i < n; i++)
    g_array_index (days, BtPence, i) = bt_pence_add (g_array_index (days, BtPence, i - 1),
                                                     g_array_index (days, BtPence, i));
  return days;
}
