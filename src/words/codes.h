/* codes.h: what people read where the plan has a code. */
#pragma once

#include "model/codes.h"

G_BEGIN_DECLS

/* "getting there" for BT_PROGRESS_GETTING_THERE of BT_TYPE_PROGRESS: words for the middle of a
 * sentence, translated. NULL where the code is unknown.  Lent. */
const char *bt_words_for_code   (GType codes,
                                 int   value);

/* The same to begin a sentence with: "Getting there"; NULL stays NULL.  The caller's. */
char       *bt_words_capital    (const char *words);

/* "Soon (short term)"; unknown is "Not placed yet". */
const char *bt_words_horizon    (BtHorizon horizon);

/* "closest" to "people we might ask", 1 to 5; NULL for none. */
const char *bt_words_circle     (int circle);

/* "The people around us (relationships)"; unknown is "Also ours". */
const char *bt_words_element    (BtElement element);

G_END_DECLS
