/* writing-box.c: a box to write more than one line in, which grows with what is written. */
#include "ui/kit/writing-box.h"

#include <string.h>

#define LEAST_HEIGHT  64  /* pixels: two lines */
#define MOST_HEIGHT   320 /* then it scrolls */
#define INSIDE        8   /* from the edge to the letters, above and below */
#define BESIDE        12  /* as in an entry */

struct _BtWritingBox
{
  GtkBox     parent_instance;
  GtkWidget *view;
  GtkWidget *prompt;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtWritingBox, bt_writing_box, GTK_TYPE_BOX)

static GtkTextBuffer *
get_buffer (BtWritingBox *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
}

static void
on_changed (BtWritingBox *self)
{
  gtk_widget_set_visible (self->prompt, gtk_text_buffer_get_char_count (get_buffer (self)) == 0);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
bt_writing_box_class_init (BtWritingBoxClass *klass)
{
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BT_TYPE_WRITING_BOX, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
build_view (BtWritingBox *self)
{
  GtkTextView *view = NULL;

  self->view = gtk_text_view_new ();
  view = GTK_TEXT_VIEW (self->view);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE); /* Tab goes on to the next field */
  gtk_text_view_set_left_margin (view, BESIDE);
  gtk_text_view_set_right_margin (view, BESIDE);
  gtk_text_view_set_top_margin (view, INSIDE);
  gtk_text_view_set_bottom_margin (view, INSIDE);
  gtk_text_buffer_set_enable_undo (get_buffer (self), FALSE); /* there is one undo */
  g_signal_connect_swapped (get_buffer (self), "changed", G_CALLBACK (on_changed), self);
}

static void
build_prompt (BtWritingBox *self)
{
  self->prompt = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->prompt), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->prompt), 0);
  gtk_widget_set_valign (self->prompt, GTK_ALIGN_START);
  gtk_widget_set_margin_start (self->prompt, BESIDE);
  gtk_widget_set_margin_end (self->prompt, BESIDE);
  gtk_widget_set_margin_top (self->prompt, INSIDE);
  gtk_widget_set_can_target (self->prompt, FALSE); /* a click goes to the box */
  gtk_widget_add_css_class (self->prompt, "prompt");
}

static void
bt_writing_box_init (BtWritingBox *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *overlay = gtk_overlay_new ();

  build_view (self);
  build_prompt (self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->view);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), LEAST_HEIGHT);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), MOST_HEIGHT);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), scrolled);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), self->prompt);
  gtk_widget_set_hexpand (overlay, TRUE);
  gtk_box_append (GTK_BOX (self), overlay);
  gtk_widget_add_css_class (GTK_WIDGET (self), "writing-box");
}

GtkWidget *
bt_writing_box_new (void)
{
  return g_object_new (BT_TYPE_WRITING_BOX, NULL);
}

GtkWidget *
bt_writing_box_get_view (BtWritingBox *self)
{
  g_return_val_if_fail (BT_IS_WRITING_BOX (self), NULL);

  return self->view;
}

char *
bt_writing_box_dup_text (BtWritingBox *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (BT_IS_WRITING_BOX (self), NULL);

  gtk_text_buffer_get_bounds (get_buffer (self), &start, &end);
  return gtk_text_buffer_get_text (get_buffer (self), &start, &end, TRUE);
}

static int
get_cursor (GtkTextBuffer *buffer)
{
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  return gtk_text_iter_get_offset (&cursor);
}

void
bt_writing_box_set_text (BtWritingBox *self,
                         const char   *text)
{
  g_autofree char *old = NULL;
  GtkTextIter place;
  int cursor;

  g_return_if_fail (BT_IS_WRITING_BOX (self) && text != NULL);

  old = bt_writing_box_dup_text (self);
  if (strcmp (old, text) == 0)
    return;
  cursor = get_cursor (get_buffer (self));
  gtk_text_buffer_set_text (get_buffer (self), text, -1);
  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &place, cursor); /* or the end */
  gtk_text_buffer_place_cursor (get_buffer (self), &place);
}

void
bt_writing_box_set_prompt (BtWritingBox *self,
                           const char   *prompt)
{
  g_return_if_fail (BT_IS_WRITING_BOX (self));

  gtk_label_set_label (GTK_LABEL (self->prompt), prompt != NULL ? prompt : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  prompt != NULL ? prompt : "", -1);
}
