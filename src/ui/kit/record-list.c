/* record-list.c: the records of one list, in their order: added to, moved and removed here. */
#include "config.h"

#include "ui/kit/record-list-private.h"

#include <glib/gi18n.h>

#include "ui/kit/record-row.h"

enum
{
  PROP_0,
  PROP_OWNER,
  PROP_LIST,
  PROP_LABEL,
  PROP_WHERE,
  PROP_PLACE,
  PROP_ROW_TYPE,
  PROP_ADD_LABEL,
  PROP_ADD_PROMPT,
  PROP_ADD_OPEN,
  PROP_FIXED_ORDER,
  PROP_MORE,
  N_PROPS
};

enum
{
  SIGNAL_OPENED,
  SIGNAL_ADDING,
  SIGNAL_REMOVING,
  SIGNAL_ASKED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtRecordList, bt_record_list, GTK_TYPE_BOX)

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

void
bt_record_list_tell_asked (BtRecordList *self,
                           BtRecord     *record,
                           const char   *what)
{
  g_signal_emit (self, signals[SIGNAL_ASKED], 0, record, what);
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
  bt_record_list_show (self);
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

/* What is dropped beside the rows goes behind them. */
static gboolean
on_drop (BtRecordList *self,
         const GValue *value)
{
  g_autoptr (BtRecord) record = g_value_dup_object (value);

  if (!bt_record_list_accepts (self, record))
    return FALSE;
  bt_record_list_take (self, record);
  return TRUE;
}

/* The object. */

static void
set_text (BtRecordList *self,
          char        **text,
          const GValue *value)
{
  g_free (*text);
  *text = g_value_dup_string (value);
  if (text == &self->list && *text != NULL)
    g_strdelimit (*text, "-", '_'); /* as properties are written */
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
    [PROP_PLACE] = &self->place,
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
    case PROP_MORE:
      g_set_object (&self->more, g_value_get_object (value));
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
    [PROP_PLACE] = self->place,
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
  else if (id == PROP_MORE)
    g_value_set_object (value, self->more);
  else
    g_value_set_string (value, texts[id]);
}

static void
bt_record_list_dispose (GObject *object)
{
  BtRecordList *self = BT_RECORD_LIST (object);

  bt_record_list_stop_showing (self);
  g_clear_object (&self->owner);
  g_clear_object (&self->more);

  G_OBJECT_CLASS (bt_record_list_parent_class)->dispose (object);
}

static void
bt_record_list_finalize (GObject *object)
{
  BtRecordList *self = BT_RECORD_LIST (object);

  g_free (self->list);
  g_free (self->label);
  g_free (self->where);
  g_free (self->place);
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
  signals[SIGNAL_ASKED] = g_signal_new ("asked", BT_TYPE_RECORD_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 2, BT_TYPE_RECORD, G_TYPE_STRING);
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
  props[PROP_MORE] = g_param_spec_object ("more", NULL, NULL, G_TYPE_MENU_MODEL,
                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  install_text (PROP_LIST, "list");
  install_text (PROP_LABEL, "label");
  install_text (PROP_WHERE, "where");
  install_text (PROP_PLACE, "place");
  install_text (PROP_ADD_LABEL, "add-label");
  install_text (PROP_ADD_PROMPT, "add-prompt");
  install_flag (PROP_ADD_OPEN, "add-open");
  install_flag (PROP_FIXED_ORDER, "fixed-order");
  g_object_class_install_properties (object_class, N_PROPS, props);
  install_signals ();
}

static void
build_rows (BtRecordList *self)
{
  self->rows = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->rows, "records");
  g_signal_connect_swapped (self->rows, "row-activated", G_CALLBACK (on_activated), self);
  gtk_box_append (GTK_BOX (self), self->rows);
}

static void
build_adding (BtRecordList *self)
{
  self->add_line = g_object_new (BT_TYPE_ADD_LINE, "visible", FALSE, NULL);
  bt_add_line_hide_question (BT_ADD_LINE (self->add_line));
  g_signal_connect_swapped (self->add_line, "added", G_CALLBACK (on_line_added), self);
  g_signal_connect_swapped (self->add_line, "closed", G_CALLBACK (on_line_closed), self);
  gtk_box_append (GTK_BOX (self), self->add_line);

  self->add_button = gtk_button_new_with_label (_("Add"));
  gtk_widget_set_halign (self->add_button, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->add_button, "flat");
  gtk_widget_add_css_class (self->add_button, "add");
  gtk_widget_set_visible (self->add_button, FALSE);
  g_signal_connect_swapped (self->add_button, "clicked", G_CALLBACK (bt_record_list_add), self);
  gtk_box_append (GTK_BOX (self), self->add_button);
}

static void
bt_record_list_init (BtRecordList *self)
{
  GtkDropTarget *target = gtk_drop_target_new (BT_TYPE_RECORD, GDK_ACTION_MOVE);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  self->row_type = G_TYPE_NONE;

  build_rows (self);
  build_adding (self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
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
