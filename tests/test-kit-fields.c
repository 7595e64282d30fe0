/* test-kit-fields.c: what is typed in a field row is in the record, and what is there shows. */
#include "config.h"

#include "base/error.h"
#include "kit-window.h"
#include "model/budget-line.h"
#include "model/fund.h"
#include "model/outcome.h"
#include "model/wealth.h"
#include "ui/kit/field-row.h"

static gpointer
get (BtList     *list,
     const char *id)
{
  gpointer record = bt_list_find_id (list, id);

  g_assert_nonnull (record);
  return record;
}

static BtFieldRow *
add_row (Window     *self,
         gpointer    record,
         const char *field,
         gboolean    multiline)
{
  GtkWidget *row = g_object_new (BT_TYPE_FIELD_ROW, "field", field, "multiline", multiline, NULL);

  gtk_box_append (GTK_BOX (self->form), row);
  g_object_set (row, "record", record, NULL);
  settle ();
  return BT_FIELD_ROW (row);
}

static GtkWidget *
part (BtFieldRow *row,
      GType       type)
{
  GtkWidget *found = find (GTK_WIDGET (row), type, NULL, NULL);

  g_assert_nonnull (found);
  return found;
}

/* Types @text over what is there; it is not finished yet. */
static GtkWidget *
type (BtFieldRow *row,
      const char *text)
{
  GtkWidget *entry = part (row, GTK_TYPE_ENTRY);
  int position = 0;

  gtk_widget_grab_focus (GTK_WIDGET (row));
  gtk_editable_delete_text (GTK_EDITABLE (entry), 0, -1);
  gtk_editable_insert_text (GTK_EDITABLE (entry), text, -1, &position);
  settle ();
  return entry;
}

static void
press_enter (GtkWidget *entry)
{
  g_signal_emit_by_name (entry, "activate");
  settle ();
}

static const char *
get_text (BtFieldRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (part (row, GTK_TYPE_ENTRY)));
}

static void
test_text_is_kept_as_it_is_typed (Window        *self,
                                  gconstpointer  data)
{
  BtOutcome *hope = get (self->plan->outcomes, "o1");
  BtFieldRow *row = add_row (self, hope, "title", FALSE);

  type (row, "Swims with Ivy and Dad");
  g_assert_cmpstr (hope->title, ==, "Swims with Ivy and Dad");
  undo (self);
  g_assert_cmpstr (hope->title, ==, "Swims with Ivy");
  g_assert_cmpstr (get_text (row), ==, "Swims with Ivy");
}

static void
test_more_than_one_line_is_kept_as_it_is_typed (Window        *self,
                                                gconstpointer  data)
{
  BtOutcome *hope = get (self->plan->outcomes, "o1");
  BtFieldRow *row = add_row (self, hope, "why", TRUE);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (part (row, GTK_TYPE_TEXT_VIEW)));
  GtkTextIter start, end;
  g_autofree char *left = NULL;

  gtk_text_buffer_set_text (buffer, "Water is\nher place. اردو", -1);
  settle ();
  g_assert_cmpstr (hope->why, ==, "Water is\nher place. اردو");
  undo (self);
  g_assert_null (hope->why);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  left = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  g_assert_cmpstr (left, ==, "");
}

/* One row a kind of number: what is typed, kept and shown, and what cannot be read. */
static const struct
{
  const char *list;
  const char *id;
  const char *field;
  const char *typed;
  gint64      kept;
  const char *shown;
  const char *wrong;
} numbers[] = {
  { "budget_lines", "l1", "unit_price", "£1,200.5", 120050, "1,200.50", "about twelve" },
  { "budget_lines", "l1", "unit_price", "14.20", 1420, "14.20", "-3" },
  { "budget_lines", "l1", "quantity", "12.5", 12500, "12.5", "some" },
  { "budget_lines", "l1", "times", "52", 52000, "52", "1001" },
  { "funds", "f1", "keep_weeks", " 8 ", 8, "8", "2.5" },
  { "funds", "f1", "keep_weeks", "0", 0, "0", "-1" },
};

static gint64
get_number (gpointer    record,
            const char *field)
{
  const BtField *row = bt_record_class_find_field (BT_RECORD_GET_CLASS (record), field);

  return bt_record_get_value (record, row).number;
}

static void
test_numbers_are_kept_when_finished (Window        *self,
                                     gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      BtList *list = NULL;
      gpointer record = NULL;
      BtFieldRow *row = NULL;
      GtkWidget *entry = NULL;

      g_object_get (self->plan, numbers[i].list, &list, NULL);
      record = get (list, numbers[i].id);
      row = add_row (self, record, numbers[i].field, FALSE);
      entry = type (row, numbers[i].typed);
      g_assert_cmpint (get_number (record, numbers[i].field), ==, BT_NUMBER_UNKNOWN);
      press_enter (entry);
      g_assert_cmpint (get_number (record, numbers[i].field), ==, numbers[i].kept);
      g_assert_cmpstr (get_text (row), ==, numbers[i].shown);
      undo (self);
      g_assert_cmpint (get_number (record, numbers[i].field), ==, BT_NUMBER_UNKNOWN);
      g_assert_cmpstr (get_text (row), ==, "");
      g_object_unref (list);
    }
}

static void
test_what_cannot_be_read_stays_and_is_said (Window        *self,
                                            gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      BtList *list = NULL;
      gpointer record = NULL;
      BtFieldRow *row = NULL;
      GtkWidget *entry = NULL;

      g_object_get (self->plan, numbers[i].list, &list, NULL);
      record = get (list, numbers[i].id);
      row = add_row (self, record, numbers[i].field, FALSE);
      entry = type (row, numbers[i].wrong);
      g_assert_false (says (GTK_WIDGET (row), "Please"));
      press_enter (entry);
      g_assert_cmpint (get_number (record, numbers[i].field), ==, BT_NUMBER_UNKNOWN);
      g_assert_cmpstr (get_text (row), ==, numbers[i].wrong);
      g_assert_true (says (GTK_WIDGET (row), "Please write"));
      gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                                        GTK_ACCESSIBLE_INVALID_TRUE);
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (entry),
                                                       GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));
      g_assert_false (bt_form_keep_focused (GTK_WINDOW (self->window)));
      type (row, "1");
      g_assert_false (says (GTK_WIDGET (row), "Please"));
      g_assert_true (bt_form_keep_focused (GTK_WINDOW (self->window)));
      gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                                        GTK_ACCESSIBLE_INVALID_FALSE);
      undo (self);
      g_object_unref (list);
    }
}

static void
test_a_day_is_kept_on_leaving (Window        *self,
                               gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  BtFieldRow *row = add_row (self, line, "from", FALSE);
  BtFieldRow *next = add_row (self, line, "name", FALSE);

  type (row, "6/8/26");
  g_assert_cmpint (line->from, ==, BT_DAY_UNKNOWN);
  gtk_widget_grab_focus (GTK_WIDGET (next));
  settle ();
  g_assert_cmpint (line->from, ==, day ("2026-08-06"));
  g_assert_cmpstr (get_text (row), ==, "6 August 2026");
}

static void
test_unknown_reads_so_and_emptying_makes_unknown (Window        *self,
                                                  gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  BtFieldRow *row = add_row (self, line, "unit_price", FALSE);
  GtkWidget *entry = part (row, GTK_TYPE_ENTRY);

  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (entry)), ==, "not known yet");
  press_enter (type (row, "0"));
  g_assert_cmpint (line->unit_price, ==, 0);
  g_assert_cmpstr (get_text (row), ==, "0.00");
  press_enter (type (row, ""));
  g_assert_cmpint (line->unit_price, ==, BT_PENCE_UNKNOWN);
}

static void
test_what_is_being_typed_is_never_written_over (Window        *self,
                                                gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  BtFieldRow *row = add_row (self, line, "unit_price", FALSE);
  BtFieldRow *same = add_row (self, line, "unit_price", FALSE);

  type (row, "12.");
  g_object_set (line, "unit-price", PENCE (900), NULL);
  g_assert_cmpstr (get_text (row), ==, "12.");
  g_assert_cmpstr (get_text (same), ==, "9.00");
  g_assert_true (bt_form_keep_focused (GTK_WINDOW (self->window)));
  g_assert_cmpint (line->unit_price, ==, 1200);
  g_assert_cmpstr (get_text (same), ==, "12.00");
}

static void
test_undo_keeps_what_is_typed_first (Window        *self,
                                     gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  BtFieldRow *row = add_row (self, line, "unit_price", FALSE);

  press_enter (type (row, "9"));
  type (row, "12");
  undo (self);
  g_assert_cmpint (line->unit_price, ==, 900);
  g_assert_cmpstr (get_text (row), ==, "9.00");
}

static void
test_today_is_the_practice_plans_own (Window        *self,
                                      gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  BtFieldRow *row = add_row (self, line, "from", FALSE);

  g_object_set (self->plan, "practice-on", day ("2026-11-19"), NULL);
  press_enter (type (row, "today"));
  g_assert_cmpint (line->from, ==, day ("2026-11-19"));
  press_enter (type (row, "30 February 2026"));
  g_assert_true (says (GTK_WIDGET (row), "Please write a day"));
  g_assert_cmpint (line->from, ==, day ("2026-11-19"));
}

/* A keeper that keeps nothing. */

#define TYPE_REFUSER (refuser_get_type ())
G_DECLARE_FINAL_TYPE (Refuser, refuser, REFUSER,, GObject)

struct _Refuser
{
  GObject parent_instance;
};

static void
refuser_begin (BtKeeper   *self,
               const char *name)
{
}

static gboolean
refuser_write (BtKeeper       *self,
               BtRecord       *record,
               const BtField  *field,
               const BtValue  *value,
               GError        **error)
{
  g_set_error_literal (error, BT_ERROR, BT_ERROR_REFUSED, "This does not fit.");
  return FALSE;
}

static void
refuser_cancel (BtKeeper *self)
{
}

static void
refuser_iface_init (BtKeeperInterface *iface)
{
  iface->begin = refuser_begin;
  iface->write = refuser_write;
  iface->cancel = refuser_cancel;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (Refuser, refuser, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (BT_TYPE_KEEPER, refuser_iface_init))

static void
refuser_class_init (RefuserClass *klass)
{
}

static void
refuser_init (Refuser *self)
{
}

static void
test_a_refused_write_puts_the_old_value_back (Window        *self,
                                              gconstpointer  data)
{
  BtOutcome *hope = get (self->plan->outcomes, "o1");
  BtFieldRow *title = add_row (self, hope, "title", FALSE);
  BtFieldRow *when = add_row (self, hope, "by_date", FALSE);
  BtFieldRow *horizon = add_row (self, hope, "horizon", FALSE);
  GtkDropDown *choice = GTK_DROP_DOWN (part (horizon, GTK_TYPE_DROP_DOWN));
  BtKeeper *keeper = bt_plan_get_keeper (self->plan);
  g_autoptr (GObject) refuser = g_object_new (TYPE_REFUSER, NULL);

  bt_plan_set_keeper (self->plan, BT_KEEPER (refuser));
  type (title, "Other");
  g_assert_cmpstr (get_text (title), ==, "Swims with Ivy");
  g_assert_true (says (GTK_WIDGET (title), "This does not fit."));
  press_enter (type (when, "6/8/26"));
  g_assert_cmpstr (get_text (when), ==, "");
  g_assert_true (says (GTK_WIDGET (when), "This does not fit."));
  gtk_drop_down_set_selected (choice, BT_HORIZON_SHORT);
  g_assert_cmpuint (gtk_drop_down_get_selected (choice), ==, 0);
  bt_plan_set_keeper (self->plan, keeper);
  type (title, "Other");
  g_assert_cmpstr (hope->title, ==, "Other");
  g_assert_false (says (GTK_WIDGET (title), "This does not fit."));
}

static void
test_a_code_is_chosen (Window        *self,
                       gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  BtFieldRow *row = add_row (self, line, "unit", FALSE);
  GtkDropDown *choice = GTK_DROP_DOWN (part (row, GTK_TYPE_DROP_DOWN));

  g_assert_cmpuint (gtk_drop_down_get_selected (choice), ==, 0);
  g_assert_true (says (GTK_WIDGET (row), "Not known yet"));
  gtk_drop_down_set_selected (choice, BT_UNIT_NIGHT);
  g_assert_cmpint (line->unit, ==, BT_UNIT_NIGHT);
  gtk_drop_down_set_selected (choice, 0);
  g_assert_cmpint (line->unit, ==, BT_UNIT_UNKNOWN);
  undo (self);
  g_assert_cmpuint (gtk_drop_down_get_selected (choice), ==, BT_UNIT_NIGHT);
}

static void
test_a_flag_is_ticked (Window        *self,
                       gconstpointer  data)
{
  BtWealth *ivy = get (self->plan->wealth, "w1");
  BtFieldRow *row = add_row (self, ivy, "printed", FALSE);
  GtkCheckButton *check = GTK_CHECK_BUTTON (part (row, GTK_TYPE_CHECK_BUTTON));

  g_assert_true (gtk_check_button_get_active (check)); /* printed until someone says no */
  g_assert_cmpint (ivy->printed, ==, BT_FLAG_UNKNOWN);
  gtk_check_button_set_active (check, FALSE);
  g_assert_cmpint (ivy->printed, ==, BT_FLAG_NO);
  undo (self);
  g_assert_true (gtk_check_button_get_active (check));
}

static void
test_a_reference_is_chosen_by_name (Window        *self,
                                    gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  g_autoptr (BtShare) share = bt_record_new (BT_TYPE_SHARE, NULL);
  BtFieldRow *row = NULL;
  GtkDropDown *choice = NULL;

  g_object_set (share, "fund", get (self->plan->funds, "f1"), NULL);
  g_assert_true (bt_plan_add (self->plan, line, "shares", 0, share, NULL));
  row = add_row (self, share, "fund", FALSE);
  choice = GTK_DROP_DOWN (part (row, GTK_TYPE_DROP_DOWN));
  /* it cannot do without one, so there is no "not known yet" */
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (choice)), ==, 2);
  gtk_drop_down_set_selected (choice, 1);
  g_assert_true (share->fund == get (self->plan->funds, "f2"));
  undo (self);
  g_assert_cmpuint (gtk_drop_down_get_selected (choice), ==, 0);
  g_object_set (get (self->plan->funds, "f1"), "name", "Short breaks", NULL);
  settle ();
  g_assert_true (says (GTK_WIDGET (row), "Short breaks"));
}

static void
open_offers (BtFieldRow *row)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (part (row, GTK_TYPE_MENU_BUTTON)));
  settle ();
}

static void
test_references_are_added_and_taken_off (Window        *self,
                                         gconstpointer  data)
{
  BtOutcome *hope = get (self->plan->outcomes, "o1");
  BtFieldRow *row = add_row (self, hope, "helpers", FALSE);
  GtkWidget *offers = NULL;

  open_offers (row);
  offers = part (row, GTK_TYPE_LIST_BOX);
  g_signal_emit_by_name (offers, "row-activated",
                         gtk_list_box_get_row_at_index (GTK_LIST_BOX (offers), 1));
  settle ();
  g_assert_cmpuint (hope->helpers->len, ==, 1);
  g_assert_true (g_ptr_array_index (hope->helpers, 0) == get (self->plan->wealth, "w2"));
  open_offers (row);
  g_assert_null (gtk_list_box_get_row_at_index (GTK_LIST_BOX (offers), 1)); /* only Ivy is left */
  check_names (GTK_WIDGET (row));
  g_signal_emit_by_name (
      find (GTK_WIDGET (row), GTK_TYPE_BUTTON, "tooltip-text", "Take off Gran Bea"), "clicked");
  settle ();
  g_assert_null (hope->helpers);
  undo (self);
  g_assert_true (says (GTK_WIDGET (row), "Gran Bea"));
}

static void
test_a_record_that_leaves_empties_its_form (Window        *self,
                                            gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  BtFieldRow *row = add_row (self, NULL, "name", FALSE);
  guint left = 0;

  g_signal_connect_swapped (self->form, "left", G_CALLBACK (g_atomic_int_inc), &left);
  g_object_set (self->form, "record", line, NULL);
  g_assert_cmpstr (get_text (row), ==, "Dele’s hours");
  g_assert_true (bt_plan_remove (self->plan, line, NULL));
  g_assert_cmpuint (left, ==, 1);
  g_assert_cmpstr (get_text (row), ==, "");
  g_assert_false (gtk_widget_is_sensitive (part (row, GTK_TYPE_ENTRY)));
}

static void
test_hidden_amounts_leave_no_pound_in_a_form (Window        *self,
                                              gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "l1");
  BtFieldRow *row = add_row (self, line, "unit_price", FALSE);

  press_enter (type (row, "14.20"));
  g_assert_true (says (GTK_WIDGET (row), "£"));
  g_object_set (self->plan, "hide-amounts", TRUE, NULL);
  settle ();
  g_assert_false (says (GTK_WIDGET (row), "£"));
  g_assert_false (says (GTK_WIDGET (row), "14"));
  g_object_set (self->plan, "hide-amounts", FALSE, NULL);
  g_assert_cmpstr (get_text (row), ==, "14.20");
  bt_amounts_set_plan (GTK_WINDOW (self->window), NULL); /* who forgets shows nothing */
  g_assert_cmpstr (get_text (row), ==, "");
}

static void
test_every_control_has_a_name (Window        *self,
                               gconstpointer  data)
{
  GType types[] = { BT_TYPE_BUDGET_LINE, BT_TYPE_FUND, BT_TYPE_OUTCOME, BT_TYPE_WEALTH };
  gpointer records[] = { get (self->plan->budget_lines, "l1"), get (self->plan->funds, "f1"),
                         get (self->plan->outcomes, "o1"), get (self->plan->wealth, "w1") };

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      BtRecordClass *klass = BT_RECORD_GET_CLASS (records[t]);

      for (guint i = 0; i < klass->n_fields; i++)
        if (klass->fields[i].kind != BT_KIND_LIST)
          add_row (self, records[t], klass->fields[i].name, i % 2 == 0);
    }
  check_names (self->form);
}

#define ADD(path, test) \
  g_test_add ("/kit-fields/" path, Window, NULL, open_window, test, close_window)

int
main (int   argc,
      char *argv[])
{
  if (!start_window_tests (&argc, &argv))
    return 77;

  ADD ("text-is-kept-as-it-is-typed", test_text_is_kept_as_it_is_typed);
  ADD ("more-than-one-line-is-kept-as-it-is-typed", test_more_than_one_line_is_kept_as_it_is_typed);
  ADD ("numbers-are-kept-when-finished", test_numbers_are_kept_when_finished);
  ADD ("what-cannot-be-read-stays-and-is-said", test_what_cannot_be_read_stays_and_is_said);
  ADD ("a-day-is-kept-on-leaving", test_a_day_is_kept_on_leaving);
  ADD ("unknown-reads-so-and-emptying-makes-unknown",
       test_unknown_reads_so_and_emptying_makes_unknown);
  ADD ("what-is-being-typed-is-never-written-over", test_what_is_being_typed_is_never_written_over);
  ADD ("undo-keeps-what-is-typed-first", test_undo_keeps_what_is_typed_first);
  ADD ("today-is-the-practice-plans-own", test_today_is_the_practice_plans_own);
  ADD ("a-refused-write-puts-the-old-value-back", test_a_refused_write_puts_the_old_value_back);
  ADD ("a-code-is-chosen", test_a_code_is_chosen);
  ADD ("a-flag-is-ticked", test_a_flag_is_ticked);
  ADD ("a-reference-is-chosen-by-name", test_a_reference_is_chosen_by_name);
  ADD ("references-are-added-and-taken-off", test_references_are_added_and_taken_off);
  ADD ("a-record-that-leaves-empties-its-form", test_a_record_that_leaves_empties_its_form);
  ADD ("hidden-amounts-leave-no-pound-in-a-form", test_hidden_amounts_leave_no_pound_in_a_form);
  ADD ("every-control-has-a-name", test_every_control_has_a_name);

  return g_test_run ();
}
