/* day.c: a day of the calendar as a plain number, so that days are compared with < and -. */
#include "config.h"

#include "base/day.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

#define YEAR_MAX 9999

static const char * const months[] = {
  N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June"),
  N_("July"), N_("August"), N_("September"), N_("October"), N_("November"), N_("December"),
};

static const char * const weekdays[] = {
  N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"),
  N_("Sunday"),
};

const char *
bt_day_get_month_name (int month)
{
  g_return_val_if_fail (month >= 1 && month <= (int) G_N_ELEMENTS (months), NULL);

  return _(months[month - 1]);
}

const char *
bt_day_get_weekday_name (int weekday)
{
  g_return_val_if_fail (weekday >= 1 && weekday <= (int) G_N_ELEMENTS (weekdays), NULL);

  return _(weekdays[weekday - 1]);
}

BtDay
bt_day_new (int year,
            int month,
            int day)
{
  GDate date;

  if (year < 1 || year > YEAR_MAX || month < 1 || month > 12 || day < 1 || day > 31)
    return BT_DAY_UNKNOWN;
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return BT_DAY_UNKNOWN;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return (BtDay) g_date_get_julian (&date);
}

static void
to_date (BtDay  self,
         GDate *date)
{
  g_date_clear (date, 1);
  g_date_set_julian (date, (guint32) self);
}

void
bt_day_get (BtDay  self,
            int   *year,
            int   *month,
            int   *day)
{
  GDate date;

  g_return_if_fail (self > BT_DAY_UNKNOWN);

  to_date (self, &date);
  if (year != NULL)
    *year = g_date_get_year (&date);
  if (month != NULL)
    *month = g_date_get_month (&date);
  if (day != NULL)
    *day = g_date_get_day (&date);
}

BtDay
bt_day_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return bt_day_new (g_date_time_get_year (now), g_date_time_get_month (now),
                     g_date_time_get_day_of_month (now));
}

BtDay
bt_day_add_years (BtDay self,
                  int   years)
{
  int year, month, day;
  BtDay same;

  if (self == BT_DAY_UNKNOWN)
    return BT_DAY_UNKNOWN;

  bt_day_get (self, &year, &month, &day);
  same = bt_day_new (year + years, month, day);
  if (same == BT_DAY_UNKNOWN && month == 2)
    return bt_day_new (year + years, 3, 1);

  return same;
}

gboolean
bt_day_parse_iso (const char *text,
                  BtDay      *self)
{
  static const char shape[] = "dddd-dd-dd";
  BtDay read;

  g_return_val_if_fail (self != NULL, FALSE);

  if (text == NULL)
    return FALSE;

  /* the end of a short text is no digit and no dash, so this never reads past it */
  for (guint i = 0; i < sizeof shape - 1; i++)
    if (shape[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != shape[i])
      return FALSE;
  if (text[sizeof shape - 1] != '\0')
    return FALSE;

  read = bt_day_new (atoi (text), atoi (text + 5), atoi (text + 8));
  if (read == BT_DAY_UNKNOWN)
    return FALSE;

  *self = read;
  return TRUE;
}

char *
bt_day_format_iso (BtDay self)
{
  int year, month, day;

  if (self == BT_DAY_UNKNOWN)
    return NULL;

  bt_day_get (self, &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

char *
bt_day_format (BtDay self)
{
  int year, month, day;

  if (self == BT_DAY_UNKNOWN)
    return g_strdup (_("not known yet"));

  bt_day_get (self, &year, &month, &day);
  /* Translators: day, month and year: "6 August 2026". */
  return g_strdup_printf (_("%d %s %d"), day, bt_day_get_month_name (month), year);
}

char *
bt_day_format_short (BtDay self)
{
  int month, day;

  if (self == BT_DAY_UNKNOWN)
    return g_strdup (_("not known yet"));

  bt_day_get (self, NULL, &month, &day);
  /* Translators: day and month: "6 August". */
  return g_strdup_printf (_("%d %s"), day, bt_day_get_month_name (month));
}

char *
bt_day_format_long (BtDay self)
{
  GDate date;
  g_autofree char *rest = NULL;

  if (self == BT_DAY_UNKNOWN)
    return g_strdup (_("not known yet"));

  to_date (self, &date);
  rest = bt_day_format (self);
  /* Translators: weekday and day: "Thursday 6 August 2026". */
  return g_strdup_printf (_("%s %s"), bt_day_get_weekday_name (g_date_get_weekday (&date)), rest);
}

/* Where @text begins with @least to @most digits, what follows these; else NULL. */
static const char *
skip_number (const char *text,
             guint       least,
             guint       most)
{
  guint n = 0;

  while (g_ascii_isdigit (text[n]))
    n++;
  return n >= least && n <= most ? text + n : NULL;
}

/* Where @text begins with a month's name, what follows it; else NULL. */
static const char *
skip_month (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (g_str_has_prefix (text, _(months[i])))
      {
        const char *end = text + strlen (_(months[i]));

        if (!g_unichar_isalnum (g_utf8_get_char (end)))
          return end;
      }
  return NULL;
}

/* Where @text begins with a day in words, what follows it; else NULL. */
static const char *
skip_day (const char *text)
{
  const char *end = skip_number (text, 1, 2), *year = NULL;

  if (end != NULL)
    end = *end == ' ' ? skip_month (end + 1) : NULL;
  if (end != NULL && *end == ' ')
    year = skip_number (end + 1, 4, 4);
  return year != NULL ? year : end;
}

gboolean
bt_day_find (const char *text,
             gsize      *start,
             gsize      *end)
{
  const char *at = NULL;

  g_return_val_if_fail (text != NULL && start != NULL && end != NULL, FALSE);

  for (at = text + *start; *at != '\0'; at++)
    {
      const char *found = NULL;

      if (!g_ascii_isdigit (*at))
        continue;
      found = skip_day (at);
      if (found != NULL)
        {
          *start = (gsize) (at - text);
          *end = (gsize) (found - text);
          return TRUE;
        }
      while (g_ascii_isdigit (at[1])) /* the end of a longer number is no day */
        at++;
    }
  return FALSE;
}
