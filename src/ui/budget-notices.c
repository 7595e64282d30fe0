/* budget-notices.c: what is worth a look in the budget: gentle cards with the sum and one next
 * step.
 *
 * Only those that are seen are made. */
#include "config.h"

#include "ui/budget-notices.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "ui/notice-card.h"
#include "ui/plan-sums.h"

#define AT_FIRST 4 /* cards; more of them would be a list of faults */

struct _BtBudgetNotices
{
  GtkBox     parent_instance;
  BtPlan    *plan;
  BtRecord  *only;  /* the fund or line whose they are; NULL: all */
  GtkWidget *list;
  GtkWidget *more;  /* a button that shows the rest */
  gboolean   all;
};

G_DEFINE_FINAL_TYPE (BtBudgetNotices, bt_budget_notices, GTK_TYPE_BOX)

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
  self->all = TRUE;
  bt_budget_notices_fill (
      self, bt_plan_sums_get_of (bt_plan_sums_get_for_plan (self->plan), self->only), self->only);
  gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
}

static void
bt_budget_notices_dispose (GObject *object)
{
  BtBudgetNotices *self = BT_BUDGET_NOTICES (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->only);
  G_OBJECT_CLASS (bt_budget_notices_parent_class)->dispose (object);
}

static void
bt_budget_notices_class_init (BtBudgetNoticesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_budget_notices_dispose;
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

/* How many more there are than are shown. */
static void
show_more (BtBudgetNotices *self,
           guint            n)
{
  g_autofree char *more = bt_number_count (
      ngettext ("%s more thing worth a look", "%s more things worth a look", n), n);

  gtk_button_set_label (GTK_BUTTON (self->more), more);
  gtk_widget_set_visible (self->more, n > 0);
}

void
bt_budget_notices_fill (BtBudgetNotices *self,
                        const BtSums    *sums,
                        gpointer         only)
{
  g_autoptr (GArray) shown = g_array_new (FALSE, FALSE, sizeof (BtNotice));
  guint n = 0;

  g_return_if_fail (BT_IS_BUDGET_NOTICES (self) && sums != NULL);

  g_set_object (&self->plan, sums->plan);
  g_set_object (&self->only, only);
  for (guint i = 0; i < sums->notices->len; i++)
    {
      const BtNotice *notice = &g_array_index (sums->notices, BtNotice, i);

      if (!is_shown (notice, only))
        continue;
      n++;
      if (self->all || n <= AT_FIRST)
        g_array_append_vals (shown, notice, 1);
    }
  bt_notice_cards_fill (self->list, shown, sums,
                        only == NULL ? BT_NOTICE_STEP_LOOK : BT_NOTICE_STEP_NONE);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  show_more (self, n - shown->len);
}
