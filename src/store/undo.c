/* undo.c: what was done and what was taken back. */
#include "config.h"

#include "store/undo.h"

#include "store/changeset.h"

struct _BtUndo
{
  GArray  *done;   /* of BtDeed, the newest last */
  GArray  *undone;
  gboolean typing; /* the newest is still open to the next keystroke */
};

static void
clear_deed (gpointer data)
{
  BtDeed *deed = data;

  g_free (deed->name);
  g_bytes_unref (deed->changes);
  g_clear_pointer (&deed->note, g_bytes_unref);
}

BtUndo *
bt_undo_new (void)
{
  BtUndo *self = g_new0 (BtUndo, 1);

  self->done = g_array_new (FALSE, FALSE, sizeof (BtDeed));
  self->undone = g_array_new (FALSE, FALSE, sizeof (BtDeed));
  g_array_set_clear_func (self->done, clear_deed);
  g_array_set_clear_func (self->undone, clear_deed);
  return self;
}

void
bt_undo_free (BtUndo *self)
{
  g_array_unref (self->done);
  g_array_unref (self->undone);
  g_free (self);
}

static BtDeed *
get_newest (GArray *deeds)
{
  return deeds->len == 0 ? NULL : &g_array_index (deeds, BtDeed, deeds->len - 1);
}

static gboolean
is_next_keystroke (BtUndo       *self,
                   const BtDeed *deed)
{
  const BtDeed *newest = get_newest (self->done);

  return self->typing && newest != NULL && deed->record != NULL && newest->record == deed->record
         && newest->field == deed->field && deed->time - newest->time < BT_TYPING_US;
}

/* Who is at the plan may be typing their own name: then there is a note with each letter. */
static void
join_notes (BtDeed       *newest,
            const BtDeed *deed)
{
  GBytes *joined = NULL;

  if (deed->note == NULL)
    return;
  joined = newest->note != NULL ? bt_changeset_join (newest->note, deed->note, NULL)
                                : g_bytes_ref (deed->note);
  g_clear_pointer (&newest->note, g_bytes_unref);
  if (joined != NULL && g_bytes_get_size (joined) > 0)
    newest->note = g_bytes_ref (joined);
  g_clear_pointer (&joined, g_bytes_unref);
}

/* Joins @deed to the newest, which goes where the two leave everything as it was. */
static gboolean
join (BtUndo       *self,
      const BtDeed *deed)
{
  BtDeed *newest = get_newest (self->done);
  GBytes *joined = bt_changeset_join (newest->changes, deed->changes, NULL);

  if (joined == NULL)
    return FALSE;
  g_bytes_unref (newest->changes);
  newest->changes = joined;
  newest->time = deed->time;
  join_notes (newest, deed);
  if (g_bytes_get_size (joined) == 0)
    g_array_set_size (self->done, self->done->len - 1);
  return TRUE;
}

static void
forget_oldest (BtUndo *self)
{
  gsize size = 0;

  for (guint i = self->done->len; i > 0; i--)
    {
      size += g_bytes_get_size (g_array_index (self->done, BtDeed, i - 1).changes);
      if (size > BT_UNDO_MAX && i < self->done->len) /* the newest stays, however big */
        {
          g_array_remove_range (self->done, 0, i);
          return;
        }
    }
}

void
bt_undo_push (BtUndo *self,
              BtDeed  deed)
{
  g_array_set_size (self->undone, 0);
  if (is_next_keystroke (self, &deed) && join (self, &deed))
    {
      self->typing = self->done->len > 0 && get_newest (self->done)->time == deed.time;
      clear_deed (&deed);
      return;
    }
  g_array_append_val (self->done, deed);
  self->typing = deed.record != NULL;
  forget_oldest (self);
}

GBytes *
bt_undo_take_idle (BtUndo *self)
{
  BtDeed *newest = get_newest (self->done);
  GBytes *note = NULL;

  if (newest == NULL || newest->note == NULL || !g_bytes_equal (newest->note, newest->changes))
    return NULL;
  note = g_bytes_ref (newest->note);
  g_array_set_size (self->done, self->done->len - 1);
  self->typing = FALSE;
  return note;
}

const BtDeed *
bt_undo_peek (BtUndo  *self,
              gboolean redo)
{
  return get_newest (redo ? self->undone : self->done);
}

void
bt_undo_move (BtUndo  *self,
              gboolean redo)
{
  GArray *from = redo ? self->undone : self->done;
  GArray *to = redo ? self->done : self->undone;
  BtDeed deed;

  g_return_if_fail (from->len > 0);

  /* the deed keeps what it owns: only the place changes */
  deed = *get_newest (from);
  g_bytes_ref (deed.changes);
  if (deed.note != NULL)
    g_bytes_ref (deed.note);
  deed.name = g_strdup (deed.name);
  g_array_set_size (from, from->len - 1);
  g_array_append_val (to, deed);
  self->typing = FALSE;
}
