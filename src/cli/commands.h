/* commands.h: what each command does; each has its row in cli.c. */
#pragma once

#include "cli/call.h"

G_BEGIN_DECLS

gboolean bt_command_version (const BtCall  *call,
                             GError       **error);
gboolean bt_command_help    (const BtCall  *call,
                             GError       **error);

/* All of @text to standard output. */
gboolean bt_command_print   (const char    *text,
                             gsize          length,
                             GError       **error);

G_END_DECLS
