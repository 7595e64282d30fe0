/* editor.c: what one field of a record is seen and changed with. */
#include "ui/kit/editor.h"

#include "model/plan.h"
#include "ui/kit/code-editor.h"
#include "ui/kit/flag-editor.h"
#include "ui/kit/number-editor.h"
#include "ui/kit/picture-editor.h"
#include "ui/kit/reference-editor.h"
#include "ui/kit/references-editor.h"
#include "ui/kit/text-editor.h"

typedef struct
{
  const BtField *field;
  char          *label;
  char          *prompt;
  char          *unit;
  gboolean       multiline;
  GtkWidget     *control;
  BtRecord      *record;
  BtPlan        *plan;    /* the one that the record stood in when it came */
  BtPlan        *lent;    /* the one that it is going to stand in, where it stood in none */
  guint          writing; /* what we hear of then is our own doing */
} BtEditorPrivate;

enum
{
  SIGNAL_PROBLEM,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Lists are shown by BtRecordList, of which a form has one for each. */
static GType (*const types[]) (void) = {
  [BT_KIND_TEXT] = bt_text_editor_get_type,
  [BT_KIND_CODE] = bt_code_editor_get_type,
  [BT_KIND_DAY] = bt_number_editor_get_type,
  [BT_KIND_PENCE] = bt_number_editor_get_type,
  [BT_KIND_QUANTITY] = bt_number_editor_get_type,
  [BT_KIND_COUNT] = bt_number_editor_get_type,
  [BT_KIND_FLAG] = bt_flag_editor_get_type,
  [BT_KIND_BYTES] = bt_picture_editor_get_type,
  [BT_KIND_REFERENCE] = bt_reference_editor_get_type,
  [BT_KIND_REFERENCES] = bt_references_editor_get_type,
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (BtEditor, bt_editor, GTK_TYPE_BOX)

static BtEditorPrivate *
get_private (BtEditor *self)
{
  return bt_editor_get_instance_private (self);
}

static void
on_value (BtEditor *self)
{
  if (get_private (self)->writing == 0)
    BT_EDITOR_GET_CLASS (self)->show (self);
}

/* A record that has left its plan, by itself or with what owns it, is not edited any more. */
static void
on_plan_changed (BtEditor  *self,
                 BtChanges *changes)
{
  BtEditorPrivate *private = get_private (self);
  const BtField *field = private->field;

  if (bt_record_get_plan (private->record) != private->plan)
    bt_editor_set_record (self, NULL);
  else if ((field->kind == BT_KIND_REFERENCE || field->kind == BT_KIND_REFERENCES)
           && bt_changes_touch (changes, field->type ()))
    on_value (self); /* what may be chosen, or a name of it, is another now */
}

static void
forget_record (BtEditor *self)
{
  BtEditorPrivate *private = get_private (self);

  if (private->record != NULL)
    g_signal_handlers_disconnect_by_data (private->record, self);
  if (bt_editor_get_plan (self) != NULL)
    g_signal_handlers_disconnect_by_data (bt_editor_get_plan (self), self);
  g_clear_object (&private->record);
  g_clear_object (&private->plan);
}

static void
follow_record (BtEditor *self,
               BtRecord *record)
{
  BtEditorPrivate *private = get_private (self);
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);
  GParamSpec *pspec = klass->pspecs[private->field - klass->fields];
  g_autofree char *notify = g_strconcat ("notify::", pspec->name, NULL);

  g_set_object (&private->record, record);
  g_set_object (&private->plan, bt_record_get_plan (record));
  g_signal_connect_object (record, notify, G_CALLBACK (on_value), self, G_CONNECT_SWAPPED);
  if (bt_editor_get_plan (self) != NULL)
    g_signal_connect_object (bt_editor_get_plan (self), "changed", G_CALLBACK (on_plan_changed),
                             self, G_CONNECT_SWAPPED);
}

static gboolean
keep_nothing (BtEditor *self)
{
  return TRUE;
}

static void
bt_editor_dispose (GObject *object)
{
  forget_record (BT_EDITOR (object));

  G_OBJECT_CLASS (bt_editor_parent_class)->dispose (object);
}

static void
bt_editor_finalize (GObject *object)
{
  BtEditorPrivate *private = get_private (BT_EDITOR (object));

  g_clear_object (&private->lent);
  g_free (private->label);
  g_free (private->prompt);
  g_free (private->unit);

  G_OBJECT_CLASS (bt_editor_parent_class)->finalize (object);
}

static void
bt_editor_class_init (BtEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = bt_editor_dispose;
  object_class->finalize = bt_editor_finalize;
  klass->keep = keep_nothing;

  signals[SIGNAL_PROBLEM] = g_signal_new ("problem", BT_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bt_editor_init (BtEditor *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE); /* until there is a record */
}

GtkWidget *
bt_editor_new (const BtField       *field,
               const BtEditorWords *words)
{
  BtEditor *self = NULL;
  BtEditorPrivate *private = NULL;

  g_return_val_if_fail (field->kind < G_N_ELEMENTS (types), NULL);

  self = g_object_new (types[field->kind] (), NULL);
  private = get_private (self);
  private->field = field;
  private->label = g_strdup (words->label);
  private->prompt = g_strdup (words->prompt);
  private->unit = g_strdup (words->unit);
  private->multiline = words->multiline;
  BT_EDITOR_GET_CLASS (self)->build (self);
  BT_EDITOR_GET_CLASS (self)->show (self);
  return GTK_WIDGET (self);
}

/* What can no longer be used lets the keyboard go first: GTK does not tell an entry that it has
 * lost it once the entry is insensitive, and its cursor would blink on. */
static void
let_go (BtEditor *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_root_set_focus (root, NULL);
}

void
bt_editor_set_record (BtEditor *self,
                      BtRecord *record)
{
  BtEditorPrivate *private = get_private (self);

  if (record == private->record)
    return;

  forget_record (self);
  if (record != NULL)
    follow_record (self, record);
  if (record == NULL)
    let_go (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), record != NULL);
  bt_editor_tell (self, NULL);
  BT_EDITOR_GET_CLASS (self)->show (self);
}

void
bt_editor_set_plan (BtEditor *self,
                    BtPlan   *plan)
{
  BtEditorPrivate *private = get_private (self);
  g_autoptr (BtRecord) record = NULL;

  if (plan == private->lent)
    return;

  record = private->record != NULL ? g_object_ref (private->record) : NULL;
  forget_record (self);
  g_set_object (&private->lent, plan);
  bt_editor_set_record (self, record);
}

void
bt_editor_set_prompt (BtEditor   *self,
                      const char *prompt)
{
  BtEditorPrivate *private = get_private (self);

  g_free (private->prompt);
  private->prompt = g_strdup (prompt);
  BT_EDITOR_GET_CLASS (self)->show (self);
}

gboolean
bt_editor_keep (BtEditor *self)
{
  BtEditorPrivate *private = get_private (self);

  /* a record that has just left its plan is not written to any more */
  if (private->record == NULL || bt_record_get_plan (private->record) != private->plan)
    return TRUE;
  return BT_EDITOR_GET_CLASS (self)->keep (self);
}

void
bt_editor_set_control (BtEditor  *self,
                       GtkWidget *control)
{
  get_private (self)->control = control;
}

GtkWidget *
bt_editor_get_control (BtEditor *self)
{
  return get_private (self)->control;
}

BtRecord *
bt_editor_get_record (BtEditor *self)
{
  return get_private (self)->record;
}

BtPlan *
bt_editor_get_plan (BtEditor *self)
{
  BtEditorPrivate *private = get_private (self);

  return private->plan != NULL ? private->plan : private->lent;
}

const BtField *
bt_editor_get_field (BtEditor *self)
{
  return get_private (self)->field;
}

const char *
bt_editor_get_label (BtEditor *self)
{
  return get_private (self)->label;
}

const char *
bt_editor_get_prompt (BtEditor *self)
{
  return get_private (self)->prompt;
}

const char *
bt_editor_get_unit (BtEditor *self)
{
  return get_private (self)->unit;
}

gboolean
bt_editor_is_multiline (BtEditor *self)
{
  return get_private (self)->multiline;
}

static BtValue
make_unknown (BtKind kind)
{
  BtValue value = { .kind = kind };

  if (kind != BT_KIND_TEXT && kind < BT_KIND_BYTES)
    value.number = BT_NUMBER_UNKNOWN;
  return value;
}

BtValue
bt_editor_get_value (BtEditor *self)
{
  BtEditorPrivate *private = get_private (self);

  return private->record == NULL ? make_unknown (private->field->kind)
                                 : bt_record_get_value (private->record, private->field);
}

gboolean
bt_editor_write (BtEditor      *self,
                 const BtValue *value)
{
  BtEditorPrivate *private = get_private (self);
  /* what hears of it may close the form */
  G_GNUC_UNUSED g_autoptr (BtEditor) alive = g_object_ref (self);
  g_autoptr (GError) error = NULL;
  gboolean done;

  g_return_val_if_fail (private->record != NULL, FALSE);

  private->writing++;
  done = bt_record_set_value (private->record, private->field, value, &error);
  private->writing--;
  if (!done)
    BT_EDITOR_GET_CLASS (self)->show (self);
  bt_editor_tell (self, done ? NULL : error->message);
  return done;
}

void
bt_editor_tell (BtEditor   *self,
                const char *problem)
{
  g_signal_emit (self, signals[SIGNAL_PROBLEM], 0, problem);
}
