/* sum-view.c: a figure opened into its sum: a row for each thing that it is made of. */
#include "config.h"

#include "ui/sum-view.h"

#include <glib/gi18n.h>
#include <string.h>

#include "ui/kit/amounts.h"
#include "ui/kit/money-label.h"
#include "words/opened.h"

struct _BtSumView
{
  GtkGrid parent_instance;
};

G_DEFINE_FINAL_TYPE (BtSumView, bt_sum_view, GTK_TYPE_GRID)

static void
attach (BtSumView  *self,
        GtkWidget  *widget,
        int         column,
        int         row,
        const char *css_class)
{
  if (css_class != NULL)
    gtk_widget_add_css_class (widget, css_class);
  gtk_widget_set_valign (widget, GTK_ALIGN_START);
  gtk_grid_attach (GTK_GRID (self), widget, column, row, 1, 1);
}

static const char *
get_sign (char sign)
{
  switch (sign)
    {
    case '+':
      return "+";
    case '-':
      return "−";
    case '=':
      return "=";
    default:
      return "";
    }
}

static void
add_row (BtSumView         *self,
         const BtOpenedRow *row,
         int                n)
{
  const char *css_class = row->sign == '=' ? "heading" : NULL;
  GtkWidget *words = bt_money_label_new (BT_MONEY_FULL);
  GtkWidget *amount = bt_money_label_new (BT_MONEY_FULL);

  /* rates and prices stand among the words */
  bt_money_label_set_words (BT_MONEY_LABEL (words), row->words,
                            strstr (row->words, "£") == NULL ? row->words : _("hidden"));
  bt_money_label_set_pence (BT_MONEY_LABEL (amount), row->amount);
  g_object_set (amount, "xalign", 1.0, NULL);
  gtk_widget_set_hexpand (words, TRUE);
  attach (self, gtk_label_new (get_sign (row->sign)), 0, n, css_class);
  attach (self, words, 1, n, css_class);
  attach (self, amount, 2, n, css_class);
}

static void
bt_sum_view_class_init (BtSumViewClass *klass)
{
}

static void
bt_sum_view_init (BtSumView *self)
{
  gtk_grid_set_column_spacing (GTK_GRID (self), 8);
  gtk_grid_set_row_spacing (GTK_GRID (self), 4);
}

void
bt_sum_view_set (BtSumView *self,
                 GArray    *rows)
{
  GtkWidget *child = NULL;

  g_return_if_fail (BT_IS_SUM_VIEW (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_grid_remove (GTK_GRID (self), child);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    add_row (self, &g_array_index (rows, BtOpenedRow, i), (int) i);
}

static void
on_amounts (gpointer button)
{
  gtk_widget_set_visible (button, !bt_amounts_is_hidden (button));
}

GtkWidget *
bt_sum_button_new (const char *label,
                   const char *name,
                   GArray     *rows)
{
  GtkWidget *self = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *view = g_object_new (BT_TYPE_SUM_VIEW, "width-request", 320, NULL);

  bt_sum_view_set (BT_SUM_VIEW (view), rows);
  g_array_unref (rows);
  gtk_widget_add_css_class (view, "sum");
  gtk_popover_set_child (GTK_POPOVER (popover), view);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self), popover);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self), label);
  gtk_widget_add_css_class (self, "flat");
  gtk_widget_set_halign (self, GTK_ALIGN_START);
  for (GtkWidget *part = self; part != NULL;
       part = part == self ? gtk_widget_get_first_child (self) : NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  bt_amounts_watch (self, on_amounts);
  return self;
}
