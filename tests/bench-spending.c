/* bench-spending.c: how long Spending takes with 20,000 payments: shown for the first time,
 * scrolled through, searched, and after one change. */
#include "config.h"

#include <time.h>

#include "bench-times.h"
#include "spending-window.h"

#define N_FRAMES  600
#define N_CHANGES 60

/* The time that this thread had, in microseconds: what else the machine does is not ours. */
static gint64
get_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

/* What frames took, in ms: from where one begins until it is painted. */
typedef struct
{
  gint64  begun;
  GArray *times;
} Frames;

static void
on_before_paint (GdkFrameClock *clock,
                 Frames        *frames)
{
  frames->begun = get_time ();
}

static void
on_after_paint (GdkFrameClock *clock,
                Frames        *frames)
{
  double took = (double) (get_time () - frames->begun) / 1000;

  g_array_append_val (frames->times, took);
}

static void
tell (const char *what,
      GArray     *times)
{
  double median = sort_median ((double *) (void *) times->data, times->len);

  g_print ("%-36s median %6.1f ms, 99 of 100 below %6.1f ms, worst %6.1f ms\n", what, median,
           g_array_index (times, double, times->len * 99 / 100),
           g_array_index (times, double, times->len - 1));
}

static void
wait_for_frame (GtkWidget *window,
                Frames    *frames)
{
  guint before = frames->times->len;

  gtk_widget_queue_draw (window);
  while (frames->times->len == before)
    g_main_context_iteration (NULL, TRUE);
}

/* As fast as a finger on a touchpad: a row or two a frame; then as with the bar, far at a time. */
static void
scroll (Fixture    *self,
        Frames     *frames,
        double      by,
        const char *what)
{
  GtkWidget *view = driver_find (self->page, GTK_TYPE_COLUMN_VIEW, NULL);
  GtkAdjustment *place = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  gtk_adjustment_set_value (place, 0);
  wait (self);
  g_array_set_size (frames->times, 0);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      gtk_adjustment_set_value (place, gtk_adjustment_get_value (place) + by);
      wait_for_frame (GTK_WIDGET (self->window), frames);
    }
  tell (what, frames->times);
}

static void
change (Fixture *self,
        Frames  *frames)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_CHANGES; i++)
    {
      BtSpending *spending = bt_list_get (self->plan->spending, 100 + i * 37);
      BtPart *part = bt_list_get (spending->parts, 0);
      gint64 begun = get_time ();
      double took;

      g_object_set (part, "amount", part->amount + 1, NULL);
      wait_for_frame (GTK_WIDGET (self->window), frames);
      took = (double) (get_time () - begun) / 1000;
      g_array_append_val (times, took);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  tell ("an amount, to the frame that shows it", times);
}

static void
add_and_undo (Fixture *self,
              Frames  *frames)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_CHANGES; i++)
    {
      gint64 begun = get_time ();
      double took;

      if (i % 2 == 0)
        {
          g_autoptr (BtSpending) spending = bt_record_new (BT_TYPE_SPENDING, NULL);

          g_object_set (spending, "on", day ("2026-11-19"), NULL);
          bt_plan_begin (self->plan, "add");
          bt_plan_add (self->plan, self->plan, "spending", G_MAXUINT, spending, NULL);
          bt_plan_end (self->plan, NULL);
        }
      else
        bt_plan_undo (self->plan, NULL);
      wait_for_frame (GTK_WIDGET (self->window), frames);
      took = (double) (get_time () - begun) / 1000;
      g_array_append_val (times, took);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  tell ("a payment added, or taken back", times);
}

static void
search (Fixture *self,
        Frames  *frames)
{
  static const char *const words[] = { "n", "no", "no 1", "no 12", "no 1234", "", "تالاب", "" };
  GtkWidget *entry = driver_find (self->page, GTK_TYPE_SEARCH_ENTRY, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *what = g_strdup_printf ("search “%s”, each frame", words[i]);
      gint64 begun = get_time ();

      g_array_set_size (frames->times, 0);
      gtk_editable_set_text (GTK_EDITABLE (entry), words[i]);
      for (guint f = 0; f < 12; f++)
        wait_for_frame (GTK_WIDGET (self->window), frames);
      g_print ("(%.0f ms for 12 frames, %u found) ",
               (double) (get_time () - begun) / 1000, count_rows (self));
      tell (what, frames->times);
    }
}

int
main (int   argc,
      char *argv[])
{
  Frames frames = { 0, g_array_new (FALSE, FALSE, sizeof (double)) };
  Fixture self = { 0 };
  GdkFrameClock *clock;
  gint64 begun;

  if (!driver_begin ())
    return 77;
  self.application = driver_start ();
  bt_settings_set_window (bt_application_get_settings (self.application), 1366, 675, FALSE);
  self.window = driver_open (self.application, "spending.bunting", make_much_spending ());
  self.plan = bt_plan_file_get_plan (bt_plan_window_get_file (self.window));
  driver_wait (GTK_WIDGET (self.window));
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (self.window));
  g_signal_connect (clock, "before-paint", G_CALLBACK (on_before_paint), &frames);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), &frames);

  begun = get_time ();
  self.page = driver_go_to (self.window, "spending", BT_TYPE_SPENDING_PAGE);
  g_print ("the page is made: %.1f ms\n", (double) (get_time () - begun) / 1000);
  wait_for_frame (GTK_WIDGET (self.window), &frames);
  g_print ("shown for the first time: %.1f ms\n", (double) (get_time () - begun) / 1000);
  wait (&self);
  driver_go_to (self.window, "asked", G_TYPE_NONE);
  wait (&self);
  begun = get_time ();
  driver_go_to (self.window, "spending", BT_TYPE_SPENDING_PAGE);
  wait_for_frame (GTK_WIDGET (self.window), &frames);
  g_print ("shown again: %.1f ms\n", (double) (get_time () - begun) / 1000);
  wait (&self);

  scroll (&self, &frames, 0, "nothing, for comparison");
  scroll (&self, &frames, 50, "scrolled by 50 pixels a frame");
  scroll (&self, &frames, 400, "scrolled by a page a frame");
  scroll (&self, &frames, 1100, "scrolled by far");
  change (&self, &frames);
  add_and_undo (&self, &frames);
  search (&self, &frames);
  g_array_unref (frames.times);
  gtk_window_destroy (GTK_WINDOW (self.window));
  g_object_unref (self.application);
  driver_end ();
  return 0;
}
