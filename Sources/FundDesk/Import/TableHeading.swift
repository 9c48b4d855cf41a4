/// The heading of a table that people import: which column holds what, by the ledger's words.
struct TableHeading: Sendable {
    /// What is asked for and not there.
    let missing: [String]
    /// How much of what is asked for is there.
    let score: Int
    /// The headings.
    let names: [String]
    private var positions: [String: Int] = [:]
    /// Columns whose heading is none of those asked for.
    private(set) var strange: [Int] = []
    /// Columns that every sheet has and nobody asks for.
    private(set) var ignored: [Int] = []
    private let required: [String]

    init(_ fields: [String], _ columns: ImportTable.Columns, _ mapping: ColumnMapping) {
        names = Array(fields[..<((fields.lastIndex { !$0.isEmpty } ?? -1) + 1)])
        required = columns.required
        let wanted = columns.required + columns.optional
        var ranks: [String: Int] = [:]
        for (index, name) in names.enumerated() where !name.isEmpty {
            switch TableHeading.meaning(of: name, among: wanted, mapping) {
            case .ignored: ignored.append(index)
            case .unknown: strange.append(index)
            case .column(let column, let rank):
                if let other = positions[column] {
                    // What is said twice in the same words is an error, and so is what nobody can choose between.
                    guard let old = ranks[column], old != rank, min(old, rank) >= 0 else {
                        strange.append(index); continue
                    }
                    strange.append(old < rank ? index : other)
                    if old < rank { continue }
                }
                (positions[column], ranks[column]) = (index, rank)
            }
        }
        let positions = positions
        missing = columns.required.filter { positions[$0] == nil }
        score = positions.count
    }

    /// What a heading means: what was said of it, or what the words say. What was said of another kind of file says only that
    /// it is known.
    private static func meaning(
        of name: String,
        among wanted: [String],
        _ mapping: ColumnMapping
    ) -> ColumnMapping.Meaning {
        let said = mapping.meaning(of: name)
        if case .column(let word, _)? = said, !wanted.contains(word), word != "building" || !wanted.contains("unit") {
            let meaning = meaning(of: name, among: wanted)
            if case .unknown = meaning { return .ignored }
            return meaning
        }
        return said ?? meaning(of: name, among: wanted)
    }

    /// What a heading means: the ledger's own word, one that people have for it, or one that every sheet has.
    private static func meaning(of name: String, among wanted: [String]) -> ColumnMapping.Meaning {
        if wanted.contains(name) { return .column(name, rank: -1) }
        let candidates = HeadingName(name).candidates
        let isRate = wanted.contains("basis")
        for candidate in candidates {
            for column in wanted {
                let words = HeadingWords.columns[column == "from" && isRate ? HeadingWords.startMonth : column]
                if let rank = words?.firstIndex(of: candidate) { return .column(column, rank: rank) }
            }
            if wanted.contains("unit") {
                for column in ["building", HeadingWords.stair] {
                    if let rank = HeadingWords.columns[column]?.firstIndex(of: candidate) {
                        return .column(column, rank: rank)
                    }
                }
            }
            if wanted.contains(candidate) { return .column(candidate, rank: 0) }
        }
        return candidates.contains(where: HeadingWords.ignored.contains) ? .ignored : .unknown
    }

    /// Whether a column is in the file.
    func has(_ column: String) -> Bool { positions[column] != nil }
    /// Where a column stands.
    func position(_ column: String) -> Int? { positions[column] }
    /// How the column at a position is headed.
    func name(_ position: Int) -> String { names[position] }
    /// Whether a column is headed by the ledger's own word.
    func isPlain(_ column: String) -> Bool { positions[column].map { names[$0] == column } ?? true }

    /// A field without what stands around it; nil where it is empty.
    ///
    /// A home is put together of building, entrance and room where they stand apart.
    func field(_ column: String, of row: Sheet.Row) -> String? {
        guard let position = positions[column], position < row.count else { return nil }
        let text = CellText.clean(row[position])
        guard !text.isEmpty else { return nil }
        switch column {
        case "unit" where !isPlain(column): return home(text, row)
        case "building" where !isPlain(column): return HomeColumns.short(text)
        default: return text
        }
    }

    private func home(_ room: String, _ row: Sheet.Row) -> String? {
        func part(_ column: String) -> HomeColumns.Part {
            guard let position = positions[column] else { return .none }
            let text = position < row.count ? CellText.clean(row[position]) : ""
            return text.isEmpty ? .blank : .text(text)
        }
        return HomeColumns(building: part("building"), stair: part(HeadingWords.stair), room: room).home
    }

    /// The headings that are not understood; a column without one, where something stands in it, goes by its letter.
    func unknown(in rows: some Collection<Sheet.Row>) -> [String] {
        let nameless = names.indices.filter { index in
            names[index].isEmpty && rows.contains { index < $0.count && !$0.isBlank(index) }
        }
        return (strange + nameless).sorted().map { names[$0].isEmpty ? Sheet.letters($0) : names[$0] }
    }

    /// Whether a row stands beside the table: the heading once more on the next page, a total, a note at the foot.
    func isBeside(_ row: Sheet.Row) -> Bool {
        guard let first = (0..<row.count).first(where: { !row.isBlank($0) }) else { return true }
        // Nearly every row begins with a digit.
        let text = row[first]
        guard text.unicodeScalars.first.map({ !("0"..."9").contains($0) }) ?? true else { return false }
        if row.count >= names.count, names.indices.allSatisfy({ CellText.clean(row[$0]) == names[$0] }) { return true }
        if TableFoot.isTotal(text) { return true }
        let wanted = required.compactMap { positions[$0] }
        let filled = wanted.count { $0 < row.count && !row.isBlank($0) }
        // A first cell 第3栋 may be that of a home of which something is missing.
        return filled < wanted.count && (TableFoot.isNote(text) || filled <= 1 && TableFoot.isCount(text))
    }

    /// What is wrong with rows that are wider than the heading, or narrower in a file of text.
    func ragged(_ rows: [Sheet.Row], isGrid: Bool, in path: String) -> [Problem] {
        let width = names.count
        let ragged = rows.lazy.filter { row in
            row.count < width ? !isGrid : (width..<row.count).contains { !row.isBlank($0) }
        }
        return ragged.prefix(RowReader.problemLimit).map { row in
            Problem(
                .csvFieldCount,
                [.number(row.count), .number(width)],
                // The first column that has no field, or the last one, after which there is one too many.
                place: Problem.Place(file: path, line: row.line, column: names[min(row.count, width - 1)])
            )
        }
    }
}

/// What stands at the foot of a table.
enum TableFoot {
    private static let totals: Set<String> = [
        "合计", "总计", "小计", "累计", "本页合计", "本页小计", "本月合计", "本期合计", "总合计", "合计金额", "total", "totals", "grandtotal",
        "subtotal", "sum",
    ]
    private static let notes = [
        "制表", "制单", "打印", "填表", "审核", "复核", "经办", "导出", "注", "备注", "说明", "以上", "以下", "本页", "单位负责人", "下载", "查询", "特别提示",
        "合计", "总计", "小计", "note", "printed", "page", "total", "---", "***", "end of",
    ]

    /// Whether a first cell says that the row is a sum.
    static func isTotal(_ text: String) -> Bool {
        // Nearly every row begins with a digit, and no such word does.
        guard text.unicodeScalars.first.map({ !("0"..."9").contains($0) }) ?? false else { return false }
        return totals.contains(text.halfWidth.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Whether a first cell says how many rows or pages there are: 共52笔, 第1页.
    static func isCount(_ text: String) -> Bool {
        let plain = text.halfWidth.trimmed
        return (plain.first == "共" || plain.first == "第") && plain.contains(where: \.isNumber)
    }

    /// Whether a first cell begins a note: who made the table, and when.
    static func isNote(_ text: String) -> Bool {
        let plain = text.halfWidth.trimmed.lowercased()
        return notes.contains(where: plain.hasPrefix) || plain.hasPrefix("#")
    }
}
