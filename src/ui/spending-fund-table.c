/* spending-fund-table.c: how the funds that have an account stand today, a row for each. */
#include "config.h"

#include "ui/spending-fund-table.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/money-label.h"
#include "ui/kit/reading.h"
#include "ui/spending-how.h"

enum
{
  COLUMN_NAME,
  COLUMN_BALANCE,
  COLUMN_AVAILABLE,
  COLUMN_HOW,
  COLUMN_FORECAST,
};

struct _BtSpendingFundTable
{
  GtkGrid parent_instance;
  int     n_rows; /* with the head */
};

G_DEFINE_FINAL_TYPE (BtSpendingFundTable, bt_spending_fund_table, GTK_TYPE_GRID)

static void
add_head (BtSpendingFundTable *self,
          int                  column,
          const char          *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  bt_reading_align_figures (GTK_LABEL (label));
  gtk_label_set_yalign (GTK_LABEL (label), 1); /* the widget's would have GTK search for a width */
  gtk_widget_add_css_class (label, "dim-label");
  gtk_grid_attach (GTK_GRID (self), label, column, 0, 1, 1);
}

static void
add_amount (BtSpendingFundTable *self,
            int                  column,
            int                  row,
            BtMoneyFormat        format)
{
  GtkWidget *amount = bt_money_label_new (format);

  g_object_set (amount, "xalign", 1.0, "valign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (amount, "figure");
  gtk_grid_attach (GTK_GRID (self), amount, column, row, 1, 1);
}

static void
add_row (BtSpendingFundTable *self,
         int                  row)
{
  GtkWidget *name = gtk_label_new (NULL);
  GtkWidget *how = bt_spending_how_new ();

  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (name, "heading");
  gtk_grid_attach (GTK_GRID (self), name, COLUMN_NAME, row, 1, 1);
  add_amount (self, COLUMN_BALANCE, row, BT_MONEY_HELD);
  add_amount (self, COLUMN_AVAILABLE, row, BT_MONEY_HELD);
  gtk_widget_set_valign (how, GTK_ALIGN_CENTER);
  gtk_grid_attach (GTK_GRID (self), how, COLUMN_HOW, row, 1, 1);
  add_amount (self, COLUMN_FORECAST, row, BT_MONEY_ABOUT);
}

static gpointer
get (BtSpendingFundTable *self,
     int                  column,
     int                  row)
{
  return gtk_grid_get_child_at (GTK_GRID (self), column, row);
}

static void
fill_row (BtSpendingFundTable *self,
          int                  row,
          const BtSums        *sums,
          const BtFundSums    *fund)
{
  g_autofree char *name = bt_budget_dup_fund_name (fund->fund);

  if (row == self->n_rows)
    add_row (self, self->n_rows++);
  gtk_label_set_label (get (self, COLUMN_NAME, row), name);
  bt_money_label_set_pence (get (self, COLUMN_BALANCE, row), fund->balance);
  bt_money_label_set_pence (get (self, COLUMN_AVAILABLE, row), fund->available);
  bt_money_label_set_pence (get (self, COLUMN_FORECAST, row), fund->forecast);
  bt_spending_how_fill (get (self, COLUMN_HOW, row), sums, fund);
}

static void
bt_spending_fund_table_class_init (BtSpendingFundTableClass *klass)
{
}

static void
bt_spending_fund_table_init (BtSpendingFundTable *self)
{
  gtk_grid_set_column_spacing (GTK_GRID (self), 4);
  gtk_grid_set_row_spacing (GTK_GRID (self), 4);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "fund-table");
  add_head (self, COLUMN_BALANCE, _("In the account"));
  add_head (self, COLUMN_AVAILABLE, _("Free to use"));
  add_head (self, COLUMN_FORECAST, _("At the year’s end"));
  self->n_rows = 1;
}

GtkWidget *
bt_spending_fund_table_new (void)
{
  return g_object_new (BT_TYPE_SPENDING_FUND_TABLE, NULL);
}

void
bt_spending_fund_table_fill (BtSpendingFundTable *self,
                             const BtSums        *sums)
{
  int n = 1;

  g_return_if_fail (BT_IS_SPENDING_FUND_TABLE (self));

  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      if (fund->cash)
        fill_row (self, n++, sums, fund);
    }
  while (self->n_rows > n)
    gtk_grid_remove_row (GTK_GRID (self), --self->n_rows);
}
