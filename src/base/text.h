/* text.h: small things about text that more than one room needs. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BT_TEXT_MAX 100000 /* characters of one field */

/* 13 random characters (a-z, 2-7), for a new id, so that two copies of a plan can be merged. */
char     *bt_text_new_id   (void);

/* TRUE for NULL, "" and text of nothing but white space. */
gboolean  bt_text_is_blank (const char *text);

/* @text, or its first @most characters and "…" where there are more.  The caller's. */
char     *bt_text_cut      (const char *text,
                            guint       most);

/* "Ivy", "Ivy and Gran Bea", "Ivy, Gran Bea and Mum": @words is NULL-terminated.  Translatable. */
char     *bt_text_join     (const char * const *words);

G_END_DECLS
