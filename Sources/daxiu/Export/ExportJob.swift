import FundLedger
import FundRules
import FundStatements

/// Writes a ledger out in other forms, from what verified passes kept of it.
struct ExportJob {
    let file: LedgerFile
    let surroundings: Surroundings
    /// Whether a file that has the output's name gives way.
    let replacing: Bool

    /// The entry lines, byte for byte.
    func lines(_ lines: Verified<LineExport>, to output: String?) throws {
        try give(lines.value.spool, to: output)
    }

    /// The ballots of sealed votes, each line after its entry and a space.
    func ballots(_ last: Verified<LastState>, to output: String?) throws {
        let spool = try Spool()
        var votes = 0
        for resolved in last.value.state.trust.resolutions where resolved.isSealed {
            guard let sheet = try file.ballots(of: resolved.sequence) else { continue }
            votes += 1
            for ballot in sheet.ballots {
                spool.append("\(resolved.sequence) \(String(decoding: ballot.line, as: UTF8.self))\n")
            }
        }
        try give(spool, to: output)
        try surroundings.say(BallotTexts.exported, String(votes))
    }

    /// A journal for another program.
    func journal(_ journal: Verified<JournalWriter<DaySpool>>, to output: String?) throws {
        let spool = try Spool()
        spool.append(journal.value.head)
        try journal.value.sink.write(to: spool, journal.value.assertions())
        try give(spool, to: output)
    }

    /// A folder of CSV files, which must not exist yet or be empty.
    func files(_ records: Verified<LedgerRecords<RecordSpools>>, to folder: String) throws {
        try file.forEachCheckpoint { records.value.write($0) }
        try FileAccess.makeEmptyFolder(folder)
        try write(RecordFiles.legend(surroundings.language), to: "\(folder)/\(RecordFiles.legend)")
        for table in RecordTable.files {
            guard let spool = records.value.sink[table] else { continue }
            try spool.finish()
            let path = "\(folder)/\(table.fileName)"
            try FileAccess.write(path, replacing: false) { descriptor throws(Problem) in
                try FileAccess.writeAll(Array(RecordFiles.heading(table).utf8), to: descriptor, path: path)
                try spool.copy(to: descriptor, path)
            }
        }
    }

    /// A script for PostgreSQL.
    func script(_ records: Verified<LedgerRecords<RecordSpools>>, to output: String?) throws {
        try file.forEachCheckpoint { records.value.write($0) }
        let script = try Spool()
        script.append(SQLScript.head)
        script.append(SQLScript.fund(records))
        for table in RecordTable.allCases {
            guard let spool = records.value.sink[table] else { continue }
            try spool.finish()
            script.append(SQLScript.copy(table))
            try spool.copy(to: script)
            script.append(SQLScript.end)
        }
        script.append(SQLScript.tail)
        try give(script, to: output)
    }

    /// A workbook with the statements of a period.
    func workbook(_ books: Verified<Books>, to output: String) throws {
        let language = surroundings.language
        let checks = books.verdict.checks.map { check in
            [
                VerdictTexts.question(check.question)[language], VerdictTexts.answer(check.answer)[language],
                check.detail[language],
            ]
        }
        let workbook = try StatementWorkbook(books, checks: checks, language: language)
        // The library wants a path to write to.
        let bytes = try TemporaryFolder.use { folder in
            try workbook.write(to: "\(folder)/file")
            return try FileAccess.bytes("\(folder)/file", .product)
        }
        try FileAccess.write(output, bytes, replacing: replacing)
    }

    /// The folder of a fiscal year's files by GB/T 24589.1-2010, which must not exist yet or be empty.
    func dataInterface(_ books: Verified<DataInterfaceBooks<DaySpool>>, to folder: String) throws {
        let interface = try DataInterface(books, version: Daxiu.version)
        let ledger = try Spool()
        ledger.append(interface.beforeVouchers)
        try books.value.sink.write(to: ledger, [])
        ledger.append(interface.afterVouchers)
        try ledger.finish()
        let encoder = try GB18030Encoder(folder)
        try FileAccess.makeEmptyFolder(folder)
        let archives = "\(folder)/\(DataInterfaceFile.archives.fileName)"
        try FileAccess.create(archives, encoder.encode(Array(interface.archives.utf8), archives))
        let path = "\(folder)/\(DataInterfaceFile.ledger.fileName)"
        try FileAccess.write(path, replacing: false) { descriptor throws(Problem) in
            try ledger.copy(to: descriptor, path, in: encoder)
        }
    }

    private func give(_ spool: Spool, to output: String?) throws {
        try spool.finish()
        guard let output else { return try spool.copy(to: surroundings.output.descriptor, "stdout") }
        try FileAccess.write(output, replacing: replacing) { descriptor throws(Problem) in
            try spool.copy(to: descriptor, output)
        }
    }

    private func write(_ text: String, to path: String) throws {
        try FileAccess.create(path, Array(text.utf8))
    }
}

/// Spools the entry lines as they are.
struct LineExport: LedgerObserver {
    let spool: Spool

    init() throws(Problem) {
        spool = try Spool()
    }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        spool.append(judged.line)
        spool.append("\n")
    }
}
