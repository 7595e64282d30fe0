/* wealth-details.c: what a family wrote about one person, place or strength, and what can be done
 * with it. */
#include "config.h"

#include "ui/wealth-details.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "model/outcome.h"
#include "ui/kit/wrap.h"
#include "ui/ui.h"
#include "ui/wealth-change.h"
#include "ui/wealth-handle.h"

#define MOST_LETTERS 300 /* of a name: the form shows it all */

struct _BtWealthDetails
{
  GtkBox     parent_instance;
  BtWealth  *wealth;
  GtkWidget *name;
  GtkWidget *place;
  GtkWidget *facts;
  GtkWidget *nothing;
  GtkWidget *helps;
  GtkWidget *hopes;
  GtkWidget *rings;
  GtkWidget *ring_choice;
  GtkWidget *move_in;
  GtkWidget *move_out;
  GtkWidget *change;
};

enum
{
  SIGNAL_CHANGE,
  SIGNAL_REMOVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtWealthDetails, bt_wealth_details, GTK_TYPE_BOX)

/* What is shown of a record, in this order, where there is something. */
typedef struct
{
  const char *field;
  const char *of_people; /* what stands above it */
  const char *of_things; /* NULL: the same */
} Fact;

static const Fact facts[] = {
  { "brings", N_("What they bring"), N_("What it brings") },
  { "how_often", N_("How often"), NULL },
  { "could_help", N_("Could help with"), NULL },
  { "trained_for", N_("Trained for"), NULL },
  { "contact", N_("Phone or address"), NULL },
  { "give_back", N_("How we look out for each other"), N_("How we keep it going") },
};

static gboolean
is_thing (BtWealth *wealth)
{
  return wealth->kind == BT_WEALTH_KIND_PLACE || wealth->kind == BT_WEALTH_KIND_THING
         || wealth->kind == BT_WEALTH_KIND_QUALITY || wealth->kind == BT_WEALTH_KIND_MONEY;
}

/* What else is to be said about a fact, on a line of its own; NULL: nothing.  Given away. */
static char *
dup_note (BtWealth   *wealth,
          const char *field)
{
  if (g_str_equal (field, "could_help") && wealth->may_ask == BT_MAY_ASK_YES)
    return g_strdup (_("We may ask."));
  if (g_str_equal (field, "could_help") && wealth->may_ask == BT_MAY_ASK_NOT_YET)
    return g_strdup (_("We have not asked yet."));
  if (g_str_equal (field, "could_help") && wealth->may_ask == BT_MAY_ASK_NO)
    return g_strdup (_("Not to be asked."));
  if (g_str_equal (field, "contact") && wealth->emergency_order > 0)
    /* Translators: %d is 1 for who is rung first, 2 for who is next, and so on. */
    return g_strdup_printf (_("Number %d to ring in an emergency."), wealth->emergency_order);
  return NULL;
}

static GtkWidget *
add_label (GtkWidget  *box,
           const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
show_fact (BtWealthDetails *self,
           const Fact      *fact)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (self->wealth);
  const BtField *field = bt_record_class_find_field (klass, fact->field);
  const char *text = bt_record_get_value (self->wealth, field).text;
  g_autofree char *note = dup_note (self->wealth, fact->field);
  GtkWidget *box;

  if (bt_text_is_blank (text) && note == NULL)
    return;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  add_label (box, is_thing (self->wealth) && fact->of_things != NULL ? _(fact->of_things)
                                                                     : _(fact->of_people),
             "dim-label");
  if (!bt_text_is_blank (text))
    {
      /* a phone number keeps its order in a script that runs from the right */
      g_autofree char *isolated = g_strconcat ("\342\201\250", text, "\342\201\251", NULL);

      add_label (box, isolated, NULL);
    }
  if (note != NULL)
    add_label (box, note, NULL);
  gtk_box_append (GTK_BOX (self->facts), box);
}

static void
show_facts (BtWealthDetails *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->facts)) != NULL)
    gtk_box_remove (GTK_BOX (self->facts), child);
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    show_fact (self, &facts[i]);
  gtk_widget_set_visible (self->nothing, gtk_widget_get_first_child (self->facts) == NULL);
  gtk_widget_set_visible (self->facts, gtk_widget_get_first_child (self->facts) != NULL);
}

/* The hopes that name it as a helper. */
static void
show_hopes (BtWealthDetails *self)
{
  BtPlan *plan = bt_record_get_plan (self->wealth);

  bt_wrap_clear (BT_WRAP (self->hopes));
  for (guint i = 0; plan != NULL && i < bt_list_get_length (plan->outcomes); i++)
    {
      BtOutcome *outcome = bt_list_get (plan->outcomes, i);
      GtkWidget *pill;

      if (outcome->helpers == NULL || !g_ptr_array_find (outcome->helpers, self->wealth, NULL))
        continue;
      pill = gtk_label_new (bt_text_is_blank (outcome->title) ? _("No name yet") : outcome->title);
      gtk_label_set_wrap (GTK_LABEL (pill), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (pill), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_natural_wrap_mode (GTK_LABEL (pill), GTK_NATURAL_WRAP_NONE);
      gtk_label_set_xalign (GTK_LABEL (pill), 0);
      gtk_widget_add_css_class (pill, "pill");
      gtk_widget_insert_before (pill, self->hopes, NULL);
    }
  gtk_widget_set_visible (self->helps, gtk_widget_get_first_child (self->hopes) != NULL);
}

/* Move in and Move out where there is a way; who is on no ring yet can be put on any. */
static void
show_ways (BtWealthDetails *self)
{
  BtWealthPlace place = bt_wealth_get_place (self->wealth);
  gboolean ring = bt_wealth_place_is_ring (place);

  gtk_widget_set_visible (self->move_in, ring);
  gtk_widget_set_visible (self->move_out, ring);
  gtk_widget_set_visible (self->rings, place == BT_WEALTH_PLACE_NO_RING
                                       || place == BT_WEALTH_PLACE_COMMUNITY);
  if (!ring)
    return;
  /* the keyboard stays on the buttons where the one it is on can no longer be used */
  if (bt_wealth_find_in (self->wealth) == 0 && gtk_widget_has_focus (self->move_in))
    gtk_widget_grab_focus (self->move_out);
  if (bt_wealth_find_out (self->wealth) == 0 && gtk_widget_has_focus (self->move_out))
    gtk_widget_grab_focus (self->move_in);
  gtk_widget_set_sensitive (self->move_in, bt_wealth_find_in (self->wealth) > 0);
  gtk_widget_set_sensitive (self->move_out, bt_wealth_find_out (self->wealth) > 0);
}

static void
on_move_in (BtWealthDetails *self)
{
  bt_wealth_put (self->wealth, bt_wealth_find_in (self->wealth));
}

static void
on_move_out (BtWealthDetails *self)
{
  bt_wealth_put (self->wealth, bt_wealth_find_out (self->wealth));
}

static void
on_ring (GtkWidget       *button,
         BtWealthDetails *self)
{
  int ring = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "ring"));

  gtk_widget_grab_focus (self->change); /* this button goes with its question */
  bt_wealth_put (self->wealth, ring);
}

static void
on_change (BtWealthDetails *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGE], 0);
}

static void
on_remove (BtWealthDetails *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVE], 0);
}

static void
bt_wealth_details_dispose (GObject *object)
{
  g_clear_object (&BT_WEALTH_DETAILS (object)->wealth);
  G_OBJECT_CLASS (bt_wealth_details_parent_class)->dispose (object);
}

static void
bt_wealth_details_class_init (BtWealthDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_wealth_details_dispose;
  g_type_ensure (BT_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "wealth-details.ui");
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, name);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, place);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, facts);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, nothing);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, helps);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, hopes);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, rings);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, ring_choice);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, move_in);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, move_out);
  gtk_widget_class_bind_template_child (widget_class, BtWealthDetails, change);
  gtk_widget_class_bind_template_callback (widget_class, on_move_in);
  gtk_widget_class_bind_template_callback (widget_class, on_move_out);
  gtk_widget_class_bind_template_callback (widget_class, on_change);
  gtk_widget_class_bind_template_callback (widget_class, on_remove);

  signals[SIGNAL_CHANGE] = g_signal_new ("change", BT_TYPE_WEALTH_DETAILS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REMOVE] = g_signal_new ("remove", BT_TYPE_WEALTH_DETAILS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_wealth_details_init (BtWealthDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int ring = 1; ring <= BT_CIRCLES_RINGS; ring++)
    {
      g_autofree char *title = bt_wealth_place_dup_title ((BtWealthPlace) ring);
      GtkWidget *button = gtk_button_new_with_label (title);

      g_object_set_data (G_OBJECT (button), "ring", GINT_TO_POINTER (ring));
      g_signal_connect (button, "clicked", G_CALLBACK (on_ring), self);
      gtk_widget_insert_before (button, self->ring_choice, NULL);
    }
}

/* public functions */

void
bt_wealth_details_show (BtWealthDetails *self,
                        BtWealth        *wealth)
{
  g_autofree char *name = NULL;

  g_return_if_fail (BT_IS_WEALTH_DETAILS (self));

  g_set_object (&self->wealth, wealth);
  bt_wealth_handle_attach (GTK_WIDGET (self), wealth);
  if (wealth == NULL)
    return;
  name = bt_wealth_dup_label (wealth, MOST_LETTERS);
  gtk_label_set_label (GTK_LABEL (self->name), name);
  gtk_label_set_label (GTK_LABEL (self->place),
                       wealth->remembered == BT_FLAG_YES
                           ? _("remembered")
                           : bt_wealth_place_get_words (bt_wealth_get_place (wealth)));
  show_facts (self);
  show_hopes (self);
  show_ways (self);
}
