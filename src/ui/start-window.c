/* start-window.c: the first thing anyone sees: the doors into a plan, and the first questions of a
 * new one. */
#include "config.h"

#include "ui/start-window.h"

#include <glib/gi18n.h>

#include "ui/file-dialogs.h"
#include "ui/flags.h"
#include "ui/help-view.h"
#include "ui/kit/banner.h"
#include "ui/kit/clamp.h"
#include "ui/kit/columns.h"
#include "ui/kit/door.h"
#include "ui/kit/menu-return.h"
#include "ui/kit/reading.h"
#include "ui/kit/whole-days.h"
#include "ui/new-plan.h"
#include "ui/recent-row.h"
#include "ui/ui.h"

struct _BtStartWindow
{
  GtkApplicationWindow parent_instance;
  GtkWidget           *back;
  GtkWidget           *look;
  GtkWidget           *menu_button;
  BtBanner            *banner;
  GtkWidget           *views;       /* "doors", or "questions" */
  BtNewPlan           *questions;
  GtkWidget           *recent;      /* the part of the page, with its heading */
  GtkWidget           *recent_list;
  GtkWidget           *start_door;
  GListModel          *plans;
};

enum
{
  SIGNAL_STARTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

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

/* While questions are asked there is nothing else to do. */
static void
show_view (BtStartWindow *self,
           gboolean       questions)
{
  gtk_stack_set_visible_child_name (GTK_STACK (self->views), questions ? "questions" : "doors");
  gtk_window_set_title (GTK_WINDOW (self), questions ? _("A new plan") : _("Bunting"));
  gtk_widget_set_visible (self->back, questions);
  gtk_widget_set_visible (self->look, !questions);
  gtk_widget_set_visible (self->menu_button, !questions);
  bt_start_window_tell (self, NULL);
  gtk_widget_grab_focus (questions ? GTK_WIDGET (self->questions) : self->start_door);
}

static void
help (GSimpleAction *action,
      GVariant      *target,
      gpointer       data)
{
  bt_help_view_toggle (GTK_STACK (BT_START_WINDOW (data)->views), NULL, NULL);
}

/* From help to the question it lies over, and from one question to the one before. */
static void
on_back (BtStartWindow *self)
{
  GtkStack *views = GTK_STACK (self->views);

  if (gtk_stack_get_visible_child (views) != gtk_stack_get_child_by_name (views, "questions"))
    bt_help_view_toggle (views, NULL, NULL);
  else
    bt_new_plan_go_back (self->questions);
}

static void
tell_started (BtStartWindow *self,
              const char    *path)
{
  /* where all is well it closes */
  G_GNUC_UNUSED g_autoptr (BtStartWindow) alive = g_object_ref (self);
  g_autoptr (BtPlan) plan = bt_new_plan_make (self->questions, bt_day_today ());

  g_signal_emit (self, signals[SIGNAL_STARTED], 0, plan, path,
                 bt_new_plan_get_place (self->questions));
}

static void
on_answered (BtStartWindow *self)
{
  tell_started (self, NULL);
}

static void
on_place_chosen (GtkWidget *asker,
                 GFile     *file)
{
  const char *path = g_file_peek_path (file);

  if (path == NULL)
    bt_start_window_tell_not_kept (BT_START_WINDOW (asker),
                                   _("Bunting keeps plans on this computer only."));
  else
    tell_started (BT_START_WINDOW (asker), path);
}

static void
ask_for_place (GSimpleAction *action,
               GVariant      *target,
               gpointer       data)
{
  /* Translators: the name of a file, without its ending. */
  bt_ask_where_to_save (data, _("Where to keep your plan"), _("Our plan"), BT_PLAN_ENDING,
                        on_place_chosen);
}

static const GActionEntry actions[] = {
  { .name = "keep-elsewhere", .activate = ask_for_place },
  { .name = "help", .activate = help },
};

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
  g_type_ensure (BT_TYPE_NEW_PLAN);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "start-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, back);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, look);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, views);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, questions);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, recent);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, recent_list);
  gtk_widget_class_bind_template_child (widget_class, BtStartWindow, start_door);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, bt_start_window_show_doors);
  gtk_widget_class_bind_template_callback (widget_class, on_answered);
  signals[SIGNAL_STARTED] = g_signal_new ("started", BT_TYPE_START_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 3, BT_TYPE_PLAN,
                                          G_TYPE_STRING, G_TYPE_STRING);
}

static void
bt_start_window_init (BtStartWindow *self)
{
  bt_reading_begin ();
  bt_whole_days_begin ();
  gtk_widget_init_template (GTK_WIDGET (self));
  bt_menu_return_watch (GTK_WINDOW (self), GTK_MENU_BUTTON (self->menu_button));
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

GtkWidget *
bt_start_window_new (GtkApplication *application,
                     BtSettings     *settings)
{
  BtStartWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (BT_IS_SETTINGS (settings), NULL);

  self = g_object_new (BT_TYPE_START_WINDOW, "application", application, NULL);
  bt_settings_size_window (settings, GTK_WINDOW (self));
  self->plans = g_object_ref (bt_settings_get_recent (settings));
  gtk_list_box_bind_model (GTK_LIST_BOX (self->recent_list), self->plans, make_row, NULL, NULL);
  g_signal_connect_swapped (self->plans, "items-changed", G_CALLBACK (on_plans_changed), self);
  on_plans_changed (self);
  gtk_widget_grab_focus (self->start_door);
  return GTK_WIDGET (self);
}

void
bt_start_window_ask (BtStartWindow *self)
{
  g_return_if_fail (BT_IS_START_WINDOW (self));

  show_view (self, TRUE);
}

void
bt_start_window_show_doors (BtStartWindow *self)
{
  g_return_if_fail (BT_IS_START_WINDOW (self));

  show_view (self, FALSE);
}

gboolean
bt_start_window_is_busy (BtStartWindow *self)
{
  g_return_val_if_fail (BT_IS_START_WINDOW (self), FALSE);

  return gtk_widget_get_visible (self->back) && bt_new_plan_is_begun (self->questions);
}

void
bt_start_window_tell_not_kept (BtStartWindow *self,
                               const char    *why)
{
  /* Translators: %s is a whole sentence: why not. */
  g_autofree char *text = g_strdup_printf (_("Your plan could not be kept. %s"), why);

  g_return_if_fail (BT_IS_START_WINDOW (self));

  bt_banner_tell (self->banner, text, _("Choose another place"), "win.keep-elsewhere");
}

void
bt_start_window_tell (BtStartWindow *self,
                      const char    *text)
{
  g_return_if_fail (BT_IS_START_WINDOW (self));

  bt_banner_tell (self->banner, text, NULL, NULL);
}
