/* choice.h: a drop-down that has a name on every part of it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A drop-down of texts, of which it has none yet; screen readers call it @name. */
GtkWidget *bt_choice_new       (const char  *name);

/* Makes @texts what it offers; @selected is not told as a choice of the person's, because
 * @handler_data's handlers are held back meanwhile. */
void       bt_choice_set_texts (GtkDropDown *self,
                                const char  *const *texts,
                                guint        selected,
                                gpointer     handler_data);

G_END_DECLS
