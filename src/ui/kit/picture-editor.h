/* picture-editor.h: a picture: chosen, cut to a square where wanted, and taken away. */
#pragma once

#include "ui/kit/editor.h"

G_BEGIN_DECLS

#define BT_TYPE_PICTURE_EDITOR (bt_picture_editor_get_type ())
G_DECLARE_FINAL_TYPE (BtPictureEditor, bt_picture_editor, BT, PICTURE_EDITOR, BtEditor)

G_END_DECLS
