// libxml2 (Debian: libxml2-dev): XML read piece by piece, and HTML as it is found.
//
// Its headers want those of ICU for a member that nothing here uses; Foundation has another ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>

/// Frees what libxml2 gave; `xmlFree` is a variable of its.
static inline void CXML_free(void *memory) { xmlFree(memory); }
