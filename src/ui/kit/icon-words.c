/* icon-words.c: an icon with its words beside it where there is room for them, and alone where
 * there is not. */
#include "ui/kit/icon-words.h"

#define GAP 12 /* pixels */

struct _BtIconWords
{
  GtkWidget  parent_instance;
  GtkWidget *icon;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (BtIconWords, bt_icon_words, GTK_TYPE_WIDGET)

static void
bt_icon_words_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  BtIconWords *self = BT_ICON_WORDS (widget);
  int words = 0;

  *minimum_baseline = *natural_baseline = -1;
  gtk_widget_measure (self->icon, orientation, -1, minimum, natural, NULL, NULL);
  gtk_widget_measure (self->label, orientation, -1, NULL, &words, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural += GAP + words;
  else /* as high alone as with its words: nothing moves when they go */
    *minimum = *natural = MAX (*natural, words);
}

static void
bt_icon_words_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  BtIconWords *self = BT_ICON_WORDS (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation icon = { 0, 0, 0, height };
  GtkAllocation words = { 0, 0, 0, height };
  gboolean both = FALSE;

  gtk_widget_measure (self->icon, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &icon.width, NULL, NULL);
  gtk_widget_measure (self->label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &words.width, NULL, NULL);
  both = width >= icon.width + GAP + words.width;
  if (!both)
    icon.x = (width - icon.width) / 2;
  else if (mirrored)
    icon.x = width - icon.width;
  words.x = mirrored ? icon.x - GAP - words.width : icon.width + GAP;
  gtk_widget_set_child_visible (self->label, both);
  gtk_widget_size_allocate (self->icon, &icon, -1);
  if (both)
    gtk_widget_size_allocate (self->label, &words, -1);
}

static gboolean
bt_icon_words_query_tooltip (GtkWidget  *widget,
                             int         x,
                             int         y,
                             gboolean    keyboard,
                             GtkTooltip *tooltip)
{
  GtkWidget *label = BT_ICON_WORDS (widget)->label;

  if (gtk_widget_get_child_visible (label))
    return FALSE;
  gtk_tooltip_set_text (tooltip, gtk_label_get_label (GTK_LABEL (label)));
  return TRUE;
}

static void
bt_icon_words_dispose (GObject *object)
{
  BtIconWords *self = BT_ICON_WORDS (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (bt_icon_words_parent_class)->dispose (object);
}

static void
bt_icon_words_class_init (BtIconWordsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_icon_words_dispose;
  widget_class->measure = bt_icon_words_measure;
  widget_class->size_allocate = bt_icon_words_size_allocate;
  widget_class->query_tooltip = bt_icon_words_query_tooltip;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
bt_icon_words_init (BtIconWords *self)
{
  self->icon = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

GtkWidget *
bt_icon_words_new (const char *icon,
                   const char *words)
{
  BtIconWords *self = g_object_new (BT_TYPE_ICON_WORDS, NULL);

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), icon);
  gtk_label_set_label (GTK_LABEL (self->label), words);
  return GTK_WIDGET (self);
}
