/* ears.c: the window as a screen reader gets it, over the accessibility bus. */
#include "ears.h"

#include <unistd.h>

#define ACCESSIBLE "org.a11y.atspi.Accessible"
#define DEEPEST    60

struct _Ears
{
  GDBusConnection *bus;
  void           (*work) (Ears *self, gpointer data);
  gpointer         data;
  gboolean         done;
};

static GVariant *
call (Ears       *self,
      const char *bus_name,
      const char *path,
      const char *interface,
      const char *method,
      GVariant   *parameters)
{
  g_autoptr (GError) error = NULL;
  GVariant *answer = g_dbus_connection_call_sync (self->bus, bus_name, path, interface, method,
                                                  parameters, NULL, G_DBUS_CALL_FLAGS_NONE, 10000,
                                                  NULL, &error);

  if (answer == NULL)
    g_error ("%s.%s of %s: %s", interface, method, path, error->message);
  return answer;
}

static char *
ask_text (Ears       *self,
          const char *bus_name,
          const char *path,
          const char *property)
{
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GVariant) value = NULL;

  answer = call (self, bus_name, path, "org.freedesktop.DBus.Properties", "Get",
                 g_variant_new ("(ss)", ACCESSIBLE, property));
  g_variant_get (answer, "(v)", &value);
  return g_variant_dup_string (value, NULL);
}

static EarsNode *
hear_node (Ears       *self,
           const char *bus_name,
           const char *path)
{
  g_autoptr (GVariant) role = call (self, bus_name, path, ACCESSIBLE, "GetRoleName", NULL);
  EarsNode *node = g_new0 (EarsNode, 1);

  node->bus_name = g_strdup (bus_name);
  node->path = g_strdup (path);
  node->name = ask_text (self, bus_name, path, "Name");
  node->description = ask_text (self, bus_name, path, "Description");
  g_variant_get (role, "(s)", &node->role);
  return node;
}

void
ears_node_free (EarsNode *node)
{
  g_free (node->bus_name);
  g_free (node->path);
  g_free (node->name);
  g_free (node->description);
  g_free (node->role);
  g_free (node);
}

static gboolean
walk_node (Ears       *self,
           const char *bus_name,
           const char *path,
           guint       depth,
           EarsVisit   visit,
           gpointer    data)
{
  EarsNode *node = hear_node (self, bus_name, path);
  gboolean on = visit (self, node, depth, data);
  g_autoptr (GVariant) children = NULL;
  g_autoptr (GVariantIter) iter = NULL;
  const char *child_name;
  const char *child_path;

  g_assert_cmpuint (depth, <, DEEPEST);
  ears_node_free (node);
  children = call (self, bus_name, path, ACCESSIBLE, "GetChildren", NULL);
  g_variant_get (children, "(a(so))", &iter);
  while (on && g_variant_iter_next (iter, "(&s&o)", &child_name, &child_path))
    on = walk_node (self, child_name, child_path, depth + 1, visit, data);
  return on;
}

/* The program's own root, which the registry keeps with those of all others. */
static gboolean
find_own_root (Ears  *self,
               char **bus_name,
               char **path)
{
  g_autoptr (GVariant) programs = NULL;
  g_autoptr (GVariantIter) iter = NULL;
  const char *name;
  const char *root;

  programs = call (self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", ACCESSIBLE,
                   "GetChildren", NULL);
  g_variant_get (programs, "(a(so))", &iter);
  while (g_variant_iter_next (iter, "(&s&o)", &name, &root))
    {
      g_autoptr (GVariant) answer = NULL;
      guint32 process;

      answer = call (self, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                     "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                     g_variant_new ("(s)", name));
      g_variant_get (answer, "(u)", &process);
      if (process == (guint32) getpid ())
        {
          *bus_name = g_strdup (name);
          *path = g_strdup (root);
          return TRUE;
        }
    }
  return FALSE;
}

void
ears_walk (Ears      *self,
           EarsVisit  visit,
           gpointer   data)
{
  g_autofree char *bus_name = NULL;
  g_autofree char *path = NULL;

  /* GTK tells the registry of itself when it gets round to it */
  for (guint i = 0; i < 500 && !find_own_root (self, &bus_name, &path); i++)
    g_usleep (10000);
  g_assert_nonnull (bus_name);
  walk_node (self, bus_name, path, 0, visit, data);
}

typedef struct
{
  const char *role;
  const char *name;
  EarsNode   *found;
} Search;

static gboolean
visit_searched (Ears           *self,
                const EarsNode *node,
                guint           depth,
                gpointer        data)
{
  Search *search = data;

  if (g_strcmp0 (node->role, search->role) != 0 || g_strcmp0 (node->name, search->name) != 0)
    return TRUE;
  search->found = hear_node (self, node->bus_name, node->path);
  return FALSE;
}

EarsNode *
ears_find (Ears       *self,
           const char *role,
           const char *name)
{
  Search search = { role, name, NULL };

  ears_walk (self, visit_searched, &search);
  return search.found;
}

void
ears_press (Ears           *self,
            const EarsNode *node)
{
  g_autoptr (GVariant) answer = NULL;
  gboolean done;

  answer = call (self, node->bus_name, node->path, "org.a11y.atspi.Action", "DoAction",
                 g_variant_new ("(i)", 0));
  g_variant_get (answer, "(b)", &done);
  g_assert_true (done);
}

void
ears_key (Ears     *self,
          guint     keycode,
          gboolean  press)
{
  g_autoptr (GVariant) answer = NULL;
  guint32 what = press ? 0 : 1;

  answer = call (self, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller",
                 "org.a11y.atspi.DeviceEventController", "GenerateKeyboardEvent",
                 g_variant_new ("(isu)", (gint32) keycode, "", what));
}

static GDBusConnection *
join_bus (void)
{
  g_autoptr (GDBusConnection) session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) answer = NULL;
  g_autofree char *address = NULL;
  g_autoptr (GError) error = NULL;
  GDBusConnection *bus;

  g_assert_nonnull (session);
  answer = g_dbus_connection_call_sync (session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                        "GetAddress", NULL, G_VARIANT_TYPE ("(s)"),
                                        G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
  g_variant_get (answer, "(s)", &address);
  bus = g_dbus_connection_new_for_address_sync (address,
                                                G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
                                                | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                NULL, NULL, &error);
  g_assert_no_error (error);
  return bus;
}

static gboolean
on_done (gpointer data)
{
  ((Ears *) data)->done = TRUE;
  return G_SOURCE_REMOVE;
}

static gpointer
run (gpointer data)
{
  Ears *self = data;

  self->bus = join_bus ();
  self->work (self, self->data);
  g_clear_object (&self->bus);
  g_idle_add (on_done, self);
  return NULL;
}

void
ears_listen (void   (*work) (Ears *self, gpointer data),
             gpointer data)
{
  Ears self = { .work = work, .data = data };
  GThread *thread = g_thread_new ("ears", run, &self);

  while (!self.done)
    g_main_context_iteration (NULL, TRUE);
  g_thread_join (thread);
}
