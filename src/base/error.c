/* error.c: what may go wrong in the world, told in one sentence a family can use. */
#include "base/error.h"

G_DEFINE_QUARK (bt-error-quark, bt_error)
