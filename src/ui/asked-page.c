/* asked-page.c: the place Asked and agreed. */
#include "config.h"

#include "ui/asked-page.h"

#include "model/action.h"
#include "model/agreement.h"
#include "model/question.h"
#include "model/review.h"
#include "ui/asked-form.h"
#include "ui/asked-row.h"
#include "ui/kit/beside.h"
#include "ui/kit/columns.h"
#include "ui/kit/kit.h"
#include "ui/ui.h"

struct _BtAskedPage
{
  GtkBox        parent_instance;
  BtPlan       *plan;
  GtkWidget    *ask;
  GtkWidget    *lists;
  BtRecordList *questions;
  BtRecordList *agreements;
  BtRecordList *actions;
  BtRecordList *reviews;
  GtkWidget    *side;
  BtAskedForm  *form;
};

G_DEFINE_FINAL_TYPE (BtAskedPage, bt_asked_page, GTK_TYPE_BOX)

static BtRecordList *
get_list (BtAskedPage *self,
          BtRecord    *record)
{
  return BT_IS_QUESTION (record)    ? self->questions
         : BT_IS_AGREEMENT (record) ? self->agreements
         : BT_IS_ACTION (record)    ? self->actions
                                    : self->reviews;
}

static void
on_ask (BtAskedPage *self)
{
  bt_record_list_add (self->questions);
}

static void
on_opened (BtAskedPage *self,
           BtRecord    *record)
{
  GtkScrolledWindow *side = GTK_SCROLLED_WINDOW (self->side);

  bt_asked_form_set_record (self->form, record);
  gtk_widget_set_visible (self->side, TRUE);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (side), 0);
  gtk_widget_child_focus (GTK_WIDGET (self->form), GTK_DIR_TAB_FORWARD);
}

/* The keyboard goes back to the row, or to the button where that has gone. */
static void
on_form_closed (BtAskedPage *self)
{
  BtRecord *record = bt_asked_form_get_record (self->form);
  gboolean inside = gtk_widget_get_state_flags (self->side) & GTK_STATE_FLAG_FOCUS_WITHIN;

  if (record == NULL)
    return;
  gtk_widget_set_visible (self->side, FALSE);
  if (inside && (bt_record_get_plan (record) == NULL
                 || !bt_record_list_focus (get_list (self, record), record)))
    gtk_widget_grab_focus (self->ask);
  bt_asked_form_set_record (self->form, NULL);
}

static void
on_form_remove (BtAskedPage *self)
{
  BtRecord *record = bt_asked_form_get_record (self->form);

  bt_record_list_remove (get_list (self, record), record);
}

static void
bt_asked_page_dispose (GObject *object)
{
  g_clear_object (&BT_ASKED_PAGE (object)->plan);
  G_OBJECT_CLASS (bt_asked_page_parent_class)->dispose (object);
}

static void
bt_asked_page_class_init (BtAskedPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_asked_page_dispose;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_ASKED_FORM);
  g_type_ensure (BT_TYPE_ASKED_ROW);
  g_type_ensure (BT_TYPE_BESIDE);
  g_type_ensure (BT_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "asked-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BtAskedPage, ask);
  gtk_widget_class_bind_template_child (widget_class, BtAskedPage, lists);
  gtk_widget_class_bind_template_child (widget_class, BtAskedPage, questions);
  gtk_widget_class_bind_template_child (widget_class, BtAskedPage, agreements);
  gtk_widget_class_bind_template_child (widget_class, BtAskedPage, actions);
  gtk_widget_class_bind_template_child (widget_class, BtAskedPage, reviews);
  gtk_widget_class_bind_template_child (widget_class, BtAskedPage, side);
  gtk_widget_class_bind_template_child (widget_class, BtAskedPage, form);
  gtk_widget_class_bind_template_callback (widget_class, on_ask);
  gtk_widget_class_bind_template_callback (widget_class, on_opened);
  gtk_widget_class_bind_template_callback (widget_class, on_form_closed);
  gtk_widget_class_bind_template_callback (widget_class, on_form_remove);
}

static void
bt_asked_page_init (BtAskedPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_asked_page_new (BtPlanFile *file,
                   BtSettings *settings)
{
  BtAskedPage *self = g_object_new (BT_TYPE_ASKED_PAGE, NULL);

  self->plan = g_object_ref (bt_plan_file_get_plan (file));
  g_object_set (self->lists, "record", self->plan, NULL);
  return GTK_WIDGET (self);
}

BtRecordList *
bt_asked_page_get_list (BtAskedPage *self,
                        const char  *name)
{
  g_return_val_if_fail (BT_IS_ASKED_PAGE (self), NULL);

  return BT_RECORD_LIST (
      gtk_widget_get_template_child (GTK_WIDGET (self), BT_TYPE_ASKED_PAGE, name));
}
