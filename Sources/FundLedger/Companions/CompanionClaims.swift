import FundRules
import TransparencyLog

/// What entries say of files and private details beside them, gathered by the pass and compared at its end.
///
/// One item for each entry that has any; a ledger of contributions alone costs nothing.
struct CompanionClaims: Sendable {
    /// What one entry says.
    struct Claim: Sendable {
        let sequence: Int
        let attachments: [Attachment]
        let commitments: [Entry.Commitment]
    }

    private var claims: [Claim] = []
    /// Everything that does not fit.
    private(set) var findings: [Problem] = []
    /// Private details that are there as committed.
    private(set) var kept = 0
    /// Private details that were erased by recorded decision.
    private(set) var erased = 0

    /// Whether the ledger has, or had, private details.
    var hasPrivateDetails: Bool { kept + erased > 0 || findings.contains { $0.code.question == .erasures } }

    mutating func take(_ claims: [Claim]) { self.claims += claims }

    /// Compares everything with what is stored.
    ///
    /// - Parameter decisions: what was erased by recorded decision.
    mutating func compare(with stored: StoredCompanions, erased decisions: Set<Erasure.Detail>) {
        var named: Set<Digest> = []
        var committed: Set<Erasure.Detail> = []
        for claim in claims {
            for attachment in claim.attachments {
                named.insert(attachment.sha256)
                compare(attachment, stored, claim.sequence)
            }
            for commitment in claim.commitments {
                let detail = Erasure.Detail(entry: claim.sequence, field: commitment.field)
                committed.insert(detail)
                compare(commitment.digest, stored.commitments[detail], detail, isErased: decisions.contains(detail))
            }
        }
        for (sha256, bytes) in stored.attachments.sorted(by: { $0.key < $1.key }) where !named.contains(sha256) {
            findings.append(Problem(.attachmentUnnamed, [CompanionClaims.told(sha256, bytes.size)]))
        }
        for detail in stored.commitments.keys.sorted() where !committed.contains(detail) {
            findings.append(Problem(.privateUnnamed, [String(detail.entry), detail.field]))
        }
        findings += stored.strays
    }

    private mutating func compare(_ attachment: Attachment, _ stored: StoredCompanions, _ sequence: Int) {
        guard let bytes = stored.attachments[attachment.sha256] else {
            findings.append(Problem(.attachmentMissing, [attachment.name], entry: sequence))
            return
        }
        if bytes.digest != attachment.sha256 || bytes.size != attachment.size {
            let recorded = CompanionClaims.told(attachment.sha256, attachment.size)
            let found = CompanionClaims.told(bytes.digest, bytes.size)
            findings.append(Problem(.attachmentAltered, [attachment.name, recorded, found], entry: sequence))
        }
    }

    private mutating func compare(_ due: Digest, _ found: Digest?, _ detail: Erasure.Detail, isErased: Bool) {
        let code: ProblemCode? =
            switch (found, isErased) {
            case (nil, true): nil
            case (nil, false): .privateMissing
            case (_, true): .privateNotErased
            case (let found, false): found == due ? nil : .privateAltered
            }
        if let code {
            findings.append(Problem(code, [detail.field], entry: detail.entry))
        } else if isErased {
            erased += 1
        } else {
            kept += 1
        }
    }

    private static func told(_ digest: Digest, _ size: Int64) -> String { "\(digest.hexadecimal) (\(size))" }
}
