/* test-store-open.c: what is no plan, damaged or newer is refused, and left as it is. */
#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"
#include "sample-plan.h"

/* One way to spoil a good plan file. */
typedef struct
{
  const char *name;
  const char *said;  /* a part of what is said of it */
  const char *sql;   /* run on the file as anybody could */
  const char *loose; /* a table that is not STRICT while @sql runs, and says later that it is */
  void      (*spoil) (const char *path); /* in place of @sql */
} Fault;

/* By bytes. */

static void
write_at (const char *path,
          off_t       at,
          const void *bytes,
          size_t      size)
{
  int fd = g_open (path, O_WRONLY, 0);

  g_assert_cmpint (pwrite (fd, bytes, size, at), ==, (gssize) size);
  close (fd);
}

static gint64
size_of (const char *path)
{
  GStatBuf is;

  g_assert_cmpint (g_stat (path, &is), ==, 0);
  return is.st_size;
}

static void
spoil_empty (const char *path)
{
  g_assert_cmpint (truncate (path, 0), ==, 0);
}

static void
spoil_header_only (const char *path)
{
  g_assert_cmpint (truncate (path, 60), ==, 0);
}

static void
spoil_half (const char *path)
{
  g_assert_cmpint (truncate (path, size_of (path) / 2), ==, 0);
}

static void
spoil_last_byte (const char *path)
{
  g_assert_cmpint (truncate (path, size_of (path) - 1), ==, 0);
}

static void
spoil_longer (const char *path)
{
  write_at (path, size_of (path), "more", 4);
}

static void
spoil_letter (const char *path)
{
  g_file_set_contents (path, "Dear Dele, thank you for coming on Tuesday.\n", -1, NULL);
}

static void
spoil_journal (const char *path)
{
  write_at (path, 18, "\2\2", 2); /* as WAL leaves it */
}

static void
spoil_newer (const char *path)
{
  write_at (path, 60, "\0\0\0\143", 4);
}

static void
spoil_zeroes (const char *path)
{
  g_autofree char *nothing = g_malloc0 (4096);

  write_at (path, 4096 * 3, nothing, 4096);
}

static void
spoil_huge (const char *path)
{
  g_assert_cmpint (truncate (path, 200 * 1024 * 1024 + 1), ==, 0);
}

static void
spoil_folder (const char *path)
{
  g_unlink (path);
  g_mkdir (path, 0700);
}

static void
spoil_gone (const char *path)
{
  g_unlink (path);
}

static void
spoil_pipe (const char *path)
{
  g_unlink (path);
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
}

/* By SQL. */

static void
run_sql (sqlite3    *database,
         const char *sql)
{
  char *message = NULL;

  sqlite3_exec (database, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
}

/* Puts the text @sql into the schema as that of @table. */
static void
set_schema (sqlite3    *database,
            const char *table,
            const char *sql)
{
  sqlite3_stmt *statement = NULL;

  run_sql (database, "PRAGMA writable_schema = ON");
  sqlite3_prepare_v2 (database, "UPDATE sqlite_schema SET sql = ?1 WHERE name = ?2", -1, &statement,
                      NULL);
  sqlite3_bind_text (statement, 1, sql, -1, SQLITE_TRANSIENT);
  sqlite3_bind_text (statement, 2, table, -1, SQLITE_TRANSIENT);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_DONE);
  sqlite3_finalize (statement);
  run_sql (database, "PRAGMA writable_schema = RESET");
}

static char *
get_schema (sqlite3    *database,
            const char *table)
{
  g_autofree char *sql = g_strdup_printf ("SELECT sql FROM sqlite_schema WHERE name = '%s'", table);
  sqlite3_stmt *statement = NULL;
  char *schema;

  sqlite3_prepare_v2 (database, sql, -1, &statement, NULL);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  schema = g_strdup ((const char *) sqlite3_column_text (statement, 0));
  sqlite3_finalize (statement);
  return schema;
}

static void
spoil_by_sql (const char  *path,
              const Fault *fault)
{
  sqlite3 *database = NULL;
  g_autofree char *schema = NULL;
  g_autoptr (GString) loose = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  sqlite3_db_config (database, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  run_sql (database, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
  if (fault->loose != NULL)
    {
      schema = get_schema (database, fault->loose);
      loose = g_string_new (schema);
      g_string_truncate (loose, loose->len - strlen (" STRICT"));
      set_schema (database, fault->loose, loose->str);
    }
  run_sql (database, fault->sql);
  if (schema != NULL)
    set_schema (database, fault->loose, schema);
  sqlite3_close (database);
}

/* Two rows of SQL that are too long for theirs. */
#define ENDLESS_VIEW \
  "DROP TABLE decisions;" \
  " CREATE VIEW decisions AS" \
  " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)" \
  " SELECT i AS key, 'a' AS id, 0 AS position, '' AS decision, '' AS how_involved," \
  " '' AS who_decides FROM n"
#define SAME_KEY \
  "UPDATE decisions SET key = (SELECT key FROM matching LIMIT 1)" \
  " WHERE key = (SELECT min (key) FROM decisions)"

static const Fault faults[] = {
  { "an-empty-file", "not a Bunting plan", .spoil = spoil_empty },
  { "a-few-bytes", "not a Bunting plan", .spoil = spoil_header_only },
  { "a-letter", "not a Bunting plan", .spoil = spoil_letter },
  { "another-programs-file", "not a Bunting plan", "PRAGMA application_id = 7" },
  { "no-file", "no such file", .spoil = spoil_gone },
  { "a-folder", "not a file", .spoil = spoil_folder },
  { "a-pipe", "not a file", .spoil = spoil_pipe },
  { "a-huge-file", "too big", .spoil = spoil_huge },
  { "a-newer-plan", "newer Bunting", .spoil = spoil_newer },
  { "a-version-there-never-was", "damaged", "PRAGMA user_version = 0" },
  { "half-a-file", "damaged", .spoil = spoil_half },
  { "a-byte-too-few", "damaged", .spoil = spoil_last_byte },
  { "some-bytes-too-many", "damaged", .spoil = spoil_longer },
  { "a-page-of-zeroes", "damaged", .spoil = spoil_zeroes },
  { "a-journal-elsewhere", "damaged", .spoil = spoil_journal },

  { "a-trigger", "schema", "CREATE TRIGGER t AFTER UPDATE ON plan BEGIN DELETE FROM funds; END" },
  { "a-view", "schema", "CREATE VIEW v AS SELECT 1" },
  { "an-endless-view-posing-as-a-table", "schema", ENDLESS_VIEW },
  { "one-table-more", "schema", "CREATE TABLE more (key INTEGER PRIMARY KEY) STRICT" },
  { "one-column-more", "schema", "ALTER TABLE plan ADD COLUMN shoes TEXT" },
  { "one-table-less", "schema", "DROP TABLE decisions" },

  { "text-where-a-number-is-meant", "unit_price", "UPDATE budget_lines SET unit_price = 'a lot'",
    "budget_lines" },
  { "a-broken-number", "unit_price", "UPDATE budget_lines SET unit_price = 12.5", "budget_lines" },
  { "bytes-where-text-is-meant", "title", "UPDATE plan SET title = x'4142'", "plan" },
  { "a-number-out-of-bounds", "budget_lines", "UPDATE budget_lines SET unit_price = -1" },
  { "a-day-that-does-not-exist", "plan", "UPDATE plan SET year_from = '2025-02-30'" },
  { "an-unknown-code", "plan", "UPDATE plan SET kind = 'secret'" },
  { "text-that-is-not-text", "plan.title", "UPDATE plan SET title = CAST (x'41ff42' AS TEXT)" },
  { "text-with-a-nul", "plan.title", "UPDATE plan SET title = CAST (x'410042' AS TEXT)" },
  { "an-endless-text", "plan.title", "UPDATE plan SET title = printf ('%.*c', 100001, 'x')" },
  { "a-picture-of-12-mb", "person.photo", "UPDATE person SET photo = zeroblob (12000000)" },

  { "a-key-used-twice", "key", SAME_KEY },
  { "a-key-below-zero", "decisions.key",
    "UPDATE decisions SET key = -key WHERE key = (SELECT min (key) FROM decisions)" },
  { "an-id-used-twice", "funds.id", "UPDATE funds SET id = 'same'" },
  { "a-place-beyond-all", "funds.position", "UPDATE funds SET position = 9223372036854775807" },
  { "a-share-of-no-fund", "shares", "UPDATE shares SET fund = 12345" },
  { "a-part-of-no-payment", "parts", "UPDATE parts SET spending = 12345" },
  { "a-link-to-nothing", "outcome_lines",
    "UPDATE outcome_lines SET target = 12345 WHERE position = 0" },
  { "a-share-of-two-owners", "shares",
    "UPDATE shares SET change = (SELECT key FROM changes LIMIT 1)" },
  { "no-plan-in-it", "plan", "DELETE FROM plan" },
  { "two-plans-in-it", "plan", "INSERT INTO plan (key, position) VALUES (77, 0)" },
  { "nobody-it-is-about", "person", "DELETE FROM person" },
  { "two-it-is-about", "person", "INSERT INTO person (key, id, position) VALUES (77, 'x', 1)" },
};

/* What must not stop a plan from opening: without these, every refusal above could be for
 * another reason. */
static const Fault no_faults[] = {
  { "a-plan-as-it-was", NULL, "SELECT 1" },
  { "a-schema-taken-apart-and-put-together", NULL, "SELECT 1", "plan" },
  { "a-plan-another-program-has-changed", NULL, "UPDATE plan SET title = 'Ours'; VACUUM" },
  { "a-longest-text", NULL, "UPDATE plan SET title = printf ('%.*c', 100000, 'x')" },
  { "pages-of-another-size", NULL, "PRAGMA page_size = 1024; VACUUM" },
  { "much-room-in-it", NULL,
    "UPDATE person SET photo = zeroblob (9000000); UPDATE person SET photo = NULL" },
};

static void
assert_one_sentence (const char *message)
{
  g_assert_null (strchr (message, '\n'));
  g_assert_true (g_str_has_suffix (message, "."));
  g_assert_true (g_ascii_isupper (*message));
  g_assert_cmpuint (strlen (message), <, 200);
}

static void
spoil (const char  *path,
       const Fault *fault)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();

  g_object_unref (sample_file_create (path, plan));
  if (fault->sql != NULL)
    spoil_by_sql (path, fault);
  else
    fault->spoil (path);
}

static char *
sum_of (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize size;

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR)
      || !g_file_get_contents (path, &bytes, &size, NULL))
    return g_strdup ("no file");
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *) bytes, size);
}

static void
test_refused (SampleFixture *fixture,
              gconstpointer  data)
{
  const Fault *fault = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  BtPlanFile *file;

  spoil (fixture->path, fault);
  before = sum_of (fixture->path);
  file = bt_plan_file_open (fixture->path, &error);
  g_assert_null (file);
  g_assert_error (error, BT_ERROR, BT_ERROR_INPUT);
  assert_one_sentence (error->message);
  g_assert_nonnull (strstr (error->message, fault->said));
  after = sum_of (fixture->path);
  g_assert_cmpstr (before, ==, after);
  g_rmdir (fixture->path); /* where it is a folder */
}

static void
test_opened (SampleFixture *fixture,
             gconstpointer  data)
{
  g_autoptr (BtPlanFile) file = NULL;

  spoil (fixture->path, data);
  file = sample_file_open (fixture->path);
  g_object_set (bt_plan_file_get_plan (file), "title", "Ours, and kept", NULL);
  g_assert_true (bt_plan_file_flush (file, NULL));
  sample_file_assert_holds (fixture->path, bt_plan_file_get_plan (file));
  g_assert_cmpint (size_of (fixture->path), <, 2000000);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (no_faults); i++)
    {
      g_autofree char *name = g_strconcat ("/store-open/opens/", no_faults[i].name, NULL);

      g_test_add (name, SampleFixture, &no_faults[i], sample_set_up, test_opened, sample_tear_down);
    }
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *name = g_strconcat ("/store-open/refuses/", faults[i].name, NULL);

      g_test_add (name, SampleFixture, &faults[i], sample_set_up, test_refused, sample_tear_down);
    }

  return g_test_run ();
}
