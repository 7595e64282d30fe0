/* writing-box.h: a box to write more than one line in, which grows with what is written. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_WRITING_BOX (bt_writing_box_get_type ())
G_DECLARE_FINAL_TYPE (BtWritingBox, bt_writing_box, BT, WRITING_BOX, GtkBox)

/* Signal: "changed", when the text did. */

GtkWidget *bt_writing_box_new        (void);

/* What has the focus, and what a label names.  Borrowed. */
GtkWidget *bt_writing_box_get_view   (BtWritingBox *self);

char      *bt_writing_box_dup_text   (BtWritingBox *self);

/* Puts @text there, unless it is there already; the cursor stays where it can. */
void       bt_writing_box_set_text   (BtWritingBox *self,
                                      const char   *text);

/* What stands there while nothing is written; NULL: nothing. */
void       bt_writing_box_set_prompt (BtWritingBox *self,
                                      const char   *prompt);

G_END_DECLS
