/// A home whose building, entrance and room stand in columns of their own: 3 栋, 2 单元, 501 is the home `3-2-501`.
struct HomeColumns {
    /// What a column has.
    enum Part {
        /// There is no such column.
        case none
        /// The column's field is empty.
        case blank
        case text(String)
    }

    let building: Part
    let stair: Part
    let room: String

    /// The home; nil where the field of a column that the home needs is empty.
    ///
    /// A room that names its building already, by a mark or a word between, is the home as it stands.
    var home: String? {
        let room = HomeColumns.short(room)
        if room.dropFirst().contains(where: HomeColumns.signs.contains) { return room }
        var parts: [String] = []
        for part in [building, stair] {
            switch part {
            case .none: break
            case .blank: return nil
            case .text(let text): parts.append(HomeColumns.short(text))
            }
        }
        return (parts + [room]).joined(separator: "-")
    }

    /// What stands between the parts of a home.
    private static let signs = Set("-—–_/栋幢楼座号单元门#.")

    /// A number without the words around it: `3号楼`, `第3栋`, `3#`, `501室` are 3 and 501; `东楼` stays.
    static func short(_ text: String) -> String {
        // Nearly every room is told by its bytes: there are no words around it.
        guard !text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }) else { return text }
        let plain = text.halfWidth.trimmed
        var rest = plain[...]
        if rest.first == "第" { rest = rest.dropFirst() }
        for word in ["号楼", "栋", "幢", "座", "号", "楼", "单元", "室", "户", "门", "#"] where rest.hasSuffix(word) {
            rest = rest.dropLast(word.count)
            break
        }
        let isNumber = !rest.isEmpty && rest.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) }
        return isNumber ? String(rest) : plain
    }
}
