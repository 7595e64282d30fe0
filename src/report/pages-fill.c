/* pages-fill.c: puts strips onto pages, so that what belongs together stays together.
 *
 * Strips that are to stay with the next one make a clump.  A clump goes where it fits: here, else
 * on a new page.  One that fits on no page is broken, between lines, and so is one of high rows
 * that would leave a desert behind. */
#include "report/pages-private.h"

#define TOP   BT_PAPER_TOP
#define FOOT  (BT_PAPER_HEIGHT - BT_PAPER_BOTTOM)
#define SLACK 0.01 /* sums of fractions are not exact */

#define HIGH        ((FOOT - TOP) / 4) /* a strip that may be broken where its clump has to be */
#define RATHER_HIGH 13.5 /* and where that saves a desert: in times the letters */
#define REST        4 /* what goes over to the next page is at least so many letters high */
#define DESERT      ((FOOT - TOP) / 5) /* more than that is not left empty at the foot of a page */

typedef struct
{
  BtPages *pages;
  BtPage  *page;
  guint    section;
  double   y;
  gboolean fresh; /* nothing on the page but, maybe, a head said again */
  BtStrip *head;  /* of the table at hand */
} Filler;

static void
add_rule (Filler *self,
          double  thickness)
{
  BtItem item = { BT_ITEM_RULE, BT_ROLE_NONE, BT_PAPER_LEFT, self->y, BT_PAPER_INNER, thickness };

  if (thickness > 0)
    g_array_append_val (self->page->items, item);
  self->y += thickness;
}

/* The lines of a cell, as one item for each text. */
static void
place_cell (Filler        *self,
            const BtStrip *strip,
            const BtCell  *cell)
{
  double y = self->y;

  for (guint i = 0; i < cell->lines->len;)
    {
      const BtLine *line = &g_array_index (cell->lines, BtLine, i);
      BtItem item = {
        BT_ITEM_TEXT, line->text->role, BT_PAPER_LEFT + cell->x, 0,           cell->width, 0,
        strip->table, strip->row,       line->text->layout,      line->number
      };

      y += i > 0 ? line->gap : 0;
      item.y = y;
      for (; i < cell->lines->len && g_array_index (cell->lines, BtLine, i).text == line->text;
           i++, item.n++)
        {
          const BtLine *next = &g_array_index (cell->lines, BtLine, i);

          item.gap = item.n > 0 ? next->gap : 0;
          y += item.gap + next->height;
        }
      item.height = y - item.y;
      g_array_append_val (self->page->items, item);
    }
}

static void
place (Filler  *self,
       BtStrip *strip)
{
  double inner = bt_strip_get_height (strip) - strip->rule_above - strip->pad_top
                 - strip->pad_bottom - strip->rule_below;

  self->y += self->fresh && self->y <= TOP + SLACK ? 0 : strip->gap;
  add_rule (self, strip->rule_above);
  self->y += strip->pad_top;
  if (strip->draw != NULL)
    {
      BtItem item = { BT_ITEM_PICTURE,
                      strip->picture_role,
                      BT_PAPER_LEFT + strip->picture_x,
                      self->y + strip->picture_y,
                      strip->picture_width,
                      strip->picture_height,
                      strip->table,
                      strip->row };

      item.draw = strip->draw;
      item.data = strip->data;
      g_array_append_val (self->page->items, item);
    }
  for (guint i = 0; i < strip->cells->len; i++)
    place_cell (self, strip, g_ptr_array_index (strip->cells, i));
  self->y += inner + strip->pad_bottom;
  add_rule (self, strip->rule_below);
  self->fresh = FALSE;
}

/* What is left on a page that begins with @strip, under a head said again. */
static double
measure_fresh (Filler        *self,
               const BtStrip *strip)
{
  double head = self->head != NULL && !strip->head && strip->table == self->head->table
                    ? bt_strip_get_height (self->head) : 0;

  /* a head that would fill the page is said once */
  return FOOT - TOP - (head < (FOOT - TOP) / 3 ? head : 0);
}

static void
begin_page (Filler        *self,
            const BtStrip *strip)
{
  self->page = bt_pages_add (self->pages, self->section, FALSE);
  self->y = TOP;
  self->fresh = TRUE;
  if (strip != NULL && measure_fresh (self, strip) < FOOT - TOP)
    place (self, self->head);
  self->fresh = TRUE;
}

static double
get_gap (Filler        *self,
         const BtStrip *strip)
{
  return self->fresh ? 0 : strip->gap;
}

static double
get_letters (Filler *self)
{
  return self->pages->paper->letters->cell;
}

/* Puts @strip down, splitting it as pages end.  Where @whole it is rather moved to the next page,
 * if it fits there. */
static void
flow (Filler  *self,
      BtStrip *strip,
      gboolean whole)
{
  for (;;)
    {
      double height = bt_strip_get_height (strip),
             room = FOOT - self->y - get_gap (self, strip) + SLACK;
      BtStrip *begin = NULL;

      if (height <= room)
        break;
      if (!(whole && !self->fresh && height <= measure_fresh (self, strip)))
        begin = bt_strip_split (strip, MIN (room, height - REST * get_letters (self)));
      if (begin == NULL && self->fresh)
        break; /* a single line higher than a page */
      if (begin != NULL)
        place (self, begin);
      g_clear_pointer (&begin, bt_strip_free);
      begin_page (self, strip);
    }
  place (self, strip);
}

/* The first strip of the clump after whose beginning it may go on on the next page: one that is at
 * least @high, or loose; after @last where there is none. */
static guint
find_part (GPtrArray *strips,
           guint      first,
           guint      last,
           double     high)
{
  guint part = first;

  while (part <= last)
    {
      BtStrip *strip = g_ptr_array_index (strips, part);

      if (strip->loose || bt_strip_get_height (strip) >= high)
        break;
      part++;
    }
  return part;
}

/* What the clump needs to begin on a page without leaving a heading behind: all up to @part, and of
 * that, where it may be split, only the beginning. */
static double
measure_need (GPtrArray *strips,
              guint      first,
              guint      part,
              gboolean   broken)
{
  BtStrip *strip = g_ptr_array_index (strips, part);
  gboolean split = !strip->whole || (broken && !strip->loose);

  return bt_strips_get_height (strips, first, part) + (part > first ? strip->gap : 0)
         + (split ? bt_strip_get_least (strip) : bt_strip_get_height (strip));
}

/* How the clump begins: TRUE where it is to be broken between lines.  One that fits on no page is;
 * so is one that would leave a large part of this page empty by moving to the next. */
static gboolean
begin_clump (Filler    *self,
             GPtrArray *strips,
             guint      first,
             guint      last)
{
  BtStrip *strip = g_ptr_array_index (strips, first);
  double need = measure_need (strips, first, last, FALSE),
         fresh = measure_fresh (self, strip) + SLACK,
         room = self->fresh ? fresh : FOOT - self->y - strip->gap + SLACK;
  gboolean broken = need > fresh;

  if (broken)
    need = measure_need (strips, first, MIN (find_part (strips, first, last, HIGH), last), TRUE);
  else if (need > room && room > DESERT && (last + 1 < strips->len || need - room > DESERT))
    {
      guint part = find_part (strips, first, last, RATHER_HIGH * get_letters (self));

      broken = part <= last && measure_need (strips, first, part, TRUE) <= room;
      need = broken ? 0 : need;
    }
  if (!self->fresh && need > room)
    begin_page (self, strip);
  return broken;
}

static void
place_clump (Filler    *self,
             GPtrArray *strips,
             guint      first,
             guint      last)
{
  gboolean broken = begin_clump (self, strips, first, last);

  for (guint i = first; i <= last; i++)
    {
      BtStrip *strip = g_ptr_array_index (strips, i);

      flow (self, strip, strip->whole && !broken);
      while (strip->repeat && self->y + bt_strip_get_height (strip) <= FOOT)
        place (self, strip);
      if (strip->head)
        self->head = strip;
    }
}

/* public functions */

void
bt_pages_fill (BtPages   *self,
               guint      section,
               GPtrArray *strips)
{
  Filler filler = { self, bt_pages_add (self, section, TRUE), section, TOP, TRUE, NULL };

  for (guint first = 0, last; first < strips->len; first = last + 1)
    {
      last = first;
      while (last + 1 < strips->len && ((BtStrip *) g_ptr_array_index (strips, last))->keep_next)
        last++;
      place_clump (&filler, strips, first, last);
    }
}
