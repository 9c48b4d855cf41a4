import FundRules
import Testing

/// One line of a rule table: what is tried on the small fund, and what it breaks, or the question it is worth.
struct Attempt: Sendable, CustomTestStringConvertible {
    let what: String
    let code: ProblemCode?
    /// What is remarked of what was recorded before.
    let noted: [ProblemCode]
    let act: @Sendable (inout TestFund) throws -> [ProblemCode]

    /// What is tried → the one rule it breaks, or the one remark on what is recorded.
    init(
        _ what: String,
        _ code: ProblemCode?,
        noted: [ProblemCode] = [],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) {
        self.what = what
        self.code = code
        self.noted = noted
        self.act = act
    }

    var testDescription: String {
        let number = code.map { "\($0.rawValue) \($0.slug)" }
        return "\(what) → \(number.map { isRemark ? "recorded, \($0)" : $0 } ?? "recorded")"
    }

    /// Whether it is recorded all the same.
    var isRemark: Bool { code?.isRemark == true }
    /// The rules it breaks.
    var violations: [ProblemCode] { isRemark ? [] : code.map { [$0] } ?? [] }
    /// The questions it is worth.
    var remarks: [ProblemCode] { noted + (isRemark ? code.map { [$0] } ?? [] : []) }

    /// Remarks without the one that the small fund, whose project waits for its vote, draws on every change of the register.
    func counted(_ codes: [ProblemCode]) -> [ProblemCode] {
        remarks.contains(.registerDuringProject) ? codes : codes.filter { $0 != .registerDuringProject }
    }

    /// Tries it, expects the one violation or remark, and that its sentences have all their values.
    func check() throws {
        var fund = try TestFund.small()
        let codes = try act(&fund)
        #expect(codes == violations)
        #expect(counted(fund.remarks.map(\.code)) == remarks)
        for problem in fund.problems + fund.remarks {
            for language in Language.allCases {
                #expect(problem.message(in: language).firstMatch(of: /\{\d\}/) == nil)
                #expect(problem.remedy(in: language).firstMatch(of: /\{\d\}/) == nil)
            }
        }
    }
}

/// Attempts under a budget.
extension Attempt {
    static let audits = (Budget.Item.expense(.audit), "50.00")
    static let works = (Budget.Item.project("P1"), "45.00")
    static let income = (Budget.Item.income(.commonIncome), "100.00")

    /// The year's budget has 50.00 for audits and 45.00 for P1, and 100.00 of common income; entry 7 is the budget,
    /// entry 8 the trustee's approval of it.
    static func budgeted(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(TestFund.overrunPolicy)
            #expect(try $0.budget(audits, works, income, on: "2025-03-01") == [])
            #expect(try $0.decide(7, by: $0.trustee) == [])
            return try act(&$0)
        }
    }
}
