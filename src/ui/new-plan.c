/* new-plan.c: the first questions of a new plan, one a page.
 *
 * What is answered stands in the fields until a place to start is chosen: then the plan is made
 * with all of it at once, so that there is never half a plan, and undo, which is for what is done
 * in a plan, cannot take a name away that everything else speaks of. */
#include "config.h"

#include "ui/new-plan.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/about-me-part.h"
#include "ui/kit/kit.h"
#include "ui/kit/photo-button.h"
#include "ui/new-plan-who.h"
#include "ui/ui.h"

struct _BtNewPlan
{
  GtkBox         parent_instance;
  GtkWidget     *scroller;
  GtkWidget     *pages;
  BtPhotoButton *photo;
  GtkWidget     *take_photo;
  GtkWidget     *photo_problem;
  GtkWidget     *name;
  GtkWidget     *name_problem;
  BtNewPlanWho  *who;
  GtkWidget     *not_now;
  GtkWidget     *about_me;    /* the first door, whose words say the name */
  GtkWidget     *wealth;
  const char    *place;       /* one of the doors' */
};

enum
{
  SIGNAL_LEFT,
  SIGNAL_ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtNewPlan, bt_new_plan, GTK_TYPE_BOX)

enum
{
  PAGE_NAME,
  PAGE_WHO,
  PAGE_WHERE,
};

static const char *const pages[] = {
  [PAGE_NAME] = "name", [PAGE_WHO] = "who", [PAGE_WHERE] = "where"
};

static guint
get_page (BtNewPlan *self)
{
  const char *name = gtk_stack_get_visible_child_name (GTK_STACK (self->pages));
  guint page = PAGE_NAME;

  while (page < PAGE_WHERE && g_strcmp0 (pages[page], name) != 0)
    page++;
  return page;
}

/* Where the keyboard is on each page. */
static GtkWidget *
get_first_of_page (BtNewPlan *self)
{
  switch (get_page (self))
    {
    case PAGE_WHO:
      return GTK_WIDGET (self->who);
    case PAGE_WHERE:
      return self->about_me;
    default:
      return self->name;
    }
}

static void
go_to (BtNewPlan *self,
       guint      page)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (self->scroller);

  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), pages[page]);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), 0);
  gtk_widget_grab_focus (get_first_of_page (self));
}

static char *
dup_name (BtNewPlan *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
}

/* What the questions call the child: a name without an end is cut. */
static char *
dup_child (BtNewPlan *self)
{
  g_autoptr (BtPerson) person = bt_record_new (BT_TYPE_PERSON, NULL);
  g_autofree char *name = dup_name (self);

  g_object_set (person, "preferred-name", name, NULL);
  return bt_about_me_dup_name (person);
}

static void
show_words (BtNewPlan *self)
{
  g_autofree char *child = dup_child (self);
  /* Translators: %s is what the child is called. */
  g_autofree char *love = g_strdup_printf (_("What people love about %s"), child);
  /* Translators: %s is what the child is called. */
  g_autofree char *around = g_strdup_printf (_("Who and what is already good in %s’s life"), child);

  bt_new_plan_who_set_child (self->who, child);
  g_object_set (self->about_me, "title", love, NULL);
  g_object_set (self->wealth, "words", around, NULL);
}

static void
tell_problem (GtkWidget  *label,
              const char *problem)
{
  gtk_label_set_label (GTK_LABEL (label), problem != NULL ? problem : "");
  gtk_widget_set_visible (label, problem != NULL);
}

/* A name is all that is needed, and it is. */
static gboolean
check_name (BtNewPlan *self)
{
  g_autofree char *name = dup_name (self);
  gboolean missing = bt_text_is_blank (name);

  tell_problem (self->name_problem,
                missing ? _("Please write a name here. A pet name is fine.") : NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->name), GTK_ACCESSIBLE_STATE_INVALID,
                               missing ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  if (missing)
    gtk_widget_grab_focus (self->name);
  return !missing;
}

static void
on_typing (BtNewPlan *self)
{
  if (gtk_widget_get_visible (self->name_problem) && !bt_new_plan_is_begun (self))
    return;
  tell_problem (self->name_problem, NULL);
  gtk_accessible_reset_state (GTK_ACCESSIBLE (self->name), GTK_ACCESSIBLE_STATE_INVALID);
}

static void
on_photo (BtNewPlan *self)
{
  gboolean none = bt_photo_button_get_photo (self->photo) == NULL;

  if (none && gtk_widget_has_focus (self->take_photo))
    gtk_widget_grab_focus (GTK_WIDGET (self->photo));
  gtk_widget_set_visible (self->take_photo, !none);
}

static void
on_photo_failed (BtNewPlan  *self,
                 const char *problem)
{
  tell_problem (self->photo_problem, problem);
}

static void
on_take_photo (BtNewPlan *self)
{
  bt_photo_button_set_photo (self->photo, NULL);
}

static void
on_named (BtNewPlan *self)
{
  if (!check_name (self))
    return;
  show_words (self);
  go_to (self, PAGE_WHO);
}

/* "Not now" goes where nothing is passed over. */
static void
on_who_changed (BtNewPlan *self)
{
  gtk_widget_set_visible (self->not_now, bt_new_plan_who_is_blank (self->who));
}

static void
on_who_done (BtNewPlan *self)
{
  go_to (self, PAGE_WHERE);
}

/* What each door does, with the name of the place it leads to: "" is the first, whichever it is. */
static void
start_at (GtkWidget  *widget,
          const char *action,
          GVariant   *place)
{
  BtNewPlan *self = BT_NEW_PLAN (widget);
  const char *name = g_variant_get_string (place, NULL);

  self->place = name[0] == '\0' ? NULL : g_intern_string (name);
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  bt_new_plan_go_back (BT_NEW_PLAN (widget));
  return TRUE;
}

static gboolean
bt_new_plan_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (get_first_of_page (BT_NEW_PLAN (widget)));
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, scroller);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, pages);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, photo);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, take_photo);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, photo_problem);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, name);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, name_problem);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, who);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, not_now);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, about_me);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlan, wealth);
  gtk_widget_class_bind_template_callback (widget_class, on_typing);
  gtk_widget_class_bind_template_callback (widget_class, on_photo);
  gtk_widget_class_bind_template_callback (widget_class, on_photo_failed);
  gtk_widget_class_bind_template_callback (widget_class, on_take_photo);
  gtk_widget_class_bind_template_callback (widget_class, on_named);
  gtk_widget_class_bind_template_callback (widget_class, on_who_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_who_done);
}

static void
bt_new_plan_class_init (BtNewPlanClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = bt_new_plan_grab_focus;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_NEW_PLAN_WHO);
  g_type_ensure (BT_TYPE_PHOTO_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "new-plan.ui");
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "new-plan.start-at", "s", start_at);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape, NULL);
  signals[SIGNAL_LEFT] = g_signal_new ("left", BT_TYPE_NEW_PLAN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", BT_TYPE_NEW_PLAN, G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_new_plan_init (BtNewPlan *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_words (self);
}

/* public functions */

void
bt_new_plan_go_back (BtNewPlan *self)
{
  guint page;

  g_return_if_fail (BT_IS_NEW_PLAN (self));

  page = get_page (self);
  if (page == PAGE_NAME)
    g_signal_emit (self, signals[SIGNAL_LEFT], 0);
  else
    go_to (self, page - 1);
}

gboolean
bt_new_plan_is_begun (BtNewPlan *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (BT_IS_NEW_PLAN (self), FALSE);

  name = dup_name (self);
  return !bt_text_is_blank (name) || bt_photo_button_get_photo (self->photo) != NULL
         || !bt_new_plan_who_is_blank (self->who);
}

const char *
bt_new_plan_get_place (BtNewPlan *self)
{
  g_return_val_if_fail (BT_IS_NEW_PLAN (self), NULL);

  return self->place;
}

/* Budgets mostly go by the council's year, from 1 April; each fund may have another. */
static void
put_year (BtPlan *plan,
          BtDay   today)
{
  int year, month;
  BtDay from;

  bt_day_get (today, &year, &month, NULL);
  from = bt_day_new (month >= 4 ? year : year - 1, 4, 1);
  g_object_set (plan, "year-from", from, "year-to", bt_day_add_years (from, 1) - 1, NULL);
}

BtPlan *
bt_new_plan_make (BtNewPlan *self,
                  BtDay      today)
{
  g_autofree char *name = NULL;
  BtPlan *plan = NULL;

  g_return_val_if_fail (BT_IS_NEW_PLAN (self), NULL);

  name = dup_name (self);
  plan = bt_plan_new ();
  g_object_set (bt_plan_get_person (plan), "preferred-name", name, "photo",
                bt_photo_button_get_photo (self->photo), NULL);
  bt_new_plan_who_put (self->who, plan);
  put_year (plan, today);
  return plan;
}
