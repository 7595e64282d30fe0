/* wealth-strip.c: people who are not on a ring yet, to be put on one when it suits. */
#include "config.h"

#include "ui/wealth-strip.h"

#include "ui/kit/wrap.h"
#include "ui/ui.h"
#include "ui/wealth-change.h"
#include "ui/wealth-chip.h"

struct _BtWealthStrip
{
  GtkBox     parent_instance;
  GtkWidget *chips;
  BtPlan    *plan; /* not owned: only compared */
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtWealthStrip, bt_wealth_strip, GTK_TYPE_BOX)

static void
on_chip (BtWealthChip  *chip,
         BtWealthStrip *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, bt_wealth_chip_get (chip));
}

/* Who is dropped here leaves the circles. */
static gboolean
on_drop (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         BtWealthStrip *self)
{
  BtWealth *wealth = g_value_get_object (value);

  return bt_record_get_plan (wealth) == self->plan && bt_wealth_put (wealth, 0);
}

static void
bt_wealth_strip_class_init (BtWealthStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BT_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "wealth-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, BtWealthStrip, chips);

  signals[SIGNAL_OPENED] = g_signal_new ("opened", BT_TYPE_WEALTH_STRIP, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_WEALTH);
}

static void
bt_wealth_strip_init (BtWealthStrip *self)
{
  GtkDropTarget *target = gtk_drop_target_new (BT_TYPE_WEALTH, GDK_ACTION_MOVE);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* public functions */

void
bt_wealth_strip_fill (BtWealthStrip *self,
                      BtPlan        *plan)
{
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();

  g_return_if_fail (BT_IS_WEALTH_STRIP (self) && BT_IS_PLAN (plan));

  self->plan = plan;
  for (guint i = 0; i < bt_list_get_length (plan->wealth); i++)
    {
      BtWealth *wealth = bt_list_get (plan->wealth, i);

      if (bt_wealth_get_place (wealth) == BT_WEALTH_PLACE_NO_RING)
        g_ptr_array_add (wanted, wealth);
    }
  bt_wealth_chips_fill (self->chips, wanted, G_CALLBACK (on_chip), self);
  gtk_widget_set_visible (GTK_WIDGET (self), wanted->len > 0);
}
