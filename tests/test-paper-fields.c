/* test-paper-fields.c: every word that a family writes is on paper somewhere, but for what is left
 * out with a reason.
 *
 * A plan is filled out of the tables of fields, each text with its own name for a value, so that a
 * new field fails here until it is printed or left out openly. */
#include "pages-check.h"
#include "pages-make.h"

#include "model/outcome.h"
#include "model/wealth.h"

/* Texts that stand on no page. */
static const struct
{
  const char *field;
  const char *reason;
} left_out[] = {
  { "plan.changed_by", "about the file, not the child" },
  { "receipts.ref", "each payment is for the account; the page has what came in all" },
  { "spending.payee", "who was paid is for the account, and not for everybody" },
  { "spending.purpose", "likewise" },
  { "spending.proof_ref", "likewise" },
};

/* A red dot of 2 × 2. */
static const guint8 png[] = {
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
  0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x02, 0x08, 0x02, 0x00, 0x00, 0x00, 0xfd, 0xd4, 0x9a,
  0x73, 0x00, 0x00, 0x00, 0x10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x38, 0xa0, 0xa0, 0x00,
  0x44, 0x0c, 0x10, 0x0a, 0x00, 0x1e, 0x8e, 0x04, 0x01, 0x97, 0x8b, 0x41, 0x9c, 0x00, 0x00, 0x00,
  0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
};

static char *
dup_name (gpointer       record,
          const BtField *field)
{
  return g_strdup_printf ("%s.%s", bt_record_get_table (record), field->name);
}

static void
fill_value (gpointer       record,
            const BtField *field)
{
  g_autoptr (GBytes) picture = g_bytes_new_static (png, sizeof png);
  g_autofree char *name = dup_name (record, field);
  BtValue value = { .kind = field->kind };

  if (field->kind == BT_KIND_TEXT)
    value.text = name;
  else if (field->kind == BT_KIND_BYTES)
    value.bytes = picture;
  else if (field->kind == BT_KIND_DAY)
    value.number = bt_day_new (2026, 4, 6);
  else if (field->kind == BT_KIND_FLAG)
    value.number = BT_FLAG_YES;
  else if (field->kind == BT_KIND_CODE)
    value.number = 1;
  else if (field->kind == BT_KIND_COUNT)
    value.number = MAX (field->minimum, 1);
  else
    value.number = field->kind == BT_KIND_QUANTITY ? 2 * BT_QUANTITY_ONE : 12345;
  bt_record_load_value (record, field, &value);
}

/* One of everything, down to the innermost list. */
static void
fill_record (gpointer record)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      g_autoptr (BtRecord) item = NULL;

      if (field->kind == BT_KIND_REFERENCE || field->kind == BT_KIND_REFERENCES)
        continue;
      if (field->kind != BT_KIND_LIST)
        {
          fill_value (record, field);
          continue;
        }
      item = bt_record_new (field->type (), field->name);
      bt_record_place (item, record, field, G_MAXUINT);
      fill_record (item);
    }
}

/* The plan of a year in which nothing is private. */
static BtPlan *
make_full (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtWealth *wealth;

  fill_record (plan);
  plan->year_to = bt_day_new (2027, 4, 5);
  plan->hide_amounts = BT_FLAG_NO;
  wealth = bt_list_get (plan->wealth, 0);
  wealth->remembered = BT_FLAG_NO;
  return g_steal_pointer (&plan);
}

static BtPages *
print (BtPlan   *plan,
       BtOption *option)
{
  BtDay on = bt_day_new (2026, 11, 19);
  g_autoptr (BtSums) sums = option != NULL ? bt_sums_new_for_option (option, on)
                                           : bt_sums_new_for_plan (plan, on);
  BtReportOptions options = { BT_REPORT_ALL, BT_SIZE_NORMAL, FALSE, 0, on, option };

  return bt_report_make (plan, sums, &options);
}

static const char *
find_reason (const char *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (left_out); i++)
    if (strcmp (left_out[i].field, field) == 0)
      return left_out[i].reason;
  return NULL;
}

/* Adds the names of @record's texts, and of those in its lists, that @text has not to @missing. */
static void
check_texts (gpointer    record,
             const char *text,
             GString    *missing,
             guint      *found)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      g_autofree char *name = dup_name (record, field);

      if (field->kind == BT_KIND_LIST)
        for (guint j = 0; j < bt_list_get_length (bt_record_get_list (record, field)); j++)
          check_texts (bt_list_get (bt_record_get_list (record, field), j), text, missing, found);
      if (field->kind != BT_KIND_TEXT)
        continue;
      *found += 1;
      if ((strstr (text, name) != NULL) == (find_reason (name) != NULL))
        g_string_append_printf (missing, " %s", name);
    }
}

/* The what-if is printed where it is asked for; the plan's pages know nothing of it. */
static void
test_every_text_is_printed (void)
{
  g_autoptr (BtPlan) plan = make_full ();
  BtOption *option = bt_list_get (plan->options, 0);
  g_autoptr (BtPages) pages = print (plan, NULL), pages_of_option = print (plan, option);
  g_autofree char *first = dup_text (pages), *second = dup_text (pages_of_option);
  g_autofree char *both = g_strconcat (first, second, NULL);
  g_autoptr (GString) missing = g_string_new (NULL);
  guint found = 0;

  check_pages (pages);
  check_texts (plan, both, missing, &found);
  g_assert_cmpuint (found, >, 80);
  g_assert_cmpstr (missing->str, ==, "");
  g_assert_null (strstr (first, "options.name"));
}

/* The control: a plan of which a page is not printed lacks its words. */
static void
test_what_is_not_printed_is_missed (void)
{
  g_autoptr (BtPlan) plan = make_full ();
  g_autoptr (GString) missing = g_string_new (NULL);
  guint found = 0;

  check_texts (plan, "", missing, &found);
  g_assert_nonnull (strstr (missing->str, " statements.text"));
  g_assert_null (strstr (missing->str, " spending.payee"));
}

static guint
count_pictures (BtPlan *plan)
{
  g_autoptr (BtPages) pages = print (plan, NULL);
  guint found = 0;

  for (guint page = 0; page < bt_pages_get_n (pages); page++)
    {
      guint n;
      const BtItem *items = bt_pages_get_items (pages, page, &n);

      for (guint i = 0; i < n; i++)
        found += items[i].kind == BT_ITEM_PICTURE;
    }
  return found;
}

/* The photo and the pictures beside statements, signals, people and outcomes: each is one more. */
static void
test_every_picture_is_printed (void)
{
  g_autoptr (BtPlan) plan = make_full ();
  guint before = count_pictures (plan);
  BtRecord *const with_picture[] = {
    bt_list_get (plan->person, 0),  bt_list_get (plan->statements, 0),
    bt_list_get (plan->signals, 0), bt_list_get (plan->wealth, 0),
    bt_list_get (plan->outcomes, 0),
  };

  for (guint i = 0; i < G_N_ELEMENTS (with_picture); i++)
    {
      const char *name = i == 0 ? "photo" : "picture";
      BtRecordClass *klass = BT_RECORD_GET_CLASS (with_picture[i]);
      BtValue none = { .kind = BT_KIND_BYTES };

      bt_record_load_value (with_picture[i], bt_record_class_find_field (klass, name), &none);
      g_assert_cmpuint (count_pictures (plan), ==, before - i - 1);
    }
}

/* What an outcome is about, to whom it matters, and which part of growing up it is. */
static void
test_an_outcomes_codes_are_in_plain_words (void)
{
  g_autoptr (BtPlan) plan = make_full ();
  BtOutcome *outcome = bt_list_get (plan->outcomes, 0);
  g_autoptr (BtPages) pages = NULL;
  g_autofree char *text = NULL;

  outcome->area = BT_AREA_EVERYDAY;
  outcome->importance = BT_IMPORTANCE_BOTH;
  outcome->adulthood = BT_ADULTHOOD_COMMUNITY;
  pages = print (plan, NULL);
  text = dup_text (pages);
  g_assert_nonnull (strstr (text, "About: Everyday life · Important to and for"));
  g_assert_nonnull (strstr (text, "For adult life: Friends and belonging (community)"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper-fields/every-text-is-printed", test_every_text_is_printed);
  g_test_add_func ("/paper-fields/what-is-not-printed-is-missed",
                   test_what_is_not_printed_is_missed);
  g_test_add_func ("/paper-fields/every-picture-is-printed", test_every_picture_is_printed);
  g_test_add_func ("/paper-fields/an-outcomes-codes-are-in-plain-words",
                   test_an_outcomes_codes_are_in_plain_words);
  return g_test_run ();
}
