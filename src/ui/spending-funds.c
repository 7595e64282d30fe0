/* spending-funds.c: how each fund stands today.
 *
 * Accounts have cards beside each other, as long as all of them have room so; more of them have a
 * table, which is lower; and where there is no room for that either, cards below each other.  Only
 * what is seen is filled. */
#include "ui/spending-funds.h"

#include "ui/kit/room.h"
#include "ui/kit/tiles.h"
#include "ui/spending-fund-table.h"
#include "ui/spending-fund.h"

#define SPACING     12 /* pixels */
#define CARD_WIDTH  26 /* em */
#define TABLE_WIDTH 28 /* em: the least that a table reads well in */

struct _BtSpendingFunds
{
  GtkBox      parent_instance;
  BtRoom     *room;
  GtkWidget  *cards;
  GtkWidget  *table;
  GtkWidget  *lines; /* for money that others hold */
  BtPlanSums *sums;
};

G_DEFINE_FINAL_TYPE (BtSpendingFunds, bt_spending_funds, GTK_TYPE_BOX)

/* Shows the funds that are @cash, or are not, each in its card or line below @box: those that there
 * are already are used again. */
static void
fill_those (GtkWidget    *box,
            const BtSums *sums,
            gboolean      cash)
{
  GtkWidget *next = gtk_widget_get_first_child (box);

  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      if (fund->cash != cash)
        continue;
      if (next == NULL)
        {
          next = bt_spending_fund_new (cash);
          gtk_widget_insert_before (next, box, NULL);
        }
      bt_spending_fund_fill (BT_SPENDING_FUND (next), sums, fund);
      next = gtk_widget_get_next_sibling (next);
    }
  while (next != NULL)
    {
      GtkWidget *extra = next;

      next = gtk_widget_get_next_sibling (next);
      gtk_widget_unparent (extra);
    }
}

static guint
count_those (const BtSums *sums,
             gboolean      cash)
{
  guint n = 0;

  for (guint i = 0; i < sums->funds->len; i++)
    n += g_array_index (sums->funds, BtFundSums, i).cash == cash;
  return n;
}

static void
bt_spending_funds_dispose (GObject *object)
{
  g_clear_object (&BT_SPENDING_FUNDS (object)->sums);

  G_OBJECT_CLASS (bt_spending_funds_parent_class)->dispose (object);
}

static void
bt_spending_funds_class_init (BtSpendingFundsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_spending_funds_dispose;
}

static void
bt_spending_funds_init (BtSpendingFunds *self)
{
  GtkWidget *accounts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), SPACING);
  self->cards = bt_tiles_new (CARD_WIDTH);
  self->table = bt_spending_fund_table_new ();
  self->lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_box_append (GTK_BOX (accounts), self->cards);
  gtk_box_append (GTK_BOX (accounts), self->table);
  self->room = g_object_new (BT_TYPE_ROOM, "child", accounts, NULL);
  g_signal_connect_object (self->room, "changed", G_CALLBACK (bt_spending_funds_fill), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->room));
  gtk_box_append (GTK_BOX (self), self->lines);
}

void
bt_spending_funds_set_sums (BtSpendingFunds *self,
                            BtPlanSums      *sums)
{
  g_return_if_fail (BT_IS_SPENDING_FUNDS (self) && BT_IS_PLAN_SUMS (sums));

  g_set_object (&self->sums, sums);
}

void
bt_spending_funds_fill (BtSpendingFunds *self)
{
  const BtSums *sums = NULL;
  double room = 0;
  guint n_cash = 0;
  gboolean cards = FALSE;

  g_return_if_fail (BT_IS_SPENDING_FUNDS (self) && self->sums != NULL);

  sums = bt_plan_sums_get (self->sums);
  n_cash = count_those (sums, TRUE);
  room = bt_room_get_width (self->room);
  cards = room < TABLE_WIDTH || room > n_cash * CARD_WIDTH;
  gtk_widget_set_visible (GTK_WIDGET (self->room), n_cash > 0);
  gtk_widget_set_visible (self->cards, cards);
  gtk_widget_set_visible (self->table, !cards);
  if (cards)
    fill_those (self->cards, sums, TRUE);
  else
    bt_spending_fund_table_fill (BT_SPENDING_FUND_TABLE (self->table), sums);
  gtk_widget_set_visible (self->lines, n_cash < sums->funds->len);
  fill_those (self->lines, sums, FALSE);
}
