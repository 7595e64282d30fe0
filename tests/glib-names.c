/* glib-names.c: a block that GLib lets go of on purpose is no leak.
 *
 * GLib numbers the names of properties, signals and so on.  Past 2,048 of them it moves to a larger
 * block and leaves the first, since others may be reading it: that is one leak of 16,384 bytes in
 * each program that has every place open.  GLib has no frame pointers, so a line in foreign.supp
 * could only name g_malloc() itself and hide every leak there is.  Instead, blocks of just that
 * size that were taken before main() are kept in sight here. */
#include "glib-names.h"

#include <stddef.h>

#if defined (__has_feature)
#if __has_feature (address_sanitizer)
#define WITH_ASAN
#endif
#elif defined (__SANITIZE_ADDRESS__)
#define WITH_ASAN
#endif

#ifdef WITH_ASAN

#define NAMES_SIZE (2048 * sizeof (char *))
#define MOST       16

extern int __sanitizer_install_malloc_and_free_hooks (void (*on_malloc) (const volatile void *,
                                                                         size_t),
                                                      void (*on_free) (const volatile void *));

static const volatile void *volatile kept[MOST]; /* nobody reads it but who looks for leaks */
static unsigned int n_kept;
static int main_has_begun;

/* These run before the sanitizer is ready, so they are not to be watched by it. */

__attribute__ ((no_sanitize ("address", "undefined"))) static void
on_malloc (const volatile void *block,
           size_t               size)
{
  if (!main_has_begun && size == NAMES_SIZE && n_kept < MOST)
    kept[n_kept++] = block;
}

__attribute__ ((no_sanitize ("address", "undefined"))) static void
on_free (const volatile void *block)
{
}

__attribute__ ((no_sanitize ("address", "undefined"))) static void
watch (void)
{
  __sanitizer_install_malloc_and_free_hooks (on_malloc, on_free);
}

/* Before the libraries begin, of which GLib is one. */
__attribute__ ((section (".preinit_array"), used)) static void (*const first) (void) = watch;

void
glib_names_keep (void)
{
  main_has_begun = 1;
}

#else

void
glib_names_keep (void)
{
}

#endif
