/* number-editor.h: an amount of money, a day, a quantity or a count. */
#pragma once

#include "ui/kit/editor.h"

G_BEGIN_DECLS

#define BT_TYPE_NUMBER_EDITOR (bt_number_editor_get_type ())
G_DECLARE_FINAL_TYPE (BtNumberEditor, bt_number_editor, BT, NUMBER_EDITOR, BtEditor)

G_END_DECLS
