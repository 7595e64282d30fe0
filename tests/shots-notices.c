/* shots-notices.c: pictures of what is worth a look about a hope and about an agreement. */
#include "config.h"

#include "made-plan.h"
#include "model/agreement.h"
#include "model/fund.h"
#include "model/outcome.h"
#include "shots.h"
#include "ui/asked-page.h"
#include "ui/hopes-page.h"
#include "ui/kit/record-row.h"

/* A hope and an agreement that stand first in their lists. */
static void
put_first (BtPlan *plan)
{
  g_autoptr (BtOutcome) hope = bt_record_new (BT_TYPE_OUTCOME, NULL);
  g_autoptr (BtAgreement) agreement = bt_record_new (BT_TYPE_AGREEMENT, NULL);
  g_autoptr (GPtrArray) funds = g_ptr_array_new ();

  for (guint i = 0; i < bt_list_get_length (plan->funds); i++)
    g_ptr_array_add (funds, bt_list_get (plan->funds, i));
  g_object_set (hope, "title", "A week by the sea", "horizon", BT_HORIZON_SHORT, NULL);
  g_object_set (agreement, "with", "The council", "what", "Short breaks", "state",
                BT_AGREEMENT_STATE_OVERTURNED, "funds", funds, NULL);
  bt_record_place (hope, plan,
                   bt_record_class_find_field (BT_RECORD_GET_CLASS (plan), "outcomes"), 0);
  bt_record_place (agreement, plan,
                   bt_record_class_find_field (BT_RECORD_GET_CLASS (plan), "agreements"), 0);
}

void
shots_of_notices (Shots      *self,
                  const char *name,
                  BtPlan     *plan)
{
  DriverPlace place;
  GtkWidget *row = NULL, *step = NULL;
  BtAskedPage *asked = NULL;

  put_first (plan);
  shots_open (self, &place, plan, "hopes", BT_TYPE_HOPES_PAGE);
  driver_wait (GTK_WIDGET (place.window));
  row = driver_find (place.page, BT_TYPE_RECORD_ROW, NULL);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  driver_wait (GTK_WIDGET (place.window));
  step = driver_find (place.page, GTK_TYPE_BUTTON, "Say when");
  shots_scroll_to (&place, gtk_widget_get_parent (gtk_widget_get_parent (step)));
  shots_take (self, place.window, name, "hope");
  asked = driver_go_to (place.window, "asked", BT_TYPE_ASKED_PAGE);
  g_signal_emit_by_name (bt_asked_page_get_list (asked, "agreements"), "opened",
                         bt_list_get (place.plan->agreements, 0));
  shots_take (self, place.window, name, "agreement");
  driver_close_place (&place);
}
