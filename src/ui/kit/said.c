/* said.c: words about what was just done, which go when it is undone: "Added: Dele" would be untrue
 * then. */
#include "config.h"

#include "ui/kit/said.h"

#define RECORD "bt-said-about"

static void
show (GtkWidget *label)
{
  gtk_widget_set_visible (label, bt_record_get_plan (g_object_get_data (G_OBJECT (label), RECORD))
                                     != NULL);
}

void
bt_said_about (GtkWidget  *label,
               gpointer    record,
               const char *words)
{
  BtPlan *plan = NULL;

  g_return_if_fail (GTK_IS_LABEL (label) && BT_IS_RECORD (record));

  plan = bt_record_get_plan (record);
  g_return_if_fail (plan != NULL);
  g_object_set_data_full (G_OBJECT (label), RECORD, g_object_ref (record), g_object_unref);
  g_signal_handlers_disconnect_by_func (plan, show, label);
  g_signal_connect_object (plan, "changed", G_CALLBACK (show), label, G_CONNECT_SWAPPED);
  gtk_label_set_label (GTK_LABEL (label), words);
  show (label);
}
