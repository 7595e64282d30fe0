/* plan.c: one family's plan: its own facts, every list of it, and the one way to change it. */
#include "config.h"

#include "model/plan.h"

#include <glib/gi18n.h>

#include "base/error.h"
#include "model/agreement.h"
#include "model/contributor.h"
#include "model/decision.h"
#include "model/log-entry.h"
#include "model/matching.h"
#include "model/option.h"
#include "model/question.h"
#include "model/action.h"
#include "model/rates.h"
#include "model/record-private.h"
#include "model/review.h"
#include "model/signal.h"
#include "model/spending.h"
#include "model/statement.h"
#include "model/wealth.h"

enum
{
  SIGNAL_CHANGED,
  SIGNAL_REFUSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

struct _BtPlanInner
{
  GHashTable *by_key;  /* gint64 key -> its record, owned, removed ones too */
  BtKeeper   *keeper;  /* not owned */
  guint       depth;   /* of actions in actions */
  GError     *refused; /* what the open action failed with */
  BtPlanHere  here;    /* NULL where nobody is to be noted */
};

static const BtField fields[] = {
  BT_FIELD_TEXT (BtPlan, title, N_("Title")),
  BT_FIELD_DAY (BtPlan, year_from, N_("Year from"), 0),
  BT_FIELD_DAY (BtPlan, year_to, N_("Year to"), 0),
  BT_FIELD_CODE (BtPlan, kind, N_("Kind of plan"), bt_plan_kind_get_type),
  BT_FIELD_DAY (BtPlan, meeting_on, N_("Review meeting"), 0),
  BT_FIELD_DAY (BtPlan, last_review_on, N_("Last review"), 0),
  BT_FIELD_DAY (BtPlan, final_on, N_("EHC plan made final"), 0),
  BT_FIELD_TEXT (BtPlan, short_break_word, N_("Our word for short breaks")),
  BT_FIELD_DAY (BtPlan, closed_on, N_("Put away on"), 0),
  BT_FIELD_DAY (BtPlan, practice_on, N_("Practice plan, as on"), 0),
  BT_FIELD_FLAG (BtPlan, hide_amounts, N_("Hide amounts"), BT_FIELD_LOOK),
  BT_FIELD_DAY (BtPlan, changed_on, N_("Last changed on"), 0),
  BT_FIELD_TEXT (BtPlan, changed_by, N_("Last changed by")),
  BT_FIELD_LIST (BtPlan, person, N_("About"), bt_person_get_type, NULL, BT_FIELD_SINGLE),
  BT_FIELD_LIST (BtPlan, contributors, N_("Who helped"), bt_contributor_get_type, NULL,
                 BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, statements, N_("About me"), bt_statement_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, signals, N_("How I tell you"), bt_signal_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, wealth, N_("Our real wealth"), bt_wealth_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, outcomes, N_("What we hope for"), bt_outcome_get_type, NULL,
                 BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, funds, N_("Money we get"), bt_fund_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, budget_lines, N_("The budget"), bt_budget_line_get_type, NULL,
                 BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, spending, N_("Spending"), bt_spending_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, agreements, N_("What was agreed"), bt_agreement_get_type, NULL,
                 BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, questions, N_("Questions"), bt_question_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, actions, N_("Who does what"), bt_action_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, log, N_("Learning log"), bt_log_entry_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, decisions, N_("Decisions"), bt_decision_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, matching, N_("Who suits"), bt_matching_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, reviews, N_("Reviews"), bt_review_get_type, NULL, BT_FIELD_OWN_ID),
  BT_FIELD_LIST (BtPlan, rates, N_("Our own rates"), bt_rates_get_type, NULL, 0),
  BT_FIELD_LIST (BtPlan, options, N_("What-ifs"), bt_option_get_type, NULL, BT_FIELD_OWN_ID),
};

G_DEFINE_FINAL_TYPE (BtPlan, bt_plan, BT_TYPE_RECORD)

static void
bt_plan_finalize (GObject *object)
{
  BtPlan *self = BT_PLAN (object);
  BtPlanInner *inner = self->inner;

  G_OBJECT_CLASS (bt_plan_parent_class)->finalize (object); /* clears the lists */
  g_hash_table_unref (inner->by_key);
  g_clear_error (&inner->refused);
  g_free (inner);
}

static void
bt_plan_class_init (BtPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_plan_finalize;
  bt_record_class_install (BT_RECORD_CLASS (klass), "plan", fields, G_N_ELEMENTS (fields));

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BT_TYPE_PLAN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_REFUSED] = g_signal_new ("refused", BT_TYPE_PLAN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
bt_plan_init (BtPlan *self)
{
  bt_record_init_fields (BT_RECORD (self), fields, G_N_ELEMENTS (fields));
  self->inner = g_new0 (BtPlanInner, 1);
  self->inner->by_key = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_object_unref);
  bt_record_get_private (self)->plan = self;
}

BtPlan *
bt_plan_new (void)
{
  return g_object_new (BT_TYPE_PLAN, NULL);
}

BtPerson *
bt_plan_get_person (BtPlan *self)
{
  g_return_val_if_fail (BT_IS_PLAN (self), NULL);

  if (bt_list_get_length (self->person) == 0)
    {
      g_autoptr (BtPerson) person = bt_record_new (BT_TYPE_PERSON, NULL);
      const BtField *list = bt_record_class_find_field (BT_RECORD_GET_CLASS (self), "person");

      bt_record_place (person, self, list, 0);
    }
  return bt_list_get (self->person, 0);
}

BtDay
bt_plan_get_today (BtPlan *self,
                   BtDay   today)
{
  g_return_val_if_fail (BT_IS_PLAN (self), today);

  return self->practice_on != BT_DAY_UNKNOWN ? self->practice_on : today;
}

gboolean
bt_plan_is_put_away (BtPlan *self,
                     BtDay   on)
{
  g_return_val_if_fail (BT_IS_PLAN (self), FALSE);

  return self->closed_on != BT_DAY_UNKNOWN && on >= self->closed_on;
}

BtRecord *
bt_plan_find (BtPlan *self,
              gint64  key)
{
  if (key == bt_record_get_key (self))
    return BT_RECORD (self);
  return g_hash_table_lookup (self->inner->by_key, &key);
}

static gint64
new_key (void)
{
  /* 63 bits, never 0 */
  return (gint64) ((((guint64) g_random_int () << 32) | g_random_int ()) >> 1) | 1;
}

gboolean
bt_plan_register (BtPlan   *self,
                  gpointer  record,
                  gint64    key)
{
  BtRecordPrivate *private = bt_record_get_private (record);
  BtRecord *known = NULL;

  if (private->key != 0)
    return key == 0 || key == private->key;
  private->key = key == 0 ? new_key () : key;
  if (record == (gpointer) self)
    return TRUE;
  known = g_hash_table_lookup (self->inner->by_key, &private->key);
  if (known != NULL || private->key == bt_record_get_key (self))
    {
      private->key = 0;
      return FALSE;
    }
  g_hash_table_insert (self->inner->by_key, &private->key, g_object_ref (record));
  return TRUE;
}

/* Changing. */

BtKeeper *
bt_plan_get_keeper (BtPlan *self)
{
  return self->inner->keeper;
}

void
bt_plan_set_keeper (BtPlan   *self,
                    BtKeeper *keeper)
{
  g_return_if_fail (BT_IS_PLAN (self) && (keeper == NULL || BT_IS_KEEPER (keeper)));

  self->inner->keeper = keeper;
}

void
bt_plan_begin (BtPlan     *self,
               const char *name)
{
  g_return_if_fail (BT_IS_PLAN (self) && self->inner->keeper != NULL && name != NULL);

  if (self->inner->depth++ == 0)
    BT_KEEPER_GET_IFACE (self->inner->keeper)->begin (self->inner->keeper, name);
}

/* Remembers that a part of the open action was refused. */
static gboolean
note (BtPlan   *self,
      gboolean  done,
      GError   *error)
{
  if (!done && self->inner->refused == NULL)
    self->inner->refused = error;
  else
    g_clear_error (&error);
  return done;
}

gboolean
bt_plan_end (BtPlan  *self,
             GError **error)
{
  BtPlanInner *inner = self->inner;

  g_return_val_if_fail (BT_IS_PLAN (self) && inner->depth > 0, FALSE);

  if (--inner->depth > 0 && inner->refused != NULL)
    {
      g_propagate_error (error, g_error_copy (inner->refused)); /* the outermost has it too */
      return FALSE;
    }
  if (inner->depth > 0)
    return TRUE;
  if (inner->refused == NULL)
    return BT_KEEPER_GET_IFACE (inner->keeper)->end (inner->keeper, error);

  BT_KEEPER_GET_IFACE (inner->keeper)->cancel (inner->keeper);
  g_propagate_error (error, g_steal_pointer (&inner->refused));
  return FALSE;
}

gboolean
bt_plan_write (BtPlan         *self,
               gpointer        record,
               const BtField  *field,
               const BtValue  *value,
               GError        **error)
{
  BtKeeper *keeper = self->inner->keeper;
  g_autofree char *name = NULL;
  GError *refused = NULL;
  gboolean done;

  g_return_val_if_fail (keeper != NULL, FALSE);

  /* Translators: what undo takes back; %s is the name of a field, such as "Price of one" */
  name = g_strdup_printf (_("change “%s”"), _(field->label));
  bt_plan_begin (self, name);
  done = BT_KEEPER_GET_IFACE (keeper)->write (keeper, record, field, value, &refused);
  note (self, done, refused);
  return bt_plan_end (self, error);
}

gboolean
bt_plan_add (BtPlan      *self,
             gpointer     owner,
             const char  *list,
             guint        index,
             gpointer     record,
             GError     **error)
{
  BtKeeper *keeper = self->inner->keeper;
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (owner), list);
  GError *refused = NULL;
  gboolean done;

  g_return_val_if_fail (keeper != NULL, FALSE);
  g_return_val_if_fail (field != NULL && field->kind == BT_KIND_LIST, FALSE);

  bt_plan_begin (self, _("add something"));
  done = BT_KEEPER_GET_IFACE (keeper)->add (keeper, record, owner, field, index, &refused);
  note (self, done, refused);
  return bt_plan_end (self, error);
}

gboolean
bt_plan_remove (BtPlan    *self,
                gpointer   record,
                GError   **error)
{
  BtKeeper *keeper = self->inner->keeper;
  GError *refused = NULL;
  gboolean done;

  g_return_val_if_fail (keeper != NULL, FALSE);

  bt_plan_begin (self, _("remove something"));
  done = BT_KEEPER_GET_IFACE (keeper)->remove (keeper, record, &refused);
  note (self, done, refused);
  return bt_plan_end (self, error);
}

gboolean
bt_plan_move (BtPlan    *self,
              gpointer   record,
              gpointer   owner,
              guint      index,
              GError   **error)
{
  BtKeeper *keeper = self->inner->keeper;
  GError *refused = NULL;
  gboolean done;

  g_return_val_if_fail (keeper != NULL, FALSE);

  bt_plan_begin (self, _("move something"));
  done = BT_KEEPER_GET_IFACE (keeper)->move (
      keeper, record, owner != NULL ? owner : bt_record_get_owner (record), index, &refused);
  note (self, done, refused);
  return bt_plan_end (self, error);
}

gboolean
bt_plan_is_open (BtPlan *self)
{
  return self->inner->depth > 0;
}

void
bt_plan_set_here (BtPlan     *self,
                  BtPlanHere  here)
{
  g_return_if_fail (BT_IS_PLAN (self));

  self->inner->here = here;
}

gboolean
bt_plan_get_here (BtPlan         *self,
                  BtDay          *on,
                  BtContributor **who)
{
  g_return_val_if_fail (BT_IS_PLAN (self) && on != NULL && who != NULL, FALSE);

  *on = BT_DAY_UNKNOWN;
  *who = NULL;
  if (self->inner->here != NULL)
    self->inner->here (self, on, who);
  return *on != BT_DAY_UNKNOWN;
}

gboolean
bt_plan_undo (BtPlan  *self,
              GError **error)
{
  g_return_val_if_fail (BT_IS_PLAN (self) && self->inner->keeper != NULL && self->inner->depth == 0,
                        FALSE);

  return BT_KEEPER_GET_IFACE (self->inner->keeper)->undo (self->inner->keeper, error);
}

gboolean
bt_plan_redo (BtPlan  *self,
              GError **error)
{
  g_return_val_if_fail (BT_IS_PLAN (self) && self->inner->keeper != NULL && self->inner->depth == 0,
                        FALSE);

  return BT_KEEPER_GET_IFACE (self->inner->keeper)->redo (self->inner->keeper, error);
}

const char *
bt_plan_get_undo_name (BtPlan *self)
{
  BtKeeper *keeper = self->inner->keeper;

  return keeper == NULL ? NULL : BT_KEEPER_GET_IFACE (keeper)->get_undo_name (keeper);
}

const char *
bt_plan_get_redo_name (BtPlan *self)
{
  BtKeeper *keeper = self->inner->keeper;

  return keeper == NULL ? NULL : BT_KEEPER_GET_IFACE (keeper)->get_redo_name (keeper);
}

void
bt_plan_tell_changed (BtPlan    *self,
                      BtChanges *changes)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, changes);
}

void
bt_plan_tell_refused (BtPlan       *self,
                      const GError *error)
{
  g_return_if_fail (BT_IS_PLAN (self));

  g_signal_emit (self, signals[SIGNAL_REFUSED], 0, error);
}
