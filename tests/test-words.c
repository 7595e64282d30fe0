/* test-words.c: codes, people and amounts as families read them. */
#include "made-plan.h"

#include "model/outcome.h"
#include "words/amounts.h"
#include "words/codes.h"
#include "words/people.h"
#include "words/purpose.h"

/* Every code a page or a list shows has words; the unknown one has none. */
static void
test_codes (void)
{
  const GType types[] = {
    BT_TYPE_PROGRESS,  BT_TYPE_PAYER,           BT_TYPE_HELD,         BT_TYPE_FUND_STATE,
    BT_TYPE_MOVE,      BT_TYPE_EVERY,           BT_TYPE_LINE_STATE,   BT_TYPE_AGREEMENT_STATE,
    BT_TYPE_DIRECTION, BT_TYPE_CANCELLED_BY,    BT_TYPE_REVIEW_KIND,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GEnumClass *codes = g_type_class_ref (types[i]);

      g_assert_null (bt_words_for_code (types[i], 0));
      g_assert_null (bt_words_for_code (types[i], 1000));
      for (int value = 1; value <= codes->maximum; value++)
        if (bt_words_for_code (types[i], value) == NULL)
          g_error ("%s %d has no words", g_type_name (types[i]), value);
      g_type_class_unref (codes);
    }
  g_assert_cmpstr (bt_words_circle (5), ==, "people we might ask");
  g_assert_null (bt_words_circle (BT_COUNT_UNKNOWN));
}

static void
test_purposes (void)
{
  for (int kind = BT_LINE_KIND_UNKNOWN; kind <= BT_LINE_KIND_OTHER; kind++)
    g_assert_nonnull (bt_purpose_get_title (bt_purpose_of_kind ((BtLineKind) kind)));
  g_assert_cmpint (bt_purpose_of_kind (BT_LINE_KIND_TRAINING), ==, BT_PURPOSE_RUNNING);
}

static void
test_voice (void)
{
  static const struct
  {
    const char *pronouns;
    BtVoice     voice;
    const char *said_by, *words;
  } rows[] = {
    { "she/her", BT_VOICE_CHILD_SHOWN, "Mum", "Mum, from how she shows us" },
    { "They/them", BT_VOICE_CHILD_SHOWN, NULL, "From how they show us" },
    { "ze/zir", BT_VOICE_CHILD_SHOWN, "Mum", "Mum, from how Wren shows us" },
    { NULL, BT_VOICE_CHILD_SHOWN, NULL, "From how Wren shows us" },
    { "she/her", BT_VOICE_CHILD, NULL, "Wren’s own words" },
    { "she/her", BT_VOICE_SIBLING, "Ivy", "Ivy" },
    { "she/her", BT_VOICE_PARENT, "", "A parent" },
    { "she/her", BT_VOICE_UNKNOWN, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BtPerson) person = bt_record_new (BT_TYPE_PERSON, NULL);
      g_autofree char *words = NULL;

      g_object_set (person, "preferred-name", "Wren", "pronouns", rows[i].pronouns, NULL);
      words = bt_words_voice (person, rows[i].voice, rows[i].said_by);
      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

static void
test_units (void)
{
  static const struct
  {
    BtUnit      unit;
    BtUnits     units;
    const char *words;
  } rows[] = {
    { BT_UNIT_NIGHT, 14 * BT_UNITS_ONE, "14 nights" },
    { BT_UNIT_NIGHT, BT_UNITS_ONE, "1 night" },
    { BT_UNIT_HOUR, BT_UNITS_ONE * 25 / 2, "12.5 hours" },
    { BT_UNIT_SESSION, 0, "0 sessions" },
    { BT_UNIT_ITEM, 4 * BT_UNITS_ONE, "4" },
    { BT_UNIT_NIGHT, BT_UNITS_UNKNOWN, "not known yet" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = bt_words_units (rows[i].unit, rows[i].units);

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

static void
test_fund (void)
{
  g_autoptr (BtFund) fund = bt_record_new (BT_TYPE_FUND, NULL);
  g_autofree char *nothing = bt_words_fund_source (fund), *source = NULL, *rules = NULL;

  g_assert_null (nothing);
  g_object_set (fund, "payer", BT_PAYER_NHS, "held", BT_HELD_DIRECT_PAYMENT, "state",
                BT_FUND_STATE_OFFERED, "move", BT_MOVE_ASK_FIRST, "keep-weeks", 8, NULL);
  source = bt_words_fund_source (fund);
  g_assert_cmpstr (source, ==, "From the NHS, paid to us. Offered, not agreed yet.");
  rules = bt_words_fund_rules (fund, TRUE);
  g_assert_cmpstr (rules, ==,
                   "We ask before we move it. 8 weeks’ money may stay in the account.");
}

static void
test_agreement (void)
{
  g_autoptr (BtAgreement) agreement = bt_record_new (BT_TYPE_AGREEMENT, NULL);
  g_autofree char *nothing = bt_words_agreed_when (agreement), *when = NULL;

  g_assert_null (nothing);
  g_object_set (agreement, "asked-on", day ("2026-06-03"), "declined-on", day ("2026-07-01"), NULL);
  when = bt_words_agreed_when (agreement);
  g_assert_cmpstr (when, ==, "Asked 3 June 2026, not agreed 1 July 2026");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/every-code-has-words", test_codes);
  g_test_add_func ("/words/every-line-has-a-purpose", test_purposes);
  g_test_add_func ("/words/whose-words-they-are", test_voice);
  g_test_add_func ("/words/units-are-counted", test_units);
  g_test_add_func ("/words/where-money-comes-from", test_fund);
  g_test_add_func ("/words/when-it-was-agreed", test_agreement);
  return g_test_run ();
}
