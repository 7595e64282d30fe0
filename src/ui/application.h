/* application.h: the window side of Bunting: one process, one window a plan. */
#pragma once

#include <gtk/gtk.h>

#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_APPLICATION (bt_application_get_type ())
G_DECLARE_FINAL_TYPE (BtApplication, bt_application, BT, APPLICATION, GtkApplication)

/* An application that remembers what it must in @settings. */
BtApplication *bt_application_new          (BtSettings    *settings);

BtSettings    *bt_application_get_settings (BtApplication *self);

/* Opens the plans named in @argv, or the start page, in the process that may run already; the
 * exit status. */
int            bt_application_run          (int            argc,
                                            char          *argv[]);

G_END_DECLS
