/* rows-private.h: what reading rows and writing them have in common. */
#pragma once

#include "store/rows.h"

G_BEGIN_DECLS

struct _BtRows
{
  BtDatabase   *database;
  BtPlan       *plan;
  BtStatement **inserts; /* one a table, made when first needed */
  BtStatement **selects;
};

G_END_DECLS
