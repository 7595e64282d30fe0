/* whole-days.h: a day in a text stays on one line. */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* Has no line of @text end within a day, "6 August 2026": adds that to @attributes.  The text stays
 * as it is, so that it is found and copied as it was written.  FALSE where there is no day. */
gboolean bt_whole_days_add    (PangoAttrList *attributes,
                               const char    *text);

G_END_DECLS
