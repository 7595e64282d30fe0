/* home-meeting.c: the review meeting: when it is, what to know before, or a question about it.
 *
 * Days are said as days: nothing here counts down. */
#include "config.h"

#include "ui/home-meeting.h"

#include <glib/gi18n.h>

#include "ui/kit/kit.h"
#include "ui/kit/scroll.h"
#include "ui/ui.h"
#include "words/meeting.h"

struct _BtHomeMeeting
{
  GtkBox     parent_instance;
  BtPlan    *plan;
  BtDay      shown;     /* the meeting that is */
  gboolean   writing;   /* the field is open */
  GtkWidget *title;
  GtkWidget *when;
  GtkWidget *words;
  GtkWidget *question;
  GtkWidget *field;
  GtkWidget *get_ready;
  GtkWidget *put_in;
  GtkWidget *change;
  GtkWidget *not_sure;
};

G_DEFINE_FINAL_TYPE (BtHomeMeeting, bt_home_meeting, GTK_TYPE_BOX)

/* That somebody is not sure goes with the plan for as long as it is open: all cards of it know. */
static GQuark
not_sure_quark (void)
{
  return g_quark_from_static_string ("bt-meeting-not-sure");
}

static gboolean
is_not_sure (BtHomeMeeting *self)
{
  return g_object_get_qdata (G_OBJECT (self->plan), not_sure_quark ()) != NULL;
}

static void
show_text (GtkWidget  *label,
           const char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL);
}

static char *
say_when (BtDay meeting,
          BtDay today)
{
  g_autofree char *day = bt_day_format_long (meeting);

  if (meeting >= today)
    return g_steal_pointer (&day);
  /* Translators: %s is a day with its weekday: "Thursday 14 January 2027" */
  return g_strdup_printf (_("It was on %s."), day);
}

static void
show_words (BtHomeMeeting *self,
            BtDay          today)
{
  gboolean known = self->shown != BT_DAY_UNKNOWN;
  g_autofree char *when = known ? say_when (self->shown, today) : NULL;
  g_autofree char *words = bt_words_meeting (self->plan, self->shown, today);

  gtk_widget_set_visible (self->title, known);
  show_text (self->when, when);
  show_text (self->words, words);
}

/* What can be done: get ready for a meeting that comes, or put in when that is. */
static void
show_buttons (BtHomeMeeting *self,
              BtDay          today)
{
  gboolean known = self->shown != BT_DAY_UNKNOWN;
  gboolean coming = known && self->shown >= today;
  gboolean asks = !coming && !is_not_sure (self);

  show_text (self->question, !asks   ? NULL
                             : known ? _("Is the next one known?")
                                     : _("Is there a meeting coming?"));
  gtk_widget_set_visible (self->field, self->writing);
  gtk_widget_set_visible (self->get_ready, coming);
  gtk_widget_set_visible (self->change, coming && !self->writing);
  gtk_widget_set_visible (self->put_in, asks && !self->writing);
  gtk_widget_set_visible (self->not_sure, asks);
}

void
bt_home_meeting_fill (BtHomeMeeting *self)
{
  BtDay today, found;
  gboolean had_focus;

  g_return_if_fail (BT_IS_HOME_MEETING (self) && self->plan != NULL);

  today = bt_plan_get_today (self->plan, bt_day_today ());
  found = bt_meeting_find (self->plan, today);
  had_focus = gtk_widget_get_focus_child (self->field) != NULL;
  if (found != self->shown) /* it was written, or taken back */
    self->writing = FALSE;
  self->shown = found;
  gtk_widget_set_visible (GTK_WIDGET (self), found != BT_DAY_UNKNOWN || !is_not_sure (self));
  show_words (self, today);
  show_buttons (self, today);
  if (had_focus && !self->writing) /* what had the keyboard has gone */
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
write_date (BtHomeMeeting *self)
{
  self->writing = TRUE;
  bt_home_meeting_fill (self);
  gtk_widget_child_focus (self->field, GTK_DIR_TAB_FORWARD);
  bt_scroll_to (GTK_WIDGET (self));
}

/* A meeting that stands among the reviews is changed there. */
static void
on_change (BtHomeMeeting *self)
{
  if (self->shown == self->plan->meeting_on)
    write_date (self);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.place", "s", "asked");
}

static void
on_not_sure (BtHomeMeeting *self)
{
  self->writing = FALSE;
  g_object_set_qdata (G_OBJECT (self->plan), not_sure_quark (), GINT_TO_POINTER (TRUE));
  bt_home_meeting_fill (self);
}

static void
bt_home_meeting_dispose (GObject *object)
{
  g_clear_object (&BT_HOME_MEETING (object)->plan);
  G_OBJECT_CLASS (bt_home_meeting_parent_class)->dispose (object);
}

static void
bt_home_meeting_class_init (BtHomeMeetingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_home_meeting_dispose;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "home-meeting.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, title);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, when);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, words);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, question);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, field);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, get_ready);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, put_in);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, change);
  gtk_widget_class_bind_template_child (widget_class, BtHomeMeeting, not_sure);
  gtk_widget_class_bind_template_callback (widget_class, write_date);
  gtk_widget_class_bind_template_callback (widget_class, on_change);
  gtk_widget_class_bind_template_callback (widget_class, on_not_sure);
}

static void
bt_home_meeting_init (BtHomeMeeting *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_home_meeting_set_plan (BtHomeMeeting *self,
                          BtPlan        *plan)
{
  g_return_if_fail (BT_IS_HOME_MEETING (self) && self->plan == NULL);
  g_return_if_fail (BT_IS_PLAN (plan));

  self->plan = g_object_ref (plan);
  g_object_set (self->field, "record", plan, NULL);
}
