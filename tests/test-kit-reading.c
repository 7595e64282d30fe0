/* test-kit-reading.c: where letters run from right to left, lines begin on the right, and figures
 * stand under figures. */
#include "config.h"

#include "exchange/practice.h"
#include "ui/budget-page.h"
#include "ui/kit/money-label.h"
#include "ui/kit/reading.h"
#include "window-driver.h"

#define NARROW 160 /* px */

static GtkWidget *
make_window (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  bt_reading_begin ();
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), NARROW, NARROW);
  gtk_window_present (GTK_WINDOW (window));
  driver_wait (window);
  return window;
}

static GtkWidget *
make_words (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, "hexpand", TRUE,
                       NULL);
}

/* Whether the last line of what @label says, which is the shorter one, stands to the right. */
static gboolean
is_to_the_right (GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  PangoRectangle all, line;

  g_assert_cmpint (pango_layout_get_line_count (layout), >, 1);
  while (pango_layout_iter_next_line (iter))
    ;
  pango_layout_get_extents (layout, NULL, &all);
  pango_layout_iter_get_line_extents (iter, NULL, &line);
  g_assert_cmpint (line.width, <, all.width - PANGO_SCALE);
  return line.x + line.width > all.x + all.width - PANGO_SCALE;
}

static void
test_every_line_begins_where_the_window_does (void)
{
  GtkWidget *label = make_words ("She makes strangers talk to each\nYes");
  GtkWidget *window = make_window (label);

  g_assert_true (is_to_the_right (label));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_other_words_are_read_in_their_own_direction (void)
{
  GtkWidget *label = make_words ("She makes strangers talk to each\nYes");
  GtkWidget *window = make_window (label);

  gtk_label_set_label (GTK_LABEL (label), "وہ اجنبیوں کو ایک دوسرے سے بات کرنے پر\nہم");
  driver_wait (window);
  g_assert_true (is_to_the_right (label));
  gtk_label_set_label (GTK_LABEL (label), "She makes strangers talk to each\nYes");
  driver_wait (window);
  g_assert_true (is_to_the_right (label));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What stands at the end of its line, as a state does, stays there. */
static void
test_what_stands_at_the_end_stays_there (void)
{
  GtkWidget *label = make_words ("agreed and kept, as the letter says on\n12 March 2026");
  GtkWidget *window = NULL;

  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
  window = make_window (label);
  g_assert_false (is_to_the_right (label));
  gtk_window_destroy (GTK_WINDOW (window));
}

static int
get_right_end (GtkWidget *money,
               GtkWidget *box)
{
  GtkWidget *label = driver_find (money, GTK_TYPE_LABEL, NULL);
  PangoRectangle words;
  double x = 0, y = 0;
  int left = 0;

  gtk_label_get_layout_offsets (GTK_LABEL (label), &left, NULL);
  pango_layout_get_pixel_extents (gtk_label_get_layout (GTK_LABEL (label)), NULL, &words);
  g_assert_true (gtk_widget_translate_coordinates (label, box, 0, 0, &x, &y));
  return (int) x + left + words.x + words.width;
}

static void
test_pence_stand_under_pence (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const BtPence amounts[] = { 1757510, 2200, -5 };
  GtkWidget *labels[G_N_ELEMENTS (amounts)];
  GtkWidget *window = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      labels[i] = bt_money_label_new (BT_MONEY_FULL);
      g_object_set (labels[i], "xalign", 1.0, NULL);
      bt_money_label_set_pence (BT_MONEY_LABEL (labels[i]), amounts[i]);
      gtk_box_append (GTK_BOX (box), labels[i]);
    }
  window = make_window (box);
  for (guint i = 1; i < G_N_ELEMENTS (amounts); i++)
    g_assert_cmpint (get_right_end (labels[i], box), ==, get_right_end (labels[0], box));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The pound sign, the figures, and nothing that jumps when the keyboard comes and goes. */
static void
test_an_amount_in_a_field_reads_as_ever (void)
{
  DriverPlace budget = { 0 };
  GtkWidget *entry = NULL, *text = NULL;

  driver_open_place (&budget, bt_practice_plan_new (), "budget", BT_TYPE_BUDGET_PAGE);
  gtk_widget_activate_action (budget.page, "budget.open", "x",
                              bt_record_get_key (bt_list_get (budget.plan->budget_lines, 0)));
  driver_wait (GTK_WIDGET (budget.window));
  entry = driver_find_entry (budget.page, "unit_price");
  text = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entry)));
  g_assert_true (GTK_IS_LABEL (gtk_widget_get_next_sibling (entry))); /* "£", on the left */
  g_assert_cmpint (gtk_widget_get_direction (text), ==, GTK_TEXT_DIR_LTR);
  g_assert_cmpfloat (gtk_editable_get_alignment (GTK_EDITABLE (entry)), ==, 1);
  g_assert_cmpint (gtk_widget_get_direction (driver_find (text, GTK_TYPE_LABEL, NULL)), ==,
                   GTK_TEXT_DIR_LTR); /* "not known yet" stands where the amount would */
  driver_close_place (&budget);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  if (!driver_begin ())
    return 77;
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  g_test_add_func ("/reading/every-line-begins-where-the-window-does",
                   test_every_line_begins_where_the_window_does);
  g_test_add_func ("/reading/other-words-are-read-in-their-own-direction",
                   test_other_words_are_read_in_their_own_direction);
  g_test_add_func ("/reading/what-stands-at-the-end-stays-there",
                   test_what_stands_at_the_end_stays_there);
  g_test_add_func ("/reading/pence-stand-under-pence", test_pence_stand_under_pence);
  g_test_add_func ("/reading/an-amount-in-a-field-reads-as-ever",
                   test_an_amount_in_a_field_reads_as_ever);

  status = g_test_run ();
  driver_end ();
  return status;
}
