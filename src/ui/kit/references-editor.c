/* references-editor.c: some of the plan's other records, by name: each can be taken off, others
 * added.
 *
 * What can be added stands in a list that opens under the button, made anew each time it opens. */
#include "config.h"

#include "ui/kit/references-editor.h"

#include <glib/gi18n.h>

#include "model/plan.h"
#include "ui/kit/chip.h"
#include "ui/kit/record-name.h"
#include "ui/kit/wrap.h"

struct _BtReferencesEditor
{
  BtEditor   parent_instance;
  GtkWidget *chips;  /* a BtWrap: one for each linked record, then the button */
  GtkWidget *button;
  GtkWidget *offers; /* the list that opens */
  GtkWidget *none;   /* a label: there is nothing to add */
};

G_DEFINE_FINAL_TYPE (BtReferencesEditor, bt_references_editor, BT_TYPE_EDITOR)

static GQuark
record_quark (void)
{
  return g_quark_from_static_string ("bt-record");
}

/* A copy of what is linked, to change. */
static GPtrArray *
dup_linked (BtReferencesEditor *self)
{
  BtValue value = bt_editor_get_value (BT_EDITOR (self));
  GPtrArray *copy = g_ptr_array_new ();

  if (value.records != NULL)
    g_ptr_array_extend (copy, value.records, NULL, NULL);
  return copy;
}

static void
write_linked (BtReferencesEditor *self,
              GPtrArray          *linked)
{
  BtValue value = { .kind = BT_KIND_REFERENCES, .records = linked };

  if (bt_editor_write (BT_EDITOR (self), &value))
    BT_EDITOR_GET_CLASS (self)->show (BT_EDITOR (self));
}

/* After a chip went the keyboard stands on the next one, or on the button. */
static void
focus_chip (BtReferencesEditor *self,
            guint               index)
{
  GtkWidget *chip = gtk_widget_get_first_child (self->chips);

  while (index-- > 0 && chip != NULL)
    chip = gtk_widget_get_next_sibling (chip);
  if (chip == NULL || !gtk_widget_child_focus (chip, GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (self->button);
}

static void
on_removed (BtReferencesEditor *self,
            BtChip             *chip)
{
  g_autoptr (GPtrArray) linked = dup_linked (self);
  gpointer record = g_object_get_qdata (G_OBJECT (chip), record_quark ());
  guint index = 0;

  if (!g_ptr_array_find (linked, record, &index))
    return;
  g_ptr_array_remove_index (linked, index);
  write_linked (self, linked);
  focus_chip (self, index);
}

static void
on_offer (BtReferencesEditor *self,
          GtkListBoxRow      *row)
{
  g_autoptr (GPtrArray) linked = dup_linked (self);

  g_ptr_array_add (linked, g_object_get_qdata (G_OBJECT (row), record_quark ()));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  write_linked (self, linked);
  gtk_widget_grab_focus (self->button);
}

static void
add_offer (BtReferencesEditor *self,
           gpointer            record)
{
  g_autofree char *name = bt_record_dup_short_name (record);
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_qdata_full (G_OBJECT (row), record_quark (), g_object_ref (record), g_object_unref);
  gtk_list_box_append (GTK_LIST_BOX (self->offers), row);
}

/* The list that opens under the button; most are never opened. */
static GtkWidget *
build_popover (BtReferencesEditor *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->offers = gtk_list_box_new ();
  self->none = gtk_label_new (_("There is nothing more to add here."));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->offers), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->offers, "offers");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->offers), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  bt_editor_get_label (BT_EDITOR (self)), -1);
  g_signal_connect_swapped (self->offers, "row-activated", G_CALLBACK (on_offer), self);

  gtk_box_append (GTK_BOX (box), self->offers);
  gtk_box_append (GTK_BOX (box), self->none);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 320);
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
  return popover;
}

static void
on_open (GtkMenuButton *button,
         gpointer       editor)
{
  BtReferencesEditor *self = BT_REFERENCES_EDITOR (editor);
  const BtField *field = bt_editor_get_field (editor);
  BtRecord *record = bt_editor_get_record (editor);
  BtPlan *plan = record != NULL ? bt_editor_get_plan (editor) : NULL;
  const BtField *list = plan != NULL ? bt_record_find_list (plan, field->type ()) : NULL;
  BtList *all = list != NULL ? bt_record_get_list (plan, list) : NULL;
  g_autoptr (GPtrArray) linked = dup_linked (self);
  GtkWidget *old = NULL;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, build_popover (self));
  while ((old = gtk_widget_get_first_child (self->offers)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->offers), old);
  for (guint i = 0; i < bt_list_get_length (all); i++)
    if (!g_ptr_array_find (linked, bt_list_get (all, i), NULL))
      add_offer (self, bt_list_get (all, i));
  gtk_widget_set_visible (self->none, gtk_widget_get_first_child (self->offers) == NULL);
}

static void
add_chip (BtReferencesEditor *self,
          gpointer            record)
{
  g_autofree char *name = bt_record_dup_short_name (record);
  GtkWidget *chip = bt_chip_new (name);

  g_object_set_qdata_full (G_OBJECT (chip), record_quark (), g_object_ref (record), g_object_unref);
  g_signal_connect_swapped (chip, "removed", G_CALLBACK (on_removed), self);
  gtk_widget_insert_before (chip, self->chips, self->button);
}

static void
bt_references_editor_show (BtEditor *editor)
{
  BtReferencesEditor *self = BT_REFERENCES_EDITOR (editor);
  BtValue value = bt_editor_get_value (editor);
  const char *prompt = bt_editor_get_prompt (editor);
  GtkWidget *chip = NULL;

  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), prompt != NULL ? prompt : _("Add"));
  while ((chip = gtk_widget_get_first_child (self->chips)) != self->button)
    gtk_widget_unparent (chip);
  for (guint i = 0; value.records != NULL && i < value.records->len; i++)
    add_chip (self, g_ptr_array_index (value.records, i));
}

static void
bt_references_editor_build (BtEditor *editor)
{
  BtReferencesEditor *self = BT_REFERENCES_EDITOR (editor);

  self->chips = bt_wrap_new ();
  gtk_widget_set_hexpand (self->chips, TRUE);
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), on_open, self, NULL);
  gtk_widget_set_parent (self->button, self->chips);
  gtk_box_append (GTK_BOX (self), self->chips);
  bt_editor_set_control (editor, self->button);
}

static void
bt_references_editor_class_init (BtReferencesEditorClass *klass)
{
  BtEditorClass *editor_class = BT_EDITOR_CLASS (klass);

  editor_class->build = bt_references_editor_build;
  editor_class->show = bt_references_editor_show;
}

static void
bt_references_editor_init (BtReferencesEditor *self)
{
}
