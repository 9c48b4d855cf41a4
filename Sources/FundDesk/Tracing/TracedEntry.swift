/// An entry on a trace, with what proves it.
package struct TracedEntry: Sendable {
    /// The entry.
    package let entry: Entry
    /// Its leaf hash.
    package let hash: Digest
    /// 摘要 and the reason that its kind gives; empty where there is neither.
    package let words: String

    /// Its position.
    package var sequence: Int { entry.sequence }

    init(_ judged: JudgedEntry) {
        (entry, hash, words) = (judged.entry, judged.hash, judged.words)
    }

    /// - Throws: `CanonicalError` where the line is none.
    init(line: [UInt8]) throws(CanonicalError) {
        entry = try Entry(decoding: line)
        hash = TreeHasher().leaf(line)
        words = entry.words(memo: entry.memo?.string(in: line))
    }

    /// What it is and whom it concerns, in words.
    package var summary: EntrySummary { EntrySummary(entry.body, entry.postings) }

    /// The request that it draws on or is carried out under; nil where it names none.
    package var request: Int? {
        if let request = entry.body.asVoucher?.request { return request }
        if case .request(let request) = entry.body.about.tie { return request }
        return nil
    }
}
