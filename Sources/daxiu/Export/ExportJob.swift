import FundDesk
import FundLedger
import FundRules
import FundStatements

/// Verifies a ledger and writes it out in another form; nothing is written of a ledger that does not hold.
struct ExportJob {
    let file: LedgerFile
    let surroundings: Surroundings
    /// Whether a file that has the output's name gives way.
    let replacing: Bool

    /// The entry lines, byte for byte.
    func lines(to output: String?) async throws {
        let spool = try Spool()
        defer { spool.close() }
        var lines = LineExport(spool)
        _ = try await file.verifiedPass(observing: &lines, surroundings)
        try give(spool, to: output)
    }

    /// The ballots of sealed votes, each line after its entry and a space.
    func ballots(to output: String?) async throws {
        let spool = try Spool()
        defer { spool.close() }
        var last = LastState(try file.size())
        _ = try await file.verifiedPass(observing: &last, surroundings)
        var votes = 0
        for resolved in last.state.trust.resolutions where resolved.isSealed {
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
    func journal(_ program: JournalProgram, to output: String?) async throws {
        let spool = try Spool()
        defer { spool.close() }
        var journal = try JournalExport(spool, program, surroundings.language)
        _ = try await file.verifiedPass(observing: &journal, surroundings)
        try journal.finish()
        try give(spool, to: output)
    }

    /// A folder of CSV files, which must not exist yet or be empty.
    func files(to folder: String) async throws {
        let (spools, _) = try await records(.csv)
        try FileAccess.makeEmptyFolder(folder)
        try write(RecordFiles.legend(surroundings.language), to: "\(folder)/\(RecordFiles.legend)")
        for table in RecordTable.files {
            guard let spool = spools[table] else { continue }
            try spool.finish()
            let path = "\(folder)/\(table.fileName)"
            try FileAccess.write(path, replacing: false) { descriptor throws(Problem) in
                try FileAccess.writeAll(Array(RecordFiles.heading(table).utf8), to: descriptor, path: path)
                try spool.copy(to: descriptor, path)
            }
        }
    }

    /// A script for PostgreSQL.
    func script(to output: String?) async throws {
        let (spools, records) = try await records(.copy)
        let script = try Spool()
        defer { script.close() }
        script.append(SQLScript.head)
        script.append(SQLScript.fund(records))
        for table in RecordTable.allCases {
            guard let spool = spools[table] else { continue }
            try spool.finish()
            script.append(SQLScript.copy(table))
            try spool.copy(to: script)
            script.append(SQLScript.end)
        }
        script.append(SQLScript.tail)
        try give(script, to: output)
    }

    /// A workbook with the statements of a period.
    func workbook(_ period: Period, to output: String) async throws {
        var books = Books(period: period, needs: StatementNeeds(vouchers: true, movements: true, cash: true))
        let verdict = try await file.verifiedPass(observing: &books, surroundings)
        let language = surroundings.language
        let checks = verdict.checks.map { check in
            [
                VerdictTexts.question(check.question)[language], VerdictTexts.answer(check.answer)[language],
                check.detail[language],
            ]
        }
        let workbook = try StatementWorkbook(books, verdict, checks: checks, language: language)
        // The library wants a path to write to.
        let bytes = try TemporaryFolder.use { folder in
            try workbook.write(to: "\(folder)/file")
            return try FileAccess.bytes("\(folder)/file", .product)
        }
        try FileAccess.write(output, bytes, replacing: replacing)
    }

    /// The folder of a fiscal year's files by GB/T 24589.1-2010, which must not exist yet or be empty.
    func dataInterface(_ year: Period, to folder: String) async throws {
        var export = try DataInterfaceExport(year: year)
        let verdict = try await file.verifiedPass(observing: &export, surroundings)
        let interface = try DataInterface(export.books, Provenance(verdict), version: Daxiu.version)
        let ledger = try Spool()
        defer { ledger.close() }
        try export.writeLedger(interface, to: ledger)
        let encoder = try GB18030Encoder(folder)
        try FileAccess.makeEmptyFolder(folder)
        let archives = "\(folder)/\(DataInterfaceFile.archives.fileName)"
        try FileAccess.create(archives, encoder.encode(Array(interface.archives.utf8), archives))
        let path = "\(folder)/\(DataInterfaceFile.ledger.fileName)"
        try FileAccess.write(path, replacing: false) { descriptor throws(Problem) in
            try ledger.copy(to: descriptor, path, in: encoder)
        }
    }

    private func records(_ form: RecordForm) async throws -> (spools: RecordSpools, records: LedgerRecords) {
        let spools = try RecordSpools()
        var records = LedgerRecords(form, size: try file.size(), spools)
        _ = try await file.verifiedPass(observing: &records, surroundings)
        records.finish()
        try file.forEachCheckpoint { records.write($0) }
        return (spools, records)
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
    private let spool: Spool

    init(_ spool: Spool) {
        self.spool = spool
    }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        spool.append(judged.line)
        spool.append("\n")
    }
}
