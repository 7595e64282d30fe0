/* reference-editor.h: one of the plan's other records, by its name. */
#pragma once

#include "ui/kit/editor.h"

G_BEGIN_DECLS

#define BT_TYPE_REFERENCE_EDITOR (bt_reference_editor_get_type ())
G_DECLARE_FINAL_TYPE (BtReferenceEditor, bt_reference_editor, BT, REFERENCE_EDITOR, BtEditor)

G_END_DECLS
