/* wrap.h: puts its children side by side, and goes on in a new line where there is no more room. */
#pragma once

#include "ui/kit/holder.h"

G_BEGIN_DECLS

#define BT_TYPE_WRAP (bt_wrap_get_type ())
G_DECLARE_FINAL_TYPE (BtWrap, bt_wrap, BT, WRAP, BtHolder)

GtkWidget *bt_wrap_new   (void);

/* Children are added with gtk_widget_insert_before() or in a template. */

/* Removes all children. */
void       bt_wrap_clear (BtWrap *self);

G_END_DECLS
