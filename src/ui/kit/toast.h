/* toast.h: says for a while that something is done, with one thing to do about it, mostly Undo. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_TOAST (bt_toast_get_type ())
G_DECLARE_FINAL_TYPE (BtToast, bt_toast, BT, TOAST, GtkBox)

/* Says @text in place of what it said before, and offers @button, which activates @action as
 * bt_banner_tell() does; both may be NULL.  It stays for 8 seconds, and longer while someone
 * points at it or has moved the keyboard there. Never for what went wrong: that stays until it
 * is right. */
void bt_toast_tell (BtToast    *self,
                    const char *text,
                    const char *button,
                    const char *action);

void bt_toast_hide (BtToast    *self);

G_END_DECLS
