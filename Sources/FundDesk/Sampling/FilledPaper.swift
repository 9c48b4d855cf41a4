/// A working paper as the auditor filled it in: by what it was drawn, and what its rows say.
package struct FilledPaper: Sendable {
    /// By what it was drawn.
    package let plan: SamplePlan
    /// The ledger that it was drawn from.
    package let ledger: SampledLedger
    private let rows: [Row]
    private let path: String

    /// A row of what was drawn, its fields as the file has them.
    private struct Row: Sendable {
        let line: Int
        let name, amount, result, audited: String
        let text, by, on: String
    }

    /// Where the columns of the paper stand.
    private struct Heading {
        let name, amount, result, audited: Int
        let finding, by, on: Int?

        /// Nil where one of those that must be there is not.
        init?(_ fields: [String]) {
            let headings = fields.map { HeadingName($0) }
            func column(_ words: Set<String>) -> Int? { headings.firstIndex { $0.isOne(of: words) } }
            guard let name = column(SampleTexts.names), let amount = column(SampleTexts.amounts),
                let result = column(SampleTexts.results), let audited = column(SampleTexts.audited)
            else { return nil }
            (self.name, self.amount, self.result, self.audited) = (name, amount, result, audited)
            (finding, by, on) = (column(SampleTexts.findings), column(SampleTexts.by), column(SampleTexts.on))
        }
    }

    /// Reads a paper: a workbook, CSV, or a page with tables.
    ///
    /// - Throws: `Problem` with `samplePaperUnreadable`, or what reading a table throws.
    package init(_ path: String) throws(Problem) {
        try self.init(path, FileAccess.bytes(path, .table))
    }

    package init(_ path: String, _ bytes: [UInt8]) throws(Problem) {
        self.path = path
        let file = try TableFile(path, bytes)
        guard let (plan, ledger) = try FilledPaper.plan(file) else {
            throw FilledPaper.unreadable(SampleTexts.noParameters, path)
        }
        guard let found = try file.find({ Heading($0) }) else {
            throw FilledPaper.unreadable(SampleTexts.noHeading, path)
        }
        (self.plan, self.ledger) = (plan, ledger)
        let heading = found.heading
        rows = found.sheet.dropFirst(found.rows.upperBound).compactMap { row in
            func field(_ column: Int?) -> String {
                guard let column, column < row.count else { return "" }
                return CellText.clean(row[column])
            }
            // Below the table stand its sum and notes, which name nothing.
            guard !field(heading.name).isEmpty, !field(heading.amount).isEmpty else { return nil }
            return Row(
                line: row.line,
                name: field(heading.name),
                amount: field(heading.amount),
                result: field(heading.result),
                audited: field(heading.audited),
                text: field(heading.finding),
                by: field(heading.by),
                on: field(heading.on)
            )
        }
    }

    private static func unreadable(_ reason: Wording, _ path: String) -> Problem {
        Problem(.samplePaperUnreadable, [.wording(reason)], place: Problem.Place(file: path))
    }

    /// The line of the parameters, wherever it stands.
    private static func plan(_ file: TableFile) throws(Problem) -> (plan: SamplePlan, ledger: SampledLedger)? {
        for sheet in try file.sheets() {
            for row in sheet.prefix(TableFile.headingLimit) {
                let fields = row.fields.map(CellText.clean)
                guard let line = fields.first(where: { $0.hasPrefix(SamplePlan.mark + " ") }) else { continue }
                guard let read = SamplePlan.read(line) else { throw unreadable(SampleTexts.parametersOdd, file.path) }
                return read
            }
        }
        return nil
    }
}

extension FilledPaper {
    /// What was found of each that was drawn, in the order of the draw.
    ///
    /// - Throws: `Problem` with `samplePaperAltered` where the paper has other rows or amounts than the ledger gives,
    ///   `sampleFindingMalformed` where a result cannot be read.
    package func findings(of sample: Sample) throws(Problem) -> [SampleFinding] {
        let drawn = Dictionary(sample.drawn.map { ($0.item.name, $0.item) }) { first, _ in first }
        var byName: [String: Row] = [:]
        for row in rows {
            guard let item = drawn[row.name] else { throw altered(SampleTexts.rowNotDrawn, row.line, row.name) }
            guard byName.updateValue(row, forKey: row.name) == nil else {
                throw altered(SampleTexts.rowTwice, row.line, row.name)
            }
            let amount = Money(fen: item.amount)
            guard (try? AmountText.money(row.amount, signed: true)) == amount else {
                throw altered(SampleTexts.amountOther, row.line, row.name, amount.grouped, row.amount)
            }
        }
        var findings: [SampleFinding] = []
        for one in sample.drawn {
            guard let row = byName[one.item.name] else { throw altered(SampleTexts.rowMissing, nil, one.item.name) }
            findings.append(
                SampleFinding(audited: try audited(row, one.item.amount), text: row.text, by: row.by, on: row.on)
            )
        }
        return findings
    }

    private func altered(_ wording: Wording, _ line: Int?, _ values: String...) -> Problem {
        let place = Problem.Place(file: path, line: line)
        return Problem(.samplePaperAltered, [.wording(wording, values.map { .text($0) })], place: place)
    }

    /// What it should have been booked for, in fen; nil where the row does not say.
    private func audited(_ row: Row, _ booked: Int64) throws(Problem) -> Int64? {
        let word = row.result.halfWidth.trimmed.lowercased()
        let agrees = SampleTexts.yes.contains(word)
        let differs = SampleTexts.no.contains(word)
        guard word.isEmpty || agrees || differs else { throw malformed(row, row.result) }
        guard !row.audited.isEmpty else { return agrees ? booked : nil }
        guard let amount = try? AmountText.money(row.audited, signed: true).fen, amount >= 0 else {
            throw malformed(row, row.audited)
        }
        // A row that says both is read as neither.
        if agrees && amount != booked || differs && amount == booked {
            throw malformed(row, "\(row.result) \(row.audited)")
        }
        return amount
    }

    private func malformed(_ row: Row, _ text: String) -> Problem {
        let place = Problem.Place(file: path, line: row.line)
        return Problem(.sampleFindingMalformed, [.name(row.name), .text(text)], place: place)
    }
}

extension SampleEvaluation {
    /// What a paper comes to that was filled in: drawn again from the ledger as it was, and compared row by row.
    ///
    /// - Throws: `Problem` with `sampleOfOther`, or what the paper's rows throw.
    package init(_ paper: FilledPaper, _ books: SampleBooks) throws(Problem) {
        let sample = try paper.drawnAgain(books)
        self.init(sample, try paper.findings(of: sample))
    }
}

extension Confirmations {
    /// Letters to the homes that a paper has drawn.
    ///
    /// - Parameter books: books with what moved the homes.
    /// - Throws: `Problem` with `sampleOfOther`, or what drawing again and the homes' ledgers throw.
    package init(_ paper: FilledPaper, _ books: Verified<SampleBooks>, _ terms: Terms) throws(Problem) {
        let homes = try paper.drawnAgain(books.value).drawn.map(\.item.name)
        try self.init(books, homes, paper.ledger, terms)
    }
}

extension FilledPaper {
    /// The sample, drawn again from the ledger as it was.
    ///
    /// - Throws: `Problem` with `sampleOfOther`, or what drawing throws.
    fileprivate func drawnAgain(_ books: SampleBooks) throws(Problem) -> Sample {
        try books.check(ledger)
        return try Sample(plan, SamplePopulation(plan, books.books))
    }
}
