/* add-line.h: one line to write in: Enter keeps it and asks for the next. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_ADD_LINE (bt_add_line_get_type ())
G_DECLARE_FINAL_TYPE (BtAddLine, bt_add_line, BT, ADD_LINE, GtkBox)

/* Signals: "added" (const char *text), with what was written, never blank; its handler answers TRUE
 * where it is kept, and the line is empty again, else the text stays; "closed", by Escape. */

/* The question above the line, which also names it. */
void        bt_add_line_set_question (BtAddLine  *self,
                                      const char *question);

/* Leaves the question for screen readers only: where the prompt asks the same. */
void        bt_add_line_hide_question (BtAddLine *self);

/* What stands in the line while nothing is written; NULL: nothing. */
void        bt_add_line_set_prompt   (BtAddLine  *self,
                                      const char *prompt);

/* What is written and not added yet; borrowed. */
const char *bt_add_line_get_text     (BtAddLine  *self);

/* Keeps what is written, as Enter does; TRUE where nothing is left to keep. */
gboolean    bt_add_line_keep         (BtAddLine  *self);

G_END_DECLS
