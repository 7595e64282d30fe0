/* reading.c: which side lines begin and figures end on, where letters run from right to left.
 *
 * Pango lays a text out in its own direction, and has its lines begin on the side where that
 * direction does.  A family’s English words in a mirrored window would begin on the right as long
 * as they are one line, and on the left from the second. */
#include "config.h"

#include "ui/kit/reading.h"

#include "ui/kit/labels.h"

#define TURNED "bt-turned" /* the label's lines are aligned the other way than it was told */

/* The text runs against the window; what is neither, as figures are, never does. */
static gboolean
is_against (GtkLabel *label)
{
  PangoLayoutLine *first = pango_layout_get_line_readonly (gtk_label_get_layout (label), 0);
  gboolean left_to_right = gtk_widget_get_direction (GTK_WIDGET (label)) == GTK_TEXT_DIR_LTR;

  return (first->resolved_dir == PANGO_DIRECTION_LTR) != left_to_right;
}

static void
turn (GtkLabel *label)
{
  gboolean turned = g_object_get_data (G_OBJECT (label), TURNED) != NULL;
  gboolean against = is_against (label);
  GtkJustification justify = gtk_label_get_justify (label);

  if (against == turned)
    return;
  if (justify == GTK_JUSTIFY_LEFT)
    gtk_label_set_justify (label, GTK_JUSTIFY_RIGHT);
  else if (justify == GTK_JUSTIFY_RIGHT)
    gtk_label_set_justify (label, GTK_JUSTIFY_LEFT);
  g_object_set_data (G_OBJECT (label), TURNED, GINT_TO_POINTER (against));
}

static const BtLabelWatch watch = { turn, { "notify::label" } };

void
bt_reading_begin (void)
{
  static gboolean begun = FALSE;

  if (begun || gtk_widget_get_default_direction () == GTK_TEXT_DIR_LTR)
    return;
  bt_labels_watch (&watch);
  begun = TRUE;
}

void
bt_reading_align_figures (GtkLabel *label)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (label)) == GTK_TEXT_DIR_RTL;

  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_xalign (label, mirrored ? 0 : 1);
  gtk_label_set_justify (label, mirrored ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_RIGHT);
}
