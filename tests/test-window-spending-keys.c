/* test-window-spending-keys.c: Spending by keyboard alone: keys go in as from a hand. */
#include "config.h"

#include "hands.h"
#include "spending-window.h"

static gboolean
has_one_row (gpointer data)
{
  return count_rows (data) == 1;
}

static gboolean
has_all_rows (gpointer data)
{
  return count_rows (data) > 40;
}

static gboolean
is_in_search (gpointer data)
{
  Fixture *self = data;
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return focus != NULL && gtk_widget_get_ancestor (focus, BT_TYPE_SPENDING_SEARCH) != NULL;
}

static void
test_control_f_searches_and_escape_clears (Fixture       *self,
                                           gconstpointer  data)
{
  hands_press (self->window, GDK_KEY_f, GDK_KEY_Control_L, 0);
  g_assert_true (driver_wait_until (is_in_search, self));
  hands_type (self->window, "bell");
  g_assert_true (driver_wait_until (has_one_row, self));
  hands_press (self->window, GDK_KEY_Escape, 0, 0);
  g_assert_true (driver_wait_until (has_all_rows, self));
}

static BtSpending *
get_last (BtPlan *plan)
{
  return bt_list_get (plan->spending, bt_list_get_length (plan->spending) - 1);
}

static gboolean
is_gran_paid (gpointer data)
{
  return g_strcmp0 (get_last (((Fixture *) data)->plan)->payee, "gran") == 0;
}

static void
test_enter_leads_on_and_adds (Fixture       *self,
                              gconstpointer  data)
{
  act (self, "spending.add-payment");
  hands_type (self->window, "12");
  hands_press (self->window, GDK_KEY_Return, 0, 0);
  hands_type (self->window, "gran");
  hands_press (self->window, GDK_KEY_Return, 0, 0);
  g_assert_true (driver_wait_until (is_gran_paid, self));
  g_assert_cmpint (((BtPart *) bt_list_get (get_last (self->plan)->parts, 0))->amount, ==, 1200);
  hands_press (self->window, GDK_KEY_Escape, 0, 0);
  wait (self);
  g_assert_null (find_side (self, BT_TYPE_SPENDING_ADD));
}

static gboolean
is_form_open (gpointer data)
{
  return find_side (data, BT_TYPE_SPENDING_FORM) != NULL;
}

static gboolean
is_form_closed (gpointer data)
{
  return find_side (data, BT_TYPE_SPENDING_FORM) == NULL;
}

static void
test_enter_opens_a_row_and_escape_comes_back (Fixture       *self,
                                              gconstpointer  data)
{
  BtSpendingTable *table = driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL);
  BtSpendingForm *form = NULL;

  g_assert_true (bt_spending_table_focus (table, get_row (self, 2)));
  hands_press (self->window, GDK_KEY_Down, 0, 0);
  hands_press (self->window, GDK_KEY_Return, 0, 0);
  g_assert_true (driver_wait_until (is_form_open, self));
  form = find_side (self, BT_TYPE_SPENDING_FORM);
  g_assert_true (bt_spending_form_get_record (form) == get_row (self, 3));
  hands_press (self->window, GDK_KEY_Escape, 0, 0);
  g_assert_true (driver_wait_until (is_form_closed, self));
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (self->window)),
                                             BT_TYPE_SPENDING_TABLE));
}

static gboolean
is_in_table (gpointer data)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (((Fixture *) data)->window));

  return focus != NULL && gtk_widget_get_ancestor (focus, BT_TYPE_SPENDING_TABLE) != NULL;
}

/* From a row to what can be done in it, and out: not through every payment there is. */
static void
test_tab_leaves_the_table_and_comes_back_to_the_row (Fixture       *self,
                                                     gconstpointer  data)
{
  BtSpendingTable *table = driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL);
  BtSpendingForm *form = NULL;

  g_assert_true (bt_spending_table_focus (table, get_row (self, 2)));
  for (guint i = 0; i < 2 && is_in_table (self); i++)
    {
      hands_press (self->window, GDK_KEY_Tab, 0, 0);
      wait (self);
    }
  g_assert_false (is_in_table (self));
  hands_press (self->window, GDK_KEY_Tab, GDK_KEY_Shift_L, 0);
  g_assert_true (driver_wait_until (is_in_table, self));
  hands_press (self->window, GDK_KEY_Return, 0, 0);
  g_assert_true (driver_wait_until (is_form_open, self));
  form = find_side (self, BT_TYPE_SPENDING_FORM);
  g_assert_true (bt_spending_form_get_record (form) == get_row (self, 2));
}

static void
test_delete_removes_a_row_and_stays_in_the_table (Fixture       *self,
                                                  gconstpointer  data)
{
  BtSpendingTable *table = driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL);
  BtSpending *spending = get_row (self, 0);
  guint before = count_rows (self), place = 0;

  g_assert_true (bt_spending_table_focus (table, spending));
  hands_press (self->window, GDK_KEY_Delete, 0, 0);
  wait (self);
  g_assert_cmpuint (count_rows (self), ==, before - 1);
  assert_says (self->window, "Removed “Community nursing trainer”");
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (self->window)),
                                             BT_TYPE_SPENDING_TABLE));
  hands_press (self->window, GDK_KEY_z, GDK_KEY_Control_L, 0);
  wait (self);
  g_assert_cmpuint (count_rows (self), ==, before);
  g_assert_true (bt_spending_rows_find (get_rows (self), spending, &place));
  g_assert_cmpuint (place, ==, 0);
}

static void
add_tests (void)
{
  g_test_add ("/spending/keys/search", Fixture, NULL, set_up_spending,
              test_control_f_searches_and_escape_clears, tear_down);
  g_test_add ("/spending/keys/add", Fixture, NULL, set_up_spending, test_enter_leads_on_and_adds,
              tear_down);
  g_test_add ("/spending/keys/row", Fixture, NULL, set_up_spending,
              test_enter_opens_a_row_and_escape_comes_back, tear_down);
  g_test_add ("/spending/keys/tab", Fixture, NULL, set_up_spending,
              test_tab_leaves_the_table_and_comes_back_to_the_row, tear_down);
  g_test_add ("/spending/keys/delete", Fixture, NULL, set_up_spending,
              test_delete_removes_a_row_and_stays_in_the_table, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
