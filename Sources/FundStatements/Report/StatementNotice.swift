import FundRules

/// What a paper for the owners says that no ledger knows; whatever is not given is left blank, to be written by hand.
public struct StatementNotice: Hashable, Sendable {
    /// 专户银行 and, if wanted, the end of the account's number.
    public var bank: String?
    /// Where objections go: an office, an address, a telephone.
    public var objectionsTo: String?
    /// 公示期: from when to when the paper hangs.
    public var posted: Period?
    /// What the paper tells its readers to do.
    public var words: PaperWords

    /// What is said.
    public init(
        bank: String? = nil,
        objectionsTo: String? = nil,
        posted: Period? = nil,
        words: PaperWords = PaperWords()
    ) {
        self.bank = bank
        self.objectionsTo = objectionsTo
        self.posted = posted
        self.words = words
    }
}

extension StatementNotice {
    private static let blank = Wording.plain(String(repeating: "_", count: 20))

    /// The bank, or room for it.
    var bankText: Wording { bank.map { .plain($0) } ?? StatementNotice.blank }

    /// 公示期 with its days, or room for it.
    var postedText: Wording {
        guard let posted else { return Label.postedBlank }
        let days = posted.lastDay.daysSinceEpoch - posted.firstDay.daysSinceEpoch + 1
        return Label.postedValue.filled(
            with: Period.title(posted.firstDay),
            Period.title(posted.lastDay),
            .plain(String(days))
        )
    }

    /// How to object: to whom, by which means, and until when a reply is due (业主大会和业主委员会指导规则 §36).
    func objections(_ preparer: String) -> Wording {
        words.howToObject.filled(
            with: .plain(preparer),
            objectionsTo.map { .plain($0) } ?? StatementNotice.blank,
            .plain(String(Limits.replyDays))
        )
    }
}
