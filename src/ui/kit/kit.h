/* kit.h: everything of the kit that the templates of pages and forms are made of. */
#pragma once

#include "ui/kit/add-line.h"
#include "ui/kit/amounts.h"
#include "ui/kit/chart.h"
#include "ui/kit/field-row.h"
#include "ui/kit/form.h"
#include "ui/kit/money-label.h"
#include "ui/kit/record-list.h"
#include "ui/kit/wrap.h"

G_BEGIN_DECLS

/* Makes these classes known by name, so that a template may use them: for the class_init of each
 * page and form. */
void bt_kit_ensure_types (void);

G_END_DECLS
