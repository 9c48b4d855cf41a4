import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

/// What only the other copy has: brought over where it says the same here, listed with the reason where it does not.
@Suite struct CarryOverTests {
    private func carryOver(
        here: [EntryDraft] = [],
        there: [EntryDraft],
        _ check: (CarryOver, LedgerFixture, _ common: Int) throws -> Void
    ) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let path = fixture.folder.appendingPathComponent("there.daxiu").path
        try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
        let other = try LedgerFile(opening: path, writable: true)
        let common = try fixture.ledger.size()
        let differing = Income(category: .other, amount: Money(fen: 1), reference: "ONLY-HERE")
        try fixture.record([EntryDraft(differing, date: try day("2025-02-01"))] + here)
        for draft in there {
            _ = try other.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in [draft] }
        }
        let comparison = LedgerComparison(
            try await ComparedLedger(verifying: fixture.ledger, memory: nil),
            try await ComparedLedger(verifying: other, memory: nil)
        )
        #expect(comparison.relation == .fork)
        let folder = fixture.folder.appendingPathComponent("files").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try check(try CarryOver(comparison, into: folder), fixture, common)
    }

    private func draft(_ body: any EntryBody, memo: String? = nil) throws -> EntryDraft {
        EntryDraft(body, date: try day("2025-02-03"), memo: memo)
    }

    private func income(_ reference: String?, _ fen: Int64 = 100) -> Income {
        Income(category: .other, amount: Money(fen: fen), reference: reference)
    }

    @Test func whatStandsByItselfIsBroughtInOrderWithItsDates() async throws {
        let project = Project(id: "P9", title: "楼道", scope: ["all"], budget: Money(fen: 100))
        let drafts = [try draft(income("T1")), try draft(project), try draft(income(nil), memo: "现金")]
        try await carryOver(there: drafts) { carryOver, fixture, common in
            #expect(carryOver.left.isEmpty)
            #expect(carryOver.doubles == 0)
            #expect(carryOver.drafts.map(\.memo) == [nil, nil, "现金"])
            #expect(carryOver.drafts.map { $0.place?.line } == [common, common + 1, common + 2])
            let recorded = try fixture.record(carryOver.drafts)
            #expect(recorded.items.map(\.date) == Array(repeating: try day("2025-02-03"), count: 3))
            #expect(recorded.items.map(\.sequence) == [common + 1, common + 2, common + 3])
        }
    }

    /// By number where there is one, else to the letter; two that are equal there are both meant.
    @Test func doublesAreCounted() async throws {
        let there = [
            try draft(income("SAME")), try draft(income(nil, 7)), try draft(income(nil, 7)), try draft(income("NEW")),
        ]
        let here = [try draft(income("SAME", 999)), try draft(income(nil, 7))]
        try await carryOver(here: here, there: there) { carryOver, _, _ in
            #expect(carryOver.doubles == 2)
            #expect(carryOver.drafts.map { ($0.body as? Income)?.reference } == [nil, "NEW"])
            #expect(carryOver.left.isEmpty)
        }
    }

    /// A number that names an entry of that copy would name another one here.
    @Test func whatNamesAnEntryIsLeft() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let size = try fixture.ledger.size()
        let there = [
            try draft(try fixture.contribution(20)), try draft(income("GONE")),
            try draft(Reversal(entry: size + 1, reason: "记错")),
            try draft(Refund(of: size, amount: Money(fen: 5), reference: nil)),
            try draft(Reversal(entry: 6, reason: "记错")),
        ]
        try await carryOver(there: there) { carryOver, _, common in
            #expect(carryOver.drafts.map { $0.place?.line } == [common])
            #expect(carryOver.left.map(\.sequence) == [common + 1, common + 3, common + 4])
            for (left, expected) in zip(carryOver.left, [nil, common, 6]) {
                switch left.reason {
                case .reversed(let reversal): #expect(expected == nil && reversal == common + 2)
                case .tied(.entry(let named)): #expect(named == expected)
                default: Issue.record("\(left.reason)")
                }
            }
        }
    }

    /// Files come along; a detail comes along under another salt, and an entry whose detail is gone stays.
    @Test func whatGoesWithAnEntryComesAlong() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let paper = fixture.folder.appendingPathComponent("发票.pdf")
        try Data("paper".utf8).write(to: paper)
        let path = fixture.folder.appendingPathComponent("there.daxiu").path
        try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
        let other = try LedgerFile(opening: path, writable: true)
        try fixture.record([try draft(income("HERE"))])
        let file = try AttachmentFile(path: paper.path)
        var paid = try draft(income("T1"))
        paid.attachments = [file.attachment]
        paid.privateDetails = [try PrivateDetail(field: "payer", value: "王小明")]
        var second = try draft(income("T2"))
        second.privateDetails = [try PrivateDetail(field: "payer", value: "李大同")]
        let size = try other.record(signer: fixture.treasurer, time: LedgerFixture.noon, enclosing: [file]) { _ in
            [paid, second]
        }.checkpoint.size
        let gone = Erasure(Erasure.Detail(entry: size - 1, field: "payer"), reason: "请求删除")
        _ = try other.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in [try draft(gone)] }
        let comparison = LedgerComparison(
            try await ComparedLedger(verifying: fixture.ledger, memory: nil),
            try await ComparedLedger(verifying: other, memory: nil)
        )
        let carryOver = try CarryOver(comparison, into: fixture.folder.path)
        #expect(carryOver.drafts.count == 1)
        #expect(carryOver.left.count == 2)
        if case .detailMissing(let field) = carryOver.left[0].reason {
            #expect(field == "payer")
        } else {
            Issue.record("\(carryOver.left[0].reason)")
        }
        let recorded = try fixture.ledger.record(
            signer: fixture.treasurer,
            time: LedgerFixture.noon,
            allowsNames: true,
            enclosing: carryOver.files
        ) { _ in carryOver.drafts }
        let first = try #require(recorded.items.first)
        let line = try #require(try fixture.ledger.line(at: first.sequence))
        let entry = try Entry(decoding: line)
        let attachment = try #require(entry.attachments.first)
        #expect(try fixture.ledger.holds(attachment))
        #expect(try fixture.ledger.privateDetails(of: [entry])[first.sequence]?.map(\.value) == ["王小明"])
        #expect(entry.commitments.first?.digest != paid.privateDetails[0].commitment)
        #expect(try await fixture.verify(.full).word == .holds)
    }

    /// What this ledger's rules refuse stays behind with the rule; the rest is not held up by it.
    @Test func whatTheRulesRefuseIsLeft() async throws {
        let same = { Project(id: "P9", title: $0, scope: ["all"], budget: Money(fen: 100)) }
        let here = [try draft(same("楼道"))]
        try await carryOver(here: here, there: [try draft(same("屋顶")), try draft(income("T1"))]) {
            carryOver,
            fixture,
            common in
            var carryOver = carryOver
            let drafts = carryOver.drafts
            let refusal = try #require(#expect(throws: Problem.self) { try fixture.record(drafts) })
            #expect(try carryOver.leave([refusal]))
            #expect(carryOver.left.map(\.sequence) == [common])
            #expect(carryOver.drafts.count == 1)
            try fixture.record(carryOver.drafts)
            #expect(try !carryOver.leave([Problem(.ledgerBusy, [.file(fixture.path)])]))
        }
    }
}
