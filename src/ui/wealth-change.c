/* wealth-change.c: what can be done to a family's real wealth, each one step that undo takes back.
 */
#include "config.h"

#include "ui/wealth-change.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/kit/record-name.h"

static void
write_number (BtWealth   *self,
              const char *name,
              gint64      number)
{
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (self), name);
  const BtValue value = { .kind = field->kind, .number = number };

  bt_record_set_value (self, field, &value, NULL); /* a refusal is told when the action ends */
}

static gboolean
end_action (BtPlan *plan)
{
  g_autoptr (GError) error = NULL;

  if (bt_plan_end (plan, &error))
    return TRUE;
  bt_plan_tell_refused (plan, error);
  return FALSE;
}

/* Opens the action that @words, with the name in it, names. */
static BtPlan *
begin_action (BtWealth   *self,
              const char *words)
{
  BtPlan *plan = bt_record_get_plan (self);
  g_autofree char *name = bt_record_dup_short_name (self);
  g_autofree char *step = g_strdup_printf (words, name);

  bt_plan_begin (plan, step);
  return plan;
}

/* Where in the plan's list @self has to stand to be number @slot of its new ring. */
static guint
find_index (BtWealth *self,
            BtPlan   *plan,
            int       ring,
            guint     slot)
{
  guint index = 0, after = 0, n_before = 0;

  for (guint i = 0; i < bt_list_get_length (plan->wealth); i++)
    {
      BtWealth *other = bt_list_get (plan->wealth, i);

      if (other == self)
        continue;
      if (other->circle == ring)
        {
          if (n_before == slot)
            return index;
          n_before++;
          after = index + 1;
        }
      index++;
    }
  return n_before > 0 ? after : index;
}

/* The name of the action that takes @self from its ring to @ring. */
static char *
describe_move (BtWealth *self,
               int       ring)
{
  g_autofree char *name = bt_record_dup_short_name (self);

  if (ring == 0)
    /* Translators: what undo takes back; %s is a person or a place. */
    return g_strdup_printf (_("take %s off the circles"), name);
  if (ring == self->circle)
    /* Translators: what undo takes back; %s is a person or a place. */
    return g_strdup_printf (_("move %s round the circle"), name);
  /* Translators: what undo takes back: "move Gran Bea to closest". */
  return g_strdup_printf (_("move %s to %s"), name,
                          bt_wealth_place_get_words ((BtWealthPlace) ring));
}

/* public functions */

char *
bt_wealth_dup_label (BtWealth *self,
                    guint     most)
{
  g_autofree char *name = NULL;
  g_autofree char *part = NULL;

  g_return_val_if_fail (BT_IS_WEALTH (self), g_strdup (""));

  name = bt_record_dup_name (self);
  if (name == NULL)
    return g_strdup (_("No name yet"));
  if (g_utf8_strlen (name, -1) <= (long) most)
    return g_steal_pointer (&name);
  part = g_utf8_substring (name, 0, (long) most - 1);
  return g_strconcat (g_strchomp (part), "…", NULL);
}

BtWealth *
bt_wealth_add (BtPlan        *plan,
               const char    *name,
               BtWealthPlace  place)
{
  g_autoptr (BtWealth) added = NULL;
  g_autofree char *line = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *step = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  if (bt_text_is_blank (name))
    return NULL;
  line = g_strstrip (g_strdup (name));
  added = bt_record_new (BT_TYPE_WEALTH, NULL);
  g_object_set (added, "name", line, "element", bt_wealth_place_get_element (place), NULL);
  if (bt_wealth_place_is_ring (place))
    g_object_set (added, "circle", (int) place, NULL);

  shown = bt_record_dup_short_name (added);
  /* Translators: what undo takes back; %s is a person, a place or a strength. */
  step = g_strdup_printf (_("add %s"), shown);
  bt_plan_begin (plan, step);
  bt_plan_add (plan, plan, "wealth", G_MAXUINT, added, NULL);
  return end_action (plan) ? added : NULL;
}

gboolean
bt_wealth_put (BtWealth *self,
               int       ring)
{
  return bt_wealth_put_at (self, ring, BT_WEALTH_ANY_SLOT);
}

gboolean
bt_wealth_put_at (BtWealth *self,
                  int       ring,
                  guint     slot)
{
  g_autofree char *step = NULL;
  BtPlan *plan;
  guint now, index;

  g_return_val_if_fail (BT_IS_WEALTH (self) && ring >= 0 && ring <= BT_CIRCLES_RINGS, FALSE);

  plan = bt_record_get_plan (self);
  if (plan == NULL || !bt_list_find (plan->wealth, self, &now))
    return FALSE;
  index = slot == BT_WEALTH_ANY_SLOT ? now : find_index (self, plan, ring, slot);
  if (MAX (self->circle, 0) == ring && index == now)
    return TRUE;

  step = describe_move (self, ring);
  bt_plan_begin (plan, step);
  write_number (self, "circle", ring == 0 ? BT_NUMBER_UNKNOWN : ring);
  if (index != now)
    bt_plan_move (plan, self, NULL, index, NULL);
  return end_action (plan);
}

int
bt_wealth_find_in (BtWealth *self)
{
  BtWealthPlace place;

  g_return_val_if_fail (BT_IS_WEALTH (self), 0);

  place = bt_wealth_get_place (self);
  if (bt_wealth_place_is_ring (place))
    return (int) place - 1;
  if (place == BT_WEALTH_PLACE_NO_RING)
    return BT_WEALTH_PLACE_FAMILY_AND_FRIENDS;
  return place == BT_WEALTH_PLACE_COMMUNITY ? BT_WEALTH_PLACE_PLACES : 0;
}

int
bt_wealth_find_out (BtWealth *self)
{
  BtWealthPlace place;

  g_return_val_if_fail (BT_IS_WEALTH (self), 0);

  place = bt_wealth_get_place (self);
  return place < BT_WEALTH_PLACE_MIGHT_ASK ? (int) place + 1 : 0;
}

gboolean
bt_wealth_remember (BtWealth *self,
                    gboolean  remembered)
{
  BtPlan *plan;

  g_return_val_if_fail (BT_IS_WEALTH (self) && bt_record_get_plan (self) != NULL, FALSE);

  /* Translators: what undo takes back; %s is a person who has died, or is no longer in touch. */
  plan = begin_action (self, remembered ? _("remember %s") : _("change how %s is shown"));
  write_number (self, "remembered", remembered);
  if (remembered)
    write_number (self, "printed", FALSE);
  return end_action (plan);
}

gboolean
bt_wealth_remove (BtWealth *self)
{
  g_autoptr (BtWealth) kept = NULL;
  BtPlan *plan;

  g_return_val_if_fail (BT_IS_WEALTH (self) && bt_record_get_plan (self) != NULL, FALSE);

  kept = g_object_ref (self);
  /* Translators: what undo takes back; %s is a person, a place or a strength. */
  plan = begin_action (self, _("remove %s"));
  bt_plan_remove (plan, self, NULL);
  return end_action (plan);
}
