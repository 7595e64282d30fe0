/* whole-days.c: a day in a text stays on one line. */
#include "config.h"

#include "draw/whole-days.h"

#include "base/day.h"

/* A line may not end at the space at @space.  Pango looks at what is behind the first letter of an
 * attribute. */
static void
hold (PangoAttrList *attributes,
      gsize          space)
{
  PangoAttribute *attribute = pango_attr_allow_breaks_new (FALSE);

  attribute->start_index = (guint) space;
  attribute->end_index = (guint) space + 2;
  pango_attr_list_insert (attributes, attribute);
}

gboolean
bt_whole_days_add (PangoAttrList *attributes,
                   const char    *text)
{
  gsize start = 0, end = 0;
  gboolean any = FALSE;

  g_return_val_if_fail (attributes != NULL && text != NULL, FALSE);

  for (; bt_day_find (text, &start, &end); start = end)
    {
      for (gsize i = start; i < end; i++)
        if (text[i] == ' ')
          hold (attributes, i);
      any = TRUE;
    }
  return any;
}
