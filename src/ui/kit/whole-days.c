/* whole-days.c: no label ends a line within a day. */
#include "config.h"

#include "ui/kit/whole-days.h"

#include "draw/whole-days.h"
#include "ui/kit/labels.h"

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

static const BtLabelWatch watch = { hold_days, { "notify::label", "notify::wrap" } };

void
bt_whole_days_begin (void)
{
  static gboolean begun = FALSE;

  if (begun)
    return;
  bt_labels_watch (&watch);
  begun = TRUE;
}
