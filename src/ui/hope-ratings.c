/* hope-ratings.c: how a hope is going, as different people see it: their views side by side.
 *
 * Each view is a button that opens it below, where it can be changed; nothing is made out of
 * several. */
#include "config.h"

#include "ui/hope-ratings.h"

#include <glib/gi18n.h>

#include "model/contributor.h"
#include "model/plan.h"
#include "ui/hope-rating.h"
#include "ui/kit/kit.h"
#include "ui/kit/record-change.h"
#include "ui/ui.h"

struct _BtHopeRatings
{
  GtkBox     parent_instance;
  BtOutcome *outcome;
  BtPlan    *plan;   /* of the outcome */
  GtkWidget *views;  /* a BtWrap of BtHopeRating */
  GtkWidget *add;
  GtkWidget *change; /* around the form */
  BtForm    *form;
};

G_DEFINE_FINAL_TYPE (BtHopeRatings, bt_hope_ratings, GTK_TYPE_BOX)

static BtRating *
get_open (BtHopeRatings *self)
{
  BtRating *open = NULL;

  g_object_get (self->form, "record", &open, NULL);
  if (open != NULL)
    g_object_unref (open); /* the form holds it */
  return open;
}

static BtHopeRating *
find_view (BtHopeRatings *self,
           BtRating      *rating)
{
  GtkWidget *view = gtk_widget_get_first_child (self->views);

  while (view != NULL && bt_hope_rating_get_rating (BT_HOPE_RATING (view)) != rating)
    view = gtk_widget_get_next_sibling (view);
  return view != NULL ? BT_HOPE_RATING (view) : NULL;
}

static void
mark_open (BtHopeRatings *self)
{
  BtRating *open = get_open (self);

  gtk_widget_set_visible (self->change, open != NULL);
  for (GtkWidget *view = gtk_widget_get_first_child (self->views); view != NULL;
       view = gtk_widget_get_next_sibling (view))
    if (open != NULL && bt_hope_rating_get_rating (BT_HOPE_RATING (view)) == open)
      gtk_widget_add_css_class (view, "open");
    else
      gtk_widget_remove_css_class (view, "open");
}

static void
open_rating (BtHopeRatings *self,
             BtRating      *rating)
{
  g_object_set (self->form, "record", rating, NULL);
  mark_open (self);
}

static void
on_clicked (BtHopeRatings *self,
            BtHopeRating  *view)
{
  open_rating (self, bt_hope_rating_get_rating (view));
  gtk_widget_child_focus (GTK_WIDGET (self->form), GTK_DIR_TAB_FORWARD);
}

/* Whether the views are those of the outcome, one by one. */
static gboolean
is_same (BtHopeRatings *self)
{
  GtkWidget *view = gtk_widget_get_first_child (self->views);
  guint n = bt_list_get_length (self->outcome->ratings), i = 0;

  for (; view != NULL && i < n; view = gtk_widget_get_next_sibling (view), i++)
    if (bt_hope_rating_get_rating (BT_HOPE_RATING (view))
        != bt_list_get (self->outcome->ratings, i))
      return FALSE;
  return view == NULL && i == n;
}

static void
make_views (BtHopeRatings *self)
{
  bt_wrap_clear (BT_WRAP (self->views));
  for (guint i = 0; i < bt_list_get_length (self->outcome->ratings); i++)
    {
      GtkWidget *view = bt_hope_rating_new (bt_list_get (self->outcome->ratings, i));

      g_signal_connect_object (view, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (view, self->views);
    }
}

static void
fill (BtHopeRatings *self)
{
  if (!is_same (self))
    make_views (self); /* else the keyboard stays where it is */
  for (GtkWidget *view = gtk_widget_get_first_child (self->views); view != NULL;
       view = gtk_widget_get_next_sibling (view))
    bt_hope_rating_fill (BT_HOPE_RATING (view), bt_plan_get_person (self->plan));
  gtk_widget_set_visible (self->views, gtk_widget_get_first_child (self->views) != NULL);
  mark_open (self);
}

static void
on_plan_changed (BtHopeRatings *self,
                 BtChanges     *changes)
{
  if (bt_record_get_plan (self->outcome) == self->plan
      && (bt_changes_touch (changes, BT_TYPE_RATING) || bt_changes_touch (changes, BT_TYPE_PERSON)))
    fill (self);
}

/* Who looks at it like that: of those who help to write the plan. */
static BtRater
find_rater (BtVoice voice)
{
  if (voice == BT_VOICE_CHILD || voice == BT_VOICE_CHILD_SHOWN)
    return BT_RATER_CHILD;
  if (voice == BT_VOICE_PROFESSIONAL)
    return BT_RATER_WORKER;
  return voice == BT_VOICE_UNKNOWN ? BT_RATER_UNKNOWN : BT_RATER_FAMILY;
}

/* A new view is of today, and of the only one who is here. */
static void
on_add (BtHopeRatings *self)
{
  g_autoptr (BtRating) rating = bt_record_new (BT_TYPE_RATING, NULL);

  g_object_set (rating, "on", bt_plan_get_today (self->plan, bt_day_today ()), NULL);
  if (bt_list_get_length (self->plan->contributors) == 1)
    {
      BtContributor *who = bt_list_get (self->plan->contributors, 0);

      g_object_set (rating, "by", find_rater (who->voice), "by-name", who->name, NULL);
    }
  bt_plan_begin (self->plan, _("add how someone sees it"));
  bt_record_add (self->outcome, "ratings", G_MAXUINT, rating);
  if (!bt_record_end_action (self->plan))
    return;
  open_rating (self, rating);
  gtk_widget_child_focus (GTK_WIDGET (self->form), GTK_DIR_TAB_FORWARD);
}

static void
on_done (BtHopeRatings *self)
{
  BtHopeRating *view = find_view (self, get_open (self));

  gtk_widget_grab_focus (view != NULL ? GTK_WIDGET (view) : self->add);
  open_rating (self, NULL);
}

static void
on_remove (BtHopeRatings *self)
{
  BtRating *open = get_open (self);

  gtk_widget_grab_focus (self->add);
  if (open != NULL)
    bt_record_remove (GTK_WIDGET (self), open);
}

static void
bt_hope_ratings_dispose (GObject *object)
{
  bt_hope_ratings_set_outcome (BT_HOPE_RATINGS (object), NULL);
  G_OBJECT_CLASS (bt_hope_ratings_parent_class)->dispose (object);
}

static void
bt_hope_ratings_class_init (BtHopeRatingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_hope_ratings_dispose;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "hope-ratings.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHopeRatings, views);
  gtk_widget_class_bind_template_child (widget_class, BtHopeRatings, add);
  gtk_widget_class_bind_template_child (widget_class, BtHopeRatings, change);
  gtk_widget_class_bind_template_child (widget_class, BtHopeRatings, form);
  gtk_widget_class_bind_template_callback (widget_class, mark_open);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_done);
  gtk_widget_class_bind_template_callback (widget_class, on_remove);
}

static void
bt_hope_ratings_init (BtHopeRatings *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_hope_ratings_set_outcome (BtHopeRatings *self,
                             BtOutcome     *outcome)
{
  BtPlan *plan = NULL;

  g_return_if_fail (BT_IS_HOPE_RATINGS (self));

  if (outcome == self->outcome)
    return;
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  g_set_object (&self->outcome, outcome);
  plan = outcome != NULL ? bt_record_get_plan (outcome) : NULL;
  g_set_object (&self->plan, plan);
  if (self->plan == NULL)
    return;
  g_signal_connect_swapped (self->plan, "changed", G_CALLBACK (on_plan_changed), self);
  open_rating (self, NULL);
  fill (self);
}
