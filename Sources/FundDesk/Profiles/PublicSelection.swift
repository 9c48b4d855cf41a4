package import FundRules

/// What everybody may see of a ledger.
package struct PublicSelection: Sendable {
    /// An entry that is shown, whole.
    package struct Shown: Sendable {
        package let entry: Entry
        /// Its line, without a line feed.
        package let line: [UInt8]

        package var sequence: Int { entry.sequence }
    }

    /// How many entries the ledger has.
    package let size: Int
    /// Whether hashes of lines tell nothing of them.
    package let isSalted: Bool
    /// The entries that are shown, in order.
    package let shown: [Shown]
    /// How many are not, by why; none with 0.
    package let leftOut: [LeftOut: Int]
    /// The closes whose accounts are shown, in order.
    package let closes: [PublicClose]
    /// Whether every closing of a year is shown: the accounts of two closes tell what came between only with it.
    let hasClosings: Bool
    private let sequences: Set<Int>

    init(
        size: Int,
        isSalted: Bool,
        _ shown: [Shown],
        _ leftOut: [LeftOut: Int],
        _ closes: [PublicClose],
        hasClosings: Bool
    ) {
        (self.size, self.isSalted) = (size, isSalted)
        (self.shown, self.leftOut, self.closes) = (shown, leftOut, closes)
        self.hasClosings = hasClosings
        sequences = Set(shown.map(\.sequence))
    }

    /// - Throws: `Problem` with `noticeUnsalted` of a ledger whose lines could be tried against their hashes.
    package func mayBePublished() throws(Problem) {
        guard isSalted else { throw Problem(.noticeUnsalted) }
    }

    /// Whether an entry is shown.
    package func shows(_ sequence: Int) -> Bool { sequences.contains(sequence) }
}

/// A close of a month of which the accounts are shown, and what stands for the homes.
package struct PublicClose: Sendable {
    /// The month.
    package let month: Month
    /// What the close commits to.
    package let figures: ClosedFigures

    /// The closes that are shown: those of the year of the newest, and the Decembers before, so that every year and every
    /// month of this one can be reckoned; of a fund of 30 years 41 and not 360.
    static func wanted(_ closes: [PublicClose]) -> [PublicClose] {
        guard let year = closes.last?.month.year else { return [] }
        return closes.filter { $0.month.year == year || $0.month.month == 12 }
    }

    /// What the asset accounts hold, in fen.
    package var assets: Int64 { sum { $0.hasPrefix("1") } }

    /// The sum of some accounts, in fen. Codes begin with 1 for assets, 4 for income, 5 for expenditure.
    func sum(_ isWanted: (String) -> Bool) -> Int64 {
        figures.accounts.filter { isWanted($0.code.description) }.reduce(0) { $0 &+ $1.amount }
    }
}
