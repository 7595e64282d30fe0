/* day-parse.c: reads a day as people in England type it, never in American order. */
#include "config.h"

#include "base/day.h"

#include "base/number.h"
#include "base/text.h"

#include <glib/gi18n.h>
#include <string.h>

/* Somebody's "6 August, Thursday or so" is no day: four words are enough for "Thursday 6 August
 * 2026". */
#define PIECES_MAX 4

#define YEARS_AHEAD 20 /* how far ahead a year of two digits may lie */

typedef struct
{
  int   number; /* -1 where the piece is a word */
  guint digits;
  char *word;   /* in small letters, NULL where the piece is a number */
} Piece;

typedef struct
{
  Piece pieces[PIECES_MAX];
  guint count;
} Pieces;

static void
pieces_clear (Pieces *self)
{
  for (guint i = 0; i < self->count; i++)
    g_free (self->pieces[i].word);
  self->count = 0;
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pieces, pieces_clear)

/* Takes the number or the word at @text.  Answers where it ends, or NULL where there is neither. */
static const char *
read_piece (const char *text,
            Piece      *piece)
{
  const char *end = text;

  if (g_ascii_isdigit (*text))
    {
      for (piece->number = 0; g_ascii_isdigit (*end) && end - text < 5; end++)
        piece->number = piece->number * 10 + g_ascii_digit_value (*end);
      piece->digits = end - text;
      piece->word = NULL;
      return end;
    }

  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  if (end == text)
    return NULL;

  piece->number = -1;
  piece->digits = 0;
  piece->word = g_utf8_strdown (text, end - text);
  return end;
}

/* Between two pieces stands white space and at most one mark: "6/8", "6 - 8", "6. August", "6
 * August, 2026". */
static const char *
skip_mark (const char *text)
{
  text = bt_number_skip_space (text);
  if (*text != '\0' && strchr ("/.-,", *text) != NULL)
    text++;
  return bt_number_skip_space (text);
}

static gboolean
is_ending (const Piece *piece)
{
  static const char * const endings[] = { "st", "nd", "rd", "th", "of", NULL };

  return piece->word != NULL && g_strv_contains (endings, piece->word);
}

/* Cuts @text into pieces; "th" of "6th" and "of" are dropped.  FALSE where it has other things
 * or too many. */
static gboolean
cut (const char *text,
     Pieces     *pieces)
{
  text = bt_number_skip_space (text);
  while (*text != '\0')
    {
      Piece piece;

      text = read_piece (text, &piece);
      if (text == NULL)
        return FALSE;

      if (pieces->count > 0 && is_ending (&piece))
        g_free (piece.word);
      else if (pieces->count == PIECES_MAX)
        {
          g_free (piece.word);
          return FALSE;
        }
      else
        pieces->pieces[pieces->count++] = piece;

      text = skip_mark (text);
    }

  return TRUE;
}

/* TRUE where @typed is @name or its beginning, at least three letters of it: "aug", "sept". */
static gboolean
begins_name (const char *typed,
             const char *name)
{
  g_autofree char *lower = g_utf8_strdown (name, -1);

  if (strcmp (typed, lower) == 0)
    return TRUE;

  return g_utf8_strlen (typed, -1) >= 3 && g_str_has_prefix (lower, typed);
}

/* 1 to @count for the name that @typed begins, in the reader’s language; 0 where there is none. */
static int
find_name (const char  *typed,
           const char *(*get_name) (int number),
           int          count)
{
  for (int i = 1; i <= count; i++)
    if (begins_name (typed, get_name (i)))
      return i;

  return 0;
}

static int
month_of (const Piece *piece)
{
  if (piece->word == NULL)
    return piece->digits <= 2 ? piece->number : 0;

  return find_name (piece->word, bt_day_get_month_name, 12);
}

/* "26" is the last year of that ending up to 20 years ahead: 2026, while "75" is 1975.  Plans
 * look some years ahead, birthdays many years back. */
static int
year_of (const Piece *piece,
         BtDay        today)
{
  int this_year, year;

  if (piece->digits == 4)
    return piece->number;
  if (piece->digits != 2)
    return 0;

  bt_day_get (today, &this_year, NULL, NULL);
  year = this_year + YEARS_AHEAD;
  return year - (year - piece->number) % 100;
}

/* The day nearest to @today that has this day and month; 29 February may be some years away. */
static BtDay
nearest (int   month,
         int   day,
         BtDay today)
{
  BtDay best = BT_DAY_UNKNOWN;
  int this_year;

  bt_day_get (today, &this_year, NULL, NULL);
  for (int year = this_year - 8; year <= this_year + 8; year++)
    {
      BtDay candidate = bt_day_new (year, month, day);

      if (candidate == BT_DAY_UNKNOWN)
        continue;
      if (best == BT_DAY_UNKNOWN || ABS (candidate - today) < ABS (best - today))
        best = candidate;
    }

  return best;
}

/* Reads day, month and maybe a year, or year, month and day; BT_DAY_UNKNOWN where they make
 * none. */
static BtDay
put_together (const Piece *pieces,
              guint        count,
              BtDay        today)
{
  if (count == 3 && pieces[0].digits == 4 && pieces[2].digits <= 2)
    return bt_day_new (pieces[0].number, month_of (&pieces[1]), pieces[2].number);
  if (count < 2 || pieces[0].digits > 2)
    return BT_DAY_UNKNOWN;
  if (count == 2)
    return nearest (month_of (&pieces[1]), pieces[0].number, today);
  if (count == 3)
    return bt_day_new (year_of (&pieces[2], today), month_of (&pieces[1]), pieces[0].number);

  return BT_DAY_UNKNOWN;
}

static gboolean
is_today (const Pieces *pieces)
{
  g_autofree char *ours = g_utf8_strdown (_("today"), -1);
  const char *word = pieces->pieces[0].word;

  return pieces->count == 1 && word != NULL &&
         (strcmp (word, "today") == 0 || strcmp (word, ours) == 0);
}

gboolean
bt_day_parse (const char *text,
              BtDay       today,
              BtDay      *self)
{
  g_auto (Pieces) pieces = { .count = 0 };
  const Piece *first = pieces.pieces;
  BtDay read;

  g_return_val_if_fail (today > BT_DAY_UNKNOWN, FALSE);
  g_return_val_if_fail (self != NULL, FALSE);

  if (bt_text_is_blank (text))
    {
      *self = BT_DAY_UNKNOWN;
      return TRUE;
    }
  if (!cut (text, &pieces))
    return FALSE;

  /* the weekday adds nothing: "Thursday 6 August 2026" */
  if (pieces.count > 2 && first->word != NULL &&
      find_name (first->word, bt_day_get_weekday_name, 7) != 0)
    read = put_together (first + 1, pieces.count - 1, today);
  else
    read = is_today (&pieces) ? today : put_together (first, pieces.count, today);

  if (read == BT_DAY_UNKNOWN)
    return FALSE;

  *self = read;
  return TRUE;
}
