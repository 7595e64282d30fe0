/* record-change.h: what people do to records: each is one action with a name, which undo shows.
 *
 * Where keeping is refused the plan tells so and nothing has changed. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

/* What undo calls an action: @format has a place for what @record is called, @plain is for one
 * without a name yet.  The caller's. */
char    *bt_record_name_action (gpointer    record,
                                const char *format,
                                const char *plain);

/* Ends the action that bt_plan_begin() opened; FALSE where it was refused, which is told. */
gboolean bt_record_end_action  (BtPlan     *plan);

/* Adds @record as item @index of @owner's @list: "add “Hydrotherapy”". */
gboolean bt_record_add         (gpointer    owner,
                                const char *list,
                                guint       index,
                                gpointer    record);

/* Takes @record out of its plan, and offers to take that back in the window of @widget. */
gboolean bt_record_remove      (GtkWidget  *widget,
                                gpointer    record);

G_END_DECLS
