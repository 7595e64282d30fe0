/* help-sheet.c: one page of help, as it is read: steps with their numbers, or words with what they
 * mean, and a button that goes there.
 *
 * The keyboard comes to the sheet itself, so that it is read out and turned with Page Down. */
#include "config.h"

#include "ui/help-sheet.h"

#include <glib/gi18n.h>

#include "ui/kit/action.h"
#include "ui/place.h"

#define WORD_CHARS 18 /* the widest that a word in the first column gets */
#define LINE_CHARS 66 /* the longest line that reads well */

struct _BtHelpSheet
{
  GtkBox     parent_instance;
  GtkWidget *grid;
  GtkWidget *button;
  int        n_rows;
};

G_DEFINE_FINAL_TYPE (BtHelpSheet, bt_help_sheet, GTK_TYPE_BOX)

static GtkWidget *
make_label (const char *text,
            int         chars)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, "yalign", 0.0,
                       "max-width-chars", chars, NULL);
}

/* @text alone where there is no @mark before it. */
static void
add_row (BtHelpSheet *self,
         GtkWidget   *mark,
         const char  *text)
{
  GtkWidget *label = make_label (text, LINE_CHARS);
  int column = mark != NULL ? 1 : 0;

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "lead");
  if (mark != NULL)
    gtk_grid_attach (GTK_GRID (self->grid), mark, 0, self->n_rows, 1, 1);
  gtk_grid_attach (GTK_GRID (self->grid), label, column, self->n_rows, 2 - column, 1);
  self->n_rows++;
}

static GtkWidget *
make_number (guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *label = make_label (text, -1);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "pill");
  return label;
}

static GtkWidget *
make_word (const char *word)
{
  GtkWidget *label = make_label (word, WORD_CHARS);

  gtk_widget_add_css_class (label, "heading");
  return label;
}

static void
add_where (BtHelpSheet *self,
           const char  *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *folder_words = g_filename_display_name (folder);
  g_autofree char *name = g_filename_display_basename (path);
  /* Translators: the name of a file, and the folder that it is in. */
  g_autofree char *text = g_strdup_printf (_("This plan is one file: “%1$s”, in “%2$s”."), name,
                                           folder_words);

  add_row (self, NULL, text);
}

static void
clear (BtHelpSheet *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (self->grid)) != NULL)
    gtk_grid_remove (GTK_GRID (self->grid), child);
  self->n_rows = 0;
}

static void
fill (BtHelpSheet      *self,
      const BtHelpPage *page)
{
  for (guint i = 0; i < BT_HELP_N_LINES && page->lines[i].text != NULL; i++)
    {
      const BtHelpLine *line = &page->lines[i];
      GtkWidget *mark = NULL;

      if (page->steps)
        mark = make_number (i + 1);
      else if (line->word != NULL)
        mark = make_word (_(line->word));
      add_row (self, mark, _(line->text));
    }
}

/* Where this is done, if that can be reached from here. */
static void
show_button (BtHelpSheet      *self,
             const BtHelpPage *page,
             gboolean          plan)
{
  const BtPlace *place = bt_place_find (page->group);
  g_autofree char *label = NULL;
  g_autofree char *action = NULL;

  if (page->action != NULL && (plan || g_str_has_prefix (page->action, "app.")))
    {
      label = g_strdup (_(page->label));
      action = g_strdup (page->action);
    }
  else if (place != NULL && plan)
    {
      /* Translators: %s is a place of the plan: "Open The budget". */
      label = g_strdup_printf (_("Open %s"), _(place->title));
      action = g_strdup_printf ("win.place('%s')", place->name);
    }
  gtk_widget_set_visible (self->button, action != NULL);
  gtk_button_set_label (GTK_BUTTON (self->button), label != NULL ? label : "");
  bt_action_set (GTK_ACTIONABLE (self->button), action);
}

void
bt_help_sheet_show (BtHelpSheet      *self,
                    const BtHelpPage *page,
                    const char       *path,
                    GtkWidget        *title)
{
  g_return_if_fail (BT_IS_HELP_SHEET (self));
  g_return_if_fail (page != NULL);

  clear (self);
  if (page->tells_where && path != NULL)
    add_where (self, path);
  fill (self, page);
  show_button (self, page, path != NULL);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, title,
                                  NULL, -1);
}

static void
bt_help_sheet_class_init (BtHelpSheetClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bt_help_sheet_init (BtHelpSheet *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 16);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "help-sheet");
  self->grid = g_object_new (GTK_TYPE_GRID, "column-spacing", 12, "row-spacing", 12, NULL);
  self->button = g_object_new (GTK_TYPE_BUTTON, "halign", GTK_ALIGN_START, "visible", FALSE, NULL);
  gtk_box_append (GTK_BOX (self), self->grid);
  gtk_box_append (GTK_BOX (self), self->button);
}
