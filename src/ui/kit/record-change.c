/* record-change.c: what people do to records: each is one action with a name, which undo shows. */
#include "config.h"

#include "ui/kit/record-change.h"

#include <glib/gi18n.h>

#include "ui/kit/record-name.h"
#include "ui/kit/undo-toast.h"

char *
bt_record_name_action (gpointer    record,
                       const char *format,
                       const char *plain)
{
  g_autofree char *name = bt_record_dup_name (record);
  g_autofree char *short_name = name != NULL ? bt_record_dup_short_name (record) : NULL;

  return name != NULL ? g_strdup_printf (format, short_name) : g_strdup (plain);
}

gboolean
bt_record_end_action (BtPlan *plan)
{
  g_autoptr (GError) error = NULL;

  if (bt_plan_end (plan, &error))
    return TRUE;
  bt_plan_tell_refused (plan, error);
  return FALSE;
}

gboolean
bt_record_add (gpointer    owner,
               const char *list,
               guint       index,
               gpointer    record)
{
  BtPlan *plan = BT_IS_PLAN (owner) ? owner : bt_record_get_plan (owner);
  g_autofree char *name = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan) && BT_IS_RECORD (record), FALSE);

  /* Translators: what undo takes back; %s is what people called it */
  name = bt_record_name_action (record, _("add “%s”"), _("add something"));
  bt_plan_begin (plan, name);
  bt_plan_add (plan, owner, list, index, record, NULL);
  return bt_record_end_action (plan);
}

gboolean
bt_record_remove (GtkWidget *widget,
                  gpointer   record)
{
  BtPlan *plan = bt_record_get_plan (record);
  G_GNUC_UNUSED g_autoptr (BtRecord) kept = g_object_ref (record);
  g_autofree char *name = bt_record_name_action (record, _("remove “%s”"), _("remove something"));
  g_autofree char *said = bt_record_name_action (record, _("Removed “%s”"), _("Removed"));

  g_return_val_if_fail (BT_IS_PLAN (plan), FALSE);

  bt_plan_begin (plan, name);
  bt_plan_remove (plan, record, NULL);
  if (!bt_record_end_action (plan))
    return FALSE;
  bt_undo_toast_show (widget, said);
  return TRUE;
}
