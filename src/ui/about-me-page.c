/* about-me-page.c: the place About me: the first page people read, and more where it helps.
 *
 * Three lists stand open, as on paper; everything else is there when it is looked for.  Beside them
 * is who the plan is about, or the form of what was opened. */
#include "config.h"

#include "ui/about-me-page.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "model/contributor.h"
#include "model/log-entry.h"
#include "model/statement.h"
#include "report/report.h"
#include "ui/about-me-card.h"
#include "ui/about-me-form.h"
#include "ui/about-me-list.h"
#include "ui/about-me-more.h"
#include "ui/about-me-who.h"
#include "ui/kit/columns.h"
#include "ui/ui.h"

#define N_FIRST     3   /* lists of the first page */
#define PAPER_AFTER 600 /* ms without a change: then it is seen whether the page still fits */

struct _BtAboutMePage
{
  GtkBox         parent_instance;
  BtPlan        *plan;
  guint          paper;          /* source that looks at the printed page */
  gboolean       stale;          /* it is to be looked at when the page is next seen */
  GtkWidget     *origin;         /* weak: where the keyboard was when the form was opened */
  double         from;           /* how far down that was, where all is in one column */
  GtkWidget     *purpose;
  GtkWidget     *scroller;       /* of the one column */
  GtkWidget     *side_scroller;
  GtkWidget     *side;           /* "child" or "form" */
  BtAboutMeCard *card;
  GtkWidget     *helped_place;
  BtAboutMeForm *form;
  BtAboutMeWho  *who;
  GtkWidget     *first_place;
  BtAboutMeList *first[N_FIRST];
  BtAboutMeList *helped;
  GtkWidget     *spill;
  GtkWidget     *expander;
  BtAboutMeMore *more;           /* NULL until it is opened */
};

G_DEFINE_FINAL_TYPE (BtAboutMePage, bt_about_me_page, GTK_TYPE_BOX)

/* What is shown. */

static void
show_words (BtAboutMePage *self)
{
  g_autofree char *name = bt_about_me_dup_name (bt_plan_get_person (self->plan));
  /* Translators: %s is what the child is called. */
  g_autofree char *purpose = g_strdup_printf (
      _("The first page people read. In %s’s voice, or yours."), name);

  gtk_label_set_label (GTK_LABEL (self->purpose), purpose);
  for (guint i = 0; i < N_FIRST; i++)
    bt_about_me_list_show_words (self->first[i]);
  if (self->more != NULL)
    bt_about_me_more_show_words (self->more);
}

static guint
count_sides (BtAboutMePage *self)
{
  BtReportOptions options = { .parts = BT_REPORT_ABOUT_ME, .today = bt_day_today () };
  g_autoptr (BtPages) pages = bt_report_make (self->plan, NULL, &options);

  return bt_pages_get_n (pages);
}

static gboolean
look_at_paper (gpointer data)
{
  BtAboutMePage *self = data;
  guint n = count_sides (self);
  /* Translators: %s is a number of printed pages, 2 or more. */
  const char *format = ngettext ("On paper this is %s page. One is easiest to take in.",
                                 "On paper this is %s pages. One is easiest to take in.", n);
  g_autofree char *text = bt_number_count (format, n);

  self->paper = 0;
  gtk_label_set_label (GTK_LABEL (self->spill), n > 1 ? text : "");
  gtk_widget_set_visible (self->spill, n > 1);
  return G_SOURCE_REMOVE;
}

/* Not while someone is typing, nor before what is new is seen: laying out pages takes longer than a
 * letter may.  And not for a page that nobody looks at. */
static void
look_at_paper_later (BtAboutMePage *self,
                     guint          after)
{
  g_clear_handle_id (&self->paper, g_source_remove);
  self->stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (!self->stale)
    self->paper = g_timeout_add_full (G_PRIORITY_LOW, after, look_at_paper, self, NULL);
}

static void
on_changed (BtAboutMePage *self,
            BtChanges     *changes)
{
  if (bt_changes_touch (changes, BT_TYPE_PERSON))
    show_words (self);
  look_at_paper_later (self, PAPER_AFTER);
}

/* The form beside the lists. */

static void
set_origin (BtAboutMePage *self,
            GtkWidget     *origin)
{
  if (self->origin != NULL)
    g_object_remove_weak_pointer (G_OBJECT (self->origin), (gpointer *) &self->origin);
  self->origin = origin;
  if (self->origin != NULL)
    g_object_add_weak_pointer (G_OBJECT (self->origin), (gpointer *) &self->origin);
}

static GtkAdjustment *
get_scroll (GtkWidget *scroller)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

/* The form stands at the top, where the child's card was. */
static void
open_form (BtAboutMePage *self,
           BtRecord      *record)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->form)))
    {
      set_origin (self, focus);
      self->from = gtk_adjustment_get_value (get_scroll (self->scroller));
    }
  bt_about_me_form_show (self->form, record);
  gtk_stack_set_visible_child_name (GTK_STACK (self->side), "form");
  gtk_widget_grab_focus (GTK_WIDGET (self->form));
  gtk_adjustment_set_value (get_scroll (self->scroller), 0);
  gtk_adjustment_set_value (get_scroll (self->side_scroller), 0);
}

/* The keyboard goes back to what the form was of. */
static void
close_form (BtAboutMePage *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->form)) != NULL;

  gtk_stack_set_visible_child_name (GTK_STACK (self->side), "child");
  if (had_focus && self->origin != NULL)
    gtk_widget_grab_focus (self->origin);
  else if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->card));
  if (had_focus)
    gtk_adjustment_set_value (get_scroll (self->scroller), self->from);
  set_origin (self, NULL);
  bt_about_me_form_show (self->form, NULL);
}

static void
on_opened (BtAboutMePage *self,
           BtRecord      *record)
{
  open_form (self, record);
}

static void
on_changing (BtAboutMePage *self)
{
  open_form (self, BT_RECORD (bt_plan_get_person (self->plan)));
}

/* New lines are said by who is here. */
static void
on_adding (BtAboutMePage *self,
           BtRecord      *record)
{
  BtContributor *who = bt_about_me_who_get (self->who);

  if (BT_IS_LOG_ENTRY (record))
    g_object_set (record, "on", bt_plan_get_today (self->plan, bt_day_today ()), "who",
                  who != NULL ? who->name : NULL, NULL);
  else if (BT_IS_STATEMENT (record) && who != NULL)
    g_object_set (record, "said-by", who->name, "voice", who->voice, NULL);
  else if (BT_IS_CONTRIBUTOR (record)) /* who was just written down is the one who is here */
    bt_about_me_who_set (self->who, BT_CONTRIBUTOR (record));
}

/* What is under "More, if it helps" is made when someone looks there. */
static void
on_expanded (BtAboutMePage *self)
{
  if (self->more != NULL || !gtk_expander_get_expanded (GTK_EXPANDER (self->expander)))
    return;
  self->more = BT_ABOUT_ME_MORE (bt_about_me_more_new (self->plan));
  g_signal_connect_swapped (self->more, "opened", G_CALLBACK (on_opened), self);
  g_signal_connect_swapped (self->more, "adding", G_CALLBACK (on_adding), self);
  gtk_expander_set_child (GTK_EXPANDER (self->expander), GTK_WIDGET (self->more));
}

/* In one column the first list may stand below what is seen, or where a toast lies over it; that is
 * known once the page has its size. */
static gboolean
show_first_list (GtkWidget     *scroller,
                 GdkFrameClock *clock,
                 gpointer       data)
{
  BtAboutMePage *self = BT_ABOUT_ME_PAGE (data);
  GtkWidget *list = GTK_WIDGET (self->first[0]);
  GtkAdjustment *scroll = get_scroll (scroller);
  graphene_rect_t there;

  if (gtk_widget_get_height (list) == 0)
    return G_SOURCE_CONTINUE;
  if (gtk_widget_compute_bounds (list, scroller, &there)
      && there.origin.y + there.size.height > (float) gtk_widget_get_height (scroller) * 3 / 4)
    gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll) + there.origin.y);
  return G_SOURCE_REMOVE;
}

/* On an empty page the cursor is where the first line is written. */
static void
on_map (BtAboutMePage *self)
{
  if (self->stale)
    look_at_paper_later (self, 0);
  if (bt_list_get_length (self->plan->statements) > 0)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->first[0]));
  gtk_widget_add_tick_callback (self->scroller, show_first_list, self, NULL);
}

static BtAboutMeList *
add_list (BtAboutMePage       *self,
          const BtAboutMePart *part,
          GtkWidget           *place)
{
  GtkWidget *list = bt_about_me_list_new (self->plan, part);

  g_signal_connect_swapped (list, "opened", G_CALLBACK (on_opened), self);
  g_signal_connect_swapped (list, "adding", G_CALLBACK (on_adding), self);
  gtk_box_append (GTK_BOX (place), list);
  return BT_ABOUT_ME_LIST (list);
}

static void
bt_about_me_page_dispose (GObject *object)
{
  BtAboutMePage *self = BT_ABOUT_ME_PAGE (object);

  g_clear_handle_id (&self->paper, g_source_remove);
  set_origin (self, NULL);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (bt_about_me_page_parent_class)->dispose (object);
}

static void
bt_about_me_page_class_init (BtAboutMePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_about_me_page_dispose;
  g_type_ensure (BT_TYPE_ABOUT_ME_CARD);
  g_type_ensure (BT_TYPE_ABOUT_ME_FORM);
  g_type_ensure (BT_TYPE_ABOUT_ME_WHO);
  g_type_ensure (BT_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "about-me-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, purpose);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, side_scroller);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, side);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, card);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, helped_place);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, form);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, who);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, first_place);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, spill);
  gtk_widget_class_bind_template_child (widget_class, BtAboutMePage, expander);
  gtk_widget_class_bind_template_callback (widget_class, on_changing);
  gtk_widget_class_bind_template_callback (widget_class, close_form);
  gtk_widget_class_bind_template_callback (widget_class, on_expanded);
}

static void
bt_about_me_page_init (BtAboutMePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* public functions */

GtkWidget *
bt_about_me_page_new (BtPlanFile *file,
                      BtSettings *settings)
{
  BtAboutMePage *self;

  g_return_val_if_fail (BT_IS_PLAN_FILE (file), NULL);

  self = g_object_new (BT_TYPE_ABOUT_ME_PAGE, NULL);
  self->plan = g_object_ref (bt_plan_file_get_plan (file));
  bt_about_me_card_set_person (self->card, bt_plan_get_person (self->plan));
  bt_about_me_who_set_plan (self->who, self->plan);
  for (guint i = 0; i < N_FIRST; i++)
    self->first[i] = add_list (self, &bt_about_me_first[i], self->first_place);
  self->helped = add_list (self, &bt_about_me_helped, self->helped_place);
  gtk_widget_add_css_class (GTK_WIDGET (self->helped), "tinted");
  show_words (self);
  g_signal_connect_swapped (self->plan, "changed", G_CALLBACK (on_changed), self);
  g_signal_connect (self, "map", G_CALLBACK (on_map), NULL);
  look_at_paper_later (self, 0);
  return GTK_WIDGET (self);
}
