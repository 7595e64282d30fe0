/* json-read.h: a plan out of a JSON file, as the plan's format has it. */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/**
 * bt_json_read:
 * @path: the file, as the operating system names it
 * @warnings: (nullable): gets a sentence (char *, to be freed) for every key that was left out
 *   because the format does not have it
 * @error: BT_ERROR_INPUT, in one line that says where the file is wrong
 *
 * Returns: (transfer full) (nullable): the whole plan, which nobody keeps yet; NULL where
 *   anything at all is wrong
 */
BtPlan *bt_json_read       (const char  *path,
                            GPtrArray   *warnings,
                            GError     **error);

/* The same out of @bytes; @name is what errors call them. */
BtPlan *bt_json_read_bytes (GBytes      *bytes,
                            const char  *name,
                            GPtrArray   *warnings,
                            GError     **error);

G_END_DECLS
