import FundRules
import Testing
import TransparencyLog

/// Protects: a fund goes on from an older copy only with the note of the one that was lost, by a decision, and for ever said.
@Suite struct IncarnationRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = notes + decisions

    /// The root over the first entries of a fund.
    private static func root(_ fund: TestFund, _ size: Int) -> Digest {
        TreeHasher().root(of: fund.history.contents.entries.prefix(size).map { TreeHasher().leaf($0.line) })
    }

    /// Protects: the note is the lost copy's: of this fund, by a member, beyond what is shared.
    static let notes: [Attempt] = [
        Attempt("going on from here, where the lost copy had come farther", .historyReplaced) {
            try $0.goOn(kept: 4, lost: $0.lostNote(size: 9, by: $0.treasurer))
        },
        Attempt("the same where one entry is shared", .historyReplaced) {
            try $0.goOn(kept: 1, lost: $0.lostNote(size: 2, by: $0.cashier))
        },
        Attempt("nothing shared", .incarnationKept) {
            try $0.goOn(kept: 0, lost: $0.lostNote(size: 9, by: $0.treasurer))
        },
        Attempt("more shared than there is", .incarnationKept) {
            try $0.goOn(kept: 5, lost: $0.lostNote(size: 9, by: $0.treasurer))
        },
        Attempt("a note that reaches no farther than what is shared", .incarnationNote) {
            try $0.goOn(kept: 4, lost: $0.lostNote(size: 4, by: $0.treasurer))
        },
        Attempt("a note of another fund", .incarnationNote) {
            try $0.goOn(kept: 4, lost: $0.lostNote(size: 9, origin: "example.org/other", by: $0.treasurer))
        },
        Attempt("a note that is no checkpoint", .incarnationNote) {
            let note = try SignedNote.sign(text: "daxiu/approval/v2\n", with: [$0.treasurer]).encoded
            return try $0.goOn(kept: 4, lost: note)
        },
        Attempt("a text that is no note", .incarnationNote) { try $0.goOn(kept: 4, lost: "丢了") },
        Attempt("a note that a stranger signed", .incarnationUnsigned) {
            try $0.goOn(kept: 4, lost: $0.lostNote(size: 9, by: $0.supervisor))
        },
        Attempt("a note that a former member signed", .historyReplaced) {
            #expect(try $0.revoke($0.cashier) == [])
            return try $0.goOn(kept: 4, lost: $0.lostNote(size: 9, by: $0.cashier))
        },
        Attempt("a note that a member and a stranger signed", .historyReplaced) {
            try $0.goOn(kept: 4, lost: $0.lostNote(size: 9, by: $0.supervisor, $0.treasurer))
        },
        Attempt("a note with a member's signature and a false one of another", .incarnationUnsigned) {
            let note = try SignedNote($0.lostNote(size: 9, by: $0.treasurer))
            let other = try SignedNote($0.lostNote(size: 8, by: $0.cashier))
            let forged = try SignedNote(text: note.text, signatures: note.signatures + other.signatures)
            return try $0.goOn(kept: 4, lost: forged.encoded)
        },
        Attempt("a note of this history", .incarnationNotLost) {
            try $0.goOn(kept: 2, lost: $0.lostNote(size: 3, root: root($0, 3), by: $0.treasurer))
        },
        Attempt("a note over all of this history", .incarnationNotLost) {
            try $0.goOn(kept: 2, lost: $0.lostNote(size: 4, root: root($0, 4), by: $0.treasurer))
        },
        Attempt("a note that says of three entries what is true of four", .historyReplaced) {
            try $0.goOn(kept: 2, lost: $0.lostNote(size: 3, root: root($0, 4), by: $0.treasurer))
        },
    ]

    /// Protects: nobody goes on from an older copy alone where the policy asks for approval.
    static let decisions: [Attempt] = [
        Attempt("going on, where a supervisor must approve: it waits", nil) {
            try $0.govern()
            return try $0.goOn(kept: 7, lost: $0.lostNote(size: 9, by: $0.treasurer))
        },
        Attempt("going on, approved by who asked", .approverIsMaker) {
            try $0.govern()
            #expect(try $0.goOn(kept: 7, lost: $0.lostNote(size: 9, by: $0.treasurer)) == [])
            return try $0.decide(7, by: $0.treasurer, on: "2025-06-30")
        },
        Attempt("going on, approved", .historyReplaced) {
            try $0.govern()
            #expect(try $0.goOn(kept: 7, lost: $0.lostNote(size: 9, by: $0.treasurer)) == [])
            return try $0.decide(7, by: $0.supervisor, on: "2025-06-30")
        },
        Attempt("going on, rejected", nil) {
            try $0.govern()
            #expect(try $0.goOn(kept: 7, lost: $0.lostNote(size: 9, by: $0.treasurer)) == [])
            return try $0.decide(7, by: $0.supervisor, .reject, on: "2025-06-30")
        },
        Attempt("going on once more than a fund may", .incarnationsTooMany) {
            try $0.govern()
            let note = try $0.lostNote(size: 9, by: $0.treasurer)
            for _ in 0..<100 { try #require(try $0.goOn(kept: 7, lost: note) == []) }
            return try $0.goOn(kept: 7, lost: note)
        },
    ]

    /// What is remembered beyond what both histories share, up to where the lost note reaches, is explained; nothing else.
    @Test(arguments: [(3, false), (4, false), (5, true), (9, true), (10, false)])
    func coversWhatTheNoteReaches(_ size: Int, _ isCovered: Bool) throws {
        var fund = try TestFund.small()
        let note = try fund.lostNote(size: 9, by: fund.treasurer)
        #expect(fund.state.covers(remembered: size) == nil)
        #expect(try fund.goOn(kept: 4, lost: note) == [])
        let found = fund.state.covers(remembered: size)
        #expect((found != nil) == isCovered)
        guard let found else { return }
        #expect(found == fund.state.incarnations.first && found.entry == 4 && found.note == note && found.isInEffect)
        #expect(fund.state.covers(remembered: size, knowing: [4]) == nil, "a third history is no lost one")
    }

    @Test func coversNothingUntilItIsInEffect() throws {
        var fund = try TestFund.small()
        try fund.govern()
        #expect(try fund.goOn(kept: 7, lost: fund.lostNote(size: 9, by: fund.treasurer)) == [])
        #expect(fund.state.covers(remembered: 8) == nil && fund.state.incarnations == [])
        #expect(fund.state.pendingIncarnations.map(\.kept) == [7])
        let bytes = fund.state.encoded()
        let restored = try bytes.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(restored.pendingIncarnations == fund.state.pendingIncarnations)
        #expect(try fund.decide(7, by: fund.supervisor, on: "2025-06-30") == [])
        #expect(fund.state.covers(remembered: 8)?.entry == 7 && fund.state.pendingIncarnations == [])
    }

    /// While a key remembers another history it may seal the incarnation and what is decided on it, and nothing else.
    @Test func tellsWhatConcernsAnIncarnation() throws {
        var fund = try TestFund.small()
        try fund.govern()
        #expect(try fund.request("30.00") == [])
        let lost = try fund.lostNote(size: 9, by: fund.treasurer)
        let going = Incarnation(kept: 8, lost: lost, reason: "电脑丢失")
        #expect(fund.state.concernsIncarnation(going))
        #expect(try fund.record(going, on: "2025-06-30") == [])
        let bodies: [(any EntryBody, Bool)] = [
            (Approval(.approve, on: 8, note: ""), true), (Approval(.reject, on: 8, note: ""), true),
            (Withdrawal(of: 8, reason: "找到了"), true), (Approval(.approve, on: 7, note: ""), false),
            (Withdrawal(of: 7, reason: "不用了"), false), (Withdrawal(of: 99, reason: "没有"), false),
            (Clock(from: 4, reason: "走快"), false),
            (Contribution(unit: "1-101", amount: Money(fen: 1), reference: nil), false),
        ]
        for (body, concerns) in bodies { #expect(fund.state.concernsIncarnation(body) == concerns, "\(body)") }
        #expect(try fund.decide(8, by: fund.supervisor, on: "2025-06-30") == [])
        #expect(!fund.state.concernsIncarnation(Withdrawal(of: 8, reason: "找到了")), "it is decided")
    }
}
