// Every reason why a line of the bank's is not certain; no sentence names a person.

extension BankDoubt {
    private init(_ slug: String, _ wording: Wording, _ arguments: String...) {
        self.init(slug, Wording(wording.text(.zh, arguments), wording.text(.en, arguments)))
    }

    private static func yuan(_ fen: Int64) -> String { Money(fen: fen).grouped }
    private static func list(_ codes: [String]) -> String {
        codes.prefix(6).joined(separator: ", ") + (codes.count > 6 ? " …" : "")
    }

    static func numberOther(_ entry: Int, _ recorded: Int64, _ amount: Int64) -> BankDoubt {
        BankDoubt("number-other", BankDoubtTexts.numberOther, String(entry), yuan(recorded), yuan(amount))
    }
    static func numberTaken(_ entry: Int) -> BankDoubt {
        BankDoubt("number-taken", BankDoubtTexts.numberTaken, String(entry))
    }
    static func numberElsewhere(_ entry: Int) -> BankDoubt {
        BankDoubt("number-elsewhere", BankDoubtTexts.numberElsewhere, String(entry))
    }
    static func numberTwice(_ line: Int) -> BankDoubt {
        BankDoubt("number-twice", BankDoubtTexts.numberTwice, String(line))
    }
    static func near(_ voucher: BankImportBook.Voucher) -> BankDoubt {
        BankDoubt(
            "near-voucher",
            BankDoubtTexts.near,
            String(voucher.entry),
            voucher.number.description,
            voucher.date.description,
            voucher.unit.map { " " + $0 } ?? ""
        )
    }
    static func reversed(_ entry: Int, _ reversal: Int) -> BankDoubt {
        BankDoubt("reversed", BankDoubtTexts.reversed, String(entry), String(reversal))
    }
    static func monthClosed(_ month: Month) -> BankDoubt {
        BankDoubt("month-closed", BankDoubtTexts.monthClosed, month.description)
    }
    static func beforeBooks(_ day: CalendarDate) -> BankDoubt {
        BankDoubt("before-books", BankDoubtTexts.beforeBooks, day.description)
    }
    static func tooFarBack(_ day: CalendarDate) -> BankDoubt {
        BankDoubt("too-far-back", BankDoubtTexts.tooFarBack, day.description)
    }
    static func ruleHome(_ rule: BankRule, _ name: String) -> BankDoubt {
        BankDoubt("rule-home", BankDoubtTexts.ruleHome, String(rule.line), name)
    }
    static func ruleAgainstText(_ rule: BankRule, _ code: String, _ spelling: String) -> BankDoubt {
        BankDoubt("rule-against-text", BankDoubtTexts.ruleAgainstText, String(rule.line), code, spelling)
    }
    static func askedFor(_ rule: BankRule) -> BankDoubt {
        BankDoubt("asked", BankDoubtTexts.asked, String(rule.line))
    }
    static func homeUnknown(_ spelling: String, _ near: [String]) -> BankDoubt {
        let wording = near.isEmpty ? BankDoubtTexts.homeUnknown : BankDoubtTexts.homeUnknownNear
        return BankDoubt("home-unknown", wording, spelling, list(near))
    }
    static func homeAmbiguous(_ spelling: String, _ codes: [String]) -> BankDoubt {
        BankDoubt("home-ambiguous", BankDoubtTexts.homeAmbiguous, spelling, list(codes))
    }
    static func homeGone(_ code: String) -> BankDoubt { BankDoubt("home-gone", BankDoubtTexts.homeGone, code) }
    static func homesDiffer(_ codes: [String], _ due: Int64?) -> BankDoubt {
        guard let due else { return BankDoubt("homes-several", BankDoubtTexts.homesWithoutDue, list(codes)) }
        return BankDoubt("homes-several", BankDoubtTexts.homesDiffer, list(codes), yuan(due))
    }
    static func payerOfSeveral(_ units: [String]) -> BankDoubt {
        BankDoubt("payer-of-several", BankDoubtTexts.payerOfSeveral, list(units))
    }
    static func payerWithOtherAccount(_ unit: String) -> BankDoubt {
        BankDoubt("payer-other-account", BankDoubtTexts.payerWithOtherAccount, unit)
    }
    static func cameBack(_ entry: Int?) -> BankDoubt {
        guard let entry else { return BankDoubt("came-back", BankDoubtTexts.cameBack) }
        return BankDoubt("came-back", BankDoubtTexts.cameBackOf, String(entry))
    }
    static func maybeReturned(_ entry: Int) -> BankDoubt {
        BankDoubt("came-back", BankDoubtTexts.maybeReturned, String(entry))
    }
    static let goesBack = BankDoubt("goes-back", BankDoubtTexts.goesBack)
    static let bonds = BankDoubt("bonds", BankDoubtTexts.bonds)
    static func dueOfSeveral(_ units: [String]) -> BankDoubt {
        BankDoubt("due-of-several", BankDoubtTexts.dueOfSeveral, list(units), String(units.count))
    }
    static func requestsSeveral(_ entries: [Int]) -> BankDoubt {
        BankDoubt("requests-several", BankDoubtTexts.requestsSeveral, list(entries.map(String.init)))
    }
    static func requestAmount(_ entry: Int, _ left: Int64) -> BankDoubt {
        BankDoubt("request-amount", BankDoubtTexts.requestAmount, String(entry), yuan(left))
    }
    static func requestPayee(_ entry: Int) -> BankDoubt {
        BankDoubt("request-payee", BankDoubtTexts.requestPayee, String(entry))
    }
    static let unknownIncoming = BankDoubt("unknown", BankDoubtTexts.unknownIncoming)
    static let unknownOutgoing = BankDoubt("unknown", BankDoubtTexts.unknownOutgoing)

    /// What the rules of the ledger, or a person's caution, say against recording it.
    static func refused(_ problem: Problem) -> BankDoubt {
        BankDoubt(problem.code.slug, problem.wording)
    }
}
