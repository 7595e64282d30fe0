/* wealth-place.h: where something of a family's real wealth stands: on a ring of the circles, on
 * none yet, or among what is also theirs. */
#pragma once

#include "draw/circles.h"
#include "model/plan.h"
#include "model/wealth.h"

G_BEGIN_DECLS

/* The rings are their own numbers, from the inside out; the others follow. */
typedef enum
{
  BT_WEALTH_PLACE_CLOSEST = 1,
  BT_WEALTH_PLACE_FAMILY_AND_FRIENDS,
  BT_WEALTH_PLACE_PLACES,
  BT_WEALTH_PLACE_PAID,
  BT_WEALTH_PLACE_MIGHT_ASK,
  BT_WEALTH_PLACE_NO_RING, /* people and so on that are not on a ring yet */
  BT_WEALTH_PLACE_STRENGTHS,
  BT_WEALTH_PLACE_COMMUNITY,
  BT_WEALTH_PLACE_CONTROL,
  BT_WEALTH_PLACE_RESILIENCE,
  BT_N_WEALTH_PLACES
} BtWealthPlace;

G_STATIC_ASSERT (BT_WEALTH_PLACE_MIGHT_ASK == BT_CIRCLES_RINGS);

/* One place each: a ring where it is on one, else by its element, else by what it is. */
BtWealthPlace bt_wealth_get_place            (BtWealth      *self);

gboolean      bt_wealth_place_is_ring        (BtWealthPlace  self);

/* "Closest", as a heading; given away. */
char         *bt_wealth_place_dup_title      (BtWealthPlace  self);

/* "closest", in a sentence and on its ring; and what the model of real wealth calls it, "" for
 * rings.  Both lent. */
const char   *bt_wealth_place_get_words      (BtWealthPlace  self);
const char   *bt_wealth_place_get_official   (BtWealthPlace  self);

/* The question that brings more of it.  Given away. */
char         *bt_wealth_place_dup_question   (BtWealthPlace  self,
                                              BtPlan        *plan);

/* What the child is called, in no more words than a line has room for.  Given away. */
char         *bt_wealth_dup_child            (BtPlan        *plan);

/* What is said of what is added there. */
BtElement     bt_wealth_place_get_element    (BtWealthPlace  self);

G_END_DECLS
