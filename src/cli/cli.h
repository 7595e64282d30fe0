/* cli.h: the command line: what Bunting does without a window, and without a display. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Does what the call asks for: results on standard output, all else on standard error.  TRUE with
 * the exit @status when it was for the command line; FALSE, and nothing done, when it asks for the
 * window. */
gboolean bt_cli_run (int   argc,
                     char *argv[],
                     int  *status);

G_END_DECLS
