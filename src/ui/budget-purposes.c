/* budget-purposes.c: what the money is for, each thing with its lines, and what others give.
 *
 * What is given stands beside it, counted in nights or hours and never in pounds. */
#include "config.h"

#include "ui/budget-purposes.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/kit.h"
#include "ui/kit/reading.h"
#include "ui/purpose-row.h"
#include "ui/ui.h"

struct _BtBudgetPurposes
{
  GtkBox        parent_instance;
  GtkSizeGroup *columns[BT_N_PURPOSE_COLUMNS];
  GtkWidget    *rows[BT_N_PURPOSES];
  GtkWidget    *heads;
  GtkWidget    *name_head;
  GtkWidget    *planned_head;
  GtkWidget    *spent_head;
  GtkWidget    *left_head;
  GtkWidget    *table;
  GtkWidget    *given_title;
  GtkWidget    *given;
  BtMoneyLabel *elsewhere;
};

G_DEFINE_FINAL_TYPE (BtBudgetPurposes, bt_budget_purposes, GTK_TYPE_BOX)

static void
on_amounts (gpointer widget)
{
  BtBudgetPurposes *self = widget;

  gtk_widget_set_visible (self->heads, !bt_amounts_is_hidden (self));
}

/* TRUE for a line that stands in the table above. */
static gboolean
is_ours (const BtMoneyRows *rows,
         BtBudgetLine      *line)
{
  for (guint i = 0; i < rows->rows->len; i++)
    if (g_array_index (rows->rows, BtMoneyRow, i).line == line)
      return TRUE;
  return FALSE;
}

/* "Larkrise nights" and under it "14 nights: 11 taken, 3 left". */
static void
add_given (BtBudgetPurposes *self,
           const BtSums     *sums,
           BtBudgetLine     *line)
{
  g_autofree char *name = bt_budget_dup_line_name (line), *units = bt_budget_dup_units (sums, line);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *const texts[] = { name, units };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GtkWidget *label = gtk_label_new (texts[i]);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_set_visible (label, texts[i] != NULL);
      if (i > 0)
        gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "line");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "budget.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", bt_record_get_key (line));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (self->given), button);
}

static void
fill_given (BtBudgetPurposes  *self,
            const BtMoneyRows *rows)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (self->given)) != NULL)
    gtk_box_remove (GTK_BOX (self->given), child);
  for (guint i = 0; i < rows->sums->lines->len; i++)
    {
      BtBudgetLine *line = g_array_index (rows->sums->lines, BtLineSums, i).line;

      if (!is_ours (rows, line))
        add_given (self, rows->sums, line);
    }
  gtk_widget_set_visible (self->given_title, gtk_widget_get_first_child (self->given) != NULL);
}

/* What was spent on nothing that stands in the table. */
static void
fill_elsewhere (BtBudgetPurposes *self,
                const BtSums     *sums)
{
  BtPence spent = bt_budget_get_spent (sums, NULL);
  g_autofree char *amount = bt_pence_format (ABS (spent));
  g_autofree char *words = g_strdup_printf (
      spent < 0
          /* Translators: %s is an amount. */
          ? _("%s more came back than was spent on things that are not named here.")
          /* Translators: %s is an amount. */
          : _("%s more is spent on things that are not named here."),
      amount);

  bt_money_label_set_words (self->elsewhere, words, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->elsewhere), spent != 0);
}

static void
bt_budget_purposes_dispose (GObject *object)
{
  BtBudgetPurposes *self = BT_BUDGET_PURPOSES (object);

  for (guint i = 0; i < BT_N_PURPOSE_COLUMNS; i++)
    g_clear_object (&self->columns[i]);
  G_OBJECT_CLASS (bt_budget_purposes_parent_class)->dispose (object);
}

static void
bt_budget_purposes_class_init (BtBudgetPurposesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_budget_purposes_dispose;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "budget-purposes.ui");
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, heads);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, name_head);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, planned_head);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, spent_head);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, left_head);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, table);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, given_title);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, given);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPurposes, elsewhere);
}

static void
bt_budget_purposes_init (BtBudgetPurposes *self)
{
  GtkWidget *heads[BT_N_PURPOSE_COLUMNS] = { 0 };

  gtk_widget_init_template (GTK_WIDGET (self));
  heads[BT_PURPOSE_COLUMN_NAME] = self->name_head;
  heads[BT_PURPOSE_COLUMN_PLANNED] = self->planned_head;
  heads[BT_PURPOSE_COLUMN_SPENT] = self->spent_head;
  heads[BT_PURPOSE_COLUMN_LEFT] = self->left_head;
  for (guint i = 0; i < BT_N_PURPOSE_COLUMNS; i++)
    {
      self->columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
      gtk_size_group_add_widget (self->columns[i], heads[i]);
      if (i >= BT_PURPOSE_COLUMN_PLANNED)
        bt_reading_align_figures (GTK_LABEL (heads[i]));
    }
  for (guint i = 0; i < BT_N_PURPOSES; i++)
    {
      self->rows[i] = bt_purpose_row_new (i, self->columns);
      gtk_box_append (GTK_BOX (self->table), self->rows[i]);
    }
  bt_amounts_watch (self, on_amounts);
}

void
bt_budget_purposes_fill (BtBudgetPurposes  *self,
                         const BtMoneyRows *rows)
{
  BtPence most = 0;

  g_return_if_fail (BT_IS_BUDGET_PURPOSES (self) && rows != NULL);

  for (guint i = 0; i < BT_N_PURPOSES; i++)
    most = MAX (most, bt_purpose_add_up (rows, i).sum);
  for (guint i = 0; i < BT_N_PURPOSES; i++)
    bt_purpose_row_fill (BT_PURPOSE_ROW (self->rows[i]), rows, most);
  fill_given (self, rows);
  fill_elsewhere (self, rows->sums);
  gtk_widget_set_visible (gtk_widget_get_parent (self->heads), rows->rows->len > 0);
}
