/* place.h: the places of an open plan, one row each; the sidebar, the keys and the window read
 * this table. */
#pragma once

#include <gtk/gtk.h>

#include "store/plan-file.h"
#include "ui/settings.h"

G_BEGIN_DECLS

/**
 * BtPlace:
 * @name: what actions call it
 * @title: what people call it, to be translated
 * @icon: beside its title
 * @make: builds its page, when it is first shown
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *icon;
  GtkWidget *(*make) (BtPlanFile *file, BtSettings *settings);
} BtPlace;

extern const BtPlace bt_places[];
extern const guint   bt_n_places;

/* NULL where there is no place of that name. */
const BtPlace *bt_place_find (const char *name);

G_END_DECLS
