/* hope-lines.c: what the budget brings to a hope, one line each, as the printed page says it. */
#include "config.h"

#include "ui/hope-lines.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "ui/kit/money-label.h"
#include "words/line-help.h"

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
add_line (GtkBox       *box,
          BtBudgetLine *line,
          const BtSums *sums)
{
  g_autofree char *words = bt_words_line_help (sums, line, NULL, TRUE);
  g_autofree char *without = bt_words_line_help (sums, line, NULL, FALSE);
  GtkWidget *label = bt_money_label_new (BT_MONEY_FULL);

  bt_money_label_set_words (BT_MONEY_LABEL (label), words != NULL ? words : "", without);
  gtk_box_append (box, label);
}

static void
add_rest (GtkBox *box,
          guint   n)
{
  /* Translators: %s more things that are paid for, which are not named here */
  g_autofree char *words = bt_number_count (ngettext ("and %s more", "and %s more", n), n);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (box, label);
}

void
bt_hope_lines_fill (GtkBox       *box,
                    BtOutcome    *outcome,
                    const BtSums *sums,
                    guint         most)
{
  guint n = outcome->lines != NULL ? outcome->lines->len : 0;

  g_return_if_fail (GTK_IS_BOX (box) && sums != NULL);

  clear (box);
  for (guint i = 0; i < MIN (n, most); i++)
    add_line (box, g_ptr_array_index (outcome->lines, i), sums);
  if (n > most)
    add_rest (box, n - most);
  gtk_widget_set_visible (GTK_WIDGET (box), n > 0);
}
