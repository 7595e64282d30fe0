/* test-window-notices.c: whatever is worth a look is said in the window where it belongs, in gentle
 * words, with its sum where it has one, and one next step that leads there. */
#include "config.h"

#include "budget-window.h"
#include "model/agreement.h"
#include "model/outcome.h"
#include "model/spending.h"
#include "ui/asked-form.h"
#include "ui/asked-page.h"
#include "ui/budget-notices.h"
#include "ui/budget-opened.h"
#include "ui/hope-card.h"
#include "ui/hope-form.h"
#include "ui/hopes-page.h"
#include "ui/kit/record-row.h"
#include "ui/notice-card.h"
#include "words/notices.h"

#define N_CODES (BT_NOTICE_WRONG_FUND + 1)

static BtFund *
put_fund (BtPlan     *plan,
          const char *name,
          BtPence     amount,
          BtFundState state)
{
  return put (plan, "funds", NULL, "name", name, "amount", amount, "held", BT_HELD_DIRECT_PAYMENT,
              "state", state, NULL);
}

static BtBudgetLine *
put_line (BtPlan     *plan,
          const char *name,
          BtPence     price)
{
  return put (plan, "budget_lines", NULL, "name", name, "quantity", UNITS (1), "unit-price", price,
              NULL);
}

static void
put_share (BtBudgetLine *line,
           BtFund       *fund,
           BtPence       amount)
{
  put (line, "shares", NULL, "fund", fund, "amount", amount, NULL);
}

static void
spend (BtPlan       *plan,
       BtBudgetLine *line,
       BtFund       *fund,
       BtPence       amount)
{
  BtSpending *spending = put (plan, "spending", NULL, "on", day ("2026-09-30"), NULL);

  put (spending, "parts", NULL, "line", line, "fund", fund, "amount", amount, NULL);
}

static void
refer (gpointer    record,
       const char *property,
       gpointer    to)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, to);
  g_object_set (record, property, records, NULL);
}

static void
put_notices_at_lines (BtPlan *plan)
{
  BtFund *enough = put_fund (plan, "Enough", 10000000, BT_FUND_STATE_STARTED);
  BtBudgetLine *over = put_line (plan, "Shared twice", 1000);
  BtBudgetLine *spent = put_line (plan, "Spent over", 1000);
  BtBudgetLine *wage = put_line (plan, "Low wage", 100);

  put (enough, "receipts", NULL, "on", day ("2026-09-30"), "amount", PENCE (100000), NULL);
  put_line (plan, "No price", BT_PENCE_UNKNOWN);
  put_line (plan, "No money", 5000);
  put_share (over, enough, 3000);
  spend (plan, spent, enough, 2500);
  g_object_set (wage, "unit", BT_UNIT_HOUR, "employment", BT_EMPLOYMENT_EMPLOYED, NULL);
}

static void
put_notices_at_funds (BtPlan *plan)
{
  BtBudgetLine *line = put_line (plan, "Swimming", 100000);
  BtBudgetLine *only = put_line (plan, "Trike", 0);
  BtFund *kept = put_fund (plan, "Kept too much", 100000, BT_FUND_STATE_STARTED);
  BtFund *earmarked = put_fund (plan, "Earmarked", 100000, BT_FUND_STATE_STARTED);
  BtFund *one = put_fund (plan, "Only for one", 100000, BT_FUND_STATE_STARTED);
  BtFund *offered = put_fund (plan, "Offered", 100000, BT_FUND_STATE_OFFERED);
  BtAgreement *agreement = put (plan, "agreements", NULL, "with", "The council", "state",
                                BT_AGREEMENT_STATE_OVERTURNED, NULL);

  put_share (line, put_fund (plan, "Too little", 1000, BT_FUND_STATE_STARTED), 5000);
  spend (plan, line, put_fund (plan, "Overdrawn", 1000, BT_FUND_STATE_STARTED), 5000);
  g_object_set (kept, "keep-weeks", 1, "opening", PENCE (90000), NULL);
  put (earmarked, "earmarks", NULL, "purpose", "Van", "amount", PENCE (5000), NULL);
  refer (one, "restricted-to", only);
  put_share (line, one, 1000);
  put_share (line, offered, 1000);
  refer (agreement, "funds", offered);
}

/* A plan with one thing at least to say of each kind. */
static BtPlan *
make_plan (void)
{
  BtPlan *plan = bt_plan_new ();

  g_object_set (plan, "year-from", day ("2026-04-01"), "year-to", day ("2027-03-31"), "practice-on",
                day ("2026-11-19"), NULL);
  put_notices_at_lines (plan);
  put_notices_at_funds (plan);
  put (plan, "outcomes", NULL, "title", "A week by the sea", "horizon", BT_HORIZON_SHORT, NULL);
  return plan;
}

static void
set_up_all (Fixture       *self,
            gconstpointer  data)
{
  open_plan (self, make_plan ());
}

static void
test_the_plan_has_all_of_them (Fixture       *self,
                               gconstpointer  data)
{
  const BtSums *sums = get_sums (self);
  gboolean seen[N_CODES] = { FALSE };

  for (guint i = 0; i < sums->notices->len; i++)
    seen[g_array_index (sums->notices, BtNotice, i).code] = TRUE;
  for (guint i = 0; i < N_CODES; i++)
    if (!seen[i])
      g_error ("Notice %u is not there to be tried", i);
}

/* The card that says @notice at or below @from; NULL where it is not seen. */
static GtkWidget *
find_card (gpointer        from,
           const BtNotice *notice,
           const BtSums   *sums)
{
  g_autofree char *text = bt_notice_to_text (notice, sums, TRUE);

  if (!gtk_widget_get_child_visible (from) || !gtk_widget_get_visible (from))
    return NULL;
  if (gtk_widget_has_css_class (from, "notice"))
    return says (from, text) ? from : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_card (child, notice, sums);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
get_card (gpointer        from,
          const BtNotice *notice,
          const BtSums   *sums)
{
  GtkWidget *card = find_card (from, notice, sums);

  if (card == NULL)
    g_error ("Nobody says “%s”", bt_notice_to_text (notice, sums, TRUE));
  return card;
}

/* Each card of a fund or a line opens its form. */
static void
test_funds_and_lines_are_a_click_away (Fixture       *self,
                                       gconstpointer  data)
{
  BtBudgetOpened *opened = driver_find (self->page, BT_TYPE_BUDGET_OPENED, NULL);
  GtkWidget *more = gtk_widget_get_last_child (driver_find (self->page, BT_TYPE_BUDGET_NOTICES,
                                                            NULL));

  g_signal_emit_by_name (more, "clicked");
  wait (self);
  for (guint i = 0; i < get_sums (self)->notices->len; i++)
    {
      BtNotice notice = g_array_index (get_sums (self)->notices, BtNotice, i);
      gboolean has_sum = notice.code != BT_NOTICE_LINE_UNKNOWN
                         && notice.code != BT_NOTICE_LINE_WITHOUT_OUTCOME;
      GtkWidget *card = NULL;

      if (!BT_IS_FUND (notice.at) && !BT_IS_BUDGET_LINE (notice.at))
        continue;
      card = get_card (self->page, &notice, get_sums (self));
      g_assert_cmpint (gtk_widget_get_visible (driver_find (card, GTK_TYPE_MENU_BUTTON, NULL)), ==,
                       has_sum);
      g_signal_emit_by_name (driver_find (card, GTK_TYPE_BUTTON, "Look at it"), "clicked");
      wait (self);
      g_assert_true (bt_budget_opened_get_record (opened) == (gpointer) notice.at);
      act (self, "budget.back");
    }
}

static const BtNotice *
find_notice (Fixture      *self,
             BtNoticeCode  code)
{
  const BtSums *sums = get_sums (self);

  for (guint i = 0; i < sums->notices->len; i++)
    if (g_array_index (sums->notices, BtNotice, i).code == code)
      return &g_array_index (sums->notices, BtNotice, i);
  g_error ("There is no notice %d", code);
}

/* Clicks the step @label of the card of @code in @form. */
static void
take_step (Fixture      *self,
           gpointer      form,
           BtNoticeCode  code,
           const char   *label)
{
  GtkWidget *card = get_card (form, find_notice (self, code), get_sums (self));

  g_signal_emit_by_name (driver_find (card, GTK_TYPE_BUTTON, label), "clicked");
  wait (self);
}

static void
assert_place (Fixture    *self,
              const char *place)
{
  g_autoptr (GVariant) state =
      g_action_group_get_action_state (G_ACTION_GROUP (self->window), "place");

  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, place);
}

static BtHopeForm *
open_hope (Fixture *self)
{
  GtkWidget *page = driver_go_to (self->window, "hopes", BT_TYPE_HOPES_PAGE);
  GtkWidget *row = NULL;

  wait (self);
  row = driver_find (page, BT_TYPE_RECORD_ROW, NULL);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  wait (self);
  return driver_find (page, BT_TYPE_HOPE_FORM, NULL);
}

static void
test_a_hope_says_what_it_has_not_yet (Fixture       *self,
                                      gconstpointer  data)
{
  BtHopeForm *form = open_hope (self);
  BtOutcome *hope = bt_hope_form_get_outcome (form);

  take_step (self, form, BT_NOTICE_OUTCOME_WITHOUT_TIME, "Say when");
  g_object_set (hope, "by-words", "this summer", NULL);
  wait (self);
  assert_says (form, "has no help beside it yet");
  g_assert_false (says (form, "has no time yet"));
  take_step (self, form, BT_NOTICE_OUTCOME_WITHOUT_HELP, "Look in the circles");
  assert_place (self, "wealth");
  undo (self);
  form = open_hope (self);
  assert_says (form, "has no time yet");
}

static void
test_an_agreement_says_that_it_no_longer_holds (Fixture       *self,
                                                gconstpointer  data)
{
  BtAskedPage *page = driver_go_to (self->window, "asked", BT_TYPE_ASKED_PAGE);
  BtAskedForm *form = driver_find (page, BT_TYPE_ASKED_FORM, NULL);
  BtAgreement *agreement = bt_list_get (self->plan->agreements, 0);

  g_signal_emit_by_name (bt_asked_page_get_list (page, "agreements"), "opened", agreement);
  wait (self);
  g_object_set (agreement, "state", BT_AGREEMENT_STATE_KEPT, NULL);
  wait (self);
  g_assert_false (says (form, "no longer holds"));
  undo (self);
  take_step (self, form, BT_NOTICE_AGREEMENT_OVERTURNED, "Look at the budget");
  assert_place (self, "budget");
}

static void
test_hidden_amounts_stay_hidden (Fixture       *self,
                                 gconstpointer  data)
{
  GtkWidget *notices = driver_find (self->page, BT_TYPE_BUDGET_NOTICES, NULL);

  g_assert_true (says (notices, "£"));
  g_object_set (self->plan, "hide-amounts", TRUE, NULL);
  wait (self);
  g_signal_emit_by_name (gtk_widget_get_last_child (notices), "clicked");
  wait (self);
  g_assert_false (says (notices, "£"));
  assert_says (notices, "You can");
}

static BtNotice
get_notice (const BtSums *sums,
            guint         i)
{
  return g_array_index (sums->notices, BtNotice, i);
}

/* The notices of @sums without the first @skip of them. */
static GArray *
take_notices (const BtSums *sums,
              guint         skip)
{
  GArray *some = g_array_new (FALSE, FALSE, sizeof (BtNotice));

  for (guint i = skip; i < sums->notices->len; i++)
    g_array_append_val (some, g_array_index (sums->notices, BtNotice, i));
  return some;
}

/* Somebody may be at a card while another one, before it, goes or comes. */
static void
test_cards_stay_when_those_before_them_go (Fixture       *self,
                                           gconstpointer  data)
{
  const BtSums *sums = get_sums (self);
  g_autoptr (GArray) all = take_notices (sums, 0), fewer = take_notices (sums, 2);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  BtNotice second = get_notice (sums, 1), third = get_notice (sums, 2);
  GtkWidget *card = NULL;

  gtk_box_append (GTK_BOX (self->page), box); /* amounts are seen in a window */
  bt_notice_cards_fill (box, all, sums, BT_NOTICE_STEP_LOOK);
  card = find_card (box, &third, sums);
  g_assert_nonnull (card);
  bt_notice_cards_fill (box, fewer, sums, BT_NOTICE_STEP_LOOK);
  g_assert_true (gtk_widget_get_first_child (box) == card);
  g_assert_null (find_card (box, &second, sums));
  bt_notice_cards_fill (box, all, sums, BT_NOTICE_STEP_LOOK);
  g_assert_true (find_card (box, &third, sums) == card);
  g_assert_true (gtk_widget_get_prev_sibling (card) == find_card (box, &second, sums));
}

static void
test_every_control_has_a_name (Fixture       *self,
                               gconstpointer  data)
{
  driver_check_names (driver_find (self->page, BT_TYPE_BUDGET_NOTICES, NULL));
  driver_check_names (GTK_WIDGET (open_hope (self)));
}

#define ADD(name, test) \
  g_test_add ("/window/notices/" name, Fixture, NULL, set_up_all, test, tear_down)

static void
add_tests (void)
{
  ADD ("the plan has all of them", test_the_plan_has_all_of_them);
  ADD ("funds and lines are a click away", test_funds_and_lines_are_a_click_away);
  ADD ("a hope says what it has not yet", test_a_hope_says_what_it_has_not_yet);
  ADD ("an agreement says that it no longer holds",
       test_an_agreement_says_that_it_no_longer_holds);
  ADD ("hidden amounts stay hidden", test_hidden_amounts_stay_hidden);
  ADD ("cards stay when those before them go", test_cards_stay_when_those_before_them_go);
  ADD ("every control has a name", test_every_control_has_a_name);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
