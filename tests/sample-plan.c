/* sample-plan.c: plans for tests of the file. */
#include "config.h"

#include "sample-plan.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "model/budget-line.h"
#include "model/spending.h"

/* one a text field, in turn */
static const char * const texts[] = {
  "“Red bag” with ’quotes’ and 'others' and \"more\"; DROP TABLE plan; --",
  "اردو: یہ ہماری بیٹی ہے",
  "😀🎈 emoji, and a flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "line one\nline two\r\n\ttabbed\n",
  "  spaces around  ",
  "%s %d \\ / ?1 :name",
};

static guint next;

static gint64
choose_number (const BtField *field)
{
  g_autoptr (GEnumClass) codes = NULL;

  switch (field->kind)
    {
    case BT_KIND_CODE:
      codes = g_type_class_ref (field->type ());
      return codes->values[1 + next % (codes->n_values - 1)].value;
    case BT_KIND_DAY:
      return bt_day_new (2026, 1, 1) + (BtDay) (next % 1000);
    case BT_KIND_FLAG:
      return next % 2;
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
      if (next % 3 == 0)
        return field->minimum;
      return next % 3 == 1 ? field->maximum : MIN (field->maximum, (gint64) next);
    case BT_KIND_TEXT:
    case BT_KIND_BYTES:
    case BT_KIND_REFERENCE:
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
    default:
      g_assert_not_reached ();
    }
}

/* Any record of class @type that stands in @plan. */
static BtRecord *
find_target (BtPlan *plan,
             GType   type,
             guint   index)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (plan);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == BT_KIND_LIST && klass->fields[i].type () == type)
      {
        BtList *list = bt_record_get_list (plan, &klass->fields[i]);

        return bt_list_get (list, index % bt_list_get_length (list));
      }
  g_assert_not_reached ();
}

static void
fill_field (BtPlan        *plan,
            BtRecord      *record,
            const BtField *field)
{
  BtValue value = { .kind = field->kind };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) records = NULL;

  next++;
  if (field->kind == BT_KIND_TEXT)
    value.text = texts[next % G_N_ELEMENTS (texts)];
  else if (field->kind == BT_KIND_BYTES)
    value.bytes = bytes = g_bytes_new ("\211PNG\0\1\2\377", 8);
  else if (field->kind == BT_KIND_REFERENCE)
    value.record = find_target (plan, field->type (), next);
  else if (field->kind == BT_KIND_REFERENCES)
    {
      records = g_ptr_array_new ();
      g_ptr_array_add (records, find_target (plan, field->type (), 1));
      g_ptr_array_add (records, find_target (plan, field->type (), 0));
      value.records = records;
    }
  else
    value.number = choose_number (field);
  bt_record_load_value (record, field, &value);
}

/* Two of everything, down to the innermost list. */
static void
fill_lists (BtRecord *owner)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (owner);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *list = &klass->fields[i];

      if (list->kind != BT_KIND_LIST)
        continue;
      for (guint j = 0; j < ((list->flags & BT_FIELD_SINGLE) != 0 ? 1 : 2); j++)
        {
          g_autoptr (BtRecord) record = bt_record_new (list->type (), NULL);

          bt_record_place (record, owner, list, G_MAXUINT);
          fill_lists (record);
        }
    }
}

static void
fill_fields (BtPlan   *plan,
             BtRecord *record)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      BtList *list;

      if (klass->fields[i].kind != BT_KIND_LIST)
        {
          fill_field (plan, record, &klass->fields[i]);
          continue;
        }
      list = bt_record_get_list (record, &klass->fields[i]);
      for (guint j = 0; j < bt_list_get_length (list); j++)
        fill_fields (plan, bt_list_get (list, j));
    }
}

void
sample_record_fill (BtPlan        *plan,
                    BtRecord      *record,
                    const BtField *field,
                    guint          turn)
{
  next = turn;
  fill_field (plan, record, field);
}

BtPlan *
sample_plan_new_full (void)
{
  BtPlan *plan = bt_plan_new ();

  next = 0;
  fill_lists (BT_RECORD (plan));
  fill_fields (plan, BT_RECORD (plan));
  return plan;
}

static gpointer
put_new (gpointer    owner,
         const char *list,
         GType       type)
{
  g_autoptr (BtRecord) record = bt_record_new (type, NULL);

  bt_record_place (record, owner, bt_record_class_find_field (BT_RECORD_GET_CLASS (owner), list),
                   G_MAXUINT);
  return record; /* its owner keeps it */
}

BtPlan *
sample_plan_new_payments (guint n_payments)
{
  BtPlan *plan = bt_plan_new ();

  for (guint i = 0; i < 2; i++)
    g_object_set (put_new (plan, "funds", BT_TYPE_FUND),
                  "name", "Direct payment",
                  "amount", (gint64) 5000000,
                  NULL);
  for (guint i = 0; i < 10; i++)
    {
      gpointer line = put_new (plan, "budget_lines", BT_TYPE_BUDGET_LINE);

      g_object_set (line,
                    "name", "Dele’s hours",
                    "quantity", (gint64) 6000,
                    "unit-price", (gint64) 1420,
                    NULL);
      g_object_set (put_new (line, "shares", BT_TYPE_SHARE),
                    "fund", bt_list_get (plan->funds, i % 2),
                    "rest", TRUE,
                    NULL);
    }
  for (guint i = 0; i < n_payments; i++)
    {
      gpointer payment = put_new (plan, "spending", BT_TYPE_SPENDING);
      g_autofree char *ref = g_strdup_printf ("R-%u", i);

      g_object_set (payment,
                    "on", bt_day_new (2026, 4, 6) + (BtDay) (i % 360),
                    "payee", "Dele Adeyemi",
                    "kind", BT_SPENDING_KIND_PAYMENT,
                    "proof", BT_PROOF_RECEIPT,
                    "proof-ref", ref,
                    NULL);
      g_object_set (put_new (payment, "parts", BT_TYPE_PART),
                    "line", bt_list_get (plan->budget_lines, i % 10),
                    "fund", bt_list_get (plan->funds, i % 2),
                    "amount", (gint64) (1000 + i % 5000),
                    NULL);
    }
  return plan;
}

static void
describe_value (GString       *text,
                BtRecord      *record,
                const BtField *field)
{
  BtValue value = bt_record_get_value (record, field);
  BtValue nothing = { .kind = field->kind };

  if (field->kind < BT_KIND_BYTES && field->kind != BT_KIND_TEXT)
    nothing.number = BT_NUMBER_UNKNOWN;
  if (bt_value_equal (&value, &nothing))
    return; /* so that a field added later does not change what is said of an older plan */
  g_string_append_printf (text, " %s=", field->name);
  if (field->kind == BT_KIND_TEXT)
    g_string_append (text, value.text);
  else if (field->kind == BT_KIND_BYTES && value.bytes != NULL)
    {
      g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, value.bytes);

      g_string_append (text, sum);
    }
  else if (field->kind == BT_KIND_REFERENCE && value.record != NULL)
    g_string_append_printf (text, "%" G_GINT64_FORMAT, bt_record_get_key (value.record));
  else if (field->kind == BT_KIND_REFERENCES && value.records != NULL)
    for (guint i = 0; i < value.records->len; i++)
      g_string_append_printf (text, "%" G_GINT64_FORMAT ",",
                              bt_record_get_key (g_ptr_array_index (value.records, i)));
  else if (field->kind < BT_KIND_BYTES)
    g_string_append_printf (text, "%" G_GINT64_FORMAT, value.number);
}

static void
describe_record (GString  *text,
                 BtRecord *record)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  g_string_append_printf (text, "%s %s %" G_GINT64_FORMAT, klass->table, bt_record_get_id (record),
                          bt_record_get_key (record));
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind != BT_KIND_LIST)
      describe_value (text, record, &klass->fields[i]);
}

char *
sample_record_describe (BtRecord *record)
{
  GString *text = g_string_new (NULL);

  describe_record (text, record);
  return g_string_free (text, FALSE);
}

static void
describe (GString  *text,
          BtRecord *record,
          guint     depth)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  g_string_append_printf (text, "%*s", (int) depth * 2, "");
  describe_record (text, record);
  g_string_append_c (text, '\n');

  for (guint i = 0; i < klass->n_fields; i++)
    {
      BtList *list;

      if (klass->fields[i].kind != BT_KIND_LIST)
        continue;
      list = bt_record_get_list (record, &klass->fields[i]);
      g_string_append_printf (text, "%*s.%s\n", (int) depth * 2, "", klass->fields[i].name);
      for (guint j = 0; j < bt_list_get_length (list); j++)
        describe (text, bt_list_get (list, j), depth + 1);
    }
}

char *
sample_plan_describe (BtPlan *plan)
{
  GString *text = g_string_new (NULL);

  describe (text, BT_RECORD (plan), 0);
  return g_string_free (text, FALSE);
}

static void
list_records (GPtrArray *records,
              BtRecord  *record)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  g_ptr_array_add (records, record);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      BtList *list;

      if (klass->fields[i].kind != BT_KIND_LIST)
        continue;
      list = bt_record_get_list (record, &klass->fields[i]);
      for (guint j = 0; j < bt_list_get_length (list); j++)
        list_records (records, bt_list_get (list, j));
    }
}

GPtrArray *
sample_plan_list (BtPlan *plan)
{
  GPtrArray *records = g_ptr_array_new ();

  list_records (records, BT_RECORD (plan));
  return records;
}

BtPlanFile *
sample_file_create (const char *path,
                    BtPlan     *plan)
{
  g_autoptr (GError) error = NULL;
  BtPlanFile *file = bt_plan_file_create (path, plan, &error);

  g_assert_no_error (error);
  g_assert_nonnull (file);
  return file;
}

BtPlanFile *
sample_file_open (const char *path)
{
  g_autoptr (GError) error = NULL;
  BtPlanFile *file = bt_plan_file_open (path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (file);
  return file;
}

void
sample_assert_same (const char *a,
                    const char *b)
{
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) others = NULL;

  if (g_str_equal (a, b))
    return;
  lines = g_strsplit (a, "\n", -1);
  others = g_strsplit (b, "\n", -1);
  for (guint i = 0; lines[i] != NULL && others[i] != NULL; i++)
    g_assert_cmpstr (lines[i], ==, others[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (others));
}

void
sample_file_assert_holds (const char *path,
                          BtPlan     *plan)
{
  g_autoptr (BtPlanFile) file = sample_file_open (path);
  g_autofree char *there = sample_plan_describe (bt_plan_file_get_plan (file));
  g_autofree char *here = sample_plan_describe (plan);

  sample_assert_same (there, here);
}

void
sample_set_up (SampleFixture *fixture,
               gconstpointer  data)
{
  fixture->folder = sample_folder_new ();
  fixture->path = g_build_filename (fixture->folder, "Our plan.bunting", NULL);
}

void
sample_tear_down (SampleFixture *fixture,
                  gconstpointer  data)
{
  sample_folder_remove (fixture->folder);
  g_free (fixture->path);
}

char *
sample_folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("bunting-test-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

void
sample_folder_remove (char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
  g_free (folder);
}
