// FreeXL (Debian: libfreexl-dev): workbooks of Excel 97 to 2003.
#include <freexl.h>
