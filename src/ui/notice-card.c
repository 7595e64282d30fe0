/* notice-card.c: one thing that is worth a look: gentle words, the sum, and one next step. */
#include "config.h"

#include "ui/notice-card.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/money-label.h"
#include "ui/kit/record-name.h"
#include "ui/sum-view.h"
#include "words/notices.h"
#include "words/opened.h"

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
  if (BT_IS_BUDGET_LINE (notice->at))
    return bt_opened_line (bt_sums_get_line (sums, BT_BUDGET_LINE (notice->at)));
  return NULL;
}

static char *
dup_name (gpointer record)
{
  return BT_IS_FUND (record) || BT_IS_BUDGET_LINE (record) ? bt_budget_dup_name (record)
                                                           : bt_record_dup_short_name (record);
}

/* Where steps lead that do not open a fund or a line: what the button says and does. */
static const struct
{
  BtNoticeCode  code;
  BtNoticeStep  step;
  const char   *words;
  const char   *action;
} steps[] = {
  { BT_NOTICE_OUTCOME_WITHOUT_HELP, BT_NOTICE_STEP_LOOK, N_("Look at what we hope for"),
    "win.place::hopes" },
  { BT_NOTICE_OUTCOME_WITHOUT_HELP, BT_NOTICE_STEP_MEND, N_("Look in the circles"),
    "win.place::wealth" },
  { BT_NOTICE_OUTCOME_WITHOUT_TIME, BT_NOTICE_STEP_LOOK, N_("Look at what we hope for"),
    "win.place::hopes" },
  { BT_NOTICE_OUTCOME_WITHOUT_TIME, BT_NOTICE_STEP_MEND, N_("Say when"), "hope.say-when" },
  { BT_NOTICE_AGREEMENT_OVERTURNED, BT_NOTICE_STEP_LOOK, N_("Look at what was agreed"),
    "win.place::asked" },
  { BT_NOTICE_AGREEMENT_OVERTURNED, BT_NOTICE_STEP_MEND, N_("Look at the budget"),
    "win.place::budget" },
};

static GtkWidget *
make_open (BtRecord   *record,
           const char *name)
{
  /* Translators: %s is a fund or something to pay for. */
  g_autofree char *words = g_strdup_printf (_("Look at %s"), name);
  GtkWidget *button = gtk_button_new_with_label (_("Look at it"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "budget.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", bt_record_get_key (record));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  return button;
}

/* NULL where there is none. */
static GtkWidget *
make_step (const BtNotice *notice,
           BtNoticeStep    step,
           const char     *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i].code == notice->code && steps[i].step == step)
      {
        GtkWidget *button = gtk_button_new_with_label (_(steps[i].words));

        gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), steps[i].action);
        return button;
      }
  return step == BT_NOTICE_STEP_LOOK ? make_open (notice->at, name) : NULL;
}

/* A card: what it is about stays, what it says may change. */

typedef struct
{
  BtNoticeCode code;
  BtNoticeStep step;
  gint64       at;    /* key of what it is about */
  char        *name;  /* of that */
  GtkWidget   *words;
  GtkWidget   *sum;
} Card;

static void
free_card (gpointer data)
{
  Card *card = data;

  g_free (card->name);
  g_free (card);
}

static GQuark
card_quark (void)
{
  return g_quark_from_static_string ("bt-notice-card");
}

static gboolean
is_of (GtkWidget      *widget,
       const BtNotice *notice,
       BtNoticeStep    step)
{
  const Card *card = g_object_get_qdata (G_OBJECT (widget), card_quark ());
  g_autofree char *name = dup_name (notice->at);

  return card->code == notice->code && card->step == step
         && card->at == bt_record_get_key (notice->at) && g_str_equal (card->name, name);
}

static GtkWidget *
make_card (const BtNotice *notice,
           BtNoticeStep    step)
{
  Card *card = g_new0 (Card, 1);
  char *name = dup_name (notice->at);
  GtkWidget *self = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 16);
  GtkWidget *next = make_step (notice, step, name);

  *card = (Card){ notice->code, step, bt_record_get_key (notice->at), name,
                  bt_money_label_new (BT_MONEY_FULL), bt_sum_button_new (_("See the sum")) };
  g_object_set_qdata_full (G_OBJECT (self), card_quark (), card, free_card);
  gtk_box_append (GTK_BOX (self), card->words);
  gtk_box_append (GTK_BOX (buttons), card->sum);
  if (next != NULL)
    {
      gtk_widget_add_css_class (next, "flat");
      gtk_box_append (GTK_BOX (buttons), next);
    }
  gtk_box_append (GTK_BOX (self), buttons);
  gtk_widget_add_css_class (self, "card");
  gtk_widget_add_css_class (self, "notice");
  return self;
}

static void
show_card (GtkWidget      *self,
           const BtNotice *notice,
           const BtSums   *sums)
{
  const Card *card = g_object_get_qdata (G_OBJECT (self), card_quark ());
  g_autofree char *text = bt_notice_to_text (notice, sums, TRUE);
  g_autofree char *without = bt_notice_to_text (notice, sums, FALSE);
  g_autofree char *name = dup_name (notice->at);
  /* Translators: %s is a fund or something to pay for. */
  g_autofree char *sum_name = g_strdup_printf (_("See the sum of %s"), name);
  g_autoptr (GArray) sum = open_sum (notice, sums);

  bt_money_label_set_words (BT_MONEY_LABEL (card->words), text, without);
  bt_sum_button_set (card->sum, sum_name, sum);
}

/* The card of @notice among @card and those after it; NULL where there is none. */
static GtkWidget *
find_card (GtkWidget      *card,
           const BtNotice *notice,
           BtNoticeStep    step)
{
  while (card != NULL && !is_of (card, notice, step))
    card = gtk_widget_get_next_sibling (card);
  return card;
}

void
bt_notice_cards_fill (GtkWidget    *box,
                      GArray       *notices,
                      const BtSums *sums,
                      BtNoticeStep  step)
{
  GtkWidget *last = NULL, *old = NULL;

  g_return_if_fail (GTK_IS_BOX (box) && notices != NULL && sums != NULL);

  gtk_widget_set_visible (box, notices->len > 0);
  for (guint i = 0; i < notices->len; i++)
    {
      const BtNotice *notice = &g_array_index (notices, BtNotice, i);
      GtkWidget *next = last != NULL ? gtk_widget_get_next_sibling (last)
                                     : gtk_widget_get_first_child (box);
      GtkWidget *card = find_card (next, notice, step);

      if (card == NULL)
        {
          card = make_card (notice, step);
          gtk_box_insert_child_after (GTK_BOX (box), card, last);
        }
      else if (card != next)
        gtk_box_reorder_child_after (GTK_BOX (box), card, last);
      show_card (card, notice, sums);
      last = card;
    }
  while ((old = last != NULL ? gtk_widget_get_next_sibling (last)
                             : gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), old);
}

void
bt_notice_box_fill (GtkWidget    *box,
                    BtNoticeCode  code,
                    gpointer      record,
                    const BtSums *sums)
{
  g_autoptr (GArray) notices = g_array_new (FALSE, FALSE, sizeof (BtNotice));

  g_return_if_fail (sums != NULL);

  for (guint i = 0; i < sums->notices->len; i++)
    {
      const BtNotice *notice = &g_array_index (sums->notices, BtNotice, i);

      if (notice->at == record && notice->code == code)
        g_array_append_vals (notices, notice, 1);
    }
  bt_notice_cards_fill (box, notices, sums, BT_NOTICE_STEP_MEND);
}
