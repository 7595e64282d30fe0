/* test-window-hopes-form.c: all that can be said about a hope is kept, undone, and found. */
#include "config.h"

#include "hopes-window.h"
#include "ui/hope-rating.h"
#include "ui/hope-ratings.h"
#include "ui/kit/chip.h"
#include "ui/kit/field-row.h"
#include "ui/kit/toast.h"

/* What a person does to a field, and what the plan has then. */
typedef struct
{
  const char *field;
  const char *typed;  /* of texts and days */
  gint64      number; /* of codes: which one is chosen; of days: which day that is */
} Edit;

static const Edit edits[] = {
  { "title", "Swims with Ivy\nevery week. تیراکی", 0 },
  { "horizon", NULL, BT_HORIZON_MEDIUM },
  { "by_date", "1/2/27", 20270201 },
  { "by_words", "by the summer", 0 },
  { "whose", NULL, BT_WHOSE_FAMILY },
  { "voice", NULL, BT_VOICE_SIBLING },
  { "said_by", "Ivy, aged 9", 0 },
  { "direction", NULL, BT_DIRECTION_EXPERIENCE },
  { "importance", NULL, BT_IMPORTANCE_BOTH },
  { "area", NULL, BT_AREA_REST },
  { "adulthood", NULL, BT_ADULTHOOD_COMMUNITY },
  { "why", "Because they laugh there", 0 },
  { "how_known", "The calendar", 0 },
  { "first_step", "Ring the pool", 0 },
  { "step_who", "Dad", 0 },
  { "step_by", "31 Jan 2027", 20270131 },
  { "ehc_ref", "E7", 0 },
  { "state", NULL, BT_PROGRESS_HARDER_NOW },
};

static const Edit view_edits[] = {
  { "on", "2 Nov 2026", 20261102 },
  { "by", NULL, BT_RATER_SCHOOL },
  { "by_name", "Ms Okafor", 0 },
  { "rating", NULL, BT_PROGRESS_HOLDING_STEADY },
  { "note", "She laughs before the water", 0 },
};

/* These are tried by themselves. */
static const char *const others[] = { "picture", "helpers", "lines", "ratings", NULL };

static gboolean
is_tried (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    if (g_str_equal (edits[i].field, name))
      return TRUE;
  return g_strv_contains (others, name);
}

static BtFieldRow *
find_row (gpointer    from,
          const char *name)
{
  if (BT_IS_FIELD_ROW (from))
    {
      g_autofree char *field = NULL;

      g_object_get (from, "field", &field, NULL);
      return g_str_equal (field, name) ? from : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      BtFieldRow *found = find_row (child, name);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
do_edit (Fixture    *self,
         BtFieldRow *row,
         const Edit *edit)
{
  GtkWidget *view = driver_find (row, GTK_TYPE_TEXT_VIEW, NULL);
  GtkWidget *entry = driver_find (row, GTK_TYPE_ENTRY, NULL);
  GtkWidget *choice = driver_find (row, GTK_TYPE_DROP_DOWN, NULL);

  if (view != NULL)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), edit->typed, -1);
  else if (choice != NULL)
    gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), (guint) edit->number);
  else
    {
      gtk_widget_grab_focus (entry);
      gtk_editable_set_text (GTK_EDITABLE (entry), edit->typed);
      g_signal_emit_by_name (entry, "activate");
    }
  driver_wait (GTK_WIDGET (self->window));
}

static void
assert_holds (gpointer    record,
              const Edit *edit)
{
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (record), edit->field);
  BtValue value = bt_record_get_value (record, field);
  int number = (int) edit->number;

  if (field->kind == BT_KIND_TEXT)
    g_assert_cmpstr (value.text, ==, edit->typed);
  else if (field->kind == BT_KIND_DAY)
    g_assert_cmpint (value.number, ==,
                     bt_day_new (number / 10000, number / 100 % 100, number % 100));
  else
    g_assert_cmpint (value.number, ==, number);
}

static BtHopeForm *
open_all (Fixture   *self,
          BtOutcome *hope)
{
  BtHopeForm *form = open_form (self, hope);

  gtk_toggle_button_set_active (driver_find (form, GTK_TYPE_TOGGLE_BUTTON, "More, if it helps"),
                                TRUE);
  driver_wait (GTK_WIDGET (self->window));
  return form;
}

static void
test_every_field_has_a_control (Fixture       *self,
                                gconstpointer  data)
{
  BtHopeForm *form = open_all (self, get_hope (self, 0));
  BtRecordClass *klass = BT_RECORD_GET_CLASS (get_hope (self, 0));

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const char *name = klass->fields[i].name;

      if (klass->fields[i].kind != BT_KIND_LIST && find_row (form, name) == NULL)
        g_error ("The form has no control for %s", name);
      if (!is_tried (name))
        g_error ("No one tries to change %s", name);
    }
  driver_check_names (self->page);
}

/* Of an overfull plan the first few are enough: it takes a while to open again. */
static void
test_every_field_is_kept_undone_and_found (Fixture       *self,
                                           gconstpointer  data)
{
  BtOutcome *hope = get_hope (self, 0);
  BtHopeForm *form = open_all (self, hope);
  gboolean full = bt_list_get_length (self->plan->outcomes) >= N_HOPES;

  for (guint i = 0; i < (full ? 3 : G_N_ELEMENTS (edits)); i++)
    {
      g_autofree char *before = describe (self);

      do_edit (self, find_row (form, edits[i].field), &edits[i]);
      assert_holds (hope, &edits[i]);
      check_step (self, before, NULL);
    }
  g_assert_nonnull (find_card (self, BT_HORIZON_MEDIUM, hope));
  g_assert_true (says (find_card (self, BT_HORIZON_MEDIUM, hope), "Swims with Ivy every week."));
  g_assert_true (gtk_widget_has_css_class (get_row (self, hope), "open"));
}

/* Chooses what is offered first, in the list that opens under the row's button. */
static void
add_first (Fixture    *self,
           BtFieldRow *row)
{
  GtkWidget *button = driver_find (row, GTK_TYPE_MENU_BUTTON, NULL);
  GtkWidget *offers = NULL;

  gtk_widget_grab_focus (button); /* which brings it into view */
  driver_wait (GTK_WIDGET (self->window));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  driver_wait (GTK_WIDGET (self->window));
  offers = driver_find (row, GTK_TYPE_LIST_BOX, NULL);
  g_signal_emit_by_name (offers, "row-activated",
                         gtk_list_box_get_row_at_index (GTK_LIST_BOX (offers), 0));
  driver_wait (GTK_WIDGET (self->window));
}

static void
test_helpers_and_lines_are_linked (Fixture       *self,
                                   gconstpointer  data)
{
  static const char *const fields[] = { "helpers", "lines" };
  BtOutcome *hope = get_hope (self, 0);
  BtHopeForm *form = open_form (self, hope);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      BtFieldRow *row = find_row (form, fields[i]);
      GPtrArray **linked = i == 0 ? &hope->helpers : &hope->lines;
      guint n = (*linked)->len;
      g_autofree char *before = describe (self);
      g_autofree char *between = NULL;

      add_first (self, row);
      g_assert_cmpuint ((*linked)->len, ==, n + 1);
      check_step (self, before, NULL);
      between = describe (self);
      g_signal_emit_by_name (driver_find (driver_find (row, BT_TYPE_CHIP, NULL), GTK_TYPE_BUTTON,
                                          NULL),
                             "clicked");
      driver_wait (GTK_WIDGET (self->window));
      g_assert_cmpuint ((*linked)->len, ==, n);
      check_step (self, between, NULL);
    }
}

static void
test_a_picture_stands_on_the_card (Fixture       *self,
                                   gconstpointer  data)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 40, 30);
  BtOutcome *hope = get_hope (self, 0);
  GtkWidget *picture
      = driver_find (find_card (self, hope->horizon, hope), GTK_TYPE_PICTURE, NULL);
  g_autofree char *before = describe (self);
  g_autoptr (GBytes) bytes = NULL;
  char *png = NULL;
  gsize size = 0;

  g_assert_false (gtk_widget_get_mapped (picture));
  gdk_pixbuf_fill (pixbuf, 0x4080c0ff);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &png, &size, "png", NULL, NULL));
  bytes = g_bytes_new_take (png, size);
  g_object_set (hope, "picture", bytes, NULL);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (gtk_widget_get_mapped (picture));
  check_step (self, before, NULL);
  do_action (self, "undo");
  g_assert_false (gtk_widget_get_mapped (picture));
}

static GtkWidget *
find_view (Fixture  *self,
           BtRating *rating)
{
  GtkWidget *view = driver_find (self->page, BT_TYPE_HOPE_RATING, NULL);

  while (view != NULL && bt_hope_rating_get_rating (BT_HOPE_RATING (view)) != rating)
    view = gtk_widget_get_next_sibling (view);
  return view;
}

static void
test_views_are_added_changed_and_removed (Fixture       *self,
                                          gconstpointer  data)
{
  BtOutcome *hope = get_hope (self, 1);
  BtHopeForm *form = open_form (self, hope);
  BtHopeRatings *ratings = driver_find (form, BT_TYPE_HOPE_RATINGS, NULL);
  g_autofree char *before = describe (self);
  g_autofree char *all = NULL;
  BtRating *rating = NULL;

  click (ratings, "Add how someone sees it");
  check_step (self, before, "add how someone sees it");
  rating = bt_list_get (hope->ratings, 1);
  g_assert_cmpint (rating->on, ==, bt_day_new (2026, 11, 19)); /* the practice plan's today */
  click (find_view (self, rating), NULL);
  g_assert_true (has_focus_in (self, find_row (ratings, "by")));
  for (guint i = 0; i < G_N_ELEMENTS (view_edits); i++)
    {
      g_autofree char *step = describe (self);

      do_edit (self, find_row (ratings, view_edits[i].field), &view_edits[i]);
      assert_holds (rating, &view_edits[i]);
      check_step (self, step, NULL);
    }
  driver_check_names (self->page);
  g_assert_true (says (find_view (self, rating), "School (Ms Okafor)"));
  g_assert_true (says (find_view (self, rating), "Holding steady"));
  g_assert_true (says (find_card (self, hope->horizon, hope), "School: holding steady"));
  g_assert_true (says (find_card (self, hope->horizon, hope), "Family: met"));

  all = describe (self);
  click (ratings, "Remove");
  g_assert_cmpuint (bt_list_get_length (hope->ratings), ==, 1);
  g_assert_false (says (ratings, "Ms Okafor"));
  check_step (self, all, "remove “Ms Okafor”");
  click (driver_find (self->window, BT_TYPE_TOAST, NULL), "Undo");
  g_assert_true (bt_list_get (hope->ratings, 1) == rating);
  g_assert_true (says (find_view (self, rating), "Ms Okafor"));
}

static void
test_the_newest_view_of_each_stands_on_the_card (Fixture       *self,
                                                 gconstpointer  data)
{
  BtOutcome *hope = get_hope (self, 1);
  BtHopeCard *card = find_card (self, hope->horizon, hope);
  g_autoptr (BtRating) rating = bt_record_new (BT_TYPE_RATING, NULL);

  g_assert_true (says (card, "Family: met"));
  g_object_set (rating, "by", BT_RATER_FAMILY, "by-name", "Dad", "rating", BT_PROGRESS_HARDER_NOW,
                "on", bt_day_new (2026, 10, 1), NULL);
  g_assert_true (bt_plan_add (self->plan, hope, "ratings", 0, rating, NULL));
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (says (card, "Family: harder now"));
  g_assert_false (says (card, "Family: met"));
  g_object_set (rating, "by-name", "Mum", NULL);
  g_assert_true (says (card, "Family (Mum): harder now"));
  g_assert_true (says (card, "Family (Dad): met"));
}

/* One that has more words than names have in menus. */
static void
test_a_form_is_headed_by_the_whole_hope (Fixture       *self,
                                         gconstpointer  data)
{
  BtOutcome *hope = get_hope (self, 0);
  GtkWidget *heading = driver_find (open_form (self, hope), GTK_TYPE_LABEL, hope->title);

  g_assert_cmpint (g_utf8_strlen (hope->title, -1), >, 50);
  g_assert_nonnull (heading);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (heading))));
}

static void
test_a_form_closes_to_where_it_came_from (Fixture       *self,
                                          gconstpointer  data)
{
  BtOutcome *hope = get_hope (self, 1);
  BtHopeForm *form = open_form (self, hope);

  g_assert_true (has_focus_in (self, form));
  g_assert_true (gtk_widget_get_mapped (get_row (self, hope)) /* the window is wide */);
  click (form, "Done");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (form)));
  g_assert_true (has_focus_in (self, get_row (self, hope)));
  g_assert_false (gtk_widget_has_css_class (get_row (self, hope), "open"));
}

static void
test_a_narrow_window_has_the_form_over_the_lanes (Fixture       *self,
                                                  gconstpointer  data)
{
  BtOutcome *hope = get_hope (self, 1);
  BtHopeForm *form = NULL;

  gtk_window_set_default_size (GTK_WINDOW (self->window), 1024, 600);
  driver_wait (GTK_WIDGET (self->window));
  form = open_form (self, hope);
  g_assert_false (gtk_widget_get_mapped (get_row (self, hope)));
  click (form, "Done");
  g_assert_true (gtk_widget_get_mapped (get_row (self, hope)));
  g_assert_true (has_focus_in (self, get_row (self, hope)));
}

/* A new hope that is taken back by undo while its form is open. */
static void
test_a_form_whose_hope_has_left_closes (Fixture       *self,
                                        gconstpointer  data)
{
  BtHopeForm *form = NULL;
  BtOutcome *hope = NULL;

  click (self->page, "Add a hope");
  type_line (driver_find (self->page, BT_TYPE_HOPE_ADD, NULL), "A week by the sea");
  hope = get_hope (self, bt_list_get_length (self->plan->outcomes) - 1);
  form = open_form (self, hope);
  do_action (self, "undo");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (form)));
  g_assert_null (bt_hope_form_get_outcome (form));
  do_action (self, "redo");
  g_assert_nonnull (find_card (self, BT_HORIZON_UNKNOWN, hope));
}

#define ADD(name, set_up, test) \
  g_test_add ("/window-hopes-form/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("every-field-has-a-control", set_up, test_every_field_has_a_control);
  ADD ("every-field-is-kept-undone-and-found", set_up, test_every_field_is_kept_undone_and_found);
  ADD ("every-field-is-kept-in-an-overfull-plan", set_up_many,
       test_every_field_is_kept_undone_and_found);
  ADD ("helpers-and-lines-are-linked", set_up, test_helpers_and_lines_are_linked);
  ADD ("a-picture-stands-on-the-card", set_up, test_a_picture_stands_on_the_card);
  ADD ("views-are-added-changed-and-removed", set_up, test_views_are_added_changed_and_removed);
  ADD ("the-newest-view-of-each-stands-on-the-card", set_up,
       test_the_newest_view_of_each_stands_on_the_card);
  ADD ("a-form-is-headed-by-the-whole-hope", set_up, test_a_form_is_headed_by_the_whole_hope);
  ADD ("a-form-closes-to-where-it-came-from", set_up, test_a_form_closes_to_where_it_came_from);
  ADD ("a-narrow-window-has-the-form-over-the-lanes", set_up,
       test_a_narrow_window_has_the_form_over_the_lanes);
  ADD ("a-form-whose-hope-has-left-closes", set_up, test_a_form_whose_hope_has_left_closes);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
