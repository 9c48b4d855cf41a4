import Testing

@testable import FundRules

/// Protects: what lists, exports and the audit say of an entry besides its postings. They ask the entry; what it answers
/// is decided here for every kind, so a new kind fails until somebody has written down what it is about.
@Suite struct ConcernTests {
    /// A kind, and what the entries of the example ledger that are of it answer, all together.
    private static let answers: [(kind: String, says: String)] = [
        ("acceptance", "project"),
        ("amendment", "unit"),
        ("approval", "entry"),
        ("assignment", "project payee"),
        ("attestation", ""),
        ("budget", ""),
        ("clock", ""),
        ("close", ""),
        ("closing", "posted"),
        ("completion", "project stated"),
        ("contract", "project payee stated"),
        ("contribution", "unit received"),
        ("correction", "unit received"),
        ("destruction", "unit stated"),
        ("distribution", "scope moved"),
        ("erasure", "entry"),
        ("expense", "payee paid"),
        ("handover", "payee received paid"),
        ("incarnation", ""),
        ("income", "received"),
        ("member", ""),
        ("merge", "unit"),
        ("objection", "unit entry"),
        ("open", ""),
        ("opening", "stated"),
        ("payment", "project payee paid"),
        ("payout", "unit paid"),
        ("policy", ""),
        ("project", "scope project stated"),
        ("publication", "entry"),
        ("rate", "scope"),
        ("reconciliation", ""),
        ("refund", "paid entry"),
        ("reply", "entry"),
        ("request", "unit project payee stated"),
        ("resolution", "scope project payee"),
        ("reversal", "posted entry"),
        ("settlement", "unit moved"),
        ("split", "unit"),
        ("succession", ""),
        ("title", "unit"),
        ("transfer", "moved"),
        ("units", "scope"),
        ("withdrawal", "entry"),
    ]

    @Test func everyKindOfTheVectorLedgerSaysWhatItIsAbout() throws {
        var said: [String: Set<String>] = [:]
        for entry in try ConcernTests.entries() { said[entry.kind, default: []].formUnion(ConcernTests.words(entry)) }
        #expect(said.keys.sorted() == EntryKinds.all.map { $0.kind }.sorted())
        #expect(said.keys.sorted() == ConcernTests.answers.map(\.kind))
        for (kind, says) in ConcernTests.answers {
            #expect(said[kind] == Set(says.split(separator: " ").map(String.init)), "\(kind)")
        }
    }

    /// Names and subjects exist in both languages, and nothing in them or in the particulars is left to be filled in.
    @Test func everyKindIsToldInBothLanguages() throws {
        let names = EntryKinds.all.map { $0.name }
        for language in Language.allCases { #expect(Set(names.map { $0[language] }).count == names.count) }
        for entry in try ConcernTests.entries() {
            let told = [type(of: entry.body).name, entry.body.subject] + ConcernTests.texts(entry)
            for wording in told {
                for language in Language.allCases {
                    #expect(!wording[language].isEmpty && !wording[language].contains("{"), "\(entry.sequence)")
                }
            }
        }
    }

    /// Whoever gets or brings money is named beside it, and only money that leaves the fund counts as spent.
    @Test func aVoucherNamesTheOtherSideOfItsMoney() throws {
        for entry in try ConcernTests.entries() where entry.number != nil {
            let about = entry.body.about
            let money = entry.postings.filter { [.bank, .imprest].contains($0.account) }.reduce(0) { $0 + $1.net }
            if let spent = about.spent { #expect(spent == 0 - money, "\(entry.sequence)") }
            if about.payee != nil { #expect(about.party == about.payee, "\(entry.sequence)") }
        }
    }

    /// A correction says what the voucher that it carries would have said.
    @Test func aCorrectionSpeaksForItsVoucher() throws {
        let payment = Payment(
            project: "P1",
            amount: Money(fen: 1),
            part: .pricing,
            payee: "防水公司",
            invoice: "FP1",
            reference: "YH1"
        )
        let correction = Correction(of: try #require(Year("2025")), payment)
        #expect(correction.about.project == "P1" && correction.about.payee == "防水公司")
        #expect(correction.about.spent == 1 && correction.part == .pricing)
        #expect(correction.invoice == "FP1" && correction.reference == "YH1")
        #expect(correction.subject == Wording("2025 年 维修支出 P1 付 防水公司", "payment of 2025, P1 to 防水公司"))
    }

    private static func entries() throws -> [Entry] {
        try Files.vector("ledger.jsonl").split(separator: "\n").map { try Entry(decoding: Array($0.utf8)) }
    }

    private static func words(_ entry: Entry) -> Set<String> {
        let about = entry.body.about
        let amount: String? =
            switch about.amount {
            case .received: "received"
            case .paid: "paid"
            case .moved: "moved"
            case .stated: "stated"
            case .posted: "posted"
            case nil: nil
            }
        let words = [
            about.unit.map { _ in "unit" }, about.scope.isEmpty ? nil : "scope", about.project.map { _ in "project" },
            about.payee.map { _ in "payee" }, amount, about.entry.map { _ in "entry" },
        ]
        return Set(words.compactMap(\.self))
    }

    /// The labels, and what reads as it stands.
    private static func texts(_ entry: Entry) -> [Wording] {
        let particulars = entry.body.particulars.list + (entry.body.asVoucher?.papers.list ?? [])
        return particulars.flatMap { particular in
            if case .text(let text) = particular.value { [particular.label, text] } else { [particular.label] }
        }
    }
}
