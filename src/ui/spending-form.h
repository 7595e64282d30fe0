/* spending-form.h: everything that is known about one payment, or about money that came in. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_FORM (bt_spending_form_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingForm, bt_spending_form, BT, SPENDING_FORM, GtkBox)

/* Signal: "closed", when it is done with, or its record has left the plan.  Its button to remove
 * activates "spending.remove". */

/* @record is a BtSpending or a BtReceipt; NULL empties it. */
void      bt_spending_form_set_record  (BtSpendingForm *self,
                                        BtRecord       *record);

/* Borrowed. */
BtRecord *bt_spending_form_get_record  (BtSpendingForm *self);

/* Moves the keyboard to what proof there is. */
void      bt_spending_form_focus_proof (BtSpendingForm *self);

G_END_DECLS
