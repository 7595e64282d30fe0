/* wealth-place.c: where something of a family's real wealth stands. */
#include "config.h"

#include "ui/wealth-place.h"

#include <glib/gi18n.h>

#include "words/codes.h"
#include "words/people.h"

#define MOST_LETTERS 40 /* of the child's name in a sentence */

typedef struct
{
  BtElement   element;
  const char *words;
  const char *official;
  const char *question; /* %s: what the child is called */
} Place;

/* The rings have their words where paper has them. */
static const Place places[BT_N_WEALTH_PLACES] = {
  [BT_WEALTH_PLACE_CLOSEST] = { BT_ELEMENT_RELATIONSHIPS },
  [BT_WEALTH_PLACE_FAMILY_AND_FRIENDS] = { BT_ELEMENT_RELATIONSHIPS },
  [BT_WEALTH_PLACE_PLACES] = { BT_ELEMENT_COMMUNITY },
  [BT_WEALTH_PLACE_PAID] = { BT_ELEMENT_RELATIONSHIPS },
  [BT_WEALTH_PLACE_MIGHT_ASK] = { BT_ELEMENT_RELATIONSHIPS },
  [BT_WEALTH_PLACE_NO_RING] = {
    BT_ELEMENT_RELATIONSHIPS, N_("not on a ring yet"), NULL,
    /* Translators: %s is what the child is called. */
    N_("Who does %s light up for?") },
  [BT_WEALTH_PLACE_STRENGTHS] = {
    BT_ELEMENT_STRENGTHS, N_("what we are good at"), N_("strengths"),
    /* Translators: %s is what the child is called. */
    N_("What is %s good at? And the rest of you?") },
  [BT_WEALTH_PLACE_COMMUNITY] = {
    BT_ELEMENT_COMMUNITY, N_("where we belong"), N_("community"),
    /* Translators: %s is what the child is called. */
    N_("Where are people glad when %s comes in?") },
  [BT_WEALTH_PLACE_CONTROL] = {
    BT_ELEMENT_CONTROL, N_("what is in our hands"), N_("control"),
    N_("What do you have, know or decide yourselves?") },
  [BT_WEALTH_PLACE_RESILIENCE] = {
    BT_ELEMENT_RESILIENCE, N_("what keeps us going"), N_("resilience"),
    N_("What helps on a hard day?") },
};

/* Where what has no ring stands, by its element. */
static BtWealthPlace
place_element (BtElement element)
{
  switch (element)
    {
    case BT_ELEMENT_COMMUNITY:
      return BT_WEALTH_PLACE_COMMUNITY;
    case BT_ELEMENT_STRENGTHS:
      return BT_WEALTH_PLACE_STRENGTHS;
    case BT_ELEMENT_CONTROL:
      return BT_WEALTH_PLACE_CONTROL;
    case BT_ELEMENT_RESILIENCE:
      return BT_WEALTH_PLACE_RESILIENCE;
    case BT_ELEMENT_UNKNOWN:
    case BT_ELEMENT_RELATIONSHIPS:
    default:
      return BT_WEALTH_PLACE_NO_RING;
    }
}

/* What nobody gave an element mostly has this one. */
static BtElement
guess_element (BtWealthKind kind)
{
  switch (kind)
    {
    case BT_WEALTH_KIND_PLACE:
    case BT_WEALTH_KIND_GROUP:
      return BT_ELEMENT_COMMUNITY;
    case BT_WEALTH_KIND_QUALITY:
      return BT_ELEMENT_STRENGTHS;
    case BT_WEALTH_KIND_THING:
    case BT_WEALTH_KIND_MONEY:
      return BT_ELEMENT_CONTROL;
    case BT_WEALTH_KIND_UNKNOWN:
    case BT_WEALTH_KIND_PERSON:
    default:
      return BT_ELEMENT_RELATIONSHIPS;
    }
}

/* public functions */

BtWealthPlace
bt_wealth_get_place (BtWealth *self)
{
  g_return_val_if_fail (BT_IS_WEALTH (self), BT_WEALTH_PLACE_NO_RING);

  if (self->circle >= 1 && self->circle <= BT_CIRCLES_RINGS)
    return (BtWealthPlace) self->circle;
  if (self->element != BT_ELEMENT_UNKNOWN)
    return place_element (self->element);
  return place_element (guess_element (self->kind));
}

gboolean
bt_wealth_place_is_ring (BtWealthPlace self)
{
  return self >= BT_WEALTH_PLACE_CLOSEST && self <= BT_WEALTH_PLACE_MIGHT_ASK;
}

const char *
bt_wealth_place_get_words (BtWealthPlace self)
{
  g_return_val_if_fail (self >= 1 && self < BT_N_WEALTH_PLACES, "");

  return bt_wealth_place_is_ring (self) ? bt_words_circle ((int) self) : _(places[self].words);
}

char *
bt_wealth_place_dup_title (BtWealthPlace self)
{
  return bt_words_capital (bt_wealth_place_get_words (self));
}

const char *
bt_wealth_place_get_official (BtWealthPlace self)
{
  g_return_val_if_fail (self >= 1 && self < BT_N_WEALTH_PLACES, "");

  return places[self].official != NULL ? _(places[self].official) : "";
}

char *
bt_wealth_place_dup_question (BtWealthPlace  self,
                              BtPlan        *plan)
{
  g_autofree char *child = NULL;

  g_return_val_if_fail (self >= 1 && self < BT_N_WEALTH_PLACES, g_strdup (""));

  child = bt_wealth_dup_child (plan);
  return g_strdup_printf (places[self].question != NULL ? _(places[self].question) : "", child);
}

char *
bt_wealth_dup_child (BtPlan *plan)
{
  const char *name = NULL;
  g_autofree char *start = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), g_strdup (""));

  name = bt_words_name (bt_plan_get_person (plan));
  if (g_utf8_strlen (name, -1) <= MOST_LETTERS)
    return g_strdup (name);
  start = g_utf8_substring (name, 0, MOST_LETTERS - 1);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

BtElement
bt_wealth_place_get_element (BtWealthPlace self)
{
  g_return_val_if_fail (self >= 1 && self < BT_N_WEALTH_PLACES, BT_ELEMENT_UNKNOWN);
  return places[self].element;
}
