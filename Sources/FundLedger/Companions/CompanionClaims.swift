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
    /// What was found of private details.
    private(set) var count = PrivateCount()
    /// Attachments that a copy for others lacks and says so.
    private(set) var attachmentsUnchecked = 0
    /// The commitments of the details that are here as committed.
    private var kept: Set<Digest> = []
    /// The commitments of those that this machine had here, and that are neither here nor erased.
    private var lost: Set<Digest> = []

    /// Whether the ledger has, or had, private details.
    var hasPrivateDetails: Bool { count.named > 0 || findings.contains { $0.code.question == .erasures } }

    mutating func take(_ claims: [Claim]) { self.claims += claims }

    /// Compares everything with what is stored.
    ///
    /// - Parameter details: the private details beside the file.
    /// - Parameter decisions: what was erased by recorded decision.
    mutating func compare(
        with stored: StoredCompanions,
        _ details: StoredDetails,
        erased decisions: Set<Erasure.Detail>
    ) {
        var named: Set<Digest> = []
        var committed: Set<Erasure.Detail> = []
        var commitments: Set<Digest> = []
        for claim in claims {
            for attachment in claim.attachments {
                named.insert(attachment.sha256)
                compare(attachment, stored, claim.sequence)
            }
            for commitment in claim.commitments {
                let detail = Erasure.Detail(entry: claim.sequence, field: commitment.field)
                committed.insert(detail)
                commitments.insert(commitment.digest)
                let row = stored.commitments[detail].map { $0 == commitment.digest }
                let line = details.lines[commitment.digest].map { $0.fits && $0.field == commitment.field }
                compare(commitment, [row, line].compactMap { $0 }, detail, details, decisions.contains(detail))
            }
        }
        for (sha256, bytes) in stored.attachments.sorted(by: { $0.key < $1.key }) where !named.contains(sha256) {
            findings.append(Problem(.attachmentUnnamed, [CompanionClaims.told(sha256, bytes.size)]))
        }
        for detail in stored.commitments.keys.sorted() where !committed.contains(detail) {
            findings.append(Problem(.privateUnnamed, [.entry(detail.entry), .name(detail.field)]))
        }
        findings += stored.strays
        for (commitment, line) in details.lines where !commitments.contains(commitment) {
            count.addStray(isBound: line.isBound)
        }
        count.take(details)
        if !lost.isEmpty, let refusal = details.contents.refusal { findings.append(refusal) }
    }

    private mutating func compare(_ attachment: Attachment, _ stored: StoredCompanions, _ sequence: Int) {
        guard let bytes = stored.attachments[attachment.sha256] else {
            if stored.lacksAttachments {
                attachmentsUnchecked += 1
            } else {
                findings.append(Problem(.attachmentMissing, [.name(attachment.name)], entry: sequence))
            }
            return
        }
        if bytes.digest != attachment.sha256 || bytes.size != attachment.size {
            let recorded = CompanionClaims.told(attachment.sha256, attachment.size)
            let found = CompanionClaims.told(bytes.digest, bytes.size)
            findings.append(Problem(.attachmentAltered, [.name(attachment.name), recorded, found], entry: sequence))
        }
    }

    /// - Parameter found: for each place where the detail is, whether it fits its commitment there.
    private mutating func compare(
        _ commitment: Entry.Commitment,
        _ found: [Bool],
        _ detail: Erasure.Detail,
        _ details: StoredDetails,
        _ isErased: Bool
    ) {
        func find(_ code: ProblemCode) { findings.append(Problem(code, [.name(detail.field)], entry: detail.entry)) }
        count.named += 1
        switch (found.isEmpty, isErased) {
        case (true, true): count.erased += 1
        case (false, true): find(.privateNotErased)
        case (false, false) where found.contains(false): find(.privateAltered)
        case (false, false):
            count.kept += 1
            kept.insert(commitment.digest)
        case (true, false) where details.memory.commitments.contains(commitment.digest):
            lost.insert(commitment.digest)
            // A file that may not be touched may hold it: that is said of the file, once.
            if details.contents.refusal == nil { find(.privateMissing) } else { count.unchecked += 1 }
        case (true, false): count.unchecked += 1
        }
    }

    /// Remembers which details are here, once a ledger was found to hold.
    func remember(_ verdict: Verdict, in memory: DetailMemory?) {
        guard verdict.findings.isEmpty else { return }
        // A memory that cannot be written changes nothing about the ledger.
        try? memory?.remember(kept.union(lost))
    }

    private static func told(_ digest: Digest, _ size: Int64) -> Problem.Argument {
        .wording(Wording("{0} ({1})", "{0} ({1})"), [.text(digest.hexadecimal), .number(size)])
    }
}
