/* test-format.c: resources/doc/format.md names every field and code of a plan, and no other. */
#include "model/plan.h"

#include <string.h>

/* "| `name` | text | what |" → "name" and the rest; a line that is no such row is left out. */
static void
read_row (const char *line,
          GHashTable *section)
{
  g_auto (GStrv) cells = g_strsplit (line, "`", 3);

  if (g_strv_length (cells) < 3 || !g_str_equal (cells[0], "| "))
    return;

  g_hash_table_insert (section, g_strdup (cells[1]), g_strdup (cells[2]));
}

/* The rows under the heading that is `@name`, of any depth: field name → the words of its row. */
static GHashTable *
read_section (const char *name)
{
  GHashTable *section = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *path = g_build_filename (g_getenv ("BT_TEST_DATA"), "..", "resources", "doc",
                                            "format.md", NULL);
  g_autofree char *heading = g_strdup_printf ("# `%s`", name);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  gboolean inside = FALSE;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      if (g_str_has_prefix (*line, "##"))
        inside = g_str_has_suffix (*line, heading);
      else if (inside)
        read_row (*line, section);
    }

  return section;
}

static void
check_codes (const BtField *field,
             const char    *row)
{
  g_autoptr (GEnumClass) codes = g_type_class_ref (field->type ());

  for (guint i = 0; i < codes->n_values; i++)
    {
      g_autofree char *quoted = g_strdup_printf ("`%s`", codes->values[i].value_nick);

      if (codes->values[i].value != 0)
        g_assert_nonnull (strstr (row, quoted));
    }
}

/* What a row's second cell begins with. */
static const char * const kinds[] = {
  [BT_KIND_TEXT] = "text",
  [BT_KIND_CODE] = "code: ",
  [BT_KIND_DAY] = "day",
  [BT_KIND_PENCE] = "pence",
  [BT_KIND_QUANTITY] = "quantity",
  [BT_KIND_COUNT] = "count",
  [BT_KIND_FLAG] = "flag",
  [BT_KIND_BYTES] = "picture",
  [BT_KIND_REFERENCE] = "reference to ",
  [BT_KIND_REFERENCES] = "references to ",
  [BT_KIND_LIST] = "array",
};

/* What the row says that @field holds is what it holds. */
static void
check_row (const BtField *field,
           const char    *row)
{
  g_autofree char *holds = g_strconcat (" | ", kinds[field->kind], NULL);
  gboolean not_negative = field->kind == BT_KIND_PENCE && field->minimum == 0
                          && field->maximum == BT_PENCE_MAX;

  g_assert_true (g_str_has_prefix (row, holds));
  g_assert_true ((strstr (row, "not negative") != NULL) == not_negative);
  g_assert_true ((strstr (row, ", required |") != NULL)
                 == ((field->flags & BT_FIELD_REQUIRED) != 0));
  if (field->kind == BT_KIND_CODE)
    check_codes (field, row);
}

/* Takes @field's row out of @section, so that only rows of no field are left. */
static void
check_field (const BtField *field,
             GHashTable    *section)
{
  const char *row = g_hash_table_lookup (section, field->name);

  g_test_message ("%s", field->name);
  g_assert_nonnull (row);
  check_row (field, row);
  g_hash_table_remove (section, field->name);
}

/* A field that is part of an object stands in that object's section. */
static void
check_part (const BtField *field,
            GHashTable    *section)
{
  g_autoptr (GHashTable) part = read_section (field->part_of);
  const char *row = g_hash_table_lookup (part, bt_field_get_json_key (field));

  g_assert_nonnull (row);
  check_row (field, row);
  g_hash_table_remove (section, field->part_of);
}

/* Checks @type, and the classes of its lists, against what the description says of them. */
static void
check_class (GType type)
{
  g_autoptr (BtRecordClass) klass = g_type_class_ref (type);
  g_autoptr (GHashTable) section = read_section (klass->table);

  g_test_message ("%s", klass->table);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];

      if (field->kind == BT_KIND_LIST)
        check_class (field->type ());

      /* the plan's own lists have headings, and no rows */
      if (field->part_of != NULL)
        check_part (field, section);
      else if (field->kind != BT_KIND_LIST || type != BT_TYPE_PLAN)
        check_field (field, section);
    }

  g_assert_cmpuint (g_hash_table_size (section), ==, 0);
}

static void
test_every_field_and_code_is_described (void)
{
  check_class (BT_TYPE_PLAN);
}

static void
test_a_field_that_is_not_described_is_missed (void)
{
  g_autoptr (GHashTable) section = read_section ("stays");

  g_assert_true (g_hash_table_contains (section, "charged"));
  g_assert_false (g_hash_table_contains (section, "charge"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/every-field-and-code-is-described",
                   test_every_field_and_code_is_described);
  g_test_add_func ("/format/a-field-that-is-not-described-is-missed",
                   test_a_field_that_is_not_described_is_missed);

  return g_test_run ();
}
