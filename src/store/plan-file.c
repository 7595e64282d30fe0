/* plan-file.c: a plan and the file it is kept in. */
#include "config.h"

#include "store/plan-file-private.h"

#include "store/load.h"
#include "store/open.h"
#include "store/schema.h"

enum
{
  PROP_PATH = 1,
  PROP_SAVED,
  PROP_READ_ONLY,
  N_PROPS
};

static GParamSpec *props[N_PROPS];
guint bt_plan_file_signals[BT_PLAN_FILE_N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (BtPlanFile, bt_plan_file, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (BT_TYPE_KEEPER, bt_plan_file_keeper_init))

static void
bt_plan_file_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  BtPlanFile *self = BT_PLAN_FILE (object);

  switch (id)
    {
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case PROP_SAVED:
      g_value_set_boolean (value, self->saved);
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bt_plan_file_dispose (GObject *object)
{
  BtPlanFile *self = BT_PLAN_FILE (object);

  if (self->database != NULL && self->plan != NULL)
    {
      bt_plan_file_drop_action (self);
      if (!self->saved && !self->read_only)
        bt_plan_file_flush (self, NULL); /* for those who closed without waiting for it */
      bt_plan_set_keeper (self->plan, NULL);
    }
  bt_plan_file_stop_saving (self);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (bt_plan_file_parent_class)->dispose (object);
}

static void
bt_plan_file_finalize (GObject *object)
{
  BtPlanFile *self = BT_PLAN_FILE (object);

  g_clear_pointer (&self->rows, bt_rows_free);
  g_clear_pointer (&self->undo, bt_undo_free);
  g_clear_pointer (&self->database, sqlite3_close_v2);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_error (&self->failed);
  bt_seen_clear (&self->seen);
  g_free (self->path);
  G_OBJECT_CLASS (bt_plan_file_parent_class)->finalize (object);
}

static void
bt_plan_file_class_init (BtPlanFileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = bt_plan_file_get_property;
  object_class->dispose = bt_plan_file_dispose;
  object_class->finalize = bt_plan_file_finalize;

  props[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  props[PROP_SAVED] = g_param_spec_boolean ("saved", NULL, NULL, FALSE, flags);
  props[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  bt_plan_file_signals[BT_PLAN_FILE_FAILED]
    = g_signal_new ("failed", BT_TYPE_PLAN_FILE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_ERROR);
  bt_plan_file_signals[BT_PLAN_FILE_CONFLICT]
    = g_signal_new ("conflict", BT_TYPE_PLAN_FILE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bt_plan_file_init (BtPlanFile *self)
{
  self->context = g_main_context_ref_thread_default ();
  self->undo = bt_undo_new ();
  self->version = BT_SCHEMA_VERSION;
  self->saved = TRUE;
}

static BtPlanFile *
plan_file_new (const char *path,
               BtPlan     *plan)
{
  BtPlanFile *self = g_object_new (BT_TYPE_PLAN_FILE, NULL);

  self->path = bt_disk_resolve (path);
  self->plan = plan;
  return self;
}

BtPlanFile *
bt_plan_file_open (const char  *path,
                   GError     **error)
{
  g_autoptr (BtPlanFile) self = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  self = plan_file_new (path, bt_plan_new ());
  if (!bt_disk_read (self->path, BT_IMAGE_MAX, &self->seen, error))
    return NULL;
  self->database = bt_open_image (self->seen.bytes, &self->version, error);
  if (self->database == NULL || !bt_load_plan (self->database, self->plan, error))
    return NULL;

  self->rows = bt_rows_new (self->database, self->plan);
  self->read_only = !bt_disk_is_writable (self->path);
  bt_plan_set_keeper (self->plan, BT_KEEPER (self));
  return g_steal_pointer (&self);
}

/* Fills the new file's database with all of the plan, and says what bytes that makes. */
static GBytes *
write_plan (BtPlanFile  *self,
            GError     **error)
{
  g_autoptr (GBytes) image = NULL;

  self->database = bt_schema_new_database (BT_SCHEMA_VERSION, error);
  if (self->database == NULL)
    return NULL;
  self->rows = bt_rows_new (self->database, self->plan);
  bt_plan_get_person (self->plan); /* there is always one */
  bt_plan_register (self->plan, self->plan, 0);
  if (!bt_database_run (self->database, "BEGIN; PRAGMA defer_foreign_keys = ON", error)
      || !bt_rows_insert (self->rows, BT_RECORD (self->plan), NULL, NULL, 0, error)
      || !bt_database_run (self->database, "COMMIT", error))
    return NULL;
  image = bt_database_dup_image (self->database, error);
  if (image == NULL || !bt_database_set_image (self->database, "main", image, error))
    return NULL;
  return g_steal_pointer (&image);
}

BtPlanFile *
bt_plan_file_create (const char  *path,
                     BtPlan      *plan,
                     GError     **error)
{
  g_autoptr (BtPlanFile) self = NULL;
  g_autoptr (GBytes) image = NULL;

  g_return_val_if_fail (path != NULL && BT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (bt_plan_get_keeper (plan) == NULL, NULL);

  self = plan_file_new (path, g_object_ref (plan));
  image = write_plan (self, error);
  if (image == NULL || !bt_disk_create (self->path, image, &self->seen, error))
    return NULL;
  bt_plan_set_keeper (plan, BT_KEEPER (self));
  return g_steal_pointer (&self);
}

BtPlan *
bt_plan_file_get_plan (BtPlanFile *self)
{
  g_return_val_if_fail (BT_IS_PLAN_FILE (self), NULL);

  return self->plan;
}

const char *
bt_plan_file_get_path (BtPlanFile *self)
{
  g_return_val_if_fail (BT_IS_PLAN_FILE (self), NULL);

  return self->path;
}

void
bt_plan_file_set_path (BtPlanFile *self,
                       const char *path)
{
  g_free (self->path);
  self->path = g_strdup (path);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PATH]);
}

gboolean
bt_plan_file_is_saved (BtPlanFile *self)
{
  g_return_val_if_fail (BT_IS_PLAN_FILE (self), FALSE);

  return self->saved;
}

void
bt_plan_file_set_saved (BtPlanFile *self,
                        gboolean    saved)
{
  if (self->saved == saved)
    return;
  self->saved = saved;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SAVED]);
}

gboolean
bt_plan_file_is_read_only (BtPlanFile *self)
{
  g_return_val_if_fail (BT_IS_PLAN_FILE (self), FALSE);

  return self->read_only;
}

void
bt_plan_file_set_read_only (BtPlanFile *self,
                            gboolean    read_only)
{
  if (self->read_only == read_only)
    return;
  self->read_only = read_only;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READ_ONLY]);
}

gboolean
bt_plan_file_save_copy (BtPlanFile  *self,
                        const char  *path,
                        GError     **error)
{
  g_autoptr (GBytes) image = NULL;
  g_autofree char *resolved = NULL;
  BtSeen seen = { 0 };
  gboolean done;

  g_return_val_if_fail (BT_IS_PLAN_FILE (self) && path != NULL, FALSE);

  image = bt_database_dup_image (self->database, error);
  if (image == NULL)
    return FALSE;
  resolved = bt_disk_resolve (path);
  done = bt_disk_create (resolved, image, &seen, error);
  bt_seen_clear (&seen);
  return done;
}
