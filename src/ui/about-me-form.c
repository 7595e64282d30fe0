/* about-me-form.c: everything that can be said of one record of About me, with a way back.
 *
 * The fields are those of the record's class, in its table's order: a new one stands here too. */
#include "config.h"

#include "ui/about-me-form.h"

#include <glib/gi18n.h>

#include "model/contributor.h"
#include "model/decision.h"
#include "model/log-entry.h"
#include "model/matching.h"
#include "model/person.h"
#include "model/signal.h"
#include "model/statement.h"
#include "ui/kit/field-row.h"
#include "ui/kit/form.h"
#include "ui/ui.h"

struct _BtAboutMeForm
{
  GtkBox     parent_instance;
  GtkWidget *title;
  GtkWidget *place; /* of the form */
  BtForm    *form;  /* made for the class of the record that is shown; NULL: nothing is */
};

enum
{
  SIGNAL_DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtAboutMeForm, bt_about_me_form, GTK_TYPE_BOX)

/* One row a class: what its form is called. */
static const struct
{
  GType     (*type) (void);
  const char *title;
} kinds[] = {
  { bt_person_get_type, N_("Who this is") },
  { bt_statement_get_type, N_("This line") },
  { bt_signal_get_type, N_("How I tell you") },
  { bt_decision_get_type, N_("Deciding together") },
  { bt_matching_get_type, N_("Who suits me") },
  { bt_log_entry_get_type, N_("What we tried, and learned") },
  { bt_contributor_get_type, N_("Who helped") },
};

/* Texts of a few words; every other one may be long. */
static const char *const short_texts[] = {
  "preferred_name", "full_name", "pronouns", "school", "school_year", "languages", "name",
  "relation", "said_by", "who", "who_decides", NULL,
};

/* One row a field that needs a few more words. */
static const struct
{
  const char *field;
  const char *hint;
} hints[] = {
  { "happening", N_("“Any time” is fine.") },
  { "pronouns", N_("She, he, they: as your child would have it.") },
  { "our_words", N_("What you call things at home, and would like others to call them.") },
};

static GtkWidget *
make_field (const BtField *field)
{
  gboolean multiline = field->kind == BT_KIND_TEXT
                       && !g_strv_contains (short_texts, field->name);
  const char *hint = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (hints); i++)
    if (g_str_equal (hints[i].field, field->name))
      hint = _(hints[i].hint);
  return g_object_new (BT_TYPE_FIELD_ROW, "field", field->name, "multiline", multiline, "hint",
                       hint, NULL);
}

/* What part of About me a line stands in matters least; it comes last. */
static void
fill_form (BtForm        *form,
           BtRecordClass *klass)
{
  for (guint last = 0; last < 2; last++)
    for (guint i = 0; i < klass->n_fields; i++)
      if (g_str_equal (klass->fields[i].name, "kind") == (gboolean) last)
        gtk_box_append (GTK_BOX (form), make_field (&klass->fields[i]));
}

static void
tell_done (BtAboutMeForm *self)
{
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  tell_done (BT_ABOUT_ME_FORM (widget));
  return TRUE;
}

static void
show_title (BtAboutMeForm *self,
            GType          type)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].type () == type)
      gtk_label_set_label (GTK_LABEL (self->title), _(kinds[i].title));
}

/* The first field, not the button above it. */
static gboolean
bt_about_me_form_grab_focus (GtkWidget *widget)
{
  BtAboutMeForm *self = BT_ABOUT_ME_FORM (widget);
  GtkWidget *first =
      self->form == NULL ? NULL : gtk_widget_get_first_child (GTK_WIDGET (self->form));

  return first != NULL && gtk_widget_grab_focus (first);
}

static void
bt_about_me_form_class_init (BtAboutMeFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = bt_about_me_form_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "about-me-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BtAboutMeForm, title);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMeForm, place);
  gtk_widget_class_bind_template_callback (widget_class, tell_done);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape, NULL);
  signals[SIGNAL_DONE] = g_signal_new ("done", BT_TYPE_ABOUT_ME_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_about_me_form_init (BtAboutMeForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* public functions */

void
bt_about_me_form_show (BtAboutMeForm *self,
                       BtRecord      *record)
{
  g_return_if_fail (BT_IS_ABOUT_ME_FORM (self));
  g_return_if_fail (record == NULL || BT_IS_RECORD (record));

  if (record == bt_about_me_form_get_record (self))
    return;
  if (self->form != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->form, self);
      gtk_box_remove (GTK_BOX (self->place), GTK_WIDGET (self->form));
      self->form = NULL;
    }
  if (record == NULL)
    return;

  self->form = BT_FORM (bt_form_new ());
  fill_form (self->form, BT_RECORD_GET_CLASS (record));
  g_object_set (self->form, "record", record, NULL);
  g_signal_connect_swapped (self->form, "left", G_CALLBACK (tell_done), self);
  gtk_box_append (GTK_BOX (self->place), GTK_WIDGET (self->form));
  show_title (self, G_OBJECT_TYPE (record));
}

BtRecord *
bt_about_me_form_get_record (BtAboutMeForm *self)
{
  g_autoptr (BtRecord) record = NULL;

  g_return_val_if_fail (BT_IS_ABOUT_ME_FORM (self), NULL);

  if (self->form != NULL)
    g_object_get (self->form, "record", &record, NULL);
  return record; /* the form holds it */
}
