/* test-pdf.c: the PDF is tagged, titled, whole, and always the same.  What other programs make of
 * it is asked where they are installed. */
#include "report/pdf.h"

#include <glib/gstdio.h>
#include <string.h>

static GBytes *
make_pdf (void)
{
  g_autoptr (BtPages) pages = NULL;
  g_autoptr (GError) error = NULL;
  BtDocument *document = bt_document_new ("Wren’s plan");
  BtTable *table = bt_table_new ();
  GBytes *bytes;

  bt_document_set_footer (document, "Written by ", "Wren", "’s family");
  bt_document_begin_section (document, "About me");
  bt_document_add_heading (document, 1, "Wren");
  bt_document_add_heading (document, 2, "What is important to me");
  bt_document_add_paragraph (
      document, bt_prose_new (BT_PLAIN, "Finding the fluffy office: first flight. نانی جان"));
  bt_document_add_paragraph (document, bt_prose_new (BT_PLAIN, "This is a sentence that is long "
                                                               "enough to run to the end of a line "
                                                               "and then over it, and goes on "
                                                               "after that."));
  bt_document_begin_section (document, "The budget");
  bt_document_add_heading (document, 1, "The budget");
  bt_table_add_column (table, "For", BT_COLUMN_TEXT, 1);
  bt_table_add_column (table, "This year", BT_COLUMN_AMOUNT, 0);
  for (guint i = 0; i < 80; i++)
    {
      bt_table_begin_row (table, BT_ROW_PLAIN);
      bt_table_add_cell (table, bt_prose_new (BT_PLAIN, "Larkrise nights\nwe are given"));
      bt_table_add_cell (table, bt_prose_new (BT_PLAIN, "3,360.00"));
    }
  bt_document_add_table (document, table);

  pages = bt_pages_new (document, BT_SIZE_NORMAL, bt_ink_get (BT_INK_PAPER));
  g_assert_cmpuint (bt_pages_get_n (pages), >, 2);
  bytes = bt_pdf_make (pages, "2026-11-21", &error);
  g_assert_no_error (error);
  return bytes;
}

/* What @program with @arguments says about the PDF; NULL where it is not installed. */
static char *
ask (const char *program,
     const char *arguments)
{
  g_autofree char *path = NULL, *command = NULL, *found = g_find_program_in_path (program);
  g_autoptr (GBytes) pdf = make_pdf ();
  g_autoptr (GError) error = NULL;
  char *said = NULL;
  int fd, status;

  if (found == NULL)
    {
      g_test_skip ("not installed");
      return NULL;
    }
  fd = g_file_open_tmp ("bunting-XXXXXX.pdf", &path, &error);
  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  command = g_strdup_printf (arguments, program, path);
  g_spawn_command_line_sync (command, &said, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_unlink (path);
  return said;
}

static void
test_same_bytes (void)
{
  g_autoptr (GBytes) one = make_pdf (), other = make_pdf ();

  g_assert_true (g_bytes_equal (one, other));
}

static void
test_tags (void)
{
  g_autofree char *said = ask ("pdfinfo", "%s -struct-text %s");
  static const char *const wanted[] = {
    "Document", "Sect", "H1", "H2", "Table", "TR", "TH", "TD", "\"What is important to me\"",
    /* over the end of a line, and of a paragraph */
    "enough to run to the end of a line and then over it, and goes on after that.",
    "Larkrise nights we are given",
  };

  for (guint i = 0; said != NULL && i < G_N_ELEMENTS (wanted); i++)
    g_assert_nonnull (strstr (said, wanted[i]));
}

static void
test_title (void)
{
  g_autofree char *said = ask ("pdfinfo", "%s %s");

  if (said == NULL)
    return;
  g_assert_nonnull (strstr (said, "Wren’s plan"));
  g_assert_nonnull (strstr (said, "A4"));
  g_assert_nonnull (strstr (said, "Tagged:          yes"));
}

static void
test_whole (void)
{
  g_autofree char *said = ask ("qpdf", "%s --check %s");

  if (said != NULL)
    g_assert_nonnull (strstr (said, "No syntax or stream encoding errors"));
}

static void
test_text_in_order (void)
{
  g_autofree char *said = ask ("pdftotext", "%s %s -");
  const char *first, *second, *third;

  if (said == NULL)
    return;
  first = strstr (said, "What is important to me");
  second = strstr (said, "Finding the fluffy office: first flight.");
  third = strstr (said, "Written by Wren");
  g_assert_true (first != NULL && second > first && third > second);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pdf/the-same-pages-give-the-same-bytes", test_same_bytes);
  g_test_add_func ("/pdf/headings-and-tables-are-tagged", test_tags);
  g_test_add_func ("/pdf/it-has-a-title-and-is-a4", test_title);
  g_test_add_func ("/pdf/it-is-whole", test_whole);
  g_test_add_func ("/pdf/text-is-in-reading-order", test_text_in_order);
  return g_test_run ();
}
