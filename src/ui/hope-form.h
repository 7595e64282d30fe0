/* hope-form.h: everything that can be said about one hope. */
#pragma once

#include <gtk/gtk.h>

#include "model/outcome.h"
#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_HOPE_FORM (bt_hope_form_get_type ())
G_DECLARE_FINAL_TYPE (BtHopeForm, bt_hope_form, BT, HOPE_FORM, GtkBox)

/* Signals: "closed", when it is done with, or the hope has left; "remove", when the hope is to be
 * taken out. */

/* Shows @outcome; NULL: nothing. */
void       bt_hope_form_set_outcome (BtHopeForm   *self,
                                     BtOutcome    *outcome);

/* Borrowed; NULL: none. */
BtOutcome *bt_hope_form_get_outcome (BtHopeForm   *self);

/* Shows what follows from the rest of the plan; the fields hear for themselves.  @sums are lent for
 * this call. */
void       bt_hope_form_fill        (BtHopeForm   *self,
                                     const BtSums *sums);

G_END_DECLS
