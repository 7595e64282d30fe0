/* outcome.c: one thing the family hopes will be different, or stay as it is. */
#include "config.h"

#include "model/outcome.h"

#include <glib/gi18n.h>

#include "model/budget-line.h"
#include "model/wealth.h"

static const BtField rating_fields[] = {
  BT_FIELD_DAY (BtRating, on, N_("On"), 0),
  BT_FIELD_CODE (BtRating, by, N_("By"), bt_rater_get_type),
  BT_FIELD_TEXT (BtRating, by_name, N_("Name")),
  BT_FIELD_CODE (BtRating, rating, N_("How it is going"), bt_progress_get_type),
  BT_FIELD_TEXT (BtRating, note, N_("Note")),
};

BT_DEFINE_RECORD (BtRating, bt_rating, "ratings", rating_fields)

static const BtField outcome_fields[] = {
  BT_FIELD_TEXT (BtOutcome, title, N_("What will be different")),
  BT_FIELD_CODE (BtOutcome, horizon, N_("When"), bt_horizon_get_type),
  BT_FIELD_DAY (BtOutcome, by_date, N_("By"), 0),
  BT_FIELD_TEXT (BtOutcome, by_words, N_("By, in words")),
  BT_FIELD_CODE (BtOutcome, whose, N_("For whom"), bt_whose_get_type),
  BT_FIELD_CODE (BtOutcome, voice, N_("Whose words"), bt_voice_get_type),
  BT_FIELD_TEXT (BtOutcome, said_by, N_("Who said it")),
  BT_FIELD_CODE (BtOutcome, direction, N_("Which way"), bt_direction_get_type),
  BT_FIELD_CODE (BtOutcome, importance, N_("Important to or for"), bt_importance_get_type),
  BT_FIELD_CODE (BtOutcome, area, N_("Part of life"), bt_area_get_type),
  BT_FIELD_CODE (BtOutcome, adulthood, N_("Growing up"), bt_adulthood_get_type),
  BT_FIELD_TEXT (BtOutcome, why, N_("Why it matters")),
  BT_FIELD_TEXT (BtOutcome, how_known, N_("How we will know")),
  BT_FIELD_TEXT (BtOutcome, first_step, N_("First small step")),
  BT_FIELD_TEXT (BtOutcome, step_who, N_("Who takes it")),
  BT_FIELD_DAY (BtOutcome, step_by, N_("Step by"), 0),
  BT_FIELD_TEXT (BtOutcome, ehc_ref, N_("Number in the EHC plan")),
  BT_FIELD_CODE (BtOutcome, state, N_("How it is going"), bt_progress_get_type),
  BT_FIELD_BYTES (BtOutcome, picture, N_("Picture")),
  BT_FIELD_REFERENCES (BtOutcome, helpers, N_("Help from people"), bt_wealth_get_type,
                       "outcome_helpers"),
  BT_FIELD_REFERENCES (BtOutcome, lines, N_("Help from the budget"), bt_budget_line_get_type,
                       "outcome_lines"),
  BT_FIELD_LIST (BtOutcome, ratings, N_("How it is going, by whom"), bt_rating_get_type,
                 "outcome", 0),
};

BT_DEFINE_RECORD (BtOutcome, bt_outcome, "outcomes", outcome_fields)
