/* choice.c: a drop-down that has a name on every part of it. */
#include "ui/kit/choice.h"

GtkWidget *
bt_choice_new (const char *name)
{
  GtkWidget *self = gtk_drop_down_new (NULL, NULL);

  /* what has the focus is a button inside it, which has no name of its own in GTK 4.8 */
  for (GtkWidget *part = gtk_widget_get_first_child (self); part != NULL;
       part = gtk_widget_get_next_sibling (part))
    if (GTK_IS_BUTTON (part))
      gtk_accessible_update_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return self;
}

static gboolean
has_texts (GListModel        *model,
           const char *const *texts)
{
  guint n = model == NULL ? 0 : g_list_model_get_n_items (model);

  for (guint i = 0; i < n; i++)
    if (texts[i] == NULL
        || g_strcmp0 (gtk_string_list_get_string (GTK_STRING_LIST (model), i), texts[i]) != 0)
      return FALSE;
  return model != NULL && texts[n] == NULL;
}

void
bt_choice_set_texts (GtkDropDown       *self,
                     const char *const *texts,
                     guint              selected,
                     gpointer           handler_data)
{
  g_signal_handlers_block_matched (self, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, handler_data);
  if (!has_texts (gtk_drop_down_get_model (self), texts)) /* it may be open: leave it */
    {
      g_autoptr (GtkStringList) list = gtk_string_list_new (texts);

      gtk_drop_down_set_model (self, G_LIST_MODEL (list));
    }
  gtk_drop_down_set_selected (self, selected);
  g_signal_handlers_unblock_matched (self, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, handler_data);
}
