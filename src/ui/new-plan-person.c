/* new-plan-person.c: one of those who are here today, in the first questions.
 *
 * The fields are those of the record's table, which is in no plan yet. */
#include "config.h"

#include "ui/new-plan-person.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/kit/enter.h"
#include "ui/kit/kit.h"
#include "ui/ui.h"

struct _BtNewPlanPerson
{
  GtkBox         parent_instance;
  BtContributor *contributor;
  GtkWidget     *form;
  GtkWidget     *name;
  GtkWidget     *relation;
  GtkWidget     *leave;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_ENTERED,
  SIGNAL_LEAVING,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtNewPlanPerson, bt_new_plan_person, GTK_TYPE_BOX)

/* Which of several buttons of the same name it is, is heard. */
static void
name_button (BtNewPlanPerson *self)
{
  gboolean nameless = bt_text_is_blank (self->contributor->name);
  /* Translators: %s is somebody's name. */
  g_autofree char *name = nameless ? g_strdup (_("Remove this person"))
                                   : g_strdup_printf (_("Remove %s"), self->contributor->name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->leave), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
on_written (BtNewPlanPerson *self)
{
  name_button (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_leave (BtNewPlanPerson *self)
{
  g_signal_emit (self, signals[SIGNAL_LEAVING], 0);
}

/* Enter is for what comes next. */
static gboolean
on_enter (gpointer   data,
          GtkWidget *text)
{
  g_signal_emit (data, signals[SIGNAL_ENTERED], 0);
  return TRUE;
}

static gboolean
bt_new_plan_person_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_NEW_PLAN_PERSON (widget)->name);
}

static void
bt_new_plan_person_dispose (GObject *object)
{
  g_clear_object (&BT_NEW_PLAN_PERSON (object)->contributor);

  G_OBJECT_CLASS (bt_new_plan_person_parent_class)->dispose (object);
}

static void
bt_new_plan_person_class_init (BtNewPlanPersonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  guint *const all[] = { &signals[SIGNAL_CHANGED], &signals[SIGNAL_ENTERED],
                         &signals[SIGNAL_LEAVING] };
  const char *const names[] = { "changed", "entered", "leaving" };

  G_OBJECT_CLASS (klass)->dispose = bt_new_plan_person_dispose;
  widget_class->grab_focus = bt_new_plan_person_grab_focus;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "new-plan-person.ui");
  gtk_widget_class_bind_template_child (widget_class, BtNewPlanPerson, form);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlanPerson, name);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlanPerson, relation);
  gtk_widget_class_bind_template_child (widget_class, BtNewPlanPerson, leave);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    *all[i] = g_signal_new (names[i], BT_TYPE_NEW_PLAN_PERSON, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                            NULL, G_TYPE_NONE, 0);
}

static void
bt_new_plan_person_init (BtNewPlanPerson *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bt_enter_watch (GTK_WIDGET (self), on_enter, self);
  self->contributor = bt_record_new (BT_TYPE_CONTRIBUTOR, NULL);
  g_signal_connect_object (self->contributor, "notify", G_CALLBACK (on_written), self,
                           G_CONNECT_SWAPPED);
  g_object_set (self->form, "record", self->contributor, NULL);
  name_button (self);
}

/* public functions */

GtkWidget *
bt_new_plan_person_new (const char *child)
{
  GtkWidget *self = g_object_new (BT_TYPE_NEW_PLAN_PERSON, NULL);

  bt_new_plan_person_set_child (BT_NEW_PLAN_PERSON (self), child);
  return self;
}

BtContributor *
bt_new_plan_person_get_contributor (BtNewPlanPerson *self)
{
  g_return_val_if_fail (BT_IS_NEW_PLAN_PERSON (self), NULL);

  return self->contributor;
}

gboolean
bt_new_plan_person_is_blank (BtNewPlanPerson *self)
{
  BtContributor *contributor = NULL;

  g_return_val_if_fail (BT_IS_NEW_PLAN_PERSON (self), TRUE);

  contributor = self->contributor;
  return bt_text_is_blank (contributor->name) && bt_text_is_blank (contributor->relation)
         && bt_text_is_blank (contributor->how) && contributor->voice == BT_VOICE_UNKNOWN;
}

void
bt_new_plan_person_set_child (BtNewPlanPerson *self,
                              const char      *child)
{
  /* Translators: %s is what the child is called. */
  g_autofree char *label = g_strdup_printf (_("Who they are to %s"), child);

  g_return_if_fail (BT_IS_NEW_PLAN_PERSON (self));

  g_object_set (self->relation, "label", label, NULL);
}

void
bt_new_plan_person_set_may_leave (BtNewPlanPerson *self,
                                  gboolean         may_leave)
{
  g_return_if_fail (BT_IS_NEW_PLAN_PERSON (self));

  gtk_widget_set_visible (self->leave, may_leave);
}
