/* value.h: one value between a record's field and a column. */
#pragma once

#include "model/plan.h"
#include "store/database.h"
#include "store/tables.h"

G_BEGIN_DECLS

#define BT_BYTES_MAX (10 * 1024 * 1024) /* of a picture */

/* TRUE where @value is one that @field may hold; else FALSE with a sentence for people in
 * @error. */
gboolean bt_value_check (const BtField  *field,
                         const BtValue  *value,
                         GError        **error);

/* TRUE where @text, of @length bytes, is UTF-8 and not too long; where @field may be @number. */
gboolean bt_value_is_text   (const char    *text,
                             gsize          length);
gboolean bt_value_is_number (const BtField *field,
                             gint64         number);

/* Binds @value to parameter @index; no text, and nothing known, is NULL. */
void     bt_value_bind  (BtStatement    *statement,
                         int             index,
                         const BtField  *field,
                         const BtValue  *value);

/* Reads column @index of the row @statement stands on, and checks it as if nobody had ever seen
 * it before: its type, its limits, that its text is UTF-8, that what it refers to is in @plan.
 * Text is good until the next step; what is in @bytes is to be given back.  FALSE with @error
 * where it is no such value. */
gboolean bt_value_read  (BtStatement     *statement,
                         int              index,
                         const BtColumn  *column,
                         BtPlan          *plan,
                         BtValue         *value,
                         GBytes         **bytes,
                         GError         **error);

/* Sets @error to say that the file is damaged, and where: @what is for those who look into it. */
void     bt_set_damaged (GError     **error,
                         const char  *format,
                         ...) G_GNUC_PRINTF (2, 3);

G_END_DECLS
