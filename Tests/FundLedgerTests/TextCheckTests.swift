import Foundation
import FundLedger
import FundRules
import Testing

/// Protects: no name and no private detail gets into a line by way of a text that somebody types.
@Suite struct TextCheckTests {
    /// A ledger whose entry 10 keeps a payer, a phone, a floor and a Latin name apart.
    private func fixture() throws -> LedgerFixture {
        let fixture = try LedgerFixture()
        try fixture.recordEveryKind()
        var draft = EntryDraft(try fixture.contribution(50), date: try day("2025-02-03"))
        draft.privateDetails = try [
            "floor": "12", "holder": "Li", "payer": "阿依古丽", "phone": "13800138000", "place": "3-1201",
        ].sorted { $0.key < $1.key }.map { try PrivateDetail(field: $0.key, value: $0.value) }
        try fixture.record([draft])
        return fixture
    }

    private func draft(_ fixture: LedgerFixture, _ memo: String, place: Problem.Place? = nil) throws -> EntryDraft {
        EntryDraft(try fixture.contribution(60), date: try day("2025-02-04"), memo: memo, place: place)
    }

    @Test(arguments: [
        ("代阿依古丽付", ["memo", "阿***", "payer"]), ("收 Li 现金", ["memo", "L*", "holder"]),
        ("电话1380013800 0，", nil), ("12月大修基金", nil), ("Line 3", nil), ("见3-1201室", ["memo", "3*****", "place"]),
        ("见3-12010室", nil), ("阿依古", nil),
    ])
    func aPrivateDetailIsNotRepeated(_ memo: String, _ told: [String]?) throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let holder = try fixture.ledger.size() - 1
        let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
        let draft = try draft(fixture, memo)
        guard let told else {
            try fixture.record([draft])
            return
        }
        let repeated: [Problem.Argument] = [.field(told[0]), .text(told[1]), .holder(holder), .name(told[2])]
        let problem = Problem(.privateRepeated, repeated)
        for allowsNames in [false, true] {
            #expect(throws: problem) {
                try fixture.ledger.record(
                    signer: fixture.treasurer,
                    time: LedgerFixture.noon,
                    allowsNames: allowsNames
                ) { _ in [draft] }
            }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.path)) == bytes)
    }

    /// A payee may be a person, but not one whose name is kept apart.
    @Test func aPayeeIsLookedUpButNotGuessed() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        func payment(_ payee: String) throws -> EntryDraft {
            let body = Payment(
                project: "P1",
                amount: Money(fen: 100),
                payee: payee,
                invoice: nil,
                reference: nil
            )
            return EntryDraft(body, date: try day("2025-02-04"))
        }
        try fixture.record([try payment("收款人：张三")])
        #expect(throws: Problem.self) { try fixture.record([try payment("阿依古丽")]) }
    }

    @Test func theDetailsOfTheEntryItselfCount() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        var draft = try draft(fixture, "钱塘江的钱")
        draft.privateDetails = [try PrivateDetail(field: "payer", value: "钱塘江")]
        let told: [Problem.Argument] = [.field("memo"), "钱**", .holder(nil), .name("payer")]
        #expect(throws: Problem(.privateRepeated, told)) { try fixture.record([draft]) }
    }

    /// A bare name is asked about, but neither what the trade is called nor a payee.
    @Test(arguments: [("李秀英交", "李**"), ("3-2-501 周海涛", "周**"), ("更换高压水泵", nil), ("石材款", nil)])
    func aNameThatStandsAloneIsAsked(_ memo: String, _ told: String?) throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let drafts = [try draft(fixture, memo)]
        guard let told else {
            try fixture.record(drafts)
            return
        }
        let error = #expect(throws: Problem.self) { try fixture.record(drafts) }
        #expect(error == Problem(.personalName, [.field("memo"), .text(told)]))
    }

    /// Every row of an import is told with its place; who knows better may let a guess pass.
    @Test func aGuessNamesItsPlaceAndCanBeOverruled() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let size = try fixture.ledger.size()
        let place = Problem.Place(file: "a.csv", line: 7)
        let drafts = [
            try draft(fixture, "业主张三补交", place: place),
            EntryDraft(Reversal(entry: 4, reason: "王师傅报错"), date: try day("2025-02-04"), memo: "李四经手"),
        ]
        let error = #expect(throws: Problems.self) { try fixture.record(drafts) }
        #expect(
            error?.list == [
                Problem(
                    .personalName,
                    [.field("memo"), "张*"],
                    place: Problem.Place(file: "a.csv", line: 7, column: "memo")
                ),
                Problem(.personalName, [.field("memo"), "李*"]), Problem(.personalName, [.field("reason"), "王**"]),
            ]
        )
        #expect(try fixture.ledger.size() == size)
        _ = try fixture.ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon, allowsNames: true) { _ in
            [drafts[0]]
        }
        #expect(try fixture.ledger.size() == size + 1)
    }

    /// Where somebody looks at names, they are no reason to leave unsaid what breaks a rule.
    @Test(arguments: [(3, 2), (25, 0)])
    func guessesDoNotHideWhatBreaksARule(_ count: Int, _ place: Int) throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let day = try day("2025-02-04")
        let drafts = (1...count).map { number in
            let home = number == count ? "9-99" : "1-01"
            let body = Contribution(unit: home, amount: Money(fen: 100), reference: nil)
            return EntryDraft(body, date: day, memo: number == count ? nil : "业主张三补交")
        }
        let error = #expect(throws: Problems.self) {
            try fixture.ledger.record(
                signer: fixture.treasurer,
                time: LedgerFixture.noon,
                reviewing: { _ in Issue.record("nothing is looked at") },
                { _ in drafts }
            )
        }
        let codes = try #require(error).list.map(\.code)
        #expect(codes.count == min(count, 20) && codes.firstIndex(of: .unitUnknown) == place)
        #expect(codes.count { $0 == .personalName } == codes.count - 1)
    }
}
