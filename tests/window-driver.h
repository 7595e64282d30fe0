/* window-driver.h: what the tests and pictures of the window share: a home of their own, an
 * application, and waiting for what is drawn. */
#pragma once

#include "model/plan.h"
#include "ui/application.h"
#include "ui/plan-window.h"
#include "ui/review-page.h"

/* Reads and writes nothing of the one who runs this; FALSE where there is no display.  Before
 * anything else of GTK. */
gboolean       driver_begin        (void);
/* Takes away what was written. */
void           driver_end          (void);

/* The two of them around the tests that @add_tests adds, as main() of a test: what it returns.
 * Without a display it is 77: nothing was tried. */
int            driver_run          (int           argc,
                                    char        **argv,
                                    void        (*add_tests) (void));

/* A file of that name in a folder that driver_end() takes away.  Given away. */
char          *driver_dup_path     (const char   *name);

/* The application, started, as a new user has it: no recent plans, nothing chosen.  There is one in
 * a process, for GTK lets go of it only when the process ends. */
BtApplication *driver_start        (void);

/* Its window of class @type; NULL where none is open.  Borrowed. */
gpointer       driver_find_window  (BtApplication *application,
                                    GType          type);

/* Writes @plan to a new file called @name and opens it.  Takes the plan.  Borrowed. */
BtPlanWindow  *driver_open         (BtApplication *application,
                                    const char    *name,
                                    BtPlan        *plan);

/* Goes to a place by its name, and gives its page, of class @type.  Borrowed. */
gpointer       driver_go_to        (BtPlanWindow  *window,
                                    const char    *place,
                                    GType          type);
BtReviewPage  *driver_get_review   (BtPlanWindow  *window);

/* A plan's window at one of its places; all borrowed but the application. */
typedef struct
{
  BtApplication *application;
  BtPlanWindow  *window;
  BtPlan        *plan;
  gpointer       page;
} DriverPlace;

/* Opens @plan, which is taken, at @place, whose page is of class @type, and waits; where @self
 * has no application yet, starts it. */
void           driver_open_place   (DriverPlace   *self,
                                    BtPlan        *plan,
                                    const char    *place,
                                    GType          type);
void           driver_close_place  (DriverPlace   *self);

/* Runs the main loop until @window has been drawn anew a few times and nothing is waiting. */
void           driver_wait         (GtkWidget     *window);

/* Runs the main loop until @check says that it is so, at most 10 seconds; whether it is. */
gboolean       driver_wait_until   (gboolean     (*check) (gpointer data),
                                    gpointer       data);

/* The first child below @widget of that class, itself or deeper, with that label where it is not
 * NULL.  Borrowed. */
gpointer       driver_find         (gpointer       widget,
                                    GType          type,
                                    const char    *label);

/* The entry of the row for the field @name that may be seen at or below @widget; NULL if none.
 * Borrowed. */
gpointer       driver_find_entry   (gpointer       widget,
                                    const char    *name);

/* The dialog of class @type that is open; NULL if none.  Borrowed. */
gpointer       driver_find_dialog  (GType          type);

/* Chooses @path in the file dialog that is open; what it offered as a name is given away. */
char          *driver_choose_file  (const char    *path);

/* Stops where a control at or below @widget that may be seen has no name that a screen reader can
 * say; needs GTK_A11Y=test before driver_begin(). */
void           driver_check_names  (GtkWidget     *widget);

/* The plan as a file holds it that is opened anew.  The file is the caller's. */
BtPlanFile    *driver_reopen       (BtPlanWindow  *window);

/* Writes what @window shows to a PNG. */
void           driver_take_picture (GtkWidget     *window,
                                    const char    *path);

/* Plans: with a name and nothing else; with far more people and words about a child than anyone
 * has; and with 300 of everything and 20,000 payments beside them. */
BtPlan        *driver_make_empty   (void);
BtPlan        *driver_make_full    (void);
BtPlan        *driver_make_overfull (void);

/* Adds @n payments to a plan that has money and something to pay for, a tenth of them in two
 * parts. */
void           driver_add_payments (BtPlan        *plan,
                                    guint          n);
