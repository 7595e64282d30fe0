/* picture-editor.c: a picture: chosen, cut to a square where wanted, and taken away. */
#include "config.h"

#include "ui/kit/picture-editor.h"

#include <glib/gi18n.h>
#include <string.h>

#include "ui/kit/photo-choose.h"
#include "ui/kit/photo.h"
#include "ui/kit/wrap.h"

#define SHOWN_SIDE 160 /* pixels, of the longer side */

struct _BtPictureEditor
{
  BtEditor   parent_instance;
  GtkWidget *picture;
  GtkWidget *buttons; /* a BtWrap */
  GtkWidget *choose;
  GtkWidget *cut;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (BtPictureEditor, bt_picture_editor, BT_TYPE_EDITOR)

static void
write_bytes (BtPictureEditor *self,
             GBytes          *bytes)
{
  BtValue value = { .kind = BT_KIND_BYTES, .bytes = bytes };

  if (bt_editor_get_record (BT_EDITOR (self)) != NULL && bt_editor_write (BT_EDITOR (self), &value))
    BT_EDITOR_GET_CLASS (self)->show (BT_EDITOR (self));
}

static void
on_answer (GObject      *source,
           GAsyncResult *result,
           gpointer      record)
{
  BtPictureEditor *self = BT_PICTURE_EDITOR (source);
  g_autoptr (BtRecord) asked_for = record;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = bt_photo_choose_finish (result, &error);

  if (bt_editor_get_record (BT_EDITOR (self)) != asked_for)
    return; /* the form has gone on to something else */
  if (bytes != NULL)
    write_bytes (self, bytes);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    bt_editor_tell (BT_EDITOR (self), error->message);
}

static void
on_choose (BtPictureEditor *self)
{
  BtEditor *editor = BT_EDITOR (self);
  gboolean square = strcmp (bt_editor_get_field (editor)->name, "photo") == 0; /* of a person */

  bt_editor_tell (editor, NULL);
  bt_photo_choose (GTK_WIDGET (self), square, on_answer,
                   g_object_ref (bt_editor_get_record (editor)));
}

static void
on_cut (BtPictureEditor *self)
{
  BtEditor *editor = BT_EDITOR (self);

  bt_editor_tell (editor, NULL);
  bt_photo_cut_square (GTK_WIDGET (self), bt_editor_get_value (editor).bytes, on_answer,
                       g_object_ref (bt_editor_get_record (editor)));
}

static void
on_remove (BtPictureEditor *self)
{
  write_bytes (self, NULL);
  gtk_widget_grab_focus (self->choose);
}

static void
show_picture (BtPictureEditor *self,
              GBytes          *bytes)
{
  g_autoptr (GdkPixbuf) pixbuf = bytes == NULL ? NULL : bt_photo_read (bytes, SHOWN_SIDE, NULL);

  gtk_picture_set_pixbuf (GTK_PICTURE (self->picture), pixbuf);
  gtk_widget_set_visible (self->picture, pixbuf != NULL);
  gtk_widget_set_visible (self->cut, pixbuf != NULL && gdk_pixbuf_get_width (pixbuf)
                                                           != gdk_pixbuf_get_height (pixbuf));
}

static void
bt_picture_editor_show (BtEditor *editor)
{
  BtPictureEditor *self = BT_PICTURE_EDITOR (editor);
  GBytes *bytes = bt_editor_get_value (editor).bytes;

  show_picture (self, bytes);
  gtk_button_set_label (GTK_BUTTON (self->choose),
                        bytes == NULL ? _("Choose a picture") : _("Choose another"));
  gtk_widget_set_visible (self->remove, bytes != NULL);
}

static GtkWidget *
add_button (BtPictureEditor *self,
            const char      *label,
            void           (*on_clicked) (BtPictureEditor *self))
{
  GtkWidget *button = gtk_button_new_with_label (label);

  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_clicked), self);
  gtk_widget_set_parent (button, self->buttons);
  return button;
}

static void
bt_picture_editor_build (BtEditor *editor)
{
  BtPictureEditor *self = BT_PICTURE_EDITOR (editor);

  self->picture = gtk_picture_new ();
  gtk_picture_set_can_shrink (GTK_PICTURE (self->picture), FALSE);
  gtk_picture_set_alternative_text (GTK_PICTURE (self->picture), bt_editor_get_label (editor));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  bt_editor_get_label (editor), -1);
  gtk_widget_set_halign (self->picture, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->picture, "picture");
  self->buttons = bt_wrap_new ();
  self->choose = add_button (self, _("Choose a picture"), on_choose);
  self->cut = add_button (self, _("Cut to a square"), on_cut);
  self->remove = add_button (self, _("Take it away"), on_remove);
  gtk_box_append (GTK_BOX (self), self->picture);
  gtk_box_append (GTK_BOX (self), self->buttons);
  bt_editor_set_control (editor, self->choose);
}

static void
bt_picture_editor_class_init (BtPictureEditorClass *klass)
{
  BtEditorClass *editor_class = BT_EDITOR_CLASS (klass);

  editor_class->build = bt_picture_editor_build;
  editor_class->show = bt_picture_editor_show;
}

static void
bt_picture_editor_init (BtPictureEditor *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
}
