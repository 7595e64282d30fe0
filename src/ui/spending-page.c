/* spending-page.c: the place Spending: how each fund stands, and one table of what was paid and
 * what came in.
 *
 * Where nothing is written down there is no table, no sum and no 0, but what leads on. */
#include "config.h"

#include "ui/spending-page.h"

#include <glib/gi18n.h>

#include "model/spending.h"
#include "ui/kit/beside.h"
#include "ui/kit/columns.h"
#include "ui/kit/door.h"
#include "ui/kit/kit.h"
#include "ui/kit/record-change.h"
#include "ui/plan-sums.h"
#include "ui/spending-add.h"
#include "ui/spending-form.h"
#include "ui/spending-funds.h"
#include "ui/spending-in.h"
#include "ui/spending-search.h"
#include "ui/spending-table.h"
#include "ui/ui.h"

struct _BtSpendingPage
{
  GtkBox            parent_instance;
  BtPlan           *plan;
  BtPlanSums       *sums;
  BtSpendingRows   *rows;
  gboolean          stale;       /* the funds are to be filled when they are next seen */
  GtkWidget        *add_in;
  GtkWidget        *add_payment;
  GtkWidget        *no_money;
  GtkWidget        *first;
  BtSpendingFunds  *funds;
  GtkWidget        *list;
  BtSpendingSearch *search;
  GtkWidget        *nothing;
  BtSpendingTable  *table;
  GtkWidget        *side;        /* one of these stands there, each made when it first does: */
  GtkStack         *sides;
  BtSpendingForm   *form;
  BtSpendingAdd    *add;
  BtSpendingIn     *in;
};

G_DEFINE_FINAL_TYPE (BtSpendingPage, bt_spending_page, GTK_TYPE_BOX)

/* What is shown. */

static gboolean
has_funds (BtSpendingPage *self)
{
  return bt_list_get_length (self->plan->funds) > 0;
}

/* Something is written down that an account can be reckoned from. */
static gboolean
has_money (BtSpendingPage *self)
{
  gboolean any = bt_spending_rows_count_all (self->rows) > 0;

  for (guint i = 0; !any && i < bt_list_get_length (self->plan->funds); i++)
    any = ((BtFund *) bt_list_get (self->plan->funds, i))->opening != BT_PENCE_UNKNOWN;
  return any && has_funds (self);
}

/* Whether that is what stands at the side. */
static gboolean
is_open (BtSpendingPage *self,
         gpointer        side)
{
  return gtk_widget_get_visible (self->side) && gtk_stack_get_visible_child (self->sides) == side;
}

/* The record whose form is open; NULL where none is. */
static BtRecord *
get_opened (BtSpendingPage *self)
{
  return self->form != NULL ? bt_spending_form_get_record (self->form) : NULL;
}

static gpointer
make_side (BtSpendingPage *self,
           GType           type,
           GCallback       on_closed)
{
  GtkWidget *side = g_object_new (type, NULL);

  gtk_stack_add_child (self->sides, side);
  g_signal_connect_swapped (side, "closed", on_closed, self);
  return side;
}

static void on_added (BtSpendingPage *self,
                      BtRecord       *record);
static void on_add_closed (BtSpendingPage *self);
static void on_in_closed (BtSpendingPage *self);
static void on_form_closed (BtSpendingPage *self);

static gpointer
get_form (BtSpendingPage *self)
{
  if (self->form == NULL)
    self->form = make_side (self, BT_TYPE_SPENDING_FORM, G_CALLBACK (on_form_closed));
  return self->form;
}

static gpointer
get_add (BtSpendingPage *self)
{
  if (self->add != NULL)
    return self->add;
  self->add = make_side (self, BT_TYPE_SPENDING_ADD, G_CALLBACK (on_add_closed));
  bt_spending_add_set_plan (self->add, self->plan);
  g_signal_connect_swapped (self->add, "added", G_CALLBACK (on_added), self);
  return self->add;
}

static gpointer
get_in (BtSpendingPage *self)
{
  if (self->in != NULL)
    return self->in;
  self->in = make_side (self, BT_TYPE_SPENDING_IN, G_CALLBACK (on_in_closed));
  bt_spending_in_set_plan (self->in, self->plan);
  g_signal_connect_swapped (self->in, "added", G_CALLBACK (on_added), self);
  return self->in;
}

static void
open_side (BtSpendingPage *self,
           gpointer        side)
{
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (self->side);

  gtk_stack_set_visible_child (self->sides, side);
  gtk_widget_set_visible (self->side, TRUE);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scrolled), 0);
}

/* Takes @side away where it stands there; a keyboard that is in it goes to @button. */
static void
close_adding (BtSpendingPage *self,
              gpointer        side,
              GtkWidget      *button)
{
  if (!is_open (self, side))
    return;
  if (gtk_widget_get_state_flags (side) & GTK_STATE_FLAG_FOCUS_WITHIN)
    gtk_widget_grab_focus (button);
  gtk_widget_set_visible (self->side, FALSE);
}

static void
choose_parts (BtSpendingPage *self)
{
  gboolean any = bt_spending_rows_count_all (self->rows) > 0;
  gboolean shown = g_list_model_get_n_items (G_LIST_MODEL (self->rows)) > 0;
  gboolean first = !any && has_funds (self);

  gtk_widget_set_visible (self->no_money, !any && !has_funds (self));
  gtk_widget_set_visible (self->first, first);
  if (!has_funds (self))
    close_adding (self, self->in, self->add_payment); /* it could come into nothing */
  if (first && !gtk_widget_get_visible (self->side))
    open_side (self, get_add (self));
  if (self->add != NULL)
    bt_spending_add_set_first (self->add, first);
  gtk_widget_set_visible (GTK_WIDGET (self->funds), has_money (self));
  gtk_widget_set_visible (self->add_in, has_funds (self));
  gtk_widget_set_visible (self->list, any);
  gtk_widget_set_visible (self->nothing, !shown);
  gtk_widget_set_visible (GTK_WIDGET (self->table), shown);
}

static void
fill_funds (BtSpendingPage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->stale = TRUE;
      return;
    }
  self->stale = FALSE;
  bt_spending_funds_fill (self->funds);
}

/* The rows and the sums hear of a change in no certain order: whoever is last is right.  What the
 * accounts show are sums alone. */
static void
on_sums_changed (BtSpendingPage *self)
{
  choose_parts (self);
  fill_funds (self);
}

static void
on_show_everything (BtSpendingPage *self)
{
  bt_spending_search_show_all (self->search);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* The form of one. */

/* Shuts the form; the field that has the keyboard is kept first. */
static void
forget_opened (BtSpendingPage *self)
{
  if (get_opened (self) == NULL)
    return;
  bt_spending_table_set_opened (self->table, NULL);
  bt_spending_form_set_record (self->form, NULL);
}

static void
open_record (BtSpendingPage *self,
             gpointer        record)
{
  if (get_opened (self) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->form)); /* its fields get another record */
  bt_spending_form_set_record (get_form (self), record);
  bt_spending_table_set_opened (self->table, record);
  open_side (self, self->form);
  gtk_widget_child_focus (GTK_WIDGET (self->form), GTK_DIR_TAB_FORWARD);
}

/* The keyboard goes back to the row, or to the button where that has gone. */
static void
on_form_closed (BtSpendingPage *self)
{
  g_autoptr (BtRecord) record = NULL;
  gboolean inside = gtk_widget_get_state_flags (self->side) & GTK_STATE_FLAG_FOCUS_WITHIN;

  if (get_opened (self) == NULL)
    return;
  record = g_object_ref (get_opened (self));
  gtk_widget_set_visible (self->side, FALSE);
  if (inside && !bt_spending_table_focus (self->table, record))
    gtk_widget_grab_focus (self->add_payment);
  forget_opened (self);
  choose_parts (self);
}

static BtRecord *
find_record (BtSpendingPage *self,
             GVariant       *target)
{
  BtRecord *record = bt_plan_find (self->plan, g_variant_get_int64 (target));

  if (record == NULL || bt_record_get_plan (record) != self->plan)
    return NULL;
  return BT_IS_SPENDING (record) || BT_IS_RECEIPT (record) ? record : NULL;
}

static void
act_open (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  BtRecord *record = find_record (BT_SPENDING_PAGE (widget), target);

  if (record != NULL)
    open_record (BT_SPENDING_PAGE (widget), record);
}

static void
act_add_proof (GtkWidget  *widget,
               const char *name,
               GVariant   *target)
{
  BtSpendingPage *self = BT_SPENDING_PAGE (widget);
  BtRecord *record = find_record (self, target);

  if (!BT_IS_SPENDING (record))
    return;
  open_record (self, record);
  bt_spending_form_focus_proof (self->form);
}

static void
act_remove (GtkWidget  *widget,
            const char *name,
            GVariant   *target)
{
  BtRecord *record = get_opened (BT_SPENDING_PAGE (widget));

  if (record != NULL)
    bt_record_remove (widget, record);
}

/* Adding. */

static void
start_adding (BtSpendingPage *self,
              gpointer        side)
{
  if (get_opened (self) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->form)); /* the field that has the keyboard goes */
  open_side (self, side);
  gtk_widget_grab_focus (side);
  forget_opened (self);
}

static void
act_add_payment (GtkWidget  *widget,
                 const char *name,
                 GVariant   *target)
{
  start_adding (BT_SPENDING_PAGE (widget), get_add (BT_SPENDING_PAGE (widget)));
}

static void
act_add_money_in (GtkWidget  *widget,
                  const char *name,
                  GVariant   *target)
{
  if (has_funds (BT_SPENDING_PAGE (widget)))
    start_adding (BT_SPENDING_PAGE (widget), get_in (BT_SPENDING_PAGE (widget)));
}

/* What was just written down is seen. */
static void
on_added (BtSpendingPage *self,
          BtRecord       *record)
{
  bt_spending_search_let_in (self->search, record);
  bt_spending_table_show (self->table, record);
}

static void
on_add_closed (BtSpendingPage *self)
{
  close_adding (self, self->add, self->add_payment);
  choose_parts (self);
}

static void
on_in_closed (BtSpendingPage *self)
{
  close_adding (self, self->in, self->add_in);
  choose_parts (self);
}

/* The window's keys. */

static gboolean
on_find (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  BtSpendingPage *self = BT_SPENDING_PAGE (widget);

  return gtk_widget_get_mapped (GTK_WIDGET (self->search))
         && gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
add_find (BtSpendingPage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>f"),
                        gtk_callback_action_new (on_find, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
bt_spending_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bt_spending_page_parent_class)->map (widget);
  if (BT_SPENDING_PAGE (widget)->stale)
    fill_funds (BT_SPENDING_PAGE (widget));
}

static void
bt_spending_page_dispose (GObject *object)
{
  BtSpendingPage *self = BT_SPENDING_PAGE (object);

  if (self->sums != NULL)
    g_signal_handlers_disconnect_by_data (self->sums, self);
  if (self->rows != NULL)
    g_signal_handlers_disconnect_by_data (self->rows, self);
  g_clear_object (&self->sums);
  g_clear_object (&self->rows);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (bt_spending_page_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_BESIDE);
  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_DOOR);
  g_type_ensure (BT_TYPE_SPENDING_FUNDS);
  g_type_ensure (BT_TYPE_SPENDING_SEARCH);
  g_type_ensure (BT_TYPE_SPENDING_TABLE);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, add_in);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, add_payment);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, no_money);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, first);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, funds);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, list);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, search);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, table);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, side);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPage, sides);
  gtk_widget_class_bind_template_callback (widget_class, on_show_everything);
}

static void
bt_spending_page_class_init (BtSpendingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_spending_page_dispose;
  widget_class->map = bt_spending_page_map;
  ensure_types ();
  gtk_widget_class_install_action (widget_class, "spending.open", "x", act_open);
  gtk_widget_class_install_action (widget_class, "spending.add-proof", "x", act_add_proof);
  gtk_widget_class_install_action (widget_class, "spending.add-payment", NULL, act_add_payment);
  gtk_widget_class_install_action (widget_class, "spending.add-money-in", NULL, act_add_money_in);
  gtk_widget_class_install_action (widget_class, "spending.remove", NULL, act_remove);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "spending-page.ui");
  bind_children (widget_class);
}

static void
bt_spending_page_init (BtSpendingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_find (self);
}

GtkWidget *
bt_spending_page_new (BtPlanFile *file,
                      BtSettings *settings)
{
  BtSpendingPage *self = NULL;

  g_return_val_if_fail (BT_IS_PLAN_FILE (file), NULL);

  self = g_object_new (BT_TYPE_SPENDING_PAGE, NULL);
  self->plan = g_object_ref (bt_plan_file_get_plan (file));
  self->sums = g_object_ref (bt_plan_sums_get_for_plan (self->plan));
  self->rows = bt_spending_rows_new (self->plan);
  bt_spending_funds_set_sums (self->funds, self->sums);
  bt_spending_search_set_rows (self->search, self->plan, self->rows);
  bt_spending_table_set_rows (self->table, self->rows);
  choose_parts (self);
  self->stale = TRUE;
  g_signal_connect_swapped (self->rows, "counted", G_CALLBACK (choose_parts), self);
  g_signal_connect_swapped (self->sums, "changed", G_CALLBACK (on_sums_changed), self);
  return GTK_WIDGET (self);
}

BtSpendingRows *
bt_spending_page_get_rows (BtSpendingPage *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_PAGE (self), NULL);

  return self->rows;
}
