-- schema 1: the whole of it.  Frozen: a change of shape is a new file.

CREATE TABLE "plan" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT,
  "position" INTEGER NOT NULL,
  "title" TEXT,
  "year_from" TEXT CHECK ("year_from" IS date("year_from", '+0 days')),
  "year_to" TEXT CHECK ("year_to" IS date("year_to", '+0 days')),
  "kind" TEXT CHECK ("kind" IN ('ehc', 'draft_ehc', 'child_in_need', 'support_plan', 'none')),
  "meeting_on" TEXT CHECK ("meeting_on" IS date("meeting_on", '+0 days')),
  "last_review_on" TEXT CHECK ("last_review_on" IS date("last_review_on", '+0 days')),
  "final_on" TEXT CHECK ("final_on" IS date("final_on", '+0 days')),
  "short_break_word" TEXT,
  "closed_on" TEXT CHECK ("closed_on" IS date("closed_on", '+0 days')),
  "practice_on" TEXT CHECK ("practice_on" IS date("practice_on", '+0 days')),
  "hide_amounts" INTEGER CHECK ("hide_amounts" IN (0, 1)),
  "changed_on" TEXT CHECK ("changed_on" IS date("changed_on", '+0 days')),
  "changed_by" TEXT
) STRICT;

CREATE TABLE "person" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "preferred_name" TEXT,
  "full_name" TEXT,
  "born_on" TEXT CHECK ("born_on" IS date("born_on", '+0 days')),
  "pronouns" TEXT,
  "speaks_by" TEXT,
  "home" TEXT,
  "school" TEXT,
  "school_year" TEXT,
  "languages" TEXT,
  "our_words" TEXT,
  "photo" BLOB
) STRICT;

CREATE TABLE "contributors" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT,
  "relation" TEXT,
  "how" TEXT,
  "voice" TEXT CHECK ("voice" IN ('child', 'child_shown', 'parent', 'sibling', 'family', 'professional'))
) STRICT;

CREATE TABLE "statements" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT CHECK ("kind" IN ('admire', 'important_to', 'important_for', 'support', 'good_day', 'hard_day', 'working', 'not_working', 'hope', 'history')),
  "text" TEXT,
  "voice" TEXT CHECK ("voice" IN ('child', 'child_shown', 'parent', 'sibling', 'family', 'professional')),
  "said_by" TEXT,
  "picture" BLOB
) STRICT;

CREATE TABLE "signals" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "happening" TEXT,
  "does" TEXT,
  "means" TEXT,
  "respond" TEXT,
  "picture" BLOB
) STRICT;

CREATE TABLE "wealth" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT,
  "kind" TEXT CHECK ("kind" IN ('person', 'place', 'group', 'thing', 'quality', 'money')),
  "element" TEXT CHECK ("element" IN ('relationships', 'community', 'strengths', 'control', 'resilience')),
  "circle" INTEGER CHECK ("circle" BETWEEN 1 AND 5),
  "brings" TEXT,
  "how_often" TEXT,
  "could_help" TEXT,
  "may_ask" TEXT CHECK ("may_ask" IN ('yes', 'no', 'not_yet')),
  "trained_for" TEXT,
  "emergency_order" INTEGER CHECK ("emergency_order" BETWEEN 0 AND 1000000),
  "contact" TEXT,
  "contact_printed" INTEGER CHECK ("contact_printed" IN (0, 1)),
  "printed" INTEGER CHECK ("printed" IN (0, 1)),
  "remembered" INTEGER CHECK ("remembered" IN (0, 1)),
  "give_back" TEXT,
  "picture" BLOB
) STRICT;

CREATE TABLE "options" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "budget_lines" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "option" INTEGER REFERENCES "options" ("key") ON DELETE CASCADE,
  "name" TEXT,
  "kind" TEXT CHECK ("kind" IN ('personal_assistant', 'hospice_break', 'equipment', 'activity', 'sibling', 'therapy', 'training', 'transport', 'running_cost', 'contingency', 'other')),
  "provider" TEXT,
  "how" TEXT CHECK ("how" IN ('bought', 'package', 'arranged')),
  "unit" TEXT CHECK ("unit" IN ('hour', 'night', 'day', 'session', 'item', 'mile', 'week', 'month', 'year')),
  "quantity" INTEGER CHECK ("quantity" BETWEEN 0 AND 1000000000),
  "times" INTEGER CHECK ("times" BETWEEN 0 AND 1000000),
  "unit_price" INTEGER CHECK ("unit_price" BETWEEN 0 AND 1000000000),
  "one_off" INTEGER CHECK ("one_off" IN (0, 1)),
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "vat" TEXT CHECK ("vat" IN ('not_asked', 'claimed', 'not_eligible', 'ask_supplier')),
  "state" TEXT CHECK ("state" IN ('idea', 'asked', 'agreed', 'in_place', 'ended')),
  "note" TEXT,
  "employment" TEXT CHECK ("employment" IN ('employed', 'self_employed', 'agency')),
  "holiday" TEXT CHECK ("holiday" IN ('paid_weeks', 'delivered_hours')),
  "worker_born_on" TEXT CHECK ("worker_born_on" IS date("worker_born_on", '+0 days')),
  "pension" INTEGER CHECK ("pension" IN (0, 1)),
  "started_on" TEXT CHECK ("started_on" IS date("started_on", '+0 days'))
) STRICT;

CREATE TABLE "funds" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT,
  "payer" TEXT CHECK ("payer" IN ('la_social', 'la_education', 'nhs', 'charity', 'family', 'other')),
  "held" TEXT CHECK ("held" IN ('direct_payment', 'third_party', 'arrangement', 'family_money')),
  "holder" TEXT,
  "nominee" TEXT,
  "nominated_on" TEXT CHECK ("nominated_on" IS date("nominated_on", '+0 days')),
  "rate_per_hour" INTEGER CHECK ("rate_per_hour" BETWEEN -1000000000000 AND 1000000000000),
  "state" TEXT CHECK ("state" IN ('asked', 'offered', 'agreed', 'started', 'ended')),
  "agreed_on" TEXT CHECK ("agreed_on" IS date("agreed_on", '+0 days')),
  "agreed_ref" TEXT,
  "agreed_by" TEXT,
  "year_from" TEXT CHECK ("year_from" IS date("year_from", '+0 days')),
  "year_to" TEXT CHECK ("year_to" IS date("year_to", '+0 days')),
  "amount" INTEGER CHECK ("amount" BETWEEN 0 AND 1000000000000),
  "weekly" INTEGER CHECK ("weekly" BETWEEN 0 AND 1000000000000),
  "opening" INTEGER CHECK ("opening" BETWEEN -1000000000000 AND 1000000000000),
  "keep_weeks" INTEGER CHECK ("keep_weeks" BETWEEN 0 AND 1000000),
  "hospital_days" INTEGER CHECK ("hospital_days" BETWEEN 0 AND 1000000),
  "move" TEXT CHECK ("move" IN ('may_move', 'only_this', 'ask_first')),
  "note" TEXT,
  "schedule_every" TEXT CHECK ("schedule_every" IN ('once', 'week', 'two_weeks', 'four_weeks', 'month', 'quarter', 'year')),
  "schedule_first" TEXT CHECK ("schedule_first" IS date("schedule_first", '+0 days')),
  "schedule_amount" INTEGER CHECK ("schedule_amount" BETWEEN 0 AND 1000000000000),
  "schedule_count" INTEGER CHECK ("schedule_count" BETWEEN 0 AND 1000000)
) STRICT;

CREATE TABLE "changes" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "option" INTEGER NOT NULL REFERENCES "options" ("key") ON DELETE CASCADE,
  "line" INTEGER NOT NULL REFERENCES "budget_lines" ("key") ON DELETE CASCADE,
  "quantity" INTEGER CHECK ("quantity" BETWEEN 0 AND 1000000000),
  "times" INTEGER CHECK ("times" BETWEEN 0 AND 1000000),
  "unit_price" INTEGER CHECK ("unit_price" BETWEEN 0 AND 1000000000),
  "drop" INTEGER CHECK ("drop" IN (0, 1))
) STRICT;

CREATE TABLE "shares" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "line" INTEGER REFERENCES "budget_lines" ("key") ON DELETE CASCADE,
  "change" INTEGER REFERENCES "changes" ("key") ON DELETE CASCADE,
  "fund" INTEGER NOT NULL REFERENCES "funds" ("key") ON DELETE CASCADE,
  "amount" INTEGER CHECK ("amount" BETWEEN 0 AND 1000000000000),
  "rest" INTEGER CHECK ("rest" IN (0, 1)),
  CHECK ((("line" IS NOT NULL) + ("change" IS NOT NULL)) = 1)
) STRICT;

CREATE TABLE "stays" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "line" INTEGER NOT NULL REFERENCES "budget_lines" ("key") ON DELETE CASCADE,
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "units" INTEGER CHECK ("units" BETWEEN 0 AND 1000000000),
  "state" TEXT CHECK ("state" IN ('booked', 'taken', 'cancelled')),
  "cancelled_by" TEXT CHECK ("cancelled_by" IN ('family', 'provider', 'illness')),
  "charged" INTEGER CHECK ("charged" IN (0, 1))
) STRICT;

CREATE TABLE "adjustments" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "fund" INTEGER NOT NULL REFERENCES "funds" ("key") ON DELETE CASCADE,
  "on" TEXT CHECK ("on" IS date("on", '+0 days')),
  "amount" INTEGER CHECK ("amount" BETWEEN -1000000000000 AND 1000000000000),
  "why" TEXT
) STRICT;

CREATE TABLE "receipts" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "fund" INTEGER NOT NULL REFERENCES "funds" ("key") ON DELETE CASCADE,
  "on" TEXT CHECK ("on" IS date("on", '+0 days')),
  "amount" INTEGER CHECK ("amount" BETWEEN -1000000000000 AND 1000000000000),
  "ref" TEXT
) STRICT;

CREATE TABLE "earmarks" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "fund" INTEGER NOT NULL REFERENCES "funds" ("key") ON DELETE CASCADE,
  "purpose" TEXT,
  "amount" INTEGER CHECK ("amount" BETWEEN 0 AND 1000000000000),
  "agreed_on" TEXT CHECK ("agreed_on" IS date("agreed_on", '+0 days')),
  "agreed_with" TEXT
) STRICT;

CREATE TABLE "outcomes" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "title" TEXT,
  "horizon" TEXT CHECK ("horizon" IN ('short', 'medium', 'long')),
  "by_date" TEXT CHECK ("by_date" IS date("by_date", '+0 days')),
  "by_words" TEXT,
  "whose" TEXT CHECK ("whose" IN ('child', 'parent', 'sibling', 'family')),
  "voice" TEXT CHECK ("voice" IN ('child', 'child_shown', 'parent', 'sibling', 'family', 'professional')),
  "said_by" TEXT,
  "direction" TEXT CHECK ("direction" IN ('gain', 'keep', 'ease', 'experience')),
  "importance" TEXT CHECK ("importance" IN ('to', 'for', 'both')),
  "area" TEXT CHECK ("area" IN ('learning', 'health', 'everyday', 'friends', 'family', 'independence', 'rest')),
  "adulthood" TEXT CHECK ("adulthood" IN ('employment', 'independent_living', 'community', 'health')),
  "why" TEXT,
  "how_known" TEXT,
  "first_step" TEXT,
  "step_who" TEXT,
  "step_by" TEXT CHECK ("step_by" IS date("step_by", '+0 days')),
  "ehc_ref" TEXT,
  "state" TEXT CHECK ("state" IN ('not_started', 'early_days', 'getting_there', 'met', 'met_and_more', 'holding_steady', 'harder_now', 'paused', 'no_longer_right')),
  "picture" BLOB
) STRICT;

CREATE TABLE "ratings" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "outcome" INTEGER NOT NULL REFERENCES "outcomes" ("key") ON DELETE CASCADE,
  "on" TEXT CHECK ("on" IS date("on", '+0 days')),
  "by" TEXT CHECK ("by" IN ('child', 'family', 'school', 'worker', 'other')),
  "by_name" TEXT,
  "rating" TEXT CHECK ("rating" IN ('not_started', 'early_days', 'getting_there', 'met', 'met_and_more', 'holding_steady', 'harder_now', 'paused', 'no_longer_right')),
  "note" TEXT
) STRICT;

CREATE TABLE "spending" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "on" TEXT CHECK ("on" IS date("on", '+0 days')),
  "payee" TEXT,
  "purpose" TEXT,
  "kind" TEXT CHECK ("kind" IN ('payment', 'refund', 'correction', 'notional')),
  "cleared_on" TEXT CHECK ("cleared_on" IS date("cleared_on", '+0 days')),
  "proof" TEXT CHECK ("proof" IN ('none', 'receipt', 'invoice', 'payslip', 'statement')),
  "proof_ref" TEXT
) STRICT;

CREATE TABLE "parts" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "spending" INTEGER NOT NULL REFERENCES "spending" ("key") ON DELETE CASCADE,
  "line" INTEGER REFERENCES "budget_lines" ("key") ON DELETE SET NULL,
  "fund" INTEGER REFERENCES "funds" ("key") ON DELETE SET NULL,
  "amount" INTEGER CHECK ("amount" BETWEEN -1000000000000 AND 1000000000000)
) STRICT;

CREATE TABLE "agreements" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "with" TEXT,
  "what" TEXT,
  "amount" INTEGER CHECK ("amount" BETWEEN -1000000000000 AND 1000000000000),
  "asked_on" TEXT CHECK ("asked_on" IS date("asked_on", '+0 days')),
  "offered_on" TEXT CHECK ("offered_on" IS date("offered_on", '+0 days')),
  "agreed_on" TEXT CHECK ("agreed_on" IS date("agreed_on", '+0 days')),
  "ref" TEXT,
  "state" TEXT CHECK ("state" IN ('asked', 'offered', 'agreed', 'declined', 'kept', 'changed', 'overturned', 'ended')),
  "declined_on" TEXT CHECK ("declined_on" IS date("declined_on", '+0 days')),
  "declined_why" TEXT,
  "money_contact" TEXT,
  "care_contact" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "instalments" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "agreement" INTEGER NOT NULL REFERENCES "agreements" ("key") ON DELETE CASCADE,
  "due" TEXT CHECK ("due" IS date("due", '+0 days')),
  "amount" INTEGER CHECK ("amount" BETWEEN -1000000000000 AND 1000000000000),
  "paid_on" TEXT CHECK ("paid_on" IS date("paid_on", '+0 days'))
) STRICT;

CREATE TABLE "questions" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "text" TEXT,
  "for_whom" TEXT,
  "asked_on" TEXT CHECK ("asked_on" IS date("asked_on", '+0 days')),
  "answer" TEXT,
  "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days')),
  "answered_by" TEXT
) STRICT;

CREATE TABLE "actions" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "what" TEXT,
  "who" TEXT,
  "by" TEXT CHECK ("by" IS date("by", '+0 days')),
  "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days'))
) STRICT;

CREATE TABLE "log" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "on" TEXT CHECK ("on" IS date("on", '+0 days')),
  "did" TEXT,
  "who" TEXT,
  "liked" TEXT,
  "disliked" TEXT,
  "outcome" INTEGER REFERENCES "outcomes" ("key") ON DELETE SET NULL
) STRICT;

CREATE TABLE "decisions" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "decision" TEXT,
  "how_involved" TEXT,
  "who_decides" TEXT
) STRICT;

CREATE TABLE "matching" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "support" TEXT,
  "skills" TEXT,
  "personality" TEXT,
  "interests" TEXT
) STRICT;

CREATE TABLE "reviews" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "meeting_on" TEXT CHECK ("meeting_on" IS date("meeting_on", '+0 days')),
  "kind" TEXT CHECK ("kind" IN ('annual', 'early', 'transfer', 'under_five', 'other')),
  "notes" TEXT
) STRICT;

CREATE TABLE "invitees" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "review" INTEGER NOT NULL REFERENCES "reviews" ("key") ON DELETE CASCADE,
  "name" TEXT,
  "role" TEXT,
  "invited_on" TEXT CHECK ("invited_on" IS date("invited_on", '+0 days')),
  "report_on" TEXT CHECK ("report_on" IS date("report_on", '+0 days')),
  "came" INTEGER CHECK ("came" IN (0, 1))
) STRICT;

CREATE TABLE "rates" (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  "pay_21" INTEGER CHECK ("pay_21" BETWEEN -1000000000000 AND 1000000000000),
  "pay_18" INTEGER CHECK ("pay_18" BETWEEN -1000000000000 AND 1000000000000),
  "pay_young" INTEGER CHECK ("pay_young" BETWEEN -1000000000000 AND 1000000000000),
  "ni_rate" INTEGER CHECK ("ni_rate" BETWEEN 0 AND 1000000000),
  "ni_threshold" INTEGER CHECK ("ni_threshold" BETWEEN -1000000000000 AND 1000000000000),
  "ni_allowance" INTEGER CHECK ("ni_allowance" BETWEEN -1000000000000 AND 1000000000000),
  "pension_lower" INTEGER CHECK ("pension_lower" BETWEEN -1000000000000 AND 1000000000000),
  "pension_upper" INTEGER CHECK ("pension_upper" BETWEEN -1000000000000 AND 1000000000000),
  "pension_rate" INTEGER CHECK ("pension_rate" BETWEEN 0 AND 1000000000),
  "holiday_rate" INTEGER CHECK ("holiday_rate" BETWEEN 0 AND 1000000000)
) STRICT;

CREATE TABLE "fund_lines" (
  "owner" INTEGER NOT NULL REFERENCES "funds" ("key") ON DELETE CASCADE,
  "target" INTEGER NOT NULL REFERENCES "budget_lines" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "outcome_helpers" (
  "owner" INTEGER NOT NULL REFERENCES "outcomes" ("key") ON DELETE CASCADE,
  "target" INTEGER NOT NULL REFERENCES "wealth" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "outcome_lines" (
  "owner" INTEGER NOT NULL REFERENCES "outcomes" ("key") ON DELETE CASCADE,
  "target" INTEGER NOT NULL REFERENCES "budget_lines" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "target")
) STRICT, WITHOUT ROWID;

CREATE TABLE "agreement_funds" (
  "owner" INTEGER NOT NULL REFERENCES "agreements" ("key") ON DELETE CASCADE,
  "target" INTEGER NOT NULL REFERENCES "funds" ("key") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "target")
) STRICT, WITHOUT ROWID;

CREATE INDEX "parts_by_spending" ON "parts" ("spending");
