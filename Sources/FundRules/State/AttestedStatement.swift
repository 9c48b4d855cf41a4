public import TransparencyLog

/// A statement as its figures are: what an auditor's opinion is on, whatever it looks like on paper.
///
/// Every statement of a period is made from the entries, so its rows come to what the two closes at its ends commit to: what
/// each account and every home had before and at the end. `Schema/FORMAT.md` §6.28 has the same lines.
public struct AttestedStatement: Sendable {
    /// What the opinion is on.
    public let statement: Attestation.Statement
    /// The first month of the period.
    public let from: Month
    /// The last month of the period.
    public let to: Month
    /// How many entries it is made from.
    public let size: Int
    /// What the close of the month before the period commits to; nil where the fund began within it.
    public let opening: Digest?
    /// What the close of the last month commits to.
    public let close: Digest

    /// A statement by what it is made of.
    public init(
        _ statement: Attestation.Statement,
        from: Month,
        to: Month,
        size: Int,
        opening: Digest?,
        close: Digest
    ) {
        self.statement = statement
        (self.from, self.to) = (from, to)
        self.size = size
        self.opening = opening
        self.close = close
    }

    init(_ terms: Attestation.Terms, opening: Digest?, close: Digest) {
        self.init(terms.statement, from: terms.from, to: terms.to, size: terms.size, opening: opening, close: close)
    }

    /// The lines that the root is over, in order.
    ///
    /// - Parameter ledger: the root over the first `size` entries.
    public func lines(ledger: Digest) -> [String] {
        [
            "statement \(statement.rawValue)", "period \(from) \(to)", "ledger \(size) \(ledger.base64)",
            "opening \(opening?.base64 ?? "-")", "close \(close.base64)",
        ]
    }

    /// The root of the statement: of RFC 6962 over its lines, a leaf each.
    ///
    /// - Parameter ledger: the root over the first `size` entries.
    public func root(ledger: Digest) -> Digest {
        let hasher = TreeHasher()
        return hasher.root(of: lines(ledger: ledger).map { hasher.leaf(Array($0.utf8)) })
    }
}
