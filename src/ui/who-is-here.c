/* who-is-here.c: who is at a plan today: whose words new lines are, and who changed it last. */
#include "ui/who-is-here.h"

static GQuark
who_quark (void)
{
  return g_quark_from_static_string ("bt-who-is-here");
}

/* Set where somebody was chosen, or nobody on purpose. */
static GQuark
chosen_quark (void)
{
  return g_quark_from_static_string ("bt-who-is-here-chosen");
}

BtContributor *
bt_who_is_here_get (BtPlan *plan)
{
  BtContributor *who = NULL;
  gboolean chosen = FALSE;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  who = g_object_get_qdata (G_OBJECT (plan), who_quark ());
  chosen = g_object_get_qdata (G_OBJECT (plan), chosen_quark ()) != NULL;
  if (who != NULL && bt_record_get_plan (who) == plan)
    return who;
  if ((chosen && who == NULL) || bt_list_get_length (plan->contributors) == 0)
    return NULL;
  return bt_list_get (plan->contributors, 0);
}

void
bt_who_is_here_set (BtPlan        *plan,
                    BtContributor *who)
{
  g_return_if_fail (BT_IS_PLAN (plan) && (who == NULL || BT_IS_CONTRIBUTOR (who)));

  g_object_set_qdata_full (G_OBJECT (plan), who_quark (), who != NULL ? g_object_ref (who) : NULL,
                           g_object_unref);
  g_object_set_qdata (G_OBJECT (plan), chosen_quark (), GINT_TO_POINTER (TRUE));
}

static void
say_who_is_here (BtPlan         *plan,
                 BtDay          *on,
                 BtContributor **who)
{
  *on = bt_plan_get_today (plan, bt_day_today ());
  *who = bt_who_is_here_get (plan);
}

void
bt_who_is_here_note (BtPlan *plan)
{
  g_return_if_fail (BT_IS_PLAN (plan));

  bt_plan_set_here (plan, say_who_is_here);
}
