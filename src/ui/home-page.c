/* home-page.c: the place Home: the child first, and where things stand.
 *
 * A plan with only a name shows large doors; any other, what to carry on with.  Both are filled
 * only when they are seen, once a change. */
#include "config.h"

#include "ui/home-page.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/home-carry.h"
#include "ui/home-head.h"
#include "ui/home-meeting.h"
#include "ui/home-money.h"
#include "ui/kit/kit.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"
#include "words/people.h"

#define LONGEST_NAME 30 /* letters of the child's name on a door */

struct _BtHomePage
{
  GtkBox         parent_instance;
  BtPlan        *plan;
  BtPlanSums    *sums;
  gboolean       stale;   /* to be filled when it is next seen */
  BtDay          filled;  /* the day it was filled on */
  BtHomeHead    *head;
  GtkWidget     *views;   /* "doors" or "whole" */
  GtkWidget     *love;
  GtkWidget     *people;
  BtHomeMeeting *first_meeting;
  BtHomeCarry   *carry;
  GtkWidget     *beside;  /* the meeting, and the money */
  BtHomeMeeting *meeting;
  BtHomeMoney   *money;
};

G_DEFINE_FINAL_TYPE (BtHomePage, bt_home_page, GTK_TYPE_BOX)

static BtDay
get_today (BtHomePage *self)
{
  return bt_plan_get_today (self->plan, bt_day_today ());
}

/* TRUE where nobody has written anything but who the plan is about, and who is here. */
static gboolean
is_empty (BtPlan *plan)
{
  BtList *lists[] = { plan->statements, plan->wealth, plan->outcomes, plan->funds,
                      plan->budget_lines, plan->spending, plan->agreements, plan->questions,
                      plan->actions, plan->signals, plan->log, plan->decisions, plan->matching,
                      plan->options };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (bt_list_get_length (lists[i]) > 0)
      return FALSE;
  return TRUE;
}

/* Also while they are not seen: ears may come by, and a door without words has no name. */
static void
name_doors (BtHomePage *self)
{
  g_autofree char *name = bt_text_cut (bt_words_name (bt_plan_get_person (self->plan)),
                                       LONGEST_NAME);
  /* Translators: %s is what the child is called. */
  g_autofree char *love = g_strdup_printf (_("What people love about %s"), name);
  /* Translators: %s is what the child is called. */
  g_autofree char *people = g_strdup_printf (_("Who and what is already good in %s’s life"), name);

  g_object_set (self->love, "title", love, NULL);
  g_object_set (self->people, "words", people, NULL);
}

/* A plan that is put away shows what is in it, and asks nothing. */
static void
fill_whole (BtHomePage *self,
            gboolean    put_away)
{
  const BtSums *sums = bt_plan_sums_get (self->sums);

  bt_home_carry_fill (self->carry, sums, put_away);
  gtk_widget_set_visible (self->beside, !put_away);
  if (put_away)
    return;
  bt_home_meeting_fill (self->meeting);
  bt_home_money_fill (self->money, sums);
}

static void
fill (BtHomePage *self)
{
  gboolean put_away = bt_plan_is_put_away (self->plan, get_today (self));
  gboolean empty = is_empty (self->plan) && !put_away;

  self->stale = FALSE;
  self->filled = get_today (self);
  bt_home_head_fill (self->head, self->plan, empty);
  name_doors (self);
  if (empty)
    bt_home_meeting_fill (self->first_meeting);
  else
    fill_whole (self, put_away);
  gtk_stack_set_visible_child_name (GTK_STACK (self->views), empty ? "doors" : "whole");
}

static void
on_changed (BtHomePage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
  else
    self->stale = TRUE;
}

/* Also where the day is another than when it was last seen. */
static void
bt_home_page_map (GtkWidget *widget)
{
  BtHomePage *self = BT_HOME_PAGE (widget);

  if (self->stale || self->filled != get_today (self))
    fill (self);
  GTK_WIDGET_CLASS (bt_home_page_parent_class)->map (widget);
}

static void
bt_home_page_dispose (GObject *object)
{
  BtHomePage *self = BT_HOME_PAGE (object);

  if (self->sums != NULL)
    g_signal_handlers_disconnect_by_data (self->sums, self);
  g_clear_object (&self->sums);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (bt_home_page_parent_class)->dispose (object);
}

static void
bt_home_page_class_init (BtHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_home_page_dispose;
  widget_class->map = bt_home_page_map;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_HOME_CARRY);
  g_type_ensure (BT_TYPE_HOME_HEAD);
  g_type_ensure (BT_TYPE_HOME_MEETING);
  g_type_ensure (BT_TYPE_HOME_MONEY);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, head);
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, views);
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, love);
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, people);
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, first_meeting);
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, carry);
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, beside);
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, meeting);
  gtk_widget_class_bind_template_child (widget_class, BtHomePage, money);
}

static void
bt_home_page_init (BtHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_home_page_new (BtPlanFile *file,
                  BtSettings *settings)
{
  BtHomePage *self;

  g_return_val_if_fail (BT_IS_PLAN_FILE (file), NULL);

  self = g_object_new (BT_TYPE_HOME_PAGE, NULL);
  self->plan = g_object_ref (bt_plan_file_get_plan (file));
  self->sums = g_object_ref (bt_plan_sums_get_for_plan (self->plan));
  bt_home_meeting_set_plan (self->first_meeting, self->plan);
  bt_home_meeting_set_plan (self->meeting, self->plan);
  self->stale = TRUE;
  g_signal_connect_swapped (self->sums, "changed", G_CALLBACK (on_changed), self);
  return GTK_WIDGET (self);
}
