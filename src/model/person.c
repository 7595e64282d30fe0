/* person.c: the child or young person the plan is about. */
#include "config.h"

#include "model/person.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_TEXT (BtPerson, preferred_name, N_("What we call them")),
  BT_FIELD_TEXT (BtPerson, full_name, N_("Full name")),
  BT_FIELD_DAY (BtPerson, born_on, N_("Born on"), 0),
  BT_FIELD_TEXT (BtPerson, pronouns, N_("Pronouns")),
  BT_FIELD_TEXT (BtPerson, speaks_by, N_("How they talk")),
  BT_FIELD_TEXT (BtPerson, home, N_("Home")),
  BT_FIELD_TEXT (BtPerson, school, N_("School or nursery")),
  BT_FIELD_TEXT (BtPerson, school_year, N_("School year")),
  BT_FIELD_TEXT (BtPerson, languages, N_("Languages")),
  BT_FIELD_TEXT (BtPerson, our_words, N_("Our words")),
  BT_FIELD_BYTES (BtPerson, photo, N_("Photo")),
};

BT_DEFINE_RECORD (BtPerson, bt_person, "person", fields)
