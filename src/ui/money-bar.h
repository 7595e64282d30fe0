/* money-bar.h: a chart of how one amount is shared out. */
#pragma once

#include "draw/split-bar.h"
#include "report/money-rows.h"
#include "ui/kit/chart.h"

G_BEGIN_DECLS

/* Makes @chart show the @n parts, which are copied, as a bar of @share of its width, 0 to 1. */
void       bt_money_bar_set   (BtChart         *chart,
                               const BtBarPart *parts,
                               guint            n,
                               double           share);

/* The same for how the money in the family's hands is shared out between purposes. */
void       bt_money_bar_set_rows (BtChart           *chart,
                                  const BtMoneyRows *rows,
                                  double             share);

/* A small square of @fill, to stand beside a name; it shows no amount. */
GtkWidget *bt_money_swatch_new (BtFill          fill);

G_END_DECLS
