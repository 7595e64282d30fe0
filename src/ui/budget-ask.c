/* budget-ask.c: what goes from the budget goes at once and can be taken back; only where money
 * would be left for nothing that is asked first. */
#include "config.h"

#include "ui/budget-ask.h"

#include <glib/gi18n.h>

#include "ui/budget-change.h"
#include "ui/budget-words.h"
#include "ui/kit/undo-toast.h"
#include "ui/option-change.h"

/* What is asked about, while the dialog stands. */
typedef struct
{
  GtkWidget *widget; /* lent: the dialog goes with its window */
  BtRecord  *record;
  void     (*go_on) (GtkWidget *widget, gpointer record);
} Question;

static void
free_question (gpointer  data,
               GClosure *closure)
{
  g_object_unref (((Question *) data)->record);
  g_free (data);
}

static void
on_answer (GtkDialog *dialog,
           int        answer,
           Question  *question)
{
  g_autoptr (BtRecord) record = g_object_ref (question->record);
  GtkWidget *widget = question->widget;
  void (*go_on) (GtkWidget *, gpointer) = question->go_on;

  gtk_window_destroy (GTK_WINDOW (dialog)); /* and the question with it */
  if (answer == GTK_RESPONSE_ACCEPT && bt_record_get_plan (record) != NULL)
    go_on (widget, record);
}

/* Money that is only for what goes would be for anything without it. */
static void
ask (GtkWidget  *widget,
     gpointer    record,
     BtFund     *fund,
     const char *title,
     const char *button,
     void      (*go_on) (GtkWidget *widget, gpointer record))
{
  Question *question = g_new0 (Question, 1);
  g_autofree char *name = bt_budget_dup_fund_name (fund);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *dialog = gtk_message_dialog_new (
      GTK_WINDOW (root), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_OTHER,
      GTK_BUTTONS_NONE, title, name);

  *question = (Question) { widget, g_object_ref (record), go_on };
  gtk_message_dialog_format_secondary_text (
      GTK_MESSAGE_DIALOG (dialog),
      _("Without it, the plan no longer says what that money is for."));
  gtk_dialog_add_buttons (GTK_DIALOG (dialog), _("Keep it"), GTK_RESPONSE_CANCEL, button,
                          GTK_RESPONSE_ACCEPT, NULL);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_answer), question, free_question, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
remove_now (GtkWidget *widget,
            gpointer   record)
{
  G_GNUC_UNUSED g_autoptr (BtRecord) kept = g_object_ref (record);
  g_autofree char *name = bt_budget_dup_name (record);
  g_autofree char *said = g_strdup_printf (
      BT_IS_OPTION (record) ? _("Thrown away: “%s”") : _("Removed “%s”"), name);

  if (bt_budget_remove (record))
    bt_undo_toast_show (widget, said);
}

void
bt_budget_ask_remove (GtkWidget *widget,
                      gpointer   record)
{
  BtFund *only = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget) && BT_IS_RECORD (record));

  /* what stands only in a what-if is what no money is for */
  if (BT_IS_BUDGET_LINE (record) && !BT_IS_OPTION (bt_record_get_owner (record)))
    only = bt_budget_find_only (BT_BUDGET_LINE (record));
  if (only != NULL)
    /* Translators: %s is money that is only for what is about to be removed */
    ask (widget, record, only, _("“%s” is only for this"), _("Remove it"), remove_now);
  else
    remove_now (widget, record);
}

static void
take_over_now (GtkWidget *widget,
               gpointer   option)
{
  G_GNUC_UNUSED g_autoptr (BtOption) kept = g_object_ref (option);
  g_autofree char *name = bt_budget_dup_option_name (option);
  /* Translators: %s is what a what-if was called */
  g_autofree char *said = g_strdup_printf (_("“%s” is in our plan now"), name);

  if (bt_option_take_over (option))
    bt_undo_toast_show (widget, said);
}

void
bt_budget_ask_take_over (GtkWidget *widget,
                         BtOption  *option)
{
  BtFund *emptied = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget) && BT_IS_OPTION (option));

  emptied = bt_option_find_emptied (option);
  if (emptied != NULL)
    /* Translators: %s is money that is only for what a what-if leaves out */
    ask (widget, option, emptied, _("“%s” is only for what this leaves out"), _("Use this instead"),
         take_over_now);
  else
    take_over_now (widget, option);
}
