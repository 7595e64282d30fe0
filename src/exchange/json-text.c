/* json-text.c: the bytes of a JSON file, with the faults of the file as a whole. */
#include "config.h"

#include "exchange/json-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"

#define FILE_MAX  (100 * 1024 * 1024)
#define DEPTH_MAX 64

static const char byte_order_mark[] = "\xef\xbb\xbf";

static const struct
{
  enum json_error_code  code;
  const char           *sentence;
} faults[] = {
  { json_error_invalid_utf8, N_("this is not UTF-8 text") },
  { json_error_premature_end_of_input, N_("the file ends before the plan does") },
  { json_error_end_of_input_expected, N_("something comes after the end of the plan") },
  { json_error_null_character, N_("text cannot hold the character \\u0000") },
  { json_error_null_byte_in_key, N_("a key cannot hold the character \\u0000") },
  { json_error_duplicate_key, N_("the same key stands twice in one { }") },
  { json_error_numeric_overflow, N_("this number is too large") },
};

static const char *
describe_fault (enum json_error_code code)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    if (faults[i].code == code)
      return _(faults[i].sentence);
  return _("this is not written as JSON");
}

static gboolean
refuse_file (const char  *name,
             int          line,
             const char  *sentence,
             GError     **error)
{
  if (line > 0)
    {
      /* Translators: a file's name, a line of it, and what is wrong there. */
      g_set_error (error, BT_ERROR, BT_ERROR_INPUT, _("%s, line %d: %s"), name, line, sentence);
    }
  else
    {
      /* Translators: a file's name, and what is wrong with it. */
      g_set_error (error, BT_ERROR, BT_ERROR_INPUT, _("%s: %s"), name, sentence);
    }
  return FALSE;
}

/* Looked at before jansson does, which would follow the brackets down. */
static gboolean
check_depth (const char  *text,
             gsize        length,
             const char  *name,
             GError     **error)
{
  gboolean in_string = FALSE;
  int line = 1;
  int depth = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '\n')
        line++;
      else if (in_string && text[i] == '\\')
        i++;
      else if (text[i] == '"')
        in_string = !in_string;
      else if (in_string)
        continue;
      else if (text[i] == '[' || text[i] == '{')
        depth++;
      else if (text[i] == ']' || text[i] == '}')
        depth--;

      if (depth > DEPTH_MAX)
        return refuse_file (name, line, _("brackets stand more than 64 deep"), error);
    }
  return TRUE;
}

json_t *
bt_json_parse (GBytes      *bytes,
               const char  *name,
               GError     **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  const gsize mark = strlen (byte_order_mark);
  json_error_t fault;
  json_t *root;

  if (length > FILE_MAX)
    {
      refuse_file (name, 0, _("the file is larger than 100 MB"), error);
      return NULL;
    }
  if (length >= mark && memcmp (text, byte_order_mark, mark) == 0)
    {
      text += mark;
      length -= mark;
    }
  if (length == 0)
    {
      refuse_file (name, 0, _("the file is empty"), error);
      return NULL;
    }
  if (!check_depth (text, length, name, error))
    return NULL;

  root = json_loadb (text, length, JSON_REJECT_DUPLICATES, &fault);
  if (root == NULL)
    refuse_file (name, fault.line, describe_fault (json_error_code (&fault)), error);
  return root;
}

static const char *
describe_errno (int number)
{
  switch (number)
    {
    case ENOENT:
    case ENOTDIR:
      return _("there is no such file");
    case EISDIR:
      return _("this is a folder, not a file");
    case EACCES:
    case EPERM:
      return _("we are not allowed to read this file");
    default:
      return g_strerror (number);
    }
}

/* Not by size and mapping: the file may be a pipe, or grow while it is read. */
static gboolean
read_all (int         fd,
          GByteArray *content)
{
  static const gsize step = 64 * 1024;

  while (content->len <= FILE_MAX)
    {
      guint length = content->len;
      gssize got;

      g_byte_array_set_size (content, length + step);
      got = read (fd, content->data + length, step);
      g_byte_array_set_size (content, length + MAX (got, 0));
      if (got == 0)
        return TRUE;
      if (got < 0 && errno != EINTR)
        return FALSE;
    }
  return TRUE; /* too large: whoever parses it says so */
}

GBytes *
bt_json_read_file (const char  *path,
                   GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GByteArray) content = g_byte_array_new ();
  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gboolean done = fd >= 0 && read_all (fd, content);
  int number = errno;

  if (fd >= 0)
    close (fd);
  if (!done)
    {
      refuse_file (name, 0, describe_errno (number), error);
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}
