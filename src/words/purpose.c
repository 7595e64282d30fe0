/* purpose.c: what money is for, in as few kinds as a picture can show. */
#include "config.h"

#include "words/purpose.h"

#include <glib/gi18n.h>

static const BtPurpose purposes[] = {
  [BT_LINE_KIND_UNKNOWN] = BT_PURPOSE_OTHER,
  [BT_LINE_KIND_PERSONAL_ASSISTANT] = BT_PURPOSE_HELPERS,
  [BT_LINE_KIND_HOSPICE_BREAK] = BT_PURPOSE_BREAKS,
  [BT_LINE_KIND_EQUIPMENT] = BT_PURPOSE_EQUIPMENT,
  [BT_LINE_KIND_ACTIVITY] = BT_PURPOSE_ACTIVITIES,
  [BT_LINE_KIND_SIBLING] = BT_PURPOSE_SIBLINGS,
  [BT_LINE_KIND_THERAPY] = BT_PURPOSE_THERAPY,
  [BT_LINE_KIND_TRAINING] = BT_PURPOSE_RUNNING,
  [BT_LINE_KIND_TRANSPORT] = BT_PURPOSE_RUNNING,
  [BT_LINE_KIND_RUNNING_COST] = BT_PURPOSE_RUNNING,
  [BT_LINE_KIND_CONTINGENCY] = BT_PURPOSE_JUST_IN_CASE,
  [BT_LINE_KIND_OTHER] = BT_PURPOSE_OTHER,
};

static const char *const titles[] = {
  [BT_PURPOSE_HELPERS] = N_("Personal assistants"),
  [BT_PURPOSE_BREAKS] = N_("Hospice and short breaks"),
  [BT_PURPOSE_EQUIPMENT] = N_("Equipment"),
  [BT_PURPOSE_THERAPY] = N_("Therapy and exercise"),
  [BT_PURPOSE_SIBLINGS] = N_("For brothers and sisters"),
  [BT_PURPOSE_RUNNING] = N_("Running costs"),
  [BT_PURPOSE_ACTIVITIES] = N_("Going out and activities"),
  [BT_PURPOSE_OTHER] = N_("Other things"),
  [BT_PURPOSE_JUST_IN_CASE] = N_("Just in case"),
};

BtPurpose
bt_purpose_of_kind (BtLineKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (purposes), BT_PURPOSE_OTHER);
  return purposes[kind];
}

const char *
bt_purpose_get_title (BtPurpose purpose)
{
  g_return_val_if_fail ((guint) purpose < BT_N_PURPOSES, NULL);
  return _(titles[purpose]);
}
