/* shortcuts.c: the window that lists every key. */
#include "config.h"

#include "ui/shortcuts.h"

#include "ui/ui.h"

/* From now on GTK's own action of that name shows it. */
static void
show_first_time (GSimpleAction *action,
                 GVariant      *target,
                 gpointer       data)
{
  GtkApplicationWindow *window = data;
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (BT_UI "help-overlay.ui");
  GObject *overlay = gtk_builder_get_object (builder, "help_overlay");

  gtk_application_window_set_help_overlay (window, GTK_SHORTCUTS_WINDOW (overlay));
  gtk_window_present (GTK_WINDOW (overlay));
}

void
bt_shortcuts_offer (GtkApplicationWindow *window)
{
  static const GActionEntry entry = { .name = "show-help-overlay", .activate = show_first_time };

  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), &entry, 1, window);
}
