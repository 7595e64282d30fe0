/* hope-add.c: the question that brings a new hope, and what else may be said about it at once.
 *
 * Enter keeps the hope and asks for the next.  What can be said about the one that was just added
 * stands below: Tab leads there, Enter leads on, and all of it can be left out. */
#include "config.h"

#include "ui/hope-add.h"

#include <glib/gi18n.h>

#include "model/outcome.h"
#include "ui/about-me-who.h"
#include "ui/kit/enter.h"
#include "ui/kit/kit.h"
#include "ui/kit/record-change.h"
#include "ui/kit/record-name.h"
#include "ui/ui.h"

struct _BtHopeAdd
{
  GtkBox        parent_instance;
  BtPlan       *plan;
  BtAddLine    *line;
  BtAboutMeWho *who;
  GtkWidget    *examples;
  GtkWidget    *about;       /* what else is asked, around: */
  GtkWidget    *about_title;
  BtForm       *form;
  GtkWidget    *done;
};

enum
{
  SIGNAL_CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtHopeAdd, bt_hope_add, GTK_TYPE_BOX)

static void
ask_about (BtHopeAdd *self,
           BtOutcome *outcome)
{
  g_object_set (self->form, "record", outcome, NULL);
  gtk_widget_set_visible (self->about, outcome != NULL);
  if (outcome != NULL)
    {
      g_autofree char *name = bt_record_dup_short_name (outcome);
      /* Translators: %s is a hope that was just added: "Swims with Ivy" */
      g_autofree char *title = g_strdup_printf (_("“%s” is added. If you like, say more:"), name);

      gtk_label_set_label (GTK_LABEL (self->about_title), title);
    }
}

static gboolean
on_added (BtHopeAdd  *self,
          const char *text)
{
  g_autoptr (BtOutcome) outcome = bt_record_new (BT_TYPE_OUTCOME, NULL);
  BtContributor *who = bt_about_me_who_get (self->who);
  g_autofree char *title = g_strstrip (g_strdup (text));

  g_object_set (outcome, "title", title, NULL);
  if (who != NULL)
    g_object_set (outcome, "said-by", who->name, "voice", who->voice, NULL);
  if (!bt_record_add (self->plan, "outcomes", G_MAXUINT, outcome))
    return FALSE;
  ask_about (self, outcome);
  return TRUE;
}

static void
on_left (BtHopeAdd *self)
{
  ask_about (self, NULL);
}

static void
on_closed (BtHopeAdd *self)
{
  ask_about (self, NULL);
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

/* Done also keeps what is written in the line: nobody meant to lose it. */
static void
on_done (BtHopeAdd *self)
{
  if (bt_add_line_keep (self->line))
    on_closed (self);
}

/* Enter in a line of the form leads on to the next question, after the last to the next hope. */
static gboolean
on_enter (gpointer   data,
          GtkWidget *text)
{
  BtHopeAdd *self = data;

  if (!gtk_widget_child_focus (GTK_WIDGET (self->form), GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (GTK_WIDGET (self->line));
  return TRUE;
}

static gboolean
bt_hope_add_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (BT_HOPE_ADD (widget)->line));
}

static void
bt_hope_add_dispose (GObject *object)
{
  g_clear_object (&BT_HOPE_ADD (object)->plan);
  G_OBJECT_CLASS (bt_hope_add_parent_class)->dispose (object);
}

static void
bt_hope_add_class_init (BtHopeAddClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_hope_add_dispose;
  widget_class->grab_focus = bt_hope_add_grab_focus;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_ABOUT_ME_WHO);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "hope-add.ui");
  gtk_widget_class_bind_template_child (widget_class, BtHopeAdd, line);
  gtk_widget_class_bind_template_child (widget_class, BtHopeAdd, who);
  gtk_widget_class_bind_template_child (widget_class, BtHopeAdd, examples);
  gtk_widget_class_bind_template_child (widget_class, BtHopeAdd, about);
  gtk_widget_class_bind_template_child (widget_class, BtHopeAdd, about_title);
  gtk_widget_class_bind_template_child (widget_class, BtHopeAdd, form);
  gtk_widget_class_bind_template_child (widget_class, BtHopeAdd, done);
  gtk_widget_class_bind_template_callback (widget_class, on_added);
  gtk_widget_class_bind_template_callback (widget_class, on_closed);
  gtk_widget_class_bind_template_callback (widget_class, on_done);
  gtk_widget_class_bind_template_callback (widget_class, on_left);

  signals[SIGNAL_CLOSED] = g_signal_new ("closed", BT_TYPE_HOPE_ADD, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_hope_add_init (BtHopeAdd *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bt_add_line_set_question (self->line,
                            _("What would you love to see happen, or stay as it is?"));
  bt_add_line_set_prompt (self->line, _("A few words, then Enter"));
  bt_enter_watch (GTK_WIDGET (self->form), on_enter, self);
}

void
bt_hope_add_set_plan (BtHopeAdd *self,
                      BtPlan    *plan)
{
  g_return_if_fail (BT_IS_HOPE_ADD (self));

  g_set_object (&self->plan, plan);
  bt_about_me_who_set_plan (self->who, plan);
}

void
bt_hope_add_set_first (BtHopeAdd *self,
                       gboolean   first)
{
  g_return_if_fail (BT_IS_HOPE_ADD (self));

  gtk_widget_set_visible (self->examples, first);
  gtk_widget_set_visible (self->done, !first);
}
