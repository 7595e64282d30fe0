/* wealth.c: a person, place, skill or thing that is already good in the child's life. */
#include "config.h"

#include "model/wealth.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_TEXT (BtWealth, name, N_("Name")),
  BT_FIELD_CODE (BtWealth, kind, N_("What it is"), bt_wealth_kind_get_type),
  BT_FIELD_CODE (BtWealth, element, N_("Kind of wealth"), bt_element_get_type),
  BT_FIELD_COUNT (BtWealth, circle, N_("Circle"), 1, 5),
  BT_FIELD_TEXT (BtWealth, brings, N_("What they bring")),
  BT_FIELD_TEXT (BtWealth, how_often, N_("How often")),
  BT_FIELD_TEXT (BtWealth, could_help, N_("Could help with")),
  BT_FIELD_CODE (BtWealth, may_ask, N_("May we ask"), bt_may_ask_get_type),
  BT_FIELD_TEXT (BtWealth, trained_for, N_("Trained for")),
  BT_FIELD_COUNT (BtWealth, emergency_order, N_("In an emergency, ring as number"), 0, 1000000),
  BT_FIELD_TEXT (BtWealth, contact, N_("Phone or address")),
  BT_FIELD_FLAG (BtWealth, contact_printed, N_("Print the phone or address"), 0),
  BT_FIELD_FLAG (BtWealth, printed, N_("Print"), BT_FIELD_TRUE),
  BT_FIELD_FLAG (BtWealth, remembered, N_("Remembered"), 0),
  BT_FIELD_TEXT (BtWealth, give_back, N_("How we look out for each other")),
  BT_FIELD_BYTES (BtWealth, picture, N_("Picture")),
};

BT_DEFINE_RECORD (BtWealth, bt_wealth, "wealth", fields)
