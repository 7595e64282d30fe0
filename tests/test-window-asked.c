/* test-window-asked.c: Asked and agreed: what is asked, answered, agreed and done is kept. */
#include "config.h"

#include "exchange/practice.h"
#include "model/action.h"
#include "model/agreement.h"
#include "model/question.h"
#include "model/review.h"
#include "ui/asked-form.h"
#include "ui/asked-page.h"
#include "ui/kit/add-line.h"
#include "ui/kit/field-row.h"
#include "ui/kit/fields-row.h"
#include "window-driver.h"

static BtApplication *application;

typedef struct
{
  BtPlanWindow *window;
  BtPlan       *plan;
  BtAskedPage  *page;
  BtAskedForm  *form;
} Fixture;

static void
open_plan (Fixture *self,
           BtPlan  *plan)
{
  self->window = driver_open (application, "asked.bunting", plan);
  self->plan = bt_plan_file_get_plan (bt_plan_window_get_file (self->window));
  self->page = driver_go_to (self->window, "asked", BT_TYPE_ASKED_PAGE);
  self->form = driver_find (self->page, BT_TYPE_ASKED_FORM, NULL);
  driver_wait (GTK_WIDGET (self->window));
}

static void
close_plan (Fixture *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static void
open_record (Fixture    *self,
             const char *list,
             gpointer    record)
{
  g_signal_emit_by_name (bt_asked_page_get_list (self->page, list), "opened", record);
  driver_wait (GTK_WIDGET (self->window));
}

/* Whether a row for the field @name is shown somewhere below @widget. */
static gboolean
has_row (GtkWidget  *widget,
         const char *name)
{
  g_autofree char *field = NULL;

  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (BT_IS_FIELD_ROW (widget))
    {
      g_object_get (widget, "field", &field, NULL);
      return g_strcmp0 (field, name) == 0;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_child_visible (child) && has_row (child, name))
      return TRUE;
  return FALSE;
}

static void
check_every_field (Fixture    *self,
                   const char *list,
                   gpointer    record)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  open_record (self, list, record);
  g_assert_true (bt_asked_form_get_record (self->form) == record);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (klass->fields[i].kind == BT_KIND_LIST)
        continue;
      if (!has_row (GTK_WIDGET (self->form), klass->fields[i].name))
        g_test_fail_printf ("%s.%s is not in the form", list, klass->fields[i].name);
    }
}

static void
test_every_field_is_in_its_form (void)
{
  Fixture self;

  open_plan (&self, bt_practice_plan_new ());
  check_every_field (&self, "questions", bt_list_get (self.plan->questions, 0));
  check_every_field (&self, "agreements", bt_list_get (self.plan->agreements, 0));
  check_every_field (&self, "actions", bt_list_get (self.plan->actions, 0));
  check_every_field (&self, "reviews", bt_list_get (self.plan->reviews, 0));
  g_assert_nonnull (driver_find (self.form, BT_TYPE_FIELDS_ROW, NULL)); /* those invited */
  close_plan (&self);
}

static void
test_questions_are_asked_one_after_another (void)
{
  Fixture self;
  GtkWidget *line, *entry;
  g_autoptr (BtPlanFile) again = NULL;

  open_plan (&self, driver_make_empty ());
  bt_record_list_add (bt_asked_page_get_list (self.page, "questions"));
  driver_wait (GTK_WIDGET (self.window));
  line = driver_find (bt_asked_page_get_list (self.page, "questions"), BT_TYPE_ADD_LINE, NULL);
  entry = driver_find (line, GTK_TYPE_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "May the hours be averaged over the term?");
  g_signal_emit_by_name (entry, "activate");
  gtk_editable_set_text (GTK_EDITABLE (entry), "کون مدد کرے گا؟");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (bt_list_get_length (self.plan->questions), ==, 2);

  g_assert_true (bt_plan_undo (self.plan, NULL));
  g_assert_cmpuint (bt_list_get_length (self.plan->questions), ==, 1);
  g_assert_true (bt_plan_redo (self.plan, NULL));
  again = driver_reopen (self.window);
  g_assert_cmpstr (
      ((BtQuestion *) bt_list_get (bt_plan_file_get_plan (again)->questions, 1))->text, ==,
      "کون مدد کرے گا؟");
  close_plan (&self);
}

static void
test_a_no_shows_its_reason (void)
{
  Fixture self;
  BtAgreement *agreement;

  open_plan (&self, bt_practice_plan_new ());
  agreement = bt_list_get (self.plan->agreements, 1);
  g_object_set (agreement, "state", BT_AGREEMENT_STATE_DECLINED, "declined-why", "Not this year",
                NULL);
  driver_wait (GTK_WIDGET (self.window));
  g_assert_nonnull (driver_find (self.page, GTK_TYPE_LABEL, "“Not this year”"));
  close_plan (&self);
}

static void
test_the_form_closes_when_its_record_leaves_and_undo_brings_it_back (void)
{
  Fixture self;
  BtAction *action;
  guint count;

  open_plan (&self, bt_practice_plan_new ());
  count = bt_list_get_length (self.plan->actions);
  action = bt_list_get (self.plan->actions, 0);
  open_record (&self, "actions", action);
  g_signal_emit_by_name (driver_find (self.form, GTK_TYPE_BUTTON, "Remove"), "clicked");
  driver_wait (GTK_WIDGET (self.window));
  g_assert_cmpuint (bt_list_get_length (self.plan->actions), ==, count - 1);
  g_assert_null (bt_asked_form_get_record (self.form));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (self.form)));

  g_assert_true (bt_plan_undo (self.plan, NULL));
  g_assert_true (bt_list_get (self.plan->actions, 0) == (gpointer) action);
  close_plan (&self);
}

static void
test_an_instalment_is_added_and_taken_back (void)
{
  Fixture self;
  BtAgreement *agreement;
  BtRecordList *instalments;
  guint count;

  open_plan (&self, bt_practice_plan_new ());
  agreement = bt_list_get (self.plan->agreements, 0);
  count = bt_list_get_length (agreement->instalments);
  open_record (&self, "agreements", agreement);
  instalments = driver_find (self.form, BT_TYPE_RECORD_LIST, NULL);
  while (instalments != NULL && !gtk_widget_get_mapped (GTK_WIDGET (instalments)))
    instalments = driver_find (gtk_widget_get_next_sibling (GTK_WIDGET (instalments)),
                               BT_TYPE_RECORD_LIST, NULL);
  g_assert_nonnull (instalments);
  bt_record_list_add (instalments);
  driver_wait (GTK_WIDGET (self.window));
  g_assert_cmpuint (bt_list_get_length (agreement->instalments), ==, count + 1);
  g_assert_true (bt_plan_undo (self.plan, NULL));
  g_assert_cmpuint (bt_list_get_length (agreement->instalments), ==, count);
  close_plan (&self);
}

/* The first label below @widget that anybody can see and that has @text in it. */
static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return gtk_widget_get_mapped (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

static void
test_hidden_amounts_leave_no_pounds_in_the_lists (void)
{
  Fixture self;

  open_plan (&self, bt_practice_plan_new ());
  g_assert_true (says (GTK_WIDGET (self.page), "£11,440")); /* the control */
  g_object_set (self.plan, "hide-amounts", TRUE, NULL);
  driver_wait (GTK_WIDGET (self.window));
  g_assert_false (says (GTK_WIDGET (bt_asked_page_get_list (self.page, "agreements")), "£11,440"));
  close_plan (&self);
}

static const char * const lists[] = { "questions", "agreements", "actions", "reviews" };

/* In the list and in the form of its first record: a form without a record is not shown. */
static void
check_list (Fixture    *self,
            const char *name)
{
  BtRecordList *list = bt_asked_page_get_list (self->page, name);
  g_autoptr (BtRecord) first = g_list_model_get_item (bt_record_list_get_shown (list), 0);

  driver_check_names (GTK_WIDGET (list));
  if (first == NULL)
    return;
  open_record (self, name, first);
  driver_check_names (gtk_stack_get_visible_child (driver_find (self->form, GTK_TYPE_STACK, NULL)));
}

static void
test_everything_has_a_name (void)
{
  BtPlan *plans[] = { bt_practice_plan_new (), driver_make_empty (), driver_make_full () };

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      Fixture self;

      open_plan (&self, plans[i]);
      for (guint j = 0; j < G_N_ELEMENTS (lists); j++)
        check_list (&self, lists[j]);
      close_plan (&self);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_setenv ("GTK_A11Y", "test", TRUE);
  if (!driver_begin ())
    return 77;
  g_test_init (&argc, &argv, NULL);
  application = driver_start ();

  g_test_add_func ("/asked/every-field-is-in-its-form", test_every_field_is_in_its_form);
  g_test_add_func ("/asked/one-question-after-another", test_questions_are_asked_one_after_another);
  g_test_add_func ("/asked/a-no-shows-its-reason", test_a_no_shows_its_reason);
  g_test_add_func ("/asked/the-form-closes-when-its-record-leaves",
                   test_the_form_closes_when_its_record_leaves_and_undo_brings_it_back);
  g_test_add_func ("/asked/an-instalment-is-added", test_an_instalment_is_added_and_taken_back);
  g_test_add_func ("/asked/hidden-amounts-leave-no-pounds",
                   test_hidden_amounts_leave_no_pounds_in_the_lists);
  g_test_add_func ("/asked/everything-has-a-name", test_everything_has_a_name);

  status = g_test_run ();
  g_object_unref (application);
  driver_end ();
  return status;
}
