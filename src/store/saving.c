/* saving.c: when a plan file is saved, and what is said about it.
 *
 * One save is under way at a time; what changes meanwhile is saved next, the newest image only. */
#include "config.h"

#include "store/plan-file-private.h"

#include <glib/gi18n.h>

#include "base/error.h"
#include "store/schema.h"

#define TYPING_APART (500 * G_TIME_SPAN_MILLISECOND)
#define RETRY_AFTER  (5 * G_TIME_SPAN_SECOND)

static void save_when_due (BtPlanFile *self, gint64 due);

static void
stop_timer (BtPlanFile *self)
{
  if (self->timer == NULL)
    return;
  g_source_destroy (self->timer);
  g_clear_pointer (&self->timer, g_source_unref);
}

/* Says once that saving does not work, and again when it is for another reason. */
static void
set_failed (BtPlanFile *self,
            GError     *error)
{
  gboolean same = self->failed != NULL && g_str_equal (self->failed->message, error->message);

  g_clear_error (&self->failed);
  self->failed = g_error_copy (error);
  if (!same)
    g_signal_emit (self, bt_plan_file_signals[BT_PLAN_FILE_FAILED], 0, error);
}

/* "as it was until 6 August 2026" where the file is of an older version, and its bytes are to be
 * kept; else NULL. */
static char *
name_old (BtPlanFile *self)
{
  g_autofree char *day = NULL;

  if (self->version == BT_SCHEMA_VERSION)
    return NULL;
  day = bt_day_format (bt_day_today ());
  /* Translators: part of a file's name: "Our plan, as it was until 6 August 2026".  Keep it
   * free of "/". */
  return g_strdup_printf (_("as it was until %s"), day);
}

/* Takes over what the save that has ended has to say. */
static void
end_save (BtPlanFile *self)
{
  BtSave *save = g_steal_pointer (&self->save);

  bt_save_finish (save);
  self->seen = save->seen;
  save->seen = (BtSeen) { 0 };
  if (save->keep_as == NULL)
    self->version = BT_SCHEMA_VERSION;
  if (save->error != NULL)
    {
      self->dirty = TRUE;
      set_failed (self, save->error);
    }
  else
    {
      g_clear_error (&self->failed);
      if (save->beside != NULL)
        {
          bt_plan_file_set_path (self, save->beside);
          g_signal_emit (self, bt_plan_file_signals[BT_PLAN_FILE_CONFLICT], 0, save->beside);
        }
      bt_plan_file_set_saved (self, !self->dirty);
    }
  bt_save_free (save);
}

static gboolean
on_save_done (gpointer data)
{
  g_autoptr (BtPlanFile) self = g_object_ref (data);

  end_save (self);
  if (self->failed != NULL)
    save_when_due (self, g_get_monotonic_time () + RETRY_AFTER);
  else if (self->dirty)
    save_when_due (self, self->typing ? self->started + TYPING_APART : 0);
  return G_SOURCE_REMOVE;
}

/* The image is made here, in the one thread that may use SQLite. */
static void
start_save (BtPlanFile *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) image = NULL;
  g_autofree char *keep_as = name_old (self);

  stop_timer (self);
  self->started = g_get_monotonic_time ();
  image = bt_database_dup_image (self->database, &error);
  if (image == NULL)
    {
      set_failed (self, error);
      save_when_due (self, self->started + RETRY_AFTER);
      return;
    }
  self->dirty = FALSE;
  self->save = bt_save_start (self->path, image, &self->seen, keep_as, self->context,
                              on_save_done, self);
}

static gboolean
on_due (gpointer data)
{
  BtPlanFile *self = data;

  stop_timer (self);
  if (self->orders != NULL)
    save_when_due (self, g_get_monotonic_time () + TYPING_APART);
  else if (self->save == NULL)
    start_save (self);
  return G_SOURCE_REMOVE;
}

static void
save_when_due (BtPlanFile *self,
               gint64      due)
{
  stop_timer (self);
  /* half an action is not to be saved: the timer looks again */
  if (due <= g_get_monotonic_time () && self->orders == NULL)
    {
      start_save (self);
      return;
    }
  self->timer = g_timeout_source_new (0);
  g_source_set_callback (self->timer, on_due, self, NULL);
  g_source_set_ready_time (self->timer, due);
  g_source_attach (self->timer, self->context);
}

static void
say_read_only (BtPlanFile *self)
{
  g_autoptr (GError) error = NULL;

  g_set_error_literal (&error, BT_ERROR, BT_ERROR_STORAGE,
                       _("Bunting may not write here. To keep your changes, save a copy in another"
                         " place."));
  set_failed (self, error);
}

void
bt_plan_file_touch (BtPlanFile *self,
                    gboolean    typing)
{
  self->typing = typing && (self->typing || !self->dirty);
  self->dirty = TRUE;
  bt_plan_file_set_saved (self, FALSE);
  if (self->read_only)
    say_read_only (self);
  else if (self->save == NULL)
    save_when_due (self, self->typing ? self->started + TYPING_APART : 0);
}

gboolean
bt_plan_file_flush (BtPlanFile  *self,
                    GError     **error)
{
  g_return_val_if_fail (BT_IS_PLAN_FILE (self) && self->orders == NULL, FALSE);

  if (self->save != NULL)
    end_save (self);
  for (gboolean more = TRUE; more && self->dirty && !self->read_only;)
    {
      start_save (self);
      if (self->save != NULL)
        end_save (self);
      more = self->failed == NULL; /* who hears of it may change something more */
    }
  if (self->saved)
    return TRUE;
  if (!self->read_only)
    save_when_due (self, g_get_monotonic_time () + RETRY_AFTER);
  g_propagate_error (error, g_error_copy (self->failed));
  return FALSE;
}

void
bt_plan_file_stop_saving (BtPlanFile *self)
{
  stop_timer (self);
  if (self->save != NULL)
    {
      bt_save_finish (self->save);
      g_clear_pointer (&self->save, bt_save_free);
    }
}
