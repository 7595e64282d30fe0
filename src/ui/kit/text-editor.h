/* text-editor.h: words, kept as they are typed. */
#pragma once

#include "ui/kit/editor.h"

G_BEGIN_DECLS

#define BT_TYPE_TEXT_EDITOR (bt_text_editor_get_type ())
G_DECLARE_FINAL_TYPE (BtTextEditor, bt_text_editor, BT, TEXT_EDITOR, BtEditor)

G_END_DECLS
