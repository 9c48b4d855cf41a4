import FundRules

/// What a project is called, taken apart: two titles may mean one work, and a title may name the building.
struct WorkTitle {
    /// Numbers in order, without years: `3` of `三栋`; and what follows each.
    let numbers: [(value: Int, unit: String)]
    /// The letters without numbers.
    private let letters: String
    /// The letters without what any work is called.
    private let core: String
    /// Letters that follow upon each other.
    private let pairs: Set<String>

    /// What any work is called, the longest first.
    private static let works = [
        "更新改造", "维修", "更换", "更新", "改造", "翻修", "翻新", "整修", "修缮", "修复", "修补", "重建", "改建", "大修", "工程", "项目", "施工",
    ]
    /// Work that comes again by its nature.
    private static let services = [
        "清洗", "清掏", "清理", "检测", "检验", "年检", "巡检", "保养", "维保", "养护", "消杀", "补种", "审计", "评估", "应急", "零星", "日常",
    ]
    /// Work that is guaranteed for five years; any other for two.
    ///
    /// Source: 建设工程质量管理条例第四十条.
    private static let tight = ["防水", "防渗", "渗漏", "屋面", "外墙"]

    init(_ title: String) {
        var numbers: [(value: Int, unit: String)] = []
        var letters = ""
        let scalars = Array(FoldedName(title).text.unicodeScalars)
        var position = 0
        while position < scalars.count {
            let digits = scalars[position...].prefix { WorkTitle.digit($0) != nil }.compactMap(WorkTitle.digit)
            position += digits.count
            if digits.isEmpty {
                if scalars[position].properties.isAlphabetic { letters.unicodeScalars.append(scalars[position]) }
                position += 1
            } else if case let value = WorkTitle.value(digits), !(1_900...2_199).contains(value) {
                let unit = scalars[position...].prefix { $0.properties.isAlphabetic }.prefix(2)
                numbers.append((value, String(String.UnicodeScalarView(unit))))
            }
        }
        self.numbers = numbers
        core = WorkTitle.works.reduce(letters) { $0.replacing($1, with: "") }
        self.letters = letters
        pairs = Set(zip(letters, letters.dropFirst()).map { "\($0)\($1)" })
    }

    /// What both titles of one work on one part have: the letters without what any work is called, and the numbers; nil
    /// where that is too little to tell.
    var work: String? {
        core.count > 1 ? "\(core) \(numbers.map { String($0.value) }.joined(separator: " "))" : nil
    }

    /// Whether it comes again by its nature.
    var isService: Bool { WorkTitle.services.contains { letters.contains($0) } }

    /// Days for which it is guaranteed.
    var guaranteed: Int64 { WorkTitle.tight.contains { letters.contains($0) } ? 5 * 365 : 2 * 365 }

    /// Whether two titles share most pairs of their letters, whatever the numbers.
    func isLike(_ other: WorkTitle) -> Bool {
        guard !pairs.isEmpty, !other.pairs.isEmpty else { return letters == other.letters }
        return 200 * pairs.intersection(other.pairs).count >= WorkTitle.likeness * (pairs.count + other.pairs.count)
    }

    /// Percent of their pairs that titles of one job share.
    private static let likeness = 60

    private static let numerals: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : numerals[scalar]
    }

    /// `十二` is 12, `二十` 20, `12` 12; at most 100,000.
    private static func value(_ digits: [Int]) -> Int {
        var (sum, hasTens) = (0, false)
        for digit in digits {
            if digit == 10 {
                (sum, hasTens) = (max(sum, 1) * 10, true)
            } else {
                sum = (hasTens ? sum : sum * 10) + digit
            }
            sum = min(sum, 100_000)
        }
        return sum
    }
}
