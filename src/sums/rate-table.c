/* rate-table.c: wage, tax and pension figures by the day they hold from. */
#include "config.h"

#include "sums/rate-table.h"

#include "model/rates.h"

#define RATES_RESOURCE "/io/github/bunting_plan/Bunting/rates.ini"

#define ADULT_PAY_AGE 21
#define YOUNG_PAY_AGE 18

typedef struct
{
  BtDay     from;
  BtRateRow row;
} ShippedRow;

struct _BtRateTable
{
  GPtrArray *own; /* of BtRates, as the plan has them */
};

#define FIGURE(name) { #name, offsetof (struct _BtRates, name), offsetof (BtRateRow, name) }

static const struct
{
  const char *name;
  gsize       own;
  gsize       row;
} figures[] = {
  FIGURE (pay_21),
  FIGURE (pay_18),
  FIGURE (pay_young),
  FIGURE (ni_rate),
  FIGURE (ni_threshold),
  FIGURE (ni_allowance),
  FIGURE (pension_lower),
  FIGURE (pension_upper),
  FIGURE (pension_rate),
  FIGURE (holiday_rate),
};

/* Money and per cents are both whole numbers of 64 bits with the same unknown. */
G_STATIC_ASSERT (BT_PENCE_UNKNOWN == BT_QUANTITY_UNKNOWN);

static gint64
read_figure (GKeyFile   *file,
             const char *group,
             const char *name)
{
  g_autofree char *text = g_key_file_get_string (file, group, name, NULL);
  gboolean is_rate = g_str_has_suffix (name, "_rate");
  gint64 value = BT_PENCE_UNKNOWN;

  if (text == NULL || !(is_rate ? bt_quantity_parse (text, &value) : bt_pence_parse (text, &value)))
    g_error ("The rates of %s say no %s", group, name);
  return value;
}

static ShippedRow
read_row (GKeyFile   *file,
          const char *group)
{
  g_auto (GStrv) unconfirmed = g_key_file_get_string_list (file, group, "unconfirmed", NULL, NULL);
  ShippedRow shipped = { 0 };

  if (!bt_day_parse_iso (group, &shipped.from))
    g_error ("Rates from no day: %s", group);
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      gint64 *figure = (gint64 *) G_STRUCT_MEMBER_P (&shipped.row, figures[i].row);

      *figure = read_figure (file, group, figures[i].name);
      if (unconfirmed != NULL && g_strv_contains ((const char * const *) unconfirmed,
                                                  figures[i].name))
        shipped.row.unconfirmed |= 1u << i;
    }
  return shipped;
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  return ((const ShippedRow *) a)->from - ((const ShippedRow *) b)->from;
}

/* The rates that come with the program, oldest first; a fault in them is a fault of ours. */
static GArray *
get_shipped (void)
{
  static GArray *shipped = NULL;

  if (g_once_init_enter (&shipped))
    {
      g_autoptr (GKeyFile) file = g_key_file_new ();
      g_autoptr (GBytes) bytes = g_resources_lookup_data (RATES_RESOURCE, 0, NULL);
      g_auto (GStrv) groups = NULL;
      GArray *rows = g_array_new (FALSE, FALSE, sizeof (ShippedRow));

      if (bytes == NULL || !g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, NULL))
        g_error ("The rates are missing");
      groups = g_key_file_get_groups (file, NULL);
      for (guint i = 0; groups[i] != NULL; i++)
        {
          ShippedRow row = read_row (file, groups[i]);

          g_array_append_val (rows, row);
        }
      g_array_sort (rows, compare_rows);
      g_once_init_leave (&shipped, rows);
    }
  return shipped;
}

BtRateTable *
bt_rate_table_new (BtPlan *plan)
{
  BtRateTable *self = g_new0 (BtRateTable, 1);

  self->own = g_ptr_array_new ();
  for (guint i = 0; i < bt_list_get_length (plan->rates); i++)
    {
      BtRates *rates = bt_list_get (plan->rates, i);

      if (rates->from != BT_DAY_UNKNOWN)
        g_ptr_array_add (self->own, rates);
    }
  return self;
}

void
bt_rate_table_free (BtRateTable *self)
{
  g_ptr_array_unref (self->own);
  g_free (self);
}

/* The first day of the whole table, shipped and own. */
static BtDay
get_first_day (const BtRateTable *self)
{
  BtDay first = g_array_index (get_shipped (), ShippedRow, 0).from;

  for (guint i = 0; i < self->own->len; i++)
    first = MIN (first, ((BtRates *) g_ptr_array_index (self->own, i))->from);
  return first;
}

static BtRateRow
get_shipped_row (BtDay day)
{
  GArray *shipped = get_shipped ();
  guint i = shipped->len;

  while (i > 1 && g_array_index (shipped, ShippedRow, i - 1).from > day)
    i--;
  return g_array_index (shipped, ShippedRow, i - 1).row;
}

BtRateRow
bt_rate_table_get (const BtRateTable *self,
                   BtDay              day)
{
  BtDay when = MAX (day, get_first_day (self));
  BtRateRow row = get_shipped_row (when);
  BtDay since[G_N_ELEMENTS (figures)] = { 0 };

  for (guint i = 0; i < self->own->len; i++)
    {
      BtRates *own = g_ptr_array_index (self->own, i);

      for (guint f = 0; f < G_N_ELEMENTS (figures) && own->from <= when; f++)
        {
          gint64 figure = *(gint64 *) G_STRUCT_MEMBER_P (own, figures[f].own);

          if (figure == BT_PENCE_UNKNOWN || own->from < since[f])
            continue;
          *(gint64 *) G_STRUCT_MEMBER_P (&row, figures[f].row) = figure;
          row.unconfirmed &= ~(1u << f); /* the family has it from their payroll */
          since[f] = own->from;
        }
    }
  return row;
}

gboolean
bt_rate_row_is_confirmed (const BtRateRow *self,
                          const char      *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    if (g_str_equal (figures[i].name, name))
      return (self->unconfirmed & 1u << i) == 0;
  g_return_val_if_reached (FALSE);
}

BtPence
bt_rate_row_get_lowest_pay (const BtRateRow *self,
                            BtDay            born_on,
                            BtDay            day)
{
  if (born_on == BT_DAY_UNKNOWN || bt_day_add_years (born_on, ADULT_PAY_AGE) <= day)
    return self->pay_21;
  return bt_day_add_years (born_on, YOUNG_PAY_AGE) <= day ? self->pay_18 : self->pay_young;
}
