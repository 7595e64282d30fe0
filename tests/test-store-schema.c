/* test-store-schema.c: the schema and the classes' tables of fields say the same. */
#include "config.h"

#include <gio/gio.h>
#include <locale.h>
#include <string.h>

#include "sample-plan.h"
#include "store/schema.h"
#include "store/tables.h"

/* A database made by the schema as it is, with @from replaced by @to. */
static BtDatabase *
make_database (const char *from,
               const char *to)
{
  g_autofree char *name = g_strdup_printf (BT_RESOURCE_PATH "/schema/%d.sql", BT_SCHEMA_VERSION);
  g_autoptr (GBytes) sql = g_resources_lookup_data (name, 0, NULL);
  g_autoptr (GString) text = g_string_new (g_bytes_get_data (sql, NULL));
  g_autoptr (GError) error = NULL;
  BtDatabase *database = bt_database_new (&error);

  if (from != NULL)
    g_assert_cmpuint (g_string_replace (text, from, to, 1), ==, 1);
  bt_database_run (database, text->str, &error);
  g_assert_no_error (error);
  return database;
}

static const char *
get_type (BtKind kind)
{
  switch (kind)
    {
    case BT_KIND_TEXT:
    case BT_KIND_CODE:
    case BT_KIND_DAY:
      return "TEXT";
    case BT_KIND_BYTES:
      return "BLOB";
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
    case BT_KIND_REFERENCE:
      return "INTEGER";
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
    default:
      g_assert_not_reached ();
    }
}

/* One line a column, as "name TYPE NOT NULL -> target CASCADE". */
static void
add_column (GPtrArray  *columns,
            const char *name,
            const char *type,
            gboolean    required,
            const char *target,
            const char *on_delete)
{
  g_autofree char *points = NULL;

  if (target != NULL)
    points = g_strdup_printf (" -> %s %s", target, on_delete);
  g_ptr_array_add (columns, g_strconcat (name, " ", type, required ? " NOT NULL" : "", points,
                                         NULL));
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static char *
join_lines (GPtrArray *lines)
{
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static const char *
name_of (GType type)
{
  return bt_tables_find (type)->name;
}

/* What the columns of @table must be, by the fields. */
static char *
describe_fields (const BtTable *table)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);

  add_column (columns, "key", "INTEGER", FALSE, NULL, NULL);
  add_column (columns, "id", "TEXT", table->owners->len > 0, NULL, NULL);
  add_column (columns, "position", "INTEGER", TRUE, NULL, NULL);
  for (guint i = 0; i < table->owners->len; i++)
    {
      const BtOwning *owning = &g_array_index (table->owners, BtOwning, i);

      if (owning->list->owner_column != NULL) /* the only owner there can be must be there */
        add_column (columns, owning->list->owner_column, "INTEGER", table->owners->len == 1,
                    owning->table->name,
                    "CASCADE");
    }
  for (guint i = 0; i < table->columns->len; i++)
    {
      const BtField *field = g_array_index (table->columns, BtColumn, i).field;
      gboolean required = (field->flags & BT_FIELD_REQUIRED) != 0;

      add_column (columns, field->name, get_type (field->kind), required,
                  field->kind == BT_KIND_REFERENCE ? name_of (field->type ()) : NULL,
                  required ? "CASCADE" : "SET NULL");
    }
  return join_lines (columns);
}

/* What they must be in a table of links. */
static char *
describe_link (const BtTable *table,
               const BtField *field)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);

  add_column (columns, "owner", "INTEGER", TRUE, table->name, "CASCADE");
  add_column (columns, "target", "INTEGER", TRUE, name_of (field->type ()), "CASCADE");
  add_column (columns, "position", "INTEGER", TRUE, NULL, NULL);
  return join_lines (columns);
}

/* What they are. */
static char *
describe_table (BtDatabase *database,
                const char *table)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (BtStatement) statement = NULL;

  statement = bt_database_prepare (database, NULL,
                                   "SELECT c.name, c.type, c.\"notnull\", f.\"table\", f.on_delete"
                                   " FROM pragma_table_info (?1) AS c"
                                   " LEFT JOIN pragma_foreign_key_list (?1) AS f"
                                   " ON f.\"from\" = c.name");
  sqlite3_bind_text (statement, 1, table, -1, SQLITE_STATIC);
  while (bt_statement_step (statement, NULL) == BT_STEP_ROW)
    add_column (columns, (const char *) sqlite3_column_text (statement, 0),
                (const char *) sqlite3_column_text (statement, 1), sqlite3_column_int (statement,
                                                                                       2) != 0,
                (const char *) sqlite3_column_text (statement, 3),
                (const char *) sqlite3_column_text (statement, 4));
  return join_lines (columns);
}

/* The names of the tables that are not as the fields want them; "" where all are. */
static char *
find_differences (BtDatabase *database)
{
  g_autoptr (GString) found = g_string_new (NULL);
  GPtrArray *tables = bt_tables_get ();
  g_autoptr (BtStatement) statement = NULL;
  guint n_wanted = 0;

  for (guint i = 0; i < tables->len; i++)
    {
      const BtTable *table = g_ptr_array_index (tables, i);
      g_autofree char *wanted = describe_fields (table);
      g_autofree char *there = describe_table (database, table->name);

      n_wanted += 1 + table->links->len;
      if (!g_str_equal (wanted, there))
        g_string_append_printf (found, "%s ", table->name);
      for (guint j = 0; j < table->links->len; j++)
        {
          const BtField *field = g_ptr_array_index (table->links, j);
          g_autofree char *wanted_link = describe_link (table, field);
          g_autofree char *there_link = describe_table (database, field->link_table);

          if (!g_str_equal (wanted_link, there_link))
            g_string_append_printf (found, "%s ", field->link_table);
        }
    }
  statement = bt_database_prepare (database, NULL, "SELECT count(*), sum(sql LIKE '%%STRICT%%')"
                                   " FROM sqlite_schema WHERE type = 'table'");
  bt_statement_step (statement, NULL);
  if ((guint) sqlite3_column_int (statement, 0) != n_wanted
      || (guint) sqlite3_column_int (statement, 1) != n_wanted)
    g_string_append (found, "tables ");
  return g_string_free (g_steal_pointer (&found), FALSE);
}

static void
test_every_field_has_its_column (void)
{
  g_autoptr (BtDatabase) database = make_database (NULL, NULL);
  g_autofree char *found = find_differences (database);

  g_assert_cmpstr (found, ==, "");
}

static void
test_a_schema_that_differs_is_found (void)
{
  static const struct { const char *from, *to, *table; } faults[] = {
    { "\"pronouns\" TEXT,", "", "person " },
    { "\"pronouns\" TEXT,", "\"pronouns\" TEXT, \"shoes\" TEXT,", "person " },
    { "\"amount\" INTEGER", "\"amount\" TEXT", "funds " },
    { "\"id\" TEXT NOT NULL", "\"id\" TEXT", "person " },
    { "REFERENCES \"outcomes\" (\"key\") ON DELETE SET NULL", "", "log " },
    { "REFERENCES \"funds\" (\"key\") ON DELETE SET NULL", "REFERENCES \"funds\" (\"key\")",
     "parts " },
    { "CREATE TABLE \"decisions\"", "CREATE TABLE \"decided\"", "decisions " },
    { ") STRICT;", ");", "tables " },
    { "CREATE INDEX", "CREATE TABLE \"more\" (\"key\" INTEGER PRIMARY KEY) STRICT; CREATE INDEX",
     "tables " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr (BtDatabase) database = make_database (faults[i].from, faults[i].to);
      g_autofree char *found = find_differences (database);

      g_assert_nonnull (strstr (found, faults[i].table));
    }
}

/* No circles, or rows could not be read one table after the other. */
static void
test_what_a_table_needs_comes_before_it (void)
{
  GPtrArray *tables = bt_tables_get ();

  for (guint i = 0; i < tables->len; i++)
    {
      const BtTable *table = g_ptr_array_index (tables, i);

      g_assert_cmpuint (table->index, ==, i);
      for (guint j = 0; j < table->owners->len; j++)
        g_assert_cmpuint (g_array_index (table->owners, BtOwning, j).table->index, <, i);
      for (guint j = 0; j < table->columns->len; j++)
        {
          const BtField *field = g_array_index (table->columns, BtColumn, j).field;

          if (field->kind == BT_KIND_REFERENCE)
            g_assert_cmpuint (bt_tables_find (field->type ())->index, <, i);
        }
    }
}

/* TRUE where the schema takes @value, or NULL, into that column of all rows. */
static gboolean
takes (BtDatabase *database,
       const char *table,
       const char *column,
       const char *text,
       gint64      number)
{
  g_autoptr (BtStatement) statement = NULL;
  g_autoptr (GError) error = NULL;

  statement = bt_database_prepare (database, NULL, "UPDATE \"%s\" SET \"%s\" = ?1", table, column);
  if (text != NULL)
    sqlite3_bind_text (statement, 1, text, -1, SQLITE_STATIC);
  else
    sqlite3_bind_int64 (statement, 1, number);
  return bt_statement_run (statement, &error);
}

static void
assert_limits (BtDatabase    *database,
               const char    *table,
               const BtField *field)
{
  g_autoptr (GEnumClass) codes = NULL;

  if (field->kind == BT_KIND_CODE)
    {
      codes = g_type_class_ref (field->type ());
      for (guint i = 1; i < codes->n_values; i++)
        g_assert_true (takes (database, table, field->name, codes->values[i].value_nick, 0));
      g_assert_false (takes (database, table, field->name, "no such code", 0));
    }
  else if (field->kind == BT_KIND_DAY)
    {
      g_assert_true (takes (database, table, field->name, "2028-02-29", 0));
      g_assert_false (takes (database, table, field->name, "2027-02-29", 0));
      g_assert_false (takes (database, table, field->name, "now", 0));
      g_assert_false (takes (database, table, field->name, "6 August 2026", 0));
    }
  else if (field->kind == BT_KIND_FLAG)
    {
      g_assert_true (takes (database, table, field->name, NULL, 1));
      g_assert_false (takes (database, table, field->name, NULL, 2));
    }
  else if (field->kind == BT_KIND_PENCE || field->kind == BT_KIND_QUANTITY
           || field->kind == BT_KIND_COUNT)
    {
      g_assert_true (takes (database, table, field->name, NULL, field->minimum));
      g_assert_true (takes (database, table, field->name, NULL, field->maximum));
      g_assert_false (takes (database, table, field->name, NULL, field->minimum - 1));
      g_assert_false (takes (database, table, field->name, NULL, field->maximum + 1));
      g_assert_false (takes (database, table, field->name, "seven", 0));
    }
}

static void
test_columns_have_the_limits_of_their_fields (SampleFixture *fixture,
                                              gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtDatabase) database = bt_database_new (NULL);
  g_autoptr (GBytes) image = NULL;
  g_autofree char *bytes = NULL;
  gsize size;

  g_object_unref (sample_file_create (fixture->path, plan));
  g_assert_true (g_file_get_contents (fixture->path, &bytes, &size, NULL));
  image = g_bytes_new (bytes, size);
  g_assert_true (bt_database_set_image (database, "main", image, NULL));

  for (guint i = 0; i < bt_tables_get ()->len; i++)
    {
      const BtTable *table = g_ptr_array_index (bt_tables_get (), i);

      for (guint j = 0; j < table->columns->len; j++)
        assert_limits (database, table->name, g_array_index (table->columns, BtColumn, j).field);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store-schema/every-field-has-its-column", test_every_field_has_its_column);
  g_test_add_func ("/store-schema/a-schema-that-differs-is-found",
                   test_a_schema_that_differs_is_found);
  g_test_add_func ("/store-schema/what-a-table-needs-comes-before-it",
                   test_what_a_table_needs_comes_before_it);
  g_test_add ("/store-schema/columns-have-the-limits-of-their-fields", SampleFixture, NULL,
              sample_set_up,
              test_columns_have_the_limits_of_their_fields, sample_tear_down);

  return g_test_run ();
}
