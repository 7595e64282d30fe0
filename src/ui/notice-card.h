/* notice-card.h: one thing that is worth a look: gentle words, the sum, and one next step. */
#pragma once

#include <gtk/gtk.h>

#include "sums/totals.h"

G_BEGIN_DECLS

/**
 * BtNoticeStep: the one next step that a card offers.
 * @BT_NOTICE_STEP_NONE: none: it stands where it can be seen to
 * @BT_NOTICE_STEP_LOOK: to what it is about
 * @BT_NOTICE_STEP_MEND: from there on: to where something can be done
 */
typedef enum
{
  BT_NOTICE_STEP_NONE,
  BT_NOTICE_STEP_LOOK,
  BT_NOTICE_STEP_MEND,
} BtNoticeStep;

/* Shows in @box a card for each of @notices, of BtNotice, those of @sums; nothing where there is
 * none.  Cards of what there was before stay, and say what is so now. */
void       bt_notice_cards_fill (GtkWidget    *box,
                                 GArray       *notices,
                                 const BtSums *sums,
                                 BtNoticeStep  step);

/* Shows in @box the card of the notice @code of @sums that is at @record, with what can be done;
 * nothing where there is none. */
void       bt_notice_box_fill (GtkWidget      *box,
                               BtNoticeCode    code,
                               gpointer        record,
                               const BtSums   *sums);

G_END_DECLS
