/* wealth-element.c: one kind of what is also theirs: its words, what there is of it, and a line to
 * add more. */
#include "config.h"

#include "ui/wealth-element.h"

#include <glib/gi18n.h>

#include "ui/kit/add-line.h"
#include "ui/kit/wrap.h"
#include "ui/ui.h"
#include "ui/wealth-change.h"
#include "ui/wealth-chip.h"

struct _BtWealthElement
{
  GtkBox        parent_instance;
  BtPlan       *plan;
  BtWealthPlace place;
  GtkWidget    *title;
  GtkWidget    *official;
  GtkWidget    *chips;
  GtkWidget    *add;
  BtAddLine    *line;
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtWealthElement, bt_wealth_element, GTK_TYPE_BOX)

static void
on_chip (BtWealthChip    *chip,
         BtWealthElement *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, bt_wealth_chip_get (chip));
}

/* The line is asked for, so that a page with much on it stays calm. */
static void
on_add (BtWealthElement *self)
{
  g_autofree char *question = NULL;

  question = bt_wealth_place_dup_question (self->place, self->plan);
  bt_add_line_set_question (self->line, question);
  gtk_widget_set_visible (GTK_WIDGET (self->line), TRUE);
  gtk_widget_set_visible (self->add, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->line));
}

static void
on_closed (BtWealthElement *self)
{
  gtk_widget_set_visible (self->add, TRUE);
  gtk_widget_grab_focus (self->add);
  gtk_widget_set_visible (GTK_WIDGET (self->line), FALSE);
}

static gboolean
on_added (BtWealthElement *self,
          const char      *text)
{
  return bt_wealth_add (self->plan, text, self->place) != NULL;
}

static void
bt_wealth_element_dispose (GObject *object)
{
  g_clear_object (&BT_WEALTH_ELEMENT (object)->plan);
  G_OBJECT_CLASS (bt_wealth_element_parent_class)->dispose (object);
}

static void
bt_wealth_element_class_init (BtWealthElementClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_wealth_element_dispose;
  g_type_ensure (BT_TYPE_ADD_LINE);
  g_type_ensure (BT_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "wealth-element.ui");
  gtk_widget_class_bind_template_child (widget_class, BtWealthElement, title);
  gtk_widget_class_bind_template_child (widget_class, BtWealthElement, official);
  gtk_widget_class_bind_template_child (widget_class, BtWealthElement, chips);
  gtk_widget_class_bind_template_child (widget_class, BtWealthElement, add);
  gtk_widget_class_bind_template_child (widget_class, BtWealthElement, line);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_added);
  gtk_widget_class_bind_template_callback (widget_class, on_closed);

  signals[SIGNAL_OPENED] = g_signal_new ("opened", BT_TYPE_WEALTH_ELEMENT, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_WEALTH);
}

static void
bt_wealth_element_init (BtWealthElement *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_words (BtWealthElement *self)
{
  g_autofree char *title = bt_wealth_place_dup_title (self->place);
  /* Translators: %s is a kind of real wealth: "Add to “What keeps us going”". */
  g_autofree char *add = g_strdup_printf (_("Add to “%s”"), title);

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_label_set_label (GTK_LABEL (self->official), bt_wealth_place_get_official (self->place));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL, add,
                                  -1);
}

/* public functions */

GtkWidget *
bt_wealth_element_new (BtPlan        *plan,
                       BtWealthPlace  place)
{
  BtWealthElement *self;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  self = g_object_new (BT_TYPE_WEALTH_ELEMENT, NULL);
  self->plan = g_object_ref (plan);
  self->place = place;
  show_words (self);
  bt_wealth_element_fill (self);
  return GTK_WIDGET (self);
}

void
bt_wealth_element_fill (BtWealthElement *self)
{
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();

  g_return_if_fail (BT_IS_WEALTH_ELEMENT (self));

  for (guint i = 0; i < bt_list_get_length (self->plan->wealth); i++)
    {
      BtWealth *wealth = bt_list_get (self->plan->wealth, i);

      if (bt_wealth_get_place (wealth) == self->place)
        g_ptr_array_add (wanted, wealth);
    }
  bt_wealth_chips_fill (self->chips, wanted, G_CALLBACK (on_chip), self);
  gtk_widget_set_visible (self->chips, wanted->len > 0);
}
