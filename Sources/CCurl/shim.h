// libcurl (Debian: libcurl4-openssl-dev): an HTTP client.
//
// It is loaded by who uses it, and not with the program: with what it needs itself it would make every start of a command
// line a third slower.
#include <curl/curl.h>
#include <dlfcn.h>
#include <stddef.h>

static inline void *CCurl_library(void) { return dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL); }

/// A function of the library, as its header declares it.
#define CCURL(name) ((__typeof__(&name))dlsym(CCurl_library(), #name))

/// Whether the library is there; nothing else of this header may be called where it is not.
static inline int CCurl_start(void) {
    return CCurl_library() && CCURL(curl_url_set) && CCURL(curl_global_init)(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static inline CURL *CCurl_init(void) { return CCURL(curl_easy_init)(); }
static inline void CCurl_cleanup(CURL *curl) { CCURL(curl_easy_cleanup)(curl); }
static inline CURLcode CCurl_perform(CURL *curl) { return CCURL(curl_easy_perform)(curl); }
static inline const char *CCurl_error(CURLcode code) { return CCURL(curl_easy_strerror)(code); }

static inline struct curl_slist *CCurl_append(struct curl_slist *list, const char *text) {
    return CCURL(curl_slist_append)(list, text);
}

static inline void CCurl_free_list(struct curl_slist *list) { CCURL(curl_slist_free_all)(list); }

static inline CURLU *CCurl_address(void) { return CCURL(curl_url)(); }
static inline void CCurl_free_address(CURLU *address) { CCURL(curl_url_cleanup)(address); }

static inline CURLUcode CCurl_set_part(CURLU *address, CURLUPart part, const char *text, unsigned int flags) {
    return CCURL(curl_url_set)(address, part, text, flags);
}

static inline CURLUcode CCurl_part(CURLU *address, CURLUPart part, char **text) {
    return CCURL(curl_url_get)(address, part, text, 0);
}

static inline void CCurl_free(void *memory) { CCURL(curl_free)(memory); }

// Options are an argument list, which Swift has not: one function for each kind of value.

static inline CURLcode CCurl_set_number(CURL *curl, CURLoption option, long value) {
    return CCURL(curl_easy_setopt)(curl, option, value);
}

static inline CURLcode CCurl_set_pointer(CURL *curl, CURLoption option, const void *value) {
    return CCURL(curl_easy_setopt)(curl, option, value);
}

/// What takes the bytes of an answer: it gives back how many it took.
typedef size_t (*CCurl_Sink)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode CCurl_set_sink(CURL *curl, CURLoption option, CCurl_Sink sink) {
    return CCURL(curl_easy_setopt)(curl, option, sink);
}

static inline CURLcode CCurl_status(CURL *curl, long *status) {
    return CCURL(curl_easy_getinfo)(curl, CURLINFO_RESPONSE_CODE, status);
}
