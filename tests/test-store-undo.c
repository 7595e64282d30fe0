/* test-store-undo.c: whatever was done can be taken back and done again, row for row.
 *
 * Random actions, the same in every run.  After each, and after each step back and forth, the
 * rows are summed, the objects are compared with ones read afresh from the rows, and what was
 * told is compared with what changed. */
#include "config.h"

#include <locale.h>

#include "base/error.h"
#include "sample-plan.h"
#include "store/load.h"
#include "store/open.h"
#include "store/plan-file-private.h"

#define N_ACTIONS 60

/* The plan at one moment. */
typedef struct
{
  char       *sum;     /* of all rows */
  char       *text;    /* of all objects */
  GPtrArray  *records; /* the objects themselves */
  GHashTable *lines;   /* record -> what is known of it, and whose it is */
} State;

typedef struct
{
  BtPlanFile *file;
  BtPlan     *plan;
  GRand      *rand;
  GPtrArray  *states; /* one before everything, and one after each action */
  BtChanges  *told;   /* by the last action */
  guint       n_told;
  BtRecord   *last;   /* what was written last, and not at once again: that would be typing */
  const BtField *last_field;
} Run;

/* Looking. */

static char *
sum_rows (BtDatabase *database)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (BtStatement) tables = NULL;

  tables = bt_database_prepare (database, NULL,
                                "SELECT name FROM sqlite_schema WHERE type = 'table'");
  while (bt_statement_step (tables, NULL) == BT_STEP_ROW)
    {
      const char *name = (const char *) sqlite3_column_text (tables, 0);
      g_autoptr (BtStatement) rows = NULL;

      rows = bt_database_prepare (database, NULL, "SELECT * FROM \"%s\" ORDER BY 1, 2", name);
      g_checksum_update (sum, (const guchar *) name, -1);
      while (bt_statement_step (rows, NULL) == BT_STEP_ROW)
        for (int i = 0; i < sqlite3_column_count (rows); i++)
          {
            g_checksum_update (sum, (const guchar *) "|", 1);
            g_checksum_update (sum, sqlite3_column_blob (rows, i), sqlite3_column_bytes (rows, i));
          }
    }
  return g_strdup (g_checksum_get_string (sum));
}

static State *
state_new (Run *run)
{
  State *self = g_new0 (State, 1);

  self->sum = sum_rows (run->file->database);
  self->text = sample_plan_describe (run->plan);
  self->records = sample_plan_list (run->plan);
  self->lines = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  for (guint i = 0; i < self->records->len; i++)
    {
      BtRecord *record = g_ptr_array_index (self->records, i);

      g_hash_table_insert (self->lines, record, sample_record_describe (record));
    }
  return self;
}

static void
state_free (gpointer data)
{
  State *self = data;

  g_free (self->sum);
  g_free (self->text);
  g_ptr_array_unref (self->records);
  g_hash_table_unref (self->lines);
  g_free (self);
}

static void
assert_same (const State *a,
             const State *b)
{
  sample_assert_same (a->text, b->text);
  g_assert_cmpstr (a->sum, ==, b->sum);
  g_assert_cmpuint (a->records->len, ==, b->records->len);
  for (guint i = 0; i < a->records->len; i++)
    g_assert_true (g_ptr_array_index (a->records, i) == g_ptr_array_index (b->records, i));
}

/* The objects are what anybody else would read from the rows. */
static void
assert_objects_are_rows (Run *run)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) image = bt_database_dup_image (run->file->database, &error);
  int version = 0;
  g_autoptr (BtDatabase) database = bt_open_image (image, &version, &error);
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autofree char *there = NULL;
  g_autofree char *here = NULL;

  g_assert_no_error (error);
  bt_load_plan (database, plan, &error);
  g_assert_no_error (error);
  there = sample_plan_describe (plan);
  here = sample_plan_describe (run->plan);
  sample_assert_same (here, there);
}

/* TRUE where @record was told to have changed in that way. */
static gboolean
was_told (Run          *run,
          gpointer      record,
          BtChangeKind  kind)
{
  for (guint i = 0; i < run->told->len; i++)
    {
      const BtChange *change = &g_array_index (run->told, BtChange, i);

      if (change->record == record && change->kind == kind)
        return TRUE;
    }
  return FALSE;
}

/* What was told is what has changed between the two: not less, and nothing is told that is not
 * so. */
static void
assert_told (Run         *run,
             const State *before,
             const State *after)
{
  g_assert_cmpuint (run->n_told, ==, 1);
  for (guint i = 0; i < after->records->len; i++)
    {
      gpointer record = g_ptr_array_index (after->records, i);
      const char *was = g_hash_table_lookup (before->lines, record);
      const char *is = g_hash_table_lookup (after->lines, record);

      g_assert_true ((was == NULL) == was_told (run, record, BT_CHANGE_ADDED));
      if (was != NULL)
        g_assert_true (!g_str_equal (was, is) == was_told (run, record, BT_CHANGE_FIELDS));
    }
  for (guint i = 0; i < before->records->len; i++)
    {
      gpointer record = g_ptr_array_index (before->records, i);
      gboolean gone = !g_hash_table_contains (after->lines, record);

      g_assert_true (gone == was_told (run, record, BT_CHANGE_REMOVED));
      g_assert_true (!gone || bt_record_get_plan (record) == NULL);
    }
}

static void
on_changed (Run       *run,
            BtChanges *changes)
{
  g_clear_pointer (&run->told, g_array_unref);
  run->told = g_array_ref (changes);
  run->n_told++;
}

/* Doing. */

static gpointer
choose (Run       *run,
        GPtrArray *from)
{
  return g_ptr_array_index (from, g_rand_int_range (run->rand, 0, (gint32) from->len));
}

static void
write_something (Run       *run,
                 GPtrArray *records)
{
  BtRecord *record = choose (run, records);
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);
  const BtField *field = &klass->fields[g_rand_int_range (run->rand, 0, (gint32) klass->n_fields)];
  g_autoptr (BtRecord) other = NULL;
  BtValue value = { .kind = field->kind };

  if (field->kind == BT_KIND_LIST || (record == run->last && field == run->last_field))
    return;
  run->last = record;
  run->last_field = field;
  other = g_object_new (G_OBJECT_TYPE (record), NULL); /* only to choose a value */
  sample_record_fill (run->plan, other, field, g_rand_int_range (run->rand, 0, 1000));
  value = bt_record_get_value (other, field);
  if (g_rand_int_range (run->rand, 0, 5) == 0 && (field->flags & BT_FIELD_REQUIRED) == 0)
    {
      value = (BtValue) { .kind = field->kind };
      if (field->kind < BT_KIND_BYTES && field->kind != BT_KIND_TEXT)
        value.number = BT_NUMBER_UNKNOWN;
    }
  bt_record_set_value (record, field, &value, NULL);
}

/* A record with all its fields, and one of everything it may own. */
static BtRecord *
make_record (Run   *run,
             GType  type)
{
  BtRecord *record = bt_record_new (type, NULL);
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];

      if (field->kind == BT_KIND_LIST)
        {
          g_autoptr (BtRecord) item = make_record (run, field->type ());

          bt_record_place (item, record, field, 0);
        }
      else
        sample_record_fill (run->plan, record, field, g_rand_int_range (run->rand, 0, 1000));
    }
  return record;
}

static void
add_something (Run       *run,
               GPtrArray *records)
{
  BtRecord *owner = choose (run, records);
  BtRecordClass *klass = BT_RECORD_GET_CLASS (owner);
  const BtField *list = &klass->fields[g_rand_int_range (run->rand, 0, (gint32) klass->n_fields)];
  g_autoptr (BtRecord) record = NULL;

  if (list->kind != BT_KIND_LIST || (list->flags & BT_FIELD_SINGLE) != 0)
    return;
  record = make_record (run, list->type ());
  bt_plan_add (run->plan, owner, list->name, g_rand_int_range (run->rand, 0, 4), record, NULL);
}

/* TRUE where @record may be taken out or moved. */
static gboolean
is_free (BtRecord *record)
{
  const BtField *list = bt_record_get_owner_list (record);

  return bt_record_get_owner (record) != NULL && (list->flags & BT_FIELD_SINGLE) == 0;
}

static void
remove_something (Run       *run,
                  GPtrArray *records)
{
  BtRecord *record = choose (run, records);

  if (is_free (record) && records->len > 150) /* so that enough is left, of everything */
    bt_plan_remove (run->plan, record, NULL);
}

static void
move_something (Run       *run,
                GPtrArray *records)
{
  BtRecord *record = choose (run, records);
  BtRecord *owner = choose (run, records);

  if (!is_free (record))
    return;
  if (G_OBJECT_TYPE (owner) != G_OBJECT_TYPE (bt_record_get_owner (record)))
    owner = NULL;
  bt_plan_move (run->plan, record, owner, g_rand_int_range (run->rand, 0, 4), NULL);
}

/* Brings back what was taken out before, not by undo but as if by pasting: it is the same
 * object. */
static void
add_again (Run       *run,
           GPtrArray *records)
{
  const State *old = choose (run, run->states);
  BtRecord *record = choose (run, old->records);
  const BtField *list = bt_record_get_owner_list (record);

  if (record != BT_RECORD (run->plan) && bt_record_get_plan (record) == NULL
      && bt_record_get_owner (record) == NULL
      && list->owner_column == NULL)
    bt_plan_add (run->plan, run->plan, list->name, 0, record, NULL);
}

static void (* const deeds[]) (Run *, GPtrArray *) = {
  write_something, write_something, write_something, add_something, remove_something,
  move_something, move_something, add_again,
};

/* One action of one or several parts; some of them are refused, and then nothing has changed. */
static void
act (Run *run)
{
  g_autoptr (GPtrArray) records = sample_plan_list (run->plan);
  const State *before = g_ptr_array_index (run->states, run->states->len - 1);
  guint n = g_rand_int_range (run->rand, 0, 3) == 0 ? 4 : 1;
  gboolean done;
  State *after;

  run->n_told = 0;
  bt_plan_begin (run->plan, "do something");
  for (guint i = 0; i < n; i++)
    deeds[g_rand_int_range (run->rand, 0, G_N_ELEMENTS (deeds))] (run, records);
  done = bt_plan_end (run->plan, NULL);
  after = state_new (run);
  if (!done || g_str_equal (before->sum, after->sum))
    {
      assert_same (before, after);
      g_assert_cmpuint (run->n_told, ==, 0);
      state_free (after);
      return;
    }
  assert_told (run, before, after);
  g_assert_cmpstr (bt_plan_get_undo_name (run->plan), ==, "do something");
  g_ptr_array_add (run->states, after);
}

/* Goes one step from state @from to the one beside it. */
static void
step (Run      *run,
      guint     from,
      gboolean  redo)
{
  const State *before = g_ptr_array_index (run->states, from);
  const State *wanted = g_ptr_array_index (run->states, redo ? from + 1 : from - 1);
  g_autoptr (GError) error = NULL;
  State *now;

  run->n_told = 0;
  if (redo)
    bt_plan_redo (run->plan, &error);
  else
    bt_plan_undo (run->plan, &error);
  g_assert_no_error (error);
  now = state_new (run);
  assert_same (now, wanted);
  assert_told (run, before, wanted);
  state_free (now);
}

/* Whoever is at the plan changes, and so does the day; sometimes nobody knows who it is. */
static void
say_who_is_here (BtPlan         *plan,
                 BtDay          *on,
                 BtContributor **who)
{
  static guint n;
  guint n_people = bt_list_get_length (plan->contributors);
  guint i = n / 2 % (n_people + 1);

  n++;
  *on = bt_day_new (2026, 11, 1 + (int) (n / 3 % 28));
  *who = i < n_people ? bt_list_get (plan->contributors, i) : NULL;
}

static void
run_start (Run           *run,
           SampleFixture *fixture,
           guint32        seed)
{
  *run = (Run) { .plan = sample_plan_new_full (), .rand = g_rand_new_with_seed (seed) };
  run->file = sample_file_create (fixture->path, run->plan);
  run->states = g_ptr_array_new_with_free_func (state_free);
  g_signal_connect_swapped (run->plan, "changed", G_CALLBACK (on_changed), run);
  if (seed % 2 == 0)
    bt_plan_set_here (run->plan, say_who_is_here);
  g_ptr_array_add (run->states, state_new (run));
}

static void
run_end (Run *run)
{
  g_ptr_array_unref (run->states);
  g_clear_pointer (&run->told, g_array_unref);
  g_rand_free (run->rand);
  g_object_unref (run->file);
  g_object_unref (run->plan);
}

static void
test_everything_can_be_taken_back (SampleFixture *fixture,
                                   gconstpointer  data)
{
  Run run;
  guint at;

  run_start (&run, fixture, GPOINTER_TO_UINT (data));
  for (guint i = 0; i < N_ACTIONS; i++)
    {
      act (&run);
      if (i % 4 == 0)
        assert_objects_are_rows (&run);
    }
  at = run.states->len - 1;
  g_assert_cmpuint (at, >, N_ACTIONS / 3);

  for (; at > 0; at--)
    step (&run, at, FALSE);
  g_assert_null (bt_plan_get_undo_name (run.plan));
  for (; at < run.states->len - 1; at++)
    step (&run, at, TRUE);
  g_assert_null (bt_plan_get_redo_name (run.plan));
  assert_objects_are_rows (&run);

  for (guint i = 0; i < N_ACTIONS; i++) /* to and fro */
    {
      gboolean redo = at == 0 || (at < run.states->len - 1 && g_rand_boolean (run.rand));

      step (&run, at, redo);
      at = redo ? at + 1 : at - 1;
    }
  assert_objects_are_rows (&run);
  run_end (&run);
}

/* The control: one row that is not as it was is noticed. */
static void
test_a_lost_row_is_noticed (SampleFixture *fixture,
                            gconstpointer  data)
{
  Run run;
  State *now;
  const State *first;

  run_start (&run, fixture, 5);
  g_object_set (run.plan, "title", "Another", NULL);
  g_assert_true (bt_database_run (run.file->database,
                                  "DELETE FROM outcome_lines WHERE position = 1", NULL));
  g_assert_true (bt_plan_undo (run.plan, NULL));
  now = state_new (&run);
  first = g_ptr_array_index (run.states, 0);
  g_assert_cmpstr (now->sum, !=, first->sum);
  state_free (now);
  run_end (&run);
}

int
main (int   argc,
      char *argv[])
{
  static const guint seeds[] = { 1, 2, 3, 4 };

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (seeds); i++)
    {
      g_autofree char *name = g_strdup_printf ("/store-undo/everything-can-be-taken-back/%u",
                                               seeds[i]);

      g_test_add (name, SampleFixture, GUINT_TO_POINTER (seeds[i]), sample_set_up,
                  test_everything_can_be_taken_back,
                  sample_tear_down);
    }
  g_test_add ("/store-undo/a-lost-row-is-noticed", SampleFixture, NULL, sample_set_up,
              test_a_lost_row_is_noticed,
              sample_tear_down);

  return g_test_run ();
}
