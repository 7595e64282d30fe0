/* page-choices.c: which pages are made, for whom, without what, how large, and in which ink. */
#include "config.h"

#include "ui/page-choices.h"

struct _BtPageChoices
{
  GObject             parent_instance;
  BtSettings         *settings;
  GSimpleActionGroup *actions;
  gboolean            money_hidden;
  BtLeaveOut          leave_out; /* as chosen, whatever the plan hides */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtPageChoices, bt_page_choices, G_TYPE_OBJECT)

/* A choice of one word; the first is usual. */
typedef struct
{
  const char *action;
  const char *words[4];
} WordChoice;

static const WordChoice size_choice = { "size", { "normal", "clear", "large", NULL } };
static const WordChoice ink_choice = { "ink", { "colour", "mono", NULL } };

static char *
name_part (guint n)
{
  return g_strdup_printf ("part-%u", n);
}

static char *
name_leave_out (guint n)
{
  return g_strconcat ("leave-", bt_leave_out_get_name (n), NULL);
}

static GSimpleAction *
find_action (BtPageChoices *self,
             const char    *name)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name));
}

static gboolean
is_on (BtPageChoices *self,
       const char    *action)
{
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (find_action (self, action)));

  return g_variant_get_boolean (state);
}

static guint
find_word (BtPageChoices    *self,
           const WordChoice *choice)
{
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (find_action (self, choice->action)));

  for (guint i = 0; choice->words[i] != NULL; i++)
    if (strcmp (choice->words[i], g_variant_get_string (state, NULL)) == 0)
      return i;
  return 0;
}

/* What is ticked: as chosen, but for money that the plan hides anyway. */
static void
show_leave_out (BtPageChoices *self)
{
  for (guint i = 0; i < BT_N_LEAVE_OUTS; i++)
    {
      g_autofree char *name = name_leave_out (i);
      gboolean forced = self->money_hidden && (1 << i) == BT_LEAVE_OUT_MONEY;
      gboolean on = forced || (self->leave_out & (1 << i)) != 0;

      g_simple_action_set_state (find_action (self, name), g_variant_new_boolean (on));
      g_simple_action_set_enabled (find_action (self, name), !forced);
    }
}

static void
remember (BtPageChoices *self,
          GSimpleAction *action)
{
  g_autofree char *name = g_strconcat ("print-", g_action_get_name (G_ACTION (action)), NULL);
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (action));

  bt_settings_set_choice (self->settings, name, g_variant_get_string (state, NULL));
}

static void
apply_audience (BtPageChoices    *self,
                const BtAudience *audience)
{
  for (guint i = 0; i < BT_REPORT_N_PARTS; i++)
    {
      g_autofree char *name = name_part (i);

      g_simple_action_set_state (find_action (self, name),
                                 g_variant_new_boolean ((audience->parts & (1 << i)) != 0));
    }
  self->leave_out = audience->leave_out;
  show_leave_out (self);
}

/* Someone else to read it: their pages, until other ones are chosen. */
static void
change_audience (GSimpleAction *action,
                 GVariant      *state,
                 gpointer       data)
{
  BtPageChoices *self = data;
  const BtAudience *audience = bt_audience_find (g_variant_get_string (state, NULL));

  if (audience == NULL)
    return;
  g_simple_action_set_state (action, state);
  apply_audience (self, audience);
  remember (self, action);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
change_word (GSimpleAction *action,
             GVariant      *state,
             gpointer       data)
{
  g_simple_action_set_state (action, state);
  remember (data, action);
  g_signal_emit (data, signals[CHANGED], 0);
}

static void
change_part (GSimpleAction *action,
             GVariant      *state,
             gpointer       data)
{
  g_simple_action_set_state (action, state);
  g_signal_emit (data, signals[CHANGED], 0);
}

static void
change_leave_out (GSimpleAction *action,
                  GVariant      *state,
                  gpointer       data)
{
  BtPageChoices *self = data;

  g_simple_action_set_state (action, state);
  for (guint i = 0; i < BT_N_LEAVE_OUTS; i++)
    {
      g_autofree char *name = name_leave_out (i);

      if (strcmp (name, g_action_get_name (G_ACTION (action))) == 0)
        self->leave_out = (self->leave_out & ~(1u << i))
                          | (g_variant_get_boolean (state) ? 1u << i : 0);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_switch (BtPageChoices *self,
            char          *name,
            GCallback      change)
{
  g_autofree char *taken = name;
  g_autoptr (GSimpleAction) action = NULL;

  action = g_simple_action_new_stateful (taken, NULL, g_variant_new_boolean (FALSE));
  g_signal_connect (action, "change-state", change, self);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

static void
add_word (BtPageChoices *self,
          const char    *name,
          const char    *usual,
          GCallback      change)
{
  g_autoptr (GSimpleAction) action = NULL;

  action = g_simple_action_new_stateful (name, G_VARIANT_TYPE_STRING,
                                         g_variant_new_string (usual));
  g_signal_connect (action, "change-state", change, self);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

/* As it was chosen last; a word that means nothing here counts for nothing. */
static void
restore_word (BtPageChoices    *self,
              const WordChoice *choice)
{
  g_autofree char *name = g_strconcat ("print-", choice->action, NULL);
  g_autofree char *word = bt_settings_dup_choice (self->settings, name);

  if (word != NULL && g_strv_contains (choice->words, word))
    g_simple_action_set_state (find_action (self, choice->action), g_variant_new_string (word));
}

static void
restore_audience (BtPageChoices *self)
{
  g_autofree char *word = bt_settings_dup_choice (self->settings, "print-for");
  const BtAudience *audience = word != NULL ? bt_audience_find (word) : NULL;

  if (audience == NULL)
    audience = bt_audience_get (0);
  g_simple_action_set_state (find_action (self, "for"), g_variant_new_string (audience->name));
  apply_audience (self, audience);
}

static void
bt_page_choices_finalize (GObject *object)
{
  BtPageChoices *self = BT_PAGE_CHOICES (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->actions);
  G_OBJECT_CLASS (bt_page_choices_parent_class)->finalize (object);
}

static void
bt_page_choices_class_init (BtPageChoicesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_page_choices_finalize;

  signals[CHANGED] = g_signal_new ("changed", BT_TYPE_PAGE_CHOICES, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_page_choices_init (BtPageChoices *self)
{
  self->actions = g_simple_action_group_new ();
  add_word (self, "for", bt_audience_get (0)->name, G_CALLBACK (change_audience));
  add_word (self, size_choice.action, size_choice.words[0], G_CALLBACK (change_word));
  add_word (self, ink_choice.action, ink_choice.words[0], G_CALLBACK (change_word));
  for (guint i = 0; i < BT_REPORT_N_PARTS; i++)
    add_switch (self, name_part (i), G_CALLBACK (change_part));
  for (guint i = 0; i < BT_N_LEAVE_OUTS; i++)
    add_switch (self, name_leave_out (i), G_CALLBACK (change_leave_out));
}

BtPageChoices *
bt_page_choices_new (BtSettings *settings)
{
  BtPageChoices *self;

  g_return_val_if_fail (BT_IS_SETTINGS (settings), NULL);

  self = g_object_new (BT_TYPE_PAGE_CHOICES, NULL);
  self->settings = g_object_ref (settings);
  restore_word (self, &size_choice);
  restore_word (self, &ink_choice);
  restore_audience (self);
  return self;
}

GActionGroup *
bt_page_choices_get_actions (BtPageChoices *self)
{
  g_return_val_if_fail (BT_IS_PAGE_CHOICES (self), NULL);
  return G_ACTION_GROUP (self->actions);
}

void
bt_page_choices_set_money_hidden (BtPageChoices *self,
                                  gboolean       hidden)
{
  g_return_if_fail (BT_IS_PAGE_CHOICES (self));

  if (hidden == self->money_hidden)
    return;
  self->money_hidden = hidden;
  show_leave_out (self);
}

BtReportOptions
bt_page_choices_get_options (BtPageChoices *self)
{
  BtReportOptions options = { 0 };

  g_return_val_if_fail (BT_IS_PAGE_CHOICES (self), options);

  for (guint i = 0; i < BT_REPORT_N_PARTS; i++)
    {
      g_autofree char *name = name_part (i);

      if (is_on (self, name))
        options.parts |= 1 << i;
    }
  options.leave_out = self->leave_out | (self->money_hidden ? BT_LEAVE_OUT_MONEY : 0);
  options.size = (BtSize) find_word (self, &size_choice);
  options.mono = find_word (self, &ink_choice) == 1;
  return options;
}

guint
bt_page_choices_get_audience (BtPageChoices *self)
{
  g_autoptr (GVariant) state = NULL;

  g_return_val_if_fail (BT_IS_PAGE_CHOICES (self), 0);

  state = g_action_get_state (G_ACTION (find_action (self, "for")));
  for (guint i = 0; i < BT_N_AUDIENCES; i++)
    if (strcmp (bt_audience_get (i)->name, g_variant_get_string (state, NULL)) == 0)
      return i;
  return 0;
}
