/* help-list.c: "How do I…?": what help has a page about, in groups. */
#include "config.h"

#include "ui/help-list.h"

#include <glib/gi18n.h>

#include "ui/kit/columns.h"
#include "ui/place.h"

#define GAP        12
#define N_PAIRS    2
#define N_COLUMNS  (2 * N_PAIRS)
#define PAIR_UNDER 58.0 /* em: two columns stand side by side with less, and */
#define FOLD_UNDER 30.0 /* with less than that, one */

struct _BtHelpList
{
  GtkBox     parent_instance;
  GtkWidget *columns[N_COLUMNS];
  GPtrArray *rows; /* of GtkListBoxRow, as they are read */
};

G_DEFINE_FINAL_TYPE (BtHelpList, bt_help_list, GTK_TYPE_BOX)

static const char *
get_title (const char *group)
{
  const BtPlace *place = bt_place_find (group);

  if (place != NULL)
    return _(place->title);
  for (guint i = 0; i < bt_help_n_groups; i++)
    if (g_str_equal (bt_help_groups[i].name, group))
      return _(bt_help_groups[i].title);
  g_return_val_if_reached ("");
}

static guint
count_pages (const char *group)
{
  guint n = 0;

  for (guint i = 0; i < bt_help_n_pages; i++)
    if (g_str_equal (bt_help_pages[i].group, group))
      n++;
  return n;
}

static GtkWidget *
make_row (const BtHelpPage *page)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", _(page->title), "wrap", TRUE, "xalign",
                                   0.0, NULL);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(page->title), -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", page->name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "help.open");
  g_object_set_data (G_OBJECT (row), "page", (gpointer) page);
  return row;
}

static GtkWidget *
make_heading (const char *title)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     "label", title, "wrap", TRUE, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (heading, "title-4");
  return heading;
}

GtkWidget *
bt_help_list_new_group (const char       *group,
                        const BtHelpPage *without)
{
  GtkWidget *box = NULL, *list = NULL, *heading = NULL;

  g_return_val_if_fail (group != NULL, NULL);

  if (count_pages (group) == (without != NULL ? 1 : 0))
    return NULL;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  heading = make_heading (get_title (group));
  list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);
  gtk_widget_add_css_class (box, "help-group");
  gtk_widget_add_css_class (list, "grouped");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  heading, NULL, -1);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), list);
  for (guint i = 0; i < bt_help_n_pages; i++)
    if (g_str_equal (bt_help_pages[i].group, group) && &bt_help_pages[i] != without)
      gtk_list_box_append (GTK_LIST_BOX (list), make_row (&bt_help_pages[i]));
  return box;
}

/* How to begin, the places as in the sidebar, and what is so in all of them; what is about @here
 * before everything. */
static GPtrArray *
list_groups (const char *here)
{
  GPtrArray *groups = g_ptr_array_new ();

  if (here != NULL && count_pages (here) > 0)
    g_ptr_array_add (groups, (gpointer) here);
  g_ptr_array_add (groups, (gpointer) bt_help_groups[0].name);
  for (guint i = 0; i < bt_n_places; i++)
    if (g_strcmp0 (bt_places[i].name, here) != 0 && count_pages (bt_places[i].name) > 0)
      g_ptr_array_add (groups, (gpointer) bt_places[i].name);
  for (guint i = 1; i < bt_help_n_groups; i++)
    g_ptr_array_add (groups, (gpointer) bt_help_groups[i].name);
  return groups;
}

static void
clear (BtHelpList *self)
{
  GtkWidget *child = NULL;

  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < N_COLUMNS; i++)
    while ((child = gtk_widget_get_first_child (self->columns[i])) != NULL)
      gtk_box_remove (GTK_BOX (self->columns[i]), child);
}

static void
remember_rows (BtHelpList *self,
               GtkWidget  *group)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_last_child (group));
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    g_ptr_array_add (self->rows, row);
}

/* Its pages and its heading. */
static guint
count_rows (GPtrArray *groups,
            guint      index)
{
  return count_pages (g_ptr_array_index (groups, index)) + 1;
}

/* Whether the groups, in their order, need no more than the columns there are when none of these is
 * longer than @rows. */
static gboolean
fit (GPtrArray *groups,
     guint      rows)
{
  guint column = 0, used = 0;

  for (guint i = 0; i < groups->len; i++)
    {
      if (used + count_rows (groups, i) > rows)
        {
          column++;
          used = 0;
        }
      used += count_rows (groups, i);
      if (column == N_COLUMNS || used > rows)
        return FALSE;
    }
  return TRUE;
}

static void
add_group (BtHelpList *self,
           guint       column,
           const char *name,
           gboolean    here)
{
  GtkWidget *group = bt_help_list_new_group (name, NULL);

  if (here)
    {
      gtk_widget_add_css_class (group, "card");
      gtk_widget_add_css_class (group, "tinted");
    }
  gtk_box_append (GTK_BOX (self->columns[column]), group);
  remember_rows (self, group);
}

void
bt_help_list_fill (BtHelpList *self,
                   const char *place)
{
  g_autoptr (GPtrArray) groups = NULL;
  guint longest = 1, used = 0, column = 0;

  g_return_if_fail (BT_IS_HELP_LIST (self));

  clear (self);
  groups = list_groups (place);
  while (!fit (groups, longest)) /* columns as short as can be */
    longest++;
  for (guint i = 0; i < groups->len; i++)
    {
      const char *name = g_ptr_array_index (groups, i);

      if (used + count_rows (groups, i) > longest)
        {
          column++;
          used = 0;
        }
      used += count_rows (groups, i);
      add_group (self, column, name, g_strcmp0 (name, place) == 0);
    }
}

void
bt_help_list_focus (BtHelpList       *self,
                    const BtHelpPage *page)
{
  g_return_if_fail (BT_IS_HELP_LIST (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (page == NULL || g_object_get_data (G_OBJECT (row), "page") == (gpointer) page)
        {
          gtk_widget_grab_focus (row);
          return;
        }
    }
}

static void
bt_help_list_finalize (GObject *object)
{
  g_clear_pointer (&BT_HELP_LIST (object)->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (bt_help_list_parent_class)->finalize (object);
}

static void
bt_help_list_class_init (BtHelpListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_help_list_finalize;
}

static GtkWidget *
make_columns (double fold_under)
{
  return g_object_new (BT_TYPE_COLUMNS, "equal", TRUE, "fold-under", fold_under, "spacing", GAP,
                       "hexpand", TRUE, NULL);
}

static void
bt_help_list_init (BtHelpList *self)
{
  GtkWidget *pairs = make_columns (PAIR_UNDER), *pair = NULL;

  self->rows = g_ptr_array_new ();
  gtk_box_append (GTK_BOX (self), pairs);
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      if (i % 2 == 0)
        {
          pair = make_columns (FOLD_UNDER);
          gtk_widget_set_parent (pair, pairs);
        }
      self->columns[i] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      gtk_widget_set_parent (self->columns[i], pair);
    }
}
