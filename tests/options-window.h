/* options-window.h: a plan's window at the what-ifs of The budget, and what a person does there. */
#pragma once

#include "budget-window.h"
#include "exchange/json-write.h"
#include "model/option.h"
#include "ui/budget-opened.h"
#include "ui/change-row.h"
#include "ui/kit/record-row.h"
#include "ui/option-row.h"
#include "ui/option-view.h"

G_GNUC_UNUSED static BtOption *
get_option (Fixture    *self,
            const char *id)
{
  return get (self->plan->options, id);
}

G_GNUC_UNUSED static BtOption *
get_last (Fixture *self)
{
  return bt_list_get (self->plan->options, bt_list_get_length (self->plan->options) - 1);
}

G_GNUC_UNUSED static GtkWidget *
get_view (Fixture *self)
{
  return driver_find (self->page, BT_TYPE_OPTION_VIEW, NULL);
}

G_GNUC_UNUSED static const BtSums *
get_option_sums (Fixture  *self,
                 BtOption *option)
{
  return bt_plan_sums_get_option (bt_plan_sums_get_for_plan (self->plan), option);
}

G_GNUC_UNUSED static GtkWidget *
get_change_row (Fixture *self,
                guint    index)
{
  BtRecordList *changes = find_with (get_view (self), BT_TYPE_RECORD_LIST, "list", "changes");

  return bt_record_list_get_content (changes, index);
}

/* Ticks or unticks the box of @field that is seen below @from. */
G_GNUC_UNUSED static void
tick (Fixture    *self,
      gpointer    from,
      const char *field,
      gboolean    active)
{
  GtkWidget *row = find_with (from, BT_TYPE_FIELD_ROW, "field", field);

  gtk_check_button_set_active (driver_find (row, GTK_TYPE_CHECK_BUTTON, NULL), active);
  wait (self);
}

/* The button with @action that is seen; NULL where there is none. */
G_GNUC_UNUSED static GtkWidget *
find_action (gpointer    from,
             const char *action)
{
  return find_with (from, GTK_TYPE_BUTTON, "action-name", action);
}

G_GNUC_UNUSED static void
click (Fixture   *self,
       GtkWidget *button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  wait (self);
}
