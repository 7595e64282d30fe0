/* year-chart.h: a chart of how the money goes over the year. */
#pragma once

#include "sums/totals.h"
#include "ui/kit/chart.h"

G_BEGIN_DECLS

/* Makes @chart show the year of @sums; where it has none, nothing. */
void bt_year_chart_set (BtChart      *chart,
                        const BtSums *sums);

G_END_DECLS
