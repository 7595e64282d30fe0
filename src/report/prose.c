/* prose.c: a stretch of text, parts of which are strong or quiet. */
#include "report/prose.h"

#include "base/text.h"

typedef struct
{
  guint start; /* bytes */
  guint end;
  BtRun run;
} Part;

struct _BtProse
{
  GString *text;
  GArray  *parts; /* of Part: those that are not plain */
  gboolean list;
};

static void
add_colour (PangoAttrList  *attributes,
            const Part     *part,
            const BtColour *colour)
{
  PangoAttribute *attribute;

  attribute = pango_attr_foreground_new ((guint16) (colour->red * 65535),
                                         (guint16) (colour->green * 65535),
                                         (guint16) (colour->blue * 65535));
  attribute->start_index = part->start;
  attribute->end_index = part->end;
  pango_attr_list_insert (attributes, attribute);
}

BtProse *
bt_prose_new (BtRun       run,
              const char *text)
{
  BtProse *self = g_new0 (BtProse, 1);

  self->text = g_string_new (NULL);
  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  bt_prose_add (self, run, text);
  return self;
}

void
bt_prose_free (BtProse *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->parts);
  g_free (self);
}

void
bt_prose_add (BtProse    *self,
              BtRun       run,
              const char *text)
{
  Part part = { (guint) self->text->len, 0, run };

  if (text == NULL || *text == '\0')
    return;
  g_string_append (self->text, text);
  part.end = (guint) self->text->len;
  if (run != BT_PLAIN)
    g_array_append_val (self->parts, part);
}

void
bt_prose_add_line (BtProse    *self,
                   BtRun       run,
                   const char *text)
{
  if (bt_text_is_blank (text))
    return;
  if (self->text->len > 0)
    g_string_append_c (self->text, '\n');
  bt_prose_add (self, run, text);
}

void
bt_prose_add_said (BtProse    *self,
                   const char *format,
                   const char *text)
{
  g_autofree char *line = bt_text_is_blank (text) ? NULL : g_strdup_printf (format, text);

  bt_prose_add_line (self, BT_QUIET, line);
}

void
bt_prose_set_list (BtProse *self)
{
  self->list = TRUE;
}

gboolean
bt_prose_is_list (const BtProse *self)
{
  return self->list;
}

void
bt_prose_append (BtProse       *self,
                 const BtProse *other)
{
  guint before = (guint) self->text->len;

  g_string_append (self->text, other->text->str);
  for (guint i = 0; i < other->parts->len; i++)
    {
      Part part = g_array_index (other->parts, Part, i);

      part.start += before;
      part.end += before;
      g_array_append_val (self->parts, part);
    }
}

gboolean
bt_prose_is_empty (const BtProse *self)
{
  return self->text->len == 0;
}

const char *
bt_prose_get_text (const BtProse *self)
{
  return self->text->str;
}

PangoAttrList *
bt_prose_dup_attributes (const BtProse *self,
                         const BtInk   *ink)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = &g_array_index (self->parts, Part, i);

      if (part->run & BT_STRONG)
        {
          PangoAttribute *weight = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

          weight->start_index = part->start;
          weight->end_index = part->end;
          pango_attr_list_insert (attributes, weight);
        }
      if (part->run & BT_QUIET)
        add_colour (attributes, part, &ink->quiet);
    }
  return attributes;
}
