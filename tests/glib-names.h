/* glib-names.h: a block that GLib lets go of on purpose is no leak. */
#pragma once

/* What GLib took before main() stays known from now on, and nothing that is taken later. */
void glib_names_keep (void);
