// libcurl (Debian: libcurl4-openssl-dev): an HTTP client.
#include <curl/curl.h>

// Options are an argument list, which Swift has not: one function for each kind of value.

static inline CURLcode CCurl_set_number(CURL *curl, CURLoption option, long value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode CCurl_set_pointer(CURL *curl, CURLoption option, const void *value) {
    return curl_easy_setopt(curl, option, value);
}

/// What takes the bytes of an answer: it gives back how many it took.
typedef size_t (*CCurl_Sink)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode CCurl_set_sink(CURL *curl, CURLoption option, CCurl_Sink sink) {
    return curl_easy_setopt(curl, option, sink);
}

static inline CURLcode CCurl_status(CURL *curl, long *status) {
    return curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, status);
}
