/* plan-facts-dialog.c: what is known of a plan as a whole: its name, its year, its dates. */
#include "config.h"

#include "ui/plan-facts-dialog.h"

#include "ui/kit/kit.h"
#include "ui/ui.h"

struct _BtPlanFactsDialog
{
  GtkWindow  parent_instance;
  GtkWidget *form;
};

G_DEFINE_FINAL_TYPE (BtPlanFactsDialog, bt_plan_facts_dialog, GTK_TYPE_WINDOW)

/* Dates are kept on leaving them; what cannot be read does not hold anyone back. */
static gboolean
bt_plan_facts_dialog_close_request (GtkWindow *window)
{
  bt_form_keep_focused (window);
  return GTK_WINDOW_CLASS (bt_plan_facts_dialog_parent_class)->close_request (window);
}

static void
bt_plan_facts_dialog_class_init (BtPlanFactsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  GTK_WINDOW_CLASS (klass)->close_request = bt_plan_facts_dialog_close_request;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "plan-facts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BtPlanFactsDialog, form);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bt_plan_facts_dialog_init (BtPlanFactsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_plan_facts_dialog_new (GtkWindow *parent,
                          BtPlan    *plan)
{
  BtPlanFactsDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent) && BT_IS_PLAN (plan), NULL);

  self = g_object_new (BT_TYPE_PLAN_FACTS_DIALOG, "application",
                       gtk_window_get_application (parent), "transient-for", parent, NULL);
  g_object_set (self->form, "record", plan, NULL);
  return GTK_WIDGET (self);
}
