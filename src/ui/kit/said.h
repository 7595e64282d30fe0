/* said.h: words about what was just done, which go when it is undone. */
#pragma once

#include "model/plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * bt_said_about:
 * @label: where it is said
 * @record: what it is about, in a plan
 * @words: the words
 *
 * Says it for as long as @record stands in its plan, and again when it comes back.
 */
void bt_said_about (GtkWidget  *label,
                    gpointer    record,
                    const char *words);

G_END_DECLS
