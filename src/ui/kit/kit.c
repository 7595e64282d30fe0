/* kit.c: everything of the kit that the templates of pages and forms are made of. */
#include "ui/kit/kit.h"

#include "ui/kit/beside.h"
#include "ui/kit/clamp.h"
#include "ui/kit/columns.h"
#include "ui/kit/door.h"

void
bt_kit_ensure_types (void)
{
  g_type_ensure (BT_TYPE_ADD_LINE);
  g_type_ensure (BT_TYPE_BESIDE);
  g_type_ensure (BT_TYPE_CHART);
  g_type_ensure (BT_TYPE_CLAMP);
  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_DOOR);
  g_type_ensure (BT_TYPE_FIELD_ROW);
  g_type_ensure (BT_TYPE_FORM);
  g_type_ensure (BT_TYPE_MONEY_LABEL);
  g_type_ensure (BT_TYPE_RECORD_LIST);
  g_type_ensure (BT_TYPE_WRAP);
}
