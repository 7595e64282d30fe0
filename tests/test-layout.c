/* test-layout.c: whatever is in a document, it stands on its pages whole, apart and in order. */
#include "pages-check.h"

#include <string.h>

static const char *const urdu
    = "مجھے صبح آہستہ شروع کرنا پسند ہے، ریڈیو چلتا ہو اور آئیوی ساڑھے تین بجے گھر آ جائے۔";

/* @n words, the last of them "end". */
static char *
make_words (guint n)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i + 1 < n; i++)
    g_string_append_printf (words, "%s ", i % 3 == 0 ? "water" : i % 3 == 1 ? "a" : "breakfast");
  g_string_append (words, "end");
  return g_string_free (words, FALSE);
}

static BtDocument *
make_document (void)
{
  BtDocument *document = bt_document_new ("A plan");

  bt_document_set_footer (document, "Written by ", "Wren",
                          "’s family · not the EHC plan · 21 November 2026");
  bt_document_begin_section (document, "One");
  return document;
}

static BtPages *
lay_out (BtDocument *document,
         BtSize      size)
{
  return bt_pages_new (document, size, bt_ink_get (BT_INK_PAPER));
}

static BtTable *
make_table (guint amounts)
{
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, "For", BT_COLUMN_TEXT, 1);
  for (guint i = 0; i < amounts; i++)
    bt_table_add_column (table, i == 0 ? "This year" : "Wheels of Joy", BT_COLUMN_AMOUNT, 0);
  return table;
}

static void
add_row (BtTable    *table,
         BtRowKind   kind,
         const char *name,
         const char *amount)
{
  bt_table_begin_row (table, kind);
  bt_table_add_cell (table, bt_prose_new (BT_PLAIN, name));
  for (guint i = 1; i < table->columns->len; i++)
    bt_table_add_cell (table, bt_prose_new (BT_PLAIN, amount));
}

/* All text of all pages. */
static char *
dup_text (BtPages *pages)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    {
      g_autofree char *page = bt_pages_dup_text (pages, i);

      g_string_append (text, page);
    }
  return g_string_free (text, FALSE);
}

static guint
count (const char *text,
       const char *word)
{
  guint n = 0;

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word))
    n++;
  return n;
}

static void
test_empty (void)
{
  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    {
      g_autoptr (BtPages) pages = NULL;
      g_autofree char *text = NULL;
      BtDocument *document = make_document ();

      bt_document_add_table (document, make_table (3));
      pages = lay_out (document, (BtSize) size);
      g_assert_cmpuint (bt_pages_get_n (pages), ==, 1);
      check_pages (pages);
      text = dup_text (pages);
      g_assert_null (strstr (text, "For"));
      g_assert_nonnull (strstr (text, "1 of 1"));
    }
}

static void
test_long_paragraph (void)
{
  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    {
      g_autofree char *words = make_words (3000), *text = NULL;
      g_autoptr (BtPages) pages = NULL;
      BtDocument *document = make_document ();

      bt_document_add_heading (document, 1, "A long day");
      bt_document_add_paragraph (document, bt_prose_new (BT_PLAIN, words));
      pages = lay_out (document, (BtSize) size);
      check_pages (pages);
      text = dup_text (pages);
      g_assert_cmpuint (count (text, "water"), ==, 1000);
      g_assert_cmpuint (count (text, "breakfast"), ==, 999);
      g_assert_cmpuint (bt_pages_get_n (pages), >, 2);
    }
}

static void
test_many_rows (void)
{
  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    {
      g_autofree char *text = NULL;
      g_autoptr (BtPages) pages = NULL;
      BtDocument *document = make_document ();
      BtTable *table = make_table (3);

      for (guint i = 0; i < 300; i++)
        {
          g_autofree char *name = g_strdup_printf (
              "Row %u of many, with a name that goes on for a while", i);

          add_row (table, i % 7 == 0 ? BT_ROW_GROUP : BT_ROW_PART, name, "17,575.10");
        }
      add_row (table, BT_ROW_TOTAL, "Shared out", "999,575.10");
      add_row (table, BT_ROW_TOTAL, "Not shared out yet", "0.00");
      bt_document_add_heading (document, 2, "What the money is for");
      bt_document_add_table (document, table);
      pages = lay_out (document, (BtSize) size);
      check_pages (pages);
      text = dup_text (pages);
      g_assert_cmpuint (count (text, "Row "), ==, 300);
      g_assert_cmpuint (count (text, "17,575.10\n"), ==, 900);
    }
}

/* The page @text is on. */
static guint
find_page (BtPages    *pages,
           const char *text)
{
  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    {
      g_autofree char *page = bt_pages_dup_text (pages, i);

      if (strstr (page, text) != NULL)
        return i;
    }
  return G_MAXUINT;
}

static void
test_together (void)
{
  /* whatever stands above, the heading, the table's head and its first row move as one; so do the
   * totals */
  for (guint lines = 0; lines < 60; lines++)
    {
      g_autoptr (BtPages) pages = NULL;
      BtDocument *document = make_document ();
      BtTable *table = make_table (2);

      for (guint i = 0; i < lines; i++)
        bt_document_add_line (document, bt_prose_new (BT_PLAIN, "A line"));
      bt_document_add_heading (document, 2, "Heading");
      add_row (table, BT_ROW_PLAIN, "First row", "1.00");
      for (guint i = 0; i < lines % 7; i++)
        add_row (table, BT_ROW_PLAIN, "Some row", "1.00");
      add_row (table, BT_ROW_GROUP, "Last group", "1.00");
      add_row (table, BT_ROW_PART, "Last row", "1.00");
      add_row (table, BT_ROW_TOTAL, "Total one", "1.00");
      add_row (table, BT_ROW_TOTAL, "Total two", "1.00");
      bt_document_add_table (document, table);
      pages = lay_out (document, BT_SIZE_NORMAL);
      check_pages (pages);
      g_assert_cmpuint (find_page (pages, "Heading"), ==, find_page (pages, "First row"));
      g_assert_cmpuint (find_page (pages, "Last group"), ==, find_page (pages, "Total two"));
    }
}

static void
test_head_repeats (void)
{
  g_autoptr (BtPages) pages = NULL;
  BtDocument *document = make_document ();
  BtTable *table = make_table (2);

  for (guint i = 0; i < 200; i++)
    add_row (table, BT_ROW_PLAIN, "A row", "1.00");
  bt_document_add_table (document, table);
  pages = lay_out (document, BT_SIZE_NORMAL);
  g_assert_cmpuint (bt_pages_get_n (pages), >, 3);
  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    {
      g_autofree char *text = bt_pages_dup_text (pages, i);

      g_assert_true (g_str_has_prefix (text, "For\nThis year\nWheels of Joy\n"));
    }
}

static void
test_row_stays_whole (void)
{
  g_autoptr (BtPages) pages = NULL;
  g_autofree char *words = make_words (150);
  BtDocument *document = make_document ();
  BtTable *table = make_table (1);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *cell = g_strdup_printf ("begin%u %s%u", i, words, i);

      add_row (table, BT_ROW_PLAIN, cell, "1.00");
    }
  bt_document_add_table (document, table);
  pages = lay_out (document, BT_SIZE_NORMAL);
  check_pages (pages);
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *begin = g_strdup_printf ("begin%u ", i),
                      *end = g_strdup_printf ("end%u\n", i);

      g_assert_cmpuint (find_page (pages, begin), ==, find_page (pages, end));
    }
}

static void
test_row_taller_than_a_page (void)
{
  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    {
      g_autofree char *words = make_words (4000), *text = NULL;
      g_autoptr (BtPages) pages = NULL;
      BtDocument *document = make_document ();
      BtTable *table = make_table (1);

      bt_document_add_heading (document, 2, "Heading");
      add_row (table, BT_ROW_PLAIN, words, "1.00");
      add_row (table, BT_ROW_TOTAL, words, "2.00");
      bt_document_add_table (document, table);
      pages = lay_out (document, (BtSize) size);
      check_pages (pages);
      g_assert_cmpuint (find_page (pages, "Heading"), ==, 0);
      text = dup_text (pages);
      g_assert_cmpuint (count (text, "breakfast"), ==, 2 * 1333);
    }
}

static void
test_strange_text (void)
{
  g_autofree char *endless = g_strnfill (1000, 'W');
  const char *const texts[] = { endless,       urdu,
                                "🎈🎈 “Again!”", "a\nb\r\nc\n\n\n\nd",
                                " ",           "\u2028\u2029\u202e" };

  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    {
      g_autoptr (BtPages) pages = NULL;
      BtDocument *document = make_document ();
      BtTable *table = bt_table_new ();
      GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) bt_prose_free);

      for (guint i = 0; i < 4; i++)
        bt_table_add_column (table, i == 3 ? endless : "How we will know", BT_COLUMN_TEXT, 1);
      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        {
          bt_table_begin_row (table, BT_ROW_PLAIN);
          for (guint j = 0; j < 4; j++)
            bt_table_add_cell (table,
                               bt_prose_new (BT_PLAIN, texts[(i + j) % G_N_ELEMENTS (texts)]));
          g_ptr_array_add (lines, bt_prose_new (BT_QUIET, texts[i]));
        }
      bt_document_add_masthead (document, endless, lines, &(BtPicture){ 0 });
      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        {
          bt_document_add_heading (document, 2, texts[i]);
          bt_document_add_line (document, bt_prose_new (BT_PLAIN, texts[i]));
        }
      bt_document_add_table (document, table);
      bt_document_set_footer (document, "Written by ", endless,
                              "’s family · not the EHC plan · 21 November 2026");
      pages = lay_out (document, (BtSize) size);
      check_pages (pages);
    }
}

static void
test_amounts_never_wrap (void)
{
  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    for (guint amounts = 1; amounts < 12; amounts++)
      {
        g_autoptr (BtPages) pages = NULL;
        BtDocument *document = make_document ();
        BtTable *table = make_table (amounts);

        add_row (table, BT_ROW_PLAIN, "Dele, lead helper: 16 hours a week", "10,000,000,000.00");
        add_row (table, BT_ROW_TOTAL, "Shared out", "-3.00");
        add_row (table, BT_ROW_TOTAL, "Money for the year", "not known yet");
        bt_document_add_table (document, table);
        pages = lay_out (document, (BtSize) size);
        check_pages (pages);
        for (guint page = 0; page < bt_pages_get_n (pages); page++)
          {
            guint n;
            const BtItem *items = bt_pages_get_items (pages, page, &n);

            for (guint i = 0; i < n; i++)
              if (items[i].kind == BT_ITEM_TEXT
                  && strstr (pango_layout_get_text (items[i].layout), ".00") != NULL)
                g_assert_cmpint (items[i].n, ==, 1);
          }
      }
}

static void
test_footer (void)
{
  static const char *const names[] = { "Wren", "Maya-Rose",
                                       "Wolfeschlegelsteinhausenbergerdorff the third of Ashby" };

  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      {
        g_autoptr (BtPages) pages = NULL;
        g_autofree char *text = NULL;
        BtDocument *document = make_document ();

        bt_document_set_footer (document, "Written by ", names[i],
                                "’s family · not the EHC plan · 21 November 2026");
        pages = lay_out (document, (BtSize) size);
        check_pages (pages);
        text = dup_text (pages);
        g_assert_nonnull (strstr (text, "family · not the EHC plan · 21 November 2026\n1 of 1\n"));
        if (i < 2)
          g_assert_nonnull (strstr (text, names[i]));
      }
}

static void
test_writing_lines (void)
{
  g_autoptr (BtPages) pages = NULL;
  BtDocument *document = make_document ();
  guint n, rules = 0;
  const BtItem *items;

  bt_document_add_heading (document, 1, "Notes");
  bt_document_add_writing (document);
  pages = lay_out (document, BT_SIZE_NORMAL);
  check_pages (pages);
  g_assert_cmpuint (bt_pages_get_n (pages), ==, 1);
  items = bt_pages_get_items (pages, 0, &n);
  for (guint i = 0; i < n; i++)
    rules += items[i].kind == BT_ITEM_RULE;
  g_assert_cmpuint (rules, >, 20);
}

static void
test_larger_letters_take_more_pages (void)
{
  guint n[3];

  for (int size = BT_SIZE_NORMAL; size <= BT_SIZE_LARGE; size++)
    {
      g_autoptr (BtPages) pages = NULL;
      g_autofree char *words = make_words (2000);
      BtDocument *document = make_document ();

      bt_document_add_paragraph (document, bt_prose_new (BT_PLAIN, words));
      pages = lay_out (document, (BtSize) size);
      n[size] = bt_pages_get_n (pages);
    }
  g_assert_cmpuint (n[0], <, n[1]);
  g_assert_cmpuint (n[1], <, n[2]);
}

/* The control: what lies over something else is found. */
static void
test_overlap_is_seen (void)
{
  g_autoptr (BtPages) pages = NULL;
  g_autofree BtItem *copy = NULL;
  BtDocument *document = make_document ();
  guint n;
  const BtItem *items;

  bt_document_add_line (document, bt_prose_new (BT_PLAIN, "One line"));
  bt_document_add_line (document, bt_prose_new (BT_PLAIN, "Another line"));
  pages = lay_out (document, BT_SIZE_NORMAL);
  items = bt_pages_get_items (pages, 0, &n);
  g_assert_cmpuint (count_overlaps (items, n), ==, 0);
  copy = g_memdup2 (items, n * sizeof *items);
  copy[1].y = copy[0].y + copy[0].height - 1;
  g_assert_cmpuint (count_overlaps (copy, n), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/an-empty-table-is-not-there", test_empty);
  g_test_add_func ("/layout/a-long-paragraph-flows-over-pages", test_long_paragraph);
  g_test_add_func ("/layout/three-hundred-rows-are-all-there", test_many_rows);
  g_test_add_func ("/layout/what-belongs-together-stays-together", test_together);
  g_test_add_func ("/layout/the-head-of-a-table-is-on-each-page", test_head_repeats);
  g_test_add_func ("/layout/a-row-stays-whole", test_row_stays_whole);
  g_test_add_func ("/layout/a-row-taller-than-a-page-flows-over", test_row_taller_than_a_page);
  g_test_add_func ("/layout/strange-text-stays-in-its-place", test_strange_text);
  g_test_add_func ("/layout/amounts-never-wrap", test_amounts_never_wrap);
  g_test_add_func ("/layout/the-footer-is-one-line", test_footer);
  g_test_add_func ("/layout/lines-to-write-on-reach-the-foot", test_writing_lines);
  g_test_add_func ("/layout/larger-letters-take-more-pages", test_larger_letters_take_more_pages);
  g_test_add_func ("/layout/an-overlap-would-be-seen", test_overlap_is_seen);
  return g_test_run ();
}
