/* hope-views.c: how a hope is going, as each of several people sees it now. */
#include "config.h"

#include "ui/hope-views.h"

#include <glib/gi18n.h>

#include "words/codes.h"
#include "words/people.h"

static gboolean
is_same_person (BtRating *a,
                BtRating *b)
{
  return a->by == b->by && g_strcmp0 (a->by_name, b->by_name) == 0;
}

/* Views without a day are older than those with one; of two of one day the later in the list
 * counts. */
static gboolean
is_newer (BtRating *a,
          BtRating *b)
{
  return b->on == BT_DAY_UNKNOWN || (a->on != BT_DAY_UNKNOWN && a->on >= b->on);
}

/* The newest view of each person, in the order in which they first come; borrowed. */
static GPtrArray *
list_newest (BtOutcome *outcome)
{
  GPtrArray *newest = g_ptr_array_new ();

  for (guint i = 0; i < bt_list_get_length (outcome->ratings); i++)
    {
      BtRating *rating = bt_list_get (outcome->ratings, i);
      guint at = 0;

      if (rating->rating == BT_PROGRESS_UNKNOWN)
        continue;
      while (at < newest->len && !is_same_person (rating, g_ptr_array_index (newest, at)))
        at++;
      if (at == newest->len)
        g_ptr_array_add (newest, rating);
      else if (is_newer (rating, g_ptr_array_index (newest, at)))
        g_ptr_array_index (newest, at) = rating;
    }
  return newest;
}

/* Names are needed where two people of the same kind look at it differently. */
static gboolean
needs_name (GPtrArray *newest,
            BtRating  *rating)
{
  guint n = 0;

  for (guint i = 0; i < newest->len; i++)
    n += ((BtRating *) g_ptr_array_index (newest, i))->by == rating->by;
  return n > 1;
}

static char *
say_view (BtPerson *person,
          BtRating *rating,
          gboolean  name)
{
  g_autofree char *who = bt_words_rater (person, rating, name);
  const char *how = bt_words_for_code (BT_TYPE_PROGRESS, (int) rating->rating);

  if (*who == '\0')
    return g_markup_escape_text (how, -1);
  /* Translators: who sees it, and how it is going: "Family: getting there" */
  return g_markup_printf_escaped (_("<b>%1$s:</b> %2$s"), who, how);
}

GPtrArray *
bt_hope_list_views (BtPerson  *person,
                    BtOutcome *outcome)
{
  GPtrArray *views = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) newest = list_newest (outcome);
  g_autofree char *now = bt_words_now (outcome);

  if (now != NULL)
    g_ptr_array_add (views, g_markup_escape_text (now, -1));
  for (guint i = 0; i < newest->len; i++)
    {
      BtRating *rating = g_ptr_array_index (newest, i);

      g_ptr_array_add (views, say_view (person, rating, needs_name (newest, rating)));
    }
  return views;
}
