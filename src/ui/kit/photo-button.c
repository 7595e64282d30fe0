/* photo-button.c: a round photo that is chosen by pressing it. */
#include "config.h"

#include "ui/kit/photo-button.h"

#include <glib/gi18n.h>

#include "ui/kit/photo-choose.h"
#include "ui/kit/photo.h"

#define SIDE 110 /* pixels */

struct _BtPhotoButton
{
  GtkButton  parent_instance;
  GtkWidget *views; /* "words", or "photo" */
  GtkWidget *image;
  GBytes    *photo;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtPhotoButton, bt_photo_button, GTK_TYPE_BUTTON)

static void
show (BtPhotoButton *self)
{
  g_autoptr (GdkPixbuf) square
      = self->photo == NULL ? NULL : bt_photo_read_square (self->photo, SIDE);
  const char *name = self->photo == NULL ? _("Add a photo") : _("Choose another photo");

  gtk_image_set_from_pixbuf (GTK_IMAGE (self->image), square);
  gtk_stack_set_visible_child_name (GTK_STACK (self->views), square != NULL ? "photo" : "words");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->photo == NULL ? NULL : name);
  if (square != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "filled");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "filled");
}

static void
on_answer (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  BtPhotoButton *self = BT_PHOTO_BUTTON (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) photo = bt_photo_choose_finish (result, &error);

  if (photo != NULL)
    bt_photo_button_set_photo (self, photo);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
bt_photo_button_clicked (GtkButton *button)
{
  g_signal_emit (button, signals[SIGNAL_FAILED], 0, NULL);
  bt_photo_choose (GTK_WIDGET (button), TRUE, on_answer, NULL);
}

static void
bt_photo_button_finalize (GObject *object)
{
  g_clear_pointer (&BT_PHOTO_BUTTON (object)->photo, g_bytes_unref);

  G_OBJECT_CLASS (bt_photo_button_parent_class)->finalize (object);
}

static void
bt_photo_button_class_init (BtPhotoButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_photo_button_finalize;
  GTK_BUTTON_CLASS (klass)->clicked = bt_photo_button_clicked;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BT_TYPE_PHOTO_BUTTON, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", BT_TYPE_PHOTO_BUTTON, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bt_photo_button_init (BtPhotoButton *self)
{
  GtkWidget *words = g_object_new (GTK_TYPE_LABEL, "label", _("Add a photo"), "wrap", TRUE,
                                   "justify", GTK_JUSTIFY_CENTER, "max-width-chars", 8, NULL);

  self->views = gtk_stack_new ();
  self->image = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              "pixel-size", SIDE, NULL);
  gtk_widget_add_css_class (words, "dim-label");
  gtk_stack_add_named (GTK_STACK (self->views), words, "words");
  gtk_stack_add_named (GTK_STACK (self->views), self->image, "photo");
  gtk_button_set_child (GTK_BUTTON (self), self->views);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_size_request (GTK_WIDGET (self), SIDE, SIDE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), "photo-button");
  show (self);
}

/* public functions */

GBytes *
bt_photo_button_get_photo (BtPhotoButton *self)
{
  g_return_val_if_fail (BT_IS_PHOTO_BUTTON (self), NULL);

  return self->photo;
}

void
bt_photo_button_set_photo (BtPhotoButton *self,
                           GBytes        *photo)
{
  g_return_if_fail (BT_IS_PHOTO_BUTTON (self));

  if (photo != NULL)
    g_bytes_ref (photo);
  g_clear_pointer (&self->photo, g_bytes_unref);
  self->photo = photo;
  show (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
