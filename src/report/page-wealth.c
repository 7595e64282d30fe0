/* page-wealth.c: our real wealth: the people, skills and places that are already good in the
 * child's life.
 *
 * Who asked not to be on paper is on no page, and how to reach somebody only where it is ticked to
 * be.  What the circles have no room to write out stands in the list under them. */
#include "config.h"

#include "report/page-writer.h"

#include "draw/circles.h"
#include "model/wealth.h"
#include "words/codes.h"
#include "words/people.h"

#include <glib/gi18n.h>

#define IN_THE_PICTURE 60 /* names: more would be dots */

static void
draw_circles (gpointer     data,
              cairo_t     *cr,
              const BtInk *ink,
              double       width,
              double       height)
{
  cairo_translate (cr, (width - bt_circles_get_size (data)) / 2, 0);
  bt_circles_draw (data, cr, ink);
}

/* Letters in the picture grow with the page's, but less: the list has them at full size. */
static double
get_letters (BtWriter *self)
{
  return 11 + 0.4 * (self->paper->letters->cell - 11);
}

static void
write_circles (BtWriter *self)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  BtCirclesName names[IN_THE_PICTURE];
  const char *titles[BT_CIRCLES_RINGS];
  double size = MIN (BT_PAPER_INNER, 400 + 4 * (self->paper->letters->body - 12));
  guint n = 0;

  for (int ring = 1; ring <= BT_CIRCLES_RINGS; ring++)
    titles[ring - 1] = bt_words_circle (ring);
  for (guint i = 0; i < bt_list_get_length (self->plan->wealth) && n < IN_THE_PICTURE; i++)
    {
      BtWealth *wealth = bt_list_get (self->plan->wealth, i);

      if (!bt_wealth_is_printed (wealth) || bt_words_circle (wealth->circle) == NULL)
        continue;
      g_ptr_array_add (texts, bt_wealth_dup_name (wealth));
      names[n] = (BtCirclesName){ g_ptr_array_index (texts, n), wealth->circle,
                                  wealth->remembered == BT_FLAG_YES };
      n++;
    }
  if (n > 0)
    bt_document_add_picture (self->document, size, FALSE, draw_circles,
                             bt_circles_new (self->paper->context, bt_words_name (self->person),
                                             titles, names, n, size, get_letters (self)),
                             (GDestroyNotify) bt_circles_free);
}

static void
add_row (BtWriter *self,
         BtTable  *table,
         BtWealth *wealth)
{
  g_autofree char *name = bt_wealth_dup_name (wealth), *number = NULL;
  g_autofree char *circle = bt_words_capital (bt_words_circle (wealth->circle));
  BtProse *who = bt_prose_new (BT_STRONG, name), *help = bt_prose_new (BT_PLAIN, NULL);

  bt_prose_add_line (who, BT_QUIET, circle);
  if (self->health)
    bt_prose_add_said (who, _("Trained for: %s"), wealth->trained_for);
  if (self->phones && wealth->contact_printed == BT_FLAG_YES && wealth->remembered != BT_FLAG_YES)
    bt_prose_add_line (who, BT_PLAIN, wealth->contact);
  if (wealth->emergency_order > 0)
    number = g_strdup_printf (_("Number %d to ring in an emergency"), wealth->emergency_order);
  bt_prose_add_line (who, BT_QUIET, number);

  /* nobody is put forward who does not want to be asked */
  if (wealth->may_ask != BT_MAY_ASK_NO && wealth->remembered != BT_FLAG_YES)
    bt_prose_add_line (help, BT_PLAIN, wealth->could_help);
  if (wealth->may_ask == BT_MAY_ASK_NOT_YET && !bt_prose_is_empty (help))
    bt_prose_add_line (help, BT_QUIET, _("We have not asked yet."));
  bt_prose_add_said (help, _("How we look out for each other: %s"), wealth->give_back);

  bt_table_begin_row (table, BT_ROW_PLAIN);
  bt_write_row_picture (self, table, wealth->picture);
  bt_table_add_cell (table, who);
  bt_table_add_text (table, BT_PLAIN, wealth->brings);
  bt_table_add_text (table, BT_PLAIN, wealth->how_often);
  bt_table_add_cell (table, help);
}

/* Where nobody has said, what someone or something is tells where to look for it. */
static BtElement
get_element (BtWealth *wealth)
{
  static const BtElement by_kind[] = {
    [BT_WEALTH_KIND_PERSON] = BT_ELEMENT_RELATIONSHIPS,
    [BT_WEALTH_KIND_PLACE] = BT_ELEMENT_COMMUNITY,
    [BT_WEALTH_KIND_GROUP] = BT_ELEMENT_COMMUNITY,
    [BT_WEALTH_KIND_THING] = BT_ELEMENT_CONTROL,
    [BT_WEALTH_KIND_QUALITY] = BT_ELEMENT_STRENGTHS,
    [BT_WEALTH_KIND_MONEY] = BT_ELEMENT_CONTROL,
  };

  if (wealth->element != BT_ELEMENT_UNKNOWN || wealth->kind != BT_WEALTH_KIND_UNKNOWN)
    return wealth->element != BT_ELEMENT_UNKNOWN ? wealth->element : by_kind[wealth->kind];
  return bt_words_circle (wealth->circle) != NULL ? BT_ELEMENT_RELATIONSHIPS : BT_ELEMENT_UNKNOWN;
}

static BtTable *
make_table (BtWriter *self,
            BtElement element)
{
  /* a van is no “who”, and Gran is no “what” */
  static const char *const titles[][2] = {
    [BT_ELEMENT_UNKNOWN] = { N_("Who or what"), N_("What they bring") },
    [BT_ELEMENT_RELATIONSHIPS] = { N_("Who"), N_("What they bring") },
    [BT_ELEMENT_COMMUNITY] = { N_("Who or where"), N_("What they bring") },
    [BT_ELEMENT_STRENGTHS] = { N_("What"), N_("What it brings") },
    [BT_ELEMENT_CONTROL] = { N_("What"), N_("What it brings") },
    [BT_ELEMENT_RESILIENCE] = { N_("What"), N_("What it brings") },
  };
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, _(titles[element][0]), BT_COLUMN_TEXT, 30);
  bt_table_add_column (table, _(titles[element][1]), BT_COLUMN_TEXT, 28);
  bt_table_add_column (table, _("How often"), BT_COLUMN_TEXT, 18);
  bt_table_add_column (table, _("Could help with"), BT_COLUMN_TEXT, 26);
  for (guint i = 0; i < bt_list_get_length (self->plan->wealth); i++)
    {
      BtWealth *wealth = bt_list_get (self->plan->wealth, i);

      if (get_element (wealth) == element && bt_wealth_is_printed (wealth))
        add_row (self, table, wealth);
    }
  return table;
}

static void
write_element (BtWriter *self,
               BtElement element)
{
  BtTable *table = make_table (self, element);

  bt_table_drop_empty (table);
  if (table->rows->len > 0)
    bt_write_heading (self, bt_words_element (element));
  bt_document_add_table (self->document, table);
}

void
bt_write_wealth (BtWriter *self)
{
  static const BtElement order[] = { BT_ELEMENT_RELATIONSHIPS, BT_ELEMENT_COMMUNITY,
                                     BT_ELEMENT_STRENGTHS,     BT_ELEMENT_CONTROL,
                                     BT_ELEMENT_RESILIENCE,    BT_ELEMENT_UNKNOWN };
  g_autofree char *lead = g_strdup_printf (
      _("The people, skills and places that are already good in %s’s life."),
      bt_words_name (self->person));

  bt_document_begin_section (self->document, _("Our real wealth"));
  bt_document_add_heading (self->document, 1, _("Our real wealth"));
  bt_write_lead (self, lead);
  write_circles (self);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    write_element (self, order[i]);
}
