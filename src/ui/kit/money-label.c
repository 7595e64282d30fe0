/* money-label.c: an amount of money, or words with amounts in them: the one way to show money. */
#include "config.h"

#include "ui/kit/money-label.h"

#include <glib/gi18n.h>
#include <string.h>

#include "ui/kit/amounts.h"
#include "ui/kit/reading.h"

#define SMALL         0.8            /* of the pounds' size, for the pence */
#define COLUMN_CHARS  18             /* words among figures make their column no wider */
#define PENCE         3              /* bytes of ".50" */
#define LEFT_TO_RIGHT "\xe2\x80\x8e" /* a mark that is not seen */

struct _BtMoneyLabel
{
  GtkWidget      parent_instance;
  GtkWidget     *label;
  BtPence        pence;
  BtMoneyFormat  format;
  char          *words;   /* instead of an amount */
  char          *without;
  gboolean       is_amount; /* it has been told one */
};

enum
{
  PROP_0,
  PROP_PENCE,
  PROP_FORMAT,
  PROP_XALIGN,
  PROP_YALIGN,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ENUM_TYPE (BtMoneyFormat, bt_money_format,
                    G_DEFINE_ENUM_VALUE (BT_MONEY_FULL, "full"),
                    G_DEFINE_ENUM_VALUE (BT_MONEY_BARE, "bare"),
                    G_DEFINE_ENUM_VALUE (BT_MONEY_HELD, "held"),
                    G_DEFINE_ENUM_VALUE (BT_MONEY_ABOUT, "about"),
                    G_DEFINE_ENUM_VALUE (BT_MONEY_IN, "in"),
                    G_DEFINE_ENUM_VALUE (BT_MONEY_OUT, "out"))

G_DEFINE_FINAL_TYPE (BtMoneyLabel, bt_money_label, GTK_TYPE_WIDGET)

static char *
format_amount (BtMoneyLabel *self)
{
  g_autofree char *amount = NULL;

  if (self->pence == BT_PENCE_UNKNOWN)
    return g_strdup (_("not known yet"));
  switch (self->format)
    {
    case BT_MONEY_BARE:
      return bt_pence_format_bare (self->pence);
    case BT_MONEY_HELD:
      return bt_pence_format_held (self->pence);
    case BT_MONEY_ABOUT:
      amount = bt_pence_format_about (self->pence);
      /* Translators: %s is an amount of money without pence */
      return g_strdup_printf (_("about %s"), amount);
    case BT_MONEY_IN:
      amount = bt_pence_format_moved (self->pence);
      return g_strconcat (self->pence > 0 ? "+" : "", amount, NULL);
    case BT_MONEY_OUT:
      return bt_pence_format_moved (self->pence);
    case BT_MONEY_FULL:
    default:
      return bt_pence_format (self->pence);
    }
}

/* Figures of one width, so that they stand in columns; and small pence.  A word behind them keeps
 * its size. */
static PangoAttrList *
make_attributes (BtMoneyLabel *self,
                 const char   *text)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  const char *point = self->words == NULL ? strrchr (text, '.') : NULL;

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  if (point != NULL)
    {
      PangoAttribute *small = pango_attr_scale_new (SMALL);

      small->start_index = (guint) (point - text);
      small->end_index = small->start_index + PENCE;
      pango_attr_list_insert (attributes, small);
    }
  return attributes;
}

/* Shows @text, unless it stands there already: GTK lays a label out anew whenever it is told its
 * attributes. */
static void
show_text (BtMoneyLabel *self,
           const char   *text)
{
  GtkLabel *label = GTK_LABEL (self->label);
  PangoAttrList *attributes = NULL;
  /* what has not been told yet may be words: GTK asks a hidden widget once how it is laid out and
   * keeps the answer, so that words told later would be given the height of one line */
  gboolean wrap = self->words != NULL || !self->is_amount;

  if (g_str_equal (gtk_label_get_label (label), text) && gtk_label_get_wrap (label) == wrap)
    return;
  attributes = make_attributes (self, text);
  /* the text last: the days in it are held together (whole-days.h) on top of these */
  gtk_label_set_attributes (label, attributes);
  gtk_label_set_wrap (label, wrap);
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (self->label, *text != '\0');
  pango_attr_list_unref (attributes);
}

static void
update (gpointer widget)
{
  BtMoneyLabel *self = widget;
  gboolean hidden = bt_amounts_is_hidden (self);
  g_autofree char *text = NULL;

  if (self->words != NULL)
    text = g_strdup (hidden ? self->without : self->words);
  else if (hidden)
    text = g_strdup (_("hidden"));
  else
    text = format_amount (self);
  if (text == NULL)
    text = g_strdup ("");

  /* among letters that run from right to left a sign would go to the other end */
  if (self->words == NULL && gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    {
      g_autofree char *plain = g_steal_pointer (&text);

      text = g_strconcat (LEFT_TO_RIGHT, plain, NULL);
    }
  show_text (self, text);
}

/* Where words are more than one line they end where amounts do. */
static void
set_xalign (BtMoneyLabel *self,
            float         xalign)
{
  gtk_label_set_xalign (GTK_LABEL (self->label), xalign);
  gtk_label_set_justify (GTK_LABEL (self->label), GTK_JUSTIFY_LEFT);
  gtk_label_set_max_width_chars (GTK_LABEL (self->label), xalign > 0.5f ? COLUMN_CHARS : -1);
  if (xalign > 0.5f)
    bt_reading_align_figures (GTK_LABEL (self->label));
}

static void
bt_money_label_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  BtMoneyLabel *self = BT_MONEY_LABEL (object);

  if (id == PROP_PENCE)
    bt_money_label_set_pence (self, g_value_get_int64 (value));
  else if (id == PROP_XALIGN)
    set_xalign (self, g_value_get_float (value));
  else if (id == PROP_YALIGN)
    gtk_label_set_yalign (GTK_LABEL (self->label), g_value_get_float (value));
  else
    {
      self->format = g_value_get_enum (value);
      update (self);
    }
}

static void
bt_money_label_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  BtMoneyLabel *self = BT_MONEY_LABEL (object);

  if (id == PROP_PENCE)
    g_value_set_int64 (value, self->pence);
  else if (id == PROP_XALIGN)
    g_value_set_float (value, gtk_label_get_xalign (GTK_LABEL (self->label)));
  else if (id == PROP_YALIGN)
    g_value_set_float (value, gtk_label_get_yalign (GTK_LABEL (self->label)));
  else
    g_value_set_enum (value, self->format);
}

static void
bt_money_label_dispose (GObject *object)
{
  g_clear_pointer (&BT_MONEY_LABEL (object)->label, gtk_widget_unparent);

  G_OBJECT_CLASS (bt_money_label_parent_class)->dispose (object);
}

static void
bt_money_label_finalize (GObject *object)
{
  g_free (BT_MONEY_LABEL (object)->words);
  g_free (BT_MONEY_LABEL (object)->without);

  G_OBJECT_CLASS (bt_money_label_parent_class)->finalize (object);
}

static void
bt_money_label_class_init (BtMoneyLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = bt_money_label_set_property;
  object_class->get_property = bt_money_label_get_property;
  object_class->dispose = bt_money_label_dispose;
  object_class->finalize = bt_money_label_finalize;
  props[PROP_PENCE] = g_param_spec_int64 ("pence", NULL, NULL, G_MININT64, G_MAXINT64,
                                          BT_PENCE_UNKNOWN, flags);
  props[PROP_FORMAT] = g_param_spec_enum ("format", NULL, NULL, BT_TYPE_MONEY_FORMAT, BT_MONEY_FULL,
                                          flags);
  props[PROP_XALIGN] = g_param_spec_float ("xalign", NULL, NULL, 0, 1, 0, flags);
  props[PROP_YALIGN] = g_param_spec_float ("yalign", NULL, NULL, 0, 1, 0.5, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "money");
}

static void
bt_money_label_init (BtMoneyLabel *self)
{
  self->pence = BT_PENCE_UNKNOWN;
  self->label = gtk_label_new (NULL);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_set_visible (self->label, FALSE); /* there is no text yet */
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  bt_amounts_watch (self, update);
}

GtkWidget *
bt_money_label_new (BtMoneyFormat format)
{
  return g_object_new (BT_TYPE_MONEY_LABEL, "format", format, NULL);
}

void
bt_money_label_set_pence (BtMoneyLabel *self,
                          BtPence       pence)
{
  g_return_if_fail (BT_IS_MONEY_LABEL (self));

  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->without, g_free);
  self->pence = pence;
  self->is_amount = TRUE;
  update (self);
}

void
bt_money_label_set_words (BtMoneyLabel *self,
                          const char   *words,
                          const char   *without)
{
  g_return_if_fail (BT_IS_MONEY_LABEL (self) && words != NULL);

  g_free (self->words);
  g_free (self->without);
  self->words = g_strdup (words);
  self->without = g_strdup (without);
  update (self);
}
