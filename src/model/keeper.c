/* keeper.c: the interface through which a plan is kept. */
#include "model/keeper.h"

G_DEFINE_INTERFACE (BtKeeper, bt_keeper, G_TYPE_OBJECT)

static void
bt_keeper_default_init (BtKeeperInterface *iface)
{
}
