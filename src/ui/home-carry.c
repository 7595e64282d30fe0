/* home-carry.c: carry on: one row for each place, with where it stands; the row opens the place. */
#include "config.h"

#include "ui/home-carry.h"

#include <glib/gi18n.h>

#include "ui/kit/columns.h"
#include "ui/kit/kit.h"
#include "ui/place.h"
#include "words/standing.h"

#define TITLE_CHARS 12 /* as narrow as the titles may get */

/* The places that have a row, in the order of the places. */
static const struct
{
  const char *place;
  BtStanding (*say) (const BtSums *sums, gboolean put_away);
} rows[] = {
  { "about-me", bt_words_about_me_standing },
  { "wealth", bt_words_wealth_standing },
  { "hopes", bt_words_hopes_standing },
  { "budget", bt_words_budget_standing },
  { "spending", bt_words_spending_standing },
  { "asked", bt_words_asked_standing },
};

struct _BtHomeCarry
{
  GtkBox        parent_instance;
  GtkWidget    *title;
  GtkSizeGroup *titles;
  struct
  {
    GtkWidget    *button; /* NULL where there is no such place */
    BtMoneyLabel *words;
    BtStanding    standing;
  } rows[G_N_ELEMENTS (rows)];
};

G_DEFINE_FINAL_TYPE (BtHomeCarry, bt_home_carry, GTK_TYPE_BOX)

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, css_class);
  return label;
}

static const char *
get_without (const BtStanding *standing)
{
  return standing->without != NULL ? standing->without : standing->words;
}

/* Ears hear what the place is called, then where it stands, as the eyes see it. */
static void
tell_ears (gpointer card)
{
  BtHomeCarry *self = card;
  gboolean hidden = bt_amounts_is_hidden (self);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const BtStanding *standing = &self->rows[i].standing;

      if (standing->words != NULL)
        gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows[i].button),
                                        GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                        hidden ? get_without (standing) : standing->words, -1);
    }
}

/* "Open" says no more to ears than that it is a button. */
static GtkWidget *
make_row (BtHomeCarry   *self,
          const BtPlace *place,
          BtMoneyLabel **words)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *columns = g_object_new (BT_TYPE_COLUMNS, "fold-under", 0.0, "spacing", 16,
                                     "row-align", GTK_ALIGN_CENTER, NULL);
  GtkWidget *title = make_label (_(place->title), "heading");
  GtkWidget *label = bt_money_label_new (BT_MONEY_FULL);
  GtkWidget *open = g_object_new (GTK_TYPE_LABEL, "label", _("Open"), "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  g_object_set (title, "width-chars", TITLE_CHARS, NULL);
  gtk_size_group_add_widget (self->titles, title);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (open, "dim-label");
  gtk_widget_set_parent (title, columns);
  gtk_widget_set_parent (label, columns);
  gtk_widget_set_parent (open, columns);
  gtk_button_set_child (GTK_BUTTON (button), columns);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "carry");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.place");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", place->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(place->title), -1);
  *words = BT_MONEY_LABEL (label);
  return button;
}

static void
bt_home_carry_dispose (GObject *object)
{
  g_clear_object (&BT_HOME_CARRY (object)->titles);
  G_OBJECT_CLASS (bt_home_carry_parent_class)->dispose (object);
}

static void
bt_home_carry_finalize (GObject *object)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    bt_standing_clear (&BT_HOME_CARRY (object)->rows[i].standing);
  G_OBJECT_CLASS (bt_home_carry_parent_class)->finalize (object);
}

static void
bt_home_carry_class_init (BtHomeCarryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_home_carry_dispose;
  G_OBJECT_CLASS (klass)->finalize = bt_home_carry_finalize;
}

static void
bt_home_carry_init (BtHomeCarry *self)
{
  self->title = g_object_new (GTK_TYPE_LABEL, "label", _("Carry on"), "accessible-role",
                              GTK_ACCESSIBLE_ROLE_HEADING, "wrap", TRUE, "xalign", 0.0, NULL);
  self->titles = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "padded");
  gtk_widget_add_css_class (self->title, "title-4");
  gtk_widget_set_margin_bottom (self->title, 8);
  gtk_box_append (GTK_BOX (self), self->title);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const BtPlace *place = bt_place_find (rows[i].place);

      if (place == NULL)
        continue;
      self->rows[i].button = make_row (self, place, &self->rows[i].words);
      gtk_box_append (GTK_BOX (self), self->rows[i].button);
    }
  bt_amounts_watch (self, tell_ears);
}

static void
fill_row (BtHomeCarry *self,
          guint        i)
{
  const BtStanding *standing = &self->rows[i].standing;

  gtk_widget_set_visible (self->rows[i].button, standing->words != NULL);
  if (standing->words != NULL)
    bt_money_label_set_words (self->rows[i].words, standing->words, get_without (standing));
}

void
bt_home_carry_fill (BtHomeCarry  *self,
                    const BtSums *sums,
                    gboolean      put_away)
{
  g_return_if_fail (BT_IS_HOME_CARRY (self) && sums != NULL);

  gtk_label_set_label (GTK_LABEL (self->title), put_away ? _("What is here") : _("Carry on"));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (self->rows[i].button != NULL)
      {
        bt_standing_clear (&self->rows[i].standing);
        self->rows[i].standing = rows[i].say (sums, put_away);
        fill_row (self, i);
      }
  tell_ears (self);
}
