/* list.c: the records of one owner, in their order, as a GListModel. */
#include "model/list.h"

struct _BtList
{
  GObject    parent_instance;
  GType      item_type;
  GPtrArray *records;
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (BtList, bt_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
get_item_type (GListModel *model)
{
  return BT_LIST (model)->item_type;
}

static guint
get_n_items (GListModel *model)
{
  return BT_LIST (model)->records->len;
}

static gpointer
get_item (GListModel *model,
          guint       index)
{
  BtList *self = BT_LIST (model);

  return index < self->records->len ? g_object_ref (g_ptr_array_index (self->records, index))
                                    : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
bt_list_finalize (GObject *object)
{
  g_ptr_array_unref (BT_LIST (object)->records);
  G_OBJECT_CLASS (bt_list_parent_class)->finalize (object);
}

static void
bt_list_class_init (BtListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_list_finalize;
}

static void
bt_list_init (BtList *self)
{
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
}

BtList *
bt_list_new (GType item_type)
{
  BtList *self = g_object_new (BT_TYPE_LIST, NULL);

  self->item_type = item_type;
  return self;
}

guint
bt_list_get_length (BtList *self)
{
  return self == NULL ? 0 : self->records->len;
}

gpointer
bt_list_get (BtList *self,
             guint   index)
{
  g_return_val_if_fail (index < bt_list_get_length (self), NULL);

  return g_ptr_array_index (self->records, index);
}

gboolean
bt_list_find (BtList   *self,
              gpointer  record,
              guint    *index)
{
  return self != NULL && g_ptr_array_find (self->records, record, index);
}

gpointer
bt_list_find_id (BtList     *self,
                 const char *id)
{
  for (guint i = 0; i < bt_list_get_length (self); i++)
    if (g_strcmp0 (bt_record_get_id (bt_list_get (self, i)), id) == 0)
      return bt_list_get (self, i);
  return NULL;
}

void
bt_list_insert (BtList   *self,
                guint     index,
                gpointer  record)
{
  g_return_if_fail (BT_IS_LIST (self) && g_type_is_a (G_OBJECT_TYPE (record), self->item_type));

  index = MIN (index, self->records->len);
  g_ptr_array_insert (self->records, (int) index, g_object_ref (record));
  g_list_model_items_changed (G_LIST_MODEL (self), index, 0, 1);
}

void
bt_list_remove (BtList   *self,
                gpointer  record)
{
  guint index;

  g_return_if_fail (BT_IS_LIST (self));

  if (!bt_list_find (self, record, &index))
    return;
  g_ptr_array_remove_index (self->records, index);
  g_list_model_items_changed (G_LIST_MODEL (self), index, 1, 0);
}
