/* wealth-change.h: what can be done to a family's real wealth, each one step that undo takes back.
 *
 * Where keeping is refused the plan says so and nothing has changed. */
#pragma once

#include "model/plan.h"
#include "ui/wealth-place.h"

G_BEGIN_DECLS

/* What it is called, in one line of at most @most characters; words for "no name yet" where it has
 * none.  Given away. */
char     *bt_wealth_dup_label   (BtWealth      *self,
                                 guint          most);

/* Adds what people typed, at the end of @place.  NULL for a blank @name, or where it was refused;
 * else borrowed. */
BtWealth *bt_wealth_add         (BtPlan        *plan,
                                 const char    *name,
                                 BtWealthPlace  place);

/* Puts it on another ring, 1 to BT_CIRCLES_RINGS; 0: on none. */
gboolean  bt_wealth_put         (BtWealth      *self,
                                 int            ring);

#define BT_WEALTH_ANY_SLOT G_MAXUINT

/* The same, and as number @slot of those on that ring, counted without it. */
gboolean  bt_wealth_put_at      (BtWealth      *self,
                                 int            ring,
                                 guint          slot);

/* The ring that "Move in" and "Move out" lead to; 0 where they lead nowhere.  From no ring the way
 * in leads people to family and friends, and what we belong to to the places we go. */
int       bt_wealth_find_in     (BtWealth      *self);
int       bt_wealth_find_out    (BtWealth      *self);

/* "Remembered" and back; who is remembered is not printed until someone asks for it. */
gboolean  bt_wealth_remember    (BtWealth      *self,
                                 gboolean       remembered);

gboolean  bt_wealth_remove      (BtWealth      *self);

G_END_DECLS
