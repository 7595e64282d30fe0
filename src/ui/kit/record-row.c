/* record-row.c: one record in a BtRecordList: what the list shows of it, and the menu that moves
 * and removes it. */
#include "config.h"

#include "ui/kit/record-row.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/kit/measure.h"
#include "ui/kit/record-list-private.h"
#include "ui/kit/record-name.h"

struct _BtRecordRow
{
  GtkListBoxRow  parent_instance;
  BtRecordList  *list;   /* which owns this row */
  BtRecord      *record;
  GtkWidget     *grid;
  GtkWidget     *content;
  GtkWidget     *text;   /* where the list has no class of rows */
  GtkWidget     *menu;
};

G_DEFINE_FINAL_TYPE (BtRecordRow, bt_record_row, GTK_TYPE_LIST_BOX_ROW)

static void
on_record (BtRecordRow *self)
{
  g_autofree char *name = bt_record_dup_short_name (self->record);
  g_autofree char *menu = g_strdup_printf (
      self->list->fixed_order ? _("Remove %s") : _("Move or remove %s"), name);

  if (self->text != NULL)
    {
      g_autofree char *text = bt_record_dup_name (self->record); /* there may be none yet */
      g_autofree char *shown = bt_text_cut (text != NULL ? text : name, BT_ROW_LETTERS);

      gtk_label_set_label (GTK_LABEL (self->text), shown);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (self->menu, menu);
  for (GtkWidget *part = self->menu; part != NULL;
       part = part == self->menu ? gtk_widget_get_first_child (part) : NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
}

static void
on_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  BtRecordRow *self = BT_RECORD_ROW (widget);

  if (g_str_equal (name, "row.move-up"))
    bt_record_list_move (self->list, self->record, -1);
  else if (g_str_equal (name, "row.move-down"))
    bt_record_list_move (self->list, self->record, 1);
  else
    bt_record_list_remove (self->list, self->record);
}

static void
on_ask (GtkWidget  *widget,
        const char *name,
        GVariant   *what)
{
  BtRecordRow *self = BT_RECORD_ROW (widget);

  bt_record_list_tell_asked (self->list, self->record, g_variant_get_string (what, NULL));
}

static gboolean
open_menu (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (BT_RECORD_ROW (widget)->menu));
  return TRUE;
}

static void
on_right_click (BtRecordRow *self)
{
  open_menu (GTK_WIDGET (self), NULL, NULL);
}

/* Dragging: what is dragged is the record. */

static GdkContentProvider *
on_prepare (BtRecordRow *self)
{
  return self->list->fixed_order ? NULL
                                 : gdk_content_provider_new_typed (BT_TYPE_RECORD, self->record);
}

static void
on_drag_begin (BtRecordRow   *self,
               GdkDrag       *drag,
               GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));
  g_autoptr (GdkPaintable) still = gdk_paintable_get_current_image (picture);

  gtk_drag_source_set_icon (source, still, 0, 0);
}

/* Whether what is dropped at @y comes after this row. */
static gboolean
is_after (BtRecordRow *self,
          double       y)
{
  return y > gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
}

static void
show_drop (BtRecordRow *self,
           const char  *css_class)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-before");
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-after");
  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
}

static GdkDragAction
on_drag_motion (BtRecordRow   *self,
                double         x,
                double         y,
                GtkDropTarget *target)
{
  const GValue *value = gtk_drop_target_get_value (target);
  gpointer record = value != NULL ? g_value_get_object (value) : NULL;

  if (record == NULL || !bt_record_list_accepts (self->list, record))
    return 0;
  show_drop (self, is_after (self, y) ? "drop-after" : "drop-before");
  return GDK_ACTION_MOVE;
}

static void
on_drag_leave (BtRecordRow *self)
{
  show_drop (self, NULL);
}

static gboolean
on_drop (BtRecordRow  *self,
         const GValue *value,
         double        x,
         double        y)
{
  g_autoptr (BtRecord) record = g_value_dup_object (value);

  show_drop (self, NULL);
  if (!bt_record_list_accepts (self->list, record))
    return FALSE;
  bt_record_list_put (self->list, record, self->record, is_after (self, y));
  return TRUE;
}

static void
add_dragging (BtRecordRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (BT_TYPE_RECORD, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (on_prepare), self);
  g_signal_connect_swapped (source, "drag-begin", G_CALLBACK (on_drag_begin), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));

  gtk_drop_target_set_preload (target, TRUE); /* so that only what fits is let in */
  g_signal_connect_swapped (target, "motion", G_CALLBACK (on_drag_motion), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (on_drag_leave), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
append_item (GMenu      *menu,
             const char *label,
             const char *action,
             const char *accel)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "accel", "s", accel);
  g_menu_append_item (menu, item);
}

static GMenuModel *
make_menu (BtRecordList *list)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) own = g_menu_new ();

  if (!list->fixed_order)
    {
      append_item (own, _("Move up"), "row.move-up", "<Alt>Up");
      append_item (own, _("Move down"), "row.move-down", "<Alt>Down");
    }
  append_item (own, _("Remove"), "row.remove", "Delete");
  if (list->more != NULL)
    g_menu_append_section (menu, NULL, list->more);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (own));
  return G_MENU_MODEL (menu);
}

/* The menu is made when it is opened: a list has many rows. */
static void
on_menu (GtkMenuButton *button,
         gpointer       row)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;
  menu = make_menu (BT_RECORD_ROW (row)->list);
  gtk_menu_button_set_menu_model (button, menu);
}

static void
bt_record_row_dispose (GObject *object)
{
  BtRecordRow *self = BT_RECORD_ROW (object);

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, on_record, self);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (bt_record_row_parent_class)->dispose (object);
}

static void
bt_record_row_class_init (BtRecordRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_record_row_dispose;
  gtk_widget_class_install_action (widget_class, "row.move-up", NULL, on_action);
  gtk_widget_class_install_action (widget_class, "row.move-down", NULL, on_action);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, on_action);
  gtk_widget_class_install_action (widget_class, "row.ask", "s", on_ask);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "row.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "row.move-down",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "row.remove", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, open_menu, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, open_menu, NULL);
}

static void
bt_record_row_init (BtRecordRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  /* a box across would search for the width that goes with a height, again and again */
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 8);
  self->menu = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->menu), "view-more-symbolic");
  gtk_widget_set_valign (self->menu, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->menu, "flat");
  gtk_grid_attach (GTK_GRID (self->grid), self->menu, 1, 0, 1, 1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), self->grid);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_right_click), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  add_dragging (self);
}

static GtkWidget *
make_content (BtRecordRow *self)
{
  if (self->list->row_type != G_TYPE_NONE)
    return g_object_new (self->list->row_type, "record", self->record, NULL);

  self->text = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->text), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->text), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (self->text), 0);
  return self->text;
}

GtkWidget *
bt_record_row_new (BtRecordList *list,
                   BtRecord     *record)
{
  BtRecordRow *self = g_object_new (BT_TYPE_RECORD_ROW, NULL);

  self->list = list;
  self->record = g_object_ref (record);
  self->content = make_content (self);
  gtk_widget_set_hexpand (self->content, TRUE);
  gtk_grid_attach (GTK_GRID (self->grid), self->content, 0, 0, 1, 1);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->menu), on_menu, self, NULL);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), bt_record_list_is_opened (list));
  g_signal_connect_object (record, "notify", G_CALLBACK (on_record), self, G_CONNECT_SWAPPED);
  on_record (self);
  return GTK_WIDGET (self);
}

BtRecord *
bt_record_row_get_record (BtRecordRow *self)
{
  g_return_val_if_fail (BT_IS_RECORD_ROW (self), NULL);

  return self->record;
}

GtkWidget *
bt_record_row_get_content (BtRecordRow *self)
{
  g_return_val_if_fail (BT_IS_RECORD_ROW (self), NULL);

  return self->content;
}

void
bt_record_row_set_place (BtRecordRow *self,
                         gboolean     first,
                         gboolean     last)
{
  g_return_if_fail (BT_IS_RECORD_ROW (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.move-up",
                                 !first && !self->list->fixed_order);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.move-down",
                                 !last && !self->list->fixed_order);
}
