/* chip.c: one of several things that are linked, with a button that takes it off. */
#include "config.h"

#include "ui/kit/chip.h"

#include <glib/gi18n.h>

struct _BtChip
{
  GtkBox parent_instance;
};

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtChip, bt_chip, GTK_TYPE_BOX)

static void
on_clicked (BtChip *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
bt_chip_class_init (BtChipClass *klass)
{
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BT_TYPE_CHIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
}

static void
bt_chip_init (BtChip *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "chip");
}

GtkWidget *
bt_chip_new (const char *text)
{
  BtChip *self = g_object_new (BT_TYPE_CHIP, NULL);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  /* Translators: takes off one of several linked things, such as a person who helps */
  g_autofree char *name = g_strdup_printf (_("Take off %s"), text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END); /* wider than the page */
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_clicked), self);
  gtk_box_append (GTK_BOX (self), label);
  gtk_box_append (GTK_BOX (self), button);
  return GTK_WIDGET (self);
}
