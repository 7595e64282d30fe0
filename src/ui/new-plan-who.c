/* new-plan-who.c: who is here today, in the first questions.
 *
 * There is always one more place to write in than is needed; what stays empty is nobody. */
#include "config.h"

#include "ui/new-plan-who.h"

#include "model/record-copy.h"
#include "ui/new-plan-person.h"
#include "ui/ui.h"

struct _BtNewPlanWho
{
  GtkBox     parent_instance;
  GtkWidget *people; /* a box of BtNewPlanPerson, one at least */
  char      *child;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtNewPlanWho, bt_new_plan_who, GTK_TYPE_BOX)

static BtNewPlanPerson *
get_next (gpointer person)
{
  GtkWidget *next = gtk_widget_get_next_sibling (person);

  return next == NULL ? NULL : BT_NEW_PLAN_PERSON (next);
}

static BtNewPlanPerson *
get_first (BtNewPlanWho *self)
{
  return BT_NEW_PLAN_PERSON (gtk_widget_get_first_child (self->people));
}

/* The last place cannot be taken away, for then nothing could be written. */
static void
show_buttons (BtNewPlanWho *self)
{
  gboolean one = get_next (get_first (self)) == NULL;

  for (BtNewPlanPerson *person = get_first (self); person != NULL; person = get_next (person))
    bt_new_plan_person_set_may_leave (person, !one);
}

static void
tell_changed (BtNewPlanWho *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void add_person (BtNewPlanWho *self);

/* To the next place where nothing is; from such a place on to the next question. */
static void
on_entered (BtNewPlanWho    *self,
            BtNewPlanPerson *from)
{
  BtNewPlanPerson *next = get_next (from);

  if (bt_new_plan_person_is_blank (from))
    g_signal_emit (self, signals[SIGNAL_DONE], 0);
  else if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  else
    add_person (self);
}

static void
on_leaving (BtNewPlanWho    *self,
            BtNewPlanPerson *person)
{
  GtkWidget *beside = GTK_WIDGET (get_next (person));

  if (beside == NULL)
    beside = gtk_widget_get_prev_sibling (GTK_WIDGET (person));
  gtk_widget_grab_focus (beside); /* what has the keyboard goes */
  gtk_box_remove (GTK_BOX (self->people), GTK_WIDGET (person));
  show_buttons (self);
  tell_changed (self);
}

static void
add_person (BtNewPlanWho *self)
{
  GtkWidget *person = bt_new_plan_person_new (self->child);

  g_signal_connect_object (person, "changed", G_CALLBACK (tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (person, "entered", G_CALLBACK (on_entered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (person, "leaving", G_CALLBACK (on_leaving), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->people), person);
  show_buttons (self);
  gtk_widget_grab_focus (person);
}

/* The button is for those who do not use Enter; one empty place is enough. */
static void
on_add (BtNewPlanWho *self)
{
  GtkWidget *last = gtk_widget_get_last_child (self->people);

  if (bt_new_plan_person_is_blank (BT_NEW_PLAN_PERSON (last)))
    gtk_widget_grab_focus (last);
  else
    add_person (self);
}

/* Where the first name is missing. */
static gboolean
bt_new_plan_who_grab_focus (GtkWidget *widget)
{
  BtNewPlanWho *self = BT_NEW_PLAN_WHO (widget);
  BtNewPlanPerson *person = get_first (self);

  while (get_next (person) != NULL && !bt_new_plan_person_is_blank (person))
    person = get_next (person);
  return gtk_widget_grab_focus (GTK_WIDGET (person));
}

static void
bt_new_plan_who_finalize (GObject *object)
{
  g_free (BT_NEW_PLAN_WHO (object)->child);

  G_OBJECT_CLASS (bt_new_plan_who_parent_class)->finalize (object);
}

static void
bt_new_plan_who_class_init (BtNewPlanWhoClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bt_new_plan_who_finalize;
  widget_class->grab_focus = bt_new_plan_who_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "new-plan-who.ui");
  gtk_widget_class_bind_template_child (widget_class, BtNewPlanWho, people);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BT_TYPE_NEW_PLAN_WHO, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_DONE] = g_signal_new ("done", BT_TYPE_NEW_PLAN_WHO, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_new_plan_who_init (BtNewPlanWho *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->child = g_strdup ("");
  add_person (self);
}

/* public functions */

void
bt_new_plan_who_set_child (BtNewPlanWho *self,
                           const char   *child)
{
  g_return_if_fail (BT_IS_NEW_PLAN_WHO (self) && child != NULL);

  g_free (self->child);
  self->child = g_strdup (child);
  for (BtNewPlanPerson *person = get_first (self); person != NULL; person = get_next (person))
    bt_new_plan_person_set_child (person, child);
}

gboolean
bt_new_plan_who_is_blank (BtNewPlanWho *self)
{
  g_return_val_if_fail (BT_IS_NEW_PLAN_WHO (self), TRUE);

  for (BtNewPlanPerson *person = get_first (self); person != NULL; person = get_next (person))
    if (!bt_new_plan_person_is_blank (person))
      return FALSE;
  return TRUE;
}

/* A copy with all that its table has: the record of the form stays the form's. */
static void
put_copy (BtPlan        *plan,
          BtContributor *contributor)
{
  const BtField *list = bt_record_class_find_field (BT_RECORD_GET_CLASS (plan), "contributors");
  g_autoptr (BtRecord) copy = bt_record_copy (contributor, NULL);

  bt_record_place (copy, plan, list, G_MAXUINT);
}

void
bt_new_plan_who_put (BtNewPlanWho *self,
                     BtPlan       *plan)
{
  g_return_if_fail (BT_IS_NEW_PLAN_WHO (self) && BT_IS_PLAN (plan));

  for (BtNewPlanPerson *person = get_first (self); person != NULL; person = get_next (person))
    if (!bt_new_plan_person_is_blank (person))
      put_copy (plan, bt_new_plan_person_get_contributor (person));
}
