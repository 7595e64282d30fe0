/* test-kit-pictures.c: pictures are made fit to be kept, cut to a square, shown and taken away. */
#include "config.h"

#include "kit-window.h"
#include "model/outcome.h"
#include "ui/kit/crop-area.h"
#include "ui/kit/field-row.h"
#include "ui/kit/photo-crop.h"
#include "ui/kit/photo.h"

/* A picture of noise, which packs badly. */
static GBytes *
make_picture (int width,
              int height)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  guchar *pixels = gdk_pixbuf_get_pixels (pixbuf);
  char *data = NULL;
  gsize size = 0;

  for (gsize i = 0; i < gdk_pixbuf_get_byte_length (pixbuf); i++)
    pixels[i] = (guchar) ((i * 2654435761u) >> 24);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &data, &size, "png", NULL, NULL));
  return g_bytes_new_take (data, size);
}

static void
test_a_picture_is_made_fit (void)
{
  g_autoptr (GBytes) chosen = make_picture (2000, 1000);
  g_autoptr (GBytes) fit = bt_photo_shrink (chosen, NULL);
  g_autoptr (GdkPixbuf) shown = NULL;
  g_autoptr (GBytes) text = g_bytes_new_static ("a letter", 8);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_bytes_get_size (fit), <=, BT_PHOTO_SIZE);
  shown = bt_photo_read (fit, 10000, NULL);
  g_assert_cmpint (gdk_pixbuf_get_width (shown), <=, BT_PHOTO_SIDE);
  g_assert_cmpint (gdk_pixbuf_get_width (shown), ==, 2 * gdk_pixbuf_get_height (shown));
  g_assert_null (bt_photo_shrink (text, &error));
  g_assert_true (strstr (error->message, "PNG or JPEG") != NULL);
}

static void
check_square (BtCropArea *area,
              int         x,
              int         y,
              int         side)
{
  int is_x = -1, is_y = -1, is_side = -1;

  bt_crop_area_get_square (area, &is_x, &is_y, &is_side);
  g_assert_cmpint (is_x, ==, x);
  g_assert_cmpint (is_y, ==, y);
  g_assert_cmpint (is_side, ==, side);
}

static void
test_the_square_stays_on_the_photo (void)
{
  g_autoptr (BtCropArea) area = g_object_ref_sink (g_object_new (BT_TYPE_CROP_AREA, NULL));
  g_autoptr (GdkPixbuf) photo = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 300, 200);

  bt_crop_area_set_photo (area, photo);
  check_square (area, 50, 0, 200);
  bt_crop_area_move (area, 9, 9);
  check_square (area, 100, 0, 200);
  bt_crop_area_scale (area, 0.5); /* round its middle */
  check_square (area, 150, 50, 100);
  bt_crop_area_move (area, -0.5, 0.1);
  check_square (area, 100, 60, 100);
  bt_crop_area_scale (area, 0.001);
  check_square (area, 118, 78, 64); /* not too small to be seen */
  bt_crop_area_scale (area, 1000);
  check_square (area, 50, 0, 200);
}

static void
take_square (GtkWidget  *crop,
             GdkPixbuf  *square,
             GdkPixbuf **taken)
{
  g_set_object (taken, square);
}

static void
test_a_photo_is_cut_to_a_square (Window        *self,
                                 gconstpointer  data)
{
  g_autoptr (GdkPixbuf) photo = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 300, 200);
  g_autoptr (GdkPixbuf) taken = NULL;
  GtkWidget *crop = bt_photo_crop_new (GTK_WINDOW (self->window), photo);

  gdk_pixbuf_fill (photo, 0xffffffff);
  g_signal_connect (crop, "cut", G_CALLBACK (take_square), &taken);
  check_names (crop);
  g_signal_emit_by_name (find (crop, GTK_TYPE_BUTTON, "label", "_Smaller"), "clicked");
  g_signal_emit_by_name (find (crop, GTK_TYPE_BUTTON, "label", "_Keep this part"), "clicked");
  settle ();
  g_assert_cmpint (gdk_pixbuf_get_width (taken), ==, 160);
  g_assert_cmpint (gdk_pixbuf_get_height (taken), ==, 160);
}

static void
test_a_picture_is_shown_and_taken_away (Window        *self,
                                        gconstpointer  data)
{
  BtOutcome *hope = bt_list_get (self->plan->outcomes, 0);
  GtkWidget *row = bt_field_row_new ("picture");
  GtkWidget *picture = NULL;
  g_autoptr (GBytes) bytes = make_picture (60, 40);

  gtk_box_append (GTK_BOX (self->form), row);
  g_object_set (row, "record", hope, NULL);
  picture = find (row, GTK_TYPE_PICTURE, NULL, NULL);
  g_assert_false (gtk_widget_get_visible (picture));
  g_object_set (hope, "picture", bytes, NULL);
  g_assert_true (gtk_widget_get_visible (picture));
  g_signal_emit_by_name (find (row, GTK_TYPE_BUTTON, "label", "Take it away"), "clicked");
  g_assert_null (hope->picture);
  undo (self);
  g_assert_true (gtk_widget_get_visible (picture));
}

#define ADD(path, test) \
  g_test_add ("/kit-pictures/" path, Window, NULL, open_window, test, close_window)

int
main (int   argc,
      char *argv[])
{
  if (!start_window_tests (&argc, &argv))
    return 77;

  g_test_add_func ("/kit-pictures/a-picture-is-made-fit", test_a_picture_is_made_fit);
  g_test_add_func ("/kit-pictures/the-square-stays-on-the-photo",
                   test_the_square_stays_on_the_photo);
  ADD ("a-photo-is-cut-to-a-square", test_a_photo_is_cut_to_a_square);
  ADD ("a-picture-is-shown-and-taken-away", test_a_picture_is_shown_and_taken_away);

  return g_test_run ();
}
