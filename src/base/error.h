/* error.h: what may go wrong in the world, told in one sentence a family can use. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BtError:
 * @BT_ERROR_INPUT: what was given to read is wrong: a bad JSON, a foreign, damaged or newer plan.
 *   Exit status 1.
 * @BT_ERROR_USE: the call itself is wrong: an unknown option, an ending that cannot be written.
 *   Exit status 2.
 * @BT_ERROR_STORAGE: the disk said no: full, read-only, gone.  Exit status 1.
 * @BT_ERROR_REFUSED: the plan would no longer be whole; nothing was changed.
 * @BT_ERROR_ELSEWHERE: the file was changed by someone else since we read or wrote it.
 */
typedef enum
{
  BT_ERROR_INPUT,
  BT_ERROR_USE,
  BT_ERROR_STORAGE,
  BT_ERROR_REFUSED,
  BT_ERROR_ELSEWHERE,
} BtError;

#define BT_ERROR (bt_error_quark ())
GQuark bt_error_quark (void);

G_END_DECLS
