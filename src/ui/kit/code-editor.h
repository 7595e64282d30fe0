/* code-editor.h: one of the words a field may have, or not known yet. */
#pragma once

#include "ui/kit/editor.h"

G_BEGIN_DECLS

#define BT_TYPE_CODE_EDITOR (bt_code_editor_get_type ())
G_DECLARE_FINAL_TYPE (BtCodeEditor, bt_code_editor, BT, CODE_EDITOR, BtEditor)

G_END_DECLS
