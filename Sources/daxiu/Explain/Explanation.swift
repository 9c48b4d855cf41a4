import FundDesk

/// What is to be known of a problem beyond what its error says.
///
/// Every problem has one. What a person can bring about at a keyboard has lines that do, which the tests run; the rest
/// has the reason why nobody can.
struct Explanation: Sendable {
    /// The problem.
    let code: ProblemCode
    /// Why there is such a rule, with its source in law or in the design where it has one.
    private(set) var why = Wording("", "")
    /// What usually leads to it.
    private(set) var cause: Wording
    /// Lines of a shell of which the last meets the problem; none where no line can.
    private(set) var causes: [String] = []
    /// A command line that is right instead, or shows what there is.
    private(set) var cure: String?
    /// Why no line can lead to it; nil where one does.
    let beyond: Beyond?

    init(_ code: ProblemCode, beyond: Beyond? = nil) {
        (self.code, self.beyond, cause) = (code, beyond, beyond?.wording ?? Wording("", ""))
    }

    /// With the reason for the rule.
    func because(_ zh: String, _ en: String) -> Explanation {
        var explanation = self
        explanation.why = Wording(zh, en)
        return explanation
    }

    /// With what usually leads to it.
    func mostly(_ zh: String, _ en: String) -> Explanation {
        var explanation = self
        explanation.cause = Wording(zh, en)
        return explanation
    }

    /// With lines of which the last is refused for it, or remarked.
    func refused(_ lines: String...) -> Explanation {
        var explanation = self
        explanation.causes = lines
        return explanation
    }

    /// With a line that is right.
    func instead(_ line: String) -> Explanation {
        var explanation = self
        explanation.cure = line
        return explanation
    }

    /// Every explanation there is.
    static let all =
        vouchers + homes + trust + votes + contracts + copies + files + tables + bank + papers + samples
        + attestations + witnesses + evidence + notice + timestamps + typed + beyond

    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

    /// The explanation of a problem.
    static func of(_ code: ProblemCode) -> Explanation? { byCode[code] }
}
