// The one list of the verifier's files, in their order: Tests/Notice/verifier.js reads it from here.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CNotice.h"

static const unsigned char verifier[] = {
#embed "../Verifier/bytes.js" suffix(,)
#embed "../Verifier/exact.js" suffix(,)
#embed "../Verifier/calendar.js" suffix(,)
#embed "../Verifier/unicode14.js" suffix(,)
#embed "../Verifier/canonical.js" suffix(,)
#embed "../Verifier/sha256.js" suffix(,)
#embed "../Verifier/tree.js" suffix(,)
#embed "../Verifier/notes.js" suffix(,)
#embed "../Verifier/ed25519.js" suffix(,)
#embed "../Verifier/chart.js" suffix(,)
#embed "../Verifier/types.js" suffix(,)
#embed "../Verifier/kinds.js" suffix(,)
#embed "../Verifier/ledger.js" suffix(,)
#embed "../Verifier/members.js" suffix(,)
#embed "../Verifier/matters.js" suffix(,)
#embed "../Verifier/spending.js" suffix(,)
#embed "../Verifier/votes.js" suffix(,)
#embed "../Verifier/vouchers.js" suffix(,)
#embed "../Verifier/postings.js" suffix(,)
#embed "../Verifier/register.js" suffix(,)
#embed "../Verifier/projects.js" suffix(,)
#embed "../Verifier/closing.js" suffix(,)
#embed "../Verifier/records.js" suffix(,)
#embed "../Verifier/companions.js" suffix(,)
#embed "../Verifier/witnesses.js" suffix(,)
#embed "../Verifier/receipts.js" suffix(,)
#embed "../Verifier/evidence.js" suffix(,)
#embed "../Verifier/published.js" suffix(,)
#embed "../Verifier/verdict.js" suffix(,)
#embed "../Verifier/period.js" suffix(,)
#embed "../Verifier/turnovers.js" suffix(,)
#embed "../Verifier/statements.js" suffix(,)
#embed "../Verifier/dues.js" suffix(,)
#embed "../Verifier/disclosure.js" suffix(,)
#embed "../Verifier/figures.js" suffix(,)
#embed "../Verifier/spelling.js" suffix(,)
#embed "../Verifier/homes.js" suffix(,)
#embed "../Verifier/search.js" suffix(,)
#embed "../Verifier/publicmembers.js" suffix(,)
#embed "../Verifier/publicfigures.js" suffix(,)
#embed "../Verifier/public.js" suffix(,)
#embed "../Verifier/given.js" suffix(,)
#embed "../Verifier/worker.js"
};

struct daxiu_notice_text daxiu_notice_verifier(void) {
    return (struct daxiu_notice_text){verifier, sizeof verifier};
}
