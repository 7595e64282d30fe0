/* fuzz-store.c: files spoiled on purpose neither crash nor hang; what is opened can be kept.
 *
 * fuzz-store [COUNT [FIRST]] spoils COUNT files, each by its number, from FIRST on.  Where one
 * is too much, it is left in the folder that is named at the start. */
#include "config.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "sample-plan.h"

#define PAGE     4096
#define TIME_MAX (5 * G_TIME_SPAN_SECOND)

typedef struct
{
  GRand  *rand;
  guchar *bytes;
  gsize   size;
} File;

static gsize
choose (File  *file,
        gsize  below)
{
  return (gsize) (g_rand_double (file->rand) * (double) below);
}

static guchar *
choose_page (File *file)
{
  return file->bytes + choose (file, file->size / PAGE) * PAGE;
}

/* Ways to spoil it. */

static void
flip_bits (File *file)
{
  for (gsize n = choose (file, 8) + 1; n > 0; n--)
    file->bytes[choose (file, file->size)] ^= (guchar) (1 << choose (file, 8));
}

static void
write_bytes (File *file)
{
  static const guchar bytes[] = { 0, 1, 0x7f, 0x80, 0x81, 0xff };

  for (gsize n = choose (file, 16) + 1; n > 0; n--)
    file->bytes[choose (file, file->size)] = bytes[choose (file, sizeof bytes)];
}

/* The first bytes of a page say what it is and where its cells lie. */
static void
spoil_page_head (File *file)
{
  guchar *page = choose_page (file);

  for (gsize n = choose (file, 4) + 1; n > 0; n--)
    page[choose (file, 40)] = (guchar) choose (file, 256);
}

static void
spoil_file_head (File *file)
{
  file->bytes[16 + choose (file, 84)] = (guchar) choose (file, 256);
}

static void
swap_pages (File *file)
{
  guchar *a = choose_page (file), *b = choose_page (file);
  guchar page[PAGE];

  memcpy (page, a, PAGE);
  memmove (a, b, PAGE);
  memcpy (b, page, PAGE);
}

static void
copy_page (File *file)
{
  guchar *from = choose_page (file), *to = choose_page (file);

  memmove (to, from, PAGE);
}

static void
clear_part (File *file)
{
  gsize at = choose (file, file->size), n = MIN (choose (file, 600), file->size - at);

  memset (file->bytes + at, choose (file, 2) == 0 ? 0 : 0xff, n);
}

static void
move_part (File *file)
{
  gsize n = choose (file, 200) + 1;
  gsize from = choose (file, file->size - n), to = choose (file, file->size - n);

  memmove (file->bytes + to, file->bytes + from, n);
}

/* Cut at the end of a page, and with a head that knows. */
static void
cut_pages (File *file)
{
  guint32 pages = (guint32) (choose (file, file->size / PAGE) + 1);

  file->size = (gsize) pages * PAGE;
  for (int i = 0; i < 4; i++)
    file->bytes[28 + i] = (guchar) (pages >> (24 - 8 * i));
}

static void
spoil_schema (File *file)
{
  static const char * const words[] = { "CREATE", "TABLE", "STRICT", "key", "CHECK", "INTEGER" };
  const char *word = words[choose (file, G_N_ELEMENTS (words))];
  guchar *found = memmem (file->bytes + choose (file, 8 * PAGE), 4 * PAGE, word, strlen (word));

  if (found != NULL)
    found[choose (file, strlen (word))] = (guchar) choose (file, 256);
}

static void (* const ways[]) (File *) = {
  flip_bits, flip_bits, write_bytes, write_bytes, spoil_page_head, spoil_page_head,
  spoil_file_head, swap_pages, copy_page, clear_part, move_part, cut_pages, spoil_schema,
};

/* Trying it. */

/* What was opened can be looked at, changed, taken back and kept like any other. */
static void
use_plan (BtPlanFile *file,
          const char *path)
{
  BtPlan *plan = bt_plan_file_get_plan (file);
  g_autofree char *before = sample_plan_describe (plan);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_object_set (plan, "title", "Still ours", NULL);
  if (bt_list_get_length (plan->funds) > 0)
    bt_plan_remove (plan, bt_list_get (plan->funds, 0), NULL);
  if (bt_list_get_length (plan->wealth) > 0)
    bt_plan_move (plan, bt_list_get (plan->wealth, 0), NULL, 1, NULL);
  while (bt_plan_get_undo_name (plan) != NULL)
    {
      bt_plan_undo (plan, &error);
      g_assert_no_error (error);
    }
  after = sample_plan_describe (plan);
  sample_assert_same (before, after);
  bt_plan_file_flush (file, &error);
  g_assert_no_error (error);
  sample_file_assert_holds (path, plan);
}

/* TRUE where it was opened. */
static gboolean
try_file (const char *path,
          const char *good,
          gsize       size,
          guint32     number)
{
  g_autofree guchar *bytes = g_memdup2 (good, size);
  File spoilt = { g_rand_new_with_seed (number), bytes, size };
  gint64 start = g_get_monotonic_time ();
  g_autoptr (BtPlanFile) file = NULL;
  g_autoptr (GError) error = NULL;

  for (gsize n = choose (&spoilt, 3) + 1; n > 0; n--)
    ways[choose (&spoilt, G_N_ELEMENTS (ways))] (&spoilt);
  g_rand_free (spoilt.rand);
  g_file_set_contents_full (path, (const char *) bytes, (gssize) spoilt.size,
                            G_FILE_SET_CONTENTS_NONE, 0600, &error);
  if (error != NULL)
    g_error ("%s", error->message);

  file = bt_plan_file_open (path, &error);
  if (file == NULL && !g_error_matches (error, BT_ERROR, BT_ERROR_INPUT))
    g_error ("file %u: %s", number, error->message);
  if (file != NULL)
    use_plan (file, path);
  if (g_get_monotonic_time () - start > TIME_MAX)
    g_error ("file %u took too long", number);
  return file != NULL;
}

int
main (int   argc,
      char *argv[])
{
  guint32 count = argc > 1 ? (guint32) atoi (argv[1]) : 400;
  guint32 first = argc > 2 ? (guint32) atoi (argv[2]) : 1;
  char *folder;
  g_autofree char *path = NULL;
  g_autofree char *good = NULL;
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  guint opened = 0;
  gsize size;

  setlocale (LC_ALL, "");
  folder = sample_folder_new ();
  path = g_build_filename (folder, "spoilt.bunting", NULL);
  printf ("# in %s\n1..1\n", folder);
  fflush (stdout);
  g_object_unref (sample_file_create (path, plan));
  g_assert_true (g_file_get_contents (path, &good, &size, NULL));
  for (guint32 i = 0; i < count; i++)
    opened += try_file (path, good, size, first + i);

  /* if none was refused, or none got through, this would try nothing */
  printf ("# %u files, %u opened\n%sok 1 nothing crashed, and what was opened was kept\n",
          count, opened, count >= 100 && (opened == 0 || opened == count) ? "not " : "");
  sample_folder_remove (folder);
  return 0;
}
