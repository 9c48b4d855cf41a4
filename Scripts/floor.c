// What the bytes themselves cost: the floors that Scripts/bench compares with, in one thread of C on the same
// libsqlite3 and libcrypto.
//
//   floor scan LEDGER            SELECT every line, SHA-256 it
//   floor insert FILE LEDGER     one durable transaction that inserts the first entry of LEDGER into a bare table
//   floor bulk FILE LEDGER       one durable transaction that inserts every entry and block of references of LEDGER
#include <openssl/evp.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(int code, sqlite3 *database) {
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        fprintf(stderr, "floor: %s\n", sqlite3_errmsg(database));
        exit(1);
    }
}

static sqlite3 *open_database(const char *path) {
    sqlite3 *database;
    check(sqlite3_open(path, &database), database);
    check(sqlite3_exec(database, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA", 0, 0, 0), database);
    return database;
}

static int scan(const char *path) {
    sqlite3 *database = open_database(path);
    sqlite3_stmt *rows;
    check(sqlite3_prepare_v2(database, "SELECT line FROM entry ORDER BY seq", -1, &rows, 0), database);
    EVP_MD *sha256 = EVP_MD_fetch(0, "SHA256", 0);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    unsigned char digest[EVP_MAX_MD_SIZE], sum[32] = {0};
    long count = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const void *line = sqlite3_column_blob(rows, 0);
        EVP_DigestInit_ex2(context, sha256, 0);
        EVP_DigestUpdate(context, line, (size_t)sqlite3_column_bytes(rows, 0));
        EVP_DigestFinal_ex(context, digest, 0);
        for (int index = 0; index < 32; index++) sum[index] ^= digest[index];
        count++;
    }
    printf("%ld lines, sum %02x%02x%02x%02x\n", count, sum[0], sum[1], sum[2], sum[3]);
    return 0;
}

// Inserts what a ledger's import stores, entries and blocks of references, into bare tables: all of it, or the first entry only.
static int insert(const char *path, const char *ledger, int all) {
    sqlite3 *source = open_database(ledger);
    remove(path);
    sqlite3 *database = open_database(path);
    check(sqlite3_exec(database,
                       "CREATE TABLE entry (seq INTEGER PRIMARY KEY, line BLOB, hash BLOB);"
                       "CREATE TABLE number_block (first INTEGER, position INTEGER, keys BLOB, PRIMARY KEY (first, position))"
                       "WITHOUT ROWID",
                       0, 0, 0),
          database);
    sqlite3_stmt *rows, *statement;
    check(sqlite3_prepare_v2(source, "SELECT seq, line, hash FROM entry ORDER BY seq", -1, &rows, 0), source);
    check(sqlite3_prepare_v2(database, "INSERT INTO entry VALUES (?, ?, ?)", -1, &statement, 0), database);
    check(sqlite3_exec(database, "BEGIN IMMEDIATE", 0, 0, 0), database);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        sqlite3_bind_int64(statement, 1, sqlite3_column_int64(rows, 0));
        sqlite3_bind_blob(statement, 2, sqlite3_column_blob(rows, 1), sqlite3_column_bytes(rows, 1), SQLITE_STATIC);
        sqlite3_bind_blob(statement, 3, sqlite3_column_blob(rows, 2), sqlite3_column_bytes(rows, 2), SQLITE_STATIC);
        check(sqlite3_step(statement), database);
        sqlite3_reset(statement);
        if (!all) break;
    }
    sqlite3_finalize(statement);
    sqlite3_finalize(rows);
    if (all) {
        check(sqlite3_prepare_v2(source, "SELECT first, position, keys FROM number_block", -1, &rows, 0), source);
        check(sqlite3_prepare_v2(database, "INSERT INTO number_block VALUES (?, ?, ?)", -1, &statement, 0), database);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            sqlite3_bind_int64(statement, 1, sqlite3_column_int64(rows, 0));
            sqlite3_bind_int64(statement, 2, sqlite3_column_int64(rows, 1));
            sqlite3_bind_blob(statement, 3, sqlite3_column_blob(rows, 2), sqlite3_column_bytes(rows, 2), SQLITE_STATIC);
            check(sqlite3_step(statement), database);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
        sqlite3_finalize(rows);
    }
    check(sqlite3_exec(database, "COMMIT", 0, 0, 0), database);
    sqlite3_close(source);
    return sqlite3_close(database);
}

int main(int count, char **words) {
    if (count == 3 && !strcmp(words[1], "scan")) return scan(words[2]);
    if (count == 4 && !strcmp(words[1], "insert")) return insert(words[2], words[3], 0);
    if (count == 4 && !strcmp(words[1], "bulk")) return insert(words[2], words[3], 1);
    fprintf(stderr, "usage: floor scan LEDGER | insert FILE LEDGER | bulk FILE LEDGER\n");
    return 64;
}
