/* help-pages.h: the pages of help, one row each: what they are about and what they say. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BT_HELP_N_LINES 10 /* the most on one page: it is to be seen all at once */

/**
 * BtHelpLine:
 * @word: what @text explains, to be translated; NULL where @text is a step or stands for itself
 * @text: one paragraph, to be translated
 */
typedef struct
{
  const char *word;
  const char *text;
} BtHelpLine;

/**
 * BtHelpPage:
 * @name: what actions call it
 * @group: a place of the plan (its name there), or one of bt_help_groups
 * @title: goes on after "How do I…?", to be translated
 * @steps: its lines are done one after the other, and numbered so
 * @tells_where: before its lines it says which file the plan is in
 * @label: of the button that goes where this is done, to be translated; NULL: "Open" its place
 * @action: of that button; NULL: none but to its place, where @group is one
 * @lines: up to the first without text
 */
typedef struct
{
  const char *name;
  const char *group;
  const char *title;
  gboolean    steps;
  gboolean    tells_where;
  const char *label;
  const char *action;
  BtHelpLine  lines[BT_HELP_N_LINES];
} BtHelpPage;

/**
 * BtHelpGroup:
 * @name: as pages say it
 * @title: what people call it, to be translated
 */
typedef struct
{
  const char *name;
  const char *title;
} BtHelpGroup;

extern const BtHelpPage  bt_help_pages[];
extern const guint       bt_help_n_pages;

/* What is not about one place; the first of them comes before the places, the others after. */
extern const BtHelpGroup bt_help_groups[];
extern const guint       bt_help_n_groups;

/* NULL where no page has that name. */
const BtHelpPage *bt_help_page_find (const char *name);

G_END_DECLS
