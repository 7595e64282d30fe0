/* record-list-change.c: what people do with a list of records: each is one action with a name,
 * which undo shows. */
#include "config.h"

#include "ui/kit/record-list-private.h"

#include <glib/gi18n.h>

#include "ui/kit/form.h"
#include "ui/kit/record-change.h"
#include "ui/kit/record-name.h"

/* What is being typed in a row is kept before the row goes. */
static void
keep_focused (BtRecordList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root))
    bt_form_keep_focused (GTK_WINDOW (root));
}

static guint
find_shown (BtRecordList *self,
            gpointer      record)
{
  guint n = g_list_model_get_n_items (self->shown);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (BtRecord) here = g_list_model_get_item (self->shown, i);

      if (here == record)
        return i;
    }
  return G_MAXUINT;
}

static BtList *
get_list (BtRecordList *self)
{
  return bt_record_get_list (self->owner, bt_record_list_get_field (self));
}

gboolean
bt_record_list_accepts (BtRecordList *self,
                        gpointer      record)
{
  return self->shown != NULL && !self->fixed_order && BT_IS_RECORD (record)
         && bt_list_find (get_list (self), record, NULL);
}

/* Adding. */

static void
set_text (BtRecord   *record,
          const char *text)
{
  const BtField *field = bt_record_name_field (BT_RECORD_GET_CLASS (record));
  BtValue value = { .kind = BT_KIND_TEXT, .text = text };

  if (field != NULL && text != NULL)
    bt_record_set_value (record, field, &value, NULL);
}

/* Behind the last one that is shown, so that it is where people look. */
static guint
find_end (BtRecordList *self)
{
  guint n = g_list_model_get_n_items (self->shown);
  g_autoptr (BtRecord) last = n > 0 ? g_list_model_get_item (self->shown, n - 1) : NULL;
  guint index = 0;

  return last != NULL && bt_list_find (get_list (self), last, &index) ? index + 1 : G_MAXUINT;
}

BtRecord *
bt_record_list_add_record (BtRecordList *self,
                           const char   *text)
{
  const BtField *list = bt_record_list_get_field (self);
  g_autoptr (BtRecord) record = bt_record_new (list->type (), NULL);
  const BtField *field = NULL;
  BtValue value;

  set_text (record, text);
  if (bt_record_list_find_where (self, &field, &value))
    bt_record_set_value (record, field, &value, NULL);
  g_signal_emit_by_name (self, "adding", record);

  /* the plan holds it */
  return bt_record_add (self->owner, self->list, find_end (self), record) ? record : NULL;
}

/* Moving. */

/* "move “Swims with Ivy” to Soon", where it comes from another part and this one is called
 * something. */
static char *
name_move (BtRecordList *self,
           gpointer      record)
{
  g_autofree char *name = bt_record_dup_name (record);
  g_autofree char *short_name = name != NULL ? bt_record_dup_short_name (record) : NULL;

  if (name != NULL && self->place != NULL && find_shown (self, record) == G_MAXUINT)
    /* Translators: what undo takes back: what moves, and where to */
    return g_strdup_printf (_("move “%1$s” to %2$s"), short_name, self->place);
  return bt_record_name_action (record, _("move “%s”"), _("move something"));
}

static void
move_to (BtRecordList *self,
         gpointer      record,
         guint         index)
{
  const BtField *field = NULL;
  BtValue value;
  G_GNUC_UNUSED g_autoptr (BtRecord) kept = g_object_ref (record);
  g_autofree char *name = name_move (self, record);

  keep_focused (self);
  bt_plan_begin (self->plan, name);
  if (bt_record_list_find_where (self, &field, &value)) /* it may come from another part */
    bt_record_set_value (record, field, &value, NULL);
  bt_plan_move (self->plan, record, NULL, index, NULL);
  if (bt_record_end_action (self->plan))
    bt_record_list_focus (self, record);
}

void
bt_record_list_put (BtRecordList *self,
                    gpointer      record,
                    gpointer      beside,
                    gboolean      after)
{
  guint from = 0, to = 0;

  g_return_if_fail (BT_IS_RECORD_LIST (self));

  if (record == beside || !bt_record_list_accepts (self, record)
      || !bt_list_find (get_list (self), record, &from)
      || !bt_list_find (get_list (self), beside, &to))
    return;
  if (from < to) /* places are counted without it */
    to--;
  move_to (self, record, after ? to + 1 : to);
}

void
bt_record_list_take (BtRecordList *self,
                     gpointer      record)
{
  guint n = 0;
  g_autoptr (BtRecord) last = NULL;

  g_return_if_fail (BT_IS_RECORD_LIST (self));

  if (!bt_record_list_accepts (self, record))
    return;
  n = g_list_model_get_n_items (self->shown);
  last = n > 0 ? g_list_model_get_item (self->shown, n - 1) : NULL;
  if (last != NULL)
    bt_record_list_put (self, record, last, TRUE);
  else
    move_to (self, record, G_MAXUINT);
}

void
bt_record_list_move (BtRecordList *self,
                     gpointer      record,
                     int           by)
{
  guint index = 0;
  g_autoptr (BtRecord) beside = NULL;

  g_return_if_fail (BT_IS_RECORD_LIST (self));

  if (self->shown == NULL || (index = find_shown (self, record)) == G_MAXUINT)
    return;
  beside = g_list_model_get_item (self->shown, (guint) ((int) index + by));
  if (beside != NULL)
    bt_record_list_put (self, record, beside, by > 0);
}

/* Removing. */

void
bt_record_list_remove (BtRecordList *self,
                       gpointer      record)
{
  gboolean seen_to = FALSE;
  guint index = 0;

  g_return_if_fail (BT_IS_RECORD_LIST (self));

  index = self->shown == NULL ? G_MAXUINT : find_shown (self, record);
  if (index == G_MAXUINT)
    return;
  g_signal_emit_by_name (self, "removing", record, &seen_to);
  if (seen_to)
    return;

  keep_focused (self);
  if (bt_record_remove (GTK_WIDGET (self), record))
    bt_record_list_focus_near (self, index);
}
