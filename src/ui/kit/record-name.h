/* record-name.h: what a record is called, wherever one is listed, chosen or named. */
#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/* The field that names the records of @klass: "what", else its first text ("name", "title");
 * NULL where there is none. */
const BtField *bt_record_name_field (BtRecordClass *klass);

/* What @record is called, on one line: the text that names it, else what it refers to, else its
 * day; NULL while nothing of that is known.  The caller's. */
char          *bt_record_dup_name   (gpointer       record);

/* The same, cut to a few words, or "without a name yet": for lists and the names of actions. */
char          *bt_record_dup_short_name (gpointer   record);

/* The same for the heading of its own form, which may take a few lines. */
char          *bt_record_dup_heading (gpointer      record);

/* The plan's list of the records of class @type, such as one a reference is chosen from; NULL where
 * there is none. */
const BtField *bt_record_find_list  (gpointer       owner,
                                     GType          type);

G_END_DECLS
