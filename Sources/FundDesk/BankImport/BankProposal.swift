import FundStatements

/// What is proposed for one line of the bank's.
package struct BankProposal: Sendable {
    /// What it was found to be.
    package enum Standing: Sendable {
        /// Nothing moved: a fee of 0.00.
        case nothing
        /// It is recorded already, by some entries.
        case known([Int])
        /// A person has said that nothing is to be recorded for it.
        case leftOut
        /// It is new, and what it is is certain.
        case clear(BankPurpose, BankBasis)
        /// A person has to look at it: why, and what it may be, the likeliest first.
        case unclear(BankDoubt, [BankPurpose])

        /// What a line may be, by what was made of its words; the likeliest first.
        package var guesses: [BankPurpose] {
            switch self {
            case .clear(let purpose, _): [purpose]
            case .unclear(_, let purposes): purposes
            case .nothing, .known, .leftOut: []
            }
        }
    }

    /// The line.
    package let line: BankLine
    /// What it was found to be.
    package var standing: Standing
    /// The number that it waits under already, in the file beside the ledger; nil where it does not.
    package var waiting: Int?
    /// The pieces of its bank number that its vouchers are, where several share one; nil where it has the number alone.
    package var pieces: ClosedRange<Int>?

    /// What it is, where that is certain.
    package var purpose: BankPurpose? { if case .clear(let purpose, _) = standing { purpose } else { nil } }

    /// Why it is not certain.
    package var doubt: BankDoubt? { if case .unclear(let doubt, _) = standing { doubt } else { nil } }

    /// The standing's name for programs.
    package var slug: String {
        switch standing {
        case .nothing: "nothing"
        case .known: "known"
        case .leftOut: "left-out"
        case .clear: "new"
        case .unclear: "unclear"
        }
    }
}

/// Why a line of the bank's is not certain, in a sentence.
package struct BankDoubt: Hashable, Sendable {
    /// Its name for programs.
    package let slug: String
    /// The sentence, without its full stop.
    package let sentence: Wording

    package init(_ slug: String, _ sentence: Wording) {
        self.slug = slug
        self.sentence = sentence
    }
}

/// What is proposed for all lines of a file, or for those that wait.
package struct BankProposals: Sendable {
    /// The bank's balance and the ledger's before the first line, in fen.
    package struct Start: Hashable, Sendable {
        package let day: CalendarDate
        package let bank: Int64
        package let book: Int64
    }

    /// In the bank's order.
    package internal(set) var list: [BankProposal]
    /// Both balances at the start; nil where the file has no balances.
    package let start: Start?
    /// The number of entries that the ledger had.
    let size: Int
    /// The hash of the last of them.
    let lastHash: Digest

    /// Those that are new and certain.
    package var clear: [BankProposal] { list.filter { $0.purpose != nil } }
    /// Those that a person has to look at.
    package var unclear: [BankProposal] { list.filter { $0.doubt != nil } }
    /// Whether there is nothing to record and nothing that does not wait already.
    package var isIdle: Bool { !list.contains { $0.purpose != nil || $0.doubt != nil && $0.waiting == nil } }
    /// How many are recorded already.
    package var known: Int { list.count { if case .known = $0.standing { true } else { false } } }
    /// How many a person has left out.
    package var leftOut: Int { list.count { if case .leftOut = $0.standing { true } else { false } } }
    /// How many moved nothing.
    package var nothing: Int { list.count { if case .nothing = $0.standing { true } else { false } } }
}
