/* wealth-page.c: Our real wealth: who and what is already good in the child's life.
 *
 * The circles and the list show the same; beside them stands what is known about the one that is
 * chosen, and what is also theirs.  Nothing here counts, scores or asks for more. */
#include "config.h"

#include "ui/wealth-page.h"

#include <glib/gi18n.h>

#include "model/outcome.h"
#include "ui/circles-view.h"
#include "ui/kit/add-line.h"
#include "ui/kit/columns.h"
#include "ui/kit/record-name.h"
#include "ui/kit/undo-toast.h"
#include "ui/ui.h"
#include "ui/wealth-change.h"
#include "ui/wealth-details.h"
#include "ui/wealth-element.h"
#include "ui/wealth-form.h"
#include "ui/wealth-list.h"
#include "ui/wealth-move.h"
#include "ui/wealth-strip.h"

struct _BtWealthPage
{
  GtkBox           parent_instance;
  BtPlan          *plan;
  BtWealth        *current; /* whose details are shown */
  GtkWidget       *purpose;
  GtkWidget       *add;
  BtAddLine       *line;
  GtkWidget       *views;
  GtkWidget       *as_list;
  BtCirclesView   *circles;
  BtWealthList    *list;
  BtWealthStrip   *strip;
  GtkWidget       *side;    /* what stands beside the circles: "view" or "form" */
  BtWealthDetails *details;
  BtWealthForm    *form;
  GtkWidget       *hint;
  GtkWidget       *elements;
  int              frames_to_focus; /* until the keyboard goes to the side */
  gboolean         stale;   /* to be filled when it is next seen */
};

G_DEFINE_FINAL_TYPE (BtWealthPage, bt_wealth_page, GTK_TYPE_BOX)

/* What is shown. */

static gboolean
has_anyone (BtWealthPage *self)
{
  for (guint i = 0; i < bt_list_get_length (self->plan->wealth); i++)
    if (bt_wealth_get_place (bt_list_get (self->plan->wealth, i)) <= BT_WEALTH_PLACE_NO_RING)
      return TRUE;
  return FALSE;
}

static void
show_words (BtWealthPage *self)
{
  g_autofree char *child = bt_wealth_dup_child (self->plan);
  g_autofree char *purpose = NULL;
  g_autofree char *question = NULL;

  /* Translators: %s is what the child is called. */
  purpose = g_strdup_printf (_("The people, skills and places that are already good in %s’s life"),
                             child);
  question = bt_wealth_place_dup_question (BT_WEALTH_PLACE_NO_RING, self->plan);
  gtk_label_set_label (GTK_LABEL (self->purpose), purpose);
  bt_add_line_set_question (self->line, question);
  bt_add_line_set_prompt (self->line, _("One name, then Enter"));
}

static void
fill_elements (BtWealthPage *self)
{
  GtkWidget *child = gtk_widget_get_first_child (self->elements);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (BT_IS_WEALTH_ELEMENT (child))
      bt_wealth_element_fill (BT_WEALTH_ELEMENT (child));
}

static gboolean
is_listed (BtWealthPage *self)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->as_list));
}

/* Fills what is seen: hundreds of rows take their time, and are not always wanted.  The list has
 * those who are on no ring, too. */
static void
fill_view (BtWealthPage *self)
{
  if (is_listed (self))
    {
      bt_wealth_list_fill (self->list, self->plan);
      gtk_widget_set_visible (GTK_WIDGET (self->strip), FALSE);
    }
  else
    bt_wealth_strip_fill (self->strip, self->plan);
}

static gboolean
is_changing (BtWealthPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->side)), "form") == 0;
}

static void
close_form (BtWealthPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->form)))
    gtk_widget_grab_focus (self->add); /* what the keyboard is on goes */
  bt_wealth_form_set (self->form, NULL);
  gtk_stack_set_visible_child_name (GTK_STACK (self->side), "view");
  gtk_widget_set_visible (GTK_WIDGET (self->form), FALSE); /* screen readers would still find it */
}

static void
show_current (BtWealthPage *self)
{
  bt_circles_view_show (self->circles, self->current);
  bt_wealth_list_show (self->list, self->current);
  bt_wealth_details_show (self->details, self->current);
  gtk_widget_set_visible (GTK_WIDGET (self->details), self->current != NULL);
  gtk_widget_set_visible (self->hint, self->current == NULL && has_anyone (self));
}

static void
fill (BtWealthPage *self)
{
  self->stale = FALSE;
  show_words (self);
  fill_view (self);
  fill_elements (self);
  if (!has_anyone (self))
    gtk_widget_set_visible (GTK_WIDGET (self->line), TRUE);
  show_current (self);
}

/* Details and form close when whom they are about has left; what nobody sees is filled later. */
static void
on_changed (BtWealthPage *self,
            BtChanges    *changes)
{
  if (self->current != NULL && bt_record_get_plan (self->current) == NULL)
    {
      g_clear_object (&self->current);
      close_form (self);
    }
  if (!bt_changes_touch (changes, BT_TYPE_WEALTH) && !bt_changes_touch (changes, BT_TYPE_OUTCOME)
      && !bt_changes_touch (changes, BT_TYPE_PERSON))
    return;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
  else
    self->stale = TRUE;
}

/* What people do. */

static gboolean
on_frame (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  BtWealthPage *self = BT_WEALTH_PAGE (widget);

  if (--self->frames_to_focus > 0)
    return G_SOURCE_CONTINUE;
  gtk_widget_grab_focus (is_changing (self) ? GTK_WIDGET (self->form)
                                            : GTK_WIDGET (self->details));
  return G_SOURCE_REMOVE;
}

/* Goes to the details or the form two frames from now: what was just shown has no place yet, and
 * could not be scrolled to. */
static void
focus_side (BtWealthPage *self)
{
  if (self->frames_to_focus <= 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), on_frame, NULL, NULL);
  self->frames_to_focus = 2;
}

static void
on_opened (BtWealthPage *self,
           BtWealth     *wealth)
{
  g_set_object (&self->current, wealth);
  close_form (self);
  show_current (self);
  focus_side (self);
}

static void
on_change (BtWealthPage *self)
{
  bt_wealth_form_set (self->form, self->current);
  gtk_widget_set_visible (GTK_WIDGET (self->form), TRUE);
  gtk_stack_set_visible_child_name (GTK_STACK (self->side), "form");
  focus_side (self);
}

static void
on_form_done (BtWealthPage *self)
{
  close_form (self);
  focus_side (self);
}

/* Moves the keyboard to where @wealth stands, on the circles or in the list. */
static void
focus_on (BtWealthPage *self,
          BtWealth     *wealth)
{
  gboolean found = is_listed (self) ? bt_wealth_list_focus (self->list, wealth)
                                    : bt_circles_view_focus (self->circles, wealth);

  if (!found)
    gtk_widget_grab_focus (self->add);
}

static void
on_view (BtWealthPage *self)
{
  fill_view (self);
  bt_wealth_list_show (self->list, self->current);
  gtk_stack_set_visible_child_name (GTK_STACK (self->views),
                                    is_listed (self) ? "list" : "circles");
}

static void
on_add (BtWealthPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->line), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->line));
}

static gboolean
on_added (BtWealthPage *self,
          const char   *text)
{
  return bt_wealth_add (self->plan, text, BT_WEALTH_PLACE_NO_RING) != NULL;
}

/* With nobody there the question stays: there is nothing else to do. */
static void
on_line_closed (BtWealthPage *self)
{
  if (!has_anyone (self))
    return;
  gtk_widget_grab_focus (self->add);
  gtk_widget_set_visible (GTK_WIDGET (self->line), FALSE);
}

static void
remove_one (BtWealthPage *self,
            BtWealth     *wealth)
{
  g_autofree char *name = bt_record_dup_short_name (wealth);
  /* Translators: %s is a person, a place or a strength. */
  g_autofree char *text = g_strdup_printf (_("%s was removed."), name);

  gtk_widget_grab_focus (self->add); /* what the keyboard is on goes */
  if (bt_wealth_remove (wealth))
    bt_undo_toast_show (GTK_WIDGET (self), text);
}

static void
on_remove (BtWealthPage *self)
{
  remove_one (self, self->current);
}

/* The details have a button of their own for it. */
static void
take_out (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  BtWealthPage *self = BT_WEALTH_PAGE (widget);
  BtWealth *wealth = bt_wealth_move_find_whom (widget);
  GtkWidget *focus = NULL;

  if (wealth == NULL)
    return;
  focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  if (!gtk_widget_is_ancestor (focus, GTK_WIDGET (self->details)))
    remove_one (self, wealth);
}

/* From the form back to the details, and from there to whom they are about. */
static void
go_back (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  BtWealthPage *self = BT_WEALTH_PAGE (widget);

  if (is_changing (self))
    on_form_done (self);
  else if (self->current != NULL)
    focus_on (self, self->current);
}

static void
bt_wealth_page_dispose (GObject *object)
{
  BtWealthPage *self = BT_WEALTH_PAGE (object);

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->current);
  G_OBJECT_CLASS (bt_wealth_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *klass)
{
  bt_wealth_move_install (klass);
  gtk_widget_class_install_action (klass, "wealth.remove", NULL, take_out);
  gtk_widget_class_install_action (klass, "wealth.back", NULL, go_back);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Delete, 0, "wealth.remove", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Escape, 0, "wealth.back", NULL);
}

static void
bt_wealth_page_class_init (BtWealthPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_wealth_page_dispose;
  g_type_ensure (BT_TYPE_ADD_LINE);
  g_type_ensure (BT_TYPE_CIRCLES_VIEW);
  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_WEALTH_DETAILS);
  g_type_ensure (BT_TYPE_WEALTH_FORM);
  g_type_ensure (BT_TYPE_WEALTH_LIST);
  g_type_ensure (BT_TYPE_WEALTH_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "wealth-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, purpose);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, add);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, line);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, views);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, as_list);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, circles);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, list);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, strip);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, side);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, details);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, form);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, hint);
  gtk_widget_class_bind_template_child (widget_class, BtWealthPage, elements);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_added);
  gtk_widget_class_bind_template_callback (widget_class, on_change);
  gtk_widget_class_bind_template_callback (widget_class, on_form_done);
  gtk_widget_class_bind_template_callback (widget_class, on_line_closed);
  gtk_widget_class_bind_template_callback (widget_class, on_opened);
  gtk_widget_class_bind_template_callback (widget_class, on_remove);
  gtk_widget_class_bind_template_callback (widget_class, on_view);
  install_actions (widget_class);
}

static void
bt_wealth_page_init (BtWealthPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* With nobody there, what is typed is a name at once. */
static void
on_map (BtWealthPage *self)
{
  if (self->stale)
    fill (self);
  if (!has_anyone (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->line));
}

static void
add_elements (BtWealthPage *self)
{
  for (int place = BT_WEALTH_PLACE_STRENGTHS; place < BT_N_WEALTH_PLACES; place++)
    {
      GtkWidget *element = bt_wealth_element_new (self->plan, (BtWealthPlace) place);

      g_signal_connect_swapped (element, "opened", G_CALLBACK (on_opened), self);
      gtk_box_append (GTK_BOX (self->elements), element);
    }
}

/* public functions */

GtkWidget *
bt_wealth_page_new (BtPlanFile *file,
                    BtSettings *settings)
{
  BtWealthPage *self;

  g_return_val_if_fail (BT_IS_PLAN_FILE (file), NULL);

  self = g_object_new (BT_TYPE_WEALTH_PAGE, NULL);
  self->plan = g_object_ref (bt_plan_file_get_plan (file));
  bt_circles_view_set_plan (self->circles, self->plan);
  add_elements (self);
  g_signal_connect_swapped (self->plan, "changed", G_CALLBACK (on_changed), self);
  g_signal_connect (self, "map", G_CALLBACK (on_map), NULL);
  fill (self);
  return GTK_WIDGET (self);
}
