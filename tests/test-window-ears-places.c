/* test-window-ears-places.c: each place to someone who cannot see it: everything has a name, and
 * amounts that are hidden are not said. */
#include "config.h"

#include "ears-named.h"
#include "exchange/practice.h"
#include "model/agreement.h"
#include "ui/place.h"
#include "window-driver.h"

typedef void (*PlaceCheck) (BtPlan *plan, gpointer data);

static void
check_at (BtPlan     *made,
          const char *place,
          gboolean    help,
          PlaceCheck  check,
          gpointer    data)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window = driver_open (application, "ears.bunting", made);

  g_test_message ("%s", help ? "help" : place);
  driver_go_to (window, place, GTK_TYPE_WIDGET);
  if (help)
    g_action_group_activate_action (G_ACTION_GROUP (window), "help", NULL);
  driver_wait (GTK_WIDGET (window));
  check (bt_plan_file_get_plan (bt_plan_window_get_file (window)), data);
  gtk_window_close (GTK_WINDOW (window));
}

/* Calls @check in each place, and in help.  Each is in a window of its own: places that were seen
 * before are walked through, too. */
static void
go_through (BtPlan     *(*make) (void),
            PlaceCheck    check,
            gpointer      data)
{
  for (guint i = 0; i < bt_n_places; i++)
    check_at (make (), bt_places[i].name, FALSE, check, data);
  check_at (make (), bt_places[0].name, TRUE, check, data);
}

static void
check_names (BtPlan   *plan,
             gpointer  data)
{
  assert_all_named (12);
}

static void
test_every_place_is_named (void)
{
  go_through (bt_practice_plan_new, check_names, NULL);
}

static void
test_every_place_is_named_where_nothing_is_yet (void)
{
  go_through (driver_make_empty, check_names, NULL);
}

typedef struct
{
  BtPlan  *plan;
  guint    n;
  GString *said; /* what has pounds in it */
} Pounds;

/* Pounds that are not the family's own words: those stay as they were typed. */
static gboolean
has_pounds (BtPlan     *plan,
            const char *text)
{
  g_autoptr (GString) rest = g_string_new (text);

  for (guint i = 0; i < bt_list_get_length (plan->agreements); i++)
    g_string_replace (rest, ((BtAgreement *) bt_list_get (plan->agreements, i))->what, "", 0);
  return strstr (rest->str, "£") != NULL;
}

static gboolean
hear_pounds (Ears           *ears,
             const EarsNode *node,
             guint           depth,
             gpointer        data)
{
  Pounds *pounds = data;

  if (!has_pounds (pounds->plan, node->name) && !has_pounds (pounds->plan, node->description))
    return TRUE;
  pounds->n++;
  g_string_append_printf (pounds->said, "\n%s “%s” (%s)", node->role, node->name,
                          node->description);
  return TRUE;
}

static void
hear_all_pounds (Ears     *ears,
                 gpointer  data)
{
  ears_walk (ears, hear_pounds, data);
}

static void
count_pounds (BtPlan   *plan,
              gpointer  data)
{
  Pounds *pounds = data;

  pounds->plan = plan;
  ears_listen (hear_all_pounds, pounds);
}

static BtPlan *
make_hidden (void)
{
  BtPlan *plan = bt_practice_plan_new ();

  g_object_set (plan, "hide-amounts", TRUE, NULL);
  return plan;
}

/* Every price, sum and bar, in the names of things and in what describes them. */
static void
test_hidden_amounts_are_not_said (void)
{
  Pounds pounds = { NULL, 0, g_string_new (NULL) };

  check_at (bt_practice_plan_new (), "budget", FALSE, count_pounds, &pounds);
  g_assert_cmpuint (pounds.n, >, 10); /* else nothing would be found, hidden or not */
  g_string_truncate (pounds.said, 0);
  go_through (make_hidden, count_pounds, &pounds);
  g_assert_cmpstr (pounds.said->str, ==, "");
  g_string_free (pounds.said, TRUE);
}

static void
add_tests (void)
{
  g_test_add_func ("/ears/every-place-is-named", test_every_place_is_named);
  g_test_add_func ("/ears/every-place-is-named-where-nothing-is-yet",
                   test_every_place_is_named_where_nothing_is_yet);
  g_test_add_func ("/ears/hidden-amounts-are-not-said", test_hidden_amounts_are_not_said);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
