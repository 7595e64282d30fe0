/* help-view.c: help inside the window: what one can look up, and one page of it at a time.
 *
 * It lies over what the window shows, which stays as it is under it: whoever looks something up
 * comes back to the word they were typing. */
#include "config.h"

#include "ui/help-view.h"

#include <glib/gi18n.h>

#include "ui/help-list.h"
#include "ui/help-sheet.h"
#include "ui/kit/columns.h"
#include "ui/ui.h"

#define NAME "help" /* in the stack */

struct _BtHelpView
{
  GtkBox            parent_instance;
  const BtHelpPage *page;  /* the one that is shown; NULL: the list is */
  char             *path;  /* of the plan's file; NULL: no plan is open */
  GtkWidget        *under; /* what was shown in the stack, and */
  GtkWidget        *focus; /* where the keyboard was in it; each NULL when it has gone */
  GtkWidget        *back;
  GtkWidget        *title;
  GtkWidget        *views;
  BtHelpList       *list;
  GtkWidget        *scroller;
  BtHelpSheet      *sheet;
  GtkWidget        *more;
};

G_DEFINE_FINAL_TYPE (BtHelpView, bt_help_view, GTK_TYPE_BOX)

static void
show_list (BtHelpView *self)
{
  const BtHelpPage *before = self->page;

  self->page = NULL;
  gtk_label_set_label (GTK_LABEL (self->title), _("How do I…?"));
  gtk_stack_set_visible_child_name (GTK_STACK (self->views), "list");
  bt_help_list_focus (self->list, before);
  gtk_widget_set_visible (self->back, FALSE);
}

/* What else there is about the same. */
static void
show_more (BtHelpView *self)
{
  GtkWidget *old = gtk_widget_get_first_child (self->more);
  GtkWidget *group = bt_help_list_new_group (self->page->group, self->page);

  if (old != NULL)
    gtk_box_remove (GTK_BOX (self->more), old);
  if (group != NULL)
    gtk_box_append (GTK_BOX (self->more), group);
}

static void
show_page (BtHelpView       *self,
           const BtHelpPage *page)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (self->scroller);

  self->page = page;
  gtk_label_set_label (GTK_LABEL (self->title), _(page->title));
  bt_help_sheet_show (self->sheet, page, self->path, self->title);
  gtk_widget_set_visible (self->back, TRUE);
  gtk_stack_set_visible_child_name (GTK_STACK (self->views), "page");
  gtk_widget_grab_focus (GTK_WIDGET (self->sheet)); /* the row that was chosen may go now */
  show_more (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), 0);
}

/* A word that is being typed goes on where it was, with nothing selected that would be lost. */
static void
give_back_focus (GtkWidget *focus)
{
  if (GTK_IS_TEXT (focus))
    gtk_text_grab_focus_without_selecting (GTK_TEXT (focus));
  else
    gtk_widget_grab_focus (focus);
}

static void
close_help (BtHelpView *self)
{
  GtkStack *stack = GTK_STACK (gtk_widget_get_parent (GTK_WIDGET (self)));

  if (self->under == NULL || gtk_stack_get_visible_child (stack) != GTK_WIDGET (self))
    return;
  /* the stack would hand the keyboard on itself, and select all that was typed */
  gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  gtk_stack_set_visible_child (stack, self->under);
  if (self->focus != NULL && gtk_widget_get_mapped (self->focus))
    give_back_focus (self->focus);
  else
    gtk_widget_child_focus (self->under, GTK_DIR_TAB_FORWARD);
}

static void
act_open (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  const BtHelpPage *page = bt_help_page_find (g_variant_get_string (target, NULL));

  if (page != NULL)
    show_page (BT_HELP_VIEW (widget), page);
}

/* From a page to the list, and from there to what lies under it. */
static void
act_back (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  BtHelpView *self = BT_HELP_VIEW (widget);

  if (self->page != NULL)
    show_list (self);
  else
    close_help (self);
}

static void
act_close (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  close_help (BT_HELP_VIEW (widget));
}

static void
bt_help_view_dispose (GObject *object)
{
  BtHelpView *self = BT_HELP_VIEW (object);

  g_clear_weak_pointer (&self->under);
  g_clear_weak_pointer (&self->focus);
  g_clear_pointer (&self->path, g_free);
  G_OBJECT_CLASS (bt_help_view_parent_class)->dispose (object);
}

static void
bt_help_view_class_init (BtHelpViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_help_view_dispose;
  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_HELP_LIST);
  g_type_ensure (BT_TYPE_HELP_SHEET);
  gtk_widget_class_install_action (widget_class, "help.open", "s", act_open);
  gtk_widget_class_install_action (widget_class, "help.back", NULL, act_back);
  gtk_widget_class_install_action (widget_class, "help.close", NULL, act_close);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "help.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "help.back", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "help-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHelpView, back);
  gtk_widget_class_bind_template_child (widget_class, BtHelpView, title);
  gtk_widget_class_bind_template_child (widget_class, BtHelpView, views);
  gtk_widget_class_bind_template_child (widget_class, BtHelpView, list);
  gtk_widget_class_bind_template_child (widget_class, BtHelpView, scroller);
  gtk_widget_class_bind_template_child (widget_class, BtHelpView, sheet);
  gtk_widget_class_bind_template_child (widget_class, BtHelpView, more);
}

static void
bt_help_view_init (BtHelpView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
open_help (GtkStack   *stack,
           const char *place,
           const char *path)
{
  GtkWidget *help = gtk_stack_get_child_by_name (stack, NAME);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (stack));
  BtHelpView *self = NULL;

  if (help == NULL)
    {
      help = g_object_new (BT_TYPE_HELP_VIEW, NULL);
      gtk_stack_add_named (stack, help, NAME);
    }
  self = BT_HELP_VIEW (help);
  g_set_weak_pointer (&self->under, gtk_stack_get_visible_child (stack));
  g_set_weak_pointer (&self->focus, root != NULL ? gtk_root_get_focus (root) : NULL);
  g_free (self->path);
  self->path = g_strdup (path);
  self->page = NULL;
  bt_help_list_fill (self->list, place);
  gtk_stack_set_visible_child (stack, help);
  show_list (self);
}

void
bt_help_view_toggle (GtkStack   *stack,
                     const char *place,
                     const char *path)
{
  GtkWidget *help = NULL;

  g_return_if_fail (GTK_IS_STACK (stack));

  help = gtk_stack_get_child_by_name (stack, NAME);
  if (help != NULL && gtk_stack_get_visible_child (stack) == help)
    close_help (BT_HELP_VIEW (help));
  else
    open_help (stack, place, path);
}
