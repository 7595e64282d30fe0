/* record-list.c: the records of one list, in their order: added to, moved and removed here. */
#include "config.h"

#include "ui/kit/record-list-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "ui/kit/record-name.h"
#include "ui/kit/record-row.h"

enum
{
  PROP_0,
  PROP_OWNER,
  PROP_LIST,
  PROP_LABEL,
  PROP_WHERE,
  PROP_ROW_TYPE,
  PROP_ADD_LABEL,
  PROP_ADD_PROMPT,
  PROP_ADD_OPEN,
  PROP_FIXED_ORDER,
  N_PROPS
};

enum
{
  SIGNAL_OPENED,
  SIGNAL_ADDING,
  SIGNAL_REMOVING,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtRecordList, bt_record_list, GTK_TYPE_BOX)

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

/* What a row says. */

char *
bt_record_list_dup_summary (BtRecordList *self,
                            BtRecord     *record)
{
  char *text = self->summary != NULL ? self->summary (record, self->summary_data)
                                     : bt_record_dup_name (record);

  return text != NULL ? text : bt_record_dup_short_name (record); /* it has none yet */
}

gboolean
bt_record_list_is_opened (BtRecordList *self)
{
  return g_signal_has_handler_pending (self, signals[SIGNAL_OPENED], 0, TRUE);
}

void
bt_record_list_tell_opened (BtRecordList *self,
                            BtRecord     *record)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, record);
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

static void
stop_showing (BtRecordList *self)
{
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), NULL, NULL, NULL, NULL);
  if (self->shown != NULL)
    g_signal_handlers_disconnect_by_func (self->shown, place_rows, self);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, on_plan_changed, self);
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

static void
show_controls (BtRecordList *self)
{
  gboolean may = self->shown != NULL && self->add_label != NULL;
  gboolean line = may && self->add_prompt != NULL;

  if (self->add_label != NULL)
    {
      gtk_button_set_label (GTK_BUTTON (self->add_button), self->add_label);
      bt_add_line_set_question (BT_ADD_LINE (self->add_line), self->add_label);
    }
  bt_add_line_set_prompt (BT_ADD_LINE (self->add_line), self->add_prompt);
  gtk_widget_set_visible (self->add_line, line && self->add_open);
  gtk_widget_set_visible (self->add_button, may && !(line && self->add_open));
}

/* Owner, list and the rest may be given in any order. */
static void
update (BtRecordList *self)
{
  const BtField *field = NULL;

  stop_showing (self);
  field = bt_record_list_get_field (self);
  if (field != NULL)
    {
      name_rows (self, field);
      start_showing (self, field);
    }
  place_rows (self);
  show_controls (self);
}

/* What people do. */

static void
on_activated (BtRecordList *self,
              BtRecordRow  *row)
{
  bt_record_list_tell_opened (self, bt_record_row_get_record (row));
}

static gboolean
on_line_added (BtRecordList *self,
               const char   *text)
{
  return bt_record_list_add_record (self, text) != NULL;
}

static void
on_line_closed (BtRecordList *self)
{
  if (self->add_open)
    return;
  gtk_widget_set_visible (self->add_button, TRUE);
  gtk_widget_grab_focus (self->add_button);
  gtk_widget_set_visible (self->add_line, FALSE);
}

/* The object. */

static void
set_text (BtRecordList *self,
          char        **text,
          const GValue *value)
{
  g_free (*text);
  *text = g_value_dup_string (value);
}

static void
bt_record_list_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  BtRecordList *self = BT_RECORD_LIST (object);
  char **const texts[N_PROPS] = {
    [PROP_LIST] = &self->list,
    [PROP_LABEL] = &self->label,
    [PROP_WHERE] = &self->where,
    [PROP_ADD_LABEL] = &self->add_label,
    [PROP_ADD_PROMPT] = &self->add_prompt,
  };

  switch (id)
    {
    case PROP_OWNER:
      if (!g_set_object (&self->owner, g_value_get_object (value)))
        return;
      break;
    case PROP_ROW_TYPE:
      self->row_type = g_value_get_gtype (value);
      break;
    case PROP_ADD_OPEN:
      self->add_open = g_value_get_boolean (value);
      break;
    case PROP_FIXED_ORDER:
      self->fixed_order = g_value_get_boolean (value);
      break;
    default:
      set_text (self, texts[id], value);
    }
  if (id == PROP_ADD_LABEL || id == PROP_ADD_PROMPT || id == PROP_ADD_OPEN)
    show_controls (self); /* another question leaves the rows as they are */
  else
    update (self);
}

static void
bt_record_list_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  BtRecordList *self = BT_RECORD_LIST (object);
  const char *const texts[N_PROPS] = {
    [PROP_LIST] = self->list,
    [PROP_LABEL] = self->label,
    [PROP_WHERE] = self->where,
    [PROP_ADD_LABEL] = self->add_label,
    [PROP_ADD_PROMPT] = self->add_prompt,
  };

  if (id == PROP_OWNER)
    g_value_set_object (value, self->owner);
  else if (id == PROP_ROW_TYPE)
    g_value_set_gtype (value, self->row_type);
  else if (id == PROP_ADD_OPEN)
    g_value_set_boolean (value, self->add_open);
  else if (id == PROP_FIXED_ORDER)
    g_value_set_boolean (value, self->fixed_order);
  else
    g_value_set_string (value, texts[id]);
}

static void
bt_record_list_dispose (GObject *object)
{
  BtRecordList *self = BT_RECORD_LIST (object);

  stop_showing (self);
  g_clear_object (&self->owner);

  G_OBJECT_CLASS (bt_record_list_parent_class)->dispose (object);
}

static void
bt_record_list_finalize (GObject *object)
{
  BtRecordList *self = BT_RECORD_LIST (object);

  g_free (self->list);
  g_free (self->label);
  g_free (self->where);
  g_free (self->add_label);
  g_free (self->add_prompt);

  G_OBJECT_CLASS (bt_record_list_parent_class)->finalize (object);
}

static void
install_text (guint       id,
              const char *name)
{
  props[id] = g_param_spec_string (name, NULL, NULL, NULL,
                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
}

static void
install_flag (guint       id,
              const char *name)
{
  props[id] = g_param_spec_boolean (name, NULL, NULL, FALSE,
                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
}

static void
install_signals (void)
{
  signals[SIGNAL_OPENED] = g_signal_new ("opened", BT_TYPE_RECORD_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
  signals[SIGNAL_ADDING] = g_signal_new ("adding", BT_TYPE_RECORD_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
  signals[SIGNAL_REMOVING] = g_signal_new ("removing", BT_TYPE_RECORD_LIST, G_SIGNAL_RUN_LAST, 0,
                                           g_signal_accumulator_true_handled, NULL, NULL,
                                           G_TYPE_BOOLEAN, 1, BT_TYPE_RECORD);
}

static void
bt_record_list_class_init (BtRecordListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = bt_record_list_set_property;
  object_class->get_property = bt_record_list_get_property;
  object_class->dispose = bt_record_list_dispose;
  object_class->finalize = bt_record_list_finalize;

  props[PROP_OWNER] = g_param_spec_object ("owner", NULL, NULL, BT_TYPE_RECORD,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_ROW_TYPE] = g_param_spec_gtype ("row-type", NULL, NULL, G_TYPE_NONE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  install_text (PROP_LIST, "list");
  install_text (PROP_LABEL, "label");
  install_text (PROP_WHERE, "where");
  install_text (PROP_ADD_LABEL, "add-label");
  install_text (PROP_ADD_PROMPT, "add-prompt");
  install_flag (PROP_ADD_OPEN, "add-open");
  install_flag (PROP_FIXED_ORDER, "fixed-order");
  g_object_class_install_properties (object_class, N_PROPS, props);
  install_signals ();
}

static void
bt_record_list_init (BtRecordList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  self->row_type = G_TYPE_NONE;

  self->rows = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->rows, "records");
  g_signal_connect_swapped (self->rows, "row-activated", G_CALLBACK (on_activated), self);
  gtk_box_append (GTK_BOX (self), self->rows);

  self->add_line = g_object_new (BT_TYPE_ADD_LINE, "visible", FALSE, NULL);
  bt_add_line_hide_question (BT_ADD_LINE (self->add_line));
  g_signal_connect_swapped (self->add_line, "added", G_CALLBACK (on_line_added), self);
  g_signal_connect_swapped (self->add_line, "closed", G_CALLBACK (on_line_closed), self);
  gtk_box_append (GTK_BOX (self), self->add_line);

  self->add_button = gtk_button_new ();
  gtk_widget_set_halign (self->add_button, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->add_button, "flat");
  gtk_widget_add_css_class (self->add_button, "add");
  gtk_widget_set_visible (self->add_button, FALSE);
  g_signal_connect_swapped (self->add_button, "clicked", G_CALLBACK (bt_record_list_add), self);
  gtk_box_append (GTK_BOX (self), self->add_button);
}

GtkWidget *
bt_record_list_new (const char *list)
{
  return g_object_new (BT_TYPE_RECORD_LIST, "list", list, NULL);
}

void
bt_record_list_set_summary (BtRecordList    *self,
                            BtRecordSummary  summary,
                            gpointer         data)
{
  g_return_if_fail (BT_IS_RECORD_LIST (self));

  self->summary = summary;
  self->summary_data = data;
  update (self);
}

GListModel *
bt_record_list_get_shown (BtRecordList *self)
{
  g_return_val_if_fail (BT_IS_RECORD_LIST (self), NULL);

  return self->shown;
}

void
bt_record_list_add (BtRecordList *self)
{
  BtRecord *record = NULL;

  g_return_if_fail (BT_IS_RECORD_LIST (self) && self->shown != NULL);

  if (self->add_prompt != NULL)
    {
      gtk_widget_set_visible (self->add_line, TRUE);
      gtk_widget_grab_focus (self->add_line);
      gtk_widget_set_visible (self->add_button, FALSE);
      return;
    }
  record = bt_record_list_add_record (self, NULL);
  if (record == NULL)
    return;
  bt_record_list_focus (self, record);
  bt_record_list_tell_opened (self, record);
}

gboolean
bt_record_list_focus (BtRecordList *self,
                      gpointer      record)
{
  BtRecordRow *row = NULL;

  g_return_val_if_fail (BT_IS_RECORD_LIST (self), FALSE);

  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    if (bt_record_row_get_record (row) == record)
      return gtk_widget_grab_focus (GTK_WIDGET (row));
  return FALSE;
}
