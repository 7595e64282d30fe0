/* plan.h: one family's plan: its own facts, every list of it, and the one way to change it. */
#pragma once

#include "model/changes.h"
#include "model/codes.h"
#include "model/contributor.h"
#include "model/keeper.h"
#include "model/list.h"
#include "model/person.h"

G_BEGIN_DECLS

#define BT_TYPE_PLAN (bt_plan_get_type ())
G_DECLARE_FINAL_TYPE (BtPlan, bt_plan, BT, PLAN, BtRecord)

typedef struct _BtPlanInner BtPlanInner;

struct _BtPlan
{
  BtRecord     parent_instance;
  char        *title;
  BtDay        year_from;
  BtDay        year_to;
  BtPlanKind   kind;
  BtDay        meeting_on;
  BtDay        last_review_on;
  BtDay        final_on;
  char        *short_break_word;
  BtDay        closed_on;
  BtDay        practice_on;
  BtFlag       hide_amounts;
  BtDay        changed_on;
  char        *changed_by;
  BtList      *person;
  BtList      *contributors;
  BtList      *statements;
  BtList      *signals;
  BtList      *wealth;
  BtList      *outcomes;
  BtList      *funds;
  BtList      *budget_lines;
  BtList      *spending;
  BtList      *agreements;
  BtList      *questions;
  BtList      *actions;
  BtList      *log;
  BtList      *decisions;
  BtList      *matching;
  BtList      *reviews;
  BtList      *rates;
  BtList      *options;

  BtPlanInner *inner; /* the plan's own */
};

/* Signals: "changed" (BtChanges *), once an action, after everything holds it;
 * "refused" (GError *), when something could not be kept: nothing was changed. */

/* An empty plan that nobody keeps: for loading, and for tests. */
BtPlan     *bt_plan_new          (void);

/* Who the plan is about; there is always one.  Borrowed. */
BtPerson   *bt_plan_get_person   (BtPlan        *self);

/* The day it is for people who look at the plan: @today; of a practice plan, its own today. */
BtDay       bt_plan_get_today    (BtPlan        *self,
                                  BtDay          today);

/* TRUE from the day on which the plan was put away: then nothing asks, and nothing reminds. */
gboolean    bt_plan_is_put_away  (BtPlan        *self,
                                  BtDay          on);

/* The record with that key, in the plan or removed from it; NULL if none.  Borrowed. */
BtRecord   *bt_plan_find         (BtPlan        *self,
                                  gint64         key);

/* TRUE while @record stands in the plan, and so does all that owns it: of a change that takes out
 * an owner and what it owned, either may be told first. */
gboolean    bt_plan_holds        (BtPlan        *self,
                                  gpointer       record);

/* Changing: all of it needs a keeper.  Actions nest; the outermost one's name (translated) is what
 * undo shows.  Objects hold what changed when the outermost action has ended.  A refused part
 * makes the whole action refused: from then on each part, each end and the outermost end are FALSE
 * with @error set to why (mostly BT_ERROR_REFUSED), and nothing has changed. */
void        bt_plan_begin        (BtPlan        *self,
                                  const char    *name);
gboolean    bt_plan_end          (BtPlan        *self,
                                  GError       **error);
gboolean    bt_plan_write        (BtPlan        *self,
                                  gpointer       record,
                                  const BtField *field,
                                  const BtValue *value,
                                  GError       **error);

/* Adds @record with all it owns as item @index (past the end is the end) of @owner's list of that
 * name, the plan's own lists having the plan as owner.  The plan takes its own reference. */
gboolean    bt_plan_add          (BtPlan        *self,
                                  gpointer       owner,
                                  const char    *list,
                                  guint          index,
                                  gpointer       record,
                                  GError       **error);
gboolean    bt_plan_remove       (BtPlan        *self,
                                  gpointer       record,
                                  GError       **error);

/* Makes @record item @index, counted without it, of its list in @owner (NULL: where it is). */
gboolean    bt_plan_move         (BtPlan        *self,
                                  gpointer       record,
                                  gpointer       owner,
                                  guint          index,
                                  GError       **error);

/* TRUE between begin and end: what was written may not be seen yet. */
gboolean    bt_plan_is_open      (BtPlan        *self);

/* Says who is at the plan, and on which day: @who lent, NULL where that is not known; @on
 * BT_DAY_UNKNOWN where nothing is to be noted. */
typedef void (*BtPlanHere)       (BtPlan         *plan,
                                  BtDay          *on,
                                  BtContributor **who);

/* From now on each action that changes what the plan says, and not only how it is shown, sets
 * "changed_on" and "changed_by" to what @here says then, as a part of itself, so that undo gives
 * back what they were.  NULL: no longer.  Loading and importing ask nobody. */
void        bt_plan_set_here     (BtPlan        *self,
                                  BtPlanHere     here);

/* The keeper's side: who is at the plan; FALSE where nothing is to be noted. */
gboolean    bt_plan_get_here     (BtPlan         *self,
                                  BtDay          *on,
                                  BtContributor **who);

gboolean    bt_plan_undo         (BtPlan        *self,
                                  GError       **error);
gboolean    bt_plan_redo         (BtPlan        *self,
                                  GError       **error);
const char *bt_plan_get_undo_name (BtPlan       *self); /* "add Hydrotherapy", or NULL; borrowed */
const char *bt_plan_get_redo_name (BtPlan       *self);

/* The keeper's and the loaders' side.  The plan does not own its keeper. */
BtKeeper   *bt_plan_get_keeper   (BtPlan        *self);
void        bt_plan_set_keeper   (BtPlan        *self,
                                  BtKeeper      *keeper);

/* Makes @record known under @key, a new one where that is 0, so that it is the same object when it
 * comes back.  FALSE if another record has that key. */
gboolean    bt_plan_register     (BtPlan        *self,
                                  gpointer       record,
                                  gint64         key);

/* Puts @record, wherever it stands, as item @index (counted without it) of @owner's list; an owner
 * that is in the plan brings it, and what it owns, into the plan.  Emits only what lists emit. */
void        bt_record_place      (gpointer       record,
                                  gpointer       owner,
                                  const BtField *list,
                                  guint          index);

/* Takes @record, and what it owns, out of its list and the plan; they stay known, and what it owns
 * stays its own. */
void        bt_record_take_out   (gpointer       record);

void        bt_plan_tell_changed (BtPlan        *self,
                                  BtChanges     *changes);
void        bt_plan_tell_refused (BtPlan        *self,
                                  const GError  *error);

G_END_DECLS
