/* page-writer.h: what the writers of the pages share: the plan, its sums, and the document they
 * write into. */
#pragma once

#include "report/document.h"
#include "report/money-rows.h"
#include "model/statement.h"
#include "model/wealth.h"
#include "report/report.h"

G_BEGIN_DECLS

typedef struct
{
  BtPlan       *plan;
  BtPerson     *person;
  const BtSums *sums;
  BtReportParts parts; /* those that are printed */
  gboolean      money; /* FALSE where no amount may be printed */
  gboolean      phones; /* likewise how to reach people */
  gboolean      health; /* and what is left out with BT_LEAVE_OUT_HEALTH */
  BtDocument   *document;
  BtPaper      *paper; /* for pictures that have to measure letters */
  BtOption     *option; /* the what-if the sums are of, or NULL */
} BtWriter;

/* Each writes its sections into the document, and nothing at all where the plan has nothing for
 * them. */
void     bt_write_about_me   (BtWriter     *self);
void     bt_write_more       (BtWriter     *self);
void     bt_write_wealth     (BtWriter     *self);
void     bt_write_outcomes   (BtWriter     *self);
void     bt_write_budget     (BtWriter     *self);
void     bt_write_questions  (BtWriter     *self);
void     bt_write_notes      (BtWriter     *self);

/* Parts of the budget's page. */
void     bt_write_money      (BtWriter     *self,
                              const BtMoneyRows *rows);
void     bt_write_funds      (BtWriter     *self);
void     bt_write_breaks     (BtWriter     *self);

/* FALSE for those who asked not to be on paper. */
gboolean bt_wealth_is_printed (BtWealth    *wealth);
/* "Grandad (remembered)": someone who is no longer there still has a place.  The caller's. */
char    *bt_wealth_dup_name  (BtWealth     *wealth);

/* What @line is called on paper: never empty, and no more than its purpose where health is left
 * out.  Lent. */
const char *bt_write_line_name (BtWriter     *self,
                                BtBudgetLine *line);

/* What else there is to say of @line after @begin, which may be NULL, right across under the row
 * added last. */
void     bt_write_line_note   (BtWriter     *self,
                               BtTable      *table,
                               BtBudgetLine *line,
                               const char   *begin);

/* A heading and a list: what was said of that kind, and by whom; nothing where nothing was. */
void     bt_write_statements (BtWriter       *self,
                              BtStatementKind kind,
                              const char     *title);
/* A picture from the plan beside the line, or before the row, that was added last; nothing where
 * there is none. */
void     bt_write_line_picture (BtWriter   *self,
                                GBytes     *picture);
void     bt_write_row_picture  (BtWriter   *self,
                                BtTable    *table,
                                GBytes     *picture);
/* The same to be placed by the caller: as large as fits into @side × @side points with @coarsest
 * pixels an inch; FALSE without one. */
gboolean bt_write_find_picture (BtWriter   *self,
                                GBytes     *bytes,
                                double      side,
                                double      coarsest,
                                BtPicture  *picture);

/* A line of quiet words under the heading of a page. */
void     bt_write_lead       (BtWriter     *self,
                              const char   *text);
void     bt_write_heading    (BtWriter     *self,
                              const char   *title);

/* "Larkrise" in a cell, NULL for nothing. */
void     bt_table_add_text   (BtTable      *table,
                              BtRun         run,
                              const char   *text);
/* "1,234.50"; "not known yet" in quiet words. */
void     bt_table_add_pence  (BtTable      *table,
                              BtRun         run,
                              BtPence       amount);
/* The same of money that an account has. */
void     bt_table_add_held   (BtTable      *table,
                              BtPence       amount);
/* The same of money that was spent or came in. */
void     bt_table_add_moved  (BtTable      *table,
                              BtPence       amount);
/* "6 August 2026", nothing where it is not known. */
void     bt_table_add_day    (BtTable      *table,
                              BtDay         day);

G_END_DECLS
