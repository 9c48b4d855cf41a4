// libzip (Debian: libzip-dev): archives, read from memory.
#include <zip.h>
