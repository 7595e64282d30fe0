/* first-frame.h: a window that ends its program as soon as it has been drawn: how long starting
 * takes. */
#pragma once

#include <gtk/gtk.h>

/* The memory that this program has in use, in kB. */
static inline long
get_memory (void)
{
  g_autofree char *text = NULL;
  long pages = 0;

  if (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    sscanf (text, "%*d %ld", &pages);
  return pages * (sysconf (_SC_PAGESIZE) / 1024);
}

static void
on_first_frame (GdkFrameClock *clock,
                GtkWidget     *window)
{
  g_print ("%ld\n", get_memory ());
  _exit (0);
}

/* Prints the memory in use and ends the program once @window has been drawn. */
static inline void
end_at_first_frame (GtkWidget *window)
{
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                    G_CALLBACK (on_first_frame), window);
}
