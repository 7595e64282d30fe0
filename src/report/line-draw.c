/* line-draw.c: one line of a laid out text, drawn so that who reads it out of a PDF gets all of it.
 *
 * Pango takes away the space a line was broken at.  For a letter without a glyph cairo writes a
 * span of its own, at which some readers stop listening to the rest of the paragraph; and where
 * nothing is written at all the words on either side become one.  So the space is put back. */
#include "report/line-draw.h"

#include <hb.h>

static PangoGlyph
find_space (PangoFont *font)
{
  hb_codepoint_t glyph = 0;

  return hb_font_get_nominal_glyph (pango_font_get_hb_font (font), ' ', &glyph)
             ? glyph
             : PANGO_GLYPH_EMPTY;
}

/* Gives the spaces of @run that have no glyph one again; they keep their width, which is none. */
static void
put_spaces_back (PangoGlyphItem *run,
                 const char     *text)
{
  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    if (run->glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY
        && text[run->item->offset + run->glyphs->log_clusters[i]] == ' ')
      run->glyphs->glyphs[i].glyph = find_space (run->item->analysis.font);
}

/* The colour the text itself gives to @run. */
static void
set_own_colour (cairo_t              *cr,
                const PangoGlyphItem *run)
{
  for (GSList *at = run->item->analysis.extra_attrs; at != NULL; at = at->next)
    {
      const PangoAttribute *attribute = at->data;
      const PangoColor *colour = &((const PangoAttrColor *) attribute)->color;

      if (attribute->klass->type == PANGO_ATTR_FOREGROUND)
        cairo_set_source_rgb (cr, colour->red / 65535.0, colour->green / 65535.0,
                              colour->blue / 65535.0);
    }
}

/* A space after @run, at the end of a line that has none. */
static void
draw_space (cairo_t              *cr,
            const PangoGlyphItem *run,
            double                x,
            double                y)
{
  PangoFont *font = run->item->analysis.font;
  cairo_glyph_t glyph = { find_space (font), x, y };
  cairo_text_cluster_t cluster = { 1, 1 };

  if (glyph.index == PANGO_GLYPH_EMPTY || !PANGO_IS_CAIRO_FONT (font))
    return;
  cairo_set_scaled_font (cr, pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (font)));
  cairo_show_text_glyphs (cr, " ", 1, &glyph, 1, &cluster, 1, 0);
}

void
bt_draw_line (cairo_t         *cr,
              const char      *text,
              PangoLayoutLine *line,
              double           x,
              double           y,
              gboolean         goes_on)
{
  const char *end = text + line->start_index + line->length;
  const PangoGlyphItem *last = NULL;

  for (GSList *at = line->runs; at != NULL; at = at->next)
    {
      PangoGlyphItem *run = pango_glyph_item_copy (at->data);

      put_spaces_back (run, text);
      cairo_save (cr);
      set_own_colour (cr, run);
      cairo_move_to (cr, x, y);
      pango_cairo_show_glyph_item (cr, text, run);
      cairo_restore (cr);
      x += (double) pango_glyph_string_get_width (run->glyphs) / PANGO_SCALE;
      pango_glyph_item_free (run);
      last = at->data;
    }
  if (goes_on && last != NULL && line->length > 0 && end[-1] != ' ')
    draw_space (cr, last, x, y);
}
