/* open.h: from bytes that anybody may have made to a plan's database that can be trusted. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

/* The database of a plan file with these bytes, made what this program's version writes where it
 * is older. @version says which it was.  NULL with @error, one sentence, where it is no plan,
 * damaged, or newer. */
BtDatabase *bt_open_image (GBytes  *image,
                           int     *version,
                           GError **error);

G_END_DECLS
