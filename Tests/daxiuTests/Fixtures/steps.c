// Stops a program at the Nth step that it takes below a folder: loaded before the C library (LD_PRELOAD).
//
// STEP_BELOW the folder, STEP_AT which step, STEP_MARK a file that is made when it is met, and STEP_HOW what happens:
// "kill" before the step is taken, "full" it and every later one fails for want of room, "lied" it is taken and reported
// as failed.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { GO_ON, FAIL, LIE };

static int is_below(const char *path) {
    const char *folder = getenv("STEP_BELOW");
    char whole[PATH_MAX];
    if (!folder || !path) return 0;
    if (path[0] == '/') snprintf(whole, sizeof whole, "%s", path);
    else {
        char here[PATH_MAX / 2];
        if (!getcwd(here, sizeof here)) return 0;
        snprintf(whole, sizeof whole, "%s/%s", here, path);
    }
    return strncmp(whole, folder, strlen(folder)) == 0;
}

static int is_file_below(int file) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_below(path);
}

static int step(int counts) {
    static long taken;
    const char *at = getenv("STEP_AT"), *how = getenv("STEP_HOW"), *mark = getenv("STEP_MARK");
    if (!counts || !at || !how) return GO_ON;
    long number = __atomic_add_fetch(&taken, 1, __ATOMIC_SEQ_CST);
    int is_full = strcmp(how, "full") == 0;
    if (number < atol(at) || (number > atol(at) && !is_full)) return GO_ON;
    if (mark && number == atol(at)) close(syscall(SYS_openat, AT_FDCWD, mark, O_WRONLY | O_CREAT, 0644));
    if (strcmp(how, "kill") == 0) raise(SIGKILL);
    return is_full ? FAIL : LIE;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define STEP(counts, call)                                                                                             \
    int what = step(counts);                                                                                           \
    if (what == FAIL) return errno = ENOSPC, -1;                                                                       \
    __typeof__(call) result = call;                                                                                    \
    return what == LIE ? (errno = EIO, -1) : result

ssize_t write(int file, const void *bytes, size_t count) { STEP(is_file_below(file), REAL(write)(file, bytes, count)); }
int fsync(int file) { STEP(is_file_below(file), REAL(fsync)(file)); }
int mkdir(const char *path, mode_t mode) { STEP(is_below(path), REAL(mkdir)(path, mode)); }
int rename(const char *old, const char *new) { STEP(is_below(new), REAL(rename)(old, new)); }
int linkat(int from, const char *old, int to, const char *new, int flags) {
    STEP(is_below(new), REAL(linkat)(from, old, to, new, flags));
}
// A full disk still takes files away.
int unlink(const char *path) {
    int what = is_below(path) ? step(1) : GO_ON;
    int result = REAL(unlink)(path);
    return what == LIE ? (errno = EIO, -1) : result;
}

static int opened(const char *name, const char *path, int flags, mode_t mode) {
    int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name);
    int makes = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
    STEP(makes && is_below(path), real(path, flags, mode));
}
#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode_t mode = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0;                \
        va_end(rest);                                                                                                  \
        return opened(#name, path, flags, mode);                                                                       \
    }
OPEN(open)
OPEN(open64)
