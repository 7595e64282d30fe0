/* made-plan.h: plans written out in a test, one record a line. */
#pragma once

#include "model/plan.h"

G_GNUC_UNUSED static BtDay
day (const char *iso)
{
  BtDay found = BT_DAY_UNKNOWN;

  g_assert_true (iso == NULL || bt_day_parse_iso (iso, &found));
  return found;
}

/* A new record at the end of @owner's @list; then its properties, as for g_object_set(): money in
 * gint64 pence, quantities in gint64 thousandths.  Borrowed. */
G_GNUC_UNUSED static gpointer
put (gpointer    owner,
     const char *list,
     const char *id,
     const char *property,
     ...)
{
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (owner), list);
  g_autoptr (BtRecord) record = NULL;
  va_list args;

  g_assert_nonnull (field);
  record = bt_record_new (field->type (), id);
  va_start (args, property);
  if (property != NULL)
    g_object_set_valist (G_OBJECT (record), property, args);
  va_end (args);
  bt_record_place (record, owner, field, G_MAXUINT);
  return record;
}

#define PENCE(amount)    ((gint64) (amount))
#define UNITS(amount)    ((gint64) (amount) * BT_QUANTITY_ONE)
