/* arrange.c: lists, brought into the order that rows say. */
#include "config.h"

#include "store/arrange.h"

#include "model/record-private.h"

/* A list whose order may have changed. */
typedef struct
{
  BtRecord      *owner;
  const BtField *list;
  GPtrArray     *wanted; /* its records as they are to be */
} BtArrangement;

struct _BtArranging
{
  GHashTable *arrangements; /* BtList -> BtArrangement */
  GHashTable *noted;        /* the records whose place is another */
  GHashTable *placed;       /* those that were given one; not those that only moved apart */
};

static void
free_arrangement (gpointer data)
{
  BtArrangement *self = data;

  g_ptr_array_unref (self->wanted);
  g_free (self);
}

BtArranging *
bt_arranging_new (void)
{
  BtArranging *self = g_new0 (BtArranging, 1);

  self->arrangements = g_hash_table_new_full (NULL, NULL, NULL, free_arrangement);
  self->noted = g_hash_table_new (NULL, NULL);
  self->placed = g_hash_table_new (NULL, NULL);
  return self;
}

void
bt_arranging_free (BtArranging *self)
{
  g_hash_table_unref (self->arrangements);
  g_hash_table_unref (self->noted);
  g_hash_table_unref (self->placed);
  g_free (self);
}

static BtArrangement *
get_arrangement (BtArranging   *self,
                 const BtStand *stand)
{
  BtList *list = bt_record_get_list (stand->owner, stand->list);
  BtArrangement *found = g_hash_table_lookup (self->arrangements, list);

  if (found == NULL)
    {
      found = g_new0 (BtArrangement, 1);
      found->owner = stand->owner;
      found->list = stand->list;
      found->wanted = g_ptr_array_new ();
      for (guint i = 0; i < bt_list_get_length (list); i++)
        g_ptr_array_add (found->wanted, bt_list_get (list, i));
      g_hash_table_insert (self->arrangements, list, found);
    }
  return found;
}

void
bt_arranging_note (BtArranging   *self,
                   BtRecord      *record,
                   const BtStand *stand,
                   gboolean       is_in)
{
  BtRecordPrivate *private = bt_record_get_private (record);
  gboolean same_list = private->owner == stand->owner && private->list == stand->list;

  if (is_in && same_list && private->position == stand->position)
    return;
  if (private->owner != NULL && !same_list) /* it is wanted in the other list only */
    {
      BtStand old = { private->owner, private->list, 0 };

      g_ptr_array_remove (get_arrangement (self, &old)->wanted, record);
    }
  if (!same_list)
    g_ptr_array_add (get_arrangement (self, stand)->wanted, record);
  else
    get_arrangement (self, stand);
  private->position = stand->position;
  g_hash_table_add (self->noted, record);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const BtRecordPrivate *first = bt_record_get_private (*(gpointer *) a);
  const BtRecordPrivate *second = bt_record_get_private (*(gpointer *) b);

  if (first->position != second->position)
    return first->position < second->position ? -1 : 1;
  return first->key < second->key ? -1 : first->key > second->key;
}

static void
place (BtArranging         *self,
       const BtArrangement *arrangement,
       BtRecord            *record,
       guint                index)
{
  bt_record_place (record, arrangement->owner, arrangement->list, index);
  g_hash_table_add (self->placed, record);
}

/* Brings the list into the wanted order, with few moves where few have moved. */
static void
arrange (BtArranging   *self,
         BtArrangement *arrangement)
{
  GPtrArray *wanted = arrangement->wanted;
  BtList *list = bt_record_get_list (arrangement->owner, arrangement->list);

  g_ptr_array_sort (wanted, compare_places);
  for (guint i = 0; i < wanted->len; i++)
    {
      BtRecord *right = g_ptr_array_index (wanted, i);
      guint length = bt_list_get_length (list);
      BtRecord *there = i < length ? bt_list_get (list, i) : NULL;
      guint later;

      if (there == right)
        continue;
      /* where the next one is right, this one has gone down */
      if (i + 1 < length && bt_list_get (list, i + 1) == (gpointer) right
          && g_hash_table_contains (self->noted, there) && g_ptr_array_find (wanted, there, &later))
        place (self, arrangement, there, later);
      else
        place (self, arrangement, right, i);
    }
}

GHashTable *
bt_arranging_finish (BtArranging *self)
{
  GHashTableIter iter;
  gpointer data;

  g_hash_table_iter_init (&iter, self->arrangements);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    arrange (self, data);
  return self->placed;
}
