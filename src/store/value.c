/* value.c: one value between a record's field and a column. */
#include "config.h"

#include "store/value.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"

#define DETAIL_MAX 100 /* bytes of what is said to those who look into it */

void
bt_set_damaged (GError     **error,
                const char  *format,
                ...)
{
  g_autofree char *told = NULL;
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  told = g_strdup_vprintf (format, args);
  va_end (args);
  /* some of it may be the file's own words, and SQLite's checks speak in lines */
  what = g_utf8_make_valid (told, (gssize) MIN (strlen (told), DETAIL_MAX));
  for (char *c = what; *c != '\0'; c++)
    if (g_ascii_iscntrl (*c))
      *c = ' ';
  /* Translators: %s says, for those who look into it, what is wrong: "shares: amount: out of
   * range". */
  g_set_error (error, BT_ERROR, BT_ERROR_INPUT,
               _("This plan is damaged, so it was left as it is (%s)."), what);
}

/* Binding. */

static void
bind_text (BtStatement *statement,
           int          index,
           const char  *text)
{
  if (text == NULL || *text == '\0')
    sqlite3_bind_null (statement, index);
  else
    sqlite3_bind_text (statement, index, text, -1, SQLITE_TRANSIENT);
}

static void
bind_day (BtStatement *statement,
          int          index,
          BtDay        day)
{
  g_autofree char *iso = bt_day_format_iso (day);

  bind_text (statement, index, iso);
}

static void
bind_number (BtStatement   *statement,
             int            index,
             const BtField *field,
             gint64         number)
{
  if (number == BT_NUMBER_UNKNOWN)
    sqlite3_bind_null (statement, index);
  else if (field->kind == BT_KIND_CODE)
    sqlite3_bind_text (statement, index, bt_code_to_nick (field->type (), (int) number), -1,
                       SQLITE_STATIC);
  else if (field->kind == BT_KIND_DAY)
    bind_day (statement, index, (BtDay) number);
  else
    sqlite3_bind_int64 (statement, index, number);
}

void
bt_value_bind (BtStatement   *statement,
               int            index,
               const BtField *field,
               const BtValue *value)
{
  switch (field->kind)
    {
    case BT_KIND_TEXT:
      bind_text (statement, index, value->text);
      break;
    case BT_KIND_BYTES:
      if (value->bytes == NULL)
        sqlite3_bind_null (statement, index);
      else
        sqlite3_bind_blob64 (statement, index, g_bytes_get_data (value->bytes, NULL),
                             g_bytes_get_size (value->bytes), SQLITE_TRANSIENT);
      break;
    case BT_KIND_REFERENCE:
      if (value->record == NULL)
        sqlite3_bind_null (statement, index);
      else
        sqlite3_bind_int64 (statement, index, bt_record_get_key (value->record));
      break;
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
      g_return_if_reached ();
    case BT_KIND_CODE:
    case BT_KIND_DAY:
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
    default:
      bind_number (statement, index, field, value->number);
    }
}

/* Reading. */

/* What SQLite must have in a column of such a field. */
static int
stored_as (const BtField *field)
{
  switch (field->kind)
    {
    case BT_KIND_TEXT:
    case BT_KIND_CODE:
    case BT_KIND_DAY:
      return SQLITE_TEXT;
    case BT_KIND_BYTES:
      return SQLITE_BLOB;
    case BT_KIND_REFERENCE:
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
      return SQLITE_INTEGER;
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
    default:
      g_return_val_if_reached (SQLITE_NULL);
    }
}

/* The text of a code or day as a number; 0 where it is none. */
static gint64
read_word (const BtColumn *column,
           const char     *word)
{
  const GEnumValue *code = NULL;
  BtDay day = BT_DAY_UNKNOWN;

  if (column->codes != NULL)
    {
      code = g_enum_get_value_by_nick (column->codes, word);
      return code == NULL ? 0 : code->value;
    }
  return bt_day_parse_iso (word, &day) ? day : 0;
}

static gboolean
read_known (BtStatement     *statement,
            int              index,
            const BtColumn  *column,
            BtPlan          *plan,
            BtValue         *value,
            GBytes         **bytes)
{
  const BtField *field = column->field;

  switch (field->kind)
    {
    case BT_KIND_TEXT:
      value->text = (const char *) sqlite3_column_text (statement, index);
      return bt_value_is_text (value->text, (gsize) sqlite3_column_bytes (statement, index));
    case BT_KIND_CODE:
    case BT_KIND_DAY:
      value->number = read_word (column, (const char *) sqlite3_column_text (statement, index));
      return value->number != 0;
    case BT_KIND_BYTES:
      *bytes = g_bytes_new (sqlite3_column_blob (statement, index),
                            (gsize) sqlite3_column_bytes (statement, index));
      value->bytes = *bytes;
      return g_bytes_get_size (*bytes) <= BT_BYTES_MAX;
    case BT_KIND_REFERENCE:
      value->record = bt_plan_find (plan, sqlite3_column_int64 (statement, index));
      return value->record != NULL && G_OBJECT_TYPE (value->record) == field->type ();
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
      value->number = sqlite3_column_int64 (statement, index);
      return bt_value_is_number (field, value->number);
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
read_unknown (const BtField *field,
              BtValue       *value)
{
  /* the other kinds' unknown is NULL, which the value is already */
  if (field->kind != BT_KIND_TEXT && field->kind != BT_KIND_BYTES
      && field->kind != BT_KIND_REFERENCE)
    value->number = BT_NUMBER_UNKNOWN;
  return (field->flags & BT_FIELD_REQUIRED) == 0;
}

gboolean
bt_value_read (BtStatement     *statement,
               int              index,
               const BtColumn  *column,
               BtPlan          *plan,
               BtValue         *value,
               GBytes         **bytes,
               GError         **error)
{
  const BtField *field = column->field;
  int type = sqlite3_column_type (statement, index);
  gboolean good;

  *value = (BtValue) { .kind = field->kind };
  if (type == SQLITE_NULL)
    good = read_unknown (field, value);
  else
    good = type == stored_as (field) && read_known (statement, index, column, plan, value, bytes);
  if (!good)
    bt_set_damaged (error, "%s.%s", sqlite3_column_table_name (statement, index), field->name);
  return good;
}
