/* application-look.c: how everything looks, as the switches of the preferences have it. */
#include "config.h"

#include "ui/application-private.h"

#define TEXT_STEP 25 /* per cent */

static void
change_text_size (GSimpleAction *action,
                  GVariant      *state,
                  gpointer       data)
{
  BtApplication *self = data;

  bt_settings_set_text_size (self->settings, g_variant_get_int32 (state));
}

static void
change_colours (GSimpleAction *action,
                GVariant      *state,
                gpointer       data)
{
  BtApplication *self = data;

  bt_settings_set_colours (self->settings,
                           bt_colours_from_word (g_variant_get_string (state, NULL)));
}

static void
change_cream (GSimpleAction *action,
              GVariant      *state,
              gpointer       data)
{
  BtApplication *self = data;

  bt_settings_set_cream (self->settings, g_variant_get_boolean (state));
}

static void
change_patterns (GSimpleAction *action,
                 GVariant      *state,
                 gpointer       data)
{
  BtApplication *self = data;

  bt_settings_set_patterns (self->settings, g_variant_get_boolean (state));
}

static void
step_text (BtApplication *self,
           int            per_cent)
{
  bt_settings_set_text_size (self->settings, bt_settings_get_text_size (self->settings) + per_cent);
}

static void
make_text_larger (GSimpleAction *action,
                  GVariant      *target,
                  gpointer       data)
{
  step_text (data, TEXT_STEP);
}

static void
make_text_smaller (GSimpleAction *action,
                   GVariant      *target,
                   gpointer       data)
{
  step_text (data, -TEXT_STEP);
}

static void
show_state (BtApplication *self,
            const char    *name,
            GVariant      *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), state);
}

/* The switches show what holds. */
static void
on_look_changed (BtApplication *self)
{
  BtSettings *settings = self->settings;
  const char *colours = bt_colours_get_word (bt_settings_get_colours (settings));

  show_state (self, "text-size", g_variant_new_int32 (bt_settings_get_text_size (settings)));
  show_state (self, "colours", g_variant_new_string (colours));
  show_state (self, "cream", g_variant_new_boolean (bt_settings_get_cream (settings)));
  show_state (self, "patterns", g_variant_new_boolean (bt_settings_get_patterns (settings)));
}

static const GActionEntry actions[] = {
  { .name = "text-size", .parameter_type = "i", .state = "100", .change_state = change_text_size },
  { .name = "text-larger", .activate = make_text_larger },
  { .name = "text-smaller", .activate = make_text_smaller },
  { .name = "colours", .parameter_type = "s", .state = "'system'", .change_state = change_colours },
  { .name = "cream", .parameter_type = "b", .state = "false", .change_state = change_cream },
  { .name = "patterns", .parameter_type = "b", .state = "true", .change_state = change_patterns },
};

void
bt_application_add_look_actions (BtApplication *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_swapped (self->settings, "look-changed", G_CALLBACK (on_look_changed), self);
  on_look_changed (self);
}
