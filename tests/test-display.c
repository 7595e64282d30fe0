/* test-display.c: the tests of the window have a display, so that none passes untried. */
#include <gtk/gtk.h>

static void
test_there_is_a_display (void)
{
  g_assert_true (gtk_init_check ());
  g_assert_nonnull (gdk_display_get_default ());
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/display/there-is-a-display", test_there_is_a_display);

  return g_test_run ();
}
