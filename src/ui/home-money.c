/* home-money.c: whether the money lasts, in a sentence, then the year's line. */
#include "config.h"

#include "ui/home-money.h"

#include <glib/gi18n.h>

#include "ui/kit/kit.h"
#include "ui/ui.h"
#include "ui/year-chart.h"
#include "words/lasting.h"

struct _BtHomeMoney
{
  GtkBox        parent_instance;
  GtkWidget    *question;
  GtkWidget    *answer;
  BtMoneyLabel *more;
  GtkWidget    *year;     /* the line and its numbers */
  BtChart      *chart;
  BtMoneyLabel *numbers;
  gboolean      has_year;
};

G_DEFINE_FINAL_TYPE (BtHomeMoney, bt_home_money, GTK_TYPE_BOX)

static void
fill_words (BtHomeMoney  *self,
            const BtSums *sums)
{
  g_auto (BtLasting) lasting = bt_words_lasting (sums);

  gtk_label_set_label (GTK_LABEL (self->question), lasting.question);
  gtk_label_set_label (GTK_LABEL (self->answer), lasting.answer);
  bt_money_label_set_words (self->more, lasting.more != NULL ? lasting.more : "",
                            lasting.more_without);
}

/* Without amounts there is nothing to see in it. */
static void
show_year (gpointer card)
{
  BtHomeMoney *self = card;

  gtk_widget_set_visible (self->year, self->has_year && !bt_amounts_is_hidden (self));
}

/* The line, and the same numbers in words under it. */
static void
fill_chart (BtHomeMoney  *self,
            const BtSums *sums)
{
  g_autoptr (BtYear) year = bt_year_new (sums);
  g_autofree char *numbers = bt_words_year (sums, year);

  self->has_year = numbers != NULL;
  show_year (self);
  if (numbers == NULL)
    return;
  bt_year_chart_set (self->chart, g_steal_pointer (&year));
  g_object_set (self->chart, "finding", numbers, NULL);
  bt_money_label_set_words (self->numbers, numbers, NULL);
}

static void
bt_home_money_class_init (BtHomeMoneyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "home-money.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHomeMoney, question);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMoney, answer);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMoney, more);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMoney, year);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMoney, chart);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMoney, numbers);
}

static void
bt_home_money_init (BtHomeMoney *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bt_amounts_watch (self, show_year);
}

void
bt_home_money_fill (BtHomeMoney  *self,
                    const BtSums *sums)
{
  gboolean any;

  g_return_if_fail (BT_IS_HOME_MONEY (self) && sums != NULL);

  any = sums->funds->len > 0 || sums->lines->len > 0;
  gtk_widget_set_visible (GTK_WIDGET (self), any);
  if (!any)
    return;
  fill_words (self, sums);
  fill_chart (self, sums);
}
