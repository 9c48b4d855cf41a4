import FundDesk

/// What is to be known of a problem beyond what its error says.
struct Explanation: Sendable {
    /// The problem.
    let code: ProblemCode
    /// Why there is such a rule, with its source in law or in the design where it has one.
    let why: Wording
    /// What usually leads to it.
    let cause: Wording
    /// A command line that is refused for it; nil where it takes more than a line.
    let causes: String?
    /// A command line that is right instead, or shows what there is.
    let cure: String?

    init(_ code: ProblemCode, why: Wording, cause: Wording, causes: String? = nil, cure: String? = nil) {
        (self.code, self.why, self.cause, self.causes, self.cure) = (code, why, cause, causes, cure)
    }

    /// Every explanation there is.
    static let all = vouchers + homes + decisions + typed + files

    /// The explanation of a problem; nil where its error says all there is to say.
    static func of(_ code: ProblemCode) -> Explanation? { all.first { $0.code == code } }
}
