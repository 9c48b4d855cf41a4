import FundRules
import Testing

/// One line of a rule table: what is tried on the small fund, and what it breaks.
struct Attempt: Sendable, CustomTestStringConvertible {
    let what: String
    let code: ProblemCode?
    let act: @Sendable (inout TestFund) throws -> [ProblemCode]

    /// What is tried → the one rule it breaks.
    init(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) {
        self.what = what
        self.code = code
        self.act = act
    }

    var testDescription: String { "\(what) → \(code.map { "\($0.rawValue) \($0.slug)" } ?? "recorded")" }

    /// Tries it, expects the one violation, and that its sentences have all their values.
    func check() throws {
        var fund = try TestFund.small()
        let codes = try act(&fund)
        #expect(codes == (code.map { [$0] } ?? []))
        for problem in fund.problems {
            for language in Language.allCases {
                #expect(problem.message(in: language).firstMatch(of: /\{\d\}/) == nil)
                #expect(problem.remedy(in: language).firstMatch(of: /\{\d\}/) == nil)
            }
        }
    }
}
