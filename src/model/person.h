/* person.h: the child or young person the plan is about. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_PERSON (bt_person_get_type ())
G_DECLARE_FINAL_TYPE (BtPerson, bt_person, BT, PERSON, BtRecord)

struct _BtPerson
{
  BtRecord     parent_instance;
  char        *preferred_name;
  char        *full_name;
  BtDay        born_on;
  char        *pronouns;
  char        *speaks_by;
  char        *home;
  char        *school;
  char        *school_year;
  char        *languages;
  char        *our_words;
  GBytes      *photo;
};

G_END_DECLS
