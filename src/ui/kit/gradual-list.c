/* gradual-list.c: a long list of which a view gets a few items first, and the others frame by
 * frame.
 *
 * Only its end is held back, so that whatever is given out stands at the same place as in the list
 * itself. */
#include "ui/kit/gradual-list.h"

#define FIRST 14  /* items at once: what a small window shows */
#define STEP  8   /* items a frame */
#define MANY  240 /* items that GTK has widgets for: beyond that the others cost nothing */

struct _BtGradualList
{
  GObject     parent_instance;
  GListModel *model;
  guint       n;     /* given out */
  guint       from;  /* where it began to grow */
};

enum
{
  SIGNAL_BEHIND,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (BtGradualList, bt_gradual_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
get_item_type (GListModel *model)
{
  return g_list_model_get_item_type (BT_GRADUAL_LIST (model)->model);
}

static guint
get_n_items (GListModel *model)
{
  return BT_GRADUAL_LIST (model)->n;
}

static gpointer
get_item (GListModel *model,
          guint       index)
{
  BtGradualList *self = BT_GRADUAL_LIST (model);

  return index < self->n ? g_list_model_get_item (self->model, index) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
give_out (BtGradualList *self,
          guint          n)
{
  guint before = self->n;

  self->n = n;
  if (n > before)
    g_list_model_items_changed (G_LIST_MODEL (self), before, 0, n - before);
}

/* All of it was given out and little has come: that goes on as it is. */
static gboolean
is_small (BtGradualList *self,
          guint          removed,
          guint          added)
{
  return self->n == g_list_model_get_n_items (self->model) - added + removed && added <= FIRST;
}

static void
on_items_changed (BtGradualList *self,
                  guint          at,
                  guint          removed,
                  guint          added)
{
  guint all = g_list_model_get_n_items (self->model);
  guint before = self->n;
  guint kept = MIN (at, before);

  if (is_small (self, removed, added))
    {
      self->n = all;
      g_list_model_items_changed (G_LIST_MODEL (self), at, removed, added);
      return;
    }
  self->from = kept;
  self->n = MIN (all, kept + FIRST);
  if (before > kept || self->n > kept)
    g_list_model_items_changed (G_LIST_MODEL (self), kept, before - kept, self->n - kept);
  if (self->n < all)
    g_signal_emit (self, signals[SIGNAL_BEHIND], 0);
}

static void
bt_gradual_list_dispose (GObject *object)
{
  g_clear_object (&BT_GRADUAL_LIST (object)->model);

  G_OBJECT_CLASS (bt_gradual_list_parent_class)->dispose (object);
}

static void
bt_gradual_list_class_init (BtGradualListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_gradual_list_dispose;
  signals[SIGNAL_BEHIND] = g_signal_new ("behind", BT_TYPE_GRADUAL_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_gradual_list_init (BtGradualList *self)
{
}

BtGradualList *
bt_gradual_list_new (GListModel *model)
{
  BtGradualList *self = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (model), NULL);

  self = g_object_new (BT_TYPE_GRADUAL_LIST, NULL);
  self->model = g_object_ref (model);
  self->n = MIN (FIRST, g_list_model_get_n_items (model));
  g_signal_connect_object (model, "items-changed", G_CALLBACK (on_items_changed), self,
                           G_CONNECT_SWAPPED);
  return self;
}

gboolean
bt_gradual_list_grow (BtGradualList *self)
{
  guint all = 0;

  g_return_val_if_fail (BT_IS_GRADUAL_LIST (self), FALSE);

  all = g_list_model_get_n_items (self->model);
  give_out (self, self->n - self->from >= MANY ? all : MIN (all, self->n + STEP));
  return self->n < all;
}

void
bt_gradual_list_finish (BtGradualList *self)
{
  g_return_if_fail (BT_IS_GRADUAL_LIST (self));

  give_out (self, g_list_model_get_n_items (self->model));
}
