/* save-file.h: a file for other programs, written whole or not at all. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes @bytes to @path; an ordinary file that is there is replaced, and only we may read the new
 * one.  With @error set (BT_ERROR_USE where @path is no ordinary file, else BT_ERROR_STORAGE) all
 * is as it was. */
gboolean bt_save_file (const char  *path,
                       GBytes      *bytes,
                       GError     **error);

G_END_DECLS
