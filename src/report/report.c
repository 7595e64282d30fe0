/* report.c: a family's plan as printed pages. */
#include "config.h"

#include "report/report.h"

#include "base/text.h"
#include "report/page-writer.h"
#include "words/people.h"

#include <glib/gi18n.h>
#include <string.h>

static const struct
{
  const char *title;
  void      (*write) (BtWriter *writer);
} parts[BT_REPORT_N_PARTS] = {
  { N_("About me"), bt_write_about_me },
  { N_("About me, in more detail"), bt_write_more },
  { N_("Our real wealth"), bt_write_wealth },
  { N_("Outcomes: what we hope for"), bt_write_outcomes },
  { N_("The budget and breaks"), bt_write_budget },
  { N_("Questions, and what was agreed"), bt_write_questions },
  { N_("Room for notes"), bt_write_notes },
};

/* This is the family's own plan: nobody may take it for the official one. */
static const char *
say_what_it_is_not (BtPlanKind kind)
{
  switch (kind)
    {
    case BT_PLAN_KIND_EHC:
    case BT_PLAN_KIND_DRAFT_EHC:
      return _("not the EHC plan");
    case BT_PLAN_KIND_CHILD_IN_NEED:
      return _("not the child in need plan");
    case BT_PLAN_KIND_SUPPORT_PLAN:
      return _("not the school’s support plan");
    case BT_PLAN_KIND_NONE:
    case BT_PLAN_KIND_UNKNOWN:
    default:
      return NULL;
    }
}

/* "Written by " "Wren" "’s family · not the EHC plan · 21 November 2026" */
static void
set_footer (BtWriter *self,
            BtDay     today)
{
  const char *name = self->person->preferred_name, *what = say_what_it_is_not (self->plan->kind);
  /* Translators: %s is the child's name */
  g_auto (GStrv) around = g_strsplit (_("Written by %s’s family"), "%s", 2);
  g_autoptr (GString) after = g_string_new (NULL);
  g_autofree char *day = bt_day_format (today);

  if (!bt_text_is_blank (name))
    g_string_append (after, around[1]);
  if (what != NULL)
    g_string_append_printf (after, " · %s", what);
  if (self->plan->practice_on != BT_DAY_UNKNOWN)
    g_string_append_printf (after, " · %s", _("a practice plan"));
  g_string_append_printf (after, " · %s", day);
  if (bt_text_is_blank (name))
    bt_document_set_footer (self->document, _("Written by our family"), "", after->str);
  else
    bt_document_set_footer (self->document, around[0], name, after->str);
}

static char *
make_title (BtPerson *person)
{
  if (bt_text_is_blank (person->preferred_name))
    return g_strdup (_("Our plan"));
  return g_strdup_printf (_("%s’s plan"), person->preferred_name);
}

const char *
bt_report_get_part_title (guint n)
{
  g_return_val_if_fail (n < BT_REPORT_N_PARTS, NULL);
  return _(parts[n].title);
}

BtPages *
bt_report_begin (BtPlan                *plan,
                 const BtSums          *sums,
                 const BtReportOptions *options)
{
  const BtInk *ink = bt_ink_get (options->mono ? BT_INK_PAPER_MONO : BT_INK_PAPER);
  g_autofree char *title = make_title (bt_plan_get_person (plan));
  BtWriter writer = { plan,
                      bt_plan_get_person (plan),
                      sums,
                      options->parts,
                      (options->leave_out & BT_LEAVE_OUT_MONEY) == 0,
                      (options->leave_out & BT_LEAVE_OUT_PHONES) == 0,
                      (options->leave_out & BT_LEAVE_OUT_HEALTH) == 0,
                      bt_document_new (title),
                      bt_paper_new (options->size, ink),
                      options->option };

  set_footer (&writer, options->today);
  for (guint i = 0; i < BT_REPORT_N_PARTS; i++)
    if (options->parts & (1u << i))
      parts[i].write (&writer);
  bt_paper_free (writer.paper);
  return bt_pages_begin (writer.document, options->size, ink);
}

BtPages *
bt_report_make (BtPlan                *plan,
                const BtSums          *sums,
                const BtReportOptions *options)
{
  BtPages *pages = bt_report_begin (plan, sums, options);

  while (bt_pages_go_on (pages))
    ;
  return pages;
}
