/* whole-days.c: no label ends a line within a day. */
#include "config.h"

#include "ui/kit/whole-days.h"

#include "draw/whole-days.h"

#define HELD "bt-days-held" /* there are days in the label's text */

static gboolean
is_ours (PangoAttribute *attribute,
         gpointer        data)
{
  return attribute->klass->type == PANGO_ATTR_ALLOW_BREAKS;
}

/* GTK lays a label out anew whenever it is told its attributes, so that most are told none. */
static void
hold_days (GtkLabel *label)
{
  PangoAttrList *had = gtk_label_get_attributes (label), *attributes = NULL;
  gboolean held = g_object_get_data (G_OBJECT (label), HELD) != NULL, hold = FALSE;

  if (!held && !gtk_label_get_wrap (label))
    return;
  attributes = had != NULL ? pango_attr_list_copy (had) : pango_attr_list_new ();
  if (held)
    pango_attr_list_unref (pango_attr_list_filter (attributes, is_ours, NULL));
  hold = bt_whole_days_add (attributes, gtk_label_get_text (label));
  if (held || hold)
    gtk_label_set_attributes (label, attributes);
  g_object_set_data (G_OBJECT (label), HELD, GINT_TO_POINTER (hold));
  pango_attr_list_unref (attributes);
}

/* GTK makes labels too, in buttons and dialogs: this is heard of all of them. */
static gboolean
on_realize (GSignalInvocationHint *hint,
            guint                  n,
            const GValue          *values,
            gpointer               data)
{
  gpointer widget = g_value_get_object (&values[0]);

  if (GTK_IS_LABEL (widget)
      && g_signal_handler_find (widget, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, hold_days, NULL) == 0)
    {
      g_signal_connect (widget, "notify::label", G_CALLBACK (hold_days), NULL);
      g_signal_connect (widget, "notify::wrap", G_CALLBACK (hold_days), NULL);
      hold_days (widget);
    }
  return TRUE;
}

void
bt_whole_days_begin (void)
{
  static gboolean begun = FALSE;

  if (begun)
    return;
  g_type_class_ref (GTK_TYPE_LABEL); /* for good: a type without its class has no signals yet */
  g_signal_add_emission_hook (g_signal_lookup ("realize", GTK_TYPE_WIDGET), 0, on_realize, NULL,
                              NULL);
  begun = TRUE;
}
