/* test-window-about-me-form.c: the forms of About me: every field can be reached, and what is typed
 * goes and comes back whole. */
#include "config.h"

#include "about-me-window.h"
#include "model/contributor.h"
#include "model/log-entry.h"
#include "model/signal.h"
#include "ui/about-me-who.h"

static void
test_a_line_is_changed_in_its_form_and_back (Fixture       *self,
                                             gconstpointer  data)
{
  BtRecordList *list = find_list (self, "What people like and admire about me");
  g_autofree char *before = read_plan (self);
  BtStatement *line = get_shown (list, 1);

  g_signal_emit_by_name (list, "opened", line);
  g_assert_true (bt_about_me_form_get_record (BT_ABOUT_ME_FORM (get_form (self)))
                 == (gpointer) line);
  type_field (self, "text", "She is brave, and kind");
  type_field (self, "said_by", "Gran Bea");
  g_assert_cmpstr (line->text, ==, "She is brave, and kind");
  g_assert_cmpstr (line->said_by, ==, "Gran Bea");
  press_done (self);
  g_assert_null (bt_about_me_form_get_record (BT_ABOUT_ME_FORM (get_form (self))));
  check_undo (self, before, 2);
}

static void
test_a_form_closes_when_its_line_goes (Fixture       *self,
                                       gconstpointer  data)
{
  BtRecordList *list = find_list (self, "How best to support me");

  type_line (list, "Say it first");
  g_signal_emit_by_name (list, "opened", get_shown (list, count (list) - 1));
  undo (self);
  g_assert_null (bt_about_me_form_get_record (BT_ABOUT_ME_FORM (get_form (self))));
}

static void
test_a_child_without_a_name_has_a_page (Fixture       *self,
                                        gconstpointer  data)
{
  GtkEntry *line = GTK_ENTRY (find_line (find_list (self, "What is important to me")));

  g_assert_nonnull (driver_find (self->page, GTK_TYPE_LABEL, "Our child"));
  g_assert_cmpstr (gtk_entry_get_placeholder_text (line), ==, "What matters most to our child?");
  g_signal_emit_by_name (driver_find (self->page, GTK_TYPE_BUTTON, "Say who this is"),
                         "clicked");
  type_field (self, "preferred_name", "Asha");
  press_done (self);
  g_assert_nonnull (driver_find (self->page, GTK_TYPE_LABEL, "Asha"));
  g_assert_cmpstr (gtk_entry_get_placeholder_text (line), ==, "What matters most to Asha?");
}

static void
test_facts_are_shown_as_they_are_typed (Fixture       *self,
                                        gconstpointer  data)
{
  static const char *const texts[] = { "full_name", "pronouns", "speaks_by", "home", "school",
                                       "school_year", "languages", "our_words" };
  g_autofree char *before = read_plan (self);

  g_signal_emit_by_name (driver_find (self->page, GTK_TYPE_BUTTON, "Change"), "clicked");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    type_field (self, texts[i], texts[i]);
  press_done (self);
  g_assert_nonnull (driver_find (self->page, GTK_TYPE_LABEL, "speaks_by"));
  g_assert_nonnull (driver_find (self->page, GTK_TYPE_LABEL, "school, school_year"));
  check_undo (self, before, G_N_ELEMENTS (texts));
}

static GBytes *
make_picture (void)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 32, 32);
  g_autoptr (GError) error = NULL;
  char *bytes;
  gsize size;

  gdk_pixbuf_fill (pixbuf, 0x2a9d8fff);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &bytes, &size, "png", &error, NULL));
  return g_bytes_new_take (bytes, size);
}

static void
test_a_photo_comes_goes_and_comes_back (Fixture       *self,
                                        gconstpointer  data)
{
  BtPerson *person = bt_plan_get_person (self->plan);
  g_autoptr (GBytes) picture = make_picture ();
  g_autofree char *before = read_plan (self);
  GtkWidget *image = driver_find (self->page, GTK_TYPE_IMAGE, NULL);

  while (image != NULL && !gtk_widget_has_css_class (image, "about-photo"))
    image = gtk_widget_get_next_sibling (image);
  g_assert_false (gtk_widget_get_visible (image));
  g_object_set (person, "photo", picture, NULL);
  wait (self);
  g_assert_true (gtk_widget_get_visible (image));
  g_assert_false (gtk_widget_get_visible (find_row (self->page, "photo")));
  check_undo (self, before, 1);

  g_signal_emit_by_name (driver_find (self->page, GTK_TYPE_BUTTON, "Change"), "clicked");
  g_signal_emit_by_name (driver_find (get_form (self), GTK_TYPE_BUTTON, "Take it away"),
                         "clicked");
  wait (self);
  g_assert_false (gtk_widget_get_visible (image));
  g_assert_null (person->photo);
  undo (self);
  g_assert_true (gtk_widget_get_visible (image));
  g_assert_true (g_bytes_equal (person->photo, picture));
}

static void
test_a_way_of_telling_is_filled_in_any_order (Fixture       *self,
                                              gconstpointer  data)
{
  g_autofree char *before = read_plan (self);
  BtRecordList *list;
  BtSignal *signal;

  open_more (self);
  list = find_list (self, "How I tell you");
  bt_record_list_add (list);
  wait (self);
  signal = get_shown (list, 0);
  type_field (self, "means", "Something hurts");
  type_field (self, "does", "He goes still");
  type_field (self, "happening", "Any time");
  press_done (self);
  g_assert_cmpstr (signal->means, ==, "Something hurts");
  g_assert_null (signal->respond);
  g_assert_nonnull (driver_find (list, GTK_TYPE_LABEL, "He goes still"));
  check_undo (self, before, 4);
}

static void
test_a_day_is_logged_as_today_with_who_is_here (Fixture       *self,
                                                gconstpointer  data)
{
  BtAboutMeWho *who = driver_find (self->page, BT_TYPE_ABOUT_ME_WHO, NULL);
  BtRecordList *list;
  BtLogEntry *entry;

  open_more (self);
  list = find_list (self, "What we tried, and learned");
  bt_record_list_add (list);
  wait (self);
  entry = get_shown (list, count (list) - 1);
  g_assert_cmpint (entry->on, ==, self->plan->practice_on);
  g_assert_cmpstr (entry->who, ==, bt_about_me_who_get (who)->name);
  type_field (self, "did", "Swimming");
  g_assert_nonnull (find_row (get_form (self), "outcome"));
}

static BtRecordClass *
peek_class (GType type)
{
  return g_type_class_peek (type);
}

static void
test_every_field_can_be_reached (Fixture       *self,
                                 gconstpointer  data)
{
  BtList *const lists[] = { self->plan->statements, self->plan->signals,
                            self->plan->decisions,  self->plan->matching,
                            self->plan->log,        self->plan->contributors,
                            self->plan->person };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      BtRecord *record = bt_list_get (lists[i], 0);
      BtRecordClass *klass = peek_class (G_OBJECT_TYPE (record));

      bt_about_me_form_show (BT_ABOUT_ME_FORM (get_form (self)), record);
      for (guint f = 0; f < klass->n_fields; f++)
        g_assert_nonnull (find_row (get_form (self), klass->fields[f].name));
      driver_check_names (get_form (self));
    }
}

#define ADD(path, setup, test) \
  g_test_add ("/window/about-me/" path, Fixture, NULL, setup, test, tear_down)

static void
add_tests (void)
{
  ADD ("form", set_up, test_a_line_is_changed_in_its_form_and_back);
  ADD ("left", set_up, test_a_form_closes_when_its_line_goes);
  ADD ("nameless", set_up_nameless, test_a_child_without_a_name_has_a_page);
  ADD ("facts", set_up_empty, test_facts_are_shown_as_they_are_typed);
  ADD ("photo", set_up_empty, test_a_photo_comes_goes_and_comes_back);
  ADD ("signal", set_up_empty, test_a_way_of_telling_is_filled_in_any_order);
  ADD ("log", set_up, test_a_day_is_logged_as_today_with_who_is_here);
  ADD ("fields", set_up, test_every_field_can_be_reached);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
