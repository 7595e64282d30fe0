/* shots.h: pictures of the window: how each is taken, and what is taken of each place. */
#pragma once

#include "window-driver.h"

/* Where the pictures go, and how the window is in them. */
typedef struct
{
  BtApplication *application;
  BtSettings    *settings;
  const char    *folder;
  const char    *only; /* NULL: all; else what a picture's name has to have in it */
  char          *suffix;
  int            width;
  int            height;
} Shots;

/* Waits until @window is drawn, and writes what it shows as @name, "-" and @what; @what may be
 * NULL. */
void shots_take        (Shots       *self,
                        gpointer     window,
                        const char  *name,
                        const char  *what);

/* Opens @plan, which is taken, at @place, with a window as large as the pictures. */
void shots_open        (Shots       *self,
                        DriverPlace *place,
                        BtPlan      *plan,
                        const char  *name,
                        GType        type);

/* Scrolls what @widget stands in, in @place, down to it. */
void shots_scroll_to   (const DriverPlace *place,
                        GtkWidget         *widget);

/* Each takes pictures of one place of @plan, which is taken, named @name and more. */
typedef void (*ShotsOf) (Shots *self, const char *name, BtPlan *plan);

void shots_of_home     (Shots *self, const char *name, BtPlan *plan);
void shots_of_review   (Shots *self, const char *name, BtPlan *plan);
void shots_of_wealth   (Shots *self, const char *name, BtPlan *plan);
void shots_of_asked    (Shots *self, const char *name, BtPlan *plan);
void shots_of_budget   (Shots *self, const char *name, BtPlan *plan);
void shots_of_notices  (Shots *self, const char *name, BtPlan *plan);
void shots_of_options  (Shots *self, const char *name, BtPlan *plan);
void shots_of_spending (Shots *self, const char *name, BtPlan *plan);
void shots_of_about_me (Shots *self, const char *name, BtPlan *plan);
void shots_of_hopes    (Shots *self, const char *name, BtPlan *plan);

/* What stands in no place: the start page, dialogs, and all that may be said at once. */
void shots_of_start    (Shots *self);
void shots_of_questions (Shots *self);
void shots_of_begun    (Shots *self);
void shots_of_facts    (Shots *self);
void shots_of_cream    (Shots *self);
void shots_of_beside   (Shots *self);
void shots_of_told     (Shots *self);
void shots_of_help     (Shots *self);
