/* editor.h: what one field of a record is seen and changed with; there is a class for each kind.
 *
 * An editor writes what people type into the record, and shows what the record holds.  It hears of
 * every change, by undo too, and never writes over what is being typed in it. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_EDITOR (bt_editor_get_type ())
G_DECLARE_DERIVABLE_TYPE (BtEditor, bt_editor, BT, EDITOR, GtkBox)

/**
 * BtEditorClass:
 * @build: makes the controls, once; label, prompt and unit are known
 * @show: shows what the record holds, or nothing where there is none
 * @keep: keeps what is typed and not kept yet; FALSE where it cannot be read, which has been said
 * @has_own_label: the control says itself what it is, so that nothing need stand above it
 */
struct _BtEditorClass
{
  GtkBoxClass parent_class;

  void      (*build) (BtEditor *self);
  void      (*show)  (BtEditor *self);
  gboolean  (*keep)  (BtEditor *self);
  gboolean  has_own_label;
};

/* Signal: "problem" (const char *sentence), when what was typed cannot be kept; NULL: it can. */

/* The words around a field; all borrowed, all but the label may be NULL. */
typedef struct
{
  const char *label;
  const char *prompt;    /* stands in the empty control */
  const char *unit;      /* "hours": stands behind it */
  gboolean    multiline; /* text of more than one line */
} BtEditorWords;

/* An editor for @field, floating. */
GtkWidget     *bt_editor_new         (const BtField       *field,
                                      const BtEditorWords *words);

void           bt_editor_set_record  (BtEditor            *self,
                                      BtRecord            *record);
/* The plan that a record which stands in none yet is going to stand in: what it may refer to, and
 * what today is, are looked up there. */
void           bt_editor_set_plan    (BtEditor            *self,
                                      BtPlan              *plan);
void           bt_editor_set_prompt  (BtEditor            *self,
                                      const char          *prompt);

/* What a label beside it names, and a problem makes invalid. */
GtkWidget     *bt_editor_get_control (BtEditor            *self);

gboolean       bt_editor_keep        (BtEditor            *self);

/* For the classes. */

/* NULL: there is nothing to edit. */
BtRecord      *bt_editor_get_record  (BtEditor            *self);
/* The plan of the record, or the one that it is going to stand in; may be NULL. */
BtPlan        *bt_editor_get_plan    (BtEditor            *self);
const BtField *bt_editor_get_field   (BtEditor            *self);
const char    *bt_editor_get_label   (BtEditor            *self);
const char    *bt_editor_get_prompt  (BtEditor            *self);
const char    *bt_editor_get_unit    (BtEditor            *self);
gboolean       bt_editor_is_multiline (BtEditor           *self);

void           bt_editor_set_control (BtEditor            *self,
                                      GtkWidget           *control);

/* The record's value, or an unknown one where there is no record. */
BtValue        bt_editor_get_value   (BtEditor            *self);

/* Writes @value into the record; the caller shows it.  Where that is refused the old value is shown
 * again, and why is told. */
gboolean       bt_editor_write       (BtEditor            *self,
                                      const BtValue       *value);

/* Tells what is wrong with what was typed, in a sentence; NULL: nothing. */
void           bt_editor_tell        (BtEditor            *self,
                                      const char          *problem);

G_END_DECLS
