/* about-me-who.c: who is here: whose words new lines and hopes are, until another is chosen. */
#include "config.h"

#include "ui/about-me-who.h"

#include <glib/gi18n.h>

#include "ui/kit/choice.h"
#include "ui/kit/record-name.h"
#include "ui/who-is-here.h"

struct _BtAboutMeWho
{
  GtkBox     parent_instance;
  BtPlan    *plan;
  GtkWidget *choice; /* nobody, then the contributors in their order */
};

G_DEFINE_FINAL_TYPE (BtAboutMeWho, bt_about_me_who, GTK_TYPE_BOX)

static void
fill (BtAboutMeWho *self)
{
  BtContributor *who = bt_who_is_here_get (self->plan);
  guint n = bt_list_get_length (self->plan->contributors), selected = 0;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  g_strv_builder_add (builder, _("Nobody yet"));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = bt_record_dup_short_name (bt_list_get (self->plan->contributors, i));

      g_strv_builder_add (builder, name);
      if (bt_list_get (self->plan->contributors, i) == (gpointer) who)
        selected = i + 1;
    }
  names = g_strv_builder_end (builder);
  bt_choice_set_texts (GTK_DROP_DOWN (self->choice), (const char *const *) names, selected, self);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
on_chosen (BtAboutMeWho *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->choice));
  guint n = bt_list_get_length (self->plan->contributors);
  BtContributor *who = NULL;

  if (selected > 0 && selected <= n)
    who = bt_list_get (self->plan->contributors, selected - 1);
  bt_who_is_here_set (self->plan, who);
}

static void
on_changed (BtAboutMeWho *self,
            BtChanges    *changes)
{
  if (bt_changes_touch (changes, BT_TYPE_CONTRIBUTOR))
    fill (self);
}

/* Another may have been chosen elsewhere. */
static void
bt_about_me_who_map (GtkWidget *widget)
{
  fill (BT_ABOUT_ME_WHO (widget));
  GTK_WIDGET_CLASS (bt_about_me_who_parent_class)->map (widget);
}

static void
bt_about_me_who_dispose (GObject *object)
{
  BtAboutMeWho *self = BT_ABOUT_ME_WHO (object);

  g_clear_object (&self->plan);
  G_OBJECT_CLASS (bt_about_me_who_parent_class)->dispose (object);
}

static void
bt_about_me_who_class_init (BtAboutMeWhoClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_about_me_who_dispose;
  GTK_WIDGET_CLASS (klass)->map = bt_about_me_who_map;
}

static void
bt_about_me_who_init (BtAboutMeWho *self)
{
  GtkWidget *label = gtk_label_new (_("Who is saying this?"));

  gtk_box_set_spacing (GTK_BOX (self), 8);
  self->choice = bt_choice_new (_("Who is saying this?"));
  g_signal_connect_swapped (self->choice, "notify::selected", G_CALLBACK (on_chosen), self);
  gtk_box_append (GTK_BOX (self), label);
  gtk_box_append (GTK_BOX (self), self->choice);
}

/* public functions */

void
bt_about_me_who_set_plan (BtAboutMeWho *self,
                          BtPlan       *plan)
{
  g_return_if_fail (BT_IS_ABOUT_ME_WHO (self) && self->plan == NULL);
  g_return_if_fail (BT_IS_PLAN (plan));

  self->plan = g_object_ref (plan);
  g_signal_connect_object (plan, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  fill (self);
}

BtContributor *
bt_about_me_who_get (BtAboutMeWho *self)
{
  g_return_val_if_fail (BT_IS_ABOUT_ME_WHO (self), NULL);

  return bt_who_is_here_get (self->plan);
}

void
bt_about_me_who_set (BtAboutMeWho  *self,
                     BtContributor *who)
{
  g_return_if_fail (BT_IS_ABOUT_ME_WHO (self));

  bt_who_is_here_set (self->plan, who);
  fill (self);
}
