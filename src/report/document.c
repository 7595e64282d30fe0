/* document.c: what is to be printed, in order, before anyone knows how large the letters are. */
#include "report/document.h"

struct _BtDocument
{
  char      *title;
  char      *footer[3]; /* before, name, after */
  GPtrArray *sections;  /* of BtSection */
};

static void
free_block (gpointer data)
{
  BtBlock *block = data;

  g_clear_pointer (&block->prose, bt_prose_free);
  g_clear_pointer (&block->lines, g_ptr_array_unref);
  g_clear_pointer (&block->table, bt_table_free);
  bt_picture_clear (&block->picture);
  g_free (block);
}

static void
free_section (gpointer data)
{
  BtSection *section = data;

  g_free (section->title);
  g_free (section->more);
  g_ptr_array_unref (section->blocks);
  g_free (section);
}

/* A new block at the end of the last section; lent. */
static BtBlock *
add_block (BtDocument *self,
           BtBlockKind kind)
{
  BtBlock *block = g_new0 (BtBlock, 1);
  BtSection *section;

  if (self->sections->len == 0)
    bt_document_begin_section (self, self->title);
  section = g_ptr_array_index (self->sections, self->sections->len - 1);
  block->kind = kind;
  g_ptr_array_add (section->blocks, block);
  return block;
}

/* public functions */

BtDocument *
bt_document_new (const char *title)
{
  BtDocument *self = g_new0 (BtDocument, 1);

  self->title = g_strdup (title);
  self->sections = g_ptr_array_new_with_free_func (free_section);
  return self;
}

void
bt_document_free (BtDocument *self)
{
  g_free (self->title);
  for (guint i = 0; i < G_N_ELEMENTS (self->footer); i++)
    g_free (self->footer[i]);
  g_ptr_array_unref (self->sections);
  g_free (self);
}

const char *
bt_document_get_title (BtDocument *self)
{
  return self->title;
}

void
bt_document_set_footer (BtDocument *self,
                        const char *before,
                        const char *name,
                        const char *after)
{
  const char *parts[] = { before, name, after };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_free (self->footer[i]);
      self->footer[i] = g_strdup (parts[i]);
    }
}

void
bt_document_get_footer (BtDocument  *self,
                        const char **before,
                        const char **name,
                        const char **after)
{
  *before = self->footer[0] != NULL ? self->footer[0] : "";
  *name = self->footer[1] != NULL ? self->footer[1] : "";
  *after = self->footer[2] != NULL ? self->footer[2] : "";
}

void
bt_document_begin_section (BtDocument *self,
                           const char *title)
{
  BtSection *section = g_new0 (BtSection, 1);

  section->title = g_strdup (title);
  section->spill = -1;
  section->blocks = g_ptr_array_new_with_free_func (free_block);
  g_ptr_array_add (self->sections, section);
}

void
bt_document_mark_spill (BtDocument *self,
                        const char *more)
{
  BtSection *section;

  g_return_if_fail (self->sections->len > 0);
  section = g_ptr_array_index (self->sections, self->sections->len - 1);
  section->spill = (int) section->blocks->len;
  g_free (section->more);
  section->more = g_strdup (more);
}

guint
bt_document_get_n_sections (BtDocument *self)
{
  return self->sections->len;
}

const BtSection *
bt_document_get_section (BtDocument *self,
                         guint       section)
{
  g_return_val_if_fail (section < self->sections->len, NULL);
  return g_ptr_array_index (self->sections, section);
}

void
bt_document_add_heading (BtDocument *self,
                         int         level,
                         const char *text)
{
  BtBlock *block = add_block (self, BT_BLOCK_HEADING);

  g_return_if_fail (level >= 1 && level <= 3);
  block->level = level;
  block->keep = TRUE;
  block->prose = bt_prose_new (BT_STRONG, text);
}

void
bt_document_add_paragraph (BtDocument *self,
                           BtProse    *prose)
{
  add_block (self, BT_BLOCK_PARAGRAPH)->prose = prose;
}

void
bt_document_add_line (BtDocument *self,
                      BtProse    *prose)
{
  BtBlock *block = add_block (self, BT_BLOCK_PARAGRAPH);

  block->prose = prose;
  block->close = TRUE;
}

void
bt_document_set_picture (BtDocument      *self,
                         const BtPicture *picture)
{
  BtSection *section;
  BtBlock *block;

  g_return_if_fail (self->sections->len > 0);
  section = g_ptr_array_index (self->sections, self->sections->len - 1);
  g_return_if_fail (section->blocks->len > 0);
  block = g_ptr_array_index (section->blocks, section->blocks->len - 1);
  g_return_if_fail (block->kind == BT_BLOCK_PARAGRAPH);
  bt_picture_clear (&block->picture);
  block->picture = *picture;
}

void
bt_document_add_lead (BtDocument *self,
                      BtProse    *prose)
{
  BtBlock *block = add_block (self, BT_BLOCK_PARAGRAPH);

  block->prose = prose;
  block->keep = TRUE;
}

void
bt_document_add_table (BtDocument *self,
                       BtTable    *table)
{
  if (table->rows->len == 0)
    bt_table_free (table);
  else
    add_block (self, BT_BLOCK_TABLE)->table = table;
}

void
bt_document_add_picture (BtDocument    *self,
                         double         height,
                         gboolean       keep,
                         BtPictureDraw  draw,
                         gpointer       data,
                         GDestroyNotify free_data)
{
  BtBlock *block = add_block (self, BT_BLOCK_PICTURE);

  block->keep = keep;
  block->picture = (BtPicture) { 0, height, draw, data, free_data };
}

void
bt_document_add_masthead (BtDocument      *self,
                          const char      *name,
                          GPtrArray       *lines,
                          const BtPicture *photo)
{
  BtBlock *block = add_block (self, BT_BLOCK_MASTHEAD);

  block->prose = bt_prose_new (BT_STRONG, name);
  block->lines = lines;
  block->picture = *photo;
}

void
bt_document_add_writing (BtDocument *self)
{
  add_block (self, BT_BLOCK_WRITING);
}
