/* review-page.c: the place Review and print: which pages, how large, how they look, and onto
 * paper with them. */
#include "config.h"

#include "ui/review-page.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "report/report.h"
#include "ui/file-dialogs.h"
#include "ui/kit/choice.h"
#include "ui/kit/columns.h"
#include "ui/kit/preview.h"
#include "ui/page-choices.h"
#include "ui/pages-work.h"
#include "ui/plan-window.h"
#include "ui/print.h"
#include "ui/ui.h"

struct _BtReviewPage
{
  GtkBox              parent_instance;
  BtPlanFile         *file;
  BtSettings         *settings;
  GSimpleActionGroup *actions;
  BtPageChoices      *choices;
  BtPagesWork        *work; /* has the pages */
  guint               shown;
  guint               idle;
  GtkWidget          *purpose;
  GtkWidget          *who;
  GtkWidget          *who_choice;
  GtkWidget          *part_list;
  GtkWidget          *leave_out_list;
  GtkWidget          *stack;
  GtkWidget          *scroller;
  GtkWidget          *preview;
  GtkWidget          *position;
  GtkWidget          *progress;
  GtkWidget          *again;
};

G_DEFINE_FINAL_TYPE (BtReviewPage, bt_review_page, GTK_TYPE_BOX)

static BtPlan *
get_plan (BtReviewPage *self)
{
  return bt_plan_file_get_plan (self->file);
}

static BtPages *
begin_pages (gpointer data)
{
  BtReviewPage *self = data;
  BtPlan *plan = get_plan (self);
  BtDay today = bt_plan_get_today (plan, bt_day_today ());
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, bt_plan_get_day (plan, today));
  BtReportOptions options = bt_page_choices_get_options (self->choices);

  options.today = today;
  return bt_report_begin (plan, sums, &options);
}

static void
enable (BtReviewPage *self,
        const char   *name,
        gboolean      enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
show_state (BtReviewPage *self,
            const char   *state)
{
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), state);
}

static void
show_page (BtReviewPage *self)
{
  BtPages *pages = bt_pages_work_get (self->work);
  guint n = bt_pages_is_empty (pages) ? 0 : bt_pages_get_n (pages);
  g_autofree char *position = NULL, *this = NULL, *last = bt_number_format (n);

  self->shown = MIN (self->shown, MAX (n, 1) - 1);
  bt_preview_show (BT_PREVIEW (self->preview), n > 0 ? pages : NULL, self->shown);
  show_state (self, n > 0 ? "pages" : "none");
  this = bt_number_format (self->shown + 1);
  position = g_strdup_printf (_("page %s of %s"), this, last);
  gtk_label_set_label (GTK_LABEL (self->position), n > 0 ? position : _("no pages"));
  enable (self, "previous", self->shown > 0);
  enable (self, "next", self->shown + 1 < n);
  enable (self, "save-pdf", n > 0);
  enable (self, "print", n > 0);
}

static void
show_purpose (BtReviewPage *self)
{
  BtDay day = get_plan (self)->meeting_on;
  g_autofree char *words = bt_day_format (day);
  /* Translators: %s is the day of a meeting: "14 January 2027". */
  g_autofree char *text = g_strdup_printf (_("Make the pages for the meeting on %s"), words);

  gtk_label_set_label (GTK_LABEL (self->purpose),
                       day != BT_DAY_UNKNOWN ? text : _("See your pages as they will be on paper"));
}

static gboolean
on_idle (gpointer data)
{
  BtReviewPage *self = data;

  self->idle = 0;
  show_purpose (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) || bt_pages_work_is_wanted (self->work))
    bt_pages_work_go_on (self->work);
  return G_SOURCE_REMOVE;
}

/* Pages are made anew once, however much has changed, not before everything else is done, and only
 * where they are seen or waited for. */
static void
forget_pages (BtReviewPage *self)
{
  bt_preview_show (BT_PREVIEW (self->preview), NULL, 0);
  bt_pages_work_forget (self->work);
  if (self->idle == 0)
    self->idle = g_idle_add (on_idle, self);
}

static void
bt_review_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bt_review_page_parent_class)->map (widget);
  bt_pages_work_go_on (BT_REVIEW_PAGE (widget)->work);
}

/* There is nothing to turn then. */
static void
on_work_lasts (BtReviewPage *self)
{
  if (bt_pages_work_get (self->work) == NULL)
    gtk_label_set_label (GTK_LABEL (self->position), _("no pages yet"));
  enable (self, "previous", FALSE);
  enable (self, "next", FALSE);
  show_state (self, "work");
}

/* What was made before is still there; if not, it can be made later. */
static void
on_work_stopped (BtReviewPage *self)
{
  if (bt_pages_work_get (self->work) != NULL)
    {
      show_page (self);
      return;
    }
  on_work_lasts (self);
  show_state (self, "stopped");
  gtk_widget_grab_focus (self->again);
}

static void
on_again (BtReviewPage *self)
{
  bt_pages_work_go_on (self->work);
}

static void
turn (BtReviewPage *self,
      int           by)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (self->scroller);

  self->shown = (guint) MAX (0, (int) self->shown + by);
  if (bt_pages_work_get (self->work) == NULL)
    return; /* that many pages on, when there are any */
  show_page (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), 0);
}

static void
next (GSimpleAction *action,
      GVariant      *target,
      gpointer       data)
{
  turn (data, 1);
}

static void
previous (GSimpleAction *action,
          GVariant      *target,
          gpointer       data)
{
  turn (data, -1);
}

static void
change_larger (GSimpleAction *action,
               GVariant      *state,
               gpointer       data)
{
  BtReviewPage *self = data;

  g_simple_action_set_state (action, state);
  g_object_set (self->preview, "larger", g_variant_get_boolean (state), NULL);
}

static BtPlanWindow *
get_window (BtReviewPage *self)
{
  return BT_PLAN_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
on_written (BtReviewPage *self,
            GFile        *file,
            GError       *error)
{
  BtPlanWindow *window = get_window (self);
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *text = NULL;

  show_page (self);
  if (error != NULL)
    {
      text = g_strdup_printf (_("“%s” could not be written: %s."), name, error->message);
      bt_plan_window_tell (window, text);
      return;
    }
  text = g_strdup_printf (_("The pages are in “%s”."), name);
  bt_plan_window_tell (window, NULL);
  bt_plan_window_toast (window, text, NULL, NULL);
}

static void
on_pdf_place (GtkWidget *asker,
              GFile     *file)
{
  bt_review_page_write_pdf (BT_REVIEW_PAGE (asker), file);
}

static void
save_pdf (GSimpleAction *action,
          GVariant      *target,
          gpointer       data)
{
  /* Translators: what a PDF is called if nothing else is typed, and a print job.  No child’s
   * name: others see it. */
  bt_ask_where_to_save (data, _("Save as PDF"), _("Our plan"), "pdf", on_pdf_place);
}

static void
on_print_failed (GtkWindow  *window,
                 const char *why)
{
  /* Translators: %s is what the system says went wrong. */
  g_autofree char *text = g_strdup_printf (_("The pages could not be printed: %s"), why);

  bt_plan_window_tell (BT_PLAN_WINDOW (window), text);
}

static void
on_printable (BtReviewPage *self)
{
  BtPages *pages = bt_pages_ref (bt_pages_work_get (self->work));

  bt_print (GTK_WINDOW (get_window (self)), pages, self->settings, on_print_failed);
}

static void
print (GSimpleAction *action,
       GVariant      *target,
       gpointer       data)
{
  bt_pages_work_print (BT_REVIEW_PAGE (data)->work);
}

static const GActionEntry actions[] = {
  { .name = "next", .activate = next },
  { .name = "previous", .activate = previous },
  { .name = "larger", .state = "false", .change_state = change_larger },
  { .name = "save-pdf", .activate = save_pdf },
  { .name = "print", .activate = print },
};

/* A tick for one thing that may be chosen. */
static void
add_tick (GtkWidget  *list,
          const char *label,
          char       *action)
{
  g_autofree char *taken = action;
  GtkWidget *tick = gtk_check_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (tick), taken);
  gtk_box_append (GTK_BOX (list), tick);
}

static void
add_ticks (BtReviewPage *self)
{
  for (guint i = 0; i < BT_REPORT_N_PARTS; i++)
    add_tick (self->part_list, bt_report_get_part_title (i),
              g_strdup_printf ("choose.part-%u", i));
  for (guint i = 0; i < BT_N_LEAVE_OUTS; i++)
    add_tick (self->leave_out_list, bt_leave_out_get_label (i),
              g_strconcat ("choose.leave-", bt_leave_out_get_name (i), NULL));
}

static void
on_who_chosen (BtReviewPage *self)
{
  guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->who_choice));

  if (chosen < BT_N_AUDIENCES && chosen != bt_page_choices_get_audience (self->choices))
    g_action_group_change_action_state (bt_page_choices_get_actions (self->choices), "for",
                                        g_variant_new_string (bt_audience_get (chosen)->name));
}

static void
show_who (BtReviewPage *self)
{
  const char *texts[BT_N_AUDIENCES + 1] = { NULL };

  for (guint i = 0; i < BT_N_AUDIENCES; i++)
    texts[i] = bt_audience_get_label (bt_audience_get (i));
  bt_choice_set_texts (GTK_DROP_DOWN (self->who_choice), texts,
                       bt_page_choices_get_audience (self->choices), self);
}

static void
add_who (BtReviewPage *self)
{
  self->who_choice = bt_choice_new (_("Who is it for?"));
  gtk_widget_set_margin_top (self->who_choice, 4);
  gtk_box_append (GTK_BOX (self->who), self->who_choice);
  g_signal_connect_swapped (self->who_choice, "notify::selected", G_CALLBACK (on_who_chosen), self);
}

static void
on_choices_changed (BtReviewPage *self)
{
  show_who (self);
  forget_pages (self);
}

static void
on_plan_changed (BtReviewPage *self)
{
  bt_page_choices_set_money_hidden (self->choices, get_plan (self)->hide_amounts == BT_FLAG_YES);
  forget_pages (self);
}

static void
bt_review_page_dispose (GObject *object)
{
  BtReviewPage *self = BT_REVIEW_PAGE (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->file != NULL)
    g_signal_handlers_disconnect_by_data (get_plan (self), self);
  if (self->preview != NULL)
    bt_preview_show (BT_PREVIEW (self->preview), NULL, 0);
  self->preview = NULL;
  if (self->work != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->work, self);
      g_object_run_dispose (G_OBJECT (self->work)); /* nothing of it goes on without its page */
    }
  g_clear_object (&self->work);
  g_clear_object (&self->file);
  g_clear_object (&self->settings);
  g_clear_object (&self->actions);
  if (self->choices != NULL)
    g_signal_handlers_disconnect_by_data (self->choices, self);
  g_clear_object (&self->choices);
  G_OBJECT_CLASS (bt_review_page_parent_class)->dispose (object);
}

static void
bt_review_page_class_init (BtReviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_review_page_dispose;
  widget_class->map = bt_review_page_map;
  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_PREVIEW);
  g_type_ensure (BT_TYPE_WORK);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "review-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, purpose);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, who);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, part_list);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, leave_out_list);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, preview);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, position);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, progress);
  gtk_widget_class_bind_template_child (widget_class, BtReviewPage, again);
  gtk_widget_class_bind_template_callback (widget_class, on_again);
  gtk_widget_class_bind_template_callback (widget_class, on_work_lasts);
}

static void
bt_review_page_init (BtReviewPage *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "review", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  self->work = bt_pages_work_new (BT_WORK (self->progress), begin_pages, self);
  g_signal_connect_swapped (self->work, "made", G_CALLBACK (show_page), self);
  g_signal_connect_swapped (self->work, "printable", G_CALLBACK (on_printable), self);
  g_signal_connect_swapped (self->work, "written", G_CALLBACK (on_written), self);
  g_signal_connect_swapped (self->work, "stopped", G_CALLBACK (on_work_stopped), self);
  add_who (self);
  add_ticks (self);
}

GtkWidget *
bt_review_page_new (BtPlanFile *file,
                    BtSettings *settings)
{
  BtReviewPage *self;

  g_return_val_if_fail (BT_IS_PLAN_FILE (file), NULL);
  g_return_val_if_fail (BT_IS_SETTINGS (settings), NULL);

  self = g_object_new (BT_TYPE_REVIEW_PAGE, NULL);
  self->file = g_object_ref (file);
  self->settings = g_object_ref (settings);
  self->choices = bt_page_choices_new (settings);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "choose",
                                  bt_page_choices_get_actions (self->choices));
  g_signal_connect_swapped (self->choices, "changed", G_CALLBACK (on_choices_changed), self);
  g_signal_connect_swapped (get_plan (self), "changed", G_CALLBACK (on_plan_changed), self);
  on_plan_changed (self);
  show_who (self);
  show_purpose (self);
  return GTK_WIDGET (self);
}

BtPages *
bt_review_page_get_pages (BtReviewPage *self)
{
  g_return_val_if_fail (BT_IS_REVIEW_PAGE (self), NULL);

  return bt_pages_work_make (self->work);
}

guint
bt_review_page_get_shown (BtReviewPage *self)
{
  g_return_val_if_fail (BT_IS_REVIEW_PAGE (self), 0);
  return self->shown;
}

void
bt_review_page_write_pdf (BtReviewPage *self,
                          GFile        *file)
{
  g_return_if_fail (BT_IS_REVIEW_PAGE (self) && G_IS_FILE (file));

  bt_pages_work_write (self->work, file);
}
