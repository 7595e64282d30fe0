/* labels.c: hears of every label there is. */
#include "config.h"

#include "ui/kit/labels.h"

static gboolean
is_watched (GtkLabel           *label,
            const BtLabelWatch *watch)
{
  return g_signal_handler_find (label, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, watch->mend, NULL) != 0;
}

static gboolean
on_realize (GSignalInvocationHint *hint,
            guint                  n,
            const GValue          *values,
            gpointer               data)
{
  const BtLabelWatch *watch = data;
  gpointer widget = g_value_get_object (&values[0]);

  if (!GTK_IS_LABEL (widget) || is_watched (widget, watch))
    return TRUE;
  for (guint i = 0; watch->signals[i] != NULL; i++)
    g_signal_connect (widget, watch->signals[i], G_CALLBACK (watch->mend), NULL);
  watch->mend (widget);
  return TRUE;
}

void
bt_labels_watch (const BtLabelWatch *watch)
{
  g_return_if_fail (watch != NULL);

  g_type_class_ref (GTK_TYPE_LABEL); /* for good: a type without its class has no signals yet */
  g_signal_add_emission_hook (g_signal_lookup ("realize", GTK_TYPE_WIDGET), 0, on_realize,
                              (gpointer) watch, NULL);
}
