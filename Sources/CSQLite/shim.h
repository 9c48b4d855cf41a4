// libsqlite3 (Debian: libsqlite3-dev): what Swift cannot call.
#include <sqlite3.h>

/// Sets one of the switches of a connection; sqlite3_db_config() is variadic.
static inline int daxiu_set(sqlite3 *database, int verb, int value) {
    return sqlite3_db_config(database, verb, value, (int *)0);
}

/// Reads bytes of the database's file by the connection's own handle: to open the file a second time, and to close it,
/// would let go of the locks that this process holds on it (POSIX).
static inline int daxiu_read(sqlite3 *database, void *bytes, int count, sqlite3_int64 offset) {
    sqlite3_file *file = 0;
    int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK) return code;
    if (file == 0 || file->pMethods == 0) return SQLITE_CANTOPEN;
    return file->pMethods->xRead(file, bytes, count, offset);
}

/// The length of the database's file in bytes; less than 0 where it is not known.
static inline sqlite3_int64 daxiu_length(sqlite3 *database) {
    sqlite3_file *file = 0;
    sqlite3_int64 length = -1;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return -1;
    if (file == 0 || file->pMethods == 0 || file->pMethods->xFileSize(file, &length) != SQLITE_OK) return -1;
    return length;
}
