/* compare-table.c: a table with what is so in the plan, what would be, and how far they are apart.
 *
 * More and less are words.  Cells stand in the order in which they are read out: a name, what is,
 * what would be, and the change. */
#include "config.h"

#include "ui/compare-table.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/money-label.h"
#include "ui/kit/reading.h"
#include "ui/kit/record-name.h"
#include "words/amounts.h"
#include "words/options.h"

#define N_COLUMNS 4

struct _BtCompareTable
{
  GtkGrid  parent_instance;
  gboolean money;
  int      n_rows;
};

G_DEFINE_FINAL_TYPE (BtCompareTable, bt_compare_table, GTK_TYPE_GRID)

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "lines", 3, "ellipsize",
                                   PANGO_ELLIPSIZE_END, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* A name, and under it a few words about it, which amounts may be in. */
static GtkWidget *
make_name (const char *name,
           const char *css_class,
           const char *words,
           const char *without)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *detail = NULL;

  gtk_box_append (GTK_BOX (box), make_label (name, css_class));
  gtk_widget_set_hexpand (box, TRUE);
  if (words == NULL)
    return box;
  detail = bt_money_label_new (BT_MONEY_FULL);
  bt_money_label_set_words (BT_MONEY_LABEL (detail), words, without);
  gtk_widget_add_css_class (detail, "dim-label");
  gtk_box_append (GTK_BOX (box), detail);
  return box;
}

/* There is room for most of a name. */
static char *
dup_whole_name (BtBudgetLine *line)
{
  char *name = bt_record_dup_name (line);

  return name != NULL ? name : bt_budget_dup_line_name (line);
}

/* @words where they are not NULL, else @pence. */
static GtkWidget *
make_money (BtPence     pence,
            const char *words,
            const char *css_class)
{
  GtkWidget *label = bt_money_label_new (BT_MONEY_FULL);

  if (words != NULL)
    bt_money_label_set_words (BT_MONEY_LABEL (label), words, NULL);
  else
    bt_money_label_set_pence (BT_MONEY_LABEL (label), pence);
  g_object_set (label, "xalign", 1.0, NULL);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* At the top by the text's own alignment, where it is not a box, in which it is there anyway: the
 * widget's would have GTK lay out each text many times. */
static void
attach (BtCompareTable *self,
        GtkWidget      *widget,
        int             column,
        int             width)
{
  if (!GTK_IS_BOX (widget))
    g_object_set (widget, "yalign", 0.0, NULL);
  gtk_grid_attach (GTK_GRID (self), widget, column, self->n_rows, width, 1);
}

/* A line across, with what stands under it. */
static void
add_section (BtCompareTable *self,
             const char     *title)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_HEADING, "wrap", TRUE, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "section");
  attach (self, label, 0, N_COLUMNS);
  self->n_rows++;
}

static void
add_heads (BtCompareTable *self)
{
  const char *const heads[] = { _("Our plan"), _("What-if"), _("Change") };

  for (int i = 0; i < (int) G_N_ELEMENTS (heads); i++)
    {
      GtkWidget *label = make_label (heads[i], "heading");

      bt_reading_align_figures (GTK_LABEL (label));
      attach (self, label, i + 1, 1);
    }
  self->n_rows++;
}

/* A row of money; @before and @after are said instead of the amounts where they are not NULL. */
static void
add_money (BtCompareTable         *self,
           const BtComparedFigure *figure,
           const char             *before,
           const char             *after,
           const char             *css_class)
{
  g_autofree char *change = bt_words_more_or_less (figure->change);

  attach (self, make_money (figure->plan, before, css_class), 1, 1);
  attach (self, make_money (figure->option, after, css_class), 2, 1);
  attach (self, make_money (0, change, css_class), 3, 1);
}

static void
add_named_money (BtCompareTable         *self,
                 const char             *name,
                 const BtComparedFigure *figure)
{
  attach (self, make_name (name, NULL, NULL, NULL), 0, 1);
  add_money (self, figure, NULL, NULL, NULL);
  self->n_rows++;
}

/* Costs. */

static void
add_line (BtCompareTable       *self,
          const BtComparedCost *cost)
{
  g_autofree char *name = dup_whole_name (cost->line);
  g_autofree char *words = NULL, *without = NULL;
  GtkWidget *box = NULL;

  if (cost->before != NULL && cost->after != NULL)
    {
      words = bt_words_line_change (cost->before, cost->after, TRUE);
      without = bt_words_line_change (cost->before, cost->after, FALSE);
    }
  else
    {
      words = g_strdup (cost->after == NULL ? _("left out") : _("new"));
      without = g_strdup (words);
    }
  box = make_name (name, NULL, words, without);
  gtk_widget_add_css_class (box, "indented");
  attach (self, box, 0, self->money ? 1 : N_COLUMNS);
  if (self->money)
    add_money (self, &cost->cost, cost->before == NULL ? _("none") : NULL,
               cost->after == NULL ? _("none") : NULL, NULL);
  self->n_rows++;
}

/* What is planned for nothing is said to be none. */
static void
add_purpose (BtCompareTable       *self,
             const BtComparedCost *cost)
{
  const char *title = bt_purpose_get_title (cost->purpose);

  attach (self, make_name (title, "heading", NULL, NULL), 0, self->money ? 1 : N_COLUMNS);
  if (self->money)
    add_money (self, &cost->cost, cost->cost.plan == 0 ? _("none") : NULL,
               cost->cost.option == 0 ? _("none") : NULL, "heading");
  self->n_rows++;
}

static void
add_costs (BtCompareTable   *self,
           const BtCompared *compared)
{
  BtPurpose last = BT_N_PURPOSES;

  add_section (self, _("What it is for"));
  for (guint i = 0; i < compared->costs->len; i++)
    {
      const BtComparedCost *cost = &g_array_index (compared->costs, BtComparedCost, i);

      if (cost->purpose == BT_N_PURPOSES && (i == 0 || last != BT_N_PURPOSES))
        add_section (self, _("Paid for by others"));
      last = cost->purpose;
      if (cost->line != NULL)
        add_line (self, cost);
      else
        add_purpose (self, cost);
    }
}

/* Funds. */

static gboolean
has_money (const BtCompared *compared)
{
  for (guint i = 0; i < compared->funds->len; i++)
    if (g_array_index (compared->funds, BtComparedFund, i).cash)
      return TRUE;
  return FALSE;
}

static void
add_unallocated (BtCompareTable         *self,
                 const char             *name,
                 const BtComparedFigure *figure)
{
  g_autofree char *before = bt_words_not_shared (figure->plan);
  g_autofree char *after = bt_words_not_shared (figure->option);

  attach (self, make_name (name, NULL, NULL, NULL), 0, 1);
  /* below 0 it is words; what is not known says so itself */
  add_money (self, figure, figure->plan < 0 ? before : NULL, figure->option < 0 ? after : NULL,
             NULL);
  self->n_rows++;
}

static void
add_funds (BtCompareTable   *self,
           const BtCompared *compared)
{
  add_section (self, _("Not shared out yet"));
  for (guint i = 0; i < compared->funds->len; i++)
    {
      const BtComparedFund *fund = &g_array_index (compared->funds, BtComparedFund, i);
      g_autofree char *name = bt_budget_dup_fund_name (fund->fund);

      if (fund->cash || fund->unallocated.plan != fund->unallocated.option)
        add_unallocated (self, name, &fund->unallocated);
    }
  add_section (self, _("There at the year’s end, if all goes as planned"));
  for (guint i = 0; i < compared->funds->len; i++)
    {
      const BtComparedFund *fund = &g_array_index (compared->funds, BtComparedFund, i);
      g_autofree char *name = bt_budget_dup_fund_name (fund->fund);

      if (fund->cash)
        add_named_money (self, name, &fund->forecast);
    }
}

static void
add_totals (BtCompareTable   *self,
            const BtCompared *compared)
{
  add_section (self, _("All together"));
  add_named_money (self, _("Shared out"), &compared->planned);
  add_unallocated (self, _("Not shared out yet"), &compared->unallocated);
}

/* Nights and hours, which are no money. */

static GtkWidget *
make_units (BtUnit             unit,
            const BtUnitTally *tally)
{
  g_autofree char *words = tally != NULL ? bt_words_units (unit, tally->units)
                                         : g_strdup (_("none"));
  GtkWidget *label = make_label (words, NULL);

  bt_reading_align_figures (GTK_LABEL (label));
  return label;
}

static void
add_units (BtCompareTable   *self,
           const BtCompared *compared)
{
  if (compared->units->len > 0)
    add_section (self, _("Nights, days and hours"));
  if (compared->units->len > 0 && !self->money)
    add_heads (self); /* above the first figures there are */
  for (guint i = 0; i < compared->units->len; i++)
    {
      const BtComparedUnits *units = &g_array_index (compared->units, BtComparedUnits, i);
      BtUnit unit = units->line->unit;
      g_autofree char *name = dup_whole_name (units->line);
      g_autofree char *change =
          bt_words_more_units (unit, units->before != NULL ? units->before->units : 0,
                               units->after != NULL ? units->after->units : 0);
      GtkWidget *label = make_label (change, NULL);

      bt_reading_align_figures (GTK_LABEL (label));
      attach (self, make_name (name, NULL, NULL, NULL), 0, 1);
      attach (self, make_units (unit, units->before), 1, 1);
      attach (self, make_units (unit, units->after), 2, 1);
      attach (self, label, 3, 1);
      self->n_rows++;
    }
}

static void
bt_compare_table_class_init (BtCompareTableClass *klass)
{
}

static void
bt_compare_table_init (BtCompareTable *self)
{
  gtk_grid_set_column_spacing (GTK_GRID (self), 12);
  gtk_grid_set_row_spacing (GTK_GRID (self), 4);
  gtk_widget_add_css_class (GTK_WIDGET (self), "compare");
}

void
bt_compare_table_fill (BtCompareTable   *self,
                       const BtCompared *compared,
                       gboolean          money)
{
  GtkWidget *child = NULL;

  g_return_if_fail (BT_IS_COMPARE_TABLE (self) && compared != NULL);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_grid_remove (GTK_GRID (self), child);
  self->n_rows = 0;
  self->money = money;
  if (money && (has_money (compared) || compared->costs->len > 0 || compared->units->len > 0))
    add_heads (self);
  if (compared->costs->len > 0)
    add_costs (self, compared);
  if (money && has_money (compared))
    {
      add_totals (self, compared);
      add_funds (self, compared);
    }
  add_units (self, compared);
}
