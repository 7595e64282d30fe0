/* people.c: sentences about who: whose words, for whom, how things go as each of them sees it. */
#include "config.h"

#include "words/people.h"

#include "base/text.h"
#include "words/choices.h"
#include "words/codes.h"

#include <glib/gi18n.h>

/* How the child shows things: by pronoun, and by name where no row has the pronoun. */
static const struct
{
  const char *pronoun;
  const char *after;  /* who said it: "%s, from how she shows us" */
  const char *alone;
} shown[] = {
  { "she", N_("%s, from how she shows us"), N_("From how she shows us") },
  { "he", N_("%s, from how he shows us"), N_("From how he shows us") },
  { "they", N_("%s, from how they show us"), N_("From how they show us") },
};

static const char *const voices[] = {
  [BT_VOICE_PARENT] = N_("A parent"),
  [BT_VOICE_SIBLING] = N_("A brother or sister"),
  [BT_VOICE_FAMILY] = N_("The family"),
  [BT_VOICE_PROFESSIONAL] = N_("Someone whose work it is"),
};

static const char *const wanted_for[] = {
  [BT_WHOSE_PARENT] = N_("For parents"),
  [BT_WHOSE_SIBLING] = N_("For a brother or sister"),
  [BT_WHOSE_FAMILY] = N_("For the whole family"),
};

static char *
say_shown (BtPerson   *person,
           const char *said_by)
{
  const char *pronouns = person->pronouns != NULL ? person->pronouns : "";
  gsize length = strcspn (pronouns, "/ ,");

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    if (strlen (shown[i].pronoun) == length
        && g_ascii_strncasecmp (pronouns, shown[i].pronoun, length) == 0)
      return said_by != NULL ? g_strdup_printf (_(shown[i].after), said_by)
                             : g_strdup (_(shown[i].alone));

  if (said_by != NULL)
    /* Translators: who said it, and the child's name */
    return g_strdup_printf (_("%1$s, from how %2$s shows us"), said_by, bt_words_name (person));
  return g_strdup_printf (_("From how %s shows us"), bt_words_name (person));
}

const char *
bt_words_name (BtPerson *person)
{
  if (!bt_text_is_blank (person->preferred_name))
    return person->preferred_name;
  return bt_text_is_blank (person->full_name) ? _("our child") : person->full_name;
}

char *
bt_words_voice (BtPerson   *person,
                BtVoice     voice,
                const char *said_by)
{
  const char *who = bt_text_is_blank (said_by) ? NULL : said_by;

  if (voice == BT_VOICE_CHILD_SHOWN)
    return say_shown (person, who);
  if (who != NULL)
    return g_strdup (who);
  if (voice == BT_VOICE_CHILD)
    return g_strdup_printf (_("%s’s own words"), bt_words_name (person));
  return (guint) voice < G_N_ELEMENTS (voices) && voices[voice] != NULL
             ? g_strdup (_(voices[voice]))
             : NULL;
}

char *
bt_words_aim (BtPerson  *person,
              BtOutcome *outcome)
{
  GString *aim = g_string_new (NULL);

  if (outcome->whose == BT_WHOSE_CHILD)
    g_string_append_printf (aim, _("For %s"), bt_words_name (person));
  else if (outcome->whose != BT_WHOSE_UNKNOWN)
    g_string_append (aim, _(wanted_for[outcome->whose]));
  if (outcome->direction != BT_DIRECTION_UNKNOWN && outcome->direction != BT_DIRECTION_GAIN)
    g_string_append_printf (aim, "%s%s", aim->len > 0 ? ", " : "",
                            bt_words_for_code (BT_TYPE_DIRECTION, outcome->direction));
  if (outcome->by_date != BT_DAY_UNKNOWN)
    {
      g_autofree char *day = bt_day_format (outcome->by_date);

      g_string_append (aim, aim->len > 0 ? ", " : "");
      g_string_append_printf (aim, _("by %s"), day);
    }
  if (!bt_text_is_blank (outcome->by_words))
    g_string_append_printf (aim, "%s%s", aim->len > 0 ? ", " : "", outcome->by_words);
  return g_string_free (aim, aim->len == 0);
}

static void
add_dotted (GString    *words,
            const char *format,
            const char *part)
{
  if (format == NULL || part == NULL)
    return;
  g_string_append (words, words->len > 0 ? " · " : "");
  g_string_append_printf (words, format, part);
}

char *
bt_words_sort (BtPerson  *person,
               BtOutcome *outcome)
{
  static const char *const importance[] = {
    [BT_IMPORTANCE_UNKNOWN] = NULL,
    [BT_IMPORTANCE_TO] = N_("Important to %s"),
    [BT_IMPORTANCE_FOR] = N_("Important for %s, to be well and safe"),
    [BT_IMPORTANCE_BOTH] = N_("Important to and for %s"),
  };
  GString *words = g_string_new (NULL);
  g_autofree char *voice = bt_words_voice (person, outcome->voice, outcome->said_by);
  g_autofree char *area = bt_words_choice (BT_TYPE_AREA, outcome->area);
  g_autofree char *adulthood = bt_words_choice (BT_TYPE_ADULTHOOD, outcome->adulthood);

  add_dotted (words, _("Said by: %s"), voice);
  add_dotted (words, _("About: %s"), outcome->area != BT_AREA_UNKNOWN ? area : NULL);
  if (outcome->importance != BT_IMPORTANCE_UNKNOWN)
    add_dotted (words, _(importance[outcome->importance]), bt_words_name (person));
  add_dotted (words, _("For adult life: %s"),
              outcome->adulthood != BT_ADULTHOOD_UNKNOWN ? adulthood : NULL);
  return g_string_free (words, words->len == 0);
}

char *
bt_words_rater (BtPerson *person,
                BtRating *rating,
                gboolean  name)
{
  const char *who = rating->by == BT_RATER_CHILD     ? bt_words_name (person)
                    : rating->by != BT_RATER_UNKNOWN ? bt_words_for_code (BT_TYPE_RATER, rating->by)
                                                     : NULL;

  if (bt_text_is_blank (rating->by_name))
    return g_strdup (who != NULL ? who : "");
  if (who == NULL)
    return g_strdup (rating->by_name);
  return name ? g_strdup_printf ("%s (%s)", who, rating->by_name) : g_strdup (who);
}

char *
bt_words_rating (BtPerson *person,
                 BtRating *rating)
{
  g_autofree char *who = bt_words_rater (person, rating, TRUE);
  GString *words = g_string_new (who);

  if (rating->rating != BT_PROGRESS_UNKNOWN)
    g_string_append_printf (words, "%s%s", words->len > 0 ? ": " : "",
                            bt_words_for_code (BT_TYPE_PROGRESS, rating->rating));
  if (rating->on != BT_DAY_UNKNOWN)
    {
      g_autofree char *day = bt_day_format (rating->on);

      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", day);
    }
  return g_string_free (words, FALSE);
}

char *
bt_words_now (BtOutcome *outcome)
{
  if (outcome->state == BT_PROGRESS_UNKNOWN)
    return NULL;
  for (guint i = 0; i < bt_list_get_length (outcome->ratings); i++)
    if (((BtRating *) bt_list_get (outcome->ratings, i))->rating == outcome->state)
      return NULL;
  return g_strdup_printf (_("Now: %s"), bt_words_for_code (BT_TYPE_PROGRESS, outcome->state));
}

char *
bt_words_who_when (const char *who,
                   BtDay       by)
{
  g_autofree char *day = NULL;

  if (by == BT_DAY_UNKNOWN)
    return bt_text_is_blank (who) ? NULL : g_strdup (who);
  day = bt_day_format (by);
  if (bt_text_is_blank (who))
    return g_strdup_printf (_("by %s"), day);
  /* Translators: who will do it, and by which day */
  return g_strdup_printf (_("%1$s, by %2$s"), who, day);
}

char *
bt_words_step (BtOutcome *outcome)
{
  g_autofree char *who = bt_words_who_when (outcome->step_who, outcome->step_by);

  if (bt_text_is_blank (outcome->first_step))
    return NULL;
  if (who == NULL)
    return g_strdup_printf (_("First step: %s"), outcome->first_step);
  /* Translators: the first step, and who will do it by when */
  return g_strdup_printf (_("First step: %1$s (%2$s)"), outcome->first_step, who);
}
