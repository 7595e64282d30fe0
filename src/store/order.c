/* order.c: where the records of one list stand while an action is open.
 *
 * The objects still stand as they did before the action, so what it has added and moved is kept
 * here. */
#include "config.h"

#include "store/order.h"

#include "model/record-private.h"

typedef struct
{
  gint64 key;
  gint64 position;
} BtPlace;

typedef struct
{
  BtRecord      *owner;
  const BtField *list;
  GArray        *places; /* of BtPlace, in their order */
} BtOrder;

struct _BtOrders
{
  BtDatabase *database;
  BtRows     *rows;
  GArray     *orders;    /* of BtOrder: an action touches few lists */
  gboolean    forgotten; /* the objects' lists hold what has been taken out */
};

static void
clear_order (gpointer data)
{
  g_array_unref (((BtOrder *) data)->places);
}

BtOrders *
bt_orders_new (BtDatabase *database,
               BtRows     *rows)
{
  BtOrders *self = g_new0 (BtOrders, 1);

  self->database = database;
  self->rows = rows;
  self->orders = g_array_new (FALSE, FALSE, sizeof (BtOrder));
  g_array_set_clear_func (self->orders, clear_order);
  return self;
}

void
bt_orders_free (BtOrders *self)
{
  g_array_unref (self->orders);
  g_free (self);
}

void
bt_orders_forget (BtOrders *self)
{
  g_array_set_size (self->orders, 0);
  self->forgotten = TRUE;
}

static GArray *
read_list (BtRecord      *owner,
           const BtField *list)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (BtPlace));
  BtList *records = bt_record_get_list (owner, list);

  for (guint i = 0; i < bt_list_get_length (records); i++)
    {
      BtRecordPrivate *record = bt_record_get_private (bt_list_get (records, i));
      BtPlace place = { record->key, record->position };

      g_array_append_val (places, place);
    }
  return places;
}

/* The condition that a row stands in a list of that field. */
static char *
write_condition (const BtField *list)
{
  const BtTable *table = bt_tables_find (list->type ());
  GString *condition = g_string_new ("TRUE");

  for (guint i = 0; i < table->owners->len; i++)
    {
      const BtField *other = g_array_index (table->owners, BtOwning, i).list;

      if (other->owner_column != NULL)
        g_string_append_printf (condition, " AND \"%s\" %s", other->owner_column,
                                other == list ? "= ?1" : "IS NULL");
    }
  return g_string_free (condition, FALSE);
}

static GArray *
read_table (BtOrders       *self,
            BtRecord       *owner,
            const BtField  *list,
            GError        **error)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (BtPlace));
  g_autofree char *condition = write_condition (list);
  g_autoptr (BtStatement) statement = NULL;
  BtStep step;

  statement = bt_database_prepare (self->database, error,
                                   "SELECT key, position FROM \"%s\" WHERE %s"
                                   " ORDER BY position, key",
                                   bt_tables_find (list->type ())->name, condition);
  if (statement == NULL)
    return NULL;
  if (list->owner_column != NULL)
    sqlite3_bind_int64 (statement, 1, bt_record_get_key (owner));
  while ((step = bt_statement_step (statement, error)) == BT_STEP_ROW)
    {
      BtPlace place = { sqlite3_column_int64 (statement, 0), sqlite3_column_int64 (statement, 1) };

      g_array_append_val (places, place);
    }
  return step == BT_STEP_FAILED ? NULL : g_steal_pointer (&places);
}

/* The places of that list as they are in the open action. */
static GArray *
get_order (BtOrders       *self,
           BtRecord       *owner,
           const BtField  *list,
           GError        **error)
{
  BtOrder order = { owner, list, NULL };

  for (guint i = 0; i < self->orders->len; i++)
    {
      const BtOrder *known = &g_array_index (self->orders, BtOrder, i);

      if (known->owner == owner && known->list == list)
        return known->places;
    }
  order.places = self->forgotten ? read_table (self, owner, list, error) : read_list (owner, list);
  if (order.places != NULL)
    g_array_append_val (self->orders, order);
  return order.places;
}

/* Takes the record of @key out of the list it stands in so far.  TRUE where that is @places, and
 * it stands at @index there: then it stays where it is. */
static gboolean
leave_order (BtOrders *self,
             gint64    key,
             GArray   *places,
             guint     index)
{
  for (guint i = 0; i < self->orders->len; i++)
    {
      GArray *old = g_array_index (self->orders, BtOrder, i).places;

      for (guint j = 0; j < old->len; j++)
        {
          if (g_array_index (old, BtPlace, j).key != key)
            continue;
          if (old == places && j == MIN (index, old->len - 1))
            return TRUE;
          g_array_remove_index (old, j);
          return FALSE;
        }
    }
  return FALSE;
}

/* Moves all of @places apart, leaving room for one at @index. */
static gboolean
spread (BtOrders       *self,
        const BtField  *list,
        GArray         *places,
        guint           index,
        GError        **error)
{
  g_autoptr (BtStatement) statement = NULL;

  statement = bt_database_prepare (self->database, error,
                                   "UPDATE \"%s\" SET position = ?1 WHERE key = ?2",
                                   bt_tables_find (list->type ())->name);
  if (statement == NULL)
    return FALSE;
  for (guint i = 0; i < places->len; i++)
    {
      BtPlace *place = &g_array_index (places, BtPlace, i);

      place->position = (gint64) (i < index ? i : i + 1) * BT_POSITION_GAP;
      sqlite3_bind_int64 (statement, 1, place->position);
      sqlite3_bind_int64 (statement, 2, place->key);
      if (!bt_statement_run (statement, error))
        return FALSE;
    }
  return TRUE;
}

/* A position between the neighbours at @index; FALSE where there is none. */
static gboolean
find_gap (GArray *places,
          guint   index,
          gint64 *position)
{
  gint64 before = index == 0 ? 0 : g_array_index (places, BtPlace, index - 1).position;
  gint64 after = index == places->len ? 0 : g_array_index (places, BtPlace, index).position;

  if (places->len == 0)
    *position = 0;
  else if (index == places->len)
    *position = before + BT_POSITION_GAP;
  else if (index == 0)
    *position = after - BT_POSITION_GAP;
  else
    {
      *position = before + (after - before) / 2;
      return *position > before && *position < after;
    }
  return ABS (*position) <= BT_POSITION_MAX;
}

gboolean
bt_orders_make_room (BtOrders       *self,
                     BtRecord       *record,
                     BtRecord       *owner,
                     const BtField  *list,
                     guint           index,
                     gint64         *position,
                     GError        **error)
{
  BtPlace place = { bt_record_get_key (record), 0 };
  BtRecord *old_owner = bt_record_get_owner (record);
  GArray *places = NULL;

  if (old_owner != NULL
      && get_order (self, old_owner, bt_record_get_owner_list (record), error) == NULL)
    return FALSE;
  places = get_order (self, owner, list, error);
  if (places == NULL)
    return FALSE;
  if (leave_order (self, place.key, places, index))
    {
      *position = g_array_index (places, BtPlace, MIN (index, places->len - 1)).position;
      return TRUE;
    }

  index = MIN (index, places->len);
  if (!find_gap (places, index, &place.position))
    {
      if (!spread (self, list, places, index, error))
        return FALSE;
      place.position = (gint64) index * BT_POSITION_GAP;
    }
  g_array_insert_val (places, index, place);
  *position = place.position;
  return TRUE;
}
