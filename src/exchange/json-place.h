/* json-place.h: where in a JSON file we are, for the one line that says what is wrong there. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One step of the way; each stands on the stack of the function that takes it.  NULL is the whole
 * file. */
typedef struct _BtPlace BtPlace;
struct _BtPlace
{
  const BtPlace *inside;
  const char    *key;   /* of an object's member; NULL for an item of a list */
  gsize          index; /* of the item */
};

/* "budget_lines[3].shares[0].fund" */
char    *bt_place_format (const BtPlace *self);

/* Always FALSE, with @error set to BT_ERROR_INPUT: the place, a colon and the sentence. */
gboolean bt_place_refuse (const BtPlace  *self,
                          GError        **error,
                          const char     *format,
                          ...) G_GNUC_PRINTF (3, 4);

/* What someone wrote, fit for one line of a message: no line breaks or controls, and shortened
 * where it is long. */
char    *bt_place_quote  (const char *text);

G_END_DECLS
