/* initials.h: the one or two letters that stand on a disc for a name. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "Gran Bea" → "GB", "ivy" → "I", "The playgroup friends" → "TP", "(Mum)" → "M".  Where a script
 * has no capitals one letter only, because two would join up; "" where the name has no letter or
 * digit.  Give back with g_free(). */
char *bt_initials (const char *name);

G_END_DECLS
