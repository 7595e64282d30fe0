/* new-plan-file.c: where a new plan is kept, without asking anybody. */
#include "config.h"

#include "ui/new-plan-file.h"

#include <glib/gi18n.h>

#include "base/error.h"

#define MOST_TRIES 1000

/* A system may name a folder for documents that nobody has made. */
static const char *
find_folder (void)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);

  if (documents != NULL && g_file_test (documents, G_FILE_TEST_IS_DIR))
    return documents;
  return g_get_home_dir ();
}

/* "Our plan.bunting" for 1, then "Our plan 2.bunting" */
static char *
name_file (int number)
{
  g_autofree char *name = NULL;

  if (number == 1)
    /* Translators: the name of a file. */
    name = g_strdup (_("Our plan"));
  else
    /* Translators: the name of a file, where “Our plan” is taken; %d is 2 or more. */
    name = g_strdup_printf (_("Our plan %d"), number);
  return g_strconcat (name, "." BT_PLAN_ENDING, NULL);
}

BtPlanFile *
bt_new_plan_file_create (BtPlan  *plan,
                         GError **error)
{
  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  for (int number = 1;; number++)
    {
      g_autofree char *name = name_file (number);
      g_autofree char *path = g_build_filename (find_folder (), name, NULL);
      g_autoptr (GError) fault = NULL;
      BtPlanFile *file = NULL;

      if (number < MOST_TRIES && g_file_test (path, G_FILE_TEST_EXISTS))
        continue;
      file = bt_plan_file_create (path, plan, &fault);
      if (file != NULL)
        return file;
      if (number < MOST_TRIES && g_error_matches (fault, BT_ERROR, BT_ERROR_USE))
        continue; /* it was taken this moment */
      g_propagate_error (error, g_steal_pointer (&fault));
      return NULL;
    }
}
