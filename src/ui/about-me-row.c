/* about-me-row.c: what a list of About me shows of one record: a line with who said it, or what is
 * known side by side. */
#include "config.h"

#include "ui/about-me-row.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "model/contributor.h"
#include "model/decision.h"
#include "model/log-entry.h"
#include "model/matching.h"
#include "model/plan.h"
#include "model/signal.h"
#include "model/statement.h"
#include "ui/kit/columns.h"
#include "ui/kit/measure.h"
#include "ui/kit/photo.h"
#include "ui/kit/record-name.h"
#include "words/people.h"

#define QUIET       (G_MAXUINT16 * 4 / 5) /* as much as style.css leaves of a dim label */
#define PICTURE     96                    /* pixels, of the longer side */
#define LEAST_CHARS 12

#define N_COLUMNS 4
#define N_QUIET   3

/* Which fields stand side by side; under each may be some in quiet words. */
typedef struct
{
  GType     (*type) (void);
  gboolean    captions;
  struct
  {
    const char *field;
    const char *quiet[N_QUIET];
  } columns[N_COLUMNS];
} Layout;

static const Layout layouts[] = {
  { bt_statement_get_type, FALSE, { { "text", { NULL } } } },
  { bt_contributor_get_type, FALSE, { { "name", { "relation", "how" } } } },
  { bt_signal_get_type, TRUE,
    { { "happening", { NULL } }, { "does", { NULL } }, { "means", { NULL } },
      { "respond", { NULL } } } },
  { bt_decision_get_type, TRUE,
    { { "decision", { NULL } }, { "how_involved", { NULL } }, { "who_decides", { NULL } } } },
  { bt_matching_get_type, TRUE,
    { { "support", { NULL } }, { "skills", { NULL } }, { "personality", { NULL } },
      { "interests", { NULL } } } },
  { bt_log_entry_get_type, TRUE,
    { { "did", { "on", "who", "outcome" } }, { "liked", { NULL } }, { "disliked", { NULL } } } },
};

struct _BtAboutMeRow
{
  GtkBox        parent_instance;
  BtRecord     *record;
  const Layout *layout;
  GtkWidget    *picture;
  GtkWidget    *texts[N_COLUMNS];
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtAboutMeRow, bt_about_me_row, GTK_TYPE_BOX)

static const BtField *
find_field (BtAboutMeRow *self,
            const char   *name)
{
  return bt_record_class_find_field (BT_RECORD_GET_CLASS (self->record), name);
}

/* What a text, a day or a reference says; NULL where nothing is known. */
static char *
dup_words (BtAboutMeRow *self,
           const char   *name)
{
  const BtField *field = find_field (self, name);
  BtValue value = bt_record_get_value (self->record, field);

  if (field->kind == BT_KIND_DAY)
    return value.number == BT_NUMBER_UNKNOWN ? NULL : bt_day_format ((BtDay) value.number);
  if (field->kind == BT_KIND_REFERENCE)
    return value.record == NULL ? NULL : bt_record_dup_short_name (value.record);
  return bt_text_is_blank (value.text) ? NULL : bt_text_cut (value.text, BT_ROW_LETTERS);
}

/* Who said a line, or what else is known, as the quiet words after it. */
static char *
dup_quiet (BtAboutMeRow      *self,
           const char *const *fields)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  BtPlan *plan = bt_record_get_plan (self->record);

  if (BT_IS_STATEMENT (self->record) && plan != NULL)
    {
      BtStatement *statement = BT_STATEMENT (self->record);

      return bt_words_voice (bt_plan_get_person (plan), statement->voice, statement->said_by);
    }
  for (guint i = 0; i < N_QUIET && fields[i] != NULL; i++)
    {
      char *word = dup_words (self, fields[i]);

      if (word != NULL)
        g_ptr_array_add (words, word);
    }
  if (words->len == 0)
    return NULL;
  g_ptr_array_add (words, NULL);
  return g_strjoinv (", ", (char **) words->pdata);
}

static void
show_text (BtAboutMeRow *self,
           guint         column)
{
  g_autofree char *text = dup_words (self, self->layout->columns[column].field);
  g_autofree char *quiet = dup_quiet (self, self->layout->columns[column].quiet);
  GString *all = g_string_new (text != NULL || self->layout->captions
                                   ? text : _("nothing written yet"));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *alpha = pango_attr_foreground_alpha_new (QUIET);

  if (quiet != NULL)
    g_string_append (all, all->len == 0 ? "" : self->layout->captions ? "\n" : "  ");
  alpha->start_index = text != NULL ? (guint) all->len : 0;
  if (quiet != NULL)
    g_string_append (all, quiet);
  pango_attr_list_insert (attributes, alpha);
  gtk_label_set_label (GTK_LABEL (self->texts[column]), all->str);
  gtk_label_set_attributes (GTK_LABEL (self->texts[column]), attributes);
  g_string_free (all, TRUE);
}

static void
show_picture (BtAboutMeRow *self)
{
  const BtField *field = find_field (self, "picture");
  GBytes *bytes = field == NULL ? NULL : bt_record_get_value (self->record, field).bytes;
  g_autoptr (GdkPixbuf) pixbuf = bytes == NULL ? NULL : bt_photo_read (bytes, PICTURE, NULL);

  gtk_picture_set_pixbuf (GTK_PICTURE (self->picture), pixbuf);
  gtk_widget_set_visible (self->picture, pixbuf != NULL);
}

static void
show (BtAboutMeRow *self)
{
  for (guint i = 0; i < N_COLUMNS && self->texts[i] != NULL; i++)
    show_text (self, i);
}

static void
on_record (BtAboutMeRow *self,
           GParamSpec   *pspec)
{
  if (g_str_equal (pspec->name, "picture"))
    show_picture (self);
  else
    show (self);
}

static GtkWidget *
make_label (gboolean quiet)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0, "max-width-chars", LEAST_CHARS, NULL);

  if (quiet)
    gtk_widget_add_css_class (label, "dim-label");
  return label;
}

static GtkWidget *
make_column (BtAboutMeRow *self,
             guint         column)
{
  const BtField *field = find_field (self, self->layout->columns[column].field);
  GtkWidget *text = self->texts[column] = make_label (FALSE);
  GtkWidget *box;

  if (!self->layout->captions)
    return text;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), make_label (TRUE));
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (box)), _(field->label));
  gtk_box_append (GTK_BOX (box), text);
  return box;
}

static void
build (BtAboutMeRow *self)
{
  GtkWidget *columns = g_object_new (BT_TYPE_COLUMNS, "equal", TRUE, "spacing", 12, "fold-under",
                                     self->layout->captions ? 30.0 : 0.0, "hexpand", TRUE, "valign",
                                     GTK_ALIGN_CENTER, NULL);

  for (guint i = 0; i < N_COLUMNS && self->layout->columns[i].field != NULL; i++)
    gtk_widget_set_parent (make_column (self, i), columns);
  gtk_box_append (GTK_BOX (self), self->picture);
  gtk_box_append (GTK_BOX (self), columns);
}

static void
set_record (BtAboutMeRow *self,
            BtRecord     *record)
{
  BtPlan *plan = bt_record_get_plan (record);

  self->record = g_object_ref (record);
  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    if (layouts[i].type () == G_OBJECT_TYPE (record))
      self->layout = &layouts[i];
  g_return_if_fail (self->layout != NULL);

  build (self);
  g_signal_connect_object (record, "notify", G_CALLBACK (on_record), self, G_CONNECT_SWAPPED);
  if (plan != NULL) /* whose name stands in "from how Wren shows us" */
    g_signal_connect_object (bt_plan_get_person (plan), "notify", G_CALLBACK (show), self,
                             G_CONNECT_SWAPPED);
  show (self);
  show_picture (self);
}

static void
bt_about_me_row_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (g_value_get_object (value) != NULL)
    set_record (BT_ABOUT_ME_ROW (object), g_value_get_object (value));
}

static void
bt_about_me_row_dispose (GObject *object)
{
  g_clear_object (&BT_ABOUT_ME_ROW (object)->record);
  G_OBJECT_CLASS (bt_about_me_row_parent_class)->dispose (object);
}

static void
bt_about_me_row_class_init (BtAboutMeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = bt_about_me_row_set_property;
  object_class->dispose = bt_about_me_row_dispose;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_RECORD,
                                            G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
bt_about_me_row_init (BtAboutMeRow *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->picture = gtk_picture_new ();
  gtk_picture_set_can_shrink (GTK_PICTURE (self->picture), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Picture"), -1);
  gtk_widget_set_valign (self->picture, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->picture, "picture");
}
