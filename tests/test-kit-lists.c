/* test-kit-lists.c: a list of records is added to, moved in and removed from, and the keyboard
 * stays where people look. */
#include "config.h"

#include "kit-window.h"
#include "model/budget-line.h"
#include "model/statement.h"
#include "ui/kit/field-row.h"
#include "ui/kit/record-list.h"
#include "ui/kit/record-row.h"

/* The statements that people admire, among others. */
static BtRecordList *
add_list (Window *self)
{
  GtkWidget *list = g_object_new (BT_TYPE_RECORD_LIST, "list", "statements", "where", "kind=admire",
                                  "label", "What people like and admire", "add-label",
                                  "Add a line", "add-prompt", "What would make you smile?", NULL);

  gtk_box_append (GTK_BOX (self->form), list);
  g_object_set (self->form, "record", self->plan, NULL);
  settle ();
  return BT_RECORD_LIST (list);
}

static BtStatement *
add_statement (Window          *self,
               BtStatementKind  kind,
               const char      *text)
{
  g_autoptr (BtStatement) statement = bt_record_new (BT_TYPE_STATEMENT, NULL);

  g_object_set (statement, "kind", kind, "text", text, NULL);
  g_assert_true (bt_plan_add (self->plan, self->plan, "statements", G_MAXUINT, statement, NULL));
  settle ();
  return statement;
}

/* Three to admire, with others between them. */
static void
fill (Window *self)
{
  add_statement (self, BT_STATEMENT_KIND_ADMIRE, "A");
  add_statement (self, BT_STATEMENT_KIND_SUPPORT, "x");
  add_statement (self, BT_STATEMENT_KIND_ADMIRE, "B");
  add_statement (self, BT_STATEMENT_KIND_SUPPORT, "y");
  add_statement (self, BT_STATEMENT_KIND_ADMIRE, "C");
}

static char *
read_all (GListModel *list)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (BtStatement) statement = g_list_model_get_item (list, i);

      g_string_append (all, statement->text != NULL ? statement->text : "-");
    }
  return g_string_free (all, FALSE);
}

static void
check_order (Window       *self,
             BtRecordList *list,
             const char   *shown,
             const char   *all)
{
  g_autofree char *seen = NULL;
  g_autofree char *kept = NULL;
  GtkWidget *rows = find (GTK_WIDGET (list), GTK_TYPE_LIST_BOX, NULL, NULL);

  settle ();
  seen = read_all (bt_record_list_get_shown (list));
  kept = read_all (G_LIST_MODEL (self->plan->statements));
  g_assert_cmpstr (seen, ==, shown);
  g_assert_cmpstr (kept, ==, all);
  for (guint i = 0; i < g_list_model_get_n_items (bt_record_list_get_shown (list)); i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), (int) i);
      g_autoptr (GObject) item = g_list_model_get_item (bt_record_list_get_shown (list), i);

      g_assert_true ((gpointer) bt_record_row_get_record (BT_RECORD_ROW (row)) == item);
    }
}

static gpointer
get_shown (BtRecordList *list,
           guint         index)
{
  g_autoptr (BtRecord) record = g_list_model_get_item (bt_record_list_get_shown (list), index);

  return record; /* the plan holds it */
}

/* The record whose row has the keyboard, or NULL. */
static gpointer
get_focused (Window *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));
  GtkWidget *row = focus == NULL ? NULL : gtk_widget_get_ancestor (focus, BT_TYPE_RECORD_ROW);

  return row == NULL ? NULL : bt_record_row_get_record (BT_RECORD_ROW (row));
}

static void
activate (BtRecordList *list,
          gpointer      record,
          const char   *action)
{
  g_assert_true (bt_record_list_focus (list, record));
  gtk_widget_activate_action (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (list))), action,
                              NULL);
  settle ();
}

static void
test_enter_adds_and_asks_for_the_next (Window        *self,
                                       gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  GtkWidget *button = find (GTK_WIDGET (list), GTK_TYPE_BUTTON, "label", "Add a line");
  GtkWidget *entry = NULL;

  g_signal_emit_by_name (button, "clicked");
  entry = find (GTK_WIDGET (list), GTK_TYPE_ENTRY, NULL, NULL);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (gtk_widget_has_focus (gtk_widget_get_first_child (entry)));
      gtk_editable_set_text (GTK_EDITABLE (entry), i == 0 ? "Her cheeky stare" : "She is brave");
      g_signal_emit_by_name (entry, "activate");
      settle ();
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
    }
  check_order (self, list, "Her cheeky stareShe is brave", "Her cheeky stareShe is brave");
  g_assert_cmpint (BT_STATEMENT (get_shown (list, 0))->kind, ==, BT_STATEMENT_KIND_ADMIRE);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, "add “She is brave”");
  g_assert_true (bt_plan_undo (self->plan, NULL));
  check_order (self, list, "Her cheeky stare", "Her cheeky stare");
  g_assert_true (bt_plan_redo (self->plan, NULL));
  check_order (self, list, "Her cheeky stareShe is brave", "Her cheeky stareShe is brave");
}

static void
test_blank_lines_add_nothing (Window        *self,
                              gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  GtkWidget *entry = NULL;

  bt_record_list_add (list);
  entry = find (GTK_WIDGET (list), GTK_TYPE_ENTRY, NULL, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "  ");
  g_signal_emit_by_name (entry, "activate");
  check_order (self, list, "", "");
}

static void
test_what_is_written_in_the_line_is_kept_before_closing (Window        *self,
                                                         gconstpointer  data)
{
  BtRecordList *list = add_list (self);

  bt_record_list_add (list);
  gtk_editable_set_text (GTK_EDITABLE (find (GTK_WIDGET (list), GTK_TYPE_ENTRY, NULL, NULL)), "A");
  g_assert_true (bt_form_keep_focused (GTK_WINDOW (self->window)));
  check_order (self, list, "A", "A");
}

static void
test_moving_keeps_the_others_in_order (Window        *self,
                                       gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  gpointer c = NULL;

  fill (self);
  check_order (self, list, "ABC", "AxByC");
  c = get_shown (list, 2);
  activate (list, c, "row.move-up");
  check_order (self, list, "ACB", "AxCBy");
  g_assert_true (get_focused (self) == c);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, "move “C”");
  activate (list, c, "row.move-up");
  check_order (self, list, "CAB", "CAxBy");
  activate (list, c, "row.move-up"); /* it is the first already */
  check_order (self, list, "CAB", "CAxBy");
  activate (list, c, "row.move-down");
  check_order (self, list, "ACB", "ACxBy");
  for (guint i = 0; i < 3; i++)
    undo (self);
  check_order (self, list, "ABC", "AxByC");
}

static void
test_dropping_puts_beside (Window        *self,
                           gconstpointer  data)
{
  BtRecordList *list = add_list (self);

  fill (self);
  bt_record_list_put (list, get_shown (list, 0), get_shown (list, 2), TRUE);
  check_order (self, list, "BCA", "xByCA");
  bt_record_list_put (list, get_shown (list, 2), get_shown (list, 0), FALSE);
  check_order (self, list, "ABC", "xAByC");
  bt_record_list_put (list, get_shown (list, 1), get_shown (list, 1), TRUE);
  check_order (self, list, "ABC", "xAByC");
}

static void
test_dropping_from_another_part_makes_it_one_of_these (Window        *self,
                                                       gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  BtStatement *x = NULL;

  fill (self);
  x = bt_list_get (self->plan->statements, 1);
  bt_record_list_put (list, x, get_shown (list, 2), FALSE);
  check_order (self, list, "ABxC", "AByxC");
  g_assert_cmpint (x->kind, ==, BT_STATEMENT_KIND_ADMIRE);
  undo (self);
  check_order (self, list, "ABC", "AxByC");
  g_assert_cmpint (x->kind, ==, BT_STATEMENT_KIND_SUPPORT);
}

static void
test_removing_is_taken_back (Window        *self,
                             gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  gpointer b = NULL, c = NULL;

  fill (self);
  b = get_shown (list, 1);
  c = get_shown (list, 2);
  activate (list, b, "row.remove");
  check_order (self, list, "AC", "AxyC");
  g_assert_true (get_focused (self) == c);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, "remove “B”");
  g_assert_true (says (self->overlay, "Removed “B”"));
  activate (list, c, "row.remove");
  g_assert_true (get_focused (self) == get_shown (list, 0)); /* it was the last */
  undo (self);
  undo (self);
  check_order (self, list, "ABC", "AxByC");
  g_assert_true (get_shown (list, 1) == b); /* the same object */
}

static void
test_the_last_one_removed_leaves_the_keyboard_on_adding (Window        *self,
                                                         gconstpointer  data)
{
  BtRecordList *list = add_list (self);

  add_statement (self, BT_STATEMENT_KIND_ADMIRE, "A");
  activate (list, get_shown (list, 0), "row.remove");
  check_order (self, list, "", "");
  g_assert_true (gtk_widget_has_focus (find (GTK_WIDGET (list), GTK_TYPE_BUTTON, "label",
                                             "Add a line")));
}

static gboolean
answer_yes (BtRecordList *list,
            gpointer      record,
            guint        *asked)
{
  *asked += 1;
  return TRUE;
}

static void
test_a_page_may_see_to_removing_itself (Window        *self,
                                        gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  guint asked = 0;

  fill (self);
  g_signal_connect (list, "removing", G_CALLBACK (answer_yes), &asked);
  bt_record_list_remove (list, get_shown (list, 0));
  g_assert_cmpuint (asked, ==, 1);
  check_order (self, list, "ABC", "AxByC");
}

static void
set_voice (BtRecordList *list,
           gpointer      record)
{
  g_object_set (record, "said-by", "Mum", NULL);
}

static void
test_a_button_adds_an_empty_one_and_opens_it (Window        *self,
                                              gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  gpointer opened = NULL;

  g_object_set (list, "add-prompt", NULL, NULL);
  g_signal_connect (list, "adding", G_CALLBACK (set_voice), NULL);
  g_signal_connect_swapped (list, "opened", G_CALLBACK (g_set_object), &opened);
  g_signal_emit_by_name (find (GTK_WIDGET (list), GTK_TYPE_BUTTON, "label", "Add a line"),
                         "clicked");
  settle ();
  g_assert_true (opened == get_shown (list, 0));
  g_assert_cmpstr (BT_STATEMENT (opened)->said_by, ==, "Mum");
  undo (self);
  check_order (self, list, "", "");
  g_clear_object (&opened);
}

static void
test_a_change_shows_at_once (Window        *self,
                             gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  BtStatement *a = NULL;
  GtkWidget *row = NULL;

  fill (self);
  a = get_shown (list, 0);
  g_object_set (a, "text", "Another", NULL);
  g_assert_true (says (GTK_WIDGET (list), "Another"));
  row = find (GTK_WIDGET (list), BT_TYPE_RECORD_ROW, NULL, NULL);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Another");
  g_object_set (a, "kind", BT_STATEMENT_KIND_SUPPORT, NULL);
  check_order (self, list, "BC", "AnotherxByC");
}

static void
test_what_undo_takes_away_leaves_the_keyboard_near (Window        *self,
                                                    gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  gpointer b = NULL;

  add_statement (self, BT_STATEMENT_KIND_ADMIRE, "A");
  add_statement (self, BT_STATEMENT_KIND_ADMIRE, "B");
  b = get_shown (list, 1);
  g_assert_true (bt_record_list_focus (list, b));
  undo (self);
  check_order (self, list, "A", "A");
  g_assert_true (get_focused (self) == get_shown (list, 0));
}

static void
test_an_empty_list_takes_what_is_dropped (Window        *self,
                                          gconstpointer  data)
{
  BtRecordList *list = add_list (self);
  gpointer x = add_statement (self, BT_STATEMENT_KIND_SUPPORT, "x");

  bt_record_list_take (list, x);
  check_order (self, list, "x", "x");
  undo (self);
  check_order (self, list, "", "x");
}

/* A row in which something is typed. */

#define TYPE_PRICE_ROW (price_row_get_type ())
G_DECLARE_FINAL_TYPE (PriceRow, price_row, PRICE, ROW, GtkBox)

struct _PriceRow
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (PriceRow, price_row, GTK_TYPE_BOX)

static void
set_row_record (GObject      *object,
                guint         id,
                const GValue *value,
                GParamSpec   *pspec)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_object_set_property (G_OBJECT (row), "record", value);
}

static void
price_row_class_init (PriceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->set_property = set_row_record;
  g_object_class_install_property (
      G_OBJECT_CLASS (klass), 1,
      g_param_spec_object ("record", NULL, NULL, BT_TYPE_RECORD, G_PARAM_WRITABLE));
}

static void
price_row_init (PriceRow *self)
{
  gtk_box_append (GTK_BOX (self), bt_field_row_new ("unit_price"));
}

static void
test_what_is_typed_in_a_row_is_kept_before_it_moves (Window        *self,
                                                     gconstpointer  data)
{
  BtBudgetLine *line = bt_list_get (self->plan->budget_lines, 0);
  GtkWidget *list = g_object_new (BT_TYPE_RECORD_LIST, "list", "budget-lines", "row-type",
                                  TYPE_PRICE_ROW, "owner", self->plan, NULL);
  GtkWidget *entry = NULL;

  gtk_box_append (GTK_BOX (self->form), list);
  settle ();
  entry = find (list, GTK_TYPE_ENTRY, NULL, NULL);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "14.20");
  g_assert_cmpint (line->unit_price, ==, BT_PENCE_UNKNOWN);
  bt_record_list_move (BT_RECORD_LIST (list), line, 1);
  settle ();
  g_assert_cmpint (line->unit_price, ==, 1420);
  g_assert_true (bt_list_get (self->plan->budget_lines, 1) == (gpointer) line);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, "move “Dele’s hours”");
}

static void
test_every_part_has_a_name (Window        *self,
                            gconstpointer  data)
{
  add_list (self);
  fill (self);
  check_names (self->form);
}

#define ADD(path, test) \
  g_test_add ("/kit-lists/" path, Window, NULL, open_window, test, close_window)

int
main (int   argc,
      char *argv[])
{
  if (!start_window_tests (&argc, &argv))
    return 77;

  ADD ("enter-adds-and-asks-for-the-next", test_enter_adds_and_asks_for_the_next);
  ADD ("blank-lines-add-nothing", test_blank_lines_add_nothing);
  ADD ("what-is-written-in-the-line-is-kept-before-closing",
       test_what_is_written_in_the_line_is_kept_before_closing);
  ADD ("moving-keeps-the-others-in-order", test_moving_keeps_the_others_in_order);
  ADD ("dropping-puts-beside", test_dropping_puts_beside);
  ADD ("dropping-from-another-part-makes-it-one-of-these",
       test_dropping_from_another_part_makes_it_one_of_these);
  ADD ("removing-is-taken-back", test_removing_is_taken_back);
  ADD ("the-last-one-removed-leaves-the-keyboard-on-adding",
       test_the_last_one_removed_leaves_the_keyboard_on_adding);
  ADD ("a-page-may-see-to-removing-itself", test_a_page_may_see_to_removing_itself);
  ADD ("a-button-adds-an-empty-one-and-opens-it", test_a_button_adds_an_empty_one_and_opens_it);
  ADD ("a-change-shows-at-once", test_a_change_shows_at_once);
  ADD ("what-undo-takes-away-leaves-the-keyboard-near",
       test_what_undo_takes_away_leaves_the_keyboard_near);
  ADD ("an-empty-list-takes-what-is-dropped", test_an_empty_list_takes_what_is_dropped);
  ADD ("what-is-typed-in-a-row-is-kept-before-it-moves",
       test_what_is_typed_in_a_row_is_kept_before_it_moves);
  ADD ("every-part-has-a-name", test_every_part_has_a_name);

  return g_test_run ();
}
