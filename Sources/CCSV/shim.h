// libcsv (Debian: libcsv-dev): a strict CSV parser.
#include <csv.h>
