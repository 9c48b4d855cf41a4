import FundRules

@testable import FundStatements

extension AuditTests {
    /// Entry 6 is the first that a story records after `govern`.
    static let votes = [
        Case("work-before-vote", "paid the day before the vote was over", ["P1"]) {
            try $0.govern()
            try $0.pay("P1", 123_456, "2025-01-08")
            try $0.vote("2025-01-09", for: "A B")
        },
        Case("work-before-vote", "paid on the day the vote was over", []) {
            try $0.govern()
            try $0.pay("P1", 123_456, "2025-01-09")
            try $0.vote("2025-01-09", for: "A B")
        },
        Case("work-before-vote", "a contract of 100,000.00, and never a vote", ["P1"]) {
            try $0.govern()
            try $0.contract(10_000_000, "2025-01-08")
        },
        Case("work-before-vote", "a contract of 99,999.99 and a small payment", []) {
            try $0.govern()
            try $0.contract(9_999_999, "2025-01-08")
            try $0.pay("P1", 123_456, "2025-01-08")
        },
        Case("work-before-vote", "an emergency, as its request says", ["P1-emergency"]) {
            try $0.govern()
            let request = try $0.request(20_000_000, "2025-01-06", ground: .roof)
            try $0.approve(request, "2025-01-06")
            try $0.draw(20_000_000, on: request, "2025-01-08")
        },
        Case("work-before-vote", "accepted before the vote, in a fund that asks for none", ["P1"]) {
            try $0.project("P1")
            try $0.accept("2025-01-08")
            try $0.vote("2025-01-10", for: "A B")
        },
        Case("failed-votes", "paid although the vote failed", ["P1"]) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A", against: "B C")
            try $0.pay("P1", 123_456, "2025-01-08")
        },
        Case("failed-votes", "the next vote passed", []) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A", against: "B C")
            try $0.vote("2025-01-07", for: "A B", against: "C")
            try $0.pay("P1", 123_456, "2025-01-08")
        },
        Case("failed-votes", "paid between the vote that passed and the one that failed", []) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A B")
            try $0.pay("P1", 123_456, "2025-01-08")
            try $0.vote("2025-01-09", for: "A", against: "B C")
        },
        Case("failed-votes", "the third vote on one matter passed", ["8"]) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A", against: "B C")
            try $0.vote("2025-01-07", for: "A")
            try $0.vote("2025-01-08", for: "A B")
        },
        Case("close-vote", "half of the area, and not a square metre more", ["6"]) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A", against: "B C")
        },
        Case("close-vote", "three quarters of the area, all in favour", []) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A B")
        },
        Case("close-vote", "two heads more than the quorum of 21", ["4"]) { try $0.voteInTower(16) },
        Case("close-vote", "three heads more than the quorum of 21", []) { try $0.voteInTower(17) },
    ]

    static let decisions = [
        Case("late-approvals", "a payment dated the day of its approval", []) {
            try $0.govern()
            let request = try $0.request(1_500_000, "2025-01-06")
            try $0.approve(request, "2025-01-09")
            try $0.draw(1_500_000, on: request, "2025-01-09")
        },
        Case("late-approvals", "approved after 91 days", ["6"]) {
            try $0.govern()
            try $0.approve(try $0.request(1_500_000, "2025-01-06"), "2025-04-07")
        },
        Case("late-approvals", "approved after 90 days", []) {
            try $0.govern()
            try $0.approve(try $0.request(1_500_000, "2025-01-06"), "2025-04-06")
        },
        Case("late-approvals", "five approved in the minute they were made", ["quick"]) {
            try $0.govern()
            for _ in 1...5 { try $0.approve(try $0.request(1_500_000, "2025-01-06"), "2025-01-06") }
        },
        Case("late-approvals", "four approved in the minute they were made", []) {
            try $0.govern()
            for _ in 1...4 { try $0.approve(try $0.request(1_500_000, "2025-01-06"), "2025-01-06") }
        },
        Case("stale-requests", "approved and not paid for 181 days", ["6"]) {
            try $0.govern()
            try $0.approve(try $0.request(1_500_000, "2025-01-06"), "2025-01-06")
            try $0.wait(until: "2025-07-06")
        },
        Case("stale-requests", "approved and not paid for 180 days", []) {
            try $0.govern()
            try $0.approve(try $0.request(1_500_000, "2025-01-06"), "2025-01-06")
            try $0.wait(until: "2025-07-05")
        },
        Case("stale-requests", "not paid by its last day", ["6"]) {
            try $0.govern()
            try $0.approve(try $0.request(1_500_000, "2025-01-06", until: "2025-01-31"), "2025-01-06")
            try $0.wait(until: "2025-02-01")
        },
        Case("stale-requests", "a fen of it unpaid for 181 days", ["6"]) {
            try $0.govern()
            let request = try $0.request(1_500_000, "2025-01-06")
            try $0.approve(request, "2025-01-06")
            try $0.draw(1_499_999, on: request, "2025-01-08")
            try $0.wait(until: "2025-07-08")
        },
        Case("stale-requests", "bonds were bought on it", []) {
            try $0.govern()
            let request = try $0.request(1_500_000, "2025-01-06", payee: "1101", project: nil)
            try $0.approve(request, "2025-01-06")
            try $0.buyBonds(1_500_000, on: request, "2025-01-08")
            try $0.wait(until: "2025-07-08")
        },
        Case("stale-requests", "not approved at all", []) {
            try $0.govern()
            try $0.request(1_500_000, "2025-01-06", until: "2025-01-31")
            try $0.wait(until: "2025-07-08")
        },
        Case("overdue-replies", "open on the 16th day", ["3"]) {
            try $0.object("2025-01-08")
            try $0.wait(until: "2025-01-24")
        },
        Case("overdue-replies", "answered on the 16th day", ["3"]) {
            let objection = try $0.object("2025-01-08")
            try $0.record(Reply(to: objection, text: "已核对"), "2025-01-24", file: nil)
        },
        Case("overdue-replies", "answered on the 15th day, and one that is due today", []) {
            let objection = try $0.object("2025-01-08")
            try $0.record(Reply(to: objection, text: "已核对"), "2025-01-23", file: nil)
            try $0.object("2025-01-23")
            try $0.wait(until: "2025-02-07")
        },
        Case("paid-before-acceptance", "a fen over 97 % of the budget", ["P1"]) {
            try $0.project("P1")
            try $0.pay("P1", 48_500_001, "2025-01-08")
        },
        Case("paid-before-acceptance", "97 % of the budget", []) {
            try $0.project("P1")
            try $0.pay("P1", 48_500_000, "2025-01-08")
        },
        Case("paid-before-acceptance", "97 % of a contract that keeps back 3 %", ["P1"]) {
            try $0.project("P1")
            try $0.contract(10_000_000, "2025-01-06", retention: 300)
            try $0.pay("P1", 9_700_000, "2025-01-08")
        },
        Case("paid-before-acceptance", "94 % of a contract that keeps back 3 %", []) {
            try $0.project("P1")
            try $0.contract(10_000_000, "2025-01-06", retention: 300)
            try $0.pay("P1", 9_400_000, "2025-01-08")
        },
        Case("overdue-publication", "open on the 16th day", ["6"]) {
            try $0.mend()
            try $0.wait(until: "2025-01-22")
        },
        Case("overdue-publication", "published on the 15th day", []) {
            try $0.publish(try $0.mend(), "2025-01-21")
            try $0.wait(until: "2025-01-22")
        },
        Case("work-before-vote", "an emergency that was published in time", []) {
            try $0.publish(try $0.mend(), "2025-01-21")
        },
        Case("paid-before-acceptance", "all of the contract, the day before the acceptance", ["P1"]) {
            try $0.project("P1")
            try $0.contract(1_234_567, "2025-01-06")
            try $0.pay("P1", 1_234_567, "2025-01-08")
            try $0.accept("2025-01-09")
        },
        Case("paid-before-acceptance", "all of the contract, on the day of the acceptance", []) {
            try $0.project("P1")
            try $0.contract(1_234_567, "2025-01-06")
            try $0.accept("2025-01-08")
            try $0.pay("P1", 1_234_567, "2025-01-08")
        },
    ]
}
