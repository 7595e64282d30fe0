/* hope-rating.c: how one person sees a hope, as a button that opens it. */
#include "config.h"

#include "ui/hope-rating.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/ui.h"
#include "words/choices.h"
#include "words/people.h"

struct _BtHopeRating
{
  GtkButton  parent_instance;
  BtRating  *rating;
  GtkWidget *who;
  GtkWidget *how;
  GtkWidget *when;
  GtkWidget *note;
};

G_DEFINE_FINAL_TYPE (BtHopeRating, bt_hope_rating, GTK_TYPE_BUTTON)

static void
say (GtkWidget  *label,
     const char *words)
{
  gtk_label_set_label (GTK_LABEL (label), words != NULL ? words : "");
  gtk_widget_set_visible (label, !bt_text_is_blank (words));
}

static void
bt_hope_rating_dispose (GObject *object)
{
  g_clear_object (&BT_HOPE_RATING (object)->rating);
  G_OBJECT_CLASS (bt_hope_rating_parent_class)->dispose (object);
}

static void
bt_hope_rating_class_init (BtHopeRatingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_hope_rating_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "hope-rating.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHopeRating, who);
  gtk_widget_class_bind_template_child (widget_class, BtHopeRating, how);
  gtk_widget_class_bind_template_child (widget_class, BtHopeRating, when);
  gtk_widget_class_bind_template_child (widget_class, BtHopeRating, note);
}

static void
bt_hope_rating_init (BtHopeRating *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_hope_rating_new (BtRating *rating)
{
  BtHopeRating *self = g_object_new (BT_TYPE_HOPE_RATING, NULL);

  self->rating = g_object_ref (rating);
  return GTK_WIDGET (self);
}

BtRating *
bt_hope_rating_get_rating (BtHopeRating *self)
{
  g_return_val_if_fail (BT_IS_HOPE_RATING (self), NULL);

  return self->rating;
}

void
bt_hope_rating_fill (BtHopeRating *self,
                     BtPerson     *person)
{
  g_autofree char *who = NULL;
  g_autofree char *how = NULL;
  g_autofree char *when = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (BT_IS_HOPE_RATING (self));

  who = bt_words_rater (person, self->rating, TRUE);
  how = bt_words_choice (BT_TYPE_PROGRESS, (int) self->rating->rating);
  when = self->rating->on != BT_DAY_UNKNOWN ? bt_day_format (self->rating->on) : NULL;
  say (self->who, *who != '\0' ? who : _("Somebody"));
  say (self->how, how);
  say (self->when, when);
  say (self->note, self->rating->note);
  /* Translators: who says so, and how it goes: "Mum: getting there" */
  name = g_strdup_printf (_("%1$s: %2$s"), gtk_label_get_label (GTK_LABEL (self->who)), how);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
