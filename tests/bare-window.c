/* bare-window.c: a window with nothing of ours in it, up to its first frame: what starting any
 * program of GTK costs. */
#include "config.h"

#include <unistd.h>

#include "first-frame.h"

static void
on_activate (GtkApplication *application)
{
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 675);
  gtk_window_set_child (GTK_WINDOW (window), gtk_label_new ("A bare window"));
  end_at_first_frame (window);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GtkApplication) application
      = gtk_application_new (BT_APP_ID ".Bare", G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
