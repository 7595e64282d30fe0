/* hope-views.h: how a hope is going, as each of several people sees it now. */
#pragma once

#include "model/outcome.h"
#include "model/person.h"

G_BEGIN_DECLS

/* "<b>Family:</b> getting there", one a view, as Pango markup: the newest of each person's; before
 * them "Now: …" where nobody says the same.  Never one made out of several.  Give back with
 * g_ptr_array_unref(). */
GPtrArray *bt_hope_list_views (BtPerson  *person,
                               BtOutcome *outcome);

G_END_DECLS
