/* settings.h: what this computer remembers between two runs: how Bunting looks, recent plans,
 * how pages were printed.
 *
 * A key file in the user's configuration folder, readable by its owner only, written at once
 * when something changes. Nothing of a plan stands in it but where the plan lies and what it is
 * called. */
#pragma once

#include <gtk/gtk.h>

#include "base/day.h"

G_BEGIN_DECLS

typedef enum
{
  BT_COLOURS_SYSTEM,
  BT_COLOURS_LIGHT,
  BT_COLOURS_DARK,
} BtColours;

#define BT_TEXT_SIZE_SMALLEST 100
#define BT_TEXT_SIZE_LARGEST  200

#define BT_TYPE_SETTINGS (bt_settings_get_type ())
G_DECLARE_FINAL_TYPE (BtSettings, bt_settings, BT, SETTINGS, GObject)

/* Signals: "look-changed", when text size, colours, paper or patterns changed. */

/* The settings kept in the file @path, which need not be there; a damaged file counts as none. */
BtSettings    *bt_settings_new               (const char    *path);

/* "~/.config/bunting/settings.ini" as this system has it. */
char          *bt_settings_dup_usual_path    (void);

int            bt_settings_get_text_size     (BtSettings    *self); /* per cent, 100 to 200 */
void           bt_settings_set_text_size     (BtSettings    *self,
                                              int            per_cent);
BtColours      bt_settings_get_colours       (BtSettings    *self);
void           bt_settings_set_colours       (BtSettings    *self,
                                              BtColours      colours);

/* Whether pages on the screen are as cream paper, where they are light; white at first. */
gboolean       bt_settings_get_cream         (BtSettings    *self);
void           bt_settings_set_cream         (BtSettings    *self,
                                              gboolean       cream);

/* Whether pictures on the screen have patterns beside their colours; at first they have. */
gboolean       bt_settings_get_patterns      (BtSettings    *self);
void           bt_settings_set_patterns      (BtSettings    *self,
                                              gboolean       patterns);

/* "system", "light", "dark": as the file and the menu say it. */
const char    *bt_colours_get_word           (BtColours      colours);
BtColours      bt_colours_from_word          (const char    *word);

/* What was chosen last under @name ("print-size"); NULL where nothing was.  Given away. */
char          *bt_settings_dup_choice        (BtSettings    *self,
                                              const char    *name);
void           bt_settings_set_choice        (BtSettings    *self,
                                              const char    *name,
                                              const char    *choice);

/* The size a new window gets, which size_window() gives it, and what it was when the last one
 * closed. */
void           bt_settings_get_window        (BtSettings    *self,
                                              int           *width,
                                              int           *height,
                                              gboolean      *maximised);
void           bt_settings_size_window       (BtSettings    *self,
                                              GtkWindow     *window);
void           bt_settings_set_window        (BtSettings    *self,
                                              int            width,
                                              int            height,
                                              gboolean       maximised);

/* How pages were printed last, or a plain A4 page the first time.  Given away. */
GtkPrintSettings *bt_settings_dup_print      (BtSettings    *self);
GtkPageSetup  *bt_settings_dup_page_setup    (BtSettings    *self);
void           bt_settings_set_print         (BtSettings       *self,
                                              GtkPrintSettings *print,
                                              GtkPageSetup     *page_setup);

/* The plans opened on this computer, newest first, at most ten: a list of BtRecentPlan.
 * Borrowed. */
GListModel    *bt_settings_get_recent        (BtSettings    *self);
void           bt_settings_put_recent        (BtSettings    *self,
                                              GFile         *file,
                                              const char    *name,
                                              BtDay          opened_on);
void           bt_settings_forget_recent     (BtSettings    *self,
                                              GFile         *file);

#define BT_TYPE_RECENT_PLAN (bt_recent_plan_get_type ())
G_DECLARE_FINAL_TYPE (BtRecentPlan, bt_recent_plan, BT, RECENT_PLAN, GObject)

BtRecentPlan  *bt_recent_plan_new            (GFile         *file,
                                              const char    *name,
                                              BtDay          opened_on);
GFile         *bt_recent_plan_get_file       (BtRecentPlan  *self);
const char    *bt_recent_plan_get_name       (BtRecentPlan  *self);
BtDay          bt_recent_plan_get_opened_on  (BtRecentPlan  *self);

G_END_DECLS
