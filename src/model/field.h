/* field.h: one field of a record, as its class's table has it.
 *
 * Keeping, JSON, undo, merging, forms and error messages all walk these tables, so that no class is
 * written out a second time.  A field has the same name as column, JSON key and, with "-" for "_",
 * GObject property. */
#pragma once

#include <glib-object.h>

#include "base/day.h"
#include "base/money.h"
#include "base/quantity.h"

G_BEGIN_DECLS

/**
 * BtKind: what a field holds, and as which C member.
 * @BT_KIND_TEXT: char *; NULL and "" are the same
 * @BT_KIND_CODE: an enum whose 0 is unknown and whose nicks are the codes
 * @BT_KIND_DAY: BtDay
 * @BT_KIND_PENCE: BtPence
 * @BT_KIND_QUANTITY: BtQuantity, thousandths
 * @BT_KIND_COUNT: int, BT_COUNT_UNKNOWN when there is none
 * @BT_KIND_FLAG: BtFlag
 * @BT_KIND_BYTES: GBytes *, a picture as it came
 * @BT_KIND_REFERENCE: a record of the same plan, not owned
 * @BT_KIND_REFERENCES: GPtrArray * of records of the same plan, each at most once; NULL for none
 * @BT_KIND_LIST: BtList * of the records that this one owns; NULL until the first
 */
typedef enum
{
  BT_KIND_TEXT,
  BT_KIND_CODE,
  BT_KIND_DAY,
  BT_KIND_PENCE,
  BT_KIND_QUANTITY,
  BT_KIND_COUNT,
  BT_KIND_FLAG,
  BT_KIND_BYTES,
  BT_KIND_REFERENCE,
  BT_KIND_REFERENCES,
  BT_KIND_LIST,
} BtKind;

typedef enum
{
  BT_FLAG_UNKNOWN,
  BT_FLAG_NO,
  BT_FLAG_YES,
} BtFlag;

#define BT_COUNT_UNKNOWN  G_MININT
#define BT_NUMBER_UNKNOWN G_MININT64 /* any number that is not known, as a BtValue has it */

typedef enum
{
  BT_FIELD_PLAIN    = 0,
  BT_FIELD_REQUIRED = 1 << 0, /* a reference or day without which the record means nothing */
  BT_FIELD_TRUE     = 1 << 1, /* a flag that counts as true while nobody said */
  BT_FIELD_SINGLE   = 1 << 2, /* a list of exactly one, an object in JSON */
  BT_FIELD_OWN_ID   = 1 << 3, /* a list whose records must bring their id */
  BT_FIELD_LOOK     = 1 << 4, /* how the plan is shown: no change of what it says */
} BtFieldFlags;

typedef struct
{
  const char   *name;
  const char   *label;           /* what people call it; translate with gettext */
  BtKind        kind;
  BtFieldFlags  flags;
  gsize         offset;          /* of the member in its struct */
  GType       (*type) (void);    /* the enum of a code; the class of a reference or a list */
  gint64        minimum;         /* of a number */
  gint64        maximum;
  const char   *part_of;         /* the JSON object it stands in, which its name begins with */
  const char   *link_table;      /* where references are kept */
  const char   *owner_column;    /* of a list: the column that names the owner; NULL: the plan */
} BtField;

#define BT_FIELD_TEXT(Type, member, label) \
  { #member, label, BT_KIND_TEXT, 0, offsetof (struct _##Type, member) }
#define BT_FIELD_CODE(Type, member, label, codes) \
  { #member, label, BT_KIND_CODE, 0, offsetof (struct _##Type, member), codes }
#define BT_FIELD_DAY(Type, member, label, flags) \
  { #member, label, BT_KIND_DAY, flags, offsetof (struct _##Type, member) }
#define BT_FIELD_PENCE(Type, member, label, min, max) \
  { #member, label, BT_KIND_PENCE, 0, offsetof (struct _##Type, member), NULL, min, max }
#define BT_FIELD_QUANTITY(Type, member, label, max) \
  { #member, label, BT_KIND_QUANTITY, 0, offsetof (struct _##Type, member), NULL, 0, max }
#define BT_FIELD_COUNT(Type, member, label, min, max) \
  { #member, label, BT_KIND_COUNT, 0, offsetof (struct _##Type, member), NULL, min, max }
#define BT_FIELD_FLAG(Type, member, label, flags) \
  { #member, label, BT_KIND_FLAG, flags, offsetof (struct _##Type, member) }
#define BT_FIELD_BYTES(Type, member, label) \
  { #member, label, BT_KIND_BYTES, 0, offsetof (struct _##Type, member) }
#define BT_FIELD_REFERENCE(Type, member, label, target, flags) \
  { #member, label, BT_KIND_REFERENCE, flags, offsetof (struct _##Type, member), target }
#define BT_FIELD_REFERENCES(Type, member, label, target, table) \
  { #member, label, BT_KIND_REFERENCES, 0, offsetof (struct _##Type, member), target, \
    0, 0, NULL, table }
#define BT_FIELD_LIST(Type, member, label, item, owner, flags) \
  { #member, label, BT_KIND_LIST, flags, offsetof (struct _##Type, member), item, \
    0, 0, NULL, NULL, owner }

/* The JSON key: the name, or what follows "schedule_" where the field is part of an object. */
const char *bt_field_get_json_key (const BtField *self);

/* TRUE where @flag is yes, or unknown and @self counts that as yes. */
gboolean    bt_field_is_true      (const BtField *self,
                                   BtFlag         flag);

/* The code's own text ("short") and back; NULL and 0 when unknown; -1 for no such code. */
const char *bt_code_to_nick       (GType          codes,
                                   int            value);
int         bt_code_from_nick     (GType          codes,
                                   const char    *nick);

G_END_DECLS
