/* start-window.c: the first thing anyone sees: the doors into a plan. */
#include "config.h"

#include "ui/start-window.h"

#include "ui/flags.h"
#include "ui/kit/banner.h"
#include "ui/kit/clamp.h"
#include "ui/kit/columns.h"
#include "ui/kit/door.h"
#include "ui/recent-row.h"
#include "ui/ui.h"

struct _BtStartWindow
{
  GtkApplicationWindow parent_instance;
  BtBanner            *banner;
  GtkWidget           *recent;      /* the part of the page, with its heading */
  GtkWidget           *recent_list;
  GtkWidget           *open_door;
  GListModel          *plans;
};

G_DEFINE_FINAL_TYPE (BtStartWindow, bt_start_window, GTK_TYPE_APPLICATION_WINDOW)

static GtkWidget *
make_row (gpointer item,
          gpointer data)
{
  return bt_recent_row_new (item);
}

/* An empty list is not there at all. */
static void
on_plans_changed (BtStartWindow *self)
{
  gtk_widget_set_visible (self->recent, g_list_model_get_n_items (self->plans) > 0);
}

static void
bt_start_window_dispose (GObject *object)
{
  BtStartWindow *self = BT_START_WINDOW (object);

  if (self->plans != NULL)
    g_signal_handlers_disconnect_by_data (self->plans, self);
  g_clear_object (&self->plans);
  G_OBJECT_CLASS (bt_start_window_parent_class)->dispose (object);
}

static void
bt_start_window_class_init (BtStartWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_start_window_dispose;
  g_type_ensure (BT_TYPE_BANNER);
  g_type_ensure (BT_TYPE_CLAMP);
  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_DOOR);
  g_type_ensure (BT_TYPE_FLAGS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "start-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, recent);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, recent_list);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, open_door);
}

static void
bt_start_window_init (BtStartWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_start_window_new (GtkApplication *application,
                     BtSettings     *settings)
{
  BtStartWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (BT_IS_SETTINGS (settings), NULL);

  self = g_object_new (BT_TYPE_START_WINDOW, "application", application, NULL);
  self->plans = g_object_ref (bt_settings_get_recent (settings));
  gtk_list_box_bind_model (GTK_LIST_BOX (self->recent_list), self->plans, make_row, NULL, NULL);
  g_signal_connect_swapped (self->plans, "items-changed", G_CALLBACK (on_plans_changed), self);
  on_plans_changed (self);
  gtk_widget_grab_focus (self->open_door);
  return GTK_WIDGET (self);
}

void
bt_start_window_tell (BtStartWindow *self,
                      const char    *text)
{
  g_return_if_fail (BT_IS_START_WINDOW (self));

  bt_banner_tell (self->banner, text, NULL, NULL);
}
