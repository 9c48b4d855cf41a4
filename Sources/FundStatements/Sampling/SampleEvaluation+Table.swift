package import FundLedger
package import FundRules
import TransparencyLog

/// 抽样结果评价: what the sample says of the population, and what was found of each.
package struct SampleEvaluationReport: WorkingPaper {
    package let evaluation: SampleEvaluation
    private let frame: TableFrame
    package let created: Timestamp
    private let ledger: SampledLedger
    /// Entries that were recorded since the sample was drawn.
    private let later: Int

    /// - Throws: what the books throw where there is no fund.
    package init(
        _ evaluation: SampleEvaluation,
        _ books: Verified<SampleBooks>,
        _ ledger: SampledLedger
    ) throws(Problem) {
        (self.evaluation, self.ledger) = (evaluation, ledger)
        later = books.verdict.size - ledger.size
        frame = try TableFrame(books.map(\.books))
        created = books.verdict.lastTime ?? Timestamp(seconds: 0)
    }

    package var title: Wording { SampleLabel.evaluation }

    /// The figures, then what was found of each.
    package func tables(isWhole: Bool) -> [Table] { [figures, found(isWhole)] }

    private var sample: Sample { evaluation.sample }
    private var isByUnit: Bool { sample.plan.method == .mus }

    private var figures: Table {
        frame.table(
            "sample-evaluation",
            SampleLabel.evaluation,
            columns: [
                .text("item", Label.item), .figures("over", SampleLabel.overstated),
                .figures("under", SampleLabel.understated),
            ],
            rows: sides + singles,
            notes: [SampleLabel.conclusion + Label.colon + conclusion] + notes,
            signatures: SampleLabel.signatures
        )
    }

    private var sides: [Table.Row] {
        let (over, under) = (evaluation.over, evaluation.under)
        func row(_ key: String, _ name: Wording, _ part: (SampleEvaluation.Side) -> Int64) -> Table.Row {
            .line(key, [.text(name), .money(part(over)), .money(part(under))])
        }
        func total(_ key: String, _ name: Wording, _ part: (SampleEvaluation.Side) -> Int64) -> Table.Row {
            .total(key, [.text(name), .money(part(over)), .money(part(under))])
        }
        let known = row("known", SampleLabel.known) { $0.known }
        guard sample.plan.method != .above else { return [known] }
        let likely = [
            known, row("projected", SampleLabel.projectedOfRest) { $0.projected },
            total("likely", SampleLabel.likely) { $0.likely },
        ]
        guard isByUnit else { return likely }
        return likely + [
            row("basicPrecision", SampleLabel.basicPrecision) { $0.basicPrecision },
            row("incremental", SampleLabel.incremental) { $0.incremental },
            total("limit", SampleLabel.limit) { $0.limit },
        ]
    }

    private var singles: [Table.Row] {
        let figures: [(String, Wording, Int64?)] = [
            ("byDifference", SampleLabel.byDifference, evaluation.byDifference),
            ("untested", SampleLabel.untested, evaluation.untested),
            ("tolerable", SampleLabel.tolerable, sample.plan.tolerable),
        ]
        return figures.compactMap { key, name, fen in fen.map { .line(key, [.text(name), .money($0), .empty]) } }
    }

    private var conclusion: Wording {
        guard let tolerable = sample.plan.tolerable, let isTolerable = evaluation.isTolerable else {
            return SampleLabel.unjudged
        }
        let sides = [evaluation.over, evaluation.under]
        let reached = sides.map { isByUnit ? $0.limit : $0.likely }.max() ?? 0
        let figures = [reached, tolerable].map { Money(fen: $0).grouped }
        let wording =
            isByUnit
            ? isTolerable ? SampleLabel.accepted : SampleLabel.rejected
            : isTolerable ? SampleLabel.likelyWithin : SampleLabel.likelyBeyond
        return wording.filled(figures[0], figures[1], sample.plan.confidence?.rawValue ?? "")
    }

    private var notes: [Wording] {
        let open = evaluation.open.map(\.drawn.item.name)
        let names = open.shortened(to: 20, by: " ")
        let waiting = open.isEmpty ? [] : [SampleLabel.openNote.filled(String(open.count), names)]
        let way =
            switch sample.plan.method {
            case .mus: [SampleLabel.limitNote, SampleLabel.understatedNote]
            case .random, .stratified: [SampleLabel.ratioNote]
            case .above: [Wording]()
            }
        let basis = [String(ledger.size), ledger.root.base64, String(later)]
        return waiting + way + [SampleLabel.source]
            + (later > 0 ? [SampleLabel.laterNote.filled(basis[0], basis[1], basis[2])] : [])
            + [SampleLabel.drawnBy.filled(sample.plan.line(ledger))]
    }

    private func found(_ isWhole: Bool) -> Table {
        let names = Array(SamplePaper.nameColumns(sample.plan.population == .homes).prefix(isWhole ? .max : 1))
        let words: [Table.Column] = [
            .text("finding", SampleLabel.finding), .text("by", SampleLabel.by), .text("on", SampleLabel.on),
        ]
        let rows = evaluation.lines.enumerated().flatMap { index, line -> [Table.Row] in
            let item = line.drawn.item
            let cells: [Table.Cell] =
                [.plain(String(index + 1))] + SamplePaper.name(item).prefix(names.count) + [
                    .money(item.amount), .text(line.answer), line.finding.audited.map { .money($0) } ?? .empty,
                    .side(line.difference), line.tainting, line.projected.map { .side($0) } ?? .empty,
                ]
            let texts = [line.finding.text, line.finding.by, line.finding.on]
            if isWhole { return [.line(nil, cells + texts.map { .plain($0) })] }
            let told = texts.filter { !$0.isEmpty }.joined(separator: "  ")
            let remarks = told.isEmpty ? [] : [Table.Row.remark(SampleLabel.found.filled(told), cells.count)]
            return [.line(nil, cells)] + remarks
        }
        return frame.table(
            "sample-findings",
            SampleLabel.checked,
            columns: [.text("no", SampleLabel.number)] + names + [
                .figures("amount", SampleLabel.bookAmount), .text("result", SampleLabel.answer),
                .figures("audited", SampleLabel.audited), .figures("difference", SampleLabel.difference),
                .figures("tainting", SampleLabel.tainting), .figures("projected", SampleLabel.projected),
            ] + (isWhole ? words : []),
            rows: rows,
            notes: [SampleLabel.done + Label.colon + done],
            signatures: []
        )
    }

    private var done: Wording {
        let count = evaluation.lines.count
        return SampleLabel.doneOf.filled(String(count - evaluation.open.count), String(count))
    }
}

extension SampleEvaluationReport {
    package func json(_ language: Language) -> JSONValue {
        .object(of: [
            "plan": .string(sample.plan.line(ledger)), "size": .count(ledger.size), "root": .string(ledger.root.base64),
            "later": .count(later), "population": sample.population.json(sample.plan.population),
            "over": evaluation.over.json(isByUnit), "under": evaluation.under.json(isByUnit),
            "byDifference": evaluation.byDifference.map(JSONValue.integer),
            "untested": evaluation.untested.map(JSONValue.integer),
            "tolerable": sample.plan.tolerable.map(JSONValue.integer),
            "isTolerable": evaluation.isTolerable.map(JSONValue.boolean), "conclusion": .string(conclusion[language]),
            "open": .strings(evaluation.open.map(\.drawn.item.name)), "items": .array(evaluation.lines.map(\.json)),
            "unit": .string("fen"),
        ])
    }
}

extension SampleEvaluation.Side {
    fileprivate func json(_ isByUnit: Bool) -> JSONValue {
        .object(of: [
            "known": .integer(known), "projected": .integer(projected), "likely": .integer(likely),
            "basicPrecision": isByUnit ? .integer(basicPrecision) : nil,
            "incremental": isByUnit ? .integer(incremental) : nil, "limit": isByUnit ? .integer(limit) : nil,
        ])
    }
}

extension SampleEvaluation.Line {
    fileprivate var answer: Wording {
        finding.audited.map { $0 == drawn.item.amount ? SampleLabel.yes : SampleLabel.no } ?? SampleLabel.unanswered
    }

    /// 错报百分比, of one of a layer; nothing where nothing differs.
    fileprivate var tainting: Table.Cell {
        drawn.stratum == nil || difference == 0 ? .empty : .ratio(difference, of: drawn.item.amount)
    }

    fileprivate var json: JSONValue {
        func text(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }
        return .object(of: [
            "name": .string(drawn.item.name), "entry": drawn.item.voucher.map { .count($0.sequence) },
            "amount": .integer(drawn.item.amount), "audited": finding.audited.map(JSONValue.integer),
            "difference": .integer(difference), "projected": projected.map(JSONValue.integer),
            "stratum": drawn.stratum.map(JSONValue.count), "finding": text(finding.text), "by": text(finding.by),
            "on": text(finding.on),
        ])
    }
}
