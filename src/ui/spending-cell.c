/* spending-cell.c: one cell of the table of payments.
 *
 * There are many of them, and they get another payment whenever the table scrolls: so each has as
 * few widgets as it can, and its letters are never measured for how wide they would like to be. */
#include "config.h"

#include "ui/spending-cell.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "sums/proof.h"
#include "ui/kit/money-label.h"
#include "words/spending.h"

#define TEXT_WIDTH 8   /* letters that a text is wide at least; it gets what room there is */
#define LONGEST    200 /* letters of which more would never be seen */

struct _BtSpendingCell
{
  GtkBox             parent_instance;
  BtSpendingCellKind kind;
  BtRecord          *record;
  GtkWidget         *label;
  GtkWidget         *second; /* a second line */
  GtkWidget         *amount;
  GtkWidget         *button; /* made when a payment first lacks proof */
};

G_DEFINE_FINAL_TYPE (BtSpendingCell, bt_spending_cell, GTK_TYPE_BOX)

static const char *const css_classes[BT_N_SPENDING_CELLS] = {
  [BT_SPENDING_CELL_WHAT] = "what",       [BT_SPENDING_CELL_DAY] = "day",
  [BT_SPENDING_CELL_WHO] = "who",         [BT_SPENDING_CELL_PURPOSE] = "purpose",
  [BT_SPENDING_CELL_LINES] = "lines-of",  [BT_SPENDING_CELL_AMOUNT] = "amount",
  [BT_SPENDING_CELL_PROOF] = "proof",
};

/* Takes @text. */
static void
say (GtkWidget *label,
     char      *text)
{
  g_autofree char *whole = text;
  g_autofree char *seen = bt_text_cut (whole != NULL ? whole : "", LONGEST);

  gtk_label_set_label (GTK_LABEL (label), seen);
}

static void
set_class (GtkWidget  *widget,
           const char *css_class,
           gboolean    has)
{
  if (has)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static char *
dup_day (gpointer record)
{
  BtDay day = BT_IS_SPENDING (record) ? BT_SPENDING (record)->on : BT_RECEIPT (record)->on;

  return day == BT_DAY_UNKNOWN ? g_strdup (_("day not known yet")) : bt_day_format (day);
}

static char *
dup_who (gpointer record)
{
  char *who = bt_words_spending_who (record);

  if (who != NULL)
    return who;
  return g_strdup (BT_IS_RECEIPT (record) ? _("Money") : _("Not known yet"));
}

/* "6 November 2026 · Wages, four weeks · Lead helper" */
static char *
dup_second_line (gpointer record)
{
  g_autofree char *day = dup_day (record), *purpose = bt_words_spending_purpose (record);
  g_autofree char *lines = bt_words_spending_lines (record);
  const char *const parts[] = { day, purpose, lines };
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (!bt_text_is_blank (parts[i]))
      g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", parts[i]);
  return g_string_free (line, FALSE);
}

static void
fill_amount (BtSpendingCell *self)
{
  BtMoneyFormat format = BT_IS_RECEIPT (self->record) ? BT_MONEY_IN : BT_MONEY_OUT;
  BtMoneyFormat had = BT_MONEY_OUT;

  g_object_get (self->amount, "format", &had, NULL);
  if (had != format)
    g_object_set (self->amount, "format", format, NULL);
  bt_money_label_set_pence (BT_MONEY_LABEL (self->amount),
                            bt_words_spending_amount (self->record));
}

static GtkWidget *
make_button (BtSpendingCell *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Add proof"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "quiet-link");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), button);
  return button;
}

/* Which of many it is, a screen reader has to say itself. */
static void
offer_proof (BtSpendingCell *self)
{
  g_autofree char *who = dup_who (self->record), *day = dup_day (self->record);
  /* Translators: who was paid, and when */
  g_autofree char *name = g_strdup_printf (_("Add proof: %1$s, %2$s"), who, day);

  if (self->button == NULL)
    self->button = make_button (self);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "x",
                                    bt_record_get_key (self->record));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "spending.add-proof");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
fill_proof (BtSpendingCell *self)
{
  char *proof = bt_words_spending_proof (self->record);
  gboolean lacks = proof == NULL && BT_IS_SPENDING (self->record)
                   && bt_spending_lacks_proof (BT_SPENDING (self->record));

  say (self->label, proof);
  gtk_widget_set_visible (self->label, !lacks);
  if (lacks)
    offer_proof (self);
  if (self->button != NULL)
    gtk_widget_set_visible (self->button, lacks);
}

static void
fill (BtSpendingCell *self)
{
  switch (self->kind)
    {
    case BT_SPENDING_CELL_WHAT:
      say (self->label, dup_who (self->record));
      say (self->second, dup_second_line (self->record));
      break;
    case BT_SPENDING_CELL_DAY:
      say (self->label, dup_day (self->record));
      break;
    case BT_SPENDING_CELL_WHO:
      say (self->label, dup_who (self->record));
      break;
    case BT_SPENDING_CELL_PURPOSE:
      say (self->label, bt_words_spending_purpose (self->record));
      break;
    case BT_SPENDING_CELL_LINES:
      say (self->label, bt_words_spending_lines (self->record));
      break;
    case BT_SPENDING_CELL_AMOUNT:
      fill_amount (self);
      break;
    case BT_SPENDING_CELL_PROOF:
      fill_proof (self);
      break;
    case BT_N_SPENDING_CELLS:
    default:
      g_assert_not_reached ();
    }
}

static void
bt_spending_cell_dispose (GObject *object)
{
  g_clear_object (&BT_SPENDING_CELL (object)->record);

  G_OBJECT_CLASS (bt_spending_cell_parent_class)->dispose (object);
}

static void
bt_spending_cell_class_init (BtSpendingCellClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_spending_cell_dispose;
}

static void
bt_spending_cell_init (BtSpendingCell *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "spending-cell");
}

static GtkWidget *
add_label (BtSpendingCell *self,
           gboolean        cut,
           const char     *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  if (cut)
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (label), TEXT_WIDTH);
      gtk_label_set_max_width_chars (GTK_LABEL (label), TEXT_WIDTH);
    }
  gtk_box_append (GTK_BOX (self), label);
  return label;
}

static void
build (BtSpendingCell *self)
{
  switch (self->kind)
    {
    case BT_SPENDING_CELL_WHAT:
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
      self->label = add_label (self, TRUE, "heading");
      self->second = add_label (self, TRUE, "dim-label");
      break;
    case BT_SPENDING_CELL_WHO:
      self->label = add_label (self, TRUE, "heading");
      break;
    case BT_SPENDING_CELL_AMOUNT:
      self->amount = bt_money_label_new (BT_MONEY_OUT);
      g_object_set (self->amount, "xalign", 1.0, "hexpand", TRUE, NULL);
      gtk_widget_add_css_class (self->amount, "heading");
      gtk_box_append (GTK_BOX (self), self->amount);
      break;
    case BT_SPENDING_CELL_PROOF:
      self->label = add_label (self, TRUE, "dim-label");
      break;
    case BT_SPENDING_CELL_DAY:
      self->label = add_label (self, FALSE, NULL);
      break;
    case BT_SPENDING_CELL_PURPOSE:
    case BT_SPENDING_CELL_LINES:
    case BT_N_SPENDING_CELLS:
    default:
      self->label = add_label (self, TRUE, NULL);
    }
}

GtkWidget *
bt_spending_cell_new (BtSpendingCellKind kind)
{
  BtSpendingCell *self = NULL;

  g_return_val_if_fail (kind < BT_N_SPENDING_CELLS, NULL);

  self = g_object_new (BT_TYPE_SPENDING_CELL, NULL);
  self->kind = kind;
  gtk_widget_add_css_class (GTK_WIDGET (self), css_classes[kind]);
  build (self);
  return GTK_WIDGET (self);
}

void
bt_spending_cell_fill (BtSpendingCell *self,
                       gpointer        record)
{
  g_return_if_fail (BT_IS_SPENDING_CELL (self));

  g_set_object (&self->record, record);
  if (record != NULL)
    fill (self);
}

gpointer
bt_spending_cell_get_record (BtSpendingCell *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_CELL (self), NULL);

  return self->record;
}

void
bt_spending_cell_set_opened (BtSpendingCell *self,
                             gboolean        opened)
{
  g_return_if_fail (BT_IS_SPENDING_CELL (self));

  set_class (GTK_WIDGET (self), "open", opened);
}
