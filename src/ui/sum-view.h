/* sum-view.h: a figure opened into its sum: a row for each thing that it is made of. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_SUM_VIEW (bt_sum_view_get_type ())
G_DECLARE_FINAL_TYPE (BtSumView, bt_sum_view, BT, SUM_VIEW, GtkGrid)

/* Shows @rows, of BtOpenedRow; NULL: nothing. */
void       bt_sum_view_set          (BtSumView  *self,
                                     GArray     *rows);

/* A button that says @label and opens the sum that bt_sum_button_set() gives it; it goes where
 * amounts are hidden, and while it has none. */
GtkWidget *bt_sum_button_new        (const char *label);

/* Has the button open @rows, of BtOpenedRow; NULL: there is no sum.  Screen readers call it @name.
 * It may be open: then it shows them at once. */
void       bt_sum_button_set        (GtkWidget  *self,
                                     const char *name,
                                     GArray     *rows);

G_END_DECLS
