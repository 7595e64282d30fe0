/* asked-form.c: everything that is known about one question, agreement, thing to do or meeting.
 *
 * The template has a form for each class; the one that fits is shown. */
#include "config.h"

#include "ui/asked-form.h"

#include "model/action.h"
#include "model/agreement.h"
#include "model/question.h"
#include "model/review.h"
#include "ui/kit/columns.h"
#include "ui/kit/fields-row.h"
#include "ui/kit/kit.h"
#include "ui/kit/record-name.h"
#include "ui/notice-card.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"

struct _BtAskedForm
{
  GtkBox      parent_instance;
  BtRecord   *record;
  GtkWidget  *title;
  GtkStack   *forms;
  GtkWidget  *overturned; /* what is worth a look about an agreement */
  BtPlanSums *plan_sums;  /* which say so */
};

enum
{
  SIGNAL_CLOSED,
  SIGNAL_REMOVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtAskedForm, bt_asked_form, GTK_TYPE_BOX)

static const struct
{
  GType     (*type) (void);
  const char *form; /* in the template */
} classes[] = {
  { bt_question_get_type, "question" },
  { bt_agreement_get_type, "agreement" },
  { bt_action_get_type, "action" },
  { bt_review_get_type, "review" },
};

static void
close_form (BtAskedForm *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  close_form (BT_ASKED_FORM (widget));
  return TRUE;
}

static void
on_remove (BtAskedForm *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVE], 0);
}

static void
show_title (BtAskedForm *self)
{
  g_autofree char *name = bt_record_dup_heading (self->record);

  gtk_label_set_label (GTK_LABEL (self->title), name);
}

static void
show_notice (BtAskedForm *self)
{
  if (self->record != NULL && bt_record_get_plan (self->record) != NULL)
    bt_notice_box_fill (self->overturned, BT_NOTICE_AGREEMENT_OVERTURNED, self->record,
                        bt_plan_sums_get (self->plan_sums));
}

/* The sums of the plan of @record; NULL: of none. */
static void
listen (BtAskedForm *self,
        BtRecord    *record)
{
  if (self->plan_sums != NULL)
    g_signal_handlers_disconnect_by_func (self->plan_sums, show_notice, self);
  g_clear_object (&self->plan_sums);
  if (record == NULL)
    return;
  self->plan_sums = g_object_ref (bt_plan_sums_get_for_plan (bt_record_get_plan (record)));
  g_signal_connect_swapped (self->plan_sums, "changed", G_CALLBACK (show_notice), self);
}

static void
bt_asked_form_dispose (GObject *object)
{
  listen (BT_ASKED_FORM (object), NULL);
  g_clear_object (&BT_ASKED_FORM (object)->record);
  G_OBJECT_CLASS (bt_asked_form_parent_class)->dispose (object);
}

static void
bt_asked_form_class_init (BtAskedFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_asked_form_dispose;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_FIELDS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "asked-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BtAskedForm, title);
  gtk_widget_class_bind_template_child (widget_class, BtAskedForm, forms);
  gtk_widget_class_bind_template_child (widget_class, BtAskedForm, overturned);
  gtk_widget_class_bind_template_callback (widget_class, close_form);
  gtk_widget_class_bind_template_callback (widget_class, on_remove);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape, NULL);

  signals[SIGNAL_CLOSED] = g_signal_new ("closed", BT_TYPE_ASKED_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REMOVE] = g_signal_new ("remove", BT_TYPE_ASKED_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_asked_form_init (BtAskedForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_asked_form_set_record (BtAskedForm *self,
                          BtRecord    *record)
{
  g_return_if_fail (BT_IS_ASKED_FORM (self));

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, show_title, self);
  g_set_object (&self->record, record);
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      GtkWidget *form = gtk_stack_get_child_by_name (self->forms, classes[i].form);
      gboolean fits = record != NULL && G_OBJECT_TYPE (record) == classes[i].type ();

      g_object_set (form, "record", fits ? record : NULL, NULL);
      if (fits)
        gtk_stack_set_visible_child (self->forms, form);
    }
  listen (self, record);
  if (record == NULL)
    return;
  show_notice (self);
  g_signal_connect_object (record, "notify", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
  show_title (self);
}

BtRecord *
bt_asked_form_get_record (BtAskedForm *self)
{
  g_return_val_if_fail (BT_IS_ASKED_FORM (self), NULL);

  return self->record;
}
