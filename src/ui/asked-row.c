/* asked-row.c: a question, an agreement, something to do or a meeting, on one row.
 *
 * One function for each class says the same five things; the row shows them. */
#include "config.h"

#include "ui/asked-row.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "base/text.h"
#include "model/action.h"
#include "model/agreement.h"
#include "model/question.h"
#include "model/review.h"
#include "ui/kit/columns.h"
#include "ui/kit/measure.h"
#include "ui/kit/money-label.h"
#include "ui/kit/record-name.h"
#include "ui/ui.h"
#include "words/choices.h"
#include "words/codes.h"

struct _BtAskedRow
{
  GtkBox     parent_instance;
  BtRecord  *record;
  GtkWidget *title;
  GtkWidget *detail;
  GtkWidget *amount;
  GtkWidget *state;
  GtkWidget *when;
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtAskedRow, bt_asked_row, GTK_TYPE_BOX)

/**
 * BtAskedWords: what a row says; each text is the row's own, NULL for nothing.
 * @settled: it needs nothing more, so that the eye may pass over it
 */
typedef struct
{
  char    *detail;
  char    *state;
  char    *when;
  BtPence  amount;
  gboolean settled;
} BtAskedWords;

static char *
format_day (const char *format,
            BtDay       day)
{
  g_autofree char *text = bt_day_format (day);

  return day == BT_DAY_UNKNOWN ? NULL : g_strdup_printf (format, text);
}

/* "@format text", NULL where there is no @text. */
static char *
format_text (const char *format,
             const char *text)
{
  return bt_text_is_blank (text) ? NULL : g_strdup_printf (format, text);
}

static void
say_question (BtRecord     *record,
              BtAskedWords *words)
{
  BtQuestion *question = BT_QUESTION (record);

  words->settled = !bt_text_is_blank (question->answer)
                   || question->answered_on != BT_DAY_UNKNOWN;
  if (words->settled)
    {
      words->detail = g_strdup (question->answer);
      words->state = g_strdup (_("answered"));
      words->when = g_strdup (question->answered_by);
      return;
    }
  words->detail = format_text (_("for %s"), question->for_whom);
  words->state = format_day (_("asked %s"), question->asked_on);
  if (words->state == NULL)
    words->state = g_strdup (_("not asked yet"));
}

/* The day that goes with where it stands: the last of what has happened. */
static BtDay
get_agreement_day (BtAgreement *agreement)
{
  const BtDay days[] = { agreement->declined_on, agreement->agreed_on, agreement->offered_on,
                         agreement->asked_on };

  if (agreement->state != BT_AGREEMENT_STATE_DECLINED)
    return agreement->agreed_on != BT_DAY_UNKNOWN    ? days[1]
           : agreement->offered_on != BT_DAY_UNKNOWN ? days[2]
                                                     : days[3];
  return days[0] != BT_DAY_UNKNOWN ? days[0] : days[3];
}

static void
say_agreement (BtRecord     *record,
               BtAskedWords *words)
{
  BtAgreement *agreement = BT_AGREEMENT (record);

  words->detail = g_strdup (agreement->what != NULL ? agreement->with : NULL);
  words->amount = agreement->amount;
  words->state = g_strdup (bt_words_for_code (BT_TYPE_AGREEMENT_STATE, (int) agreement->state));
  if (agreement->state == BT_AGREEMENT_STATE_DECLINED)
    words->when = format_text (_("“%s”"), agreement->declined_why);
  if (words->when == NULL)
    words->when = format_day ("%s", get_agreement_day (agreement));
}

static void
say_action (BtRecord     *record,
            BtAskedWords *words)
{
  BtAction *action = BT_ACTION (record);

  words->settled = action->done_on != BT_DAY_UNKNOWN;
  words->detail = g_strdup (action->who);
  words->state = words->settled ? format_day (_("done, %s"), action->done_on)
                                : format_day (_("by %s"), action->by);
}

static void
say_review (BtRecord     *record,
            BtAskedWords *words)
{
  BtReview *review = BT_REVIEW (record);
  guint invited = bt_list_get_length (review->invitees);

  if (review->kind != BT_REVIEW_KIND_UNKNOWN)
    words->detail = bt_words_choice (BT_TYPE_REVIEW_KIND, (int) review->kind);
  if (invited > 0)
    words->state = bt_number_count (
        ngettext ("%s person invited", "%s people invited", invited), invited);
}

/* One row a class. */
static const struct
{
  GType (*type) (void);
  void  (*say)  (BtRecord *record, BtAskedWords *words);
} classes[] = {
  { bt_question_get_type, say_question },
  { bt_agreement_get_type, say_agreement },
  { bt_action_get_type, say_action },
  { bt_review_get_type, say_review },
};

static void
set_words (GtkWidget *label,
           char      *words) /* taken */
{
  g_autofree char *shown = bt_text_cut (words != NULL ? words : "", BT_ROW_LETTERS);

  gtk_label_set_label (GTK_LABEL (label), shown);
  gtk_widget_set_visible (label, !bt_text_is_blank (words));
  g_free (words);
}

static void
show (BtAskedRow *self)
{
  BtAskedWords words = { .amount = BT_PENCE_UNKNOWN };
  char *name = bt_record_dup_name (self->record);

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (G_OBJECT_TYPE (self->record) == classes[i].type ())
      classes[i].say (self->record, &words);
  set_words (self->title, name != NULL ? name : g_strdup (_("Without a name yet")));
  set_words (self->detail, words.detail);
  set_words (self->state, words.state);
  set_words (self->when, words.when);
  bt_money_label_set_pence (BT_MONEY_LABEL (self->amount), words.amount);
  gtk_widget_set_visible (self->amount, words.amount != BT_PENCE_UNKNOWN);
  if (words.settled)
    gtk_widget_remove_css_class (self->title, "heading");
  else
    gtk_widget_add_css_class (self->title, "heading");
}

static void
bt_asked_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  BtAskedRow *self = BT_ASKED_ROW (object);
  GListModel *invitees = NULL;

  self->record = g_value_dup_object (value);
  if (self->record == NULL)
    return;
  g_signal_connect_object (self->record, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  if (BT_IS_REVIEW (self->record))
    {
      g_object_get (self->record, "invitees", &invitees, NULL);
      g_signal_connect_object (invitees, "items-changed", G_CALLBACK (show), self,
                               G_CONNECT_SWAPPED);
      g_object_unref (invitees);
    }
  show (self);
}

static void
bt_asked_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  g_value_set_object (value, BT_ASKED_ROW (object)->record);
}

static void
bt_asked_row_dispose (GObject *object)
{
  g_clear_object (&BT_ASKED_ROW (object)->record);
  G_OBJECT_CLASS (bt_asked_row_parent_class)->dispose (object);
}

static void
bt_asked_row_class_init (BtAskedRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = bt_asked_row_set_property;
  object_class->get_property = bt_asked_row_get_property;
  object_class->dispose = bt_asked_row_dispose;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_RECORD,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_MONEY_LABEL);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "asked-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BtAskedRow, title);
  gtk_widget_class_bind_template_child (widget_class, BtAskedRow, detail);
  gtk_widget_class_bind_template_child (widget_class, BtAskedRow, amount);
  gtk_widget_class_bind_template_child (widget_class, BtAskedRow, state);
  gtk_widget_class_bind_template_child (widget_class, BtAskedRow, when);
}

static void
bt_asked_row_init (BtAskedRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
