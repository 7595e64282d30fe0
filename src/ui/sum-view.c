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
  guint   n_rows;
};

G_DEFINE_FINAL_TYPE (BtSumView, bt_sum_view, GTK_TYPE_GRID)

/* The labels of one row. */
enum
{
  SIGN,
  WORDS,
  AMOUNT,
  N_COLUMNS
};

/* At the top by the text's own alignment: the widget's would have GTK lay out each text many
 * times. */
static void
attach (BtSumView *self,
        GtkWidget *widget,
        int        column,
        int        row)
{
  g_object_set (widget, "yalign", 0.0, NULL);
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
add_row (BtSumView *self,
         int        n)
{
  GtkWidget *words = bt_money_label_new (BT_MONEY_FULL);
  GtkWidget *amount = bt_money_label_new (BT_MONEY_FULL);

  g_object_set (amount, "xalign", 1.0, NULL);
  gtk_widget_set_hexpand (words, TRUE);
  attach (self, gtk_label_new (NULL), SIGN, n);
  attach (self, words, WORDS, n);
  attach (self, amount, AMOUNT, n);
}

static BtMoneyFormat
get_format (const BtOpenedRow *row)
{
  if (row->moved)
    return BT_MONEY_OUT;
  return row->held ? BT_MONEY_HELD : BT_MONEY_FULL;
}

static void
show_row (BtSumView         *self,
          const BtOpenedRow *row,
          int                n)
{
  GtkWidget *cells[N_COLUMNS];

  for (int i = 0; i < N_COLUMNS; i++)
    {
      cells[i] = gtk_grid_get_child_at (GTK_GRID (self), i, n);
      if (row->sign == '=')
        gtk_widget_add_css_class (cells[i], "heading");
      else
        gtk_widget_remove_css_class (cells[i], "heading");
    }
  gtk_label_set_label (GTK_LABEL (cells[SIGN]), get_sign (row->sign));
  /* rates and prices stand among the words */
  bt_money_label_set_words (BT_MONEY_LABEL (cells[WORDS]), row->words,
                            strstr (row->words, "£") == NULL ? row->words : _("hidden"));
  g_object_set (cells[AMOUNT], "format", get_format (row), NULL);
  bt_money_label_set_pence (BT_MONEY_LABEL (cells[AMOUNT]), row->amount);
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
  guint n = rows != NULL ? rows->len : 0;

  g_return_if_fail (BT_IS_SUM_VIEW (self));

  /* rows that stay are only told what they say now: that is most of them, most times */
  for (; self->n_rows < n; self->n_rows++)
    add_row (self, (int) self->n_rows);
  while (self->n_rows > n)
    gtk_grid_remove_row (GTK_GRID (self), (int) --self->n_rows);
  for (guint i = 0; i < n; i++)
    show_row (self, &g_array_index (rows, BtOpenedRow, i), (int) i);
}

/* A button that opens a sum.  What it opens is made when it is opened: most never are. */

static GQuark
rows_quark (void)
{
  return g_quark_from_static_string ("bt-sum-button-rows");
}

static void
show_button (gpointer button)
{
  gtk_widget_set_visible (button, g_object_get_qdata (button, rows_quark ()) != NULL
                                      && !bt_amounts_is_hidden (button));
}

static GtkWidget *
make_popover (void)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *view = g_object_new (BT_TYPE_SUM_VIEW, "width-request", 320, NULL);

  gtk_widget_add_css_class (view, "sum");
  gtk_popover_set_child (GTK_POPOVER (popover), view);
  return popover;
}

static void
fill_popover (GtkMenuButton *button)
{
  GtkWidget *view = gtk_popover_get_child (gtk_menu_button_get_popover (button));

  bt_sum_view_set (BT_SUM_VIEW (view), g_object_get_qdata (G_OBJECT (button), rows_quark ()));
}

static void
on_open (GtkMenuButton *button,
         gpointer       data)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, make_popover ());
  fill_popover (button);
}

GtkWidget *
bt_sum_button_new (const char *label)
{
  GtkWidget *self = gtk_menu_button_new ();

  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self), on_open, NULL, NULL);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self), label);
  gtk_widget_add_css_class (self, "flat");
  gtk_widget_set_halign (self, GTK_ALIGN_START);
  bt_amounts_watch (self, show_button);
  return self;
}

void
bt_sum_button_set (GtkWidget  *self,
                   const char *name,
                   GArray     *rows)
{
  GtkPopover *popover = NULL;

  g_return_if_fail (GTK_IS_MENU_BUTTON (self));

  for (GtkWidget *part = self; name != NULL && part != NULL;
       part = part == self ? gtk_widget_get_first_child (self) : NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_qdata_full (G_OBJECT (self), rows_quark (),
                           rows != NULL ? g_array_ref (rows) : NULL,
                           (GDestroyNotify) g_array_unref);
  show_button (self);
  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (self));
  if (popover != NULL && gtk_widget_get_visible (GTK_WIDGET (popover)))
    fill_popover (GTK_MENU_BUTTON (self));
}
