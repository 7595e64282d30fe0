/* wealth-list.c: everyone and everything on the circles as a list, ring by ring from the inside
 * out. */
#include "config.h"

#include "ui/wealth-list.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/kit/measure.h"
#include "ui/ui.h"
#include "ui/wealth-change.h"
#include "ui/wealth-handle.h"

#define MOST_LETTERS 120 /* of a name */

struct _BtWealthList
{
  GtkBox     parent_instance;
  GtkWidget *list;
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtWealthList, bt_wealth_list, GTK_TYPE_BOX)

/* A row of the list: it keeps what it is sorted by, for the plan's own order is slow to ask for. */
#define BT_TYPE_WEALTH_ROW (bt_wealth_row_get_type ())
G_DECLARE_FINAL_TYPE (BtWealthRow, bt_wealth_row, BT, WEALTH_ROW, GtkListBoxRow)

struct _BtWealthRow
{
  GtkListBoxRow parent_instance;
  GtkWidget    *name;
  GtkWidget    *words;
  GtkWidget    *remembered;
  BtWealthPlace place;
  guint         index; /* in the plan */
};

G_DEFINE_FINAL_TYPE (BtWealthRow, bt_wealth_row, GTK_TYPE_LIST_BOX_ROW)

static void
bt_wealth_row_class_init (BtWealthRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "wealth-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BtWealthRow, name);
  gtk_widget_class_bind_template_child (widget_class, BtWealthRow, words);
  gtk_widget_class_bind_template_child (widget_class, BtWealthRow, remembered);
}

static void
bt_wealth_row_init (BtWealthRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_all_words (BtWealth *wealth)
{
  gboolean brings = !bt_text_is_blank (wealth->brings);
  gboolean often = !bt_text_is_blank (wealth->how_often);

  if (brings && often)
    /* Translators: what somebody brings, and how often: "Tuesday breakfasts · Every Tuesday". */
    return g_strdup_printf (_("%s · %s"), wealth->brings, wealth->how_often);
  return g_strdup (brings ? wealth->brings : often ? wealth->how_often : "");
}

/* What they bring and how often, as far as it is known; the details have all of it.  Given away. */
static char *
dup_words (BtWealth *wealth)
{
  g_autofree char *all = dup_all_words (wealth);

  return bt_text_cut (all, BT_ROW_LETTERS);
}

/* TRUE where the row now belongs to another place in the list. */
static gboolean
show_row (BtWealthRow *row,
          BtWealth    *wealth,
          guint        index)
{
  g_autofree char *name = bt_wealth_dup_label (wealth, MOST_LETTERS);
  g_autofree char *words = dup_words (wealth);

  BtWealthPlace place = bt_wealth_get_place (wealth);
  gboolean moved = row->place != place || row->index != index;

  row->place = place;
  row->index = index;
  gtk_label_set_label (GTK_LABEL (row->name), name);
  gtk_label_set_label (GTK_LABEL (row->words), words);
  gtk_widget_set_visible (row->words, *words != '\0');
  gtk_widget_set_visible (row->remembered, wealth->remembered == BT_FLAG_YES);
  bt_wealth_handle_name (GTK_WIDGET (row), wealth);
  return moved;
}

static BtWealthRow *
find_row (BtWealthList *self,
          BtWealth     *wealth)
{
  GtkWidget *child = gtk_widget_get_first_child (self->list);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (BT_IS_WEALTH_ROW (child) && bt_wealth_handle_find (child) == wealth)
      return BT_WEALTH_ROW (child);
  return NULL;
}

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       data)
{
  BtWealthRow *left = BT_WEALTH_ROW (a);
  BtWealthRow *right = BT_WEALTH_ROW (b);

  if (left->place != right->place)
    return left->place < right->place ? -1 : 1;
  return left->index < right->index ? -1 : left->index > right->index;
}

static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       data)
{
  BtWealthPlace place = BT_WEALTH_ROW (row)->place;
  g_autofree char *title = bt_wealth_place_dup_title (place);
  GtkWidget *header;

  if (before != NULL && BT_WEALTH_ROW (before)->place == place)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  header = g_object_new (GTK_TYPE_LABEL,
                         "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                         "label", title,
                         "xalign", 0.0,
                         "wrap", TRUE,
                         NULL);
  gtk_widget_add_css_class (header, "row-header");
  gtk_list_box_row_set_header (row, header);
}

static void
on_row (GtkListBox    *list,
        GtkListBoxRow *row,
        BtWealthList  *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, bt_wealth_handle_find (GTK_WIDGET (row)));
}

static void
bt_wealth_list_class_init (BtWealthListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "wealth-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BtWealthList, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row);

  signals[SIGNAL_OPENED] = g_signal_new ("opened", BT_TYPE_WEALTH_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_WEALTH);
}

static void
bt_wealth_list_init (BtWealthList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_sort_func (GTK_LIST_BOX (self->list), compare_rows, NULL, NULL);
  gtk_list_box_set_header_func (GTK_LIST_BOX (self->list), update_header, NULL, NULL);
}

/* TRUE where somebody has left. */
static gboolean
remove_unseen (BtWealthList *self,
               GHashTable   *seen)
{
  GtkWidget *child = gtk_widget_get_first_child (self->list);
  gboolean left = FALSE;

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (BT_IS_WEALTH_ROW (child) && !g_hash_table_contains (seen, child))
        {
          gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
          left = TRUE;
        }
      child = next;
    }
  return left;
}

/* The rows there are, by whom they stand for. */
static GHashTable *
index_rows (BtWealthList *self)
{
  GHashTable *rows = g_hash_table_new (NULL, NULL);
  GtkWidget *child = gtk_widget_get_first_child (self->list);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (BT_IS_WEALTH_ROW (child))
      g_hash_table_insert (rows, bt_wealth_handle_find (child), child);
  return rows;
}

/* public functions */

void
bt_wealth_list_fill (BtWealthList *self,
                     BtPlan       *plan)
{
  g_autoptr (GHashTable) rows = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  gboolean moved = FALSE;

  g_return_if_fail (BT_IS_WEALTH_LIST (self) && BT_IS_PLAN (plan));

  rows = index_rows (self);
  for (guint i = 0; i < bt_list_get_length (plan->wealth); i++)
    {
      BtWealth *wealth = bt_list_get (plan->wealth, i);
      BtWealthPlace place = bt_wealth_get_place (wealth);
      BtWealthRow *row = g_hash_table_lookup (rows, wealth);
      gboolean is_new = row == NULL;

      if (place > BT_WEALTH_PLACE_NO_RING)
        continue;
      if (is_new)
        {
          row = g_object_new (BT_TYPE_WEALTH_ROW, NULL);
          bt_wealth_handle_attach (GTK_WIDGET (row), wealth);
        }
      moved = show_row (row, wealth, i) || moved;
      g_hash_table_add (seen, row);
      if (is_new)
        gtk_list_box_append (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
    }
  moved = remove_unseen (self, seen) || moved;
  if (!moved)
    return;
  gtk_list_box_invalidate_sort (GTK_LIST_BOX (self->list));
  gtk_list_box_invalidate_headers (GTK_LIST_BOX (self->list));
}

void
bt_wealth_list_show (BtWealthList *self,
                     BtWealth     *wealth)
{
  g_return_if_fail (BT_IS_WEALTH_LIST (self));

  gtk_list_box_select_row (GTK_LIST_BOX (self->list),
                           wealth != NULL ? GTK_LIST_BOX_ROW (find_row (self, wealth)) : NULL);
}

gboolean
bt_wealth_list_focus (BtWealthList *self,
                      BtWealth     *wealth)
{
  BtWealthRow *row;

  g_return_val_if_fail (BT_IS_WEALTH_LIST (self), FALSE);

  row = find_row (self, wealth);
  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}
