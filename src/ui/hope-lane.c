/* hope-lane.c: the hopes of one time: soon, this year, further ahead, or not placed yet.
 *
 * A hope that is dropped between the cards comes to stand there, and under them it is the last. */
#include "config.h"

#include "ui/hope-lane.h"

#include <glib/gi18n.h>

#include "ui/hope-card.h"
#include "ui/kit/kit.h"
#include "ui/ui.h"

struct _BtHopeLane
{
  GtkBox        parent_instance;
  BtHorizon     horizon;
  GtkWidget    *title;
  GtkWidget    *words;
  BtRecordList *list;
};

enum
{
  PROP_0,
  PROP_HORIZON,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtHopeLane, bt_hope_lane, GTK_TYPE_BOX)

/* In the order of the menu; the words are those of plans and reviews. */
static const struct
{
  const char *name;
  const char *words;
} lanes[] = {
  [BT_HORIZON_UNKNOWN] = { N_("Not placed yet"), N_("choose a time when it feels right") },
  [BT_HORIZON_SHORT] = { N_("Soon"), N_("short term: weeks, or this term") },
  [BT_HORIZON_MEDIUM] = { N_("This year"), N_("medium term: by the next review") },
  [BT_HORIZON_LONG] = { N_("Further ahead"), N_("long term: years, or no date") },
};

/* "Move to": every other lane. */
static GMenuModel *
make_menu (BtHorizon own)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) places = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (lanes); i++)
    {
      BtHorizon horizon = (BtHorizon) ((i + 1) % G_N_ELEMENTS (lanes)); /* unknown comes last */
      const char *nick = bt_code_to_nick (BT_TYPE_HORIZON, (int) horizon);
      g_autoptr (GMenuItem) item = g_menu_item_new (_(lanes[horizon].name), NULL);

      if (horizon == own)
        continue;
      g_menu_item_set_action_and_target (item, "row.ask", "s", nick != NULL ? nick : "");
      g_menu_append_item (places, item);
    }
  g_menu_append_section (menu, _("Move to"), G_MENU_MODEL (places));
  return G_MENU_MODEL (menu);
}

/* Dropping. */

static BtHopeCard *
get_card (BtHopeLane *self,
          guint       index)
{
  GtkWidget *card = bt_record_list_get_content (self->list, index);

  return card != NULL ? BT_HOPE_CARD (card) : NULL;
}

/* The first hope whose card has its middle under @y; NULL where all stand above. */
static gpointer
find_below (BtHopeLane *self,
            double      y)
{
  BtHopeCard *card = NULL;

  for (guint i = 0; (card = get_card (self, i)) != NULL; i++)
    {
      graphene_rect_t bounds;

      if (gtk_widget_compute_bounds (GTK_WIDGET (card), GTK_WIDGET (self), &bounds)
          && bounds.origin.y + bounds.size.height / 2 > y)
        return bt_hope_card_get_outcome (card);
    }
  return NULL;
}

/* What is dragged may be any record, and of another window's plan. */
static gboolean
accepts (BtHopeLane   *self,
         const GValue *value)
{
  gpointer record = value != NULL ? g_value_get_object (value) : NULL;
  g_autoptr (BtRecord) plan = NULL;

  g_object_get (self->list, "owner", &plan, NULL);
  return BT_IS_OUTCOME (record) && (gpointer) bt_record_get_plan (record) == plan;
}

static GdkDragAction
on_motion (BtHopeLane    *self,
           double         x,
           double         y,
           GtkDropTarget *target)
{
  return accepts (self, gtk_drop_target_get_value (target)) ? GDK_ACTION_MOVE : 0;
}

static gboolean
on_drop (BtHopeLane   *self,
         const GValue *value,
         double        x,
         double        y)
{
  g_autoptr (BtRecord) record = g_value_dup_object (value);
  gpointer below = find_below (self, y);

  if (!accepts (self, value))
    return FALSE;
  if (below != NULL)
    bt_record_list_put (self->list, record, below, FALSE);
  else
    bt_record_list_take (self->list, record);
  return TRUE;
}

static void
add_dropping (BtHopeLane *self)
{
  GtkDropTarget *target = gtk_drop_target_new (BT_TYPE_RECORD, GDK_ACTION_MOVE);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_swapped (target, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
set_horizon (BtHopeLane *self,
             BtHorizon   horizon)
{
  const char *nick = bt_code_to_nick (BT_TYPE_HORIZON, (int) horizon);
  g_autofree char *where = g_strdup_printf ("horizon=%s", nick != NULL ? nick : "");
  g_autoptr (GMenuModel) more = make_menu (horizon);
  const char *name = bt_hope_lane_get_name (horizon);

  self->horizon = horizon;
  gtk_label_set_label (GTK_LABEL (self->title), name);
  gtk_label_set_label (GTK_LABEL (self->words), _(lanes[horizon].words));
  g_object_set (self->list, "where", where, "place", name, "label", name, "more", more, NULL);
}

static void
bt_hope_lane_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  set_horizon (BT_HOPE_LANE (object), (BtHorizon) g_value_get_enum (value));
}

static void
bt_hope_lane_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  g_value_set_enum (value, (int) BT_HOPE_LANE (object)->horizon);
}

static void
bt_hope_lane_class_init (BtHopeLaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = bt_hope_lane_set_property;
  object_class->get_property = bt_hope_lane_get_property;
  props[PROP_HORIZON] = g_param_spec_enum (
      "horizon", NULL, NULL, BT_TYPE_HORIZON, BT_HORIZON_UNKNOWN,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_HOPE_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "hope-lane.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHopeLane, title);
  gtk_widget_class_bind_template_child (widget_class, BtHopeLane, words);
  gtk_widget_class_bind_template_child (widget_class, BtHopeLane, list);
}

static void
bt_hope_lane_init (BtHopeLane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_dropping (self);
}

const char *
bt_hope_lane_get_name (BtHorizon horizon)
{
  g_return_val_if_fail (horizon < G_N_ELEMENTS (lanes), NULL);

  return _(lanes[horizon].name);
}

BtRecordList *
bt_hope_lane_get_list (BtHopeLane *self)
{
  g_return_val_if_fail (BT_IS_HOPE_LANE (self), NULL);

  return self->list;
}

void
bt_hope_lane_fill (BtHopeLane   *self,
                   const BtSums *sums,
                   GHashTable   *touched)
{
  BtHopeCard *card = NULL;

  g_return_if_fail (BT_IS_HOPE_LANE (self));

  for (guint i = 0; (card = get_card (self, i)) != NULL; i++)
    if (touched == NULL || !bt_hope_card_is_filled (card)
        || g_hash_table_contains (touched, bt_hope_card_get_outcome (card)))
      bt_hope_card_fill (card, sums);
}

void
bt_hope_lane_mark (BtHopeLane *self,
                   BtOutcome  *open)
{
  BtHopeCard *card = NULL;

  g_return_if_fail (BT_IS_HOPE_LANE (self));

  for (guint i = 0; (card = get_card (self, i)) != NULL; i++)
    {
      GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (card), GTK_TYPE_LIST_BOX_ROW);

      if (open != NULL && bt_hope_card_get_outcome (card) == open)
        gtk_widget_add_css_class (row, "open");
      else
        gtk_widget_remove_css_class (row, "open");
    }
}
