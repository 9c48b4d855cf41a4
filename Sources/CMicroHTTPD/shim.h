// libmicrohttpd (Debian: libmicrohttpd-dev): an HTTP server. It is loaded by who serves, as libcurl is by who asks.
#include <dlfcn.h>
#include <microhttpd.h>

static inline void *CMicroHTTPD_library(void) { return dlopen("libmicrohttpd.so.12", RTLD_NOW | RTLD_LOCAL); }

/// A function of the library, as its header declares it.
#define CMICROHTTPD(name) ((__typeof__(&name))dlsym(CMicroHTTPD_library(), #name))

/// Whether the library is there; nothing else of this header may be called where it is not.
static inline int CMicroHTTPD_isThere(void) { return CMicroHTTPD_library() && CMICROHTTPD(MHD_start_daemon); }

/// What a connection may take: bytes for its headers, seconds without a word, and how many there may be, of one peer too.
struct CMicroHTTPD_Limits {
    size_t memory;
    unsigned int idle, connections, per_address;
};

/// Leaves a path as it came: the library's own reading ends it at `%00`.
static inline size_t CMicroHTTPD_asItCame(void *context, struct MHD_Connection *connection, char *text) {
    return __builtin_strlen(text);
}

/// Starts a server on a socket that listens; the options are an argument list, which Swift has not.
static inline struct MHD_Daemon *CMicroHTTPD_start(int socket, struct CMicroHTTPD_Limits limits, void *context,
                                                   MHD_AccessHandlerCallback answer,
                                                   MHD_RequestCompletedCallback completed,
                                                   MHD_NotifyConnectionCallback connected) {
    return CMICROHTTPD(MHD_start_daemon)(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC, 0, NULL, NULL, answer, context,
                            MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_NOTIFY_COMPLETED, completed, context,
                            MHD_OPTION_NOTIFY_CONNECTION, connected, context, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
                            limits.memory, MHD_OPTION_CONNECTION_TIMEOUT, limits.idle, MHD_OPTION_CONNECTION_LIMIT,
                            limits.connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT, limits.per_address,
                            MHD_OPTION_UNESCAPE_CALLBACK, &CMicroHTTPD_asItCame, NULL, MHD_OPTION_END);
}

/// The socket of a connection; -1 where it has none.
static inline int CMicroHTTPD_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = CMICROHTTPD(MHD_get_connection_info)(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

/// Stops taking connections, and ends when those that there are were answered.
static inline void CMicroHTTPD_stop(struct MHD_Daemon *daemon) { CMICROHTTPD(MHD_stop_daemon)(daemon); }

/// Gives the listening socket back.
static inline int CMicroHTTPD_quiesce(struct MHD_Daemon *daemon) { return CMICROHTTPD(MHD_quiesce_daemon)(daemon); }

static inline const char *CMicroHTTPD_header(struct MHD_Connection *connection, const char *name) {
    return CMICROHTTPD(MHD_lookup_connection_value)(connection, MHD_HEADER_KIND, name);
}

/// An answer with a copy of some bytes.
static inline struct MHD_Response *CMicroHTTPD_response(size_t count, const void *bytes) {
    return CMICROHTTPD(MHD_create_response_from_buffer)(count, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

/// An answer that is read from a file while it is sent; the descriptor is the library's from here on.
static inline struct MHD_Response *CMicroHTTPD_file(uint64_t count, int descriptor) {
    return CMICROHTTPD(MHD_create_response_from_fd64)(count, descriptor);
}

static inline void CMicroHTTPD_free(struct MHD_Response *response) { CMICROHTTPD(MHD_destroy_response)(response); }

static inline enum MHD_Result CMicroHTTPD_add(struct MHD_Response *response, const char *name, const char *value) {
    return CMICROHTTPD(MHD_add_response_header)(response, name, value);
}

static inline enum MHD_Result CMicroHTTPD_queue(struct MHD_Connection *connection, unsigned int status,
                                                struct MHD_Response *response) {
    return CMICROHTTPD(MHD_queue_response)(connection, status, response);
}
