/* labels.h: hears of every label there is. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is done with each label, and the properties after whose change it is done again: their
 * signals, such as "notify::label", up to NULL. */
typedef struct
{
  void       (*mend) (GtkLabel *label);
  const char  *signals[3];
} BtLabelWatch;

/* From now on @watch, which is static, is asked about every label that gets its place in a window;
 * GTK makes labels too, in buttons and dialogs.  For good: to be called once. */
void bt_labels_watch (const BtLabelWatch *watch);

G_END_DECLS
