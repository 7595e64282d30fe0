/* spending-table.c: payments and money in, in one table by date.
 *
 * Where there is no room for six columns, a row has two lines and fewer columns.  A row that says
 * something else is filled where it stands: the table is told of no change, so that nothing in it
 * moves and the keyboard stays. */
#include "config.h"

#include "ui/spending-table.h"

#include "ui/kit/gradual-list.h"
#include "ui/kit/one-stop.h"
#include "ui/kit/reading.h"
#include "ui/kit/record-change.h"
#include "ui/kit/room.h"
#include "ui/spending-cell.h"
#include "ui/ui.h"

#define WIDE   60 /* em: from there on all columns stand side by side */
#define MEDIUM 30 /* em: from there on proof has a column */

struct _BtSpendingTable
{
  GtkBox               parent_instance;
  BtSpendingRows      *rows;
  BtGradualList       *given;   /* of them, to the view */
  guint                growing; /* the tick callback that gives more */
  BtRecord            *opened;
  GHashTable          *cells;   /* those that show a row now */
  GtkColumnViewColumn *columns[BT_N_SPENDING_CELLS];
  GtkWidget           *view;
  BtRoom              *room;
};

G_DEFINE_FINAL_TYPE (BtSpendingTable, bt_spending_table, GTK_TYPE_BOX)

static const char *const names[BT_N_SPENDING_CELLS] = {
  [BT_SPENDING_CELL_WHAT] = "what",       [BT_SPENDING_CELL_DAY] = "day",
  [BT_SPENDING_CELL_WHO] = "who",         [BT_SPENDING_CELL_PURPOSE] = "purpose",
  [BT_SPENDING_CELL_LINES] = "lines",     [BT_SPENDING_CELL_AMOUNT] = "amount",
  [BT_SPENDING_CELL_PROOF] = "proof",
};

/* Cells. */

static void
set_up (BtSpendingTable    *self,
        GtkListItem        *item,
        GtkListItemFactory *factory)
{
  gpointer kind = g_object_get_data (G_OBJECT (factory), "bt-kind");

  gtk_list_item_set_child (item, bt_spending_cell_new (GPOINTER_TO_UINT (kind)));
}

static void
bind (BtSpendingTable *self,
      GtkListItem     *item)
{
  BtSpendingCell *cell = BT_SPENDING_CELL (gtk_list_item_get_child (item));
  gpointer record = gtk_list_item_get_item (item);

  bt_spending_cell_fill (cell, record);
  bt_spending_cell_set_opened (cell, record == self->opened);
  g_hash_table_add (self->cells, cell);
}

static void
unbind (BtSpendingTable *self,
        GtkListItem     *item)
{
  BtSpendingCell *cell = BT_SPENDING_CELL (gtk_list_item_get_child (item));

  g_hash_table_remove (self->cells, cell);
  bt_spending_cell_fill (cell, NULL);
}

static void
make_factory (BtSpendingTable    *self,
              BtSpendingCellKind  kind)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_object_set_data (G_OBJECT (factory), "bt-kind", GUINT_TO_POINTER (kind));
  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind), self, G_CONNECT_SWAPPED);
  gtk_column_view_column_set_factory (self->columns[kind], factory);
}

static void
on_mended (BtSpendingTable *self,
           BtRecord        *record)
{
  GHashTableIter iter;
  gpointer cell;

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &cell, NULL))
    if (record == NULL || bt_spending_cell_get_record (cell) == record)
      bt_spending_cell_fill (cell, bt_spending_cell_get_record (cell));
}

static void
on_activate (BtSpendingTable *self,
             guint            index)
{
  g_autoptr (BtRecord) record = g_list_model_get_item (G_LIST_MODEL (self->rows), index);

  if (record != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "spending.open", "x",
                                bt_record_get_key (record));
}

static gboolean
grow (GtkWidget     *widget,
      GdkFrameClock *clock,
      gpointer       data)
{
  BtSpendingTable *self = BT_SPENDING_TABLE (widget);

  if (bt_gradual_list_grow (self->given))
    return G_SOURCE_CONTINUE;
  self->growing = 0;
  return G_SOURCE_REMOVE;
}

static void
on_behind (BtSpendingTable *self)
{
  if (self->growing == 0)
    self->growing = gtk_widget_add_tick_callback (GTK_WIDGET (self), grow, NULL, NULL);
}

/* The record of the row at or below @widget; NULL where there is none. */
static BtRecord *
find_record (GtkWidget *widget)
{
  BtRecord *found = NULL;

  if (BT_IS_SPENDING_CELL (widget))
    return bt_spending_cell_get_record (BT_SPENDING_CELL (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_record (child);
  return found;
}

/* The row that @widget is, or is in: a child of the list that is in the view; else NULL. */
static GtkWidget *
find_row (GtkWidget *widget,
          GtkWidget *list)
{
  while (widget != NULL && gtk_widget_get_parent (widget) != list)
    widget = gtk_widget_get_parent (widget);
  return widget;
}

/* Delete takes the row that has the keyboard out of the plan; the one that comes to its place gets
 * the keyboard. */
static gboolean
on_delete (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  BtSpendingTable *self = BT_SPENDING_TABLE (widget);
  GtkWidget *list = gtk_widget_get_last_child (self->view);
  GtkWidget *row = find_row (gtk_root_get_focus (gtk_widget_get_root (widget)), list);
  BtRecord *record = NULL;
  guint index = 0, n = 0;

  if (row == NULL)
    return FALSE;
  record = find_record (row);
  if (record == NULL || !bt_spending_rows_find (self->rows, record, &index)
      || !bt_record_remove (widget, record))
    return FALSE;
  n = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  if (n > 0)
    {
      g_autoptr (BtRecord) next = g_list_model_get_item (G_LIST_MODEL (self->rows),
                                                         MIN (index, n - 1));

      bt_spending_table_focus (self, next);
    }
  return TRUE;
}

/* GTK keeps what is seen where it is: who is at the top would not see what comes there. */
static void
on_given (BtSpendingTable *self,
          guint            at)
{
  GtkAdjustment *place = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));

  if (at == 0 && gtk_adjustment_get_value (place) < 1
      && g_list_model_get_n_items (G_LIST_MODEL (self->given)) > 0)
    gtk_widget_activate_action (gtk_widget_get_last_child (self->view), "list.scroll-to-item", "u",
                                0);
}

/* Columns. */

static gboolean
is_shown (BtSpendingCellKind kind,
          double             width)
{
  switch (kind)
    {
    case BT_SPENDING_CELL_WHAT:
      return width < WIDE;
    case BT_SPENDING_CELL_AMOUNT:
      return TRUE;
    case BT_SPENDING_CELL_PROOF:
      return width >= MEDIUM;
    case BT_SPENDING_CELL_DAY:
    case BT_SPENDING_CELL_WHO:
    case BT_SPENDING_CELL_PURPOSE:
    case BT_SPENDING_CELL_LINES:
    case BT_N_SPENDING_CELLS:
    default:
      return width >= WIDE;
    }
}

static void
on_room (BtSpendingTable *self)
{
  double width = bt_room_get_width (self->room);

  for (guint i = 0; i < BT_N_SPENDING_CELLS; i++)
    gtk_column_view_column_set_visible (self->columns[i], is_shown (i, width));
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  if (GTK_IS_LABEL (widget))
    return g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), text) == 0 ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The head of a column of figures stands over their end; GTK has no property for that. */
static void
align_head (BtSpendingTable *self)
{
  GtkWidget *head = gtk_widget_get_first_child (self->view);
  const char *title = gtk_column_view_column_get_title (self->columns[BT_SPENDING_CELL_AMOUNT]);
  GtkWidget *label = head != NULL ? find_label (head, title) : NULL;

  if (label == NULL)
    return;
  gtk_widget_set_hexpand (label, TRUE);
  bt_reading_align_figures (GTK_LABEL (label));
}

static void
bt_spending_table_dispose (GObject *object)
{
  BtSpendingTable *self = BT_SPENDING_TABLE (object);

  if (self->view != NULL)
    gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), NULL);
  self->view = NULL;
  g_clear_object (&self->given);
  g_clear_object (&self->rows);
  g_clear_object (&self->opened);

  G_OBJECT_CLASS (bt_spending_table_parent_class)->dispose (object);
}

static void
bt_spending_table_finalize (GObject *object)
{
  g_hash_table_unref (BT_SPENDING_TABLE (object)->cells);

  G_OBJECT_CLASS (bt_spending_table_parent_class)->finalize (object);
}

static void
bt_spending_table_class_init (BtSpendingTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_spending_table_dispose;
  G_OBJECT_CLASS (klass)->finalize = bt_spending_table_finalize;
  g_type_ensure (BT_TYPE_ONE_STOP);
  g_type_ensure (BT_TYPE_ROOM);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "spending-table.ui");
  gtk_widget_class_bind_template_child (widget_class, BtSpendingTable, view);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingTable, room);
  for (guint i = 0; i < BT_N_SPENDING_CELLS; i++)
    gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, on_delete, NULL);
  gtk_widget_class_bind_template_callback (widget_class, on_room);
}

/* By ear the rows are a list in the table, which GTK names after its class. */
static void
name_rows (BtSpendingTable *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (self->view); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_BASE (child))
      gtk_accessible_update_relation (GTK_ACCESSIBLE (child),
                                      GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->view, NULL, -1);
}

static void
bt_spending_table_init (BtSpendingTable *self)
{
  self->cells = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < BT_N_SPENDING_CELLS; i++)
    {
      self->columns[i] = GTK_COLUMN_VIEW_COLUMN (gtk_widget_get_template_child (
          GTK_WIDGET (self), BT_TYPE_SPENDING_TABLE, names[i]));
      make_factory (self, i);
    }
  name_rows (self);
  align_head (self);
}

void
bt_spending_table_set_rows (BtSpendingTable *self,
                            BtSpendingRows  *rows)
{
  g_autoptr (GtkNoSelection) model = NULL;

  g_return_if_fail (BT_IS_SPENDING_TABLE (self) && BT_IS_SPENDING_ROWS (rows));

  g_set_object (&self->rows, rows);
  g_signal_connect_object (rows, "mended", G_CALLBACK (on_mended), self, G_CONNECT_SWAPPED);
  self->given = bt_gradual_list_new (G_LIST_MODEL (rows));
  g_signal_connect_object (self->given, "behind", G_CALLBACK (on_behind), self, G_CONNECT_SWAPPED);
  on_behind (self);
  model = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->given)));
  gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), GTK_SELECTION_MODEL (model));
  g_signal_connect_object (self->given, "items-changed", G_CALLBACK (on_given), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

void
bt_spending_table_set_opened (BtSpendingTable *self,
                              gpointer         record)
{
  GHashTableIter iter;
  gpointer cell;

  g_return_if_fail (BT_IS_SPENDING_TABLE (self));

  g_set_object (&self->opened, record);
  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &cell, NULL))
    bt_spending_cell_set_opened (cell, record != NULL
                                           && bt_spending_cell_get_record (cell) == record);
}

gboolean
bt_spending_table_show (BtSpendingTable *self,
                        gpointer         record)
{
  guint index = 0;

  g_return_val_if_fail (BT_IS_SPENDING_TABLE (self), FALSE);

  if (!bt_spending_rows_find (self->rows, record, &index))
    return FALSE;
  bt_gradual_list_finish (self->given);
  return gtk_widget_activate_action (gtk_widget_get_last_child (self->view),
                                     "list.scroll-to-item", "u", index);
}

gboolean
bt_spending_table_focus (BtSpendingTable *self,
                         gpointer         record)
{
  GtkWidget *list = NULL;
  GHashTableIter iter;
  gpointer cell;

  g_return_val_if_fail (BT_IS_SPENDING_TABLE (self), FALSE);

  if (!bt_spending_table_show (self, record))
    return FALSE;
  list = gtk_widget_get_last_child (self->view);
  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &cell, NULL))
    if (bt_spending_cell_get_record (cell) == record)
      return gtk_widget_grab_focus (find_row (cell, list));
  return FALSE;
}
