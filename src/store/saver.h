/* saver.h: one image on its way to the disk, in a thread that knows nothing but bytes. */
#pragma once

#include <gio/gio.h>

#include "store/disk.h"

G_BEGIN_DECLS

/**
 * BtSave: one save.  The thread has it alone until it has ended.
 * @path: where to
 * @image: the bytes; given back by the thread when they are no longer needed
 * @seen: in: the file as we know it; out: as it is now
 * @keep_as: what to call a copy of the bytes in @seen that is made first; NULL: none
 * @error: why it failed
 * @beside: where the image went, because someone else had changed the file at @path
 */
typedef struct
{
  char         *path;
  GBytes       *image;
  BtSeen        seen;
  char         *keep_as;
  GError       *error;
  char         *beside;

  GThread      *thread;
  GMainContext *context;
  GSource      *done; /* attached to @context by the thread as its last act */
} BtSave;

/* Begins to save @image; @on_done is called once, in @context, when that has ended.  Takes @seen
 * over. */
BtSave *bt_save_start  (const char    *path,
                        GBytes        *image,
                        BtSeen        *seen,
                        const char    *keep_as,
                        GMainContext  *context,
                        GSourceFunc    on_done,
                        gpointer       data);

/* Waits until it has ended.  @on_done is not called any more. */
void    bt_save_finish (BtSave        *self);

void    bt_save_free   (BtSave        *self);

G_END_DECLS
