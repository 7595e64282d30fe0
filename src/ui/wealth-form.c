/* wealth-form.c: everything that can be written about one person, place or strength.
 *
 * The fields are the kit's rows, but for two: the ring, which is a number in the plan and a word
 * for people, and "remembered", which takes somebody off paper in the same step. */
#include "config.h"

#include "ui/wealth-form.h"

#include <glib/gi18n.h>

#include "ui/kit/choice.h"
#include "ui/kit/field-row.h"
#include "ui/kit/form.h"
#include "ui/ui.h"
#include "ui/wealth-change.h"

#define MOST_LETTERS 120

struct _BtWealthForm
{
  GtkBox       parent_instance;
  BtWealth    *wealth;
  BtForm      *form;
  GtkWidget   *title;
  GtkWidget   *name;
  GtkWidget   *ring_box;
  GtkWidget   *ring_label;
  GtkDropDown *ring; /* item 0 is no ring, the others are the rings */
  GtkWidget   *remembered;
};

enum
{
  SIGNAL_DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtWealthForm, bt_wealth_form, GTK_TYPE_BOX)

static void
on_ring (BtWealthForm *self)
{
  guint ring = gtk_drop_down_get_selected (self->ring);

  if (self->wealth != NULL && ring <= BT_CIRCLES_RINGS)
    bt_wealth_put (self->wealth, (int) ring);
}

static void
on_remembered (BtWealthForm *self)
{
  gboolean remembered = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->remembered));

  if (self->wealth != NULL && remembered != (self->wealth->remembered == BT_FLAG_YES))
    bt_wealth_remember (self->wealth, remembered);
}

static void
show_ring (BtWealthForm *self)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  BtWealthPlace place = bt_wealth_get_place (self->wealth);

  g_ptr_array_add (texts, g_strdup (_("Not on the circles")));
  for (int ring = 1; ring <= BT_CIRCLES_RINGS; ring++)
    g_ptr_array_add (texts, bt_wealth_place_dup_title ((BtWealthPlace) ring));
  g_ptr_array_add (texts, NULL);
  bt_choice_set_texts (self->ring, (const char * const *) texts->pdata,
                       bt_wealth_place_is_ring (place) ? place : 0, self);
}

/* What the two fields of our own show; the rows hear for themselves. */
static void
show_own (BtWealthForm *self)
{
  g_autofree char *name = bt_wealth_dup_label (self->wealth, MOST_LETTERS);

  gtk_label_set_label (GTK_LABEL (self->title), name);
  show_ring (self);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->remembered),
                               self->wealth->remembered == BT_FLAG_YES);
}

static void
on_done (BtWealthForm *self)
{
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

static gboolean
bt_wealth_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (BT_WEALTH_FORM (widget)->name, GTK_DIR_TAB_FORWARD);
}

static void
bt_wealth_form_dispose (GObject *object)
{
  BtWealthForm *self = BT_WEALTH_FORM (object);

  if (self->wealth != NULL)
    g_signal_handlers_disconnect_by_data (self->wealth, self);
  g_clear_object (&self->wealth);
  G_OBJECT_CLASS (bt_wealth_form_parent_class)->dispose (object);
}

static void
bt_wealth_form_class_init (BtWealthFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_wealth_form_dispose;
  widget_class->grab_focus = bt_wealth_form_grab_focus;
  g_type_ensure (BT_TYPE_FIELD_ROW);
  g_type_ensure (BT_TYPE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "wealth-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BtWealthForm, form);
  gtk_widget_class_bind_template_child (widget_class, BtWealthForm, title);
  gtk_widget_class_bind_template_child (widget_class, BtWealthForm, name);
  gtk_widget_class_bind_template_child (widget_class, BtWealthForm, ring_box);
  gtk_widget_class_bind_template_child (widget_class, BtWealthForm, ring_label);
  gtk_widget_class_bind_template_child (widget_class, BtWealthForm, remembered);
  gtk_widget_class_bind_template_callback (widget_class, on_done);
  gtk_widget_class_bind_template_callback (widget_class, on_remembered);

  signals[SIGNAL_DONE] = g_signal_new ("done", BT_TYPE_WEALTH_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_wealth_form_init (BtWealthForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->ring = GTK_DROP_DOWN (bt_choice_new (_("Where on the circles")));
  gtk_box_append (GTK_BOX (self->ring_box), GTK_WIDGET (self->ring));
  gtk_label_set_mnemonic_widget (GTK_LABEL (self->ring_label), GTK_WIDGET (self->ring));
  g_signal_connect_swapped (self->ring, "notify::selected", G_CALLBACK (on_ring), self);
}

/* public functions */

void
bt_wealth_form_set (BtWealthForm *self,
                    BtWealth     *wealth)
{
  g_return_if_fail (BT_IS_WEALTH_FORM (self));

  if (self->wealth != NULL)
    g_signal_handlers_disconnect_by_data (self->wealth, self);
  g_set_object (&self->wealth, wealth);
  g_object_set (self->form, "record", wealth, NULL);
  if (wealth == NULL)
    return;
  g_signal_connect_swapped (wealth, "notify", G_CALLBACK (show_own), self);
  show_own (self);
}
