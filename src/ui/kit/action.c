/* action.c: what a button does, given in one text. */
#include "ui/kit/action.h"

void
bt_action_set (GtkActionable *widget,
               const char    *action)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (GTK_IS_ACTIONABLE (widget));

  gtk_actionable_set_action_name (widget, NULL);
  if (action == NULL)
    return;
  if (!g_action_parse_detailed_name (action, &name, &target, &error))
    g_critical ("no action is called %s: %s", action, error->message);
  gtk_actionable_set_action_target_value (widget, target);
  gtk_actionable_set_action_name (widget, name);
}
