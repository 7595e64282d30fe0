/* record.h: one row of the plan: a hope, a payment, a person on the circles.
 *
 * A class is a struct and a table of its fields; BT_DEFINE_RECORD makes the rest.  The struct
 * stands in the class's header: everyone may read a member, nobody writes one.  Writing is setting
 * the property (or bt_record_set_value()), which goes to the plan's keeper and comes back as the
 * member's new value, by undo and redo too. */
#pragma once

#include "model/field.h"

G_BEGIN_DECLS

typedef struct _BtPlan BtPlan;
typedef struct _BtList BtList;

#define BT_TYPE_RECORD (bt_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (BtRecord, bt_record, BT, RECORD, GObject)

struct _BtRecordClass
{
  GObjectClass   parent_class;
  const char    *table;    /* also the JSON key of the list */
  const BtField *fields;
  guint          n_fields;
  GParamSpec   **pspecs;   /* one a field */
};

/**
 * BtValue: the value of a field, borrowed.
 * @number: of a code, day, amount, quantity, count or flag; BT_NUMBER_UNKNOWN when not known
 */
typedef struct
{
  BtKind kind;
  union
  {
    gint64      number;
    const char *text;
    GBytes     *bytes;
    BtRecord   *record;
    GPtrArray  *records;
  };
} BtValue;

#define BT_DEFINE_RECORD(TypeName, type_name, table, fields) \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, BT_TYPE_RECORD) \
  static void type_name##_class_init (TypeName##Class *klass) \
  { bt_record_class_install (BT_RECORD_CLASS (klass), table, fields, G_N_ELEMENTS (fields)); } \
  static void type_name##_init (TypeName *self) \
  { bt_record_init_fields (BT_RECORD (self), fields, G_N_ELEMENTS (fields)); }

/* For BT_DEFINE_RECORD. */
void           bt_record_class_install    (BtRecordClass *klass,
                                           const char    *table,
                                           const BtField *fields,
                                           guint          n_fields);
void           bt_record_init_fields      (BtRecord      *self,
                                           const BtField *fields,
                                           guint          n_fields);

/* The field of that name, or NULL. */
const BtField *bt_record_class_find_field (BtRecordClass *klass,
                                           const char    *name);

/* A new record of class @type that stands in no plan yet; @id NULL makes a new one. */
gpointer       bt_record_new              (GType          type,
                                           const char    *id);

const char    *bt_record_get_id           (gpointer       self);
gint64         bt_record_get_key          (gpointer       self);
const char    *bt_record_get_table        (gpointer       self);
BtPlan        *bt_record_get_plan         (gpointer       self); /* NULL: in none, or removed */
BtRecord      *bt_record_get_owner        (gpointer       self);
const BtField *bt_record_get_owner_list   (gpointer       self); /* where in the owner */

/* The list's field of @self, made when asked for; never NULL. */
BtList        *bt_record_get_list         (gpointer       self,
                                           const BtField *field);

/* Borrowed: good until the field changes. */
BtValue        bt_record_get_value        (gpointer       self,
                                           const BtField *field);

gboolean       bt_value_equal             (const BtValue *a,
                                           const BtValue *b);

/* Sets @field of a record as a person would: an equal value is silent; in a plan with a keeper the
 * value is kept first.  FALSE with @error set where keeping was refused: then nothing changed. */
gboolean       bt_record_set_value        (gpointer       self,
                                           const BtField *field,
                                           const BtValue *value,
                                           GError       **error);

/* The loader's side: writes the member of a record that nobody can have seen yet; tells nobody. */
void           bt_record_load_value       (gpointer       self,
                                           const BtField *field,
                                           const BtValue *value);

/* The keeper's side: writes the member and notifies.  TRUE if it was different. */
gboolean       bt_record_put_value        (gpointer       self,
                                           const BtField *field,
                                           const BtValue *value);

G_END_DECLS
