/* circle-button.h: one person or place on the circles: a real button that looks as the picture has
 * it. */
#pragma once

#include <gtk/gtk.h>

#include "draw/circles.h"
#include "model/wealth.h"

G_BEGIN_DECLS

#define BT_TYPE_CIRCLE_BUTTON (bt_circle_button_get_type ())
G_DECLARE_FINAL_TYPE (BtCircleButton, bt_circle_button, BT, CIRCLE_BUTTON, GtkButton)

GtkWidget           *bt_circle_button_new      (BtWealth            *wealth);
BtWealth            *bt_circle_button_get      (BtCircleButton      *self); /* borrowed */

/* Reads name, ring and picture again. */
void                 bt_circle_button_refresh  (BtCircleButton      *self);

/* How it looks, and where it stands in @circles, which has to live until the next call. */
void                 bt_circle_button_set_spot (BtCircleButton      *self,
                                                BtCircles           *circles,
                                                const BtCirclesSpot *spot);
const BtCirclesSpot *bt_circle_button_get_spot (BtCircleButton      *self);

/* The box around its disc and its name, in the circles' square. */
BtBox                bt_circle_button_get_box  (BtCircleButton      *self);

G_END_DECLS
