/* record-name.c: what a record is called, wherever one is listed, chosen or named. */
#include "config.h"

#include "ui/kit/record-name.h"

#include <glib/gi18n.h>

#include "base/text.h"

#define SHORT   40  /* letters */
#define HEADING 120 /* a few lines of large ones */

/* The first field of @kind, or NULL. */
static const BtField *
find_first (BtRecordClass *klass,
            BtKind         kind)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == kind)
      return &klass->fields[i];
  return NULL;
}

const BtField *
bt_record_name_field (BtRecordClass *klass)
{
  const BtField *what = bt_record_class_find_field (klass, "what"); /* says more than "with" */

  return what != NULL ? what : find_first (klass, BT_KIND_TEXT);
}

static char *
dup_text (gpointer record)
{
  const BtField *field = bt_record_name_field (BT_RECORD_GET_CLASS (record));
  const char *text = field != NULL ? bt_record_get_value (record, field).text : NULL;
  char *name = NULL;

  if (bt_text_is_blank (text))
    return NULL;

  name = g_strdup (text);
  g_strdelimit (name, "\n\r\t", ' ');
  return g_strstrip (name);
}

char *
bt_record_dup_name (gpointer record)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);
  const BtField *reference = find_first (klass, BT_KIND_REFERENCE);
  const BtField *day = find_first (klass, BT_KIND_DAY);
  char *name = dup_text (record);
  BtValue value;

  if (name == NULL && reference != NULL)
    {
      value = bt_record_get_value (record, reference);
      name = value.record != NULL ? dup_text (value.record) : NULL;
    }
  if (name == NULL && day != NULL)
    {
      value = bt_record_get_value (record, day);
      name = value.number != BT_NUMBER_UNKNOWN ? bt_day_format ((BtDay) value.number) : NULL;
    }
  return name;
}

char *
bt_record_dup_short_name (gpointer record)
{
  g_autofree char *name = bt_record_dup_name (record);

  return name == NULL ? g_strdup (_("without a name yet")) : bt_text_cut (name, SHORT);
}

char *
bt_record_dup_heading (gpointer record)
{
  g_autofree char *name = bt_record_dup_name (record);

  return name == NULL ? g_strdup (_("without a name yet")) : bt_text_cut (name, HEADING);
}

const BtField *
bt_record_find_list (gpointer owner,
                     GType    type)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (owner);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == BT_KIND_LIST && klass->fields[i].type () == type)
      return &klass->fields[i];
  return NULL;
}
