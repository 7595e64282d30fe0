/* test-words-choices.c: there are words for every code that people choose from. */
#include "config.h"

#include <locale.h>

#include "model/plan.h"
#include "words/choices.h"

static void
check_codes (GType type)
{
  g_autoptr (GEnumClass) codes = g_type_class_ref (type);

  for (guint i = 0; i < codes->n_values; i++)
    {
      g_autofree char *words = bt_words_choice (type, (int) i);

      g_assert_cmpint (codes->values[i].value, ==, i); /* an editor counts on that */
      g_assert_nonnull (words);
      g_assert_cmpstr (words, !=, "");
      g_assert_null (strchr (words, '_'));
      g_assert_true (g_unichar_isupper (g_utf8_get_char (words)));
    }
}

/* All codes of @type's fields, and of what its lists hold. */
static guint
check_class (GType       type,
             GHashTable *seen)
{
  g_autoptr (BtRecordClass) klass = g_type_class_ref (type);
  guint n = 0;

  if (!g_hash_table_add (seen, GSIZE_TO_POINTER (type)))
    return 0;
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == BT_KIND_CODE)
      {
        check_codes (klass->fields[i].type ());
        n++;
      }
    else if (klass->fields[i].kind == BT_KIND_LIST)
      n += check_class (klass->fields[i].type (), seen);
  return n;
}

static void
test_every_code_has_words (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_assert_cmpuint (check_class (BT_TYPE_PLAN, seen), >, 30);
}

static void
test_unknown_is_a_choice (void)
{
  g_autofree char *unit = bt_words_choice (BT_TYPE_UNIT, BT_UNIT_UNKNOWN);
  g_autofree char *horizon = bt_words_choice (BT_TYPE_HORIZON, BT_HORIZON_UNKNOWN);

  g_assert_cmpstr (unit, ==, "Not known yet");
  g_assert_cmpstr (horizon, ==, "Not placed yet");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words-choices/every-code-has-words", test_every_code_has_words);
  g_test_add_func ("/words-choices/unknown-is-a-choice", test_unknown_is_a_choice);

  return g_test_run ();
}
