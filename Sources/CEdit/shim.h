// libedit (Debian: libedit-dev): a line that can be edited, with the lines before it. Its functions take their arguments as
// `printf` does, which Swift cannot call; so here is what one prompt needs of it.
#include <errno.h>
#include <histedit.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

// Why no key came.
enum { edit_key = 0, edit_end = 1, edit_interrupted = 2, edit_idle = 3 };

// What Tab comes to: texts to be freed, NULL for none.
struct edit_completion {
    char *insertion;
    char *list;
};

// Where keys come from, how long one is waited for, and who says what Tab means behind the bytes before the cursor.
struct edit_input {
    int descriptor;
    int interruption;
    int milliseconds;
    int outcome;
    const char *prompt;
    void *context;
    struct edit_completion (*complete)(void *context, const char *text, int count);
};

static inline struct edit_input *edit_input_of(EditLine *editor) {
    void *data = NULL;
    el_get(editor, EL_CLIENTDATA, &data);
    return data;
}

static inline char *edit_prompt(EditLine *editor) { return (char *)edit_input_of(editor)->prompt; }

// One character of UTF-8, waited for no longer than may be; bytes that are none become U+FFFD.
static inline int edit_read_key(EditLine *editor, wchar_t *key) {
    struct edit_input *input = edit_input_of(editor);
    struct pollfd places[2] = {{input->interruption, POLLIN, 0}, {input->descriptor, POLLIN, 0}};
    int ready;
    do ready = poll(places, 2, input->milliseconds);
    while (ready < 0 && errno == EINTR);
    if (ready == 0) { input->outcome = edit_idle; return 0; }
    if (places[0].revents) { input->outcome = edit_interrupted; return 0; }
    unsigned char byte;
    if (read(input->descriptor, &byte, 1) != 1) { input->outcome = edit_end; return 0; }
    int more = byte < 0x80 ? 0 : byte >> 5 == 6 ? 1 : byte >> 4 == 14 ? 2 : byte >> 3 == 30 ? 3 : -1;
    wchar_t value = more <= 0 ? byte : byte & (0x3F >> more);
    for (int count = 0; count < more; count++) {
        if (read(input->descriptor, &byte, 1) != 1 || byte >> 6 != 2) { more = -1; break; }
        value = value << 6 | (byte & 0x3F);
    }
    *key = more < 0 ? 0xFFFD : value;
    return 1;
}

// Tab: types what can only stand there, or shows what can.
static inline unsigned char edit_complete(EditLine *editor, int key) {
    (void)key;
    struct edit_input *input = edit_input_of(editor);
    const LineInfo *line = el_line(editor);
    if (!input->complete) return CC_ERROR;
    struct edit_completion completion =
        input->complete(input->context, line->buffer, (int)(line->cursor - line->buffer));
    unsigned char outcome = CC_ERROR;
    if (completion.insertion && el_insertstr(editor, completion.insertion) == 0) outcome = CC_REFRESH;
    if (completion.list) {
        fprintf(stderr, "\n%s", completion.list);
        outcome = CC_REDISPLAY;
    }
    free(completion.insertion);
    free(completion.list);
    return outcome;
}

// The input must outlive the editor.
static inline EditLine *edit_start(struct edit_input *input, History *lines) {
    EditLine *editor = el_init("daxiu", stdin, stderr, stderr);
    if (!editor) return NULL;
    HistEvent event;
    history(lines, &event, H_SETSIZE, 500);
    history(lines, &event, H_SETUNIQUE, 1);
    el_set(editor, EL_CLIENTDATA, input);
    el_set(editor, EL_PROMPT, edit_prompt);
    el_set(editor, EL_EDITOR, "emacs");
    el_set(editor, EL_SIGNAL, 0);
    el_set(editor, EL_HIST, history, lines);
    el_set(editor, EL_GETCFN, edit_read_key);
    el_set(editor, EL_ADDFN, "daxiu-complete", "Completes a word", edit_complete);
    el_set(editor, EL_BIND, "^I", "daxiu-complete", NULL);
    return editor;
}

static inline void edit_remember(History *lines, const char *line) {
    HistEvent event;
    history(lines, &event, H_ENTER, line);
}

// Keeps what is in this process's memory out of core dumps, and from other programs of the same user.
static inline void keep_memory_private(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
