import FundRules
import TransparencyLog

@testable import FundStatements

/// Schemes of several projects, invoices, decisions: at the threshold, and just inside it.
extension AuditTests {
    static let schemes = [
        Case("split-projects", "two projects of one title that come to 100,000.00", ["P1"]) {
            try $0.splitInTwo(6)
        },
        Case("split-projects", "the same for less", []) { try $0.splitInTwo(5) },
        Case("same-amount", "again within half a year", ["4"]) { try $0.payTwice("2025-01-08", "2025-07-10") },
        Case("same-amount", "a day later", []) { try $0.payTwice("2025-01-08", "2025-07-11") },
        Case("consecutive-invoices", "every second number, thirty days apart", ["4"]) {
            try $0.payInRow("2025-02-07")
        },
        Case("consecutive-invoices", "twenty-nine days apart", []) { try $0.payInRow("2025-02-06") },
        Case("repeated-work", "a roof again on the last day of five years", ["P1"]) { try $0.roof("2030-01-07") },
        Case("repeated-work", "a day later", []) { try $0.roof("2030-01-08") },
        Case("scope-of-title", "building 2 in the title, all in the scope", ["P1"]) { try $0.hall(["all"]) },
        Case("scope-of-title", "building 2 in both", []) { try $0.hall(["2"]) },
        Case("repeated-emergencies", "three within a year", ["6"]) { try $0.rescue("2026-01-06") },
        Case("repeated-emergencies", "the third a day after it", []) { try $0.rescue("2026-01-07") },
        Case("large-emergency", "twice what is voted on", ["P1"]) { try $0.mend() },
        Case("large-emergency", "a fen less", []) { try $0.mend(19_999_999) },
        Case("narrow-distribution", "one home of a building", ["3"]) {
            try $0.record(Distribution(amount: Money(fen: 10_000), scope: ["A"]), "2025-01-08")
        },
        Case("narrow-distribution", "the building", []) {
            try $0.record(Distribution(amount: Money(fen: 10_000), scope: ["1"]), "2025-01-08")
        },
        Case("reverted-limit", "a limit that was away for sixty days", ["7"]) { try $0.relax(until: "2025-03-07") },
        Case("reverted-limit", "for sixty-one", []) { try $0.relax(until: "2025-03-08") },
        Case("reverted-register", "an area restored after sixty days and a vote", ["7"]) {
            try $0.enlarge(until: "2025-03-07")
        },
        Case("reverted-register", "after sixty-one", []) { try $0.enlarge(until: "2025-03-08") },
        Case("reverted-member", "a supervisor for sixty days", ["7"]) { try $0.deputize(until: "2025-03-07") },
        Case("reverted-member", "for sixty-one", []) { try $0.deputize(until: "2025-03-08") },
        Case("unpaid-voters", "without seven of twenty it fails", ["17"]) { try $0.voteWithStrangers(payers: 13) },
        Case("unpaid-voters", "without six of twenty it passes", []) { try $0.voteWithStrangers(payers: 14) },
    ]
}

extension AuditedFund {
    fileprivate mutating func splitInTwo(_ payments: Int) throws {
        try govern()
        try project("P2")
        for project in ["P1", "P2"] {
            for _ in 1...payments { try pay(project, 900_000, "2025-01-08") }
        }
    }

    fileprivate mutating func payTwice(_ first: String, _ second: String) throws {
        try project("P1")
        try pay("P1", 123_456, first, invoice: "30412233")
        try pay("P1", 123_456, second, invoice: "30419999")
    }

    /// Three invoices, the last on a day.
    fileprivate mutating func payInRow(_ last: String) throws {
        try project("P1")
        for (day, number) in [("2025-01-08", 100), ("2025-01-20", 102), (last, 104)] {
            try pay("P1", 123_456 + Int64(number), day, invoice: "33000\(number)")
        }
    }

    fileprivate mutating func roof(_ again: String) throws {
        try project("P1")
        try pay("P1", 123_456, "2025-01-08")
        try project("P2", again)
        try pay("P2", 123_465, again, to: "补漏公司")
    }

    fileprivate mutating func hall(_ scope: [String]) throws {
        try record(UnitBatch(units: [AuditedFund.home("D", "2")]), "2025-01-02", file: nil)
        let body = Project(id: "P1", title: "2栋门厅改造", scope: scope, budget: Money(fen: 50_000_000))
        try record(body, "2025-01-02")
        try pay("P1", 123_456, "2025-01-08")
    }

    /// Three emergencies, the last on a day.
    fileprivate mutating func rescue(_ last: String) throws {
        try govern()
        for day in ["2025-01-06", "2025-06-09", last] {
            let request = try self.request(1_500_000, day, ground: .roof)
            try approve(request, day)
            try draw(1_500_000, on: request, day)
            try publish(request, day)
        }
    }

    /// From 6 January until a day nobody need approve what is not voted on.
    fileprivate mutating func relax(until day: String) throws {
        try govern()
        let first = #"{"approvals":1,"from":1000000,"roles":["supervisor"]},"#
        let change = try setPolicy(AuditedFund.policy.replacing(first, with: ""), "2025-01-06")
        try approve(change, "2025-01-06")
        try pay("P1", 5_000_000, "2025-01-20")
        try approve(try setPolicy(AuditedFund.policy, day), day)
    }

    /// From 6 January until a day home A is three times as large, and votes.
    fileprivate mutating func enlarge(until day: String) throws {
        try govern()
        try record(Amendment(unit: AuditedFund.home("A", "1", 30_000)), "2025-01-06", file: nil)
        try vote("2025-01-20", for: "A B")
        try record(Amendment(unit: AuditedFund.home("A", "1", 10_000)), day, file: nil)
    }

    /// From 6 January until a day there is another supervisor, who approves a request.
    fileprivate mutating func deputize(until day: String) throws {
        try govern()
        let deputy = try SigningKey(name: "example.org/test", seed: Array(repeating: 9, count: 32))
        let member = Member(key: deputy.verifierKey, title: "副监察人", role: .supervisor)
        try approve(try record(MemberChange(.add(member)), "2025-01-06", file: nil), "2025-01-06")
        try approve(try request(2_000_000, "2025-01-20"), "2025-01-20", by: deputy)
        try approve(try record(MemberChange(.revoke(deputy.keyID)), day, file: nil), day)
    }

    /// Twenty of twenty-one homes vote, of which so many paid before.
    fileprivate mutating func voteWithStrangers(payers: Int) throws {
        let codes = try registerTower()
        for code in codes.prefix(payers) { try record(SmallFund.contribution(code, 1_000), "2025-01-08") }
        try vote("2025-01-20", for: codes.prefix(20).joined(separator: " "), scope: "T", project: nil)
    }
}
