/* test-gradual-list.c: what a view is given of a long list is its beginning, and in the end all. */
#include "config.h"

#include <gtk/gtk.h>

#include "ui/kit/gradual-list.h"

/* What somebody holds who hears nothing but "items-changed". */
static void
follow (GListModel *model,
        guint       at,
        guint       removed,
        guint       added,
        GPtrArray  *followed)
{
  if (removed > 0)
    g_ptr_array_remove_range (followed, at, removed);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, at + i);

      g_ptr_array_insert (followed, (int) (at + i), item);
    }
}

/* All that was told is the beginning of @all. */
static void
assert_beginning (GListModel *given,
                  GListModel *all,
                  GPtrArray  *followed)
{
  guint n = g_list_model_get_n_items (given);

  g_assert_cmpuint (followed->len, ==, n);
  g_assert_cmpuint (n, <=, g_list_model_get_n_items (all));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) a = g_list_model_get_item (given, i), b = g_list_model_get_item (all, i);

      g_assert_true (a == b && g_ptr_array_index (followed, i) == a);
    }
}

static void
splice (GtkStringList *list,
        guint          at,
        guint          removed,
        guint          added)
{
  g_auto (GStrv) texts = g_new0 (char *, added + 1);

  for (guint i = 0; i < added; i++)
    texts[i] = g_strdup ("one more");
  gtk_string_list_splice (list, at, removed, (const char *const *) texts);
}

static void
test_a_view_holds_the_beginning_whatever_happens (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  g_autoptr (BtGradualList) given = bt_gradual_list_new (G_LIST_MODEL (list));
  g_autoptr (GPtrArray) followed = g_ptr_array_new ();

  g_signal_connect (given, "items-changed", G_CALLBACK (follow), followed);
  for (guint i = 0; i < 500; i++)
    {
      guint n = g_list_model_get_n_items (G_LIST_MODEL (list));
      guint at = (guint) g_rand_int_range (rand, 0, (int) n + 1);
      int most = i % 5 == 0 ? 900 : 3;
      guint removed = (guint) g_rand_int_range (rand, 0, most);
      guint added = (guint) g_rand_int_range (rand, 0, most);

      splice (list, at, MIN (n - at, removed), added);
      assert_beginning (G_LIST_MODEL (given), G_LIST_MODEL (list), followed);
      for (int grown = g_rand_int_range (rand, 0, 50); grown > 0; grown--)
        bt_gradual_list_grow (given);
      assert_beginning (G_LIST_MODEL (given), G_LIST_MODEL (list), followed);
    }
  bt_gradual_list_finish (given);
  g_assert_cmpuint (followed->len, ==, g_list_model_get_n_items (G_LIST_MODEL (list)));
}

static void
count_up (guint *heard)
{
  (*heard)++;
}

static void
test_much_comes_bit_by_bit_and_says_so (void)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  g_autoptr (BtGradualList) given = bt_gradual_list_new (G_LIST_MODEL (list));
  guint behind = 0, steps = 0;

  g_signal_connect_swapped (given, "behind", G_CALLBACK (count_up), &behind);
  splice (list, 0, 0, 5);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (given)), ==, 5);
  g_assert_cmpuint (behind, ==, 0);
  splice (list, 0, 0, 5000);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (given)), <, 50);
  g_assert_cmpuint (behind, ==, 1);
  while (bt_gradual_list_grow (given))
    steps++;
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (given)), ==, 5005);
  g_assert_cmpuint (steps, >, 10);
  g_assert_cmpuint (steps, <, 60);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gradual-list/the-beginning-whatever-happens",
                   test_a_view_holds_the_beginning_whatever_happens);
  g_test_add_func ("/gradual-list/bit-by-bit", test_much_comes_bit_by_bit_and_says_so);
  return g_test_run ();
}
