/* call.h: what was asked for on the command line, taken apart. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What may stand beside a command; each has its row in the table of options. */
typedef enum
{
  BT_CALL_AS,
  BT_CALL_SIZE,
  BT_CALL_MONO,
  BT_CALL_FOR,
  BT_CALL_LEAVE_OUT,
  BT_CALL_ON,
  BT_CALL_OPTION,
  BT_N_CALL_OPTIONS
} BtCallOption;

typedef struct
{
  const char *name;  /* "--on" */
  const char *value; /* what follows it, as people are told: "DATE"; NULL where nothing does */
  const char *help;  /* translate with gettext */
} BtCallOptionRow;

typedef struct _BtCommand BtCommand;

/**
 * BtCall: good as long as the argv it was made from.
 * @command: NULL where none was asked for: then the window opens
 * @arguments: as many as the command takes
 * @values: of the options; NULL where one was not given, "" where it takes no value
 */
typedef struct
{
  const BtCommand *command;
  GPtrArray       *arguments;
  const char      *values[BT_N_CALL_OPTIONS];
} BtCall;

struct _BtCommand
{
  const char *name;                        /* "--import" */
  const char *takes;                       /* "FROM.json NEW.bunting"; "" for nothing */
  guint       n_arguments;
  guint       options;                     /* 1 << BT_CALL_ON and so on */
  const char *help;                        /* translate with gettext */
  gboolean  (*run) (const BtCall  *call,
                    GError       **error); /* BT_ERROR_USE where the call is at fault */
};

extern const BtCallOptionRow bt_call_options[BT_N_CALL_OPTIONS];

/* FALSE with @error (BT_ERROR_USE) where the call means nothing.  @commands ends with a row without
 * a name.  Free @self->arguments either way. */
gboolean bt_call_parse      (BtCall           *self,
                             const BtCommand  *commands,
                             int               argc,
                             char             *argv[],
                             GError          **error);

/* "bunting --totals PLAN [--on DATE]" */
char    *bt_call_dup_usage  (const BtCommand  *command);

G_END_DECLS
