/* test-window-wealth-form.c: all that can be written about somebody is kept, undone, and found. */
#include "config.h"

#include "ui/kit/field-row.h"
#include "ui/wealth-change.h"
#include "ui/wealth-form.h"
#include "wealth-window.h"

/* What a person does to each field, and what the file has then. */
typedef struct
{
  const char *field;
  const char *typed;  /* of texts and counts */
  gint64      number; /* of codes: which one is chosen; of flags: whether it is ticked */
} Edit;

static const Edit edits[] = {
  { "name", "Grandma Bea, as we say", 0 },
  { "kind", NULL, BT_WEALTH_KIND_GROUP },
  { "element", NULL, BT_ELEMENT_COMMUNITY },
  { "brings", "Tuesday breakfasts\nand stories", 0 },
  { "how_often", "Nearly every day", 0 },
  { "could_help", "An extra night", 0 },
  { "may_ask", NULL, BT_MAY_ASK_NOT_YET },
  { "trained_for", "Tube feeds", 0 },
  { "emergency_order", "3", 3 },
  { "contact", "01632 960999", 0 },
  { "contact_printed", NULL, 1 },
  { "printed", NULL, 0 },
  { "give_back", "Ivy does her shopping. دعا", 0 },
};

/* These have controls of their own; the picture is tried with the other fields of the kit. */
static const char *const others[] = { "circle", "remembered", "picture", NULL };

static gboolean
is_tried (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    if (g_str_equal (edits[i].field, name))
      return TRUE;
  return g_strv_contains (others, name);
}

static const BtField *
find_field (const char *name)
{
  g_autoptr (BtWealth) any = bt_record_new (BT_TYPE_WEALTH, NULL);
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (any), name);

  g_assert_nonnull (field);
  return field;
}

static GtkWidget *
find_row (GtkWidget  *from,
          const char *name)
{
  GtkWidget *child;

  if (BT_IS_FIELD_ROW (from))
    {
      g_autofree char *field = NULL;

      g_object_get (from, "field", &field, NULL);
      return g_str_equal (field, name) ? from : NULL;
    }
  for (child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, name);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static BtWealthForm *
open_form (Fixture    *self,
           const char *name)
{
  BtWealthForm *form = driver_find (self->page, BT_TYPE_WEALTH_FORM, NULL);

  click (open_person (self, name), "Change");
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (form)));
  g_assert_true (has_focus_in (self, form));
  return form;
}

static void
do_edit (GtkWidget  *row,
         const Edit *edit)
{
  GtkWidget *view = driver_find (row, GTK_TYPE_TEXT_VIEW, NULL);
  GtkWidget *entry = driver_find (row, GTK_TYPE_ENTRY, NULL);
  GtkWidget *choice = driver_find (row, GTK_TYPE_DROP_DOWN, NULL);
  GtkWidget *check = driver_find (row, GTK_TYPE_CHECK_BUTTON, NULL);

  if (view != NULL)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), edit->typed, -1);
  else if (choice != NULL)
    gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), (guint) edit->number);
  else if (check != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), edit->number != 0);
  else
    {
      gtk_widget_grab_focus (entry);
      gtk_editable_set_text (GTK_EDITABLE (entry), edit->typed);
      g_signal_emit_by_name (entry, "activate");
    }
}

static void
assert_holds (BtWealth   *wealth,
              const Edit *edit)
{
  const BtField *field = find_field (edit->field);
  BtValue value = bt_record_get_value (wealth, field);

  if (field->kind == BT_KIND_TEXT)
    g_assert_cmpstr (value.text, ==, edit->typed);
  else
    g_assert_cmpint (value.number, ==, edit->number);
}

static void
test_every_field_has_a_control (Fixture       *self,
                                gconstpointer  data)
{
  GtkWidget *form = GTK_WIDGET (open_form (self, "Gran Bea"));
  BtRecordClass *klass = BT_RECORD_GET_CLASS (get_named (self->plan, "Gran Bea"));

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const char *name = klass->fields[i].name;

      if (!g_str_equal (name, "circle") && !g_str_equal (name, "remembered")
          && find_row (form, name) == NULL)
        g_error ("The form has no control for %s", name);
      if (!is_tried (name))
        g_error ("No one tries to change %s", name);
    }
}

static void
test_every_field_is_kept_undone_and_found (Fixture       *self,
                                           gconstpointer  data)
{
  BtWealth *bea = get_named (self->plan, "Gran Bea");
  GtkWidget *form = GTK_WIDGET (open_form (self, "Gran Bea"));
  g_autoptr (BtPlanFile) file = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      do_edit (find_row (form, edits[i].field), &edits[i]);
      assert_holds (bea, &edits[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    undo (self);
  g_assert_cmpstr (bea->name, ==, "Gran Bea");
  g_assert_cmpstr (bea->contact, ==, "01632 960114");
  g_assert_cmpint (bea->emergency_order, ==, 1);
  g_assert_cmpint (bea->printed, ==, BT_FLAG_YES);
  g_assert_null (bt_plan_get_undo_name (self->plan));
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    redo (self);

  file = driver_reopen (self->window);
  bea = get_named (bt_plan_file_get_plan (file), edits[0].typed);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    assert_holds (bea, &edits[i]);
}

static void
test_what_is_typed_shows_on_the_circles (Fixture       *self,
                                         gconstpointer  data)
{
  GtkWidget *form = GTK_WIDGET (open_form (self, "Gran Bea"));

  do_edit (find_row (form, "name"), &edits[0]);
  g_assert_nonnull (find_handle (self->page, BT_TYPE_CIRCLE_BUTTON, edits[0].typed));
  g_assert_nonnull (driver_find (form, GTK_TYPE_LABEL, edits[0].typed));
  click (form, "Done");
  driver_wait (GTK_WIDGET (self->window));
  g_assert_false (gtk_widget_get_mapped (form));
  g_assert_nonnull (driver_find (driver_find (self->page, BT_TYPE_WEALTH_DETAILS, NULL),
                                 GTK_TYPE_LABEL, edits[0].typed));
}

static void
test_the_ring_is_chosen_by_its_name (Fixture       *self,
                                     gconstpointer  data)
{
  BtWealth *bea = get_named (self->plan, "Gran Bea");
  GtkDropDown *ring = driver_find (open_form (self, "Gran Bea"), GTK_TYPE_DROP_DOWN, NULL);

  g_assert_cmpuint (gtk_drop_down_get_selected (ring), ==, 1);
  gtk_drop_down_set_selected (ring, 4);
  g_assert_cmpint (bea->circle, ==, 4);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==,
                   "move Gran Bea to people whose work it is");
  gtk_drop_down_set_selected (ring, 0);
  g_assert_cmpint (bea->circle, ==, BT_COUNT_UNKNOWN);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, "take Gran Bea off the circles");
  g_assert_cmpint (reopen_ring (self, "Gran Bea"), ==, BT_COUNT_UNKNOWN);
  undo (self);
  g_assert_cmpuint (gtk_drop_down_get_selected (ring), ==, 4);
  undo (self);
  g_assert_cmpuint (gtk_drop_down_get_selected (ring), ==, 1);
}

static GtkCheckButton *
find_remembered (gpointer form)
{
  gpointer words;

  words = driver_find (form, GTK_TYPE_LABEL,
                       "Remembered: someone who has died, or is no longer in touch. "
                       "They are not printed unless you say so.");
  return (gpointer) gtk_widget_get_ancestor (words, GTK_TYPE_CHECK_BUTTON);
}

static void
test_who_is_remembered_is_not_printed_until_asked (Fixture       *self,
                                                   gconstpointer  data)
{
  BtWealth *bea = get_named (self->plan, "Gran Bea");
  BtWealthForm *form = open_form (self, "Gran Bea");
  GtkWidget *printed = driver_find (find_row (GTK_WIDGET (form), "printed"),
                                    GTK_TYPE_CHECK_BUTTON, NULL);

  gtk_check_button_set_active (find_remembered (form), TRUE);
  g_assert_cmpint (bea->remembered, ==, BT_FLAG_YES);
  g_assert_cmpint (bea->printed, ==, BT_FLAG_NO);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (printed)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (printed), TRUE);
  g_assert_cmpint (bea->printed, ==, BT_FLAG_YES);

  undo (self);
  undo (self); /* one step took both */
  g_assert_cmpint (bea->remembered, ==, BT_FLAG_NO);
  g_assert_cmpint (bea->printed, ==, BT_FLAG_YES);
  g_assert_false (gtk_check_button_get_active (find_remembered (form)));
  g_assert_null (bt_plan_get_undo_name (self->plan));
}

static void
test_a_form_closes_when_its_person_leaves (Fixture       *self,
                                           gconstpointer  data)
{
  BtWealthForm *form;

  bt_wealth_add (self->plan, "Poppy", BT_WEALTH_PLACE_CLOSEST);
  driver_wait (GTK_WIDGET (self->window));
  form = open_form (self, "Poppy");
  undo (self);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (form)));
  g_assert_false (gtk_widget_get_visible (driver_find (self->page, BT_TYPE_WEALTH_DETAILS, NULL)));
  redo (self);
  g_assert_nonnull (find_named (self->plan, "Poppy"));
}

static void
test_endless_names_keep_the_form_narrow (Fixture       *self,
                                         gconstpointer  data)
{
  BtWealth *last = bt_list_get (self->plan->wealth, bt_list_get_length (self->plan->wealth) - 1);
  BtWealthForm *form = open_form (self, last->name);
  int least;

  gtk_widget_measure (GTK_WIDGET (form), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <, 500);
}

#define ADD(name, set_up, test) \
  g_test_add ("/window-wealth-form/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("every-field-has-a-control", set_up, test_every_field_has_a_control);
  ADD ("every-field-is-kept-undone-and-found", set_up, test_every_field_is_kept_undone_and_found);
  ADD ("what-is-typed-shows-on-the-circles", set_up, test_what_is_typed_shows_on_the_circles);
  ADD ("the-ring-is-chosen-by-its-name", set_up, test_the_ring_is_chosen_by_its_name);
  ADD ("who-is-remembered-is-not-printed-until-asked", set_up,
       test_who_is_remembered_is_not_printed_until_asked);
  ADD ("a-form-closes-when-its-person-leaves", set_up, test_a_form_closes_when_its_person_leaves);
  ADD ("endless-names-keep-the-form-narrow", set_up_full, test_endless_names_keep_the_form_narrow);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
