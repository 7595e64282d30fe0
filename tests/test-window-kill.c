/* test-window-kill.c: what the window says is saved is in the file, whenever the program is killed
 * while somebody types.
 *
 * The program under test is this one, started with a path: it types letters into a field of About
 * me, and says "saved 7" when the head of the window says "Saved" and 7 letters stand there.
 * Started with "--too-soon" it says so when it has typed: that is the control. */
#include "config.h"

#include <glib/gstdio.h>

#include "exchange/practice.h"
#include "killed.h"
#include "ui/about-me-card.h"
#include "ui/about-me-page.h"
#include "window-driver.h"

#define N_KILLS 12
#define LONGEST 900000 /* microseconds that it may go on */

static const char *program;

/* The one that is killed. */

static gboolean
says_saved (gpointer window)
{
  return driver_find (window, GTK_TYPE_LABEL, "Saved") != NULL;
}

/* One letter more; how many there are now. */
static guint
type_letter (GtkWidget *entry)
{
  int end = (int) gtk_entry_get_text_length (GTK_ENTRY (entry));

  gtk_editable_insert_text (GTK_EDITABLE (entry), "x", 1, &end);
  return (guint) end;
}

static int
type_until_killed (const char *path,
                   gboolean    too_soon)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  BtApplication *application;
  BtPlanWindow *window;
  GtkWidget *page, *entry;

  if (!driver_begin ())
    return 1;
  application = driver_start ();
  g_application_open (G_APPLICATION (application), &file, 1, "");
  window = driver_find_window (application, BT_TYPE_PLAN_WINDOW);
  page = driver_go_to (window, "about-me", BT_TYPE_ABOUT_ME_PAGE);
  g_signal_emit_by_name (driver_find (page, BT_TYPE_ABOUT_ME_CARD, NULL), "changing");
  driver_wait (GTK_WIDGET (window));
  entry = driver_find_entry (page, "full_name");
  for (;;)
    {
      guint letters = type_letter (entry);

      if (too_soon)
        say_saved (letters);
      while (!says_saved (window))
        g_main_context_iteration (NULL, TRUE);
      if (!too_soon)
        say_saved (letters);
    }
  return 0;
}

/* The one that kills. */

/* How many letters the field has in the file, which is whole. */
static guint
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BtPlanFile) file = bt_plan_file_open (path, &error);
  const char *name;

  g_assert_no_error (error);
  name = bt_plan_get_person (bt_plan_file_get_plan (file))->full_name;
  return name == NULL ? 0 : (guint) strlen (name);
}

static char *
make_file (void)
{
  char *path = driver_dup_path ("killed.bunting");
  g_autoptr (BtPlan) plan = bt_practice_plan_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BtPlanFile) file = NULL;

  g_unlink (path);
  file = bt_plan_file_create (path, plan, &error);
  g_assert_no_error (error);
  g_assert_true (bt_plan_file_flush (file, &error));
  return path;
}

static void
test_nothing_shown_as_saved_is_lost (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  g_autofree char *path = make_file ();

  for (guint i = 0; i < N_KILLS; i++)
    {
      guint saved = run_and_kill (program, path, FALSE, rand, LONGEST);

      g_assert_cmpuint (read_file (path), >=, saved);
    }
}

static void
test_saying_it_too_soon_would_be_caught (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (12);
  g_autofree char *path = make_file ();
  guint lost = 0;

  for (guint i = 0; i < N_KILLS && lost == 0; i++)
    lost += run_and_kill (program, path, TRUE, rand, LONGEST) > read_file (path);
  g_assert_cmpuint (lost, >, 0);
}

static void
add_tests (void)
{
  g_test_add_func ("/window-kill/nothing-shown-as-saved-is-lost",
                   test_nothing_shown_as_saved_is_lost);
  g_test_add_func ("/window-kill/saying-it-too-soon-would-be-caught",
                   test_saying_it_too_soon_would_be_caught);
}

int
main (int   argc,
      char *argv[])
{
  if (argc > 1 && *argv[1] == '/')
    return type_until_killed (argv[1], argc > 2);

  program = argv[0];
  return driver_run (argc, argv, add_tests);
}
