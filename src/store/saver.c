/* saver.c: one image on its way to the disk, in a thread that knows nothing but bytes. */
#include "config.h"

#include "store/saver.h"

#include <glib/gi18n.h>

#include "base/day.h"
#include "base/error.h"

/* "as changed here on 6 August 2026" */
static char *
name_ours (void)
{
  g_autofree char *day = bt_day_format (bt_day_today ());

  /* Translators: part of a file's name: "Our plan, as changed here on 6 August 2026".  Keep it
   * free of "/". */
  return g_strdup_printf (_("as changed here on %s"), day);
}

/* Someone else's work is never overwritten: ours goes beside it. */
static void
save_beside (BtSave *self)
{
  g_autofree char *words = name_ours ();

  g_clear_error (&self->error);
  bt_seen_clear (&self->seen);
  self->beside = bt_disk_create_beside (self->path, words, self->image, &self->seen, &self->error);
}

/* Keeps a copy of what is to be replaced by a newer version. */
static gboolean
keep_old (BtSave *self)
{
  g_autofree char *kept = NULL;
  BtSeen seen = { 0 };

  if (self->keep_as == NULL || self->seen.bytes == NULL)
    return TRUE;
  kept = bt_disk_create_beside (self->path, self->keep_as, self->seen.bytes, &seen, &self->error);
  bt_seen_clear (&seen);
  if (kept != NULL)
    g_clear_pointer (&self->keep_as, g_free); /* once is enough */
  return kept != NULL;
}

static gpointer
run (gpointer data)
{
  BtSave *self = data;

  if (keep_old (self) && !bt_disk_replace (self->path, self->image, &self->seen, &self->error)
      && g_error_matches (self->error, BT_ERROR, BT_ERROR_ELSEWHERE))
    save_beside (self);
  g_source_attach (self->done, self->context);
  return NULL;
}

BtSave *
bt_save_start (const char    *path,
               GBytes        *image,
               BtSeen        *seen,
               const char    *keep_as,
               GMainContext  *context,
               GSourceFunc    on_done,
               gpointer       data)
{
  BtSave *self = g_new0 (BtSave, 1);

  self->path = g_strdup (path);
  self->image = g_bytes_ref (image);
  self->seen = *seen;
  *seen = (BtSeen) { 0 };
  self->keep_as = g_strdup (keep_as);
  self->context = g_main_context_ref (context);
  self->done = g_idle_source_new ();
  g_source_set_priority (self->done, G_PRIORITY_DEFAULT);
  g_source_set_callback (self->done, on_done, data, NULL);
  self->thread = g_thread_new ("save", run, self);
  return self;
}

void
bt_save_finish (BtSave *self)
{
  if (self->thread == NULL)
    return;
  g_thread_join (g_steal_pointer (&self->thread));
  g_source_destroy (self->done);
}

void
bt_save_free (BtSave *self)
{
  bt_save_finish (self);
  g_clear_pointer (&self->done, g_source_unref);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->image, g_bytes_unref);
  bt_seen_clear (&self->seen);
  g_clear_error (&self->error);
  g_free (self->beside);
  g_free (self->keep_as);
  g_free (self->path);
  g_free (self);
}
