/* meeting.c: the review meeting: when it is, and what happens around it. */
#include "config.h"

#include "words/meeting.h"

#include <glib/gi18n.h>

#include "model/review.h"

#define WEEK 7

BtMeetingDays
bt_meeting_get_days (BtDay meeting)
{
  BtMeetingDays days = { 0 };

  if (meeting == BT_DAY_UNKNOWN)
    return days;
  days.ours = meeting - 4 * WEEK;
  days.papers = meeting - 2 * WEEK;
  days.report = meeting + 2 * WEEK;
  days.decision = meeting + 4 * WEEK;
  days.final = meeting + 12 * WEEK;
  return days;
}

/* TRUE where @day tells more than @found about when the next meeting is. */
static gboolean
is_nearer (BtDay day,
           BtDay found,
           BtDay today)
{
  if (day == BT_DAY_UNKNOWN || found == BT_DAY_UNKNOWN)
    return day != BT_DAY_UNKNOWN;
  if ((day >= today) != (found >= today))
    return day >= today;
  return day >= today ? day < found : day > found;
}

BtDay
bt_meeting_find (BtPlan *plan,
                 BtDay   today)
{
  BtDay found;

  g_return_val_if_fail (BT_IS_PLAN (plan), BT_DAY_UNKNOWN);

  found = plan->meeting_on;
  for (guint i = 0; i < bt_list_get_length (plan->reviews); i++)
    {
      BtReview *review = bt_list_get (plan->reviews, i);

      if (is_nearer (review->meeting_on, found, today))
        found = review->meeting_on;
    }
  return found;
}

/* Without the year where it is this year's or near enough not to be mistaken. */
static char *
format_near (BtDay day,
             BtDay today)
{
  return day >= today && day - today < 180 ? bt_day_format_short (day) : bt_day_format (day);
}

/* @format with two days in it. */
static char *
say_days (const char *format,
          BtDay       first,
          BtDay       second,
          BtDay       today)
{
  g_autofree char *one = format_near (first, today), *other = format_near (second, today);

  return g_strdup_printf (format, one, other);
}

static char *
say_before (const BtMeetingDays *days,
            gboolean             by_law,
            BtDay                today)
{
  if (days->papers < today)
    return g_strdup (_("You can still bring our pages, or ask for them to be sent round."));
  if (by_law && days->ours >= today)
    return say_days (_("School or the council sends papers round by %1$s. "
                       "Aim to give them ours by %2$s."),
                     days->papers, days->ours, today);
  if (by_law)
    return say_days (_("School or the council sends papers round by %1$s. "
                       "You can give them ours before that."),
                     days->papers, days->ours, today);
  return say_days (_("People like to have two weeks to read. Aim to give them our pages by %1$s."),
                   days->papers, days->ours, today);
}

static char *
say_after (const BtMeetingDays *days,
           gboolean             by_law,
           BtDay                today)
{
  if (!by_law || days->final < today)
    return NULL;
  if (days->decision < today)
    return say_days (_("If the EHC plan changes, the council sends the new one by %1$s."),
                     days->final, days->final, today);
  if (days->report < today)
    return say_days (_("The council says by %1$s what it has decided. "
                       "If the EHC plan changes, the new one comes by %2$s."),
                     days->decision, days->final, today);
  return say_days (_("A report goes to everyone who was invited by %1$s. "
                     "The council says by %2$s what it has decided."),
                   days->report, days->decision, today);
}

/* Other meetings than the yearly review of an EHC plan have no days by law. */
static gboolean
is_by_law (BtPlan *plan,
           BtDay   meeting)
{
  if (plan->kind != BT_PLAN_KIND_EHC && plan->kind != BT_PLAN_KIND_DRAFT_EHC)
    return FALSE;
  for (guint i = 0; i < bt_list_get_length (plan->reviews); i++)
    {
      BtReview *review = bt_list_get (plan->reviews, i);

      if (review->meeting_on == meeting)
        return review->kind != BT_REVIEW_KIND_OTHER && review->kind != BT_REVIEW_KIND_UNDER_FIVE;
    }
  return TRUE;
}

char *
bt_words_meeting (BtPlan *plan,
                  BtDay   meeting,
                  BtDay   today)
{
  BtMeetingDays days = bt_meeting_get_days (meeting);
  gboolean by_law;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  by_law = is_by_law (plan, meeting);
  if (meeting == BT_DAY_UNKNOWN)
    return NULL;
  return meeting >= today ? say_before (&days, by_law, today) : say_after (&days, by_law, today);
}
