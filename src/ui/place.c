/* place.c: the places of an open plan, one row each. */
#include "config.h"

#include "ui/place.h"

#include <glib/gi18n.h>

#include "ui/about-me-page.h"
#include "ui/asked-page.h"
#include "ui/budget-page.h"
#include "ui/home-page.h"
#include "ui/hopes-page.h"
#include "ui/review-page.h"
#include "ui/spending-page.h"
#include "ui/wealth-page.h"

const BtPlace bt_places[] = {
  { "home", N_("Home"), "bunting-home-symbolic", bt_home_page_new },
  { "about-me", N_("About me"), "avatar-default-symbolic", bt_about_me_page_new },
  { "wealth", N_("Our real wealth"), "bunting-wealth-symbolic", bt_wealth_page_new },
  { "hopes", N_("What we hope for"), "bunting-hopes-symbolic", bt_hopes_page_new },
  { "budget", N_("The budget"), "bunting-budget-symbolic", bt_budget_page_new },
  { "spending", N_("Spending"), "bunting-spending-symbolic", bt_spending_page_new },
  { "asked", N_("Asked and agreed"), "bunting-asked-symbolic", bt_asked_page_new },
  { "review", N_("Review and print"), "printer-symbolic", bt_review_page_new },
};

const guint bt_n_places = G_N_ELEMENTS (bt_places);

const BtPlace *
bt_place_find (const char *name)
{
  for (guint i = 0; i < bt_n_places; i++)
    if (g_strcmp0 (bt_places[i].name, name) == 0)
      return &bt_places[i];
  return NULL;
}
