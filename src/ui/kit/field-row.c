/* field-row.c: one labelled field of a record, as the table of its class has it. */
#include "config.h"

#include "ui/kit/field-row.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "model/plan.h"
#include "ui/kit/editor.h"

struct _BtFieldRow
{
  GtkBox     parent_instance;
  BtRecord  *record;
  BtPlan    *plan;
  char      *field;
  char      *label;
  char      *hint;
  char      *prompt;
  char      *unit;
  gboolean   multiline;
  gboolean   label_visible;
  BtEditor  *editor;         /* made for the first record's class, NULL until then */
  GType      made_for;
  GtkWidget *label_widget;
  GtkWidget *hint_widget;
  GtkWidget *problem_widget;
};

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_PLAN,
  PROP_FIELD,
  PROP_LABEL,
  PROP_LABEL_VISIBLE,
  PROP_HINT,
  PROP_PROMPT,
  PROP_UNIT,
  PROP_MULTILINE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtFieldRow, bt_field_row, GTK_TYPE_BOX)

/* A label with words is seen, one without is not there. */
static void
put_words (GtkWidget  *label,
           const char *words)
{
  gtk_label_set_label (GTK_LABEL (label), words != NULL ? words : "");
  gtk_widget_set_visible (label, !bt_text_is_blank (words));
}

/* Tells screen readers which words belong to the control. */
static void
describe_control (BtFieldRow *self)
{
  GtkAccessible *control = GTK_ACCESSIBLE (bt_editor_get_control (self->editor));
  gboolean problem = gtk_widget_get_visible (self->problem_widget);
  gpointer first = problem ? self->problem_widget : NULL;
  gpointer second = gtk_widget_get_visible (self->hint_widget) ? self->hint_widget : NULL;

  if (first != NULL && second != NULL)
    gtk_accessible_update_relation (control, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, first, second,
                                    NULL, -1);
  else if (first != NULL || second != NULL)
    gtk_accessible_update_relation (control, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                    first != NULL ? first : second, NULL, -1);
  else
    gtk_accessible_reset_relation (control, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_state (control, GTK_ACCESSIBLE_STATE_INVALID,
                               problem ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
on_problem (BtFieldRow *self,
            const char *problem)
{
  put_words (self->problem_widget, problem);
  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "problem");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "problem");
  describe_control (self);
}

static void
name_control (BtFieldRow *self,
              const char *label)
{
  GtkWidget *control = bt_editor_get_control (self->editor);
  gboolean above = self->label_visible && !BT_EDITOR_GET_CLASS (self->editor)->has_own_label;

  put_words (self->label_widget, above ? label : NULL);
  /* a label that says nothing would be the control's name, which then has none */
  gtk_label_set_mnemonic_widget (GTK_LABEL (self->label_widget), above ? control : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
drop_editor (BtFieldRow *self)
{
  if (self->editor == NULL)
    return;
  gtk_label_set_mnemonic_widget (GTK_LABEL (self->label_widget), NULL);
  gtk_box_remove (GTK_BOX (self), GTK_WIDGET (self->editor));
  self->editor = NULL;
}

static void
make_editor (BtFieldRow *self)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (self->record);
  const BtField *field = bt_record_class_find_field (klass, self->field);
  const char *label = NULL;
  BtEditorWords words = { NULL, self->prompt, self->unit, self->multiline };

  drop_editor (self);
  if (field == NULL)
    {
      g_critical ("%s has no field “%s”", G_OBJECT_TYPE_NAME (self->record), self->field);
      return;
    }
  label = self->label != NULL ? self->label : _(field->label);
  words.label = label;
  self->editor = BT_EDITOR (bt_editor_new (field, &words));
  self->made_for = G_OBJECT_TYPE (self->record);
  bt_editor_set_plan (self->editor, self->plan);
  g_signal_connect_swapped (self->editor, "problem", G_CALLBACK (on_problem), self);
  gtk_box_insert_child_after (GTK_BOX (self), GTK_WIDGET (self->editor), self->hint_widget);
  name_control (self, label);
  describe_control (self);
}

/* The record and the field may be given in any order. */
static void
update (BtFieldRow *self)
{
  if (self->record != NULL && self->field != NULL
      && (self->editor == NULL || self->made_for != G_OBJECT_TYPE (self->record)))
    make_editor (self);
  if (self->editor != NULL)
    bt_editor_set_record (self->editor, self->record);
}

static void
set_prompt (BtFieldRow *self,
            const char *prompt)
{
  g_free (self->prompt);
  self->prompt = g_strdup (prompt);
  if (self->editor != NULL)
    bt_editor_set_prompt (self->editor, prompt);
}

static void
set_hint (BtFieldRow *self,
          const char *hint)
{
  g_free (self->hint);
  self->hint = g_strdup (hint);
  put_words (self->hint_widget, hint);
  if (self->editor != NULL)
    describe_control (self);
}

/* What an editor is made with: one that there is already is made anew. */
static void
set_words (BtFieldRow *self,
           char      **words,
           const char *text)
{
  g_free (*words);
  *words = g_strdup (text);
  drop_editor (self);
  update (self);
}

static void
set_flag (BtFieldRow *self,
          gboolean   *flag,
          gboolean    value)
{
  *flag = value;
  drop_editor (self);
  update (self);
}

static void
set_plan (BtFieldRow *self,
          BtPlan     *plan)
{
  g_set_object (&self->plan, plan);
  if (self->editor != NULL)
    bt_editor_set_plan (self->editor, plan);
}

static void
set_field (BtFieldRow *self,
           const char *field)
{
  g_autofree char *name = g_strdup (field);

  if (name != NULL)
    g_strdelimit (name, "-", '_'); /* as properties are written */
  set_words (self, &self->field, name);
}

static void
bt_field_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  BtFieldRow *self = BT_FIELD_ROW (object);

  switch (id)
    {
    case PROP_RECORD:
      if (g_set_object (&self->record, g_value_get_object (value)))
        update (self);
      break;
    case PROP_PLAN:
      set_plan (self, g_value_get_object (value));
      break;
    case PROP_FIELD:
      set_field (self, g_value_get_string (value));
      break;
    case PROP_LABEL:
      set_words (self, &self->label, g_value_get_string (value));
      break;
    case PROP_LABEL_VISIBLE:
      set_flag (self, &self->label_visible, g_value_get_boolean (value));
      break;
    case PROP_HINT:
      set_hint (self, g_value_get_string (value));
      break;
    case PROP_PROMPT:
      set_prompt (self, g_value_get_string (value));
      break;
    case PROP_UNIT:
      set_words (self, &self->unit, g_value_get_string (value));
      break;
    case PROP_MULTILINE:
      set_flag (self, &self->multiline, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bt_field_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  BtFieldRow *self = BT_FIELD_ROW (object);
  const char *const texts[N_PROPS] = {
    [PROP_FIELD] = self->field,   [PROP_LABEL] = self->label, [PROP_HINT] = self->hint,
    [PROP_PROMPT] = self->prompt, [PROP_UNIT] = self->unit,
  };

  if (id == PROP_RECORD)
    g_value_set_object (value, self->record);
  else if (id == PROP_PLAN)
    g_value_set_object (value, self->plan);
  else if (id == PROP_LABEL_VISIBLE)
    g_value_set_boolean (value, self->label_visible);
  else if (id == PROP_MULTILINE)
    g_value_set_boolean (value, self->multiline);
  else
    g_value_set_string (value, texts[id]);
}

static gboolean
bt_field_row_grab_focus (GtkWidget *widget)
{
  BtFieldRow *self = BT_FIELD_ROW (widget);

  return self->editor != NULL && gtk_widget_grab_focus (bt_editor_get_control (self->editor));
}

static void
bt_field_row_finalize (GObject *object)
{
  BtFieldRow *self = BT_FIELD_ROW (object);

  g_clear_object (&self->record);
  g_clear_object (&self->plan);
  g_free (self->field);
  g_free (self->label);
  g_free (self->hint);
  g_free (self->prompt);
  g_free (self->unit);

  G_OBJECT_CLASS (bt_field_row_parent_class)->finalize (object);
}

static void
install_text (guint       id,
              const char *name)
{
  props[id] = g_param_spec_string (name, NULL, NULL, NULL,
                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
}

static void
install_flag (guint       id,
              const char *name,
              gboolean    usual)
{
  props[id] = g_param_spec_boolean (name, NULL, NULL, usual,
                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
}

static void
bt_field_row_class_init (BtFieldRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = bt_field_row_set_property;
  object_class->get_property = bt_field_row_get_property;
  object_class->finalize = bt_field_row_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = bt_field_row_grab_focus;

  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_RECORD,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, BT_TYPE_PLAN,
                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  install_text (PROP_FIELD, "field");
  install_text (PROP_LABEL, "label");
  install_text (PROP_HINT, "hint");
  install_text (PROP_PROMPT, "prompt");
  install_text (PROP_UNIT, "unit");
  install_flag (PROP_LABEL_VISIBLE, "label-visible", TRUE);
  install_flag (PROP_MULTILINE, "multiline", FALSE);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static GtkWidget *
add_label (BtFieldRow        *self,
           GtkAccessibleRole  role,
           const char        *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "wrap", TRUE, "xalign",
                                   0.0, "visible", FALSE, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);
  return label;
}

static void
bt_field_row_init (BtFieldRow *self)
{
  self->label_visible = TRUE;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  gtk_widget_add_css_class (GTK_WIDGET (self), "field");
  self->label_widget = add_label (self, GTK_ACCESSIBLE_ROLE_LABEL, "field-label");
  self->hint_widget = add_label (self, GTK_ACCESSIBLE_ROLE_LABEL, "field-hint");
  /* a screen reader says at once what comes up here */
  self->problem_widget = add_label (self, GTK_ACCESSIBLE_ROLE_ALERT, "field-problem");
}

GtkWidget *
bt_field_row_new (const char *field)
{
  return g_object_new (BT_TYPE_FIELD_ROW, "field", field, NULL);
}

gboolean
bt_field_row_keep (BtFieldRow *self)
{
  g_return_val_if_fail (BT_IS_FIELD_ROW (self), FALSE);

  return self->editor == NULL || bt_editor_keep (self->editor);
}
