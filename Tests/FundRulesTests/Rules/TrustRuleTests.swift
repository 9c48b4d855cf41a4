import Testing
import TransparencyLog

@testable import FundRules

/// Protects: nobody spends alone. Every way to cheat that a treasurer, an approver or a contractor might try is one line,
/// with the number of the rule that refuses it.
@Suite struct TrustRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = members + policies + requests + approvals + spending + emergencies + handovers

    /// Protects: members come and go by the policy, and no key is anybody's twice.
    static let members: [Attempt] = [
        Attempt("a new supervisor, where nobody need approve", nil) { try $0.add($0.supervisor, .supervisor) },
        Attempt("a new member, where a supervisor must approve: it waits", nil) {
            try $0.govern()
            let other = $0.newcomer
            #expect(try $0.add(other, .cashier) == [])
            #expect($0.state.member(other.keyID) == nil)
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            #expect($0.state.member(other.keyID)?.role == .cashier)
            $0.recorder = other.keyID
            return try $0.receive("1.00")
        },
        Attempt("a key of another ledger", .memberOrigin) {
            try $0.add(SigningKey(name: "example.org/other", seed: Array(repeating: 6, count: 32)), .cashier)
        },
        Attempt("a key that is a member's", .memberRepeated) { try $0.add($0.cashier, .treasurer) },
        Attempt("a key that was a member's", .memberRepeated) {
            #expect(try $0.revoke($0.cashier) == [])
            return try $0.add($0.cashier, .cashier)
        },
        Attempt("revoking a stranger", .memberUnknown) { try $0.revoke($0.supervisor) },
        Attempt("recording with a revoked key", .recorderUnknown) {
            #expect(try $0.revoke($0.cashier) == [])
            $0.recorder = $0.cashier.keyID
            return try $0.receive("1.00")
        },
        Attempt("revoking the last who may record", .recorderMissing) {
            #expect(try $0.revoke($0.cashier) == [])
            return try $0.revoke($0.treasurer)
        },
        Attempt("revoking the only one who may approve", .policyUnworkable) {
            try $0.govern()
            return try $0.revoke($0.supervisor)
        },
        Attempt("a rotation signed by both keys", nil) {
            #expect(try $0.rotate($0.treasurer, to: $0.trustee) == [])
            $0.recorder = $0.trustee.keyID
            return try $0.receive("1.00")
        },
        Attempt("a rotation that the old key did not sign", .rotationUnproven) {
            try $0.rotate($0.treasurer, to: $0.trustee, signedBy: [$0.trustee])
        },
        Attempt("a rotation that the new key did not sign", .rotationUnproven) {
            try $0.rotate($0.treasurer, to: $0.trustee, signedBy: [$0.treasurer])
        },
        Attempt("a rotation of a key that is no member's", .memberUnknown) {
            try $0.rotate($0.supervisor, to: $0.trustee)
        },
        Attempt("a day too far back", .dateTooFarBack) {
            #expect(try $0.setPolicy("{\"backdating\":30,\"budgetTolerance\":0}") == [])
            return try $0.receive("1.00", on: "2025-05-30")
        },
        Attempt("the earliest day allowed", nil) {
            #expect(try $0.setPolicy("{\"backdating\":30,\"budgetTolerance\":0}") == [])
            return try $0.receive("1.00", on: "2025-05-31")
        },
    ]

    /// Protects: a policy can be kept, and changes by its own terms.
    static let policies: [Attempt] = [
        Attempt("tiers out of order", .policyTiersUnsorted) {
            try $0.setPolicy(
                "{\"budgetTolerance\":0,\"tiers\":[{\"approvals\":0,\"from\":5,\"roles\":[\"cashier\"]},"
                    + "{\"approvals\":0,\"from\":5,\"roles\":[\"cashier\"]}]}"
            )
        },
        Attempt("a policy that nobody could keep", .policyUnworkable) { try $0.setPolicy(TestFund.trustPolicy) },
        Attempt("revoking the only one who could pay what the treasurer asks for", .policyUnworkable) {
            let changes = "\"changes\":{\"approvals\":1,\"roles\":[\"auditor\"]}"
            #expect(try $0.setPolicy("{\"budgetTolerance\":0,\(changes),\"separation\":\"required\"}") == [])
            return try $0.revoke($0.cashier)
        },
        Attempt("a policy that does away with approvals, before it is approved", .requestMissing) {
            try $0.govern()
            #expect(try $0.setPolicy("{\"budgetTolerance\":0}") == [])
            return try $0.pay("P1", "20.00", request: nil)
        },
        Attempt("the same policy approved by the treasurer who made it", .approverIsMaker) {
            try $0.govern()
            #expect(try $0.setPolicy("{\"budgetTolerance\":0}") == [])
            return try $0.decide(7, by: $0.treasurer)
        },
        Attempt("the same policy approved by a supervisor", nil) {
            try $0.govern()
            #expect(try $0.setPolicy("{\"budgetTolerance\":0}") == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            return try $0.pay("P1", "20.00", request: nil)
        },
        askedForNone("a change that waited, by whoever is a member once changes ask for 0", nil) {
            #expect(try $0.decide(8, by: $0.auditor) == [])
            #expect($0.state.member($0.newcomer.keyID)?.role == .cashier)
            return try $0.decide(9, by: $0.trustee, .reject)
        },
        askedForNone("such a change, by who made it", .approverIsMaker) { try $0.decide(8, by: $0.treasurer) },
    ]

    /// Entries 8 and 9 wait to add the newcomer and to revoke the auditor, and then the policy of entry 7 takes effect, by
    /// which changes ask for 0 approvals.
    private static func askedForNone(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern()
            let none = "{\"approvals\":0,\"roles\":[\"supervisor\"]}"
            #expect(try $0.setPolicy("{\"budgetTolerance\":0,\"changes\":\(none)}") == [])
            #expect(try $0.add($0.newcomer, .cashier) == [])
            #expect(try $0.revoke($0.auditor) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            return try act(&$0)
        }
    }

    /// Protects: a request is for somebody who may be paid, for a job or a line that there is.
    static let requests: [Attempt] = [
        Attempt("for a project nobody knows", .projectUnknown) { try $0.request("1.00", "P9") },
        Attempt("for a payee who is related", .payeeForbidden) {
            try $0.govern()
            return try $0.request("1.00", payee: "主任亲戚公司")
        },
        Attempt("an emergency without such a ground", .groundNotAllowed) {
            try $0.govern()
            return try $0.request("1.00", ground: .road)
        },
        Attempt("valid until before it was made", .requestDates) { try $0.request("1.00", until: "2025-03-04") },
        Attempt("citing a budget line that there is not", .budgetLineUnknown) {
            try $0.request("1.00", nil, line: "expense audit")
        },
        Attempt("citing a budget line", nil) {
            #expect(try $0.budget((.expense(.audit), "20.00"), on: "2025-03-01") == [])
            return try $0.request("1.00", nil, line: "expense audit")
        },
        Attempt("withdrawn twice", .requestSettled) {
            #expect(try $0.request("1.00") == [])
            #expect(try $0.record(Withdrawal(of: 4, reason: "不用了"), on: "2025-03-05") == [])
            return try $0.record(Withdrawal(of: 4, reason: "不用了"), on: "2025-03-05")
        },
        Attempt("a withdrawal of what is no request", .requestOfNothing) {
            try $0.record(Withdrawal(of: 3, reason: "不用了"), on: "2025-03-05")
        },
    ]

    /// On request 7, which the treasurer made.
    private static func asked(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern()
            #expect(try $0.request("30.00") == [])
            return try act(&$0)
        }
    }

    /// Protects: an approval is of these bytes, by a member of the right office, once, and nobody's own.
    static let approvals: [Attempt] = [
        asked("by a supervisor", nil) { try $0.decide(7, by: $0.supervisor) },
        asked("of one's own request", .approverIsMaker) { try $0.decide(7, by: $0.treasurer) },
        asked("by the wrong role", .approverRole) { try $0.decide(7, by: $0.trustee) },
        asked("by a stranger", .approverUnknown) {
            try $0.decide(7, by: SigningKey(name: TestFund.origin, seed: Array(repeating: 6, count: 32)))
        },
        asked("by a supervisor revoked before", .approverUnknown) {
            let other = try SigningKey(name: TestFund.origin, seed: Array(repeating: 6, count: 32))
            #expect(try $0.add(other, .supervisor) == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            #expect(try $0.revoke(other) == [])
            #expect(try $0.decide(10, by: $0.supervisor) == [])
            return try $0.decide(7, by: other)
        },
        asked("twice by the same", .approvalRepeated) {
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            return try $0.decide(7, by: $0.supervisor)
        },
        asked("with a signature for another request", .approvalOfAnother) {
            #expect(try $0.request("30.00") == [])
            let note = try $0.decision(on: 7, by: $0.supervisor)
            return try $0.decide(8, by: $0.supervisor, note: note)
        },
        asked("of other bytes", .approvalOfOtherBytes) {
            let note = try $0.decision(on: 7, by: $0.supervisor)
            let hash = TreeHasher().leaf($0.history.entry(at: 7)?.line ?? []).base64
            let altered = note.replacing(hash, with: TreeHasher().leaf([UInt8]()).base64)
            return try $0.decide(7, by: $0.supervisor, note: altered)
        },
        asked("with a no made a yes", .approvalOfOtherBytes) {
            try $0.decide(7, by: $0.supervisor, note: $0.decision(on: 7, by: $0.supervisor, .reject))
        },
        asked("with a forged signature", .approvalForged) {
            let note = try $0.decision(on: 7, by: $0.supervisor)
            let other = try $0.decision(on: 7, by: $0.supervisor, .reject)
            let line = try #require(other.split(separator: "\n").last)
            let lines = try #require(note.split(separator: "\n").last)
            return try $0.decide(7, by: $0.supervisor, note: note.replacing(lines, with: line))
        },
        asked("signed on another day", .approvalMisdated) {
            try $0.decide(7, by: $0.supervisor, note: $0.decision(on: 7, by: $0.supervisor), on: "2025-03-06")
        },
        asked("with a day that is none", .approvalOfOtherBytes) {
            let note = try $0.decision(on: 7, by: $0.supervisor)
            let altered = note.replacing("2025-03-05", with: "2025-03-5")
            return try $0.decide(7, by: $0.supervisor, note: altered)
        },
        asked("with a reason for a yes", .approvalOfOtherBytes) {
            let note = try $0.decision(on: 7, by: $0.supervisor).replacing("2025-03-05\n", with: "2025-03-05\n太贵\n")
            return try $0.decide(7, by: $0.supervisor, note: note)
        },
        asked("with a reason of nothing", .approvalOfOtherBytes) {
            let note = try $0.decision(on: 7, by: $0.supervisor, .reject, reason: "")
            return try $0.decide(7, by: $0.supervisor, .reject, note: note)
        },
        asked("with a reason that was put in later", .approvalForged) {
            let note = try $0.decision(on: 7, by: $0.supervisor, .reject, reason: "太贵")
            return try $0.decide(7, by: $0.supervisor, .reject, note: note.replacing("太贵", with: "没钱"))
        },
        asked("signed without a day", .approvalUndated) {
            let hash = TreeHasher().leaf($0.history.entry(at: 7)?.line ?? []).base64
            let text = "daxiu/approval/v1\n\(TestFund.origin)\n7\n\(hash)\napprove\n"
            return try $0.decide(7, by: $0.supervisor, note: SignedNote.sign(text: text, with: [$0.supervisor]).encoded)
        },
        asked("with a note that is none", .approvalMalformed) { try $0.decide(7, by: $0.supervisor, note: "同意") },
        asked("of what is no request", .requestOfNothing) { try $0.decide(3, by: $0.supervisor) },
        asked("after a no", .requestSettled) {
            #expect(try $0.decide(7, by: $0.supervisor, .reject) == [])
            return try $0.decide(7, by: $0.supervisor)
        },
        asked("after it expired", .requestSettled) {
            #expect(try $0.request("1.00", payee: "别的公司", until: "2025-03-10") == [])
            return try $0.decide(8, by: $0.supervisor, on: "2025-03-11")
        },
    ]

    /// On request 7 for 30.00, approved; the cashier pays.
    private static func approved(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        asked(what, code) {
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            $0.recorder = $0.cashier.keyID
            return try act(&$0)
        }
    }

    /// Protects: what is paid is what was approved: payee, job, sum and time.
    static let spending: [Attempt] = [
        approved("what was approved", nil) { try $0.pay("P1", "30.00", request: 7) },
        approved("in two instalments", nil) {
            #expect(try $0.pay("P1", "10.00", request: 7) == [])
            return try $0.pay("P1", "20.00", request: 7)
        },
        approved("more than was approved", .paidOverRequest) { try $0.pay("P1", "30.01", request: 7) },
        approved("more than was approved in sum", .paidOverRequest) {
            #expect(try $0.pay("P1", "10.00", request: 7) == [])
            return try $0.pay("P1", "20.01", request: 7)
        },
        approved("again after a reversal", nil) {
            #expect(try $0.pay("P1", "30.00", request: 7) == [])
            #expect(try $0.reverse(9, on: "2025-03-06") == [])
            return try $0.pay("P1", "30.00", request: 7)
        },
        approved("another payee", .payeeDiffers) { try $0.pay("P1", "30.00", payee: "别的公司", request: 7) },
        approved("another project", .projectDiffers) {
            #expect(try $0.propose("P2", "1", budget: "500.00", on: "2025-03-05") == [])
            return try $0.pay("P2", "30.00", request: 7)
        },
        approved("by the treasurer who asked", .handsNotSeparate) {
            $0.recorder = $0.treasurer.keyID
            return try $0.pay("P1", "30.00", request: 7)
        },
        asked("before it is approved", .approvalsMissing) {
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "30.00", request: 7)
        },
        approved("on a change that is no request", .requestOfNothing) {
            #expect(try $0.revoke($0.auditor) == [])
            return try $0.pay("P1", "30.00", request: 9)
        },
        approved("on a request that was withdrawn", .requestSettled) {
            $0.recorder = $0.treasurer.keyID
            #expect(try $0.record(Withdrawal(of: 7, reason: "不用了"), on: "2025-03-06") == [])
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "30.00", request: 7)
        },
        approved("at the threshold without a request", .requestMissing) {
            try $0.pay("P1", "20.00", payee: "别的公司", request: nil)
        },
        approved("below the threshold without a request", nil) {
            try $0.pay("P1", "19.99", payee: "别的公司", request: nil)
        },
        approved("the threshold split in two on one day", .spendingSplit) {
            #expect(try $0.pay("P1", "10.00", payee: "别的公司", request: nil) == [])
            return try $0.pay("P1", "10.00", payee: "别的公司", request: nil)
        },
        approved("an expense to a payee who is related", .payeeForbidden) {
            let expense = Expense(
                category: .other,
                amount: Money(fen: 100),
                payee: "主任亲戚公司",
                invoice: nil,
                reference: nil
            )
            return try $0.record(expense, on: "2025-03-06")
        },
    ]

    /// On request 7, an emergency of 30.00 to be published by 2025-03-20, of which 10.00 was paid on 2025-03-06.
    private static func urgent(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern()
            #expect(try $0.request("30.00", ground: .roof) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            $0.recorder = $0.cashier.keyID
            #expect(try $0.pay("P1", "10.00", request: 7) == [])
            return try act(&$0)
        }
    }

    /// Protects: an emergency has its ground, is published in time, and opens the way for no other.
    static let emergencies: [Attempt] = [
        urgent("paid again on the last day to publish it", nil) {
            try $0.pay("P1", "10.00", on: "2025-03-20", request: 7)
        },
        urgent("paid again a day later", .publicationOverdue) {
            try $0.pay("P1", "10.00", on: "2025-03-21", request: 7)
        },
        urgent("another emergency that day", .publicationOverdue) {
            $0.recorder = $0.treasurer.keyID
            #expect(try $0.request("20.00", payee: "电梯公司", ground: .elevator, on: "2025-03-20") == [])
            #expect(try $0.decide(10, by: $0.supervisor, on: "2025-03-20") == [])
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "20.00", payee: "电梯公司", on: "2025-03-21", request: 10)
        },
        urgent("what is no emergency that day", nil) {
            $0.recorder = $0.treasurer.keyID
            #expect(try $0.request("20.00", payee: "电梯公司", on: "2025-03-20") == [])
            #expect(try $0.decide(10, by: $0.supervisor, on: "2025-03-20") == [])
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "20.00", payee: "电梯公司", on: "2025-03-21", request: 10)
        },
        urgent("after a late publication, and another", nil) {
            #expect(try $0.publish(7, until: "2025-04-21", on: "2025-04-21") == [])
            #expect(try $0.publish(7, on: "2025-04-22") == [])
            #expect($0.state.trust.matters.last?.published?.entry == 10)
            return try $0.pay("P1", "10.00", on: "2025-04-23", request: 7)
        },
        urgent("after all that was paid on it was reversed", nil) {
            #expect(try $0.reverse(9, on: "2025-03-21") == [])
            return try $0.pay("P1", "10.00", on: "2025-03-22", request: 7)
        },
        urgent("under a policy that gives more days, but came later", .publicationOverdue) {
            let policy = TestFund.trustPolicy.replacing("\"days\":15", with: "\"days\":365")
            #expect(try $0.setPolicy(policy, on: "2025-03-07") == [])
            #expect(try $0.decide(10, by: $0.supervisor, on: "2025-03-07") == [])
            return try $0.pay("P1", "10.00", on: "2025-03-21", request: 7)
        },
        urgent("published before it was asked for", .publicationDates) { try $0.publish(7, on: "2025-03-04") },
        urgent("published until the day before", .publicationDates) {
            try $0.publish(7, until: "2025-03-09", on: "2025-03-10")
        },
        urgent("a publication of a payment", .publicationOfNothing) { try $0.publish(9) },
        approved("a publication of what is no emergency", .publicationOfNothing) { try $0.publish(7) },
    ]

    @Test func anEmergencyIsDueByTheLedgersOwnClock() throws {
        var fund = try TestFund.small()
        try fund.govern()
        fund.now = try #require(Timestamp("2025-03-06T01:00:00Z"))
        fund.state.restore(size: fund.state.size, hash: fund.state.lastHash, time: fund.now)
        #expect(try fund.request("30.00", ground: .roof) == [])
        #expect(try fund.decide(7, by: fund.supervisor) == [])
        #expect(fund.state.duePublications == [])
        fund.recorder = fund.cashier.keyID
        #expect(try fund.pay("P1", "10.00", request: 7) == [])
        #expect(fund.state.duePublications.map(\.isOverdue) == [false])
        #expect(fund.state.duePublications.first?.deadline.description == "2025-03-20")
        fund.now = try #require(Timestamp("2025-03-20T16:00:00Z"))
        #expect(try fund.receive("1.00") == [])
        #expect(fund.state.duePublications.map(\.isOverdue) == [true])
        let snapshot = fund.state.encoded()
        #expect(try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }.encoded() == snapshot)
        #expect(try fund.publish(7) == [])
        #expect(fund.state.duePublications == [])
        let published = fund.state.encoded()
        #expect(try published.withUnsafeBytes { try FundState(snapshot: $0) }.encoded() == published)
    }

    /// Protects: an office is handed over by who has it to who receives it, both having signed.
    static let handovers: [Attempt] = [
        Attempt("signed by both", nil) { try $0.handOver($0.treasurer, to: $0.cashier) },
        Attempt("with a witness, and what else is handed over", nil) {
            try $0.handOver($0.treasurer, to: $0.cashier, witness: $0.auditor, items: ["公章一枚", "支票簿两本"])
        },
        Attempt("by a former treasurer", nil) {
            #expect(try $0.add($0.supervisor, .treasurer) == [])
            #expect(try $0.revoke($0.treasurer) == [])
            $0.recorder = $0.cashier.keyID
            return try $0.handOver($0.treasurer, to: $0.supervisor)
        },
        Attempt("to a former member", .successionParties) {
            #expect(try $0.revoke($0.cashier) == [])
            return try $0.handOver($0.treasurer, to: $0.cashier)
        },
        Attempt("by a stranger", .successionParties) { try $0.handOver($0.supervisor, to: $0.cashier) },
        Attempt("to oneself", .successionParties) { try $0.handOver($0.treasurer, to: $0.treasurer) },
        Attempt("witnessed by who receives", .successionParties) {
            try $0.handOver($0.treasurer, to: $0.cashier, witness: $0.cashier)
        },
        Attempt("witnessed by a stranger", .successionParties) {
            try $0.handOver($0.treasurer, to: $0.cashier, witness: $0.supervisor)
        },
        Attempt("a fen more than the bank has, signed by both", .successionFigures) {
            $0.forge("\"balance\":100000", "\"balance\":100001")
            return try $0.handOver($0.treasurer, to: $0.cashier) {
                $0.replacing("account 1001 100000", with: "account 1001 100001")
            }
        },
        Attempt("not signed by who hands over", .successionUnproven) {
            try $0.handOver($0.treasurer, to: $0.cashier, signedBy: [$0.cashier])
        },
        Attempt("not signed by the witness", .successionUnproven) {
            try $0.handOver($0.treasurer, to: $0.cashier, witness: $0.auditor, signedBy: [$0.treasurer, $0.cashier])
        },
        Attempt("with an item that was not signed for", .successionUnproven) {
            try $0.handOver($0.treasurer, to: $0.cashier, items: ["公章一枚"]) {
                $0.replacing("item 公章一枚\n", with: "")
            }
        },
        Attempt("signed for another point of the ledger", .successionUnproven) {
            let earlier = $0.state.lastHash.base64
            #expect(try $0.add($0.supervisor, .supervisor) == [])
            let now = $0.state.lastHash.base64
            return try $0.handOver($0.treasurer, to: $0.cashier) { $0.replacing(now, with: earlier) }
        },
    ]

    /// Two items must not read like one of two lines.
    @Test func anItemIsOneLine() throws {
        var fund = try TestFund.small()
        #expect(throws: CanonicalError.self) {
            try fund.handOver(fund.treasurer, to: fund.cashier, items: ["公章一枚\n支票簿两本"])
        }
    }
}
