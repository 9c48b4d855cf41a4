/// What people call an entry: a position or a voucher's number, as they type it or as the program prints it.
///
/// `17`, `第 17 条`, `第17条`, `entry 17`, `#17`, `1,234`; `2025-03/0012`, `凭证 2025-03/0012`, `voucher 2025-03/0012`.
package enum EntryName: Hashable, Sendable {
    /// By its position; the first entry is 0.
    case position(Int)
    /// By its number.
    case voucher(VoucherNumber)

    private static let before = ["第", "entry", "voucher", "凭证", "#"]
    private static let after = ["条记录", "条"]

    /// Nil where the text names no entry.
    package init?(_ text: String) {
        var rest = text.halfWidth.trimmed
        for word in EntryName.before where rest.lowercased().hasPrefix(word) {
            rest = String(rest.dropFirst(word.count)).trimmed
            break
        }
        for word in EntryName.after where rest.hasSuffix(word) {
            rest = String(rest.dropLast(word.count)).trimmed
            break
        }
        if let number = VoucherNumber(rest) {
            self = .voucher(number)
            return
        }
        let digits = EntryName.ungrouped(rest)
        guard let position = Int(digits), String(position) == digits, position >= 0 else { return nil }
        self = .position(position)
    }

    /// A number without the commas between its groups of three; the text as it is where they are not.
    private static func ungrouped(_ text: String) -> String {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
        else {
            return text
        }
        return groups.joined()
    }
}
