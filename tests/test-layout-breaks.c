/* test-layout-breaks.c: where pages end nothing is lost, and none is left half empty or with
 * crumbs. */
#include "pages-check.h"

#include <string.h>

#define ROOM (BT_PAPER_HEIGHT - BT_PAPER_TOP - BT_PAPER_BOTTOM)

static BtDocument *
make_document (guint n_lines)
{
  BtDocument *document = bt_document_new ("A plan");

  bt_document_begin_section (document, "One");
  for (guint i = 0; i < n_lines; i++)
    bt_document_add_line (document, bt_prose_new (BT_PLAIN, "A line"));
  return document;
}

static BtPages *
lay_out (BtDocument *document)
{
  return bt_pages_new (document, BT_SIZE_NORMAL, bt_ink_get (BT_INK_PAPER));
}

/* A cell of @n lines, the first "@name 1". */
static void
add_row (BtTable    *table,
         BtRowKind   kind,
         const char *name,
         guint       n)
{
  BtProse *prose = bt_prose_new (BT_PLAIN, NULL);

  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *line = g_strdup_printf ("%s %u", name, i);

      bt_prose_add_line (prose, BT_PLAIN, line);
    }
  bt_table_begin_row (table, kind);
  bt_table_add_cell (table, prose);
}

static BtTable *
make_table (void)
{
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, "Head", BT_COLUMN_TEXT, 1);
  return table;
}

/* Where the last of what stands on page @page ends, but for the footer, in points from the top
 * margin. */
static double
measure_filled (BtPages *pages,
                guint    page)
{
  guint n;
  const BtItem *items = bt_pages_get_items (pages, page, &n);
  double foot = BT_PAPER_TOP;

  for (guint i = 0; i < n; i++)
    if (items[i].y < BT_PAPER_HEIGHT - BT_PAPER_BOTTOM)
      foot = MAX (foot, items[i].y + items[i].height);
  return foot - BT_PAPER_TOP;
}

/* Whatever stands above it, a high row leaves no third of a page empty, and a note under it does
 * not either. */
static void
test_no_desert (void)
{
  for (guint n_lines = 1; n_lines < 40; n_lines++)
    {
      BtDocument *document = make_document (n_lines);
      BtTable *table = make_table ();
      g_autoptr (BtPages) pages = NULL;

      bt_document_add_heading (document, 2, "Heading");
      for (guint i = 0; i < 4; i++)
        {
          add_row (table, BT_ROW_GROUP, "Row", 16);
          add_row (table, BT_ROW_NOTE, "Note", 2);
        }
      bt_document_add_table (document, table);
      pages = lay_out (document);
      check_pages (pages);
      for (guint page = 0; page + 1 < bt_pages_get_n (pages); page++)
        g_assert_cmpfloat (measure_filled (pages, page), >, ROOM * 2 / 3);
    }
}

/* A small row is not parted. */
static void
test_small_rows_stay_whole (void)
{
  for (guint n_lines = 1; n_lines < 40; n_lines++)
    {
      BtDocument *document = make_document (n_lines);
      BtTable *table = make_table ();
      g_autoptr (BtPages) pages = NULL;

      for (guint i = 0; i < 12; i++)
        add_row (table, BT_ROW_PLAIN, "Row", 7);
      bt_document_add_table (document, table);
      pages = lay_out (document);
      for (guint page = 0; page < bt_pages_get_n (pages); page++)
        {
          g_autofree char *text = bt_pages_dup_text (pages, page);
          g_auto (GStrv) begun = g_strsplit (text, "Row 1", -1),
                         ended = g_strsplit (text, "Row 7", -1);

          g_assert_cmpuint (g_strv_length (begun), ==, g_strv_length (ended));
        }
    }
}

/* A section that should stay on a page hands on the rows that have no room, and says so; all of
 * them are there once. */
static void
test_what_has_no_room_goes_on (void)
{
  for (guint n_lines = 5; n_lines < 39; n_lines++)
    {
      BtDocument *document = make_document (n_lines);
      BtTable *table = make_table ();
      g_autoptr (BtPages) pages = NULL;
      g_autofree char *first = NULL, *second = NULL;

      bt_document_mark_spill (document, "There is more.");
      bt_document_add_heading (document, 2, "Heading");
      for (guint i = 0; i < 9; i++)
        {
          g_autofree char *name = g_strdup_printf ("Row %c", 'A' + (int) i);

          add_row (table, BT_ROW_PLAIN, name, 3);
        }
      bt_document_add_table (document, table);
      bt_document_begin_section (document, "Two");
      bt_document_add_heading (document, 1, "Two");
      bt_document_add_line (document, bt_prose_new (BT_PLAIN, "Something else"));
      pages = lay_out (document);
      check_pages (pages);
      g_assert_cmpuint (bt_pages_get_n (pages), ==, 2);
      first = bt_pages_dup_text (pages, 0);
      second = bt_pages_dup_text (pages, 1);

      g_assert_true (g_str_has_prefix (second, "Two\n"));
      g_assert_cmpint (strstr (first, "There is more.") != NULL, ==,
                       strstr (first, "Row A") != NULL && strstr (second, "Row I") != NULL);
      g_assert_true ((strstr (first, "Heading") != NULL) == (strstr (first, "Row A") != NULL));
      g_assert_true ((strstr (second, "Heading") != NULL) == (strstr (second, "Row I") != NULL));
      for (int i = 0; i < 9; i++)
        {
          g_autofree char *name = g_strdup_printf ("Row %c 1", 'A' + i);

          g_assert_true ((strstr (first, name) != NULL) != (strstr (second, name) != NULL));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout-breaks/a-high-row-leaves-no-desert", test_no_desert);
  g_test_add_func ("/layout-breaks/small-rows-stay-whole", test_small_rows_stay_whole);
  g_test_add_func ("/layout-breaks/what-has-no-room-goes-on", test_what_has_no_room_goes_on);
  return g_test_run ();
}
