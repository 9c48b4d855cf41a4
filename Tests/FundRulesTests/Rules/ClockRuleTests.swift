import FundRules
import Testing
import TransparencyLog

/// Protects: a wrong clock stops nobody for years, and nobody can date entries back by saying that one was wrong.
@Suite struct ClockRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = begins + times + decisions + reversals

    /// Entry 4 is a contribution recorded in 2035; now it is 2025-07-01.
    private static func ahead(
        _ what: String,
        _ code: ProblemCode?,
        noted: [ProblemCode] = [],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code, noted: noted) {
            try $0.misdate()
            return try act(&$0)
        }
    }

    /// The same, with the clock in effect: entry 5.
    private static func corrected(
        _ what: String,
        _ code: ProblemCode?,
        noted: [ProblemCode] = [.clockCorrected],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        ahead(what, code, noted: noted) {
            #expect(try $0.setClock(from: 4) == [])
            return try act(&$0)
        }
    }

    /// Under a policy by which a supervisor approves; entry 7 is the contribution of 2035, entry 8 a clock that waits.
    private static func waiting(
        _ what: String,
        _ code: ProblemCode?,
        noted: [ProblemCode] = [],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code, noted: noted) {
            try $0.govern()
            try $0.misdate()
            #expect(try $0.setClock(from: 7) == [])
            return try act(&$0)
        }
    }

    /// An entry so many seconds after the one before, then a clock from it at the time of that one.
    private static func slept(_ what: String, _ code: ProblemCode?, seconds: Int64) -> Attempt {
        Attempt(what, code) {
            let before = $0.now
            $0.now = Timestamp(seconds: before.seconds + seconds)
            #expect(try $0.contribute("1-101", "10.00") == [])
            if code == .clockCorrected { $0.now = before }
            return try $0.setClock(from: 4, on: "2025-06-30")
        }
    }

    /// Protects: a clock is only said to be wrong from where time jumped, and only once.
    static let begins: [Attempt] = [
        slept("a clock from an entry 31 days after the one before", .clockWithoutJump, seconds: 31 * 86_400),
        slept("a clock from an entry a second more than that after it", .clockCorrected, seconds: 31 * 86_400 + 1),
        ahead("a clock from the first entry", .clockWithoutJump) {
            try $0.turn(to: "2035-03-05T08:00:00Z")
            return try $0.setClock(from: 0)
        },
        ahead("a clock from itself", .clockWithoutJump) {
            try $0.turn(to: "2035-03-05T08:00:00Z")
            return try $0.setClock(from: 5)
        },
        ahead("a clock from an entry after the jump", .clockWithoutJump) {
            try $0.turn(to: "2035-03-05T08:00:00Z")
            #expect(try $0.contribute("1-101", "1.00") == [])
            return try $0.setClock(from: 5)
        },
        corrected("a second clock from the same entry", .clockWithoutJump) { try $0.setClock(from: 4) },
        Attempt("a clock from a later jump that is taken back", .clockWithoutJump, noted: [.clockCorrected]) {
            try $0.misdate()
            try $0.turn(to: "2040-03-05T08:00:00Z")
            #expect(try $0.contribute("1-101", "1.00") == [])
            try $0.turn(to: "2025-07-01T08:00:00Z")
            #expect(try $0.setClock(from: 4) == [])
            return try $0.setClock(from: 5)
        },
        Attempt("a clock from the later of two jumps", .clockCorrected) {
            try $0.misdate()
            try $0.turn(to: "2040-03-05T08:00:00Z")
            #expect(try $0.contribute("1-101", "1.00") == [])
            try $0.turn(to: "2035-03-06T08:00:00Z")
            return try $0.setClock(from: 5)
        },
        Attempt("that clock with the time of before the earlier one", .timeGoesBack, noted: [.clockCorrected]) {
            try $0.misdate()
            try $0.turn(to: "2040-03-05T08:00:00Z")
            #expect(try $0.contribute("1-101", "1.00") == [])
            try $0.turn(to: "2025-07-01T08:00:00Z")
            return try $0.setClock(from: 5)
        },
    ]

    /// Protects: a new clock stands between the entry before the jump and the jump.
    static let times: [Attempt] = [
        ahead("an entry after one with a wrong clock", .timeGoesBack) { try $0.contribute("1-101", "1.00") },
        ahead("a clock", .clockCorrected) { try $0.setClock(from: 4) },
        ahead("a clock at the time of the entry before the jump", .clockCorrected) {
            try $0.turn(to: "2025-06-30T08:00:00Z")
            return try $0.setClock(from: 4, on: "2025-06-30")
        },
        ahead("a clock dated back before the entry before the jump", .timeGoesBack, noted: [.clockCorrected]) {
            try $0.turn(to: "2025-06-30T07:59:59Z")
            return try $0.setClock(from: 4, on: "2025-06-30")
        },
        ahead("a clock recorded with the wrong clock", .clockNotBehind) {
            try $0.turn(to: "2035-03-05T08:00:00Z")
            return try $0.setClock(from: 4)
        },
        ahead("a clock a second before the jump", .clockCorrected) {
            try $0.turn(to: "2035-03-05T07:59:59Z")
            return try $0.setClock(from: 4)
        },
        corrected("an entry at the clock's time", nil) { try $0.contribute("1-101", "1.00") },
        corrected("an entry a second before the clock's", .timeGoesBack) {
            try $0.turn(to: "2025-07-01T07:59:59Z")
            return try $0.contribute("1-101", "1.00")
        },
        corrected(
            "an entry after a clock that was ahead itself, and was set right by another",
            nil,
            noted: [.clockCorrected, .clockCorrected, .clockCorrected]
        ) {
            try $0.turn(to: "2035-03-05T08:00:00Z")
            #expect(try $0.contribute("1-101", "1.00") == [])
            try $0.turn(to: "2030-01-01T08:00:00Z")
            #expect(try $0.setClock(from: 6) == [])
            try $0.turn(to: "2025-07-02T08:00:00Z")
            #expect(try $0.setClock(from: 7) == [])
            return try $0.contribute("1-101", "1.00", on: "2025-07-02")
        },
        Attempt("a clock dated in a month that was closed since", .monthClosed, noted: [.clockCorrected]) {
            try $0.misdate()
            try $0.turn(to: "2035-03-05T08:00:00Z")
            for month in ["01", "02", "03", "04", "05", "06", "07"] { #expect(try $0.close("2025-\(month)") == []) }
            try $0.turn(to: "2025-07-01T08:00:00Z")
            return try $0.setClock(from: 4)
        },
    ]

    /// Protects: nobody sets the clock back alone where the policy asks for approval.
    static let decisions: [Attempt] = [
        waiting("a clock that waits", nil) { _ in [] },
        waiting("an entry while the clock waits", .timeGoesBack) { try $0.contribute("1-101", "1.00") },
        waiting("an entry with the wrong clock while it waits", nil) {
            try $0.turn(to: "2035-03-05T08:00:00Z")
            return try $0.contribute("1-101", "1.00")
        },
        waiting("a clock approved by who asked for it", .approverIsMaker) {
            try $0.decide(8, by: $0.treasurer, on: "2025-07-01")
        },
        waiting("a clock approved", .clockCorrected) { try $0.decide(8, by: $0.supervisor, on: "2025-07-01") },
        waiting("an entry after it was approved", nil, noted: [.clockCorrected]) {
            #expect(try $0.decide(8, by: $0.supervisor, on: "2025-07-01") == [])
            return try $0.contribute("1-101", "1.00")
        },
        waiting("an entry before the approval of it", .timeGoesBack, noted: [.clockCorrected]) {
            try $0.turn(to: "2025-07-03T08:00:00Z")
            #expect(try $0.decide(8, by: $0.supervisor, on: "2025-07-01") == [])
            try $0.turn(to: "2025-07-02T08:00:00Z")
            return try $0.contribute("1-101", "1.00")
        },
        waiting("an approval before the clock's time", .timeGoesBack, noted: [.clockCorrected]) {
            try $0.turn(to: "2025-06-30T18:00:00Z")
            return try $0.decide(8, by: $0.supervisor, on: "2025-07-01")
        },
        waiting("an approval with the wrong clock", .clockNotBehind, noted: [.clockCorrected]) {
            try $0.turn(to: "2035-03-05T08:00:00Z")
            return try $0.decide(8, by: $0.supervisor, on: "2025-07-01")
        },
        waiting("an entry after it was rejected", .timeGoesBack) {
            #expect(try $0.decide(8, by: $0.supervisor, .reject, on: "2025-07-01") == [])
            return try $0.contribute("1-101", "1.00")
        },
        waiting("an entry after it was withdrawn", .timeGoesBack) {
            #expect(try $0.record(Withdrawal(of: 8, reason: "再查"), on: "2025-07-01") == [])
            return try $0.contribute("1-101", "1.00")
        },
        waiting("a second clock before the time of one that was rejected", .timeGoesBack) {
            try $0.turn(to: "2025-07-02T08:00:00Z")
            #expect(try $0.decide(8, by: $0.supervisor, .reject, on: "2025-07-01") == [])
            try $0.turn(to: "2025-07-01T12:00:00Z")
            return try $0.setClock(from: 7)
        },
        waiting("a clock approved after another one from the same entry", .clockWithoutJump, noted: [.clockCorrected]) {
            #expect(try $0.setClock(from: 7) == [])
            #expect(try $0.decide(9, by: $0.supervisor, on: "2025-07-01") == [])
            return try $0.decide(8, by: $0.supervisor, on: "2025-07-01")
        },
        waiting("a clock withdrawn by another", .withdrawalOfAnother) {
            $0.recorder = $0.cashier.keyID
            return try $0.record(Withdrawal(of: 8, reason: "再查"), on: "2025-07-01")
        },
    ]

    /// Protects: what a wrong clock dated ahead can be reversed, and nothing else be dated so.
    static let reversals: [Attempt] = [
        corrected("a reversal that bears its date", nil) { try $0.reverse(4, on: "2035-03-05") },
        corrected("a reversal of it dated today", .reversalTooEarly) { try $0.reverse(4, on: "2025-07-01") },
        corrected("a reversal of it dated the day after it", .dateInFuture) { try $0.reverse(4, on: "2035-03-06") },
        corrected("another entry of that date", .dateInFuture) { try $0.contribute("1-101", "1.00", on: "2035-03-05") },
        Attempt("a reversal of a voucher before the jump, dated then", .dateInFuture, noted: [.clockCorrected]) {
            #expect(try $0.contribute("1-101", "1.00") == [])
            try $0.misdate()
            #expect(try $0.setClock(from: 5) == [])
            return try $0.reverse(4, on: "2035-03-05")
        },
        Attempt("a reversal of a voucher that the wrong clock left in its day", nil, noted: [.clockCorrected]) {
            try $0.turn(to: "2035-03-05T08:00:00Z")
            #expect(try $0.contribute("1-101", "1.00") == [])
            try $0.turn(to: "2025-07-01T08:00:00Z")
            #expect(try $0.setClock(from: 4) == [])
            return try $0.reverse(4, on: "2025-07-01")
        },
    ]
}
