/* test-kit-money.c: money shows where it may, and nowhere else. */
#include "config.h"

#include "kit-window.h"
#include "ui/kit/chart.h"
#include "ui/kit/money-label.h"

static void
hide_amounts (Window   *self,
              gboolean  hide)
{
  g_object_set (self->plan, "hide-amounts", hide, NULL);
  settle ();
}

static GtkWidget *
add_money (Window        *self,
           BtMoneyFormat  format,
           BtPence        pence)
{
  GtkWidget *label = bt_money_label_new (format);

  bt_money_label_set_pence (BT_MONEY_LABEL (label), pence);
  gtk_box_append (GTK_BOX (self->form), label);
  return label;
}

static const char *
read_label (GtkWidget *money)
{
  return gtk_label_get_text (GTK_LABEL (find (money, GTK_TYPE_LABEL, NULL, NULL)));
}

static void
test_amounts_are_written_in_five_ways (Window        *self,
                                       gconstpointer  data)
{
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_FULL, 1757510)), ==, "£17,575.10");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_BARE, 1757510)), ==, "17,575.10");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_ABOUT, 133542)), ==, "about £1,335");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_IN, 88000)), ==, "+£880.00");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_OUT, 88000)), ==, "£880.00");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_FULL, 0)), ==, "£0.00");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_FULL, BT_PENCE_UNKNOWN)), ==,
                   "not known yet");
}

static void
test_what_is_below_zero_has_no_minus (Window        *self,
                                      gconstpointer  data)
{
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_FULL, -6000)), ==, "£60.00 over");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_BARE, -6000)), ==, "60.00 over");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_HELD, -6000)), ==, "£60.00 short");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_ABOUT, -6000)), ==, "about £60 short");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_IN, -6000)), ==, "£60.00 back");
  g_assert_cmpstr (read_label (add_money (self, BT_MONEY_OUT, -6000)), ==, "£60.00 back");
  hide_amounts (self, TRUE);
  g_assert_false (says (self->form, "over"));
  g_assert_false (says (self->form, "short"));
  g_assert_false (says (self->form, "back"));
}

static void
test_hidden_amounts_are_nowhere (Window        *self,
                                 gconstpointer  data)
{
  GtkWidget *amount = add_money (self, BT_MONEY_FULL, 1757510);
  GtkWidget *words = add_money (self, BT_MONEY_FULL, 0);

  bt_money_label_set_words (BT_MONEY_LABEL (words), "About £1,335 would be left.",
                            "The money lasts.");
  g_assert_true (says (self->form, "£"));
  hide_amounts (self, TRUE);
  g_assert_false (says (self->form, "£"));
  g_assert_cmpstr (read_label (amount), ==, "hidden");
  g_assert_cmpstr (read_label (words), ==, "The money lasts.");
  bt_money_label_set_pence (BT_MONEY_LABEL (amount), 100);
  g_assert_false (says (self->form, "£"));
  hide_amounts (self, FALSE);
  g_assert_cmpstr (read_label (amount), ==, "£1.00");
}

static int
measure_width (GtkWidget *widget)
{
  int natural = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* Else what the figures are about would have no room. */
static void
test_words_in_a_column_are_no_wider_than_figures_may_be (Window        *self,
                                                         gconstpointer  data)
{
  GtkWidget *words = add_money (self, BT_MONEY_FULL, 0);
  GtkWidget *amount = add_money (self, BT_MONEY_FULL, 44743673990);
  int whole = measure_width (amount);

  g_object_set (words, "xalign", 1.0, NULL);
  g_object_set (amount, "xalign", 1.0, NULL);
  bt_money_label_set_words (BT_MONEY_LABEL (words), "£435,405,079.90 more than there is in all",
                            NULL);
  g_assert_cmpint (measure_width (words), <=, whole * 3 / 2);
  g_assert_cmpint (measure_width (amount), ==, whole); /* an amount is never broken */
}

/* GTK asks a hidden widget once whether its height goes with its width, and keeps to the answer. */
static void
test_words_told_to_a_hidden_label_have_room_for_their_lines (Window        *self,
                                                             gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = bt_money_label_new (BT_MONEY_FULL);
  int one_line = 0, lines = 0;

  gtk_widget_set_visible (box, FALSE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (self->form), box);
  settle ();
  gtk_widget_get_request_mode (box);
  gtk_widget_set_visible (box, TRUE);
  bt_money_label_set_words (BT_MONEY_LABEL (label),
                            "£16,086.96 of £31,660.00 was spent by 19 November 2026.", NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, 2000, &one_line, NULL, NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, 200, &lines, NULL, NULL, NULL);
  g_assert_cmpint (lines, >=, 2 * one_line);
}

static void
test_a_label_outside_a_window_shows_nothing (Window        *self,
                                             gconstpointer  data)
{
  g_autoptr (BtMoneyLabel) label = g_object_ref_sink (
      BT_MONEY_LABEL (bt_money_label_new (BT_MONEY_FULL)));

  bt_money_label_set_pence (label, 1200);
  g_assert_cmpstr (read_label (GTK_WIDGET (label)), ==, "hidden");
}

static void
test_a_dialog_does_as_its_window (Window        *self,
                                  gconstpointer  data)
{
  GtkWidget *dialog = gtk_window_new ();
  GtkWidget *label = bt_money_label_new (BT_MONEY_FULL);

  bt_money_label_set_pence (BT_MONEY_LABEL (label), 1200);
  gtk_window_set_child (GTK_WINDOW (dialog), label);
  g_assert_cmpstr (read_label (label), ==, "hidden"); /* it stands over nothing yet */
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (self->window));
  g_assert_cmpstr (read_label (label), ==, "£12.00");
  hide_amounts (self, TRUE);
  g_assert_cmpstr (read_label (label), ==, "hidden");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
count_draws (const BtCanvas *canvas,
             gpointer        data)
{
  guint *draws = data;

  g_assert_cmpfloat (canvas->width, >, 0);
  g_assert_nonnull (canvas->ink);
  *draws += 1;
}

static void
draw (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gtk_widget_queue_draw (widget);
  settle ();
  gdk_paintable_snapshot (paintable, snapshot, 100, 100);
  g_clear_pointer (&snapshot, g_object_unref);
}

static GtkWidget *
add_chart (Window   *self,
           gboolean  money,
           guint    *draws)
{
  GtkWidget *chart = g_object_new (BT_TYPE_CHART, "label", "The year’s money", "finding",
                                   "£7,733.80 is left.", "money", money, NULL);

  bt_chart_set_draw (BT_CHART (chart), count_draws, draws, NULL);
  gtk_box_append (GTK_BOX (self->form), chart);
  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  wait_for_frame (self->window);
  for (guint tries = 0; *draws == 0 && tries < 1000; tries++)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (*draws, >, 0);
  return chart;
}

static int
measure_height (GtkWidget *widget)
{
  int height = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  return height;
}

static void
test_a_chart_of_money_is_not_there_when_amounts_are_hidden (Window        *self,
                                                            gconstpointer  data)
{
  guint draws = 0;
  GtkWidget *chart = add_chart (self, TRUE, &draws);

  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL, "The year’s money");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "£7,733.80 is left.");
  g_assert_cmpint (measure_height (chart), >, 0);
  hide_amounts (self, TRUE);
  draws = 0;
  draw (chart);
  g_assert_cmpuint (draws, ==, 0);
  g_assert_cmpint (measure_height (chart), ==, 0);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL, "");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
}

static void
test_a_chart_of_nights_stays (Window        *self,
                              gconstpointer  data)
{
  guint draws = 0;
  GtkWidget *chart = add_chart (self, FALSE, &draws);

  hide_amounts (self, TRUE);
  g_assert_cmpint (measure_height (chart), >, 0);
}

#define ADD(path, test) \
  g_test_add ("/kit-money/" path, Window, NULL, open_window, test, close_window)

int
main (int   argc,
      char *argv[])
{
  if (!start_window_tests (&argc, &argv))
    return 77;

  ADD ("amounts-are-written-in-five-ways", test_amounts_are_written_in_five_ways);
  ADD ("below-zero-has-no-minus", test_what_is_below_zero_has_no_minus);
  ADD ("hidden-amounts-are-nowhere", test_hidden_amounts_are_nowhere);
  ADD ("words-in-a-column-are-no-wider-than-figures-may-be",
       test_words_in_a_column_are_no_wider_than_figures_may_be);
  ADD ("words-told-to-a-hidden-label-have-room-for-their-lines",
       test_words_told_to_a_hidden_label_have_room_for_their_lines);
  ADD ("a-label-outside-a-window-shows-nothing", test_a_label_outside_a_window_shows_nothing);
  ADD ("a-dialog-does-as-its-window", test_a_dialog_does_as_its_window);
  ADD ("a-chart-of-money-is-not-there-when-amounts-are-hidden",
       test_a_chart_of_money_is_not_there_when_amounts_are_hidden);
  ADD ("a-chart-of-nights-stays", test_a_chart_of_nights_stays);

  return g_test_run ();
}
