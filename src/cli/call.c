/* call.c: what was asked for on the command line, taken apart. */
#include "config.h"

#include "cli/call.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"

const BtCallOptionRow bt_call_options[BT_N_CALL_OPTIONS] = {
  [BT_CALL_AS] = { "--as", "FORMAT", N_("the format, whatever the ending: json or pdf") },
  [BT_CALL_SIZE] = { "--size", "normal|clear|large", N_("letters of 12, 14 or 18 points") },
  [BT_CALL_MONO] = { "--mono", NULL, N_("black and white, with a pattern for every part") },
  [BT_CALL_FOR] = { "--for", "family|review|pa|school|hospital|hospice|council",
                    N_("the pages that these need, without what is not for them; without it "
                       "every page") },
  [BT_CALL_LEAVE_OUT] = { "--leave-out", "money,phones,health",
                          N_("one or more of these, besides what is left out already") },
  [BT_CALL_ON] = { "--on", "DATE", N_("the day asked about, such as 2026-11-19; without it today, "
                                      "but no later than the end of the plan’s year") },
  [BT_CALL_OPTION] = { "--option", "ID", N_("the plan with the changes of this what-if") },
};

static gboolean
takes_option (const BtCommand *command,
              guint            option)
{
  return command != NULL && (command->options & (1u << option)) != 0;
}

char *
bt_call_dup_usage (const BtCommand *command)
{
  GString *usage = g_string_new ("bunting ");

  g_string_append (usage, command->name);
  if (*command->takes != '\0')
    g_string_append_printf (usage, " %s", command->takes);
  for (guint i = 0; i < BT_N_CALL_OPTIONS; i++)
    {
      const BtCallOptionRow *row = &bt_call_options[i];

      if (!takes_option (command, i))
        continue;
      g_string_append_printf (usage, " [%s", row->name);
      if (row->value != NULL)
        g_string_append_printf (usage, " %s", row->value);
      g_string_append_c (usage, ']');
    }
  return g_string_free (usage, FALSE);
}

/* The value in "--on=2026-11-19", or NULL where there is no "="; @name is what stands before it. */
static const char *
split (const char  *word,
       char       **name)
{
  const char *equals = strchr (word, '=');

  *name = equals == NULL ? g_strdup (word) : g_strndup (word, (gsize) (equals - word));
  return equals == NULL ? NULL : equals + 1;
}

static const BtCommand *
find_command (const BtCommand *commands,
              const char      *name)
{
  for (; commands->name != NULL; commands++)
    if (strcmp (commands->name, name) == 0)
      return commands;
  return NULL;
}

static gboolean
take_command (BtCall           *self,
              const BtCommand  *command,
              const char       *value,
              GError          **error)
{
  if (self->command != NULL)
    {
      g_set_error (error, BT_ERROR, BT_ERROR_USE, _("%s and %s cannot be asked for together"),
                   self->command->name, command->name);
      return FALSE;
    }
  self->command = command;
  if (value != NULL)
    g_ptr_array_add (self->arguments, (gpointer) value);
  return TRUE;
}

/* @rest: the words after the option's own, from which its value is taken where it has none. */
static gboolean
take_option (BtCall         *self,
             guint           option,
             const char     *value,
             char         ***rest,
             GError        **error)
{
  const BtCallOptionRow *row = &bt_call_options[option];

  if (row->value == NULL && value != NULL)
    {
      g_set_error (error, BT_ERROR, BT_ERROR_USE, _("%s takes no value"), row->name);
      return FALSE;
    }
  if (row->value != NULL && value == NULL && **rest != NULL)
    value = *(*rest)++;
  if (row->value != NULL && value == NULL)
    {
      /* Translators: an option and what must follow it: "--on", "DATE". */
      g_set_error (error, BT_ERROR, BT_ERROR_USE, _("%s must be followed by %s"),
                   row->name, row->value);
      return FALSE;
    }
  if (self->values[option] != NULL)
    {
      g_set_error (error, BT_ERROR, BT_ERROR_USE, _("%s can be given only once"), row->name);
      return FALSE;
    }
  self->values[option] = value == NULL ? "" : value;
  return TRUE;
}

/* A word that begins with a dash. */
static gboolean
take_word (BtCall           *self,
           const BtCommand  *commands,
           const char       *word,
           char           ***rest,
           GError          **error)
{
  g_autofree char *name = NULL;
  const char *value = split (word, &name);
  const BtCommand *command = find_command (commands, name);

  if (command != NULL)
    return take_command (self, command, value, error);
  for (guint i = 0; i < BT_N_CALL_OPTIONS; i++)
    if (strcmp (bt_call_options[i].name, name) == 0)
      return take_option (self, i, value, rest, error);

  g_set_error (error, BT_ERROR, BT_ERROR_USE,
               _("There is no %s. “bunting --help” says what there is."), name);
  return FALSE;
}

/* All that was given belongs to the command. */
static gboolean
check_call (BtCall  *self,
            GError **error)
{
  g_autofree char *usage = NULL;

  for (guint i = 0; i < BT_N_CALL_OPTIONS; i++)
    if (self->values[i] != NULL && !takes_option (self->command, i))
      {
        g_set_error (error, BT_ERROR, BT_ERROR_USE,
                     _("%s does not belong here. “bunting --help” says where it does."),
                     bt_call_options[i].name);
        return FALSE;
      }
  if (self->command == NULL || self->arguments->len == self->command->n_arguments)
    return TRUE;

  usage = bt_call_dup_usage (self->command);
  /* Translators: how a command is written. */
  g_set_error (error, BT_ERROR, BT_ERROR_USE, _("This is written: %s"), usage);
  return FALSE;
}

gboolean
bt_call_parse (BtCall           *self,
               const BtCommand  *commands,
               int               argc,
               char             *argv[],
               GError          **error)
{
  char **rest = argv + MIN (argc, 1);
  gboolean names_only = FALSE;

  *self = (BtCall) { .arguments = g_ptr_array_new () };
  while (*rest != NULL)
    {
      char *word = *rest++;

      if (names_only || word[0] != '-' || word[1] == '\0')
        g_ptr_array_add (self->arguments, word);
      else if (strcmp (word, "--") == 0) /* what follows are names, even with a dash before them */
        names_only = TRUE;
      else if (!take_word (self, commands, word, &rest, error))
        return FALSE;
    }
  return check_call (self, error);
}
