/* number-editor.c: an amount of money, a day, a quantity or a count, kept on Enter or on leaving.
 *
 * What cannot be read stays as it was typed, with a sentence beside it, until it can or until the
 * record's value changes from elsewhere. */
#include "config.h"

#include "ui/kit/number-editor.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/number.h"
#include "model/plan.h"
#include "ui/kit/amounts.h"

struct _BtNumberEditor
{
  BtEditor   parent_instance;
  GtkWidget *entry;
  GtkWidget *pound;
  gboolean   typed;   /* something that is not kept yet */
  gboolean   showing; /* what changes then is not typed */
};

G_DEFINE_FINAL_TYPE (BtNumberEditor, bt_number_editor, BT_TYPE_EDITOR)

typedef struct
{
  /* Puts BT_NUMBER_UNKNOWN in @number for empty text; FALSE where it cannot be read. */
  gboolean  (*read)   (const char *text, BtDay today, gint64 *number);
  char     *(*format) (gint64 number); /* of one that is known */
  const char *sentence;                /* what to type instead of what could not be read */
  const char *too_small;               /* %s is the least or the most there may be */
  const char *too_big;
  int         width;                   /* in letters */
} NumberKind;

static gboolean
read_pence (const char *text,
            BtDay       today,
            gint64     *number)
{
  return bt_pence_parse (text, number);
}

static gboolean
read_day (const char *text,
          BtDay       today,
          gint64     *number)
{
  BtDay day = BT_DAY_UNKNOWN;

  if (!bt_day_parse (text, today, &day))
    return FALSE;
  *number = day == BT_DAY_UNKNOWN ? BT_NUMBER_UNKNOWN : day;
  return TRUE;
}

static gboolean
read_quantity (const char *text,
               BtDay       today,
               gint64     *number)
{
  return bt_quantity_parse (text, number);
}

static gboolean
read_count (const char *text,
            BtDay       today,
            gint64     *number)
{
  const char *start = bt_number_skip_space (text);
  const char *end = NULL;

  if (*start == '\0')
    {
      *number = BT_NUMBER_UNKNOWN;
      return TRUE;
    }
  end = bt_number_read (start, 0, G_MAXINT, number);
  return end != NULL && *bt_number_skip_space (end) == '\0';
}

static char *
format_day (gint64 number)
{
  return bt_day_format ((BtDay) number);
}

static char *
format_count (gint64 number)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

static const NumberKind kinds[] = {
  [BT_KIND_PENCE] = { read_pence, bt_pence_format_typed,
                      N_("Please write an amount, such as 1,200 or 12.50."),
                      N_("Please write an amount of at least £%s."),
                      N_("Please write an amount of at most £%s."), 12 },
  [BT_KIND_DAY] = { read_day, format_day,
                    N_("Please write a day, such as 6 August 2026 or 6/8/26."), NULL, NULL, 18 },
  [BT_KIND_QUANTITY] = { read_quantity, bt_quantity_format,
                         N_("Please write a number, such as 16 or 2.5."),
                         N_("Please write a number of at least %s."),
                         N_("Please write a number of at most %s."), 12 },
  [BT_KIND_COUNT] = { read_count, format_count, N_("Please write a whole number, such as 8."),
                      N_("Please write a number of at least %s."),
                      N_("Please write a number of at most %s."), 12 },
};

static const NumberKind *
get_kind (BtNumberEditor *self)
{
  return &kinds[bt_editor_get_field (BT_EDITOR (self))->kind];
}

static gboolean
is_hidden (BtNumberEditor *self)
{
  return bt_editor_get_field (BT_EDITOR (self))->kind == BT_KIND_PENCE
         && bt_amounts_is_hidden (self);
}

static BtDay
get_today (BtNumberEditor *self)
{
  BtPlan *plan = bt_editor_get_plan (BT_EDITOR (self));

  return plan != NULL ? bt_plan_get_today (plan, bt_day_today ()) : bt_day_today ();
}

/* NULL where @number may be kept, else a sentence that says what may; the caller's. */
static char *
find_problem (BtNumberEditor *self,
              gint64          number)
{
  const BtField *field = bt_editor_get_field (BT_EDITOR (self));
  const NumberKind *kind = get_kind (self);
  g_autofree char *limit = NULL;

  if (number == BT_NUMBER_UNKNOWN)
    return (field->flags & BT_FIELD_REQUIRED) != 0 ? g_strdup (_(kind->sentence)) : NULL;
  if (field->minimum == field->maximum) /* no limits */
    return NULL;
  if (number >= field->minimum && number <= field->maximum)
    return NULL;

  limit = kind->format (number < field->minimum ? field->minimum : field->maximum);
  return g_strdup_printf (number < field->minimum ? _(kind->too_small) : _(kind->too_big), limit);
}

static void
bt_number_editor_show (BtEditor *editor)
{
  BtNumberEditor *self = BT_NUMBER_EDITOR (editor);
  BtValue value = bt_editor_get_value (editor);
  const char *prompt = bt_editor_get_prompt (editor);
  gboolean hidden = is_hidden (self);
  g_autofree char *text = NULL;

  if (!hidden && value.number != BT_NUMBER_UNKNOWN)
    text = get_kind (self)->format (value.number);
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text != NULL ? text : "");
  self->showing = FALSE;
  self->typed = FALSE;

  if (prompt == NULL)
    prompt = _("not known yet");
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), hidden ? _("hidden") : prompt);
  gtk_editable_set_editable (GTK_EDITABLE (self->entry), !hidden);
  if (self->pound != NULL)
    gtk_widget_set_visible (self->pound, !hidden);
}

static gboolean
bt_number_editor_keep (BtEditor *editor)
{
  BtNumberEditor *self = BT_NUMBER_EDITOR (editor);
  BtValue value = bt_editor_get_value (editor);
  g_autofree char *problem = NULL;

  if (!self->typed)
    return TRUE;
  if (!get_kind (self)->read (gtk_editable_get_text (GTK_EDITABLE (self->entry)),
                              get_today (self), &value.number))
    problem = g_strdup (_(get_kind (self)->sentence));
  else
    problem = find_problem (self, value.number);
  if (problem != NULL)
    {
      bt_editor_tell (editor, problem);
      return FALSE;
    }

  self->typed = FALSE;
  if (!bt_editor_write (editor, &value))
    return FALSE;
  bt_number_editor_show (editor); /* as it was understood */
  return TRUE;
}

/* From elsewhere: what is being typed stays, and is kept on top. */
static void
show_unless_typing (BtEditor *editor)
{
  BtNumberEditor *self = BT_NUMBER_EDITOR (editor);
  GtkStateFlags state = gtk_widget_get_state_flags (self->entry);

  if (self->typed && bt_editor_get_record (editor) != NULL
      && (state & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    return;
  bt_editor_tell (editor, NULL);
  bt_number_editor_show (editor);
}

static void
on_typed (BtNumberEditor *self)
{
  if (self->showing)
    return;

  self->typed = TRUE;
  bt_editor_tell (BT_EDITOR (self), NULL); /* until it is finished */
}

static void
on_finished (BtNumberEditor *self)
{
  bt_editor_keep (BT_EDITOR (self));
}

/* Escape gives up what was typed; a second one is the form's. */
static gboolean
on_key (BtNumberEditor  *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  if (key != GDK_KEY_Escape || !self->typed)
    return FALSE;
  bt_editor_tell (BT_EDITOR (self), NULL);
  bt_number_editor_show (BT_EDITOR (self));
  return TRUE;
}

static void
on_amounts (gpointer editor)
{
  BtNumberEditor *self = BT_NUMBER_EDITOR (editor);

  if (is_hidden (self))
    bt_editor_keep (editor); /* what is being typed goes out of sight */
  bt_editor_tell (editor, NULL);
  bt_number_editor_show (editor);
}

/* What stands before or behind the entry. */
static GtkWidget *
add_unit (BtNumberEditor *self,
          const char     *text)
{
  GtkWidget *unit = gtk_label_new (text);

  gtk_widget_add_css_class (unit, "unit");
  gtk_box_append (GTK_BOX (self), unit);
  return unit;
}

/* Where letters run from right to left "£-1,234.50" is read as ever, and stands on the right: GTK
 * would have it jump from side to side when the keyboard comes and goes. */
static void
mirror (BtNumberEditor *self)
{
  GtkWidget *text = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self->entry)));

  gtk_widget_set_direction (text, GTK_TEXT_DIR_LTR);
  gtk_editable_set_alignment (GTK_EDITABLE (self->entry), 1);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), " "); /* which makes its label */
  for (GtkWidget *child = gtk_widget_get_first_child (text); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_direction (child, GTK_TEXT_DIR_LTR);
  if (self->pound != NULL)
    gtk_box_reorder_child_after (GTK_BOX (self), self->pound, self->entry);
}

static void
bt_number_editor_build (BtEditor *editor)
{
  BtNumberEditor *self = BT_NUMBER_EDITOR (editor);
  gboolean money = bt_editor_get_field (editor)->kind == BT_KIND_PENCE;
  const char *unit = bt_editor_get_unit (editor);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  if (money)
    self->pound = add_unit (self, "£");
  self->entry = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), get_kind (self)->width);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), get_kind (self)->width);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE); /* there is one undo */
  gtk_widget_add_css_class (self->entry, "number");
  gtk_box_append (GTK_BOX (self), self->entry);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    mirror (self);
  if (unit != NULL)
    add_unit (self, unit);

  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (on_typed), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (on_finished), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_finished), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (self->entry, focus);
  gtk_widget_add_controller (self->entry, key);
  bt_editor_set_control (editor, self->entry);
  if (money)
    bt_amounts_watch (self, on_amounts);
}

static void
bt_number_editor_class_init (BtNumberEditorClass *klass)
{
  BtEditorClass *editor_class = BT_EDITOR_CLASS (klass);

  editor_class->build = bt_number_editor_build;
  editor_class->show = show_unless_typing;
  editor_class->keep = bt_number_editor_keep;
}

static void
bt_number_editor_init (BtNumberEditor *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 8);
}
