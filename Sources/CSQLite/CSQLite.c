#include "CSQLite.h"
#include <sqlite3.h>

int daxiu_set(sqlite3 *database, int verb, int value) {
    return sqlite3_db_config(database, verb, value, (int *)0);
}

static sqlite3_file *file_of(sqlite3 *database) {
    sqlite3_file *file = 0;
    int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file && file->pMethods ? file : 0;
}

int daxiu_read(sqlite3 *database, void *bytes, int count, long long offset) {
    sqlite3_file *file = file_of(database);
    if (!file) return SQLITE_CANTOPEN;
    int code = file->pMethods->xRead(file, bytes, count, offset);
    return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
}

long long daxiu_length(sqlite3 *database) {
    sqlite3_file *file = file_of(database);
    sqlite3_int64 length = -1;
    return file && file->pMethods->xFileSize(file, &length) == SQLITE_OK ? length : -1;
}
