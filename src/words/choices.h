/* choices.h: what people choose from where the plan has a code. */
#pragma once

#include "model/codes.h"

G_BEGIN_DECLS

/* "Getting there" for BT_PROGRESS_GETTING_THERE of BT_TYPE_PROGRESS: words that stand alone, for
 * every code of every kind; unknown is "Not known yet".  The caller's. */
char *bt_words_choice (GType codes,
                       int   value);

G_END_DECLS
