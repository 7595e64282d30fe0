/* year-chart.h: a chart of how the money goes over the year. */
#pragma once

#include "sums/year.h"
#include "ui/kit/chart.h"

G_BEGIN_DECLS

/* Makes @chart show @year, which it takes; where that is NULL, nothing. */
void bt_year_chart_set (BtChart      *chart,
                        BtYear       *year);

G_END_DECLS
