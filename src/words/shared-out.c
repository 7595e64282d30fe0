/* shared-out.c: how much of the money is shared out, in a sentence or two. */
#include "config.h"

#include "words/shared-out.h"

#include <glib/gi18n.h>

char *
bt_words_shared_out (const BtSums *sums,
                     BtPence       costs)
{
  const BtMoneyTotals *cash = &sums->cash;
  BtPence over = bt_pence_subtract (cash->planned, cash->entitlement);
  g_autofree char *all = bt_pence_format (cash->entitlement),
                  *out = bt_pence_format (cash->planned), *more = bt_pence_format (over),
                  *cost = bt_pence_format (costs);

  if (cash->entitlement > 0 && over > 0)
    /* Translators: what is shared out, what there is, and how far they are apart */
    return g_strdup_printf (_("%1$s is shared out. There is %2$s: that is %3$s more."), out, all,
                            more);
  if (cash->entitlement > 0)
    return g_strdup_printf (_("%1$s of %2$s is shared out."), out, all);
  if (cash->planned > 0)
    return g_strdup_printf (_("%s is shared out. We don’t know yet how much money there is."),
                            out);
  if (costs == 0)
    return g_strdup (_("We don’t know yet how much money there is."));
  return g_strdup_printf (
      _("What is below comes to %s. We don’t know yet how much money there is."), cost);
}
