// What the pages themselves have: scripts, styles, and a library for browsers that cannot judge signatures.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CNotice.h"

static const unsigned char tweetnacl[] = {
#embed "/usr/share/nodejs/tweetnacl/nacl-fast.min.js"
};
static const unsigned char script[] = {
#embed "../Script/judging.js" suffix(,)
#embed "../Script/verdict.js" suffix(,)
#embed "../Script/figures.js" suffix(,)
#embed "../Script/memory.js" suffix(,)
#embed "../Script/paper.js" suffix(,)
#embed "../Script/home.js" suffix(,)
#embed "../Script/search.js" suffix(,)
#embed "../Script/page.js" suffix(,)
#embed "../Script/start.js"
};
static const unsigned char checker_script[] = {
#embed "../Script/judging.js" suffix(,)
#embed "../Script/verdict.js" suffix(,)
#embed "../Script/figures.js" suffix(,)
#embed "../Script/paper.js" suffix(,)
#embed "../Script/checker.js"
};
static const unsigned char style[] = {
#embed "../Page/page.css"
};
static const unsigned char checker_style[] = {
#embed "../Script/checker.css"
};

struct daxiu_notice_text daxiu_notice_tweetnacl(void) {
    return (struct daxiu_notice_text){tweetnacl, sizeof tweetnacl};
}

struct daxiu_notice_text daxiu_notice_script(void) {
    return (struct daxiu_notice_text){script, sizeof script};
}

struct daxiu_notice_text daxiu_notice_checker_script(void) {
    return (struct daxiu_notice_text){checker_script, sizeof checker_script};
}

struct daxiu_notice_text daxiu_notice_style(void) {
    return (struct daxiu_notice_text){style, sizeof style};
}

struct daxiu_notice_text daxiu_notice_checker_style(void) {
    return (struct daxiu_notice_text){checker_style, sizeof checker_style};
}
