package import FundLedger
import FundRules

extension JudgedEntry {
    /// 摘要 and the reason that its kind gives, one after the other; empty where there is neither.
    package var words: String {
        let reason = entry.isContribution ? nil : entry.body.texts.first { $0.field == .reason }?.text
        return [entry.memo?.string(in: line), reason].compactMap(\.self).joined(separator: " ")
    }
}
