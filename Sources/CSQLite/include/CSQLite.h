// What Swift cannot call of libsqlite3: a function with a variable number of arguments, and the methods of an open file.
// The types are SQLite's own, named here without its header, which belongs to GRDB's module.
#ifndef DAXIU_CSQLITE_H
#define DAXIU_CSQLITE_H

struct sqlite3;

/// Sets one of the switches of a connection (SQLITE_DBCONFIG_…).
///
/// Returns an SQLite result code.
int daxiu_set(struct sqlite3 *database, int verb, int value);

/// Reads bytes of the database's file by the connection's own handle: to open the file a second time, and to close it,
/// would let go of the locks that this process holds on it (POSIX).
///
/// Returns an SQLite result code; what lies behind the end of the file is zero.
int daxiu_read(struct sqlite3 *database, void *bytes, int count, long long offset);

/// The length of the database's file in bytes; less than 0 where it is not known.
long long daxiu_length(struct sqlite3 *database);

#endif
