/* recent-row.c: a plan on the list of recent ones: opens it, or takes it off. */
#include "config.h"

#include "ui/recent-row.h"

#include <glib/gi18n.h>

#include "ui/ui.h"

struct _BtRecentRow
{
  GtkListBoxRow parent_instance;
  GtkWidget    *name;
  GtkWidget    *opened;
  GtkWidget    *take_off;
};

G_DEFINE_FINAL_TYPE (BtRecentRow, bt_recent_row, GTK_TYPE_LIST_BOX_ROW)

static void
bt_recent_row_class_init (BtRecentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "recent-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BtRecentRow, name);
  gtk_widget_class_bind_template_child (widget_class, BtRecentRow, opened);
  gtk_widget_class_bind_template_child (widget_class, BtRecentRow, take_off);
}

static void
bt_recent_row_init (BtRecentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What a screen reader says of the row, and of its button, which would else be called the same
 * in each row. */
static void
name_for_ears (BtRecentRow *self,
               const char  *name,
               const char  *opened)
{
  /* Translators: a row in the list of recent plans, as it is read aloud: a plan's name and the
   * day it was opened. */
  g_autofree char *row = g_strdup_printf (_("Open %s, last opened on %s"), name, opened);
  /* Translators: %s is a plan's name, as in "Take Wren’s plan off this list". */
  g_autofree char *button = g_strdup_printf (_("Take %s off this list"), name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, row, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->take_off),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, button, -1);
}

GtkWidget *
bt_recent_row_new (BtRecentPlan *plan)
{
  BtRecentRow *self;
  g_autofree char *uri = NULL;
  g_autofree char *path = NULL;
  g_autofree char *opened = NULL;

  g_return_val_if_fail (BT_IS_RECENT_PLAN (plan), NULL);

  self = g_object_new (BT_TYPE_RECENT_ROW, NULL);
  uri = g_file_get_uri (bt_recent_plan_get_file (plan));
  path = g_file_get_parse_name (bt_recent_plan_get_file (plan));
  opened = bt_day_format (bt_recent_plan_get_opened_on (plan));
  gtk_label_set_label (GTK_LABEL (self->name), bt_recent_plan_get_name (plan));
  gtk_label_set_label (GTK_LABEL (self->opened), opened);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), path);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", uri);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->take_off), "s", uri);
  name_for_ears (self, bt_recent_plan_get_name (plan), opened);
  return GTK_WIDGET (self);
}
