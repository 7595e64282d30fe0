/* first-frame.c: Bunting with the plan that is named, up to its first frame. */
#include "config.h"

#include <unistd.h>

#include "first-frame.h"
#include "ui/application.h"

static void
on_window_added (GtkApplication *application,
                 GtkWindow      *window)
{
  gtk_window_set_default_size (window, 1366, 675);
  end_at_first_frame (GTK_WIDGET (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (BtSettings) settings = bt_settings_new ("no-such-folder/settings.ini");
  g_autoptr (BtApplication) application = bt_application_new (settings);

  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_signal_connect_after (application, "window-added", G_CALLBACK (on_window_added), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
