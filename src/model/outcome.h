/* outcome.h: one thing the family hopes will be different, or stay as it is. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

/* How someone sees that a hope is going, on a day. */
#define BT_TYPE_RATING (bt_rating_get_type ())
G_DECLARE_FINAL_TYPE (BtRating, bt_rating, BT, RATING, BtRecord)

#define BT_TYPE_OUTCOME (bt_outcome_get_type ())
G_DECLARE_FINAL_TYPE (BtOutcome, bt_outcome, BT, OUTCOME, BtRecord)

struct _BtRating
{
  BtRecord     parent_instance;
  BtDay        on;
  BtRater      by;
  char        *by_name;
  BtProgress   rating;
  char        *note;
};

struct _BtOutcome
{
  BtRecord     parent_instance;
  char        *title;
  BtHorizon    horizon;
  BtDay        by_date;
  char        *by_words;
  BtWhose      whose;
  BtVoice      voice;
  char        *said_by;
  BtDirection  direction;
  BtImportance importance;
  BtArea       area;
  BtAdulthood  adulthood;
  char        *why;
  char        *how_known;
  char        *first_step;
  char        *step_who;
  BtDay        step_by;
  char        *ehc_ref;
  BtProgress   state;
  GBytes      *picture;
  GPtrArray   *helpers;
  GPtrArray   *lines;
  BtList      *ratings;
};

G_END_DECLS
