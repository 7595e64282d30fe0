/* budget-notices.c: what is worth a look in the budget: gentle cards with the sum and one next
 * step. */
#include "config.h"

#include "ui/budget-notices.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/money-label.h"
#include "ui/sum-view.h"
#include "words/notices.h"
#include "words/opened.h"

#define AT_FIRST 4 /* cards; more of them would be a list of faults */

struct _BtBudgetNotices
{
  GtkBox     parent_instance;
  GtkWidget *list;
  GtkWidget *more;  /* a button that shows the rest */
  gboolean   all;
};

G_DEFINE_FINAL_TYPE (BtBudgetNotices, bt_budget_notices, GTK_TYPE_BOX)

/* The figure of a fund that a notice is about. */
static BtFundFigure
get_figure (BtNoticeCode code)
{
  if (code == BT_NOTICE_FUND_OVER_PLANNED)
    return BT_FUND_FIGURE_UNALLOCATED;
  if (code == BT_NOTICE_FUND_OVERDRAWN)
    return BT_FUND_FIGURE_BALANCE;
  if (code == BT_NOTICE_EARMARK_EATEN)
    return BT_FUND_FIGURE_AVAILABLE;
  return code == BT_NOTICE_OVER_KEEP ? BT_FUND_FIGURE_OVER_KEEP : BT_FUND_FIGURE_PLANNED;
}

/* The sum behind @notice; NULL where there is none. */
static GArray *
open_sum (const BtNotice *notice,
          const BtSums   *sums)
{
  if (notice->code == BT_NOTICE_LINE_WITHOUT_OUTCOME || notice->code == BT_NOTICE_LINE_UNKNOWN)
    return NULL;
  if (BT_IS_FUND (notice->at))
    return bt_opened_fund (sums, BT_FUND (notice->at), get_figure (notice->code));
  return bt_opened_line (bt_sums_get_line (sums, BT_BUDGET_LINE (notice->at)));
}

static char *
dup_name (gpointer record)
{
  return BT_IS_FUND (record) ? bt_budget_dup_fund_name (record) : bt_budget_dup_line_name (record);
}

static GtkWidget *
make_step (const BtNotice *notice)
{
  g_autofree char *name = dup_name (notice->at);
  /* Translators: %s is a fund or something to pay for. */
  g_autofree char *words = g_strdup_printf (_("Look at %s"), name);
  GtkWidget *button = gtk_button_new_with_label (_("Look at it"));

  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "budget.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", bt_record_get_key (notice->at));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  return button;
}

static GtkWidget *
make_card (const BtNotice *notice,
           const BtSums   *sums,
           gboolean        with_step)
{
  g_autofree char *text = bt_notice_to_text (notice, sums, TRUE);
  g_autofree char *without = bt_notice_to_text (notice, sums, FALSE);
  g_autofree char *name = dup_name (notice->at);
  /* Translators: %s is a fund or something to pay for. */
  g_autofree char *sum_name = g_strdup_printf (_("See the sum of %s"), name);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *words = bt_money_label_new (BT_MONEY_FULL);
  GtkWidget *steps = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GArray *sum = open_sum (notice, sums);

  bt_money_label_set_words (BT_MONEY_LABEL (words), text, without);
  gtk_box_append (GTK_BOX (card), words);
  if (sum != NULL)
    gtk_box_append (GTK_BOX (steps), bt_sum_button_new (_("See the sum"), sum_name, sum));
  if (with_step)
    gtk_box_append (GTK_BOX (steps), make_step (notice));
  gtk_box_append (GTK_BOX (card), steps);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "notice");
  return card;
}

/* Beside its own form what is not filled in yet is seen anyway. */
static gboolean
is_shown (const BtNotice *notice,
          gpointer        only)
{
  if (only == NULL)
    return BT_IS_FUND (notice->at) || BT_IS_BUDGET_LINE (notice->at);
  return notice->at == only && notice->code != BT_NOTICE_LINE_UNKNOWN
         && notice->code != BT_NOTICE_LINE_WITHOUT_OUTCOME;
}

static void
on_more (BtBudgetNotices *self)
{
  GtkWidget *child = gtk_widget_get_first_child (self->list);

  self->all = TRUE;
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_visible (child, TRUE);
  gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
  gtk_widget_set_visible (self->more, FALSE);
}

static void
bt_budget_notices_class_init (BtBudgetNoticesClass *klass)
{
}

static void
bt_budget_notices_init (BtBudgetNotices *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_box_append (GTK_BOX (self), self->list);
  self->more = gtk_button_new_with_label (_("More"));
  gtk_widget_add_css_class (self->more, "flat");
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (on_more), self);
  gtk_box_append (GTK_BOX (self), self->more);
}

void
bt_budget_notices_fill (BtBudgetNotices *self,
                        const BtSums    *sums,
                        gpointer         only)
{
  GtkWidget *child = NULL;
  g_autofree char *more = NULL;
  guint n = 0;

  g_return_if_fail (BT_IS_BUDGET_NOTICES (self) && sums != NULL);

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_box_remove (GTK_BOX (self->list), child);
  for (guint i = 0; i < sums->notices->len; i++)
    {
      const BtNotice *notice = &g_array_index (sums->notices, BtNotice, i);

      if (!is_shown (notice, only))
        continue;
      child = make_card (notice, sums, only == NULL);
      gtk_widget_set_visible (child, self->all || n < AT_FIRST);
      gtk_box_append (GTK_BOX (self->list), child);
      n++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (n > AT_FIRST)
    {
      more = g_strdup_printf (ngettext ("%u more thing worth a look", "%u more things worth a look",
                                        n - AT_FIRST),
                              n - AT_FIRST);
      gtk_button_set_label (GTK_BUTTON (self->more), more);
    }
  gtk_widget_set_visible (self->more, n > AT_FIRST && !self->all);
}
