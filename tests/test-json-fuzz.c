/* test-json-fuzz.c: families' plans, spoilt at random, are read or refused, and nothing else.
 *
 * In the suite it is short and always the same.  "test-json-fuzz -m thorough" goes on for much
 * longer, from the seed that it prints. */
#include "config.h"

#include <jansson.h>
#include <locale.h>
#include <string.h>

#include "base/error.h"
#include "exchange/json-read.h"
#include "exchange/json-write.h"

#define ROUNDS_QUICK    300
#define ROUNDS_THOROUGH 30000

static const char * const families[] = { "wren.json", "maya-rose.json" };

/* What may stand where something else should. */
static const char * const values[] = {
  "null", "true", "false", "0", "-1", "1", "5.5", "1e300", "1000000000001", "\"\"", "\"x\"",
  "\"LA\"", "\"A1\"", "\"o1\"", "\"2026-02-30\"", "[]", "{}", "[null]", "[[{}]]",
  "[\"A1\", \"A1\"]",
  "{\"id\": \"A1\"}", "[{\"id\": \"A1\"}]",
};

/* What may be written into the bytes. */
static const char * const scraps[] = {
  "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "\xff", "\xc3", "1e999", "-",
  "\n", "\"id\": \"A1\", ", "\"rest\": true, ", "\xef\xbb\xbf", "[[[[[[[[", "null",
};

static GRand *dice;

static guint
roll (guint sides)
{
  return sides <= 1 ? 0 : (guint) g_rand_int_range (dice, 0, (gint32) sides);
}

/* Read and written and read, a plan stays as it is; what is refused is refused in one line. */
static void
assert_read_or_refused (const char *text,
                        gsize       length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (BtPlan) plan = bt_json_read_bytes (bytes, "plan.json", warnings, &error);
  g_autoptr (BtPlan) again = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (plan == NULL)
    {
      g_assert_error (error, BT_ERROR, BT_ERROR_INPUT);
      g_assert_null (strchr (error->message, '\n'));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return;
    }
  g_assert_no_error (error);
  first = bt_json_write (plan);
  written = g_bytes_new_static (first, strlen (first));
  again = bt_json_read_bytes (written, "plan.json", NULL, &error);
  g_assert_no_error (error);
  second = bt_json_write (again);
  g_assert_cmpstr (first, ==, second);
}

static char *
read_family (const char *name,
             gsize      *length)
{
  g_autofree char *path = g_build_filename (g_getenv ("BT_TEST_DATA"), "families", name, NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, length, NULL));
  return text;
}

/* One spoilt place: a byte changed, a stretch cut out or doubled, a scrap put in. */
static void
spoil_bytes (GString *text)
{
  gsize at = roll ((guint) text->len);
  gsize wished = 1 + roll (roll (4) == 0 ? 5000 : 20);
  gsize stretch = MIN (wished, text->len - at);
  const char *scrap = scraps[roll (G_N_ELEMENTS (scraps))];
  g_autofree char *copy = NULL;

  switch (roll (4))
    {
    case 0:
      text->str[at] = (char) roll (256);
      break;
    case 1:
      g_string_erase (text, (gssize) at, (gssize) stretch);
      break;
    case 2:
      copy = g_strndup (text->str + at, stretch);
      g_string_insert (text, (gssize) roll ((guint) text->len), copy);
      break;
    default:
      g_string_insert (text, (gssize) at, scrap);
    }
}

/* Puts another value somewhere into @json, mostly deep inside; FALSE where there is no room. */
static gboolean
spoil_value (json_t *json)
{
  const char *key = NULL;
  json_t *child = NULL;
  json_t *other = NULL;
  gsize size = json_is_object (json) ? json_object_size (json) : json_array_size (json);
  guint steps = roll ((guint) size);
  void *member = json_object_iter (json);

  if (size == 0)
    return FALSE;
  for (guint i = 0; member != NULL && i < steps; i++)
    member = json_object_iter_next (json, member);
  key = member == NULL ? NULL : json_object_iter_key (member);
  child = member == NULL ? json_array_get (json, steps) : json_object_iter_value (member);
  if (roll (5) != 0 && spoil_value (child))
    return TRUE;

  other = json_loads (values[roll (G_N_ELEMENTS (values))], JSON_DECODE_ANY, NULL);
  if (key == NULL)
    json_array_set_new (json, steps, other);
  else if (roll (3) == 0)
    json_object_set_new (json, values[roll (4)], other); /* a key that plans do not have */
  else
    json_object_set_new (json, key, other);
  return TRUE;
}

static guint
begin (void)
{
  g_clear_pointer (&dice, g_rand_free);
  dice = g_rand_new_with_seed (g_test_thorough () ? (guint32) g_test_rand_int () : 1);
  return g_test_thorough () ? ROUNDS_THOROUGH : ROUNDS_QUICK;
}

static void
test_spoilt_bytes (void)
{
  guint rounds = begin ();

  for (guint i = 0; i < rounds; i++)
    {
      gsize length;
      g_autofree char *family = read_family (families[i % G_N_ELEMENTS (families)], &length);
      g_autoptr (GString) text = g_string_new_len (family, (gssize) length);

      for (guint places = 1 + roll (3); places > 0 && text->len > 0; places--)
        spoil_bytes (text);
      assert_read_or_refused (text->str, text->len);
    }
}

static void
test_spoilt_values (void)
{
  guint rounds = begin ();

  for (guint i = 0; i < rounds; i++)
    {
      gsize length;
      g_autofree char *family = read_family (families[i % G_N_ELEMENTS (families)], &length);
      json_t *root = json_loadb (family, length, 0, NULL);
      char *text = NULL;

      for (guint places = 1 + roll (3); places > 0; places--)
        spoil_value (root);
      text = json_dumps (root, JSON_COMPACT);
      assert_read_or_refused (text, strlen (text));
      free (text);
      json_decref (root);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-fuzz/bytes", test_spoilt_bytes);
  g_test_add_func ("/json-fuzz/values", test_spoilt_values);

  return g_test_run ();
}
