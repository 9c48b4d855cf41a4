package import FundLedger
package import FundRules

extension JudgedEntry {
    /// 摘要 and the reason that its kind gives, one after the other; empty where there is neither.
    package var words: String {
        entry.words(memo: entry.memo?.string(in: line))
    }
}

extension Entry {
    /// 摘要, as its line has it, and the reason that its kind gives, one after the other.
    package func words(memo: String?) -> String {
        let reason = isContribution ? nil : body.texts.first { $0.field == .reason }?.text
        return [memo, reason].compactMap(\.self).joined(separator: " ")
    }
}
