/* test-kit-whole-days.c: in every label that has lines, a day stays on one of them. */
#include "config.h"

#include "ui/kit/money-label.h"
#include "ui/kit/whole-days.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *label;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  bt_whole_days_begin ();
  self->window = gtk_window_new ();
  self->label = gtk_label_new ("Agreed on 6 August 2026 by Gran Bea");
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_window_set_child (GTK_WINDOW (self->window), self->label);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static guint
count_held (GtkLabel *label)
{
  PangoAttrList *attributes = gtk_label_get_attributes (label);
  GSList *all = attributes != NULL ? pango_attr_list_get_attributes (attributes) : NULL;
  guint n = 0;

  for (GSList *one = all; one != NULL; one = one->next)
    n += ((PangoAttribute *) one->data)->klass->type == PANGO_ATTR_ALLOW_BREAKS;
  g_slist_free_full (all, (GDestroyNotify) pango_attribute_destroy);
  return n;
}

static void
test_a_day_is_held_and_let_go_of (Fixture       *self,
                                  gconstpointer  data)
{
  GtkLabel *label = GTK_LABEL (self->label);

  g_assert_cmpuint (count_held (label), ==, 2);
  gtk_label_set_label (label, "Asked by 31 December");
  g_assert_cmpuint (count_held (label), ==, 1);
  gtk_label_set_label (label, "Not asked yet");
  g_assert_cmpuint (count_held (label), ==, 0);
}

static void
test_one_line_needs_nothing (Fixture       *self,
                             gconstpointer  data)
{
  GtkLabel *label = GTK_LABEL (self->label);

  gtk_label_set_wrap (label, FALSE);
  gtk_label_set_label (label, "Not asked yet");
  gtk_label_set_label (label, "6 August 2026");
  g_assert_cmpuint (count_held (label), ==, 0);
  gtk_label_set_wrap (label, TRUE);
  g_assert_cmpuint (count_held (label), ==, 2);
}

/* It has attributes of its own. */
static void
test_words_with_money_hold_days_too (Fixture       *self,
                                     gconstpointer  data)
{
  GtkWidget *money = bt_money_label_new (BT_MONEY_FULL);

  gtk_window_set_child (GTK_WINDOW (self->window), money);
  bt_money_label_set_words (BT_MONEY_LABEL (money), "£5.00 was paid by 6 August 2026.",
                            "Paid by 6 August 2026.");
  g_assert_cmpuint (count_held (GTK_LABEL (gtk_widget_get_first_child (money))), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(path, test) \
  g_test_add ("/kit-whole-days/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("held-and-let-go-of", test_a_day_is_held_and_let_go_of);
  ADD ("one-line", test_one_line_needs_nothing);
  ADD ("with-money", test_words_with_money_hold_days_too);
  return g_test_run ();
}
