import ArgumentParser
import FundLedger
import FundRules

/// `log`: lists entries as the ledger has them, newest last.
struct LogCommand: Command {
    static var configuration: CommandConfiguration { .init("log", HelpTexts.log) }

    @Option(help: OptionTexts.limit.help)
    var limit: Word?

    @Option(help: OptionTexts.start.help)
    var from: Word?

    @OptionGroup
    var filter: LogFilterOptions

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    private static let usualLimit = 20

    func run(in surroundings: Surroundings) async throws {
        let limit = try limit.map { try Typed.count($0, else: ReadingTexts.countMalformed) } ?? LogCommand.usualLimit
        let start = try from.map { try Typed.count($0, else: ReadingTexts.countMalformed) }
        let filter = try filter.checked()
        let file = try ledger.open(surroundings)
        let size = try file.size()
        let wanted = limit == 0 ? size : limit
        let first = start ?? (filter == nil ? max(0, size - wanted) : 0)
        var rows: [LogRow] = []
        var fitting = 0
        try file.forEachLine(from: first) { sequence, line in
            let row = LogRow(sequence, line)
            guard filter?.admits(row) ?? true else { return true }
            fitting += 1
            rows.append(row)
            // The last ones are wanted; dropping the others now and then is cheaper than one by one.
            if start == nil, rows.count / 2 >= wanted { rows.removeFirst(rows.count - wanted) }
            return start == nil || rows.count < wanted
        }
        rows = rows.suffix(wanted)
        if json { return try surroundings.output.write(JSONReport.text(rows.map { $0.json(surroundings.language) })) }
        guard let last = rows.last else { return try surroundings.say(ReadingTexts.logEmpty, String(size)) }
        try surroundings.output.write(LogRow.table(rows, surroundings.language))
        if filter != nil, start == nil {
            return try surroundings.say(ReadingTexts.logFiltered, String(fitting), String(rows.count), String(size))
        }
        try surroundings.say(ReadingTexts.logFoot, String(rows[0].sequence), String(last.sequence), String(size))
    }
}

/// One line of `log`.
struct LogRow {
    let sequence: Int
    let entry: Entry?
    let memo: String

    init(_ sequence: Int, _ line: UnsafeRawBufferPointer) {
        self.sequence = sequence
        entry = try? Entry(decoding: line)
        let reason = (entry?.body as? Reversal)?.reason
        memo = [entry?.memo?.string(in: line), reason].compactMap { $0 }.joined(separator: " ")
    }

    /// The rows under a heading.
    static func table(_ rows: [LogRow], _ language: Language) -> String {
        let heading = [
            ReadingTexts.sequence, ReadingTexts.date, ReadingTexts.number, ReadingTexts.kind, ReadingTexts.amount,
            ReadingTexts.subject, ReadingTexts.memo,
        ].map { $0[language] }
        return Columns.aligned([heading] + rows.map { $0.cells(language) }, trailing: [0, 4])
            .map { $0 + "\n" }.joined()
    }

    private func cells(_ language: Language) -> [String] {
        guard let entry else { return [String(sequence), "", "", ReadingTexts.unreadable[language], "", "", ""] }
        let summary = EntrySummary(entry.body, entry.postings)
        return [
            String(sequence), entry.date.description, entry.number?.description ?? "", summary.kind[language],
            summary.amount.map { Money(fen: $0).grouped } ?? "", Visible.text(summary.subject[language]),
            Visible.text(memo),
        ]
    }

    struct JSON: Encodable {
        let entry: Int
        let kind: String?
        let date: String?
        let number: String?
        let amount: Int64?
        let subject: String?
        let memo: String?
    }

    func json(_ language: Language) -> JSON {
        let summary = entry.map { EntrySummary($0.body, $0.postings) }
        return JSON(
            entry: sequence,
            kind: entry?.kind,
            date: entry?.date.description,
            number: entry?.number?.description,
            amount: summary?.amount,
            subject: summary?.subject[language],
            memo: memo.isEmpty ? nil : memo
        )
    }
}
