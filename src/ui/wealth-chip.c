/* wealth-chip.c: a small button with the name of one person, place or strength on it. */
#include "ui/wealth-chip.h"

#include "ui/wealth-change.h"
#include "ui/wealth-handle.h"

#define MOST_LETTERS 120

struct _BtWealthChip
{
  GtkButton  parent_instance;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (BtWealthChip, bt_wealth_chip, GTK_TYPE_BUTTON)

static void
bt_wealth_chip_class_init (BtWealthChipClass *klass)
{
}

static void
bt_wealth_chip_init (BtWealthChip *self)
{
  self->label = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (self->label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_button_set_child (GTK_BUTTON (self), self->label);
  gtk_widget_add_css_class (GTK_WIDGET (self), "name-chip");
}

/* The chip among the children of @wrap, from @child on, that stands for @wealth. */
static GtkWidget *
find_chip (GtkWidget *child,
           BtWealth  *wealth)
{
  while (child != NULL && bt_wealth_chip_get (BT_WEALTH_CHIP (child)) != wealth)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* public functions */

GtkWidget *
bt_wealth_chip_new (BtWealth *wealth)
{
  BtWealthChip *self;

  g_return_val_if_fail (BT_IS_WEALTH (wealth), NULL);

  self = g_object_new (BT_TYPE_WEALTH_CHIP, NULL);
  bt_wealth_handle_attach (GTK_WIDGET (self), wealth);
  bt_wealth_handle_make_draggable (GTK_WIDGET (self));
  bt_wealth_chip_refresh (self);
  return GTK_WIDGET (self);
}

BtWealth *
bt_wealth_chip_get (BtWealthChip *self)
{
  g_return_val_if_fail (BT_IS_WEALTH_CHIP (self), NULL);

  return bt_wealth_handle_find (GTK_WIDGET (self));
}

void
bt_wealth_chip_refresh (BtWealthChip *self)
{
  BtWealth *wealth = bt_wealth_chip_get (self);
  g_autofree char *name = bt_wealth_dup_label (wealth, MOST_LETTERS);

  gtk_label_set_label (GTK_LABEL (self->label), name);
  bt_wealth_handle_name (GTK_WIDGET (self), wealth);
  if (wealth->remembered == BT_FLAG_YES)
    gtk_widget_add_css_class (GTK_WIDGET (self), "remembered");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "remembered");
}

void
bt_wealth_chips_fill (GtkWidget *wrap,
                      GPtrArray *wanted,
                      GCallback  opened,
                      gpointer   data)
{
  GtkWidget *last = NULL, *child;

  for (guint i = 0; i < wanted->len; i++)
    {
      BtWealth *wealth = g_ptr_array_index (wanted, i);
      GtkWidget *next = last != NULL ? gtk_widget_get_next_sibling (last)
                                     : gtk_widget_get_first_child (wrap);
      GtkWidget *chip = find_chip (next, wealth);

      if (chip == NULL)
        {
          chip = bt_wealth_chip_new (wealth);
          g_signal_connect (chip, "clicked", opened, data);
        }
      if (chip != next)
        gtk_widget_insert_after (chip, wrap, last);
      bt_wealth_chip_refresh (BT_WEALTH_CHIP (chip));
      last = chip;
    }
  while ((child = last != NULL ? gtk_widget_get_next_sibling (last)
                               : gtk_widget_get_first_child (wrap)) != NULL)
    gtk_widget_unparent (child);
}
