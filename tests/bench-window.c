/* bench-window.c: how soon the window is there, and how soon it shows what somebody did.
 *
 * Starting is whole programs, which take turns with one that only opens a bare window.  The rest is
 * one window with 20,000 payments: from what is done to the end of the frame that shows it. */
#include "config.h"

#include <unistd.h>

#include "bench-times.h"
#include "exchange/practice.h"
#include "first-frame.h"
#include "ui/budget-page.h"
#include "ui/home-page.h"
#include "ui/place.h"
#include "ui/spending-page.h"
#include "window-driver.h"

#define N_STARTS   15
#define N_TIMES    30
#define N_PAYMENTS 20000
#define A_FRAME    16.0 /* ms */

/* Starting. */

/* How long the program that the environment names takes to its first frame, and what it then has in
 * memory. */
static double
start (const char *variable,
       const char *plan,
       long       *memory)
{
  const char *argv[] = { g_getenv (variable), plan, NULL };
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  gint64 begun = g_get_monotonic_time ();
  int status = 0;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &said, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  *memory = strtol (said, NULL, 10);
  return get_ms_since (begun);
}

static void
measure_start (void)
{
  double bare[N_STARTS], ours[N_STARTS];
  g_autofree char *path = driver_dup_path ("start.bunting");
  g_autoptr (BtPlan) plan = bt_practice_plan_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BtPlanFile) file = bt_plan_file_create (path, plan, &error);
  long bare_memory = 0, our_memory = 0;

  g_assert_no_error (error);
  g_assert_true (bt_plan_file_flush (file, &error));
  for (guint i = 0; i < N_STARTS; i++)
    {
      bare[i] = start ("BT_BARE_WINDOW", NULL, &bare_memory);
      ours[i] = start ("BT_FIRST_FRAME", path, &our_memory);
    }
  sort_median (bare, N_STARTS);
  sort_median (ours, N_STARTS);
  g_print ("start to the first frame, practice plan: %.0f ms; a bare window %.0f ms: %.2f times\n",
           ours[N_STARTS / 2], bare[N_STARTS / 2], ours[N_STARTS / 2] / bare[N_STARTS / 2]);
  g_print ("memory at the first frame: %.0f MB; a bare window %.0f MB\n",
           (double) our_memory / 1024, (double) bare_memory / 1024);
}

/* In one window. */

typedef struct
{
  GdkFrameClock *clock;
  gint64         begun;
  gint64         painted; /* 0: not yet */
} Frame;

static void
on_painted (GdkFrameClock *clock,
            Frame         *self)
{
  self->painted = g_get_monotonic_time ();
}

/* A clock that has just ticked waits for its next turn; that is no work of ours. */
static void
begin_frame (Frame        *self,
             BtPlanWindow *window)
{
  driver_wait (GTK_WIDGET (window));
  g_usleep (50000);
  self->clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  self->painted = 0;
  g_signal_connect (self->clock, "after-paint", G_CALLBACK (on_painted), self);
  self->begun = g_get_monotonic_time ();
}

/* The ms from begin_frame() to the end of the frame. */
static double
end_frame (Frame        *self,
           BtPlanWindow *window)
{
  gtk_widget_queue_draw (GTK_WIDGET (window));
  while (self->painted == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (self->clock, self);
  return (double) (self->painted - self->begun) / 1000;
}

/* To a page that has not been built yet, or that has been. */
static double
go (BtPlanWindow *window,
    const char   *place)
{
  Frame frame;

  begin_frame (&frame, window);
  g_action_group_change_action_state (G_ACTION_GROUP (window), "place",
                                      g_variant_new_string (place));
  return end_frame (&frame, window);
}

/* Straight after the window is there, before any page but Home's was made. */
static void
measure_places_at_once (BtApplication *application)
{
  for (guint p = 1; p < bt_n_places; p++)
    {
      DriverPlace place = { .application = g_object_ref (application) };
      BtPlan *plan = bt_practice_plan_new ();

      driver_add_payments (plan, N_PAYMENTS);
      driver_open_place (&place, plan, bt_places[0].name, GTK_TYPE_BOX);
      g_print ("going to %s at once: %.0f ms\n", bt_places[p].name,
               go (place.window, bt_places[p].name));
      driver_close_place (&place);
    }
}

/* Until the window has made the pages that nobody asked for yet. */
static void
wait_until_ready (BtPlanWindow *window)
{
  GtkStack *stack = GTK_STACK (gtk_widget_get_ancestor (driver_find (GTK_WIDGET (window),
                                                                     BT_TYPE_HOME_PAGE, NULL),
                                                        GTK_TYPE_STACK));

  for (guint p = 0; p < bt_n_places; p++)
    while (gtk_stack_get_child_by_name (stack, bt_places[p].name) == NULL)
      g_main_context_iteration (NULL, TRUE);
}

static void
measure_places (BtPlanWindow *window)
{
  double again[N_TIMES];

  wait_until_ready (window);
  for (guint p = 1; p < bt_n_places; p++)
    {
      double first = go (window, bt_places[p].name);

      for (guint i = 0; i < N_TIMES; i++)
        {
          go (window, bt_places[0].name);
          again[i] = go (window, bt_places[p].name);
        }
      g_print ("going to %s: %.0f ms the first time, then %.1f ms\n", bt_places[p].name, first,
               sort_median (again, N_TIMES));
    }
}

static void
measure_price (BtPlanWindow *window)
{
  BtPlan *plan = bt_plan_file_get_plan (bt_plan_window_get_file (window));
  GtkWidget *page = driver_go_to (window, "budget", BT_TYPE_BUDGET_PAGE);
  double times[N_TIMES];
  GtkWidget *entry;

  gtk_widget_activate_action (page, "budget.open", "x",
                              bt_record_get_key (bt_list_get (plan->budget_lines, 0)));
  driver_wait (GTK_WIDGET (window));
  entry = driver_find_entry (page, "unit_price");
  for (guint i = 0; i < N_TIMES; i++)
    {
      g_autofree char *price = g_strdup_printf ("14.%02u", i + 1);
      Frame frame;

      gtk_widget_grab_focus (entry);
      begin_frame (&frame, window);
      gtk_editable_set_text (GTK_EDITABLE (entry), price);
      g_signal_emit_by_name (entry, "activate");
      times[i] = end_frame (&frame, window);
    }
  sort_median (times, N_TIMES);
  g_print ("a price typed to the frame that shows it, %d payments: %.1f ms, at most %.1f\n",
           N_PAYMENTS, times[N_TIMES / 2], times[N_TIMES - 1]);
}

static void
on_before_paint (GdkFrameClock *clock,
                 Frame         *self)
{
  self->begun = g_get_monotonic_time ();
}

/* Frame by frame through the whole table; what one frame takes is its own work, not waiting. */
static void
measure_scrolling (BtPlanWindow *window)
{
  GtkWidget *page = driver_go_to (window, "spending", BT_TYPE_SPENDING_PAGE);
  GtkWidget *table = driver_find (page, GTK_TYPE_COLUMN_VIEW, NULL);
  GtkAdjustment *across = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (table));
  Frame frame = { .clock = gtk_widget_get_frame_clock (GTK_WIDGET (window)) };
  guint n = 0, n_late = 0;
  double longest = 0, sum = 0;

  driver_wait (GTK_WIDGET (window));
  g_signal_connect (frame.clock, "before-paint", G_CALLBACK (on_before_paint), &frame);
  g_signal_connect (frame.clock, "after-paint", G_CALLBACK (on_painted), &frame);
  for (; n < 600; n++)
    {
      double ms;

      frame.painted = 0;
      gtk_adjustment_set_value (across, gtk_adjustment_get_value (across)
                                            + (n % 100 == 99 ? 50000 : 120));
      while (frame.painted == 0)
        g_main_context_iteration (NULL, TRUE);
      ms = (double) (frame.painted - frame.begun) / 1000;
      sum += ms;
      longest = MAX (longest, ms);
      n_late += ms > A_FRAME;
    }
  g_signal_handlers_disconnect_by_data (frame.clock, &frame);
  g_print ("scrolling %d rows: %.1f ms a frame, at most %.1f; %u of %u frames over 16 ms\n",
           N_PAYMENTS, sum / n, longest, n_late, n);
}

int
main (void)
{
  DriverPlace place = { 0 };
  BtPlan *plan;

  if (!driver_begin ())
    {
      g_printerr ("There is no display.\n");
      return 77;
    }
  measure_start ();
  place.application = driver_start ();
  bt_settings_set_window (bt_application_get_settings (place.application), 1366, 675, FALSE);
  measure_places_at_once (place.application);
  plan = bt_practice_plan_new ();
  driver_add_payments (plan, N_PAYMENTS);
  driver_open_place (&place, plan, bt_places[0].name, GTK_TYPE_BOX);
  measure_places (place.window);
  measure_price (place.window);
  measure_scrolling (place.window);
  g_print ("memory in the end, with %d payments and every place open: %.0f MB\n", N_PAYMENTS,
           (double) get_memory () / 1024);
  driver_close_place (&place);
  driver_end ();
  return 0;
}
