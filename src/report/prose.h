/* prose.h: a stretch of text, parts of which are strong or quiet: what paragraphs and cells are
 * made of. */
#pragma once

#include <pango/pango.h>

#include "draw/ink.h"

G_BEGIN_DECLS

typedef struct _BtProse BtProse;

typedef enum
{
  BT_PLAIN = 0,
  BT_STRONG = 1 << 0,
  BT_QUIET = 1 << 1,
} BtRun;

/* @text may be NULL or empty. */
BtProse       *bt_prose_new            (BtRun          run,
                                        const char    *text);
void           bt_prose_free           (BtProse       *self);

/* Goes on where the text stops; NULL and "" add nothing. */
void           bt_prose_add            (BtProse       *self,
                                        BtRun          run,
                                        const char    *text);
/* The same on a new line, unless there is nothing yet; blank text adds nothing. */
void           bt_prose_add_line       (BtProse       *self,
                                        BtRun          run,
                                        const char    *text);

/* "@format text" (one %s, translated) on a quiet line of its own; blank text adds nothing. */
void           bt_prose_add_said       (BtProse       *self,
                                        const char    *format,
                                        const char    *text);

/* Each of its lines is a thing by itself: where one wraps, what follows is set in. */
void           bt_prose_set_list       (BtProse       *self);
gboolean       bt_prose_is_list        (const BtProse *self);

/* All of @other, as it is. */
void           bt_prose_append         (BtProse       *self,
                                        const BtProse *other);

gboolean       bt_prose_is_empty       (const BtProse *self);
const char    *bt_prose_get_text       (const BtProse *self);
/* Weights and colours, as Pango wants them; the caller's. */
PangoAttrList *bt_prose_dup_attributes (const BtProse *self,
                                        const BtInk   *ink);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtProse, bt_prose_free)

G_END_DECLS
