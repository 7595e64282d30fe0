/* about-me-list.c: one part of About me: its title, its lines, and a question to go on from. */
#include "config.h"

#include "ui/about-me-list.h"

#include <glib/gi18n.h>

#include "ui/about-me-row.h"

struct _BtAboutMeList
{
  GtkBox               parent_instance;
  BtPlan              *plan;
  const BtAboutMePart *part;
  guint                question; /* which is asked */
  BtRecordList        *list;
};

enum
{
  SIGNAL_OPENED,
  SIGNAL_ADDING,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtAboutMeList, bt_about_me_list, GTK_TYPE_BOX)

static void
on_opened (BtAboutMeList *self,
           BtRecord      *record)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, record);
}

static void
on_adding (BtAboutMeList *self,
           BtRecord      *record)
{
  g_signal_emit (self, signals[SIGNAL_ADDING], 0, record);
}

static void
on_another (BtAboutMeList *self)
{
  self->question++;
  bt_about_me_list_show_words (self);
  bt_record_list_add (self->list); /* the cursor goes where the answer does */
}

/* A part that nothing can be added to is there only where it has something. */
static void
show_if_any (BtAboutMeList *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          g_list_model_get_n_items (bt_record_list_get_shown (self->list)) > 0);
}

static GtkWidget *
make_label (GtkAccessibleRole  role,
            const char        *text,
            const char        *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "wrap",
                                   TRUE, "xalign", 0.0, "hexpand", TRUE, "max-width-chars", 20,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
build_head (BtAboutMeList *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *another;

  gtk_box_append (GTK_BOX (head), make_label (GTK_ACCESSIBLE_ROLE_HEADING, _(self->part->title),
                                              "title-4"));
  gtk_box_append (GTK_BOX (self), head);
  if (bt_about_me_count_questions (self->part) > 1)
    {
      another = gtk_button_new_with_label (_("Another question"));
      g_signal_connect_swapped (another, "clicked", G_CALLBACK (on_another), self);
      gtk_widget_set_valign (another, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (head), another);
    }
  if (self->part->hint != NULL)
    gtk_box_append (GTK_BOX (self), make_label (GTK_ACCESSIBLE_ROLE_LABEL, _(self->part->hint),
                                                "dim-label"));
}

static void
build_list (BtAboutMeList *self)
{
  self->list = g_object_new (BT_TYPE_RECORD_LIST, "list", self->part->list, "where",
                             self->part->where, "label", _(self->part->title), "row-type",
                             BT_TYPE_ABOUT_ME_ROW, "add-open", self->part->open, NULL);
  if (bt_about_me_count_questions (self->part) == 0 && self->part->add != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->list), "lined"); /* rows of several texts */
  if (self->part->add != NULL)
    g_object_set (self->list, "add-label", _(self->part->add), NULL);
  g_signal_connect_swapped (self->list, "opened", G_CALLBACK (on_opened), self);
  g_signal_connect_swapped (self->list, "adding", G_CALLBACK (on_adding), self);
  bt_about_me_list_show_words (self);
  g_object_set (self->list, "owner", self->plan, NULL); /* once all else is said */
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
  if (self->part->add == NULL && !self->part->open)
    {
      g_signal_connect_object (bt_record_list_get_shown (self->list), "items-changed",
                               G_CALLBACK (show_if_any), self, G_CONNECT_SWAPPED);
      show_if_any (self);
    }
}

static gboolean
bt_about_me_list_grab_focus (GtkWidget *widget)
{
  BtAboutMeList *self = BT_ABOUT_ME_LIST (widget);

  if (!self->part->open)
    return FALSE;
  bt_record_list_add (self->list);
  return TRUE;
}

static void
bt_about_me_list_dispose (GObject *object)
{
  g_clear_object (&BT_ABOUT_ME_LIST (object)->plan);
  G_OBJECT_CLASS (bt_about_me_list_parent_class)->dispose (object);
}

static void
bt_about_me_list_class_init (BtAboutMeListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_about_me_list_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = bt_about_me_list_grab_focus;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", BT_TYPE_ABOUT_ME_LIST, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
  signals[SIGNAL_ADDING] = g_signal_new ("adding", BT_TYPE_ABOUT_ME_LIST, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
}

static void
bt_about_me_list_init (BtAboutMeList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "form");
}

GtkWidget *
bt_about_me_list_new (BtPlan              *plan,
                      const BtAboutMePart *part)
{
  BtAboutMeList *self;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);
  g_return_val_if_fail (part != NULL, NULL);

  self = g_object_new (BT_TYPE_ABOUT_ME_LIST, NULL);
  self->plan = g_object_ref (plan);
  self->part = part;
  build_head (self);
  build_list (self);
  return GTK_WIDGET (self);
}

BtRecordList *
bt_about_me_list_get_list (BtAboutMeList *self)
{
  g_return_val_if_fail (BT_IS_ABOUT_ME_LIST (self), NULL);

  return self->list;
}

void
bt_about_me_list_show_words (BtAboutMeList *self)
{
  g_autofree char *question = NULL;

  g_return_if_fail (BT_IS_ABOUT_ME_LIST (self));

  question = bt_about_me_dup_question (self->part, self->question, bt_plan_get_person (self->plan));
  if (question == NULL)
    return;
  g_object_set (self->list, "add-prompt", question, NULL);
  if (self->part->open) /* the line has no button: its name is what it asks */
    g_object_set (self->list, "add-label", question, NULL);
}
