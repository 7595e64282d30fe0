/* appearance.h: the colours and the size of everything on screen, as the person or their system
 * wants them. */
#pragma once

#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_APPEARANCE (bt_appearance_get_type ())
G_DECLARE_FINAL_TYPE (BtAppearance, bt_appearance, BT, APPEARANCE, GObject)

/* Dresses everything on the default display, and follows @settings and the system, until it is
 * freed. */
BtAppearance *bt_appearance_new (BtSettings *settings);

G_END_DECLS
