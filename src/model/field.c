/* field.c: one field of a record, as its class's table has it. */
#include "model/field.h"

#include <string.h>

const char *
bt_field_get_json_key (const BtField *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->part_of == NULL ? self->name : self->name + strlen (self->part_of) + 1;
}

gboolean
bt_field_is_true (const BtField *self,
                  BtFlag         flag)
{
  return flag == BT_FLAG_YES || (flag == BT_FLAG_UNKNOWN && (self->flags & BT_FIELD_TRUE) != 0);
}

const char *
bt_code_to_nick (GType codes,
                 int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (codes);
  const GEnumValue *found = g_enum_get_value (klass, value);

  return value == 0 || found == NULL ? NULL : found->value_nick; /* nicks are static */
}

int
bt_code_from_nick (GType       codes,
                   const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (codes);
  const GEnumValue *found = NULL;

  if (nick == NULL || *nick == '\0')
    return 0;
  found = g_enum_get_value_by_nick (klass, nick);
  return found == NULL || found->value == 0 ? -1 : found->value;
}
