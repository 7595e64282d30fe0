/* banner.c: a line across the top that says what lasts, with one thing to do about it. */
#include "config.h"

#include "ui/kit/banner.h"

#include "ui/kit/action.h"
#include "ui/kit/columns.h"
#include "ui/ui.h"

struct _BtBanner
{
  GtkBox     parent_instance;
  GtkWidget *revealer;
  GtkWidget *text;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (BtBanner, bt_banner, GTK_TYPE_BOX)

/* Out of the way once the line has rolled up, so that nobody reaches a button they cannot see. */
static void
on_revealed (BtBanner *self)
{
  GtkRevealer *revealer = GTK_REVEALER (self->revealer);

  gtk_widget_set_visible (GTK_WIDGET (self), gtk_revealer_get_reveal_child (revealer)
                                             || gtk_revealer_get_child_revealed (revealer));
}

static void
bt_banner_class_init (BtBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BT_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "banner.ui");
  gtk_widget_class_bind_template_child (widget_class, BtBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, BtBanner, text);
  gtk_widget_class_bind_template_child (widget_class, BtBanner, button);
  gtk_widget_class_bind_template_callback (widget_class, on_revealed);
}

static void
bt_banner_init (BtBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_banner_tell (BtBanner   *self,
                const char *text,
                const char *button,
                const char *action)
{
  g_return_if_fail (BT_IS_BANNER (self));
  g_return_if_fail ((button == NULL) == (action == NULL));

  if (text != NULL)
    {
      gtk_label_set_label (GTK_LABEL (self->text), text);
      gtk_button_set_label (GTK_BUTTON (self->button), button != NULL ? button : "");
      bt_action_set (GTK_ACTIONABLE (self->button), action);
      gtk_widget_set_visible (self->button, button != NULL);
    }
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), text != NULL);
  on_revealed (self);
}
