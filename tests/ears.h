/* ears.h: the window as a screen reader gets it, over the accessibility bus.
 *
 * Nothing of GTK is asked here: what is found is what is said.  The window answers from the main
 * loop, so these run in a thread of their own: ears_listen(). */
#pragma once

#include <gio/gio.h>

/* Something in the tree. */
typedef struct
{
  char *bus_name;
  char *path;
  char *name;
  char *description;
  char *role; /* "push button" */
} EarsNode;

typedef struct _Ears Ears;

/* Told of each node, with how deep it is; FALSE ends the walk. */
typedef gboolean (*EarsVisit) (Ears           *self,
                               const EarsNode *node,
                               guint           depth,
                               gpointer        data);

/* Runs @work in a thread that may listen, and the main loop beside it, until it is done. */
void     ears_listen  (void   (*work) (Ears *self, gpointer data),
                       gpointer data);

/* Walks the tree of this program from the top, a node before what is in it. */
void     ears_walk    (Ears       *self,
                       EarsVisit   visit,
                       gpointer    data);

/* The first node of that role with that name; NULL if none.  Free with ears_node_free(). */
EarsNode *ears_find   (Ears       *self,
                       const char *role,
                       const char *name);
void     ears_node_free (EarsNode *node);

/* Does what a screen reader does to press it. */
void     ears_press   (Ears           *self,
                       const EarsNode *node);

/* Presses a key of the keyboard, or lets go of it, as a hand would. */
void     ears_key     (Ears       *self,
                       guint       keycode,
                       gboolean    press);
