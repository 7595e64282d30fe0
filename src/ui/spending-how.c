/* spending-how.c: opens what is free to use of a fund into its sum. */
#include "config.h"

#include "ui/spending-how.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/sum-view.h"
#include "words/opened.h"

struct _BtSpendingHow
{
  GtkBox     parent_instance;
  GtkWidget *button; /* NULL: there is no sum */
  char      *said;   /* what the button opens */
};

G_DEFINE_FINAL_TYPE (BtSpendingHow, bt_spending_how, GTK_TYPE_BOX)

static void
drop (BtSpendingHow *self)
{
  if (self->button != NULL)
    gtk_box_remove (GTK_BOX (self), self->button);
  self->button = NULL;
  g_clear_pointer (&self->said, g_free);
}

static void
bt_spending_how_finalize (GObject *object)
{
  g_free (BT_SPENDING_HOW (object)->said);

  G_OBJECT_CLASS (bt_spending_how_parent_class)->finalize (object);
}

static void
bt_spending_how_class_init (BtSpendingHowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_spending_how_finalize;
}

static void
bt_spending_how_init (BtSpendingHow *self)
{
}

GtkWidget *
bt_spending_how_new (void)
{
  return g_object_new (BT_TYPE_SPENDING_HOW, NULL);
}

void
bt_spending_how_fill (BtSpendingHow    *self,
                      const BtSums     *sums,
                      const BtFundSums *fund)
{
  g_autoptr (GArray) rows = NULL;
  g_autofree char *fund_name = NULL, *text = NULL, *name = NULL, *said = NULL;

  g_return_if_fail (BT_IS_SPENDING_HOW (self) && fund != NULL);

  if (!fund->cash || fund->available == BT_PENCE_UNKNOWN)
    {
      drop (self);
      return;
    }
  rows = bt_opened_fund (sums, fund->fund, BT_FUND_FIGURE_AVAILABLE);
  fund_name = bt_budget_dup_fund_name (fund->fund);
  /* Translators: %s is a fund: "Council short breaks" */
  name = g_strdup_printf (_("How is that worked out? Free to use, %s"), fund_name);
  text = bt_opened_to_text (rows);
  said = g_strconcat (name, text, NULL);
  if (g_strcmp0 (said, self->said) == 0)
    return;
  drop (self);
  self->said = g_steal_pointer (&said);
  self->button = bt_sum_button_new (_("how?"), name, g_array_ref (rows));
  gtk_widget_add_css_class (self->button, "quiet-link");
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), self->button);
}
