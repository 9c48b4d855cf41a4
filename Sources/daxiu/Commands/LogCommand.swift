import ArgumentParser
import FundDesk

/// `log`: lists entries as the ledger has them, newest last.
struct LogCommand: Command {
    static var configuration: CommandConfiguration { .init("log", HelpTexts.log) }

    @Option(help: OptionTexts.limit.help)
    var limit: Word?

    @Option(help: OptionTexts.start.help)
    var from: Word?

    @OptionGroup
    var filter: LogFilterOptions

    @OptionGroup
    var reading: ReadingOptions

    private static let usualLimit = 20

    func run(in surroundings: Surroundings) async throws {
        let limit = try limit.map { try Typed.count($0, else: ReadingTexts.countMalformed) } ?? LogCommand.usualLimit
        let start = try from.map { try Typed.count($0, else: ReadingTexts.countMalformed) }
        var filter = try filter.checked(surroundings)
        let file = try reading.ledger.open(surroundings)
        if filter?.recorded != nil { filter?.zone = file.statedZone }
        let size = try file.size()
        let wanted = limit == 0 ? size : limit
        let first = start ?? (filter == nil ? max(0, size - wanted) : 0)
        var rows: [LogRow] = []
        var fitting = 0
        try file.forEachLine(from: filter?.readsAll ?? false ? 0 : first) { sequence, line in
            let row = LogRow(sequence, line)
            guard filter?.admits(row) ?? true, sequence >= first else { return true }
            fitting += 1
            rows.append(row)
            // The last ones are wanted; dropping the others now and then is cheaper than one by one.
            if start == nil, rows.count / 2 >= wanted { rows.removeFirst(rows.count - wanted) }
            return start == nil || rows.count < wanted
        }
        rows = try rows.suffix(wanted).marked(in: file)
        try surroundings.show(EntryList(rows), json: reading.json)
        if reading.json { return }
        guard let last = rows.last else { return try surroundings.say(ReadingTexts.logEmpty, String(size)) }
        if filter != nil, start == nil {
            let counts = [fitting, rows.count, size, size - 1].map { String($0) }
            return try surroundings.output.write(ReadingTexts.logFiltered.text(surroundings.language, counts) + "\n")
        }
        let numbers = [rows[0].sequence, last.sequence, size, size - 1].map { String($0) }
        try surroundings.output.write(ReadingTexts.logFoot.text(surroundings.language, numbers) + "\n")
    }
}
