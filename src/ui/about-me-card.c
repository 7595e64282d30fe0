/* about-me-card.c: who the plan is about: photo, names and the first facts. */
#include "config.h"

#include "ui/about-me-card.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/kit/field-row.h"
#include "ui/kit/photo.h"
#include "ui/ui.h"

#define PHOTO_SIDE 152 /* pixels */

struct _BtAboutMeCard
{
  GtkBox     parent_instance;
  BtPerson  *person;
  GtkWidget *photo;     /* where there is one, else */
  GtkWidget *add_photo;
  GtkWidget *name;
  GtkWidget *full_name;
  GtkWidget *facts;
  GtkWidget *change;
};

enum
{
  SIGNAL_CHANGING,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtAboutMeCard, bt_about_me_card, GTK_TYPE_BOX)

static void
show_photo (BtAboutMeCard *self)
{
  g_autoptr (GdkPixbuf) photo = self->person->photo == NULL
                                    ? NULL
                                    : bt_photo_read_square (self->person->photo, PHOTO_SIDE);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  gtk_image_set_from_pixbuf (GTK_IMAGE (self->photo), photo);
  gtk_widget_set_visible (self->photo, photo != NULL);
  if (photo != NULL && focus != NULL && gtk_widget_is_ancestor (focus, self->add_photo))
    gtk_widget_grab_focus (self->change); /* what had the keyboard goes */
  gtk_widget_set_visible (self->add_photo, photo == NULL);
}

static GtkWidget *
make_label (const char *text,
            gboolean    quiet)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "max-width-chars", 16,
                                   "lines", 8, "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  if (quiet)
    gtk_widget_add_css_class (label, "dim-label");
  return label;
}

static void
add_fact (BtAboutMeCard *self,
          const char    *caption,
          const char    *text)
{
  GtkWidget *box;

  if (bt_text_is_blank (text))
    return;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), make_label (caption, TRUE));
  gtk_box_append (GTK_BOX (box), make_label (text, FALSE));
  gtk_box_append (GTK_BOX (self->facts), box);
}

static void
show_facts (BtAboutMeCard *self)
{
  BtPerson *person = self->person;
  g_autofree char *born = person->born_on == BT_DAY_UNKNOWN ? NULL
                                                            : bt_day_format (person->born_on);
  gboolean both = !bt_text_is_blank (person->school) && !bt_text_is_blank (person->school_year);
  /* Translators: a school, and the child’s year there: "Fernley School, Year 4" */
  g_autofree char *school = both ? g_strdup_printf (_("%1$s, %2$s"), person->school,
                                                    person->school_year)
                                 : NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->facts)) != NULL)
    gtk_box_remove (GTK_BOX (self->facts), child);
  add_fact (self, _("How I talk"), person->speaks_by);
  add_fact (self, _("At home"), person->home);
  add_fact (self, _("At school"), both                               ? school
                                  : bt_text_is_blank (person->school) ? person->school_year
                                                                      : person->school);
  add_fact (self, _("Languages"), person->languages);
  add_fact (self, _("Pronouns"), person->pronouns);
  add_fact (self, _("Born on"), born);
  gtk_widget_set_visible (self->facts, gtk_widget_get_first_child (self->facts) != NULL);
}

static void
show_names (BtAboutMeCard *self)
{
  BtPerson *person = self->person;
  gboolean named = !bt_text_is_blank (person->preferred_name);
  gboolean full = !bt_text_is_blank (person->full_name);

  gtk_label_set_label (GTK_LABEL (self->name), named  ? person->preferred_name
                                               : full ? person->full_name
                                                      : _("Our child"));
  gtk_label_set_label (GTK_LABEL (self->full_name), full ? person->full_name : "");
  gtk_widget_set_visible (self->full_name,
                          named && full
                              && g_strcmp0 (person->full_name, person->preferred_name) != 0);
  gtk_button_set_label (GTK_BUTTON (self->change), named ? _("Change") : _("Say who this is"));
}

static void
on_person (BtAboutMeCard *self,
           GParamSpec    *pspec)
{
  if (g_str_equal (pspec->name, "photo"))
    {
      show_photo (self);
      return;
    }
  show_names (self);
  show_facts (self);
}

static void
on_change (BtAboutMeCard *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGING], 0);
}

static gboolean
bt_about_me_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_ABOUT_ME_CARD (widget)->change);
}

static void
bt_about_me_card_dispose (GObject *object)
{
  g_clear_object (&BT_ABOUT_ME_CARD (object)->person);
  G_OBJECT_CLASS (bt_about_me_card_parent_class)->dispose (object);
}

static void
bt_about_me_card_class_init (BtAboutMeCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_about_me_card_dispose;
  widget_class->grab_focus = bt_about_me_card_grab_focus;
  g_type_ensure (BT_TYPE_FIELD_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "about-me-card.ui");
  gtk_widget_class_bind_template_child (widget_class, BtAboutMeCard, photo);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMeCard, add_photo);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMeCard, name);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMeCard, full_name);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMeCard, facts);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMeCard, change);
  gtk_widget_class_bind_template_callback (widget_class, on_change);
  signals[SIGNAL_CHANGING] = g_signal_new ("changing", BT_TYPE_ABOUT_ME_CARD, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_about_me_card_init (BtAboutMeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* public functions */

void
bt_about_me_card_set_person (BtAboutMeCard *self,
                             BtPerson      *person)
{
  g_return_if_fail (BT_IS_ABOUT_ME_CARD (self) && self->person == NULL);
  g_return_if_fail (BT_IS_PERSON (person));

  self->person = g_object_ref (person);
  g_object_set (self->add_photo, "record", person, NULL);
  g_signal_connect_object (person, "notify", G_CALLBACK (on_person), self, G_CONNECT_SWAPPED);
  show_photo (self);
  show_names (self);
  show_facts (self);
}
