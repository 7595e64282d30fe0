/* flag-editor.h: yes or no, as a box to tick. */
#pragma once

#include "ui/kit/editor.h"

G_BEGIN_DECLS

#define BT_TYPE_FLAG_EDITOR (bt_flag_editor_get_type ())
G_DECLARE_FINAL_TYPE (BtFlagEditor, bt_flag_editor, BT, FLAG_EDITOR, BtEditor)

G_END_DECLS
