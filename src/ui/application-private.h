/* application-private.h: what the parts of the application share. */
#pragma once

#include "ui/appearance.h"
#include "ui/application.h"
#include "ui/start-window.h"

G_BEGIN_DECLS

struct _BtApplication
{
  GtkApplication parent_instance;
  BtSettings    *settings;
  BtAppearance  *appearance;
};

/* application.c */

/* The window in front, or the one that a dialog in front belongs to; NULL where none is open. */
GtkWindow     *bt_application_get_window       (BtApplication *self);

/* application-plans.c: opening and starting plans */

/* Brings the start page up, making it where there is none. */
BtStartWindow *bt_application_show_start       (BtApplication *self);

void           bt_application_open_file        (BtApplication *self,
                                                GFile         *file);
void           bt_application_add_plan_actions (BtApplication *self);

/* application-look.c: how everything looks, as the switches of the preferences have it */

void           bt_application_add_look_actions (BtApplication *self);

G_END_DECLS
