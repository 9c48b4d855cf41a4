/// What is wrong at a place of a policy that a person wrote.
public enum PolicyFault: String, Sendable, CaseIterable {
    /// No JSON.
    case syntax
    /// A member twice.
    case repeated
    /// A member that must be there is not.
    case missing
    /// A member that no policy has.
    case unknown
    /// Not an object.
    case object
    /// Not a list of at least one.
    case list
    /// Not a text.
    case text
    /// Not a whole number.
    case integer
    /// A number out of its range.
    case range
    /// None of the words that may stand there.
    case choice

    /// What people are told; {0} is what was found, {1} what may stand there.
    private var wording: Wording {
        switch self {
        case .syntax: Wording("不合 JSON 的写法：“{0}”", "it is no JSON: “{0}”")
        case .repeated: Wording("“{0}”写了两次", "“{0}” is given twice")
        case .missing: Wording("缺少“{0}”", "“{0}” is missing")
        case .unknown: Wording("没有“{0}”这一项", "there is no member “{0}”")
        case .object: Wording("要写成 {…}，不能是 {0}", "it must be an object {…}, not {0}")
        case .list: Wording("要写成 […]，至少一项，不能是 {0}", "it must be a list […] of at least one, not {0}")
        case .text: Wording("要写带引号的文字，不能是“{0}”", "it must be a text in quotation marks, not “{0}”")
        case .integer: Wording("要写整数，不能是 {0}", "it must be a whole number, not {0}")
        case .range: Wording("{0} 不在 {1} 之内", "{0} is not within {1}")
        case .choice: Wording("不能是“{0}”，可用：{1}", "it cannot be “{0}”, use one of: {1}")
        }
    }

    /// The fault as the value of a problem, with what was found and what may stand there.
    public func argument(_ found: String, _ allowed: [String] = []) -> Problem.Argument {
        .wording(wording, [.text(found), .choice(allowed)])
    }
}
