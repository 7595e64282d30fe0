/* test-whole-days.c: no line ends within a day, at any width that has room for one. */
#include "config.h"

#include <pango/pangocairo.h>
#include <string.h>

#include "draw/whole-days.h"

#define TEXT "Agreed on 6 August 2026, and asked again on 24 September 2026 by Gran Bea."

/* How many widths there are at which a line ends within a day. */
static guint
count_broken (gboolean held)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoLayout *layout = pango_layout_new (context);
  PangoAttrList *attributes = pango_attr_list_new ();
  guint n = 0;

  if (held)
    g_assert_true (bt_whole_days_add (attributes, TEXT));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, TEXT, -1);
  for (int width = 200; width <= 600; width += 5)
    {
      pango_layout_set_width (layout, width * PANGO_SCALE);
      for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
        {
          const char *start = TEXT + ((PangoLayoutLine *) line->data)->start_index;

          n += g_str_has_prefix (start, "August") || g_str_has_prefix (start, "September")
               || g_str_has_prefix (start, "2026");
        }
    }
  pango_attr_list_unref (attributes);
  g_object_unref (layout);
  g_object_unref (context);
  return n;
}

static void
test_no_line_ends_within_a_day (void)
{
  g_assert_cmpuint (count_broken (FALSE), >, 0); /* or there would be nothing to hold */
  g_assert_cmpuint (count_broken (TRUE), ==, 0);
}

static void
test_where_there_is_no_day_nothing_is_held (void)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  g_assert_false (bt_whole_days_add (attributes, "3 nights, 12 times"));
  g_assert_null (pango_attr_list_get_attributes (attributes));
  pango_attr_list_unref (attributes);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/whole-days/no-line-ends-within-a-day", test_no_line_ends_within_a_day);
  g_test_add_func ("/whole-days/nothing-is-held-without-one",
                   test_where_there_is_no_day_nothing_is_held);

  return g_test_run ();
}
