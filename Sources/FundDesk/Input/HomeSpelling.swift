/// A home as somebody wrote it, taken apart: `3-2-501`, `03-2-0501`, `3栋2单元501`, `３号楼501室`, `A座301`, `商铺12`.
///
/// Two spellings with the same parts name the same home: what stands between the parts, zeros before a number, wide
/// letters and capitals make no difference.
struct HomeSpelling: Equatable {
    /// A number without its zeros, letters, or a word such as 商铺.
    struct Part: Equatable {
        let text: String
        let sort: Sort
        /// What stands behind it.
        var mark: HomeMark?
    }

    /// What a part consists of.
    enum Sort { case number, letters, word }

    /// The parts, in order.
    var parts: [Part] = []
    /// Where it ends, among the scalars it was read from.
    var end = 0

    /// What two spellings of one home have in common.
    var key: String { HomeSpelling.key(texts) }
    /// What its parts say.
    var texts: [String] { parts.map(\.text) }

    static func key(_ parts: some Sequence<String>) -> String { parts.joined(separator: "-") }

    /// A whole text as a spelling; nil where anything in it is no part of one.
    init?(_ text: String) {
        self.init()
        var scan = HomeScan(HomeScan.folded(text), isWhole: true)
        scan.skipSpaces()
        self = scan.spelling()
        scan.position = end
        scan.skipSpaces()
        guard !parts.isEmpty, scan.position == scan.scalars.count else { return nil }
    }

    init() {}
}

/// What stands behind a part of a home's spelling.
enum HomeMark {
    /// 栋 幢 座 号楼 楼
    case building
    /// 单元 门
    case entrance
    /// 层
    case floor
    /// 室 户 房
    case room
    /// 号 弄 区 期: of a house, a lane, an estate, or a shop.
    case place
    /// A hyphen of any kind, or `#`, `_`, `·`.
    case dash
    /// `/`, which stands between parts, or between two homes.
    case slash

    /// What each is written as, the longer before the shorter.
    static let spellings: [([Unicode.Scalar], HomeMark)] = [
        ("号楼", HomeMark.building), ("#楼", .building), ("单元", .entrance), ("号房", .room), ("号", .place), ("栋", .building),
        ("幢", .building), ("座", .building), ("楼", .building), ("门", .entrance), ("层", .floor), ("室", .room),
        ("户", .room), ("房", .room), ("弄", .place), ("区", .place), ("期", .place), ("-", .dash), ("#", .dash),
        ("_", .dash), ("·", .dash), ("/", .slash),
    ].map { (Array($0.0.unicodeScalars), $0.1) }
}

/// Reads spellings of homes out of a text, from left to right.
struct HomeScan {
    let scalars: [Unicode.Scalar]
    /// Whether the whole text is a spelling, so that any word in it is a part and blanks may stand anywhere.
    let isWhole: Bool
    /// The words that homes are registered with, such as 商铺: only these are parts where the text says more than a home.
    var words: [[Unicode.Scalar]] = []
    var position = 0

    /// More digits than this are no building, entrance or room.
    static let digitLimit = 6

    init(_ scalars: [Unicode.Scalar], isWhole: Bool, words: [[Unicode.Scalar]] = []) {
        self.scalars = scalars
        self.isWhole = isWhole
        self.words = words
    }

    /// The text with wide letters and digits made narrow, capitals small, and every hyphen the same.
    static func folded(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0xFF21...0xFF3A: Unicode.Scalar(UInt8(scalar.value - 0xFF21 + 0x61))
            case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
            case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value + 0x20))
            case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
            case 0x09, 0xA0, 0x3000, 0x2000...0x200A: " "
            case 0x30FB, 0x2022, 0x22C5: "·"
            default: scalar
            }
        }
    }

    mutating func skipSpaces() {
        while position < scalars.count, scalars[position] == " " { position += 1 }
    }

    /// The longest spelling from here on; empty where there is none.
    func spelling() -> HomeSpelling {
        var scan = self
        var result = HomeSpelling()
        result.end = position
        while let part = scan.part() {
            // 502两户: a number behind another is one of its own.
            if !isWhole, part.sort == .number, let last = result.parts.last, last.sort == .number, last.mark == nil {
                break
            }
            result.parts.append(part)
            result.end = scan.position
            if !isWhole, part.mark == .room { break }
            // `3栋 2单元 501室` is one home, and `3-2-501 502` is one and a number.
            let isOpen = part.mark == .building || part.mark == .entrance || part.mark == .place
            if isWhole || isOpen { scan.skipSpaces() }
        }
        return result.withoutLooseEnds(in: scalars, isWhole: isWhole)
    }

    /// The next part with its mark.
    private mutating func part() -> HomeSpelling.Part? {
        guard position < scalars.count else { return nil }
        guard var part = unmarked() else { return nil }
        if isWhole { skipSpaces() }
        part.mark = mark(behind: part.sort)
        return part
    }

    private mutating func unmarked() -> HomeSpelling.Part? {
        if let number = number() ?? chineseNumber() { return HomeSpelling.Part(text: number, sort: .number) }
        let start = position
        if let letters = run(where: HomeScan.isLetter) {
            if isWhole || letters.count <= 2 { return HomeSpelling.Part(text: letters, sort: .letters) }
            position = start
        }
        return word().map { HomeSpelling.Part(text: $0, sort: .word) }
    }

    /// Digits without the zeros before them.
    private mutating func number() -> String? {
        let start = position
        guard let digits = run(where: HomeScan.isDigit) else { return nil }
        guard digits.count <= HomeScan.digitLimit else {
            position = start
            return nil
        }
        let rest = digits.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }

    /// 三 or 十二, where a mark follows that makes it a number.
    private mutating func chineseNumber() -> String? {
        let start = position
        var values: [Int] = []
        while position < scalars.count, values.count < 4, let value = HomeScan.numerals[scalars[position]] {
            values.append(value)
            position += 1
        }
        guard !values.isEmpty, let value = HomeScan.value(values), mark(at: position)?.mark.isOfNumbers == true else {
            position = start
            return nil
        }
        return String(value)
    }

    /// The value of Chinese numerals: 十二 is 12, 五〇一 is 501.
    private static func value(_ numerals: [Int]) -> Int? {
        guard let ten = numerals.firstIndex(of: 10) else { return numerals.reduce(0) { $0 * 10 + $1 } }
        let (before, after) = (numerals[..<ten], numerals[(ten + 1)...])
        guard before.count <= 1, after.count <= 1, !after.contains(10), !before.contains(0) else { return nil }
        return (before.first ?? 1) * 10 + (after.first ?? 0)
    }

    private static let numerals: [Unicode.Scalar: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]

    private mutating func word() -> String? {
        guard isWhole else {
            guard let word = words.first(where: { scalars[position...].starts(with: $0) }) else { return nil }
            position += word.count
            return HomeScan.text(word)
        }
        let start = position
        while position < scalars.count, HomeScan.isOfWord(scalars[position]) {
            // 甲座: the word ends where the building's mark begins, unless nothing stands before it.
            if position > start, let mark = mark(at: position), mark.mark == .building || mark.mark == .entrance {
                break
            }
            position += 1
        }
        return position > start ? HomeScan.text(scalars[start..<position]) : nil
    }

    /// The mark behind a part, which is then passed.
    private mutating func mark(behind sort: HomeSpelling.Sort) -> HomeMark? {
        guard let (mark, count) = mark(at: position) else { return nil }
        guard sort == .number || mark == .building || mark == .dash || mark == .slash else { return nil }
        position += count
        // `3#-2-501` and `3栋-2`: the hyphen says nothing that the mark did not.
        let isFollowedByDash = position < scalars.count && scalars[position] == "-"
        if mark != .slash, isFollowedByDash { position += 1 }
        return mark
    }

    private func mark(at position: Int) -> (mark: HomeMark, count: Int)? {
        guard position < scalars.count else { return nil }
        for (spelling, mark) in HomeMark.spellings where scalars[position...].starts(with: spelling) {
            return (mark, spelling.count)
        }
        // Whoever writes a home and nothing else may divide it by any sign.
        return isWhole && HomeScan.dividers.contains(scalars[position]) ? (.dash, 1) : nil
    }

    private mutating func run(where isIn: (Unicode.Scalar) -> Bool) -> String? {
        let start = position
        while position < scalars.count, isIn(scalars[position]) { position += 1 }
        return position > start ? HomeScan.text(scalars[start..<position]) : nil
    }

    static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static let dividers: Set<Unicode.Scalar> = [".", ",", "、", "，", "。", ":"]

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
    /// Letters of any script but ASCII's.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.isAlphabetic
    }
}

extension HomeMark {
    /// Whether it stands behind a number, so that a numeral before it is one.
    fileprivate var isOfNumbers: Bool { self != .dash && self != .slash }
}

extension HomeSpelling {
    /// Without floors, which a room's number says too; and without a hyphen at the end that belongs to what follows.
    fileprivate func withoutLooseEnds(in scalars: [Unicode.Scalar], isWhole: Bool) -> HomeSpelling {
        var result = self
        if parts.count > 1 { result.parts.removeAll { $0.mark == .floor } }
        guard !isWhole, let last = result.parts.last, last.mark == .dash || last.mark == .slash, end > 0 else {
            return result
        }
        result.parts[result.parts.count - 1].mark = nil
        result.end -= 1
        return result
    }
}
