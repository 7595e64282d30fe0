/* compare-table.h: a table with what is so in the plan, what would be, and how far they are
 * apart. */
#pragma once

#include <gtk/gtk.h>

#include "report/compared.h"

G_BEGIN_DECLS

#define BT_TYPE_COMPARE_TABLE (bt_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (BtCompareTable, bt_compare_table, BT, COMPARE_TABLE, GtkGrid)

/* Shows @compared, without any column of money where @money is FALSE. */
void bt_compare_table_fill (BtCompareTable   *self,
                            const BtCompared *compared,
                            gboolean          money);

G_END_DECLS
