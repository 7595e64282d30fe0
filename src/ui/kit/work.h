/* work.h: work that may take a while, done bit by bit, with a bar that says how far it is. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_WORK (bt_work_get_type ())
G_DECLARE_FINAL_TYPE (BtWork, bt_work, BT, WORK, GtkBox)

/* Does a little of it, a few milliseconds at the most, and says in @progress how far it is now,
 * from 0 to 1; FALSE: it is done. */
typedef gboolean (*BtWorkStep) (gpointer data,
                                double  *progress);

/* Signals: "lasts", when it has gone on for so long that people want to see the bar; "done";
 * "stopped", when they have stopped it. */

/* Begins work that is called @words, in place of what is going on. */
void     bt_work_start      (BtWork     *self,
                             const char *words,
                             BtWorkStep  step,
                             gpointer    data);
/* Ends it, and tells no one. */
void     bt_work_cancel     (BtWork     *self);
/* Does all that is left at once, and tells that it is done. */
void     bt_work_finish     (BtWork     *self);
/* TRUE until it is done or ended. */
gboolean bt_work_is_going   (BtWork     *self);

G_END_DECLS
