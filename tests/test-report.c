/* test-report.c: a plan's printed pages: whole, true to the plan, and silent about what nobody
 * asked to be on paper. */
#include "pages-check.h"
#include "pages-make.h"

#include "report/pdf.h"

#include <string.h>

/* With BT_TEST_PICTURES set to a folder the PDFs are kept there to be looked at. */
static void
keep_pdf (BtPages    *pages,
          const char *name,
          BtSize      size,
          gboolean    mono)
{
  const char *folder = g_getenv ("BT_TEST_PICTURES");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = bt_pdf_make (pages, "2026-11-19", &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  if (folder == NULL)
    return;
  path = g_strdup_printf ("%s/%s-%d%s.pdf", folder, name, size, mono ? "-mono" : "");
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
}

static void
test_families (void)
{
  static const char *const names[] = { "wren", "maya-rose" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *file = g_strconcat (names[i], ".json", NULL);
      g_autoptr (BtPlan) plan = read_family (file);

      for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
        for (int mono = 0; mono < 2; mono++)
          {
            g_autoptr (BtPages) pages = make_pages (plan, (BtSize) size, mono, 0);

            check_pages (pages);
            keep_pdf (pages, names[i], (BtSize) size, mono);
          }
    }
}

/* About me is one side of A4, and what does not fit goes on whole behind it. */
static void
test_about_me_is_one_side (void)
{
  static const char *const names[] = { "wren.json", "maya-rose.json" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (BtPlan) plan = read_family (names[i]);
      g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
      g_autofree char *second = bt_pages_dup_text (pages, 1);
      gboolean first;

      g_assert_cmpstr (bt_pages_get_section (pages, 0, &first), ==, "About me");
      g_assert_cmpstr (bt_pages_get_section (pages, 1, &first), ==, "About me, in more detail");
      g_assert_true (first);
      g_assert_true (g_str_has_prefix (second, "About me, in more detail\n"));
    }
}

static void
assert_has (const char *text,
            const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("not on paper: %s", words);
}

static void
assert_has_not (const char *text,
                const char *words)
{
  if (strstr (text, words) != NULL)
    g_error ("on paper: %s", words);
}

static void
test_wren (void)
{
  g_autoptr (BtPlan) plan = read_family ("wren.json");
  g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
  g_autofree char *text = dup_text (pages);
  static const char *const wanted[] = {
    "Wren Adaeze Hartley-Osei (she/her), born 9 November 2018",
    "Mum and Dad, from how she shows us",
    "Wren chooses between two songs by looking, 4 times in 5 E1",
    "Soon (short term)",
    "School (Class teacher): early days, 15 July 2026",
    "Part of “Dele, lead helper: 16 hours a week”",
    "Warm water sessions, £760.00",
    "Larkrise nights we are given",
    "£31,660.00 in all. £29,659.10 shared out. £2,000.90 not shared out yet.",
    "Education direct payments (Section J): none.",
    "Equipment, once",
    "14 nights",
    "Asked 20 January 2026, offered 24 February 2026, agreed in writing 12 March 2026",
    "Book the last two bought nights",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    assert_has (text, wanted[i]);
  assert_has_not (text, "£0.00");
}

/* Each line of the budget by its full name, on the budget's own pages. */
static void
test_every_line_is_named (void)
{
  g_autoptr (BtPlan) plan = read_family ("wren.json");
  g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
  g_autoptr (GString) budget = g_string_new (NULL);

  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    if (g_str_equal (bt_pages_get_section (pages, i, NULL), "The budget and breaks"))
      {
        g_autofree char *page = bt_pages_dup_text (pages, i);

        g_string_append (budget, page);
      }
  for (guint i = 0; i < bt_list_get_length (plan->budget_lines); i++)
    assert_has (budget->str, ((BtBudgetLine *) bt_list_get (plan->budget_lines, i))->name);
}

static void
test_not_on_paper (void)
{
  g_autoptr (BtPlan) plan = read_text (
      "{\"bunting\": 1, \"person\": {\"preferred_name\": \"Wren\"}, \"wealth\": ["
      "{\"id\": \"w1\", \"name\": \"Hidden Hal\", \"element\": \"relationships\", \"circle\": 1,"
      " \"printed\": false},"
      "{\"id\": \"w2\", \"name\": \"Gran Bea\", \"element\": \"relationships\", \"circle\": 1,"
      " \"contact\": \"01632 960114\"},"
      "{\"id\": \"w3\", \"name\": \"Grandad\", \"circle\": 1, \"remembered\": true,"
      " \"printed\": true,"
      " \"could_help\": \"Fishing\"},"
      "{\"id\": \"w5\", \"name\": \"Nana Rose\", \"circle\": 1, \"remembered\": true},"
      "{\"id\": \"w4\", \"name\": \"Uncle\", \"circle\": 2, \"may_ask\": \"no\","
      " \"could_help\": \"Lifting\"}],"
      "\"outcomes\": [{\"id\": \"o1\", \"title\": \"A garden\", \"helpers\": [\"w1\", \"w2\"]}]}");
  g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
  g_autofree char *text = dup_text (pages);

  assert_has (text, "Gran Bea");
  assert_has (text, "Grandad (remembered)");
  assert_has (text, "A garden");
  assert_has_not (text, "Hidden Hal");
  assert_has_not (text, "Nana Rose"); /* nobody ticked that */
  assert_has_not (text, "960114");
  assert_has_not (text, "Fishing");
  assert_has_not (text, "Lifting");
}

/* A name, three lines, two people, one hope and no money: whole pages, no pounds, no empty table.
 */
static void
test_a_small_plan (void)
{
  g_autoptr (BtPlan) plan = read_text (
      "{\"bunting\": 1, \"person\": {\"preferred_name\": \"Sam\"}, \"statements\": ["
      "{\"id\": \"a\", \"kind\": \"admire\", \"text\": \"His laugh.\"},"
      "{\"id\": \"b\", \"kind\": \"important_to\", \"text\": \"Trains.\", \"voice\": \"child\"},"
      "{\"id\": \"c\", \"kind\": \"support\", \"text\": \"Wait.\"}],"
      "\"wealth\": [{\"id\": \"d\", \"name\": \"Mum\", \"circle\": 1},"
      "{\"id\": \"e\", \"name\": \"Ben\", \"circle\": 2}],"
      "\"outcomes\": [{\"id\": \"f\", \"title\": \"Ride the big train\"}]}");

  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    {
      g_autoptr (BtPages) pages = make_pages (plan, (BtSize) size, FALSE, 0);
      g_autofree char *text = dup_text (pages);

      check_pages (pages);
      keep_pdf (pages, "small", (BtSize) size, FALSE);
      g_assert_cmpuint (bt_pages_get_n (pages), <=, 5); /* about me, wealth, hopes, notes */
      assert_has (text, "Trains. Sam’s own words");
      assert_has (text, "Ride the big train");
      assert_has (text, "Written by Sam’s family · 19 November 2026");
      assert_has_not (text, "£");
      assert_has_not (text, "budget");
      assert_has_not (text, "Question");
      assert_has_not (text, "How we will know");
      assert_has_not (text, "not known yet");
    }
}

/* The first hope of a family, with no time yet. */
static void
test_hopes_without_a_time_stand_alone (void)
{
  static const char one[]
      = "{\"bunting\": 1, \"outcomes\": [{\"id\": \"a\", \"title\": \"Ride the big train\"}]}";
  static const char two[]
      = "{\"bunting\": 1, \"outcomes\": [{\"id\": \"a\", \"title\": \"Ride the big train\"}, "
        "{\"id\": \"b\", \"title\": \"Swim\", \"horizon\": \"short\"}]}";
  g_autoptr (BtPlan) plan = read_text (one), placed = read_text (two);
  g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
  g_autoptr (BtPages) others = make_pages (placed, BT_SIZE_NORMAL, FALSE, 0);
  g_autofree char *text = dup_text (pages), *other = dup_text (others);

  check_pages (pages);
  g_assert_nonnull (strstr (text, "Ride the big train"));
  g_assert_null (strstr (text, "Not placed yet"));
  g_assert_nonnull (strstr (other, "Not placed yet")); /* beside those that have their time */
}

static void
test_an_empty_plan (void)
{
  g_autoptr (BtPlan) plan = read_text ("{\"bunting\": 1}");
  g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
  g_autofree char *text = dup_text (pages);

  check_pages (pages);
  g_assert_cmpuint (bt_pages_get_n (pages), >=, 1);
  assert_has (text, "Written by our family");
}

/* Unknown is words, never nothing and never £0. */
static void
test_unknown (void)
{
  g_autoptr (BtPlan) plan = read_text (
      "{\"bunting\": 1, \"person\": {\"preferred_name\": \"Sam\"}, \"funds\": ["
      "{\"id\": \"f1\", \"name\": \"Council\", \"payer\": \"la_social\","
      " \"held\": \"direct_payment\", \"state\": \"offered\"}], \"budget_lines\": ["
      "{\"id\": \"l1\", \"name\": \"Swimming\", \"kind\": \"activity\", \"how\": \"bought\","
      " \"shares\": [{\"fund\": \"f1\", \"rest\": true}]}],"
      "\"outcomes\": [{\"id\": \"o\", \"title\": \"Swim\", \"lines\": [\"l1\"]}]}");
  g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
  g_autofree char *text = dup_text (pages);

  check_pages (pages);
  keep_pdf (pages, "unknown", BT_SIZE_NORMAL, FALSE);
  assert_has (text, "Swimming, cost not known yet");
  assert_has (text, "Going out and activities");
  assert_has (text, "Offered, not agreed yet");
  assert_has (text, "not known yet");
  assert_has_not (text, "£0");
}

/* Nights and hours stay; no figure of money does.  (What people typed themselves is theirs.) */
static void
test_without_money (void)
{
  g_autoptr (BtPlan) plan = read_family ("maya-rose.json");
  g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, BT_LEAVE_OUT_MONEY);
  g_autofree char *text = dup_text (pages);
  static const char *const amounts[] = { "3,385.71", "1,960.97", "931.97",   "24,780.00",
                                         "£13.20",   "£97.50",   "2,785.71", "£130.00" };

  check_pages (pages);
  keep_pdf (pages, "maya-rose-no-money", BT_SIZE_NORMAL, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    assert_has_not (text, amounts[i]);
  assert_has (text, "Sensory play");
  assert_has (text, "63 hours");
}

static void
test_only_some_parts (void)
{
  g_autoptr (BtPlan) plan = read_family ("wren.json");
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, bt_day_new (2026, 11, 19));
  BtReportOptions options = { BT_REPORT_NOTES, BT_SIZE_NORMAL, FALSE, 0, 0, NULL };
  g_autoptr (BtPages) pages = bt_report_make (plan, sums, &options);

  g_assert_cmpuint (bt_pages_get_n (pages), ==, 1);
  g_assert_cmpstr (bt_pages_get_section (pages, 0, NULL), ==, "Notes");
}

/* A family that has written a great deal: many of everything, long and short, in two scripts. */
static BtPlan *
make_overfull (void)
{
  g_autoptr (BtPlan) plan = read_family ("wren.json");
  static const char *const lists[]
      = { "statements", "signals", "wealth", "outcomes", "budget_lines", "funds", "agreements",
          "questions", "actions", "decisions", "matching", "log" };
  g_autofree char *endless = g_strnfill (400, 'x');

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (plan), lists[i]);
      BtList *list = bt_record_get_list (plan, field);
      guint n = bt_list_get_length (list);

      for (guint copy = 0; copy < 40; copy++)
        {
          g_autoptr (BtRecord) record = bt_record_new (field->type (), NULL);
          BtRecord *like = bt_list_get (list, copy % n);
          BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

          for (guint j = 0; j < klass->n_fields; j++)
            {
              BtValue value = bt_record_get_value (like, &klass->fields[j]);

              if (value.kind == BT_KIND_TEXT && (copy + j) % 9 == 0)
                value.text = (copy + j) % 2 != 0 ? endless
                                                 : "ایک لمبا جملہ جو دائیں سے بائیں چلتا ہے";
              if (value.kind != BT_KIND_LIST)
                bt_record_load_value (record, &klass->fields[j], &value);
            }
          bt_record_place (record, plan, field, G_MAXUINT);
        }
    }
  return g_steal_pointer (&plan);
}

static void
test_an_overfull_plan (void)
{
  g_autoptr (BtPlan) plan = make_overfull ();

  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    {
      g_autoptr (BtPages) pages = make_pages (plan, (BtSize) size, FALSE, 0);

      check_pages (pages);
      keep_pdf (pages, "overfull", (BtSize) size, FALSE);
      g_assert_cmpuint (bt_pages_get_n (pages), >, 20);
    }
}

/* Marta is a friend who is not to be printed; the phone numbers are the neighbours' and Dele's. */
static void
test_friends_and_phones (void)
{
  g_autoptr (BtPlan) plan = read_family ("wren.json");
  g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
  g_autofree char *text = dup_text (pages);

  g_assert_null (strstr (text, "Marta"));
  g_assert_null (strstr (text, "07700"));
}

/* A question that the window answers has the same answer on paper, and unknown is no £0. */
static void
test_how_much_is_shared_out (void)
{
  static const struct { const char *fund, *said; } rows[] = {
    { "\"amount\": 9000",
      "£100.00 is shared out. There is £90.00: that is £10.00 more." },
    { "\"name\": \"NHS\"",
      "£100.00 is shared out. We don’t know yet how much money there is." },
    { "\"amount\": 10000", "£100.00 in all. £100.00 shared out. £0.00 not shared out yet." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *json = g_strdup_printf (
          "{\"bunting\": 1, \"funds\": [{\"id\": \"f\", %s}], \"budget_lines\": [{\"id\": \"l\","
          " \"quantity\": 1, \"unit_price\": 10000,"
          " \"shares\": [{\"fund\": \"f\", \"amount\": 10000}]}]}", rows[i].fund);
      g_autoptr (BtPlan) plan = read_text (json);
      g_autoptr (BtPages) pages = make_pages (plan, BT_SIZE_NORMAL, FALSE, 0);
      g_autofree char *text = dup_text (pages);

      assert_has (text, rows[i].said);
      g_assert_null (strstr (text, "£0.00 in all"));
      g_assert_true ((strstr (text, "not known yet") != NULL) == (i == 1));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/both-families-print-at-every-size", test_families);
  g_test_add_func ("/report/about-me-is-one-side", test_about_me_is_one_side);
  g_test_add_func ("/report/wrens-plan-is-on-paper", test_wren);
  g_test_add_func ("/report/every-line-of-the-budget-is-named", test_every_line_is_named);
  g_test_add_func ("/report/who-is-not-printed-is-on-no-page", test_not_on_paper);
  g_test_add_func ("/report/wrens-friends-and-phones-stay-off", test_friends_and_phones);
  g_test_add_func ("/report/a-small-plan-is-whole-without-money", test_a_small_plan);
  g_test_add_func ("/report/hopes-without-a-time-stand-alone",
                   test_hopes_without_a_time_stand_alone);
  g_test_add_func ("/report/an-empty-plan-has-a-page", test_an_empty_plan);
  g_test_add_func ("/report/what-is-not-known-is-said-so", test_unknown);
  g_test_add_func ("/report/money-can-be-left-out", test_without_money);
  g_test_add_func ("/report/how-much-is-shared-out", test_how_much_is_shared_out);
  g_test_add_func ("/report/parts-can-be-chosen", test_only_some_parts);
  g_test_add_func ("/report/an-overfull-plan-overlaps-nowhere", test_an_overfull_plan);
  return g_test_run ();
}
