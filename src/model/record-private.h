/* record-private.h: what the plan knows of a record. */
#pragma once

#include "model/record.h"

G_BEGIN_DECLS

typedef struct
{
  char          *id;
  gint64         key;      /* random, 63 bits; 0 until it stands in a plan */
  BtPlan        *plan;     /* not owned */
  BtRecord      *owner;    /* not owned */
  const BtField *list;
  gint64         position; /* among its neighbours, with gaps; the keeper's, 0 without one */
  gboolean       added;    /* by the open action: it is written to, and will stand in its list */
} BtRecordPrivate;

BtRecordPrivate *bt_record_get_private (gpointer self);

G_END_DECLS
