/* choice.c: a drop-down that has a name on every part of it. */
#include "ui/kit/choice.h"

#define ITEM_WIDTH  48 /* letters */
#define ITEM_HEIGHT 32 /* pixels; with the theme's padding enough for a finger */

/* In the button a long text is cut, so that the button can be narrow; in the list it wraps. */

static void
set_up_button (GtkSignalListItemFactory *factory,
               GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
set_up_item (GtkSignalListItemFactory *factory,
             GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), ITEM_WIDTH);
  gtk_widget_set_size_request (label, -1, ITEM_HEIGHT);
  gtk_list_item_set_child (item, label);
}

static void
bind_text (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  GtkStringObject *text = gtk_list_item_get_item (item);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (text));
}

static GtkListItemFactory *
make_factory (void (*set_up) (GtkSignalListItemFactory *factory, GtkListItem *item))
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_text), NULL);
  return factory;
}

GtkWidget *
bt_choice_new (const char *name)
{
  GtkWidget *self = gtk_drop_down_new (NULL, NULL);
  g_autoptr (GtkListItemFactory) button = make_factory (set_up_button);
  g_autoptr (GtkListItemFactory) list = make_factory (set_up_item);

  gtk_drop_down_set_factory (GTK_DROP_DOWN (self), button);
  gtk_drop_down_set_list_factory (GTK_DROP_DOWN (self), list);
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
