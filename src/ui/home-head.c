/* home-head.c: the child first: a photo, one thing that is loved, and when the plan was changed. */
#include "config.h"

#include "ui/home-head.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "draw/initials.h"
#include "ui/kit/kit.h"
#include "ui/kit/photo.h"
#include "ui/ui.h"
#include "words/people.h"
#include "words/standing.h"

#define PHOTO_SIDE 92 /* pixels */

struct _BtHomeHead
{
  GtkBox     parent_instance;
  GBytes    *shown;    /* the photo that is */
  GtkWidget *round;    /* "photo" or "initials" */
  GtkWidget *photo;
  GtkWidget *initials;
  GtkWidget *hello;
  GtkWidget *loved;    /* what, and who said it */
  GtkWidget *what;
  GtkWidget *who;
  GtkWidget *changed;
};

G_DEFINE_FINAL_TYPE (BtHomeHead, bt_home_head, GTK_TYPE_BOX)

/* Unpacked only where it is another. */
static void
show_photo (BtHomeHead *self,
            BtPerson   *person)
{
  g_autoptr (GdkPixbuf) pixbuf = NULL;

  if (self->shown == person->photo && self->shown != NULL)
    return;
  g_clear_pointer (&self->shown, g_bytes_unref);
  self->shown = person->photo != NULL ? g_bytes_ref (person->photo) : NULL;
  if (person->photo != NULL)
    pixbuf = bt_photo_read_square (person->photo, PHOTO_SIDE);
  gtk_image_set_from_pixbuf (GTK_IMAGE (self->photo), pixbuf);
  gtk_stack_set_visible_child_name (GTK_STACK (self->round),
                                    pixbuf != NULL ? "photo" : "initials");
}

/* A name without letters has none. */
static void
show_initials (BtHomeHead *self,
               const char *name)
{
  g_autofree char *initials = bt_initials (name);

  gtk_label_set_label (GTK_LABEL (self->initials), initials);
}

static void
show_loved (BtHomeHead *self,
            BtPlan     *plan)
{
  BtStatement *loved = bt_plan_find_loved (plan);
  g_autofree char *who = NULL;

  gtk_widget_set_visible (self->loved, loved != NULL);
  if (loved == NULL)
    return;
  who = bt_words_voice (bt_plan_get_person (plan), loved->voice, loved->said_by);
  gtk_label_set_label (GTK_LABEL (self->what), loved->text);
  gtk_label_set_label (GTK_LABEL (self->who), who != NULL ? who : "");
  gtk_widget_set_visible (self->who, who != NULL);
}

static void
bt_home_head_finalize (GObject *object)
{
  g_clear_pointer (&BT_HOME_HEAD (object)->shown, g_bytes_unref);
  G_OBJECT_CLASS (bt_home_head_parent_class)->finalize (object);
}

static void
bt_home_head_class_init (BtHomeHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bt_home_head_finalize;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "home-head.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHomeHead, round);
  gtk_widget_class_bind_template_child (widget_class, BtHomeHead, photo);
  gtk_widget_class_bind_template_child (widget_class, BtHomeHead, initials);
  gtk_widget_class_bind_template_child (widget_class, BtHomeHead, hello);
  gtk_widget_class_bind_template_child (widget_class, BtHomeHead, loved);
  gtk_widget_class_bind_template_child (widget_class, BtHomeHead, what);
  gtk_widget_class_bind_template_child (widget_class, BtHomeHead, who);
  gtk_widget_class_bind_template_child (widget_class, BtHomeHead, changed);
}

static void
bt_home_head_init (BtHomeHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_stack_set_visible_child_name (GTK_STACK (self->round), "initials");
}

void
bt_home_head_fill (BtHomeHead *self,
                   BtPlan     *plan,
                   gboolean    empty)
{
  BtPerson *person = NULL;
  g_autofree char *changed = NULL, *hello = NULL;

  g_return_if_fail (BT_IS_HOME_HEAD (self) && BT_IS_PLAN (plan));

  person = bt_plan_get_person (plan);
  /* Translators: %s is what the child is called. */
  hello = g_strdup_printf (_("Hello. This is %s’s plan."), bt_words_name (person));
  changed = empty ? g_strdup (_("Start anywhere. You can stop at any time. It is saved."))
                  : bt_words_last_changed (plan);
  show_photo (self, person);
  show_initials (self, bt_words_name (person));
  show_loved (self, plan);
  gtk_label_set_label (GTK_LABEL (self->hello), hello);
  gtk_label_set_label (GTK_LABEL (self->changed), changed != NULL ? changed : "");
  gtk_widget_set_visible (self->changed, changed != NULL);
}
