/* about-me-more.c: what is under "More, if it helps" in About me.
 *
 * None of it is asked for: it is closed until someone opens it. */
#include "config.h"

#include "ui/about-me-more.h"

#include <glib/gi18n.h>

#include "ui/about-me-list.h"
#include "ui/kit/columns.h"
#include "ui/kit/field-row.h"
#include "ui/kit/form.h"

#define FOLD_UNDER 34.0 /* em: two parts stand side by side with more */
#define GAP        12

struct _BtAboutMeMore
{
  GtkBox     parent_instance;
  GPtrArray *lists; /* of BtAboutMeList */
};

enum
{
  SIGNAL_OPENED,
  SIGNAL_ADDING,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtAboutMeMore, bt_about_me_more, GTK_TYPE_BOX)

static void
on_opened (BtAboutMeMore *self,
           BtRecord      *record)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, record);
}

static void
on_adding (BtAboutMeMore *self,
           BtRecord      *record)
{
  g_signal_emit (self, signals[SIGNAL_ADDING], 0, record);
}

static GtkWidget *
add_list (BtAboutMeMore       *self,
          BtPlan              *plan,
          const BtAboutMePart *part)
{
  GtkWidget *list = bt_about_me_list_new (plan, part);

  g_signal_connect_swapped (list, "opened", G_CALLBACK (on_opened), self);
  g_signal_connect_swapped (list, "adding", G_CALLBACK (on_adding), self);
  g_ptr_array_add (self->lists, list);
  return list;
}

/* The family's own words for things: one text, where everything else is a list. */
static GtkWidget *
make_words (BtPlan *plan)
{
  GtkWidget *form = bt_form_new ();
  GtkWidget *row = g_object_new (
      BT_TYPE_FIELD_ROW, "field", "our_words", "multiline", TRUE, "hint",
      _("What you call things at home, and would like others to call them."), NULL);

  gtk_widget_add_css_class (form, "card");
  gtk_widget_add_css_class (form, "form");
  gtk_box_append (GTK_BOX (form), row);
  g_object_set (form, "record", bt_plan_get_person (plan), NULL);
  return form;
}

static void
build (BtAboutMeMore *self,
       BtPlan        *plan)
{
  GtkWidget *columns = NULL;

  for (const BtAboutMePart *part = bt_about_me_more; part->title != NULL; part++)
    {
      gboolean pair = part->beside || (part[1].title != NULL && part[1].beside);

      if (!part->beside)
        columns = pair ? g_object_new (BT_TYPE_COLUMNS, "equal", TRUE, "spacing", GAP,
                                       "fold-under", FOLD_UNDER, NULL)
                       : NULL;
      if (pair)
        gtk_widget_set_parent (add_list (self, plan, part), columns);
      if (!part->beside)
        gtk_box_append (GTK_BOX (self), pair ? columns : add_list (self, plan, part));
    }
  gtk_box_append (GTK_BOX (self), make_words (plan));
}

static void
bt_about_me_more_finalize (GObject *object)
{
  g_ptr_array_unref (BT_ABOUT_ME_MORE (object)->lists);
  G_OBJECT_CLASS (bt_about_me_more_parent_class)->finalize (object);
}

static void
bt_about_me_more_class_init (BtAboutMeMoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_about_me_more_finalize;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", BT_TYPE_ABOUT_ME_MORE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
  signals[SIGNAL_ADDING] = g_signal_new ("adding", BT_TYPE_ABOUT_ME_MORE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
}

static void
bt_about_me_more_init (BtAboutMeMore *self)
{
  self->lists = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), GAP);
}

/* public functions */

GtkWidget *
bt_about_me_more_new (BtPlan *plan)
{
  BtAboutMeMore *self;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  self = g_object_new (BT_TYPE_ABOUT_ME_MORE, NULL);
  build (self, plan);
  return GTK_WIDGET (self);
}

void
bt_about_me_more_show_words (BtAboutMeMore *self)
{
  g_return_if_fail (BT_IS_ABOUT_ME_MORE (self));

  for (guint i = 0; i < self->lists->len; i++)
    bt_about_me_list_show_words (g_ptr_array_index (self->lists, i));
}
