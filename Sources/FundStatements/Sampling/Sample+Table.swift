package import FundLedger
package import FundRules
import TransparencyLog

/// 审计抽样工作底稿: what was drawn, by what, and what to look at; with room for what the auditor finds.
///
/// Source of what such a paper has: 中国注册会计师审计准则第1131号——审计工作底稿.
package struct SamplePaper: WorkingPaper {
    package let sample: Sample
    private let frame: TableFrame
    package let created: Timestamp
    package let ledger: SampledLedger
    /// What to look at, of each that was drawn.
    private let looks: [Wording]

    /// - Parameter looks: what to look at, of each that was drawn.
    /// - Throws: what the books throw where there is no fund.
    package init(
        _ sample: Sample,
        _ books: Verified<SampleBooks>,
        _ ledger: SampledLedger,
        looks: [Wording]
    ) throws(Problem) {
        (self.sample, self.ledger, self.looks) = (sample, ledger, looks)
        frame = try TableFrame(books.map(\.books))
        created = books.verdict.lastTime ?? Timestamp(seconds: 0)
    }

    package var title: Wording { SampleLabel.paper }

    /// Both pages: by what it was drawn, and what was drawn, with room for what the auditor finds where it is whole.
    package func tables(isWhole: Bool) -> [Table] { [facts, items(isWhole)] }

    private var facts: Table {
        frame.table(
            "sample",
            SampleLabel.paper,
            columns: [.text("item", Label.item), .text("content", Label.content)],
            rows: SampleFacts(sample, ledger, frame.chart).rows,
            notes: [selection, SampleLabel.source]
                + (sample.plan.seed == nil ? [] : [SampleLabel.numbers, SampleLabel.seedNote]),
            signatures: SampleLabel.signatures
        )
    }

    private var selection: Wording {
        switch sample.plan.method {
        case .mus: SampleLabel.byUnit
        case .stratified: SampleLabel.byLayer
        case .random, .above: SampleLabel.byChance
        }
    }

    private func items(_ isToFillIn: Bool) -> Table {
        let room = isToFillIn ? SamplePaper.room : []
        let names = SamplePaper.nameColumns(sample.plan.population == .homes)
        let rows = zip(sample.drawn, looks).enumerated().flatMap { index, one -> [Table.Row] in
            let (drawn, look) = one
            let cells: [Table.Cell] =
                [.plain(String(index + 1))] + SamplePaper.name(drawn.item)
                + [.money(drawn.item.amount), .text(drawn.why(in: sample))]
            guard isToFillIn else {
                return [.line(nil, cells), .remark(SampleLabel.lookAt.filled(with: look), cells.count)]
            }
            return [.line(nil, cells + [.text(look)] + room.map { _ in .empty })]
        }
        let total: [Table.Cell] = [.text(Label.sum)] + names.map { _ in .empty } + [.money(sample.amount), .empty]
        return frame.table(
            "sample-items",
            SampleLabel.items,
            columns: [.text("no", SampleLabel.number)] + names + [
                .figures("amount", SampleLabel.bookAmount), .text("reason", SampleLabel.reason),
            ] + (isToFillIn ? [.text("look", SampleLabel.look)] : []) + room,
            rows: rows + [.total("total", total + (isToFillIn ? [.empty] : []) + room.map { _ in .empty })],
            notes: isToFillIn ? [SampleLabel.fillIn] : [],
            signatures: SampleLabel.signatures
        )
    }

    /// The columns that the auditor fills in.
    private static let room: [Table.Column] = [
        .text("result", SampleLabel.result), .figures("audited", SampleLabel.audited),
        .text("finding", SampleLabel.finding, room: 36), .text("by", SampleLabel.by, room: 12),
        .text("on", SampleLabel.on, room: 14),
    ]

    static func nameColumns(_ isOfHomes: Bool) -> [Table.Column] {
        isOfHomes
            ? [.text("unit", SampleLabel.home)]
            : [
                .text("voucher", SampleLabel.voucher), .text("entry", Label.entryPosition), .text("date", Label.date),
                .text("summary", Label.summary),
            ]
    }

    static func name(_ item: SampleItem) -> [Table.Cell] {
        guard let voucher = item.voucher else { return [.plain(item.name)] }
        return [
            .plain(item.name), .plain(String(voucher.sequence)), .plain(voucher.date.description),
            .text(voucher.summary),
        ]
    }
}

extension SamplePaper {
    package func json(_ language: Language) -> JSONValue {
        .object(of: [
            "plan": .string(sample.plan.line(ledger)), "size": .count(ledger.size), "root": .string(ledger.root.base64),
            "method": .string(sample.plan.method.rawValue), "seed": sample.plan.seed.map(JSONValue.string),
            "interval": sample.plan.interval.map(JSONValue.integer), "start": sample.start.map(JSONValue.integer),
            "population": sample.population.json(sample.plan.population),
            "strata": .list(sample.strata.map(\.json)),
            "drawn": .array(zip(sample.drawn, looks).map { $0.json(look: $1, language) }),
            "notes": .strings(tables(isWhole: true).flatMap(\.notes).map { $0[language] }), "unit": .string("fen"),
        ])
    }
}

extension SamplePopulation {
    func json(_ population: SamplePlan.Population) -> JSONValue {
        .object([
            "of": .string(population.word), "count": .count(items.count), "amount": .integer(total),
            "belowCount": .count(below.count), "belowAmount": .integer(below.amount),
            "trialBalance": .integer(stated), "difference": .integer(total &+ below.amount &- stated),
        ])
    }

    /// All that may be drawn, as a list for another program: position, stratum, name, entry, date, amount.
    package func list(_ plan: SamplePlan) -> Table {
        let rows = items.enumerated().map { index, item in
            let isDrawn = plan.method != .above && !plan.isCertain(item.amount)
            let stratum = isDrawn ? plan.layer(of: item.amount) + 1 : 0
            return Table.Row.line(
                nil,
                [
                    .plain(String(index + 1)), .plain(String(stratum)), .plain(item.name),
                    .plain(item.voucher.map { String($0.sequence) } ?? ""),
                    .plain(item.voucher?.date.description ?? ""), .money(item.amount),
                ]
            )
        }
        let columns = ["position", "stratum", "name", "entry", "date", "amount"]
        return Table(list: "population", columns.map { .text($0, .plain($0)) }, rows)
    }
}

extension Sample.Stratum {
    fileprivate var json: JSONValue {
        .object(of: [
            "from": .integer(from), "below": below.map(JSONValue.integer), "count": .count(count),
            "amount": .integer(amount), "drawn": .count(drawn),
        ])
    }

    /// Its range of amounts.
    var range: Wording {
        let first = Money(fen: from).grouped
        guard let below else { return SampleLabel.fromOn.filled(first) }
        let end = Money(fen: below).grouped
        return from == 0 ? SampleLabel.upTo.filled(end) : SampleLabel.between.filled(first, end)
    }
}

extension Sample.Drawn {
    fileprivate func json(look: Wording, _ language: Language) -> JSONValue {
        let voucher = item.voucher
        return .object(of: [
            "name": .string(item.name), "position": .count(position), "amount": .integer(item.amount),
            "stratum": stratum.map(JSONValue.count), "reason": .string(reason.word),
            "order": reason.place.map(JSONValue.integer), "entry": voucher.map { .count($0.sequence) },
            "date": voucher.map { .string($0.date.description) }, "hash": voucher.map { .string($0.hash.base64) },
            "summary": voucher.map { .string($0.summary[language]) }, "look": .string(look[language]),
        ])
    }

    /// Why it was drawn, for people.
    func why(in sample: Sample) -> Wording {
        switch reason {
        case .certain: SampleLabel.certain
        case .hit(let place): SampleLabel.hit.filled(Money(fen: place).grouped)
        case .picked(let order):
            sample.plan.method == .stratified
                ? SampleLabel.pickedOf.filled(String(stratum ?? 0), String(order))
                : SampleLabel.picked.filled(String(order))
        }
    }
}

extension Sample.Reason {
    /// Its name in JSON.
    var word: String {
        switch self {
        case .certain: "certain"
        case .hit: "hit"
        case .picked: "picked"
        }
    }

    /// The selected fen, or the place among the picks.
    var place: Int64? {
        switch self {
        case .certain: nil
        case .hit(let place): place
        case .picked(let order): Int64(order)
        }
    }
}

extension Table.Column {
    /// A column of text with room for so many characters, to be filled in.
    fileprivate static func text(_ key: String, _ title: Wording, room: Int) -> Table.Column {
        var column = Table.Column.text(key, title)
        column.room = room
        return column
    }
}

extension Table.Row {
    /// Words about the line above, over all of so many columns.
    static func remark(_ wording: Wording, _ columns: Int) -> Table.Row {
        .line(nil, indent: 1, [.text(wording)] + Array(repeating: .empty, count: columns - 1))
    }
}
