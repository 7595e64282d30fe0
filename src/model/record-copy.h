/* record-copy.h: a record once more, with all it owns. */
#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* A new record that stands in no plan yet and says all that @record says, with what it owns; @id
 * NULL makes a new one.  What it points at is the same.  The caller's. */
gpointer bt_record_copy (gpointer    record,
                         const char *id);

G_END_DECLS
