/* test-store-carry.c: an older plan opens as one of this version, and its bytes are kept.
 *
 * There is one golden file for each version that was ever on a family's computer, made on the
 * day its schema was frozen by "test-store-carry --make-golden FOLDER", with what it holds
 * beside it.  And there is a version 0 that never was, made up here, so that carrying over is
 * tested before there is a version 2. */
#include "config.h"

#include <gio/gio.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "model/decision.h"
#include "sample-plan.h"
#include "store/load.h"
#include "store/open.h"
#include "store/rows.h"
#include "store/schema.h"

/* How version 0 differs: another name, a column less, one more, another table, another rule. */
static const struct
{
  const char *now;
  const char *then;
} differences[] = {
  { "\"title\" TEXT,\n  \"year_from\"", "\"heading\" TEXT,\n  \"year_from\"" },
  { "  \"pronouns\" TEXT,\n", "" },
  { "\"languages\" TEXT,\n", "\"languages\" TEXT,\n  \"shoe_size\" TEXT,\n" },
  { "CREATE TABLE \"decisions\"", "CREATE TABLE \"shoes\"" },
  { "\"brings\" TEXT", "\"brings\" TEXT CHECK (length (\"brings\") < 100)" },
};

#define RENAMES "ALTER TABLE old.\"plan\" RENAME COLUMN \"heading\" TO \"title\";"

static char *schemas; /* the folder that stands in for the schemas in the program */

static void
write_schemas (void)
{
  g_autoptr (GBytes) sql = g_resources_lookup_data (BT_RESOURCE_PATH "/schema/1.sql", 0, NULL);
  g_autoptr (GString) text = g_string_new (g_bytes_get_data (sql, NULL));
  g_autofree char *schema = g_build_filename (schemas, "0.sql", NULL);
  g_autofree char *renames = g_build_filename (schemas, "0-to-1.sql", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (differences); i++)
    g_assert_cmpuint (g_string_replace (text, differences[i].now, differences[i].then, 1), ==, 1);
  g_assert_true (g_file_set_contents (schema, text->str, -1, NULL));
  g_assert_true (g_file_set_contents (renames, RENAMES, -1, NULL));
}

static void
run_sql (BtDatabase *database,
         const char *sql)
{
  g_autoptr (GError) error = NULL;

  bt_database_run (database, sql, &error);
  g_assert_no_error (error);
}

/* Copies into @database, which is of version 0, what "newer" has of @table. */
static void
copy_back (BtDatabase    *database,
           const BtTable *table)
{
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_printf (sql, "INSERT INTO main.\"%s\" (%s) SELECT %s FROM newer.\"%s\"", table->name,
                   table->names, table->names, table->name);
  if (table->type == BT_TYPE_PLAN)
    g_string_replace (sql, "\"title\"", "\"heading\"", 1);
  g_string_replace (sql, ", \"pronouns\"", "", 0);
  run_sql (database, sql->str);
  for (guint i = 0; i < table->links->len; i++)
    {
      const char *link = ((const BtField *) g_ptr_array_index (table->links, i))->link_table;

      g_string_printf (sql, "INSERT INTO main.\"%s\" SELECT * FROM newer.\"%s\"", link, link);
      run_sql (database, sql->str);
    }
}

/* Writes a plan of version 0 with all that @plan has and version 0 knows. */
static void
write_version_0 (BtPlan     *plan,
                 const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BtDatabase) database = bt_schema_new_database (0, &error);
  g_autoptr (GBytes) newer = NULL;
  g_autoptr (GBytes) image = NULL;
  g_autofree char *bytes = NULL;
  gsize size;

  g_assert_no_error (error);
  g_object_unref (sample_file_create (path, plan));
  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
  newer = g_bytes_new (bytes, size);
  run_sql (database, "ATTACH ':memory:' AS newer; PRAGMA foreign_keys = OFF");
  g_assert_true (bt_database_set_image (database, "newer", newer, NULL));
  for (guint i = 0; i < bt_tables_get ()->len; i++)
    {
      const BtTable *table = g_ptr_array_index (bt_tables_get (), i);

      if (table->type != BT_TYPE_DECISION)
        copy_back (database, table);
    }
  run_sql (database, "UPDATE person SET shoe_size = '31'; DETACH newer");
  image = bt_database_dup_image (database, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (image, NULL),
                                      (gssize) g_bytes_get_size (image), NULL));
}

/* What version 0 does not know is no longer in @plan. */
static void
forget_what_is_newer (BtPlan *plan)
{
  while (bt_list_get_length (plan->decisions) > 0)
    bt_record_take_out (bt_list_get (plan->decisions, 0));
  g_object_set (bt_plan_get_person (plan), "pronouns", NULL, NULL);
}

static char *
find_other_file (SampleFixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  g_autofree char *own = g_path_get_basename (fixture->path);
  char *found = NULL;
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (!g_str_equal (name, own))
      {
        g_assert_null (found);
        found = g_build_filename (fixture->folder, name, NULL);
      }
  return found;
}

static char *
sum_of (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *) bytes, size);
}

static void
test_an_older_plan_is_carried_over (SampleFixture *fixture,
                                    gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtPlanFile) file = NULL;
  g_autofree char *wanted = NULL;
  g_autofree char *got = NULL;

  write_version_0 (plan, fixture->path);
  forget_what_is_newer (plan);
  wanted = sample_plan_describe (plan);
  file = sample_file_open (fixture->path);
  got = sample_plan_describe (bt_plan_file_get_plan (file));
  sample_assert_same (got, wanted);
}

static void
test_its_old_bytes_are_kept_when_it_is_first_changed (SampleFixture *fixture,
                                                      gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtPlanFile) file = NULL;
  g_autofree char *before = NULL;
  g_autofree char *opened = NULL;
  g_autofree char *kept_path = NULL;
  g_autofree char *kept = NULL;

  write_version_0 (plan, fixture->path);
  before = sum_of (fixture->path);
  file = sample_file_open (fixture->path);
  opened = sum_of (fixture->path);
  g_assert_cmpstr (opened, ==, before); /* looking changes nothing */
  g_assert_null (find_other_file (fixture));

  g_object_set (bt_plan_file_get_plan (file), "title", "Carried over", NULL);
  g_assert_true (bt_plan_file_flush (file, NULL));
  kept_path = find_other_file (fixture);
  kept = sum_of (kept_path);
  g_assert_cmpstr (kept, ==, before);
  sample_file_assert_holds (fixture->path, bt_plan_file_get_plan (file));

  g_object_set (bt_plan_file_get_plan (file), "title", "Again", NULL); /* once is enough */
  g_assert_true (bt_plan_file_flush (file, NULL));
  g_free (find_other_file (fixture));
  g_clear_object (&file);
  file = sample_file_open (kept_path); /* what was kept is a plan, too */
}

static void
test_an_older_plan_is_checked_against_its_own_schema (SampleFixture *fixture,
                                                      gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_object_unref (sample_file_create (fixture->path, plan));
  g_assert_true (g_file_get_contents (fixture->path, &bytes, &size, NULL));
  memset (bytes + 60, 0, 4); /* it says that it is of version 0, and has the tables of version 1 */
  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) size, NULL));
  g_assert_null (bt_plan_file_open (fixture->path, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_INPUT);
  g_assert_nonnull (strstr (error->message, "schema"));
}

/* Golden files. */

static void
test_a_golden_file_opens (SampleFixture *fixture,
                          gconstpointer  data)
{
  g_autofree char *name = g_strdup_printf ("plan-%d", GPOINTER_TO_INT (data));
  g_autofree char *base = g_build_filename (g_getenv ("BT_TEST_DATA"), "golden", name, NULL);
  g_autofree char *path = g_strconcat (base, "." BT_PLAN_ENDING, NULL);
  g_autofree char *text_path = g_strconcat (base, ".txt", NULL);
  g_autofree char *bytes = NULL;
  g_autofree char *wanted = NULL;
  g_autofree char *got = NULL;
  g_autoptr (BtPlanFile) file = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (text_path, &wanted, NULL, NULL));
  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) size, NULL));
  file = sample_file_open (fixture->path);
  got = sample_plan_describe (bt_plan_file_get_plan (file));
  sample_assert_same (got, wanted);
}

static int
make_golden (const char *folder)
{
  g_autofree char *base = g_strdup_printf ("%s/plan-%d", folder, BT_SCHEMA_VERSION);
  g_autofree char *path = g_strconcat (base, "." BT_PLAN_ENDING, NULL);
  g_autofree char *text_path = g_strconcat (base, ".txt", NULL);
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autofree char *text = NULL;

  g_object_unref (sample_file_create (path, plan));
  text = sample_plan_describe (plan);
  return g_file_set_contents (text_path, text, -1, NULL) ? 0 : 1;
}

static void
keep_quiet (const char     *domain,
            GLogLevelFlags  level,
            const char     *message,
            gpointer        data)
{
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *overlay = NULL;
  int result;

  setlocale (LC_ALL, "");
  if (argc == 3 && g_str_equal (argv[1], "--make-golden"))
    return make_golden (argv[2]);

  g_test_init (&argc, &argv, NULL);
  schemas = sample_folder_new ();
  overlay = g_strdup_printf (BT_RESOURCE_PATH "/schema=%s", schemas);
  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);
  /* it speaks of each such file */
  g_log_set_handler ("GLib-GIO", G_LOG_LEVEL_MESSAGE, keep_quiet, NULL);
  write_schemas ();

#define ADD(name, data, function) \
  g_test_add ("/store-carry/" name, SampleFixture, data, sample_set_up, function, sample_tear_down)
  ADD ("an-older-plan-is-carried-over", NULL, test_an_older_plan_is_carried_over);
  ADD ("its-old-bytes-are-kept", NULL, test_its_old_bytes_are_kept_when_it_is_first_changed);
  ADD ("an-older-plan-is-checked-against-its-own-schema", NULL,
       test_an_older_plan_is_checked_against_its_own_schema);
  ADD ("golden/1", GINT_TO_POINTER (1), test_a_golden_file_opens);

  result = g_test_run ();
  sample_folder_remove (schemas);
  return result;
}
