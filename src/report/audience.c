/* audience.c: who the pages are for: one row a reader.
 *
 * Everybody gets what they need to do their part and no more: a friend's phone number is not
 * everybody's, nor is what things cost.  Whoever cares for the child alone has to be able to ring
 * somebody, so numbers that are ticked to be printed stay for them. */
#include "config.h"

#include "report/audience.h"

#include <glib/gi18n.h>
#include <string.h>

#define ABOUT (BT_REPORT_ABOUT_ME | BT_REPORT_MORE)

static const struct
{
  const char *name;
  const char *label;
} leave_outs[BT_N_LEAVE_OUTS] = {
  { "money", N_("Money") },
  { "phones", N_("Phone numbers") },
  { "health", N_("Health") },
};

static const BtAudience audiences[BT_N_AUDIENCES] = {
  { "family", N_("Us, with every page"), BT_REPORT_ALL, 0 },
  { "review", N_("The review meeting"), BT_REPORT_ALL, BT_LEAVE_OUT_PHONES },
  { "pa", N_("A new helper"), ABOUT | BT_REPORT_WEALTH | BT_REPORT_OUTCOMES, BT_LEAVE_OUT_MONEY },
  { "school", N_("School"), ABOUT | BT_REPORT_OUTCOMES, BT_LEAVE_OUT_MONEY | BT_LEAVE_OUT_PHONES },
  { "hospital", N_("The hospital bag"), ABOUT | BT_REPORT_WEALTH | BT_REPORT_NOTES,
    BT_LEAVE_OUT_MONEY },
  /* the budget's page has the nights */
  { "hospice", N_("The hospice"),
    ABOUT | BT_REPORT_WEALTH | BT_REPORT_OUTCOMES | BT_REPORT_BUDGET | BT_REPORT_QUESTIONS,
    BT_LEAVE_OUT_MONEY },
  { "council", N_("The council, about the money"), BT_REPORT_BUDGET,
    BT_LEAVE_OUT_PHONES | BT_LEAVE_OUT_HEALTH },
};

const char *
bt_leave_out_get_name (guint n)
{
  g_return_val_if_fail (n < BT_N_LEAVE_OUTS, NULL);
  return leave_outs[n].name;
}

const char *
bt_leave_out_get_label (guint n)
{
  g_return_val_if_fail (n < BT_N_LEAVE_OUTS, NULL);
  return _(leave_outs[n].label);
}

const BtAudience *
bt_audience_get (guint n)
{
  g_return_val_if_fail (n < BT_N_AUDIENCES, NULL);
  return &audiences[n];
}

const char *
bt_audience_get_label (const BtAudience *self)
{
  return _(self->label);
}

const BtAudience *
bt_audience_find (const char *name)
{
  for (guint i = 0; i < BT_N_AUDIENCES; i++)
    if (strcmp (audiences[i].name, name) == 0)
      return &audiences[i];
  return NULL;
}
