/* budget-notices.c: what is worth a look in the budget: gentle cards with the sum and one next
 * step. */
#include "config.h"

#include "ui/budget-notices.h"

#include <glib/gi18n.h>

#include "ui/notice-card.h"

#define AT_FIRST 4 /* cards; more of them would be a list of faults */

struct _BtBudgetNotices
{
  GtkBox     parent_instance;
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
      child = bt_notice_card_new (notice, sums,
                                  only == NULL ? BT_NOTICE_STEP_LOOK : BT_NOTICE_STEP_NONE);
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
