/* fund-choice.c: one of the plan's funds, chosen from a list that follows the plan. */
#include "ui/fund-choice.h"

#include "ui/budget-words.h"
#include "ui/kit/choice.h"

struct _BtFundChoice
{
  GtkBox       parent_instance;
  BtPlan      *plan;
  char        *none;   /* NULL: one of the funds it has to be */
  GPtrArray   *funds;  /* one for each item; NULL for none */
  BtFund      *chosen;
  GtkDropDown *choice;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtFundChoice, bt_fund_choice, GTK_TYPE_BOX)

static void
on_selected (BtFundChoice *self)
{
  guint selected = gtk_drop_down_get_selected (self->choice);

  if (selected >= self->funds->len)
    return;
  g_set_object (&self->chosen, g_ptr_array_index (self->funds, selected));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

/* What may be chosen; the one that is chosen is kept where it still can be, else it is the first:
 * what is seen to be chosen is. */
static void
show (BtFundChoice *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;
  guint selected = GTK_INVALID_LIST_POSITION;

  g_ptr_array_set_size (self->funds, 0);
  if (self->none != NULL)
    {
      g_ptr_array_add (self->funds, NULL);
      g_strv_builder_add (builder, self->none);
    }
  for (guint i = 0; i < bt_list_get_length (self->plan->funds); i++)
    {
      BtFund *fund = bt_list_get (self->plan->funds, i);
      g_autofree char *name = bt_budget_dup_fund_name (fund);

      g_ptr_array_add (self->funds, fund);
      g_strv_builder_add (builder, name);
    }
  texts = g_strv_builder_end (builder);
  if (self->funds->len == 0)
    g_clear_object (&self->chosen);
  else if (!g_ptr_array_find (self->funds, self->chosen, &selected))
    {
      selected = 0;
      g_set_object (&self->chosen, g_ptr_array_index (self->funds, 0));
    }
  bt_choice_set_texts (self->choice, (const char *const *) texts, selected, self);
}

static void
on_plan_changed (BtPlan       *plan,
                 BtChanges    *changes,
                 BtFundChoice *self)
{
  BtFund *before = self->chosen;

  if (!bt_changes_touch (changes, BT_TYPE_FUND))
    return;
  show (self);
  if (g_ptr_array_find (self->funds, before, NULL))
    return;
  on_selected (self);
}

static gboolean
bt_fund_choice_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (BT_FUND_CHOICE (widget)->choice));
}

static void
bt_fund_choice_dispose (GObject *object)
{
  g_clear_object (&BT_FUND_CHOICE (object)->chosen);
  g_clear_object (&BT_FUND_CHOICE (object)->plan);

  G_OBJECT_CLASS (bt_fund_choice_parent_class)->dispose (object);
}

static void
bt_fund_choice_finalize (GObject *object)
{
  g_ptr_array_unref (BT_FUND_CHOICE (object)->funds);
  g_free (BT_FUND_CHOICE (object)->none);

  G_OBJECT_CLASS (bt_fund_choice_parent_class)->finalize (object);
}

static void
bt_fund_choice_class_init (BtFundChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_fund_choice_dispose;
  G_OBJECT_CLASS (klass)->finalize = bt_fund_choice_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = bt_fund_choice_grab_focus;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", BT_TYPE_FUND_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_fund_choice_init (BtFundChoice *self)
{
  self->funds = g_ptr_array_new ();
}

GtkWidget *
bt_fund_choice_new (const char *name)
{
  BtFundChoice *self = g_object_new (BT_TYPE_FUND_CHOICE, NULL);
  GtkWidget *choice = bt_choice_new (name);

  self->choice = GTK_DROP_DOWN (choice);
  gtk_widget_set_hexpand (choice, TRUE);
  g_signal_connect_swapped (choice, "notify::selected", G_CALLBACK (on_selected), self);
  gtk_box_append (GTK_BOX (self), choice);
  return GTK_WIDGET (self);
}

void
bt_fund_choice_set_none (BtFundChoice *self,
                         const char   *words)
{
  g_return_if_fail (BT_IS_FUND_CHOICE (self));

  g_free (self->none);
  self->none = g_strdup (words);
}

void
bt_fund_choice_set_plan (BtFundChoice *self,
                         BtPlan       *plan)
{
  g_return_if_fail (BT_IS_FUND_CHOICE (self) && self->plan == NULL);

  g_set_object (&self->plan, plan);
  g_signal_connect_object (plan, "changed", G_CALLBACK (on_plan_changed), self, 0);
  show (self);
}

void
bt_fund_choice_choose (BtFundChoice *self,
                       BtFund       *fund)
{
  g_return_if_fail (BT_IS_FUND_CHOICE (self));

  g_set_object (&self->chosen, fund);
  if (self->plan != NULL)
    show (self);
}

BtFund *
bt_fund_choice_get (BtFundChoice *self)
{
  g_return_val_if_fail (BT_IS_FUND_CHOICE (self), NULL);

  return self->chosen;
}
