import FundRules

/// How a book is cut into pages of paper (账页): so many rows each, with 过次页 below and 承前页 above.
///
/// Source: 会计基础工作规范 §60: a page that is full ends with the sums so far and the balance, and the next begins with
/// them. The sums run from the start of the period.
public struct Paging: Hashable, Sendable {
    /// The column in which 承前页 and 过次页 are said, by key.
    let label: String
    /// The columns that are summed up over the lines so far, by key.
    var sums: [String] = []
    /// The columns whose last cell is carried, by key.
    var carried: [String] = []
    /// The column whose rows stay on one page where they are alike, by key.
    var together: String?
    /// Rows of a page at most, 承前页 and 过次页 included; half of them can have two lines and still fit on the paper.
    var rows = 28
}

extension Table {
    /// The rows of each page; one page where the table is not cut.
    var pages: [[Row]] { paging.map { Pages(self, $0).list } ?? [rows] }
}

extension Table.Row {
    /// The keys of the rows that only pages have.
    static let (broughtOver, carriedOver) = ("page/brought", "page/carried")

    /// Whether it says what other pages have.
    var isCarry: Bool { key == Table.Row.broughtOver || key == Table.Row.carriedOver }
}

/// The pages of a table while they are being filled.
private struct Pages {
    private(set) var list: [[Table.Row]] = []
    private let limit: Int
    private let label: Int?
    private let sums: [Int]
    private let carried: [Int]
    private var page: [Table.Row] = []
    /// What has been carried so far, by column.
    private var cells: [Table.Cell]

    init(_ table: Table, _ paging: Paging) {
        func position(_ key: String) -> Int? { table.columns.firstIndex { $0.key == key } }
        limit = paging.rows
        label = position(paging.label)
        sums = paging.sums.compactMap(position)
        carried = paging.carried.compactMap(position)
        cells = Array(repeating: .empty, count: table.columns.count)
        let together = paging.together.flatMap(position)
        var rest = table.rows[...]
        while let first = rest.first {
            let group = together.map { column in rest.prefix { $0.cells[column] == first.cells[column] } } ?? rest
            add(Array(group))
            rest = rest.dropFirst(group.count)
        }
        if !page.isEmpty || list.isEmpty { list.append(page) }
    }

    /// Adds rows that belong together; they begin a page of their own where that keeps them whole. Sums stay on the page of
    /// the line that they follow.
    private mutating func add(_ group: [Table.Row]) {
        if !page.isEmpty, page.count + group.count > limit, group.count <= limit { turn(carries: false) }
        var rest = group[...]
        while let line = rest.first {
            let run = [line] + rest.dropFirst().prefix { $0.style == .total }
            let isFirst = rest.count == group.count
            rest = rest.dropFirst(run.count)
            if !page.isEmpty, page.count + run.count + (rest.isEmpty ? 0 : 1) > limit { turn(carries: !isFirst) }
            page += run
            for row in run { count(row) }
        }
    }

    private mutating func turn(carries: Bool) {
        if carries { page.append(carry(Table.Row.carriedOver, Label.carriedOver)) }
        list.append(page)
        page = carries ? [carry(Table.Row.broughtOver, Label.broughtOver)] : []
    }

    private mutating func count(_ row: Table.Row) {
        for column in carried where row.cells[column] != .empty { cells[column] = row.cells[column] }
        guard case .line = row.style else { return }
        for column in sums {
            guard case .money(let fen) = row.cells[column] else { continue }
            let sum = if case .money(let before) = cells[column] { before } else { Int64(0) }
            cells[column] = .money(sum &+ fen)
        }
    }

    private func carry(_ key: String, _ name: Wording) -> Table.Row {
        var cells = cells
        if let label { cells[label] = .text(name) }
        return .total(key, cells)
    }
}
