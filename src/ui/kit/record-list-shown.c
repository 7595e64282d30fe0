/* record-list-shown.c: which records a list shows, and a row for each. */
#include "config.h"

#include "ui/kit/record-list-private.h"

#include <glib/gi18n.h>

#include "ui/kit/record-row.h"

const BtField *
bt_record_list_get_field (BtRecordList *self)
{
  const BtField *field = NULL;

  if (self->owner != NULL && self->list != NULL)
    field = bt_record_class_find_field (BT_RECORD_GET_CLASS (self->owner), self->list);
  return field != NULL && field->kind == BT_KIND_LIST ? field : NULL;
}

gboolean
bt_record_list_find_where (BtRecordList   *self,
                           const BtField **field,
                           BtValue        *value)
{
  const BtField *list = bt_record_list_get_field (self);
  g_auto (GStrv) parts = self->where == NULL ? NULL : g_strsplit (self->where, "=", 2);
  g_autoptr (BtRecordClass) klass = NULL;
  int code = -1;

  if (list == NULL || parts == NULL || g_strv_length (parts) != 2)
    return FALSE;
  klass = g_type_class_ref (list->type ());
  *field = bt_record_class_find_field (klass, parts[0]);
  if (*field != NULL && (*field)->kind == BT_KIND_CODE)
    code = bt_code_from_nick ((*field)->type (), parts[1]);
  if (code < 0)
    {
      g_critical ("There is no “%s” in “%s”", self->where, self->list);
      return FALSE;
    }
  value->kind = BT_KIND_CODE;
  value->number = code == 0 ? BT_NUMBER_UNKNOWN : code;
  return TRUE;
}

static GtkWidget *
make_row (gpointer record,
          gpointer list)
{
  return bt_record_row_new (list, record);
}

static BtRecordRow *
get_row (BtRecordList *self,
         guint         index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->rows), (int) index);

  return row == NULL ? NULL : BT_RECORD_ROW (row);
}

/* The rows know whether they are the first or the last; an empty list takes no room. */
static void
place_rows (BtRecordList *self)
{
  guint n = self->shown == NULL ? 0 : g_list_model_get_n_items (self->shown);

  gtk_widget_set_visible (self->rows, n > 0);
  for (guint i = 0; i < n; i++)
    {
      BtRecordRow *row = get_row (self, i);

      if (row != NULL)
        bt_record_row_set_place (row, i == 0, i == n - 1);
    }
}

/* A row that goes may have the keyboard: that is put where the row was, once everything is done. */

static gboolean
put_focus_back (gpointer data)
{
  BtRecordList *self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  self->finding = 0;
  /* for a while it is still where it was, on a row that is nowhere now */
  if (focus == NULL || !gtk_widget_get_mapped (focus)
      || gtk_widget_is_ancestor (focus, self->rows))
    bt_record_list_focus_near (self, self->lost_at);
  return G_SOURCE_REMOVE;
}

static void
on_rows_going (BtRecordList *self,
               guint         position,
               guint         removed,
               guint         added)
{
  GtkStateFlags state = gtk_widget_get_state_flags (self->rows);

  if (removed == 0 || (state & GTK_STATE_FLAG_FOCUS_WITHIN) == 0 || self->finding != 0)
    return;
  self->lost_at = position;
  self->finding = g_idle_add (put_focus_back, self);
}

/* What is shown. */

static gboolean
is_shown (gpointer record,
          gpointer list)
{
  const BtField *field = NULL;
  BtValue wanted, value;

  if (!bt_record_list_find_where (list, &field, &wanted))
    return TRUE;
  value = bt_record_get_value (record, field);
  return bt_value_equal (&value, &wanted);
}

static void
on_plan_changed (BtRecordList *self,
                 BtChanges    *changes)
{
  const BtField *list = bt_record_list_get_field (self);

  if (bt_record_get_plan (self->owner) != self->plan)
    g_object_set (self, "owner", NULL, NULL); /* it has left, and its list with it */
  else if (self->where != NULL && bt_changes_touch (changes, list->type ()))
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

void
bt_record_list_stop_showing (BtRecordList *self)
{
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), NULL, NULL, NULL, NULL);
  if (self->shown != NULL)
    g_signal_handlers_disconnect_by_data (self->shown, self);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, on_plan_changed, self);
  g_clear_handle_id (&self->finding, g_source_remove);
  g_clear_object (&self->shown);
  g_clear_object (&self->filter);
  g_clear_object (&self->plan);
}

static void
start_showing (BtRecordList  *self,
               const BtField *field)
{
  BtList *list = bt_record_get_list (self->owner, field);
  BtPlan *plan = bt_record_get_plan (self->owner);

  if (self->where != NULL)
    {
      self->filter = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));
      self->shown = G_LIST_MODEL (gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (list)),
                                                             g_object_ref (self->filter)));
    }
  else
    self->shown = G_LIST_MODEL (g_object_ref (list));
  if (g_set_object (&self->plan, plan) && plan != NULL)
    g_signal_connect_object (plan, "changed", G_CALLBACK (on_plan_changed), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shown, "items-changed", G_CALLBACK (on_rows_going), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), self->shown, make_row, self, NULL);
  /* after the list box, so that its rows are there */
  g_signal_connect_object (self->shown, "items-changed", G_CALLBACK (place_rows), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
name_rows (BtRecordList  *self,
           const BtField *field)
{
  const char *label = self->label != NULL ? self->label : _(field->label);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

void
bt_record_list_show (BtRecordList *self)
{
  const BtField *field = NULL;

  bt_record_list_stop_showing (self);
  field = bt_record_list_get_field (self);
  if (field != NULL)
    {
      name_rows (self, field);
      start_showing (self, field);
    }
  place_rows (self);
}

GtkWidget *
bt_record_list_get_content (BtRecordList *self,
                            guint         index)
{
  BtRecordRow *row = NULL;

  g_return_val_if_fail (BT_IS_RECORD_LIST (self), NULL);

  row = get_row (self, index);
  return row == NULL ? NULL : bt_record_row_get_content (row);
}

gboolean
bt_record_list_focus (BtRecordList *self,
                      gpointer      record)
{
  BtRecordRow *row = NULL;

  g_return_val_if_fail (BT_IS_RECORD_LIST (self), FALSE);

  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    if (bt_record_row_get_record (row) == record)
      {
        g_clear_handle_id (&self->finding, g_source_remove); /* someone knows better */
        return gtk_widget_grab_focus (GTK_WIDGET (row));
      }
  return FALSE;
}

void
bt_record_list_focus_near (BtRecordList *self,
                           guint         index)
{
  guint n = self->shown == NULL ? 0 : g_list_model_get_n_items (self->shown);
  BtRecordRow *row = n == 0 ? NULL : get_row (self, MIN (index, n - 1));

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  else if (gtk_widget_get_visible (self->add_line))
    gtk_widget_grab_focus (self->add_line);
  else
    gtk_widget_grab_focus (self->add_button);
}
