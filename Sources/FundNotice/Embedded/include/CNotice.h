#ifndef DAXIU_NOTICE_H
#define DAXIU_NOTICE_H

#include <stddef.h>

/// A text that is embedded in the program, in UTF-8.
struct daxiu_notice_text {
    const unsigned char *bytes;
    /// How many bytes.
    size_t count;
};

/// The verifier that runs in the page's worker; its order of files is that of `verifier.c`.
struct daxiu_notice_text daxiu_notice_verifier(void);
/// Debian's tweetnacl, for browsers without Ed25519; it defines `nacl`.
struct daxiu_notice_text daxiu_notice_tweetnacl(void);
/// What runs in a page that has a ledger.
struct daxiu_notice_text daxiu_notice_script(void);
/// What runs in the page without one.
struct daxiu_notice_text daxiu_notice_checker_script(void);
/// How a page that has a ledger looks.
struct daxiu_notice_text daxiu_notice_style(void);
/// How the page without one looks.
struct daxiu_notice_text daxiu_notice_checker_style(void);

#endif
