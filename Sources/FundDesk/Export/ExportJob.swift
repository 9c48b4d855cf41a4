/// Writes a ledger out in other forms, from what verified passes kept of it.
package struct ExportJob {
    let file: LedgerFile
    let language: Language
    /// Where what is not written to a file goes: a descriptor that is open for writing.
    let output: Int32
    /// Whether a file that has the output's name gives way.
    let replacing: Bool
    /// What the products tell their readers to do.
    let words: DeskWords

    package init(_ file: LedgerFile, _ language: Language, output: Int32, replacing: Bool, words: DeskWords) {
        self.file = file
        self.language = language
        self.output = output
        self.replacing = replacing
        self.words = words
    }

    /// The entry lines, byte for byte.
    package func lines(_ lines: Verified<LineExport>, to path: String?) throws {
        try give(lines.value.spool, to: path)
    }

    /// The ballots of sealed votes, each line after its entry and a space; gives the number of votes.
    package func ballots(_ last: Verified<LastState>, to path: String?) throws -> Int {
        let spool = try Spool()
        var votes = 0
        for resolved in last.value.state.trust.resolutions where resolved.isSealed {
            guard let sheet = try file.ballots(of: resolved.sequence) else { continue }
            votes += 1
            for ballot in sheet.ballots {
                spool.append("\(resolved.sequence) \(String(decoding: ballot.line, as: UTF8.self))\n")
            }
        }
        try give(spool, to: path)
        return votes
    }

    /// A journal for another program.
    package func journal(_ journal: Verified<JournalWriter<DaySpool>>, to path: String?) throws {
        let spool = try Spool()
        spool.append(journal.value.head)
        try journal.value.sink.write(to: spool, journal.value.assertions())
        try give(spool, to: path)
    }

    /// A folder of CSV files, which must not exist yet or be empty.
    package func files(_ records: Verified<LedgerRecords<RecordSpools>>, to folder: String) throws {
        try file.forEachCheckpoint { records.value.write($0) }
        try FileAccess.makeEmptyFolder(folder)
        try FileAccess.create("\(folder)/\(RecordFiles.legend)", Array(RecordFiles.legend(language).utf8))
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
    package func script(_ records: Verified<LedgerRecords<RecordSpools>>, to path: String?) throws {
        try file.forEachCheckpoint { records.value.write($0) }
        let script = try Spool()
        script.append(words.script + SQLScript.head)
        script.append(SQLScript.fund(records))
        for table in RecordTable.allCases {
            guard let spool = records.value.sink[table] else { continue }
            try spool.finish()
            script.append(SQLScript.copy(table))
            try spool.copy(to: script)
            script.append(SQLScript.end)
        }
        script.append(SQLScript.tail)
        try give(script, to: path)
    }

    /// A workbook with the statements of a period.
    package func workbook(_ books: Verified<Books>, to path: String) throws {
        let checks = books.verdict.checks.map { check in
            [
                VerdictTexts.question(check.question)[language], VerdictTexts.answer(check.answer)[language],
                check.detail[language],
            ]
        }
        let workbook = try StatementWorkbook(books, checks: checks, language: language, words: words.papers)
        try FileAccess.write(path, MadeFile.bytes { try workbook.write(to: $0) }, replacing: replacing)
    }

    /// The folder of a fiscal year's files by GB/T 24589.1-2010, which must not exist yet or be empty.
    ///
    /// - Parameter version: the program's.
    package func dataInterface(
        _ books: Verified<DataInterfaceBooks<DaySpool>>,
        version: String,
        to folder: String
    ) throws {
        let interface = try DataInterface(books, version: version)
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

    private func give(_ spool: Spool, to path: String?) throws {
        if let path { return try spool.write(to: path, replacing: replacing) }
        try spool.finish()
        try spool.copy(to: output, "stdout")
    }
}
