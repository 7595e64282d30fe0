/* plan-file-private.h: what keeping, undo and saving know of each other. */
#pragma once

#include "store/added.h"
#include "store/changeset.h"
#include "store/disk.h"
#include "store/order.h"
#include "store/plan-file.h"
#include "store/rows.h"
#include "store/saver.h"
#include "store/undo.h"

G_BEGIN_DECLS

struct _BtPlanFile
{
  GObject          parent_instance;

  char            *path;
  BtPlan          *plan;
  BtDatabase      *database;
  BtRows          *rows;
  BtUndo          *undo;

  /* the open action */
  BtOrders        *orders;     /* NULL while there is none */
  BtSession       *session;
  BtAdded         *added;
  char            *name;
  guint            n_parts;    /* of it so far */
  gboolean         notable;    /* it changes what the plan says, not only how it is shown */
  BtRecord        *typed;      /* its only part writes this record's text */
  const BtField   *typed_field;
  GError          *fault;      /* why it could not be opened */

  /* saving */
  GMainContext    *context;
  BtSeen           seen;       /* the file as we last saw it; lent to the save under way */
  BtSave          *save;       /* under way, or NULL */
  GSource         *timer;      /* of the next attempt, or NULL */
  gint64           started;    /* when the last save began, microseconds */
  int              version;    /* of the file as it was opened, until its old bytes are kept */
  gboolean         dirty;      /* something is not in the image that was given to be saved last */
  gboolean         typing;     /* and all of that is someone typing: it may wait a little */
  gboolean         saved;
  gboolean         read_only;
  GError          *failed;     /* why the last save could not be done, until one could */
};

enum
{
  BT_PLAN_FILE_FAILED,
  BT_PLAN_FILE_CONFLICT,
  BT_PLAN_FILE_N_SIGNALS
};

extern guint bt_plan_file_signals[BT_PLAN_FILE_N_SIGNALS];

/* keep.c */
void     bt_plan_file_keeper_init (BtKeeperInterface *iface);
void     bt_plan_file_drop_action (BtPlanFile        *self);

/* saving.c */

/* Something has changed: it is saved as soon as may be; while @typing, at most twice a second. */
void     bt_plan_file_touch       (BtPlanFile        *self,
                                   gboolean           typing);

/* Nothing is saved any more after this, until something changes again. */
void     bt_plan_file_stop_saving (BtPlanFile        *self);

/* plan-file.c */
void     bt_plan_file_set_saved   (BtPlanFile        *self,
                                   gboolean           saved);
void     bt_plan_file_set_read_only (BtPlanFile      *self,
                                     gboolean         read_only);
void     bt_plan_file_set_path    (BtPlanFile        *self,
                                   const char        *path);

G_END_DECLS
