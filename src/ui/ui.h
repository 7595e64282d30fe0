/* ui.h: where the window's templates lie in the program. */
#pragma once

#define BT_UI BT_RESOURCE_PATH "/ui/"
