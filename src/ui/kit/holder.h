/* holder.h: what widgets of the kit that place their children themselves have in common. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_HOLDER (bt_holder_get_type ())
G_DECLARE_DERIVABLE_TYPE (BtHolder, bt_holder, BT, HOLDER, GtkWidget)

/* One property, kept in a member of the class's struct: BT_HOLDER_CHILD in a GtkWidget *,
 * BT_HOLDER_EM in a double, BT_HOLDER_PIXELS in an int, BT_HOLDER_FLAG in a gboolean,
 * BT_HOLDER_ALIGN in a GtkAlign. */
typedef enum
{
  BT_HOLDER_CHILD,
  BT_HOLDER_EM,
  BT_HOLDER_PIXELS,
  BT_HOLDER_FLAG,
  BT_HOLDER_ALIGN,
} BtHolderKind;

typedef struct
{
  const char   *name;
  BtHolderKind  kind;
  gsize         offset; /* G_STRUCT_OFFSET () of the member */
  int           usual;  /* what it is where nobody says; of a child nothing */
} BtHolderField;

/* The class asks for the height that goes with a width, lets go of its children, and takes the
 * children of a template: into its first field, if that is one for a child and free, or else after
 * the others. */
struct _BtHolderClass
{
  GtkWidgetClass       parent_class;
  const BtHolderField *fields;
  guint                n_fields;
};

/* Makes properties of @fields, which are static.  Children stand, for the keyboard too, in the
 * order of their fields. */
void bt_holder_class_set_fields (BtHolderClass       *klass,
                                 const BtHolderField *fields,
                                 guint                n_fields);

G_END_DECLS
