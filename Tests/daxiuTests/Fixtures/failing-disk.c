// A disk that cannot give what lies in a ledger from a place on: loaded before the C library (LD_PRELOAD).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(int file, off_t start, size_t count) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 6) return 0;
    path[length] = 0;
    const char *place = getenv("FAILS_FROM");
    return place && strcmp(path + length - 6, ".daxiu") == 0 && start + (off_t)count > atol(place);
}

ssize_t pread64(int file, void *bytes, size_t count, off_t start) {
    static ssize_t (*real)(int, void *, size_t, off_t);
    if (!real) real = dlsym(RTLD_NEXT, "pread64");
    if (fails(file, start, count)) return errno = EIO, -1;
    return real(file, bytes, count, start);
}

ssize_t pread(int file, void *bytes, size_t count, off_t start) { return pread64(file, bytes, count, start); }

ssize_t read(int file, void *bytes, size_t count) {
    static ssize_t (*real)(int, void *, size_t);
    if (!real) real = dlsym(RTLD_NEXT, "read");
    off_t start = lseek(file, 0, SEEK_CUR);
    if (start >= 0 && fails(file, start, count)) return errno = EIO, -1;
    return real(file, bytes, count);
}
