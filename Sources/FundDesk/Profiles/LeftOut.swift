package import FundRules

/// Why everybody is not shown an entry; an entry is shown whole or not at all, because its hash is over the whole line.
package enum LeftOut: String, CaseIterable, Sendable {
    /// It is about a home, or has what a home paid, owes, voted or said.
    case household
    /// A text in it names a home.
    case home
    /// A text in it names somebody, or has somebody's number.
    case person
    /// It rests on an entry that is not shown.
    case rests
    /// It has the hash of a bank's file that shows more than is shown here.
    case bank

    /// What it is called.
    package var wording: Wording {
        switch self {
        case .household: Wording("涉及具体住户", "about a home")
        case .home: Wording("文字里写到房号", "a text names a home")
        case .person: Wording("文字里像有人名、号码", "a text seems to name a person")
        case .rests: Wording("针对没有列出的记录", "about an entry that is not shown")
        case .bank: Wording("银行对账单里有住户", "its bank file has homes in it")
        }
    }
}
