/* icon-words.h: an icon with its words beside it where there is room for them, and alone where
 * there is not. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_ICON_WORDS (bt_icon_words_get_type ())
G_DECLARE_FINAL_TYPE (BtIconWords, bt_icon_words, BT, ICON_WORDS, GtkWidget)

/* The least it asks for is the icon; what it would like is both.  Where the words are not seen they
 * are its tooltip.  It is silent by ear: what it stands in has the name. */
GtkWidget *bt_icon_words_new (const char *icon,
                              const char *words);

G_END_DECLS
