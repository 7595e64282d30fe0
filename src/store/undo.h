/* undo.h: what was done and what was taken back, an action a step, each a changeset. */
#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/**
 * BtDeed: one action.
 * @name: "add Hydrotherapy"
 * @changes: SQLite's changeset of it
 * @record: (nullable): where all it did was to write one text, the record, and @field
 * @time: when, in microseconds; of joined keystrokes, the last
 * @note: (nullable): the part of @changes that says who made them
 */
typedef struct
{
  char          *name;
  GBytes        *changes;
  BtRecord      *record;
  const BtField *field;
  gint64         time;
  GBytes        *note;
} BtDeed;

typedef struct _BtUndo BtUndo;

#define BT_UNDO_MAX  (32 * 1024 * 1024) /* bytes of changesets that are kept; the oldest go first */
#define BT_TYPING_US (2 * G_USEC_PER_SEC)

BtUndo       *bt_undo_new       (void);
void          bt_undo_free      (BtUndo  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtUndo, bt_undo_free)

/* Remembers @deed, taking over what is in it.  Keystrokes in one field, with nothing between
 * them, join into one; what was taken back before can no longer be done again. */
void          bt_undo_push      (BtUndo  *self,
                                 BtDeed   deed);

/* Where joined keystrokes have left nothing but the note of who made them: forgets them, and gives
 * the note, to be taken back, too.  Else NULL.  The caller's. */
GBytes       *bt_undo_take_idle (BtUndo  *self);

/* The newest that was done (@redo: that was taken back); NULL where there is none.  Borrowed. */
const BtDeed *bt_undo_peek      (BtUndo  *self,
                                 gboolean redo);

/* It has been taken back (@redo: done again). */
void          bt_undo_move      (BtUndo  *self,
                                 gboolean redo);

G_END_DECLS
