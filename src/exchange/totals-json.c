/* totals-json.c: the sums as JSON.  Written as text, because units are exact decimals, for which
 * JSON libraries have only doubles. */
#include "config.h"

#include "exchange/totals-json.h"

#include "exchange/json-private.h"
#include "sums/notices.h"

typedef struct
{
  const char *key;
  gsize       offset;
} Figure;

#define OF_LINE(key, member)  { key, offsetof (BtLineSums, member) }
#define OF_FUND(member)       { #member, offsetof (BtFundSums, member) }
#define OF_TOTAL(member)      { #member, offsetof (BtMoneyTotals, member) }
#define OF_UNITS(member)      { #member, offsetof (BtUnitTally, member) }

static const Figure line_figures[] = {
  OF_LINE ("planned", cost.planned),
  OF_LINE ("basic", cost.basic),
  OF_LINE ("holiday", cost.holiday),
  OF_LINE ("pension", cost.pension),
  OF_LINE ("insurance_ni", cost.insurance_ni),
  OF_LINE ("allowance", cost.allowance),
  OF_LINE ("unfunded", unfunded),
  OF_LINE ("over_shared", over_shared),
  OF_LINE ("spent", spent),
};

static const Figure fund_figures[] = {
  OF_FUND (entitlement),
  OF_FUND (planned),
  OF_FUND (unallocated),
  OF_FUND (received),
  OF_FUND (spent),
  OF_FUND (opening),
  OF_FUND (balance),
  OF_FUND (prepaid),
  OF_FUND (earmarked),
  OF_FUND (still_planned),
  OF_FUND (to_come),
  OF_FUND (available),
  OF_FUND (forecast),
  OF_FUND (weekly),
  OF_FUND (over_keep),
};

static const Figure total_figures[] = {
  OF_TOTAL (entitlement),
  OF_TOTAL (planned),
  OF_TOTAL (unallocated),
  OF_TOTAL (received),
  OF_TOTAL (spent),
  OF_TOTAL (balance),
  OF_TOTAL (available),
  OF_TOTAL (forecast),
};

#define N_ARRANGED_FIGURES 5 /* the first ones: arranged money has no account */

static const Figure unit_figures[] = {
  OF_UNITS (units),
  OF_UNITS (taken),
  OF_UNITS (booked),
  OF_UNITS (cancelled),
  OF_UNITS (left),
};

/* The text so far, and where in it we are. */
typedef struct
{
  GString *text;
  int      depth;
  gboolean begun; /* the innermost object or array has something in it */
} Writer;

static int
append (const char *bytes,
        size_t      length,
        void       *text)
{
  g_string_append_len (text, bytes, (gssize) length);
  return 0;
}

static void
write_text (Writer     *self,
            const char *text)
{
  g_autoptr (json_t) string = json_string (text);

  json_dump_callback (string, append, self->text, JSON_ENCODE_ANY);
}

/* A new line for the next item, and its @key where it stands in an object. */
static void
begin_item (Writer     *self,
            const char *key)
{
  g_string_append (self->text, self->begun ? ",\n" : "\n");
  g_string_append_printf (self->text, "%*s", 2 * self->depth, "");
  self->begun = TRUE;
  if (key == NULL)
    return;
  write_text (self, key);
  g_string_append (self->text, ": ");
}

static void
open_item (Writer     *self,
           const char *key,
           char        bracket)
{
  if (self->depth > 0)
    begin_item (self, key);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->begun = FALSE;
}

static void
close_item (Writer *self,
            char    bracket)
{
  self->depth--;
  if (self->begun)
    g_string_append_printf (self->text, "\n%*s", 2 * self->depth, "");
  g_string_append_c (self->text, bracket);
  self->begun = TRUE;
}

static void
write_flag (Writer     *self,
            const char *key,
            gboolean    flag)
{
  begin_item (self, key);
  g_string_append (self->text, flag ? "true" : "false");
}

static gint64
get_figure (gconstpointer sums,
            const Figure *figure)
{
  return *(const gint64 *) G_STRUCT_MEMBER_P (sums, figure->offset);
}

static void
write_pence (Writer       *self,
             gconstpointer sums,
             const Figure *figures,
             guint         n_figures)
{
  for (guint i = 0; i < n_figures; i++)
    {
      BtPence pence = get_figure (sums, &figures[i]);

      begin_item (self, figures[i].key);
      if (pence == BT_PENCE_UNKNOWN)
        g_string_append (self->text, "null");
      else
        g_string_append_printf (self->text, "%" G_GINT64_FORMAT, pence);
    }
}

/* Ends an object whose sums may have left something out. */
static void
close_sums (Writer  *self,
            gboolean incomplete)
{
  if (incomplete)
    write_flag (self, "incomplete", TRUE);
  close_item (self, '}');
}

static void
write_lines (Writer       *self,
             const BtSums *sums)
{
  open_item (self, "lines", '{');
  for (guint i = 0; i < sums->lines->len; i++)
    {
      const BtLineSums *line = &g_array_index (sums->lines, BtLineSums, i);

      open_item (self, bt_record_get_id (line->line), '{');
      write_pence (self, line, line_figures, G_N_ELEMENTS (line_figures));
      close_sums (self, line->incomplete);
    }
  close_item (self, '}');
}

static void
write_funds (Writer       *self,
             const BtSums *sums)
{
  open_item (self, "funds", '{');
  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      open_item (self, bt_record_get_id (fund->fund), '{');
      write_flag (self, "cash", fund->cash);
      write_pence (self, fund, fund_figures, G_N_ELEMENTS (fund_figures));
      close_sums (self, fund->incomplete);
    }
  close_item (self, '}');
}

static void
write_total (Writer              *self,
             const char          *key,
             const BtMoneyTotals *total,
             guint                n_figures)
{
  open_item (self, key, '{');
  write_pence (self, total, total_figures, n_figures);
  close_sums (self, total->incomplete);
}

static void
write_units (Writer       *self,
             const BtSums *sums)
{
  open_item (self, "units", '{');
  for (guint i = 0; i < sums->units->len; i++)
    {
      const BtUnitTally *tally = &g_array_index (sums->units, BtUnitTally, i);

      open_item (self, bt_record_get_id (tally->line), '{');
      for (guint f = 0; f < G_N_ELEMENTS (unit_figures); f++)
        {
          g_autofree char *decimal = bt_units_format (get_figure (tally, &unit_figures[f]));

          begin_item (self, unit_figures[f].key);
          g_string_append (self->text, decimal != NULL ? decimal : "null");
        }
      close_sums (self, tally->incomplete);
    }
  close_item (self, '}');
}

static void
write_notices (Writer       *self,
               const BtSums *sums)
{
  open_item (self, "notices", '[');
  for (guint i = 0; i < sums->notices->len; i++)
    {
      const BtNotice *notice = &g_array_index (sums->notices, BtNotice, i);

      open_item (self, NULL, '{');
      begin_item (self, "code");
      write_text (self, bt_notice_code_to_nick (notice->code));
      begin_item (self, "at");
      write_text (self, bt_record_get_id (notice->at));
      close_item (self, '}');
    }
  close_item (self, ']');
}

char *
bt_totals_to_json (const BtSums *sums)
{
  g_autofree char *on = NULL;
  Writer writer = { .text = g_string_new (NULL) };

  g_return_val_if_fail (sums != NULL, g_string_free (writer.text, FALSE));

  on = bt_day_format_iso (sums->on);
  open_item (&writer, NULL, '{');
  begin_item (&writer, "on");
  write_text (&writer, on);
  write_lines (&writer, sums);
  write_funds (&writer, sums);
  write_total (&writer, "cash", &sums->cash, G_N_ELEMENTS (total_figures));
  write_total (&writer, "arranged", &sums->arranged, N_ARRANGED_FIGURES);
  write_units (&writer, sums);
  write_notices (&writer, sums);
  close_item (&writer, '}');
  g_string_append_c (writer.text, '\n');
  return g_string_free (writer.text, FALSE);
}
