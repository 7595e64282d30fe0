/* references-editor.h: some of the plan's other records, by name. */
#pragma once

#include "ui/kit/editor.h"

G_BEGIN_DECLS

#define BT_TYPE_REFERENCES_EDITOR (bt_references_editor_get_type ())
G_DECLARE_FINAL_TYPE (BtReferencesEditor, bt_references_editor, BT, REFERENCES_EDITOR, BtEditor)

G_END_DECLS
