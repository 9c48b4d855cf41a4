// libmicrohttpd (Debian: libmicrohttpd-dev): an HTTP server.
#include <microhttpd.h>

/// What a connection may take: bytes for its headers, seconds without a word, and how many there may be, of one peer too.
struct CMicroHTTPD_Limits {
    size_t memory;
    unsigned int idle, connections, per_address;
};

/// Starts a server on a socket that listens; the options are an argument list, which Swift has not.
static inline struct MHD_Daemon *CMicroHTTPD_start(int socket, struct CMicroHTTPD_Limits limits, void *context,
                                                   MHD_AccessHandlerCallback answer,
                                                   MHD_RequestCompletedCallback completed,
                                                   MHD_NotifyConnectionCallback connected) {
    return MHD_start_daemon(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC, 0, NULL, NULL, answer, context,
                            MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_NOTIFY_COMPLETED, completed, context,
                            MHD_OPTION_NOTIFY_CONNECTION, connected, context, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
                            limits.memory, MHD_OPTION_CONNECTION_TIMEOUT, limits.idle, MHD_OPTION_CONNECTION_LIMIT,
                            limits.connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT, limits.per_address, MHD_OPTION_END);
}

/// The socket of a connection; -1 where it has none.
static inline int CMicroHTTPD_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}
