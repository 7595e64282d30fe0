/* test-window-asked.c: Asked and agreed: what is asked, answered, agreed and done is kept. */
#include "config.h"

#include "model/action.h"
#include "model/agreement.h"
#include "model/question.h"
#include "model/review.h"
#include "ui/asked-form.h"
#include "ui/asked-page.h"
#include "ui/kit/add-line.h"
#include "ui/kit/field-row.h"
#include "ui/kit/fields-row.h"

#define PLACE      "asked"
#define PLACE_TYPE BT_TYPE_ASKED_PAGE
#include "place-window.h"

static BtAskedForm *
get_form (Fixture *self)
{
  return driver_find (self->page, BT_TYPE_ASKED_FORM, NULL);
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
  g_assert_true (bt_asked_form_get_record (get_form (self)) == record);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (klass->fields[i].kind == BT_KIND_LIST)
        continue;
      if (!has_row (GTK_WIDGET (get_form (self)), klass->fields[i].name))
        g_test_fail_printf ("%s.%s is not in the form", list, klass->fields[i].name);
    }
}

static void
test_every_field_is_in_its_form (Fixture       *self,
                                 gconstpointer  data)
{
  check_every_field (self, "questions", bt_list_get (self->plan->questions, 0));
  check_every_field (self, "agreements", bt_list_get (self->plan->agreements, 0));
  check_every_field (self, "actions", bt_list_get (self->plan->actions, 0));
  check_every_field (self, "reviews", bt_list_get (self->plan->reviews, 0));
  g_assert_nonnull (driver_find (get_form (self), BT_TYPE_FIELDS_ROW, NULL)); /* those invited */
}

static void
test_questions_are_asked_one_after_another (Fixture       *self,
                                            gconstpointer  data)
{
  GtkWidget *line, *entry;
  g_autoptr (BtPlanFile) again = NULL;

  bt_record_list_add (bt_asked_page_get_list (self->page, "questions"));
  driver_wait (GTK_WIDGET (self->window));
  line = driver_find (bt_asked_page_get_list (self->page, "questions"), BT_TYPE_ADD_LINE, NULL);
  entry = driver_find (line, GTK_TYPE_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "May the hours be averaged over the term?");
  g_signal_emit_by_name (entry, "activate");
  gtk_editable_set_text (GTK_EDITABLE (entry), "کون مدد کرے گا؟");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (bt_list_get_length (self->plan->questions), ==, 2);

  g_assert_true (bt_plan_undo (self->plan, NULL));
  g_assert_cmpuint (bt_list_get_length (self->plan->questions), ==, 1);
  g_assert_true (bt_plan_redo (self->plan, NULL));
  again = driver_reopen (self->window);
  g_assert_cmpstr (
      ((BtQuestion *) bt_list_get (bt_plan_file_get_plan (again)->questions, 1))->text, ==,
      "کون مدد کرے گا؟");
}

static void
test_a_no_shows_its_reason (Fixture       *self,
                            gconstpointer  data)
{
  BtAgreement *agreement;

  agreement = bt_list_get (self->plan->agreements, 1);
  g_object_set (agreement, "state", BT_AGREEMENT_STATE_DECLINED, "declined-why", "Not this year",
                NULL);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_nonnull (driver_find (self->page, GTK_TYPE_LABEL, "“Not this year”"));
}

static void
test_the_form_closes_when_its_record_leaves_and_undo_brings_it_back (Fixture       *self,
                                                                     gconstpointer  data)
{
  BtAction *action;
  guint count;

  count = bt_list_get_length (self->plan->actions);
  action = bt_list_get (self->plan->actions, 0);
  open_record (self, "actions", action);
  g_signal_emit_by_name (driver_find (get_form (self), GTK_TYPE_BUTTON, "Remove"), "clicked");
  driver_wait (GTK_WIDGET (self->window));
  g_assert_cmpuint (bt_list_get_length (self->plan->actions), ==, count - 1);
  g_assert_null (bt_asked_form_get_record (get_form (self)));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (get_form (self))));

  g_assert_true (bt_plan_undo (self->plan, NULL));
  g_assert_true (bt_list_get (self->plan->actions, 0) == (gpointer) action);
}

static void
test_an_instalment_is_added_and_taken_back (Fixture       *self,
                                            gconstpointer  data)
{
  BtAgreement *agreement;
  BtRecordList *instalments;
  guint count;

  agreement = bt_list_get (self->plan->agreements, 0);
  count = bt_list_get_length (agreement->instalments);
  open_record (self, "agreements", agreement);
  instalments = driver_find (get_form (self), BT_TYPE_RECORD_LIST, NULL);
  while (instalments != NULL && !gtk_widget_get_mapped (GTK_WIDGET (instalments)))
    instalments = driver_find (gtk_widget_get_next_sibling (GTK_WIDGET (instalments)),
                               BT_TYPE_RECORD_LIST, NULL);
  g_assert_nonnull (instalments);
  bt_record_list_add (instalments);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_cmpuint (bt_list_get_length (agreement->instalments), ==, count + 1);
  g_assert_true (bt_plan_undo (self->plan, NULL));
  g_assert_cmpuint (bt_list_get_length (agreement->instalments), ==, count);
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
test_hidden_amounts_leave_no_pounds_in_the_lists (Fixture       *self,
                                                  gconstpointer  data)
{
  g_assert_true (says (GTK_WIDGET (self->page), "£11,440")); /* the control */
  g_object_set (self->plan, "hide-amounts", TRUE, NULL);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_false (says (GTK_WIDGET (bt_asked_page_get_list (self->page, "agreements")), "£11,440"));
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
  driver_check_names (gtk_stack_get_visible_child (
      driver_find (get_form (self), GTK_TYPE_STACK, NULL)));
}

static void
test_everything_has_a_name (Fixture       *self,
                            gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    check_list (self, lists[i]);
}

#define ADD(name, up, test) g_test_add ("/asked/" name, Fixture, NULL, up, test, tear_down)

static void
add_tests (void)
{
  ADD ("every-field-is-in-its-form", set_up, test_every_field_is_in_its_form);
  ADD ("one-question-after-another", set_up_empty, test_questions_are_asked_one_after_another);
  ADD ("a-no-shows-its-reason", set_up, test_a_no_shows_its_reason);
  ADD ("the-form-closes-when-its-record-leaves", set_up,
       test_the_form_closes_when_its_record_leaves_and_undo_brings_it_back);
  ADD ("an-instalment-is-added", set_up, test_an_instalment_is_added_and_taken_back);
  ADD ("hidden-amounts-leave-no-pounds", set_up, test_hidden_amounts_leave_no_pounds_in_the_lists);
  ADD ("everything-has-a-name", set_up, test_everything_has_a_name);
  ADD ("everything-has-a-name-where-nothing-is", set_up_empty, test_everything_has_a_name);
  ADD ("everything-has-a-name-where-much-is", set_up_full, test_everything_has_a_name);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
