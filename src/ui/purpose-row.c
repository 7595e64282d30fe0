/* purpose-row.c: one thing the money is for: planned, spent and left, and under it its lines, which
 * are made when it is opened. */
#include "config.h"

#include "ui/purpose-row.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/kit.h"
#include "ui/kit/record-name.h"
#include "ui/money-bar.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"
#include "words/amounts.h"

#define ARROW 16 /* pixels: as wide as the arrow, so that lines stand in the same columns */

struct _BtPurposeRow
{
  GtkBox        parent_instance;
  BtPurpose     purpose;
  BtPlan       *plan;      /* NULL until there is something to show */
  GtkSizeGroup *columns[BT_N_PURPOSE_COLUMNS];
  GtkWidget    *head;      /* opens the lines */
  GtkWidget    *cells;
  GtkWidget    *swatch_place;
  GtkWidget    *title;
  BtChart      *bar;
  GtkWidget    *figures;   /* planned, spent, left */
  GtkWidget    *arrow;
  GtkWidget    *lines;
};

G_DEFINE_FINAL_TYPE (BtPurposeRow, bt_purpose_row, GTK_TYPE_BOX)

typedef struct
{
  BtPence planned;
  BtPence spent;
} Figures;

static void
on_figures_hidden (gpointer figures)
{
  gtk_widget_set_visible (figures, !bt_amounts_is_hidden (figures));
}

static void
set_figures (BtPurposeRow *self,
             GtkWidget    *box,
             Figures       figures)
{
  const BtPence amounts[] = { figures.planned, figures.spent,
                              bt_pence_subtract (figures.planned, figures.spent) };
  GtkWidget *label = gtk_widget_get_first_child (box);

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++, label = gtk_widget_get_next_sibling (label))
    bt_money_label_set_pence (BT_MONEY_LABEL (label), amounts[i]);
}

/* Three labels in the columns, the last of them strong. */
static GtkWidget *
make_figures (BtPurposeRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  for (int i = BT_PURPOSE_COLUMN_PLANNED; i <= BT_PURPOSE_COLUMN_LEFT; i++)
    {
      GtkWidget *label = bt_money_label_new (i == BT_PURPOSE_COLUMN_SPENT ? BT_MONEY_OUT
                                                                          : BT_MONEY_FULL);

      g_object_set (label, "xalign", 1.0, "valign", GTK_ALIGN_CENTER, NULL);
      if (i == BT_PURPOSE_COLUMN_LEFT)
        gtk_widget_add_css_class (label, "heading");
      gtk_size_group_add_widget (self->columns[i], label);
      gtk_box_append (GTK_BOX (box), label);
    }
  bt_amounts_watch (box, on_figures_hidden);
  return box;
}

/* A name, and under it how it comes about. */
static GtkWidget *
make_line_words (const BtMoneyRow *row,
                 const BtSums     *sums)
{
  g_autofree char *name = bt_record_dup_name (row->line);
  g_autofree char *short_name = bt_budget_dup_line_name (row->line);
  g_autofree char *cost = bt_words_line_cost (row->sums, TRUE);
  g_autofree char *bare = bt_words_line_cost (row->sums, FALSE);
  g_autofree char *units = bt_budget_dup_units (sums, row->line);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new (name != NULL ? name : short_name);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  if (cost != NULL || units != NULL)
    {
      GtkWidget *details = bt_money_label_new (BT_MONEY_FULL);

      bt_money_label_set_words (BT_MONEY_LABEL (details), units != NULL ? units : cost,
                                units != NULL ? units : bare);
      gtk_widget_add_css_class (details, "dim-label");
      gtk_box_append (GTK_BOX (box), details);
    }
  gtk_widget_set_hexpand (box, TRUE);
  return box;
}

static void
add_line (BtPurposeRow     *self,
          const BtMoneyRow *row,
          const BtSums     *sums)
{
  g_autofree char *name = bt_budget_dup_line_name (row->line);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *figures = make_figures (self);

  gtk_box_append (GTK_BOX (box), make_line_words (row, sums));
  set_figures (self, figures, (Figures) { row->cost, bt_budget_get_spent (sums, row->line) });
  gtk_box_append (GTK_BOX (box), figures);
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_BOX, "width-request", ARROW, NULL));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "line");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "budget.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", bt_record_get_key (row->line));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (self->lines), button);
}

static void
clear_lines (BtPurposeRow *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (self->lines)) != NULL)
    gtk_box_remove (GTK_BOX (self->lines), child);
}

static gboolean
is_open (BtPurposeRow *self)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->head));
}

/* Nobody sees the lines of what is closed. */
static void
fill_lines (BtPurposeRow      *self,
            const BtMoneyRows *rows)
{
  clear_lines (self);
  for (guint i = 0; i < rows->rows->len && is_open (self); i++)
    {
      const BtMoneyRow *row = &g_array_index (rows->rows, BtMoneyRow, i);

      if (row->purpose == self->purpose)
        add_line (self, row, rows->sums);
    }
}

static void
on_toggled (BtPurposeRow *self)
{
  if (self->plan != NULL)
    {
      g_autoptr (BtMoneyRows) rows =
          bt_money_rows_new (bt_plan_sums_get (bt_plan_sums_get_for_plan (self->plan)));

      fill_lines (self, rows);
    }
  gtk_widget_set_visible (self->lines, is_open (self));
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow),
                                is_open (self) ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open (self), -1);
}

static void
fill_bar (BtPurposeRow *self,
          Figures       figures,
          BtPence       most)
{
  const BtBarPart parts[] = {
    { figures.spent, bt_purpose_get_fill (self->purpose) },
    { MAX (0, figures.planned - MAX (0, figures.spent)), BT_FILL_OPEN },
  };
  g_autofree char *spent = bt_pence_format_moved (figures.spent),
                  *planned = bt_pence_format (figures.planned);
  g_autofree char *finding =
      g_strdup_printf (figures.spent < 0
                           /* Translators: "£12.00 back so far, £250.00 planned" */
                           ? _("%1$s so far, %2$s planned")
                           /* Translators: "£125.00 of £250.00 is spent so far" */
                           : _("%1$s of %2$s is spent so far"), spent, planned);

  g_object_set (self->bar, "label", bt_purpose_get_title (self->purpose), "finding", finding, NULL);
  bt_money_bar_set (self->bar, parts, G_N_ELEMENTS (parts),
                    (double) figures.planned / (double) MAX (1, most));
  gtk_widget_set_child_visible (GTK_WIDGET (self->bar), figures.planned > 0);
}

static void
bt_purpose_row_dispose (GObject *object)
{
  BtPurposeRow *self = BT_PURPOSE_ROW (object);

  for (guint i = 0; i < BT_N_PURPOSE_COLUMNS; i++)
    g_clear_object (&self->columns[i]);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (bt_purpose_row_parent_class)->dispose (object);
}

static void
bt_purpose_row_class_init (BtPurposeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_purpose_row_dispose;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "purpose-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BtPurposeRow, head);
  gtk_widget_class_bind_template_child (widget_class, BtPurposeRow, cells);
  gtk_widget_class_bind_template_child (widget_class, BtPurposeRow, swatch_place);
  gtk_widget_class_bind_template_child (widget_class, BtPurposeRow, title);
  gtk_widget_class_bind_template_child (widget_class, BtPurposeRow, bar);
  gtk_widget_class_bind_template_child (widget_class, BtPurposeRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, BtPurposeRow, lines);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled);
}

static void
bt_purpose_row_init (BtPurposeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_purpose_row_new (BtPurpose      purpose,
                    GtkSizeGroup **columns)
{
  BtPurposeRow *self = g_object_new (BT_TYPE_PURPOSE_ROW, NULL);

  self->purpose = purpose;
  for (guint i = 0; i < BT_N_PURPOSE_COLUMNS; i++)
    self->columns[i] = g_object_ref (columns[i]);
  gtk_size_group_add_widget (columns[BT_PURPOSE_COLUMN_NAME],
                             gtk_widget_get_parent (self->swatch_place));
  gtk_box_append (GTK_BOX (self->swatch_place),
                  bt_money_swatch_new (bt_purpose_get_fill (purpose)));
  gtk_label_set_label (GTK_LABEL (self->title), bt_purpose_get_title (purpose));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  bt_purpose_get_title (purpose), -1);
  self->figures = make_figures (self);
  gtk_box_insert_child_after (GTK_BOX (self->cells), self->figures, GTK_WIDGET (self->bar));
  return GTK_WIDGET (self);
}

void
bt_purpose_row_fill (BtPurposeRow      *self,
                     const BtMoneyRows *rows,
                     BtPence            most)
{
  BtTally planned = bt_purpose_add_up (rows, self->purpose);
  Figures figures = { planned.sum, 0 };
  guint n = 0;

  g_return_if_fail (BT_IS_PURPOSE_ROW (self));

  g_set_object (&self->plan, rows->sums->plan);
  fill_lines (self, rows);
  for (guint i = 0; i < rows->rows->len; i++)
    {
      const BtMoneyRow *row = &g_array_index (rows->rows, BtMoneyRow, i);

      if (row->purpose != self->purpose)
        continue;
      n++;
      figures.spent = bt_pence_add (figures.spent, bt_budget_get_spent (rows->sums, row->line));
    }
  fill_bar (self, figures, most);
  if (planned.incomplete && planned.sum == 0)
    figures.planned = BT_PENCE_UNKNOWN;
  set_figures (self, self->figures, figures);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}
