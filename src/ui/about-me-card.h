/* about-me-card.h: who the plan is about: photo, names and the first facts. */
#pragma once

#include <gtk/gtk.h>

#include "model/person.h"

G_BEGIN_DECLS

#define BT_TYPE_ABOUT_ME_CARD (bt_about_me_card_get_type ())
G_DECLARE_FINAL_TYPE (BtAboutMeCard, bt_about_me_card, BT, ABOUT_ME_CARD, GtkBox)

/* Signal: "changing", when the person wants to say more. */

/* Once. */
void bt_about_me_card_set_person (BtAboutMeCard *self,
                                  BtPerson      *person);

/* Its focus is the button that says more. */

G_END_DECLS
