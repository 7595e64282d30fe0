/* ears-named.h: whether everything that a person uses says by ear what it is. */
#pragma once

#include "ears.h"

/* What a person uses, or what stands for something: each of them has to say what it is. */
static const char * const spoken[] = {
  "push button", "button", "toggle button", "check box", "radio button", "menu item", "list",
  "list item", "text", "entry", "combo box", "image", "icon", "switch", "slider",
  "spin button", "link", NULL,
};

typedef struct
{
  guint    n_spoken;
  GString *faults;
} Hearing;

/* GTK gives what has no name the name of its class. */
static gboolean
is_name (const char *name)
{
  return name[0] != '\0' && !g_str_has_prefix (name, "Gtk") && !g_str_has_prefix (name, "Bt");
}

static gboolean
hear (Ears           *ears,
      const EarsNode *node,
      guint           depth,
      gpointer        data)
{
  Hearing *hearing = data;

  if (!g_strv_contains (spoken, node->role))
    return TRUE;
  hearing->n_spoken++;
  if (!is_name (node->name))
    g_string_append_printf (hearing->faults, "\n%s “%s” (%s)", node->role, node->name,
                            node->description);
  return TRUE;
}

G_GNUC_UNUSED static void
hear_all (Ears     *ears,
          gpointer  data)
{
  ears_walk (ears, hear, data);
}

G_GNUC_UNUSED static void
assert_all_named (guint at_least)
{
  Hearing hearing = { 0, g_string_new (NULL) };

  ears_listen (hear_all, &hearing);
  g_assert_cmpstr (hearing.faults->str, ==, "");
  g_assert_cmpuint (hearing.n_spoken, >=, at_least);
  g_string_free (hearing.faults, TRUE);
}
