/* paper.c: the sheet, its margins, and how large everything is at each size of letters. */
#include "report/paper.h"

#include "draw/whole-days.h"

#define HANGING   0.8  /* of a list, in times the size */
#define WHOLE_DAY 11.0 /* more than "24 September 2026" is wide, in times the size */

static const BtLetters letters[] = {
  [BT_SIZE_NORMAL] = { 12, 11, { 28, 16, 12.5 }, 11 },
  [BT_SIZE_CLEAR]  = { 14, 13, { 29, 18.5, 14.5 }, 13 },
  [BT_SIZE_LARGE]  = { 18, 16.5, { 30, 22, 18.5 }, 16.5 },
};

/* Glyphs stand where they would on paper, not where they would look crisp on some screen: one
 * layout serves both. */
static void
set_font_options (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
}

BtPaper *
bt_paper_new (BtSize       size,
              const BtInk *ink)
{
  BtPaper *self = g_new0 (BtPaper, 1);
  PangoFontDescription *font = pango_font_description_new ();

  self->letters = bt_paper_get_letters (size);
  self->ink = ink;
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_cairo_context_set_resolution (self->context, 72); /* a unit is a point */
  pango_context_set_round_glyph_positions (self->context, FALSE);
  set_font_options (self->context);

  pango_font_description_set_family_static (font, "Noto Sans");
  pango_font_description_set_absolute_size (font, self->letters->body * PANGO_SCALE);
  pango_context_set_font_description (self->context, font);
  pango_font_description_free (font);
  return self;
}

void
bt_paper_free (BtPaper *self)
{
  g_object_unref (self->context);
  g_free (self);
}

const BtLetters *
bt_paper_get_letters (BtSize size)
{
  g_return_val_if_fail ((guint) size < G_N_ELEMENTS (letters), &letters[BT_SIZE_NORMAL]);
  return &letters[size];
}

PangoLayout *
bt_paper_lay_out (BtPaper       *self,
                  const BtProse *prose,
                  double         size,
                  double         width,
                  gboolean       at_end)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoAttrList *attributes = bt_prose_dup_attributes (prose, self->ink);

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute ((int) (size * PANGO_SCALE)));
  /* text copied or read aloud from a PDF loses what follows a ligature */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("liga=0,clig=0"));
  /* a hyphen in a broken address or number would look like part of it */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  /* a column too narrow for a day had better break it between its words than within one */
  if (width >= WHOLE_DAY * size)
    bt_whole_days_add (attributes, bt_prose_get_text (prose));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  pango_layout_set_text (layout, bt_prose_get_text (prose), -1);
  if (bt_prose_is_list (prose) && width > 0)
    pango_layout_set_indent (layout, (int) (-HANGING * size * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, at_end ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (width * PANGO_SCALE));
  return layout;
}
