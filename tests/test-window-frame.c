/* test-window-frame.c: what stands round every place: the list of places, wide or narrow, and the
 * whole screen. */
#include "config.h"

#include "ui/kit/split.h"
#include "ui/place.h"

#define PLACE      bt_places[0].name
#define PLACE_TYPE GTK_TYPE_WIDGET
#include "place-window.h"

/* Letters as everybody else has them, too. */
static void
tear_down_letters (Fixture       *self,
                   gconstpointer  data)
{
  bt_settings_set_text_size (bt_application_get_settings (self->application), 100);
  tear_down (self, data);
}

static BtSplit *
get_split (Fixture *self)
{
  return driver_find (self->window, BT_TYPE_SPLIT, NULL);
}

static GtkWidget *
get_list (Fixture *self)
{
  return driver_find (get_split (self), GTK_TYPE_LIST_BOX, NULL);
}

static void
resize (Fixture *self,
        int      width)
{
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, 600);
  driver_wait (GTK_WIDGET (self->window));
}

static void
set_text (Fixture *self,
          int      per_cent)
{
  bt_settings_set_text_size (bt_application_get_settings (self->application), per_cent);
  driver_wait (GTK_WIDGET (self->window));
}

static void
test_little_room_makes_the_list_narrow (Fixture       *self,
                                        gconstpointer  data)
{
  int wide = gtk_widget_get_width (get_list (self));

  g_assert_false (bt_split_is_folded (get_split (self)));
  resize (self, 880);
  g_assert_true (bt_split_is_folded (get_split (self)));
  g_assert_cmpint (gtk_widget_get_width (get_list (self)), <, wide / 2);
  resize (self, 1366);
  g_assert_false (bt_split_is_folded (get_split (self)));
  g_assert_cmpint (gtk_widget_get_width (get_list (self)), ==, wide);
}

static void
test_large_letters_make_the_list_narrow (Fixture       *self,
                                         gconstpointer  data)
{
  resize (self, 1024);
  g_assert_false (bt_split_is_folded (get_split (self)));
  set_text (self, 150);
  g_assert_true (bt_split_is_folded (get_split (self)));
}

static void
test_somebody_may_want_it_otherwise (Fixture       *self,
                                     gconstpointer  data)
{
  act_in_window (self, "fold-list");
  g_assert_true (bt_split_is_folded (get_split (self)));
  act_in_window (self, "fold-list");
  g_assert_false (bt_split_is_folded (get_split (self)));
  act_in_window (self, "fold-list");
  resize (self, 1200);
  g_assert_true (bt_split_is_folded (get_split (self)));
}

/* With the letters as large as they get, the window is still no wider than the smallest screen. */
static void
test_the_window_fits_a_small_screen (Fixture       *self,
                                     gconstpointer  data)
{
  static const int sizes[] = { 100, 125, 150, 175, 200 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      int least = 0;

      set_text (self, sizes[i]);
      for (guint p = 0; p < bt_n_places; p++)
        {
          driver_go_to (self->window, bt_places[p].name, GTK_TYPE_WIDGET);
          gtk_widget_measure (GTK_WIDGET (self->window), GTK_ORIENTATION_HORIZONTAL, -1, &least,
                              NULL, NULL, NULL);
          if (least > (sizes[i] <= 150 ? 1024 : 1366))
            g_error ("%s at %d %% is at least %d wide", bt_places[p].name, sizes[i], least);
        }
    }
}

/* It goes on in a second line rather than end in dots. */
static void
test_large_letters_leave_the_title_whole (Fixture       *self,
                                          gconstpointer  data)
{
  GtkWidget *title = driver_find (self->window, GTK_TYPE_LABEL, self->plan->title);

  resize (self, 1024);
  set_text (self, 150);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (title))));
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (title))), <=, 2);
}

static void
test_icons_alone_still_have_names (Fixture       *self,
                                   gconstpointer  data)
{
  GtkListBox *list = GTK_LIST_BOX (get_list (self));

  for (guint i = 0; i < bt_n_places; i++)
    {
      GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (list, (int) i));
      GtkWidget *label = driver_find (row, GTK_TYPE_LABEL, bt_places[i].title);

      g_assert_true (gtk_widget_get_mapped (label));
      gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, bt_places[i].title);
    }
  act_in_window (self, "fold-list");
  for (guint i = 0; i < bt_n_places; i++)
    {
      GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (list, (int) i));
      GtkWidget *label = driver_find (row, GTK_TYPE_LABEL, bt_places[i].title);

      g_assert_false (gtk_widget_get_mapped (label));
      gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, bt_places[i].title);
    }
}

/* Far too much: by the bus this takes minutes. */
static void
test_everything_has_a_name_where_much_is (Fixture       *self,
                                          gconstpointer  data)
{
  for (guint i = 0; i < bt_n_places; i++)
    {
      driver_go_to (self->window, bt_places[i].name, GTK_TYPE_WIDGET);
      wait (self);
    }
  driver_check_names (GTK_WIDGET (self->window));
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down_letters)

static void
add_tests (void)
{
  ADD ("/frame/little-room-makes-the-list-narrow", test_little_room_makes_the_list_narrow);
  ADD ("/frame/large-letters-make-the-list-narrow", test_large_letters_make_the_list_narrow);
  ADD ("/frame/somebody-may-want-it-otherwise", test_somebody_may_want_it_otherwise);
  ADD ("/frame/the-window-fits-a-small-screen", test_the_window_fits_a_small_screen);
  ADD ("/frame/large-letters-leave-the-title-whole", test_large_letters_leave_the_title_whole);
  ADD ("/frame/icons-alone-still-have-names", test_icons_alone_still_have_names);
  g_test_add ("/frame/the-window-fits-with-an-empty-plan", Fixture, NULL, set_up_empty,
              test_the_window_fits_a_small_screen, tear_down_letters);
  g_test_add ("/frame/the-window-fits-with-a-full-plan", Fixture, NULL, set_up_full,
              test_the_window_fits_a_small_screen, tear_down_letters);
  g_test_add ("/frame/everything-has-a-name-where-much-is", Fixture, NULL, set_up_full,
              test_everything_has_a_name_where_much_is, tear_down_letters);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
