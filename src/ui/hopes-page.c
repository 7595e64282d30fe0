/* hopes-page.c: What we hope for: short, medium and long term, in lanes of cards.
 *
 * The lists hear of their own changes; what follows from other parts of the plan is filled in here,
 * on the cards it touches, and not before somebody looks. */
#include "config.h"

#include "ui/hopes-page.h"

#include <glib/gi18n.h>

#include "model/budget-line.h"
#include "model/rates.h"
#include "model/wealth.h"
#include "ui/hope-add.h"
#include "ui/hope-form.h"
#include "ui/hope-lane.h"
#include "ui/kit/kit.h"
#include "ui/kit/record-row.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"

#define N_LANES (BT_HORIZON_LONG + 1)

struct _BtHopesPage
{
  GtkBox         parent_instance;
  BtPlan        *plan;
  BtPlanSums    *sums;     /* of the plan */
  gboolean       stale;    /* cards are filled when somebody looks */
  gboolean       adding;
  GtkWidget     *add;
  GtkWidget     *scroller;
  BtHopeAdd     *question;
  BtHopeLane    *unplaced;
  GtkWidget     *lanes;
  BtHopeLane    *lane_short;
  BtHopeLane    *lane_medium;
  BtHopeLane    *lane_long;
  GtkWidget     *side;
  BtHopeForm    *form;
};

G_DEFINE_FINAL_TYPE (BtHopesPage, bt_hopes_page, GTK_TYPE_BOX)

static BtHopeLane *
get_lane (BtHopesPage *self,
          int          horizon)
{
  BtHopeLane *lanes[N_LANES] = {
    [BT_HORIZON_UNKNOWN] = self->unplaced,
    [BT_HORIZON_SHORT] = self->lane_short,
    [BT_HORIZON_MEDIUM] = self->lane_medium,
    [BT_HORIZON_LONG] = self->lane_long,
  };

  return lanes[horizon];
}

static BtRecordList *
get_list (BtHopesPage *self,
          int          horizon)
{
  return bt_hope_lane_get_list (get_lane (self, horizon));
}

/* What is shown. */

/* In an empty plan there is the question and nothing else. */
static void
show_parts (BtHopesPage *self)
{
  gboolean any = bt_list_get_length (self->plan->outcomes) > 0;
  GListModel *unplaced = bt_record_list_get_shown (get_list (self, BT_HORIZON_UNKNOWN));

  self->adding = self->adding || !any; /* and goes on after the first */
  gtk_widget_set_visible (self->add, any);
  gtk_widget_set_visible (GTK_WIDGET (self->question), self->adding);
  bt_hope_add_set_first (self->question, !any);
  gtk_widget_set_visible (GTK_WIDGET (self->unplaced), g_list_model_get_n_items (unplaced) > 0);
  gtk_widget_set_visible (self->lanes, any);
}

/* Fills the cards of the hopes in @touched, NULL: all, and what stands in the form. */
static void
fill (BtHopesPage *self,
      GHashTable  *touched)
{
  const BtSums *sums = bt_plan_sums_get (self->sums);

  for (int horizon = 0; horizon < N_LANES; horizon++)
    {
      bt_hope_lane_fill (get_lane (self, horizon), sums, touched);
      bt_hope_lane_mark (get_lane (self, horizon), bt_hope_form_get_outcome (self->form));
    }
  bt_hope_form_fill (self->form, sums);
}

static gboolean
has_field (const BtChange *change,
           const char     *name)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (change->record);
  const BtField *field = bt_record_class_find_field (klass, name);

  return change->kind == BT_CHANGE_FIELDS
         && (change->fields & ((guint64) 1 << (field - klass->fields))) != 0;
}

/* Whether @change may be seen on other cards than its own: a line that serves one hope shows what
 * it costs, one that serves several does not. */
static gboolean
touches_others (const BtChange *change)
{
  GType type = G_OBJECT_TYPE (change->record);

  if (type == BT_TYPE_OUTCOME)
    return BT_OUTCOME (change->record)->lines != NULL
               ? change->kind == BT_CHANGE_ADDED || change->kind == BT_CHANGE_REMOVED
                     || has_field (change, "lines")
               : has_field (change, "lines");
  if (type == BT_TYPE_PLAN)
    return has_field (change, "year_from") || has_field (change, "year_to");
  return type == BT_TYPE_PERSON || type == BT_TYPE_WEALTH || type == BT_TYPE_BUDGET_LINE
         || type == BT_TYPE_SHARE || type == BT_TYPE_RATES;
}

/* The hopes that @changes touch; NULL: it may be any. */
static GHashTable *
find_touched (BtChanges *changes)
{
  g_autoptr (GHashTable) touched = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const BtChange *change = &g_array_index (changes, BtChange, i);
      gpointer owner = BT_IS_RATING (change->record) ? bt_record_get_owner (change->record) : NULL;

      if (touches_others (change) || (BT_IS_RATING (change->record) && owner == NULL))
        return NULL;
      if (BT_IS_OUTCOME (change->record) || owner != NULL)
        g_hash_table_add (touched, owner != NULL ? owner : change->record);
    }
  return g_steal_pointer (&touched);
}

static void
on_changed (BtHopesPage *self,
            BtChanges   *changes)
{
  g_autoptr (GHashTable) touched = find_touched (changes);

  if (bt_changes_touch (changes, BT_TYPE_OUTCOME))
    show_parts (self);
  if (touched != NULL && g_hash_table_size (touched) == 0)
    return;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self, touched);
  else
    self->stale = TRUE;
}

static void
bt_hopes_page_map (GtkWidget *widget)
{
  BtHopesPage *self = BT_HOPES_PAGE (widget);

  if (self->stale)
    fill (self, NULL);
  self->stale = FALSE;
  GTK_WIDGET_CLASS (bt_hopes_page_parent_class)->map (widget);
  if (bt_list_get_length (self->plan->outcomes) == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->question)); /* what is typed is the first hope */
}

/* Opening and closing. */

static void
mark_open (BtHopesPage *self)
{
  for (int horizon = 0; horizon < N_LANES; horizon++)
    bt_hope_lane_mark (get_lane (self, horizon), bt_hope_form_get_outcome (self->form));
}

static void
on_opened (BtHopesPage *self,
           BtOutcome   *outcome)
{
  bt_hope_form_set_outcome (self->form, outcome);
  bt_hope_form_fill (self->form, bt_plan_sums_get (self->sums));
  mark_open (self);
  gtk_widget_set_visible (self->side, TRUE);
  gtk_adjustment_set_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->side)), 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->form));
}

/* The keyboard goes back to the card, or to the button where that has gone. */
static void
on_form_closed (BtHopesPage *self)
{
  BtOutcome *outcome = bt_hope_form_get_outcome (self->form);
  gboolean inside = gtk_widget_get_state_flags (self->side) & GTK_STATE_FLAG_FOCUS_WITHIN;

  if (outcome == NULL)
    return;
  bt_hope_form_set_outcome (self->form, NULL);
  gtk_widget_set_visible (self->side, FALSE);
  mark_open (self);
  if (inside && (bt_record_get_plan (outcome) == NULL
                 || !bt_record_list_focus (get_list (self, (int) outcome->horizon), outcome)))
    gtk_widget_grab_focus (self->add);
}

static void
on_form_remove (BtHopesPage *self)
{
  BtOutcome *outcome = bt_hope_form_get_outcome (self->form);

  bt_record_list_remove (get_list (self, (int) outcome->horizon), outcome);
}

/* Adding. */

static void
on_add (BtHopesPage *self)
{
  self->adding = TRUE;
  show_parts (self);
  on_form_closed (self); /* the form may stand over the question */
  gtk_adjustment_set_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->question));
}

static void
on_question_closed (BtHopesPage *self)
{
  if (bt_list_get_length (self->plan->outcomes) == 0)
    return;
  gtk_widget_grab_focus (self->add);
  self->adding = FALSE;
  show_parts (self);
}

/* Moving. */

static void
on_asked (BtHopesPage *self,
          BtOutcome   *outcome,
          const char  *where)
{
  bt_record_list_take (get_list (self, bt_code_from_nick (BT_TYPE_HORIZON, where)), outcome);
}

/* To the lane on that side, where the keyboard is on a card. */
static void
move_beside (GtkWidget  *widget,
             const char *name,
             GVariant   *side)
{
  BtHopesPage *self = BT_HOPES_PAGE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, BT_TYPE_RECORD_ROW) : NULL;
  gpointer record = row != NULL ? bt_record_row_get_record (BT_RECORD_ROW (row)) : NULL;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int by = mirrored ? -g_variant_get_int32 (side) : g_variant_get_int32 (side);
  int to = BT_IS_OUTCOME (record) ? (int) BT_OUTCOME (record)->horizon + by : -1;

  if (to >= BT_HORIZON_SHORT && to < N_LANES)
    bt_record_list_take (get_list (self, to), record);
}

static void
bt_hopes_page_dispose (GObject *object)
{
  BtHopesPage *self = BT_HOPES_PAGE (object);

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (bt_hopes_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "hopes.move-beside", "i", move_beside);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Left, GDK_ALT_MASK, "hopes.move-beside", "i",
                                       -1);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Right, GDK_ALT_MASK, "hopes.move-beside", "i",
                                       1);
}

static void
bt_hopes_page_class_init (BtHopesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_hopes_page_dispose;
  widget_class->map = bt_hopes_page_map;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_HOPE_ADD);
  g_type_ensure (BT_TYPE_HOPE_FORM);
  g_type_ensure (BT_TYPE_HOPE_LANE);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "hopes-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, add);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, question);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, unplaced);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, lanes);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, lane_short);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, lane_medium);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, lane_long);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, side);
  gtk_widget_class_bind_template_child (widget_class, BtHopesPage, form);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_question_closed);
  gtk_widget_class_bind_template_callback (widget_class, on_form_closed);
  gtk_widget_class_bind_template_callback (widget_class, on_form_remove);
  install_actions (widget_class);
}

static void
bt_hopes_page_init (BtHopesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The sums and the lists come before the page in hearing of a change: when it fills cards, they are
 * there, and what they cost is known. */
static void
follow_plan (BtHopesPage *self)
{
  self->sums = bt_plan_sums_get_for_plan (self->plan);
  for (int horizon = 0; horizon < N_LANES; horizon++)
    {
      BtRecordList *list = get_list (self, horizon);

      g_signal_connect_swapped (list, "opened", G_CALLBACK (on_opened), self);
      g_signal_connect_swapped (list, "asked", G_CALLBACK (on_asked), self);
      g_object_set (list, "owner", self->plan, NULL);
    }
  g_signal_connect_swapped (self->plan, "changed", G_CALLBACK (on_changed), self);
}

GtkWidget *
bt_hopes_page_new (BtPlanFile *file,
                   BtSettings *settings)
{
  BtHopesPage *self;

  g_return_val_if_fail (BT_IS_PLAN_FILE (file), NULL);

  self = g_object_new (BT_TYPE_HOPES_PAGE, NULL);
  self->plan = g_object_ref (bt_plan_file_get_plan (file));
  bt_hope_add_set_plan (self->question, self->plan);
  follow_plan (self);
  show_parts (self);
  fill (self, NULL);
  return GTK_WIDGET (self);
}
