/* plan-window-places.c: what a plan's window shows: its places beside their list, and help over
 * them; on the whole screen if wanted. */
#include "config.h"

#include "ui/plan-window-private.h"

#include <glib/gi18n.h>

#include "ui/help-view.h"
#include "ui/kit/icon-words.h"
#include "ui/place.h"

#define READY_AFTER 600 /* ms that the window is there: then pages are made that may be asked for */
#define READY_EVERY 100 /* ms between one such page and the next */

/* The page of a place, which is made where it is first asked for. */
static GtkWidget *
get_page (BtPlanWindow  *self,
          const BtPlace *place)
{
  GtkWidget *page = gtk_stack_get_child_by_name (GTK_STACK (self->stack), place->name);

  if (page == NULL)
    {
      page = place->make (self->file, self->settings);
      gtk_stack_add_named (GTK_STACK (self->stack), page, place->name);
    }
  return page;
}

/* Shows a page for the first time.  It may take the keyboard to where writing begins; the stack
 * would take that away again, if it saw the keyboard leave another page.  A keyboard that is
 * elsewhere in the window stays there. */
static void
show_new_page (BtPlanWindow *self,
               GtkWidget    *page)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gboolean inside = focus == NULL || gtk_widget_is_ancestor (focus, self->stack);

  if (inside)
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), page);
  if (inside && gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static void
show_place (BtPlanWindow  *self,
            const BtPlace *place)
{
  GtkListBox *list = GTK_LIST_BOX (self->place_list);
  guint n = (guint) (place - bt_places);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, (int) n);
  GtkWidget *page = get_page (self, place);
  GtkWidget *focus;

  if ((self->shown & 1u << n) == 0)
    show_new_page (self, page);
  else
    gtk_stack_set_visible_child (GTK_STACK (self->stack), page);
  self->shown |= 1u << n;
  gtk_list_box_select_row (list, row);
  /* called by its key, not from its row, and not taken up by a page that is new: the keyboard goes
   * where the place begins */
  focus = gtk_window_get_focus (GTK_WINDOW (self));
  if (focus != NULL && focus != GTK_WIDGET (row)
      && gtk_widget_is_ancestor (focus, self->place_list))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

/* Makes one page that nobody has asked for yet, so that nobody waits for it. */
static gboolean
make_ready (gpointer window)
{
  BtPlanWindow *self = BT_PLAN_WINDOW (window);

  for (guint i = 0; i < bt_n_places; i++)
    if (gtk_stack_get_child_by_name (GTK_STACK (self->stack), bt_places[i].name) == NULL)
      {
        get_page (self, &bt_places[i]);
        return G_SOURCE_CONTINUE;
      }
  self->ready = 0;
  return G_SOURCE_REMOVE;
}

static gboolean
begin_making_ready (gpointer window)
{
  BtPlanWindow *self = BT_PLAN_WINDOW (window);

  self->ready = g_timeout_add_full (G_PRIORITY_LOW, READY_EVERY, make_ready, self, NULL);
  return G_SOURCE_REMOVE;
}

static void
on_map (BtPlanWindow *self)
{
  if (self->ready == 0)
    self->ready = g_timeout_add_full (G_PRIORITY_LOW, READY_AFTER, begin_making_ready, self, NULL);
}

static void
go_to_place (GSimpleAction *action,
             GVariant      *state,
             gpointer       data)
{
  const BtPlace *place = bt_place_find (g_variant_get_string (state, NULL));

  if (place == NULL)
    return;
  g_simple_action_set_state (action, state);
  show_place (data, place);
}

static GtkWidget *
make_place_row (const BtPlace *place)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row),
                              bt_icon_words_new (place->icon, _(place->title)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(place->title), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.place");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", place->name);
  return row;
}

static void
help (GSimpleAction *action,
      GVariant      *target,
      gpointer       data)
{
  BtPlanWindow *self = BT_PLAN_WINDOW (data);
  g_autoptr (GVariant) place = g_action_group_get_action_state (G_ACTION_GROUP (self), "place");

  bt_help_view_toggle (GTK_STACK (self->stack), g_variant_get_string (place, NULL),
                       bt_plan_file_get_path (self->file));
}

static void
fold_list (GSimpleAction *action,
           GVariant      *target,
           gpointer       data)
{
  bt_split_toggle (BT_PLAN_WINDOW (data)->split);
}

static void
fill_screen (GSimpleAction *action,
             GVariant      *target,
             gpointer       data)
{
  if (gtk_window_is_fullscreen (data))
    gtk_window_unfullscreen (data);
  else
    gtk_window_fullscreen (data);
}

static const GActionEntry actions[] = {
  { .name = "place", .parameter_type = "s", .state = "''", .change_state = go_to_place },
  { .name = "help", .activate = help },
  { .name = "fold-list", .activate = fold_list },
  { .name = "full-screen", .activate = fill_screen },
};

/* However it came about, for window managers have keys of their own for it.  The bar with the menu
 * is not there then, so the way back is said. */
static void
on_full_screen (BtPlanWindow *self)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    bt_plan_window_toast (self, _("F11 brings the window back."), _("Bring it back"),
                          "win.full-screen");
}

/* GTK chooses the row that the keyboard comes to: the place that is shown stays the chosen one,
 * until a row is pressed. */
static void
on_row_selected (BtPlanWindow  *self,
                 GtkListBoxRow *row)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self), "place");
  const BtPlace *place = bt_place_find (g_variant_get_string (state, NULL));
  GtkListBox *list = self->place_list != NULL ? GTK_LIST_BOX (self->place_list) : NULL;
  GtkListBoxRow *shown = NULL;

  /* newer GTK also tells of the rows of a window that is going away */
  if (list != NULL && place != NULL)
    shown = gtk_list_box_get_row_at_index (list, (int) (place - bt_places));
  if (shown != NULL && row != shown)
    gtk_list_box_select_row (list, shown);
}

void
bt_plan_window_fill_places (BtPlanWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < bt_n_places; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->place_list), make_place_row (&bt_places[i]));
  g_signal_connect_object (self->place_list, "row-selected", G_CALLBACK (on_row_selected), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "map", G_CALLBACK (on_map), NULL);
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (on_full_screen), NULL);
}
